"""From where a thing began to where it is, against where it should be: one line each, on one scale of attainment."""

from collections.abc import Sequence
from dataclasses import dataclass

import words
from charts.chart import Chart, Column
from charts.marks import element, link, percent, text

#: The scale ends here, in attainment: half as much again as was aimed at (result achievement is held to it).
END = 1.5
#: Shapes of the marker, best known first; each is told apart without colour.
SHAPES = ("round", "square", "triangle", "hollow")
#: Width of one printed letter, in the unit of style sheets that follows the type size.
LETTER_CH = 0.9


@dataclass(frozen=True)
class Dumbbell:
    """One line: its name, how far it came (0 baseline, 1 target), its marker, the words after it, the page it opens.

    `cells` are the values its row of the table shows after the name.
    """

    label: str
    attained: float
    shape: str
    said: str
    told: str
    cells: tuple[str | float | None, ...]
    href: str | None = None


def dumbbells(
    of: Sequence[Dumbbell],
    columns: Sequence[Column],
    *,
    shapes: Sequence[tuple[str, str]],
    ends: tuple[str, str],
    lang: str,
    finding: str,
    subtitle: str,
    empty: str,
) -> Chart:
    """One line per thing, from its baseline to its target and beyond. `shapes` name the markers [(shape, name)],
    `ends` the baseline and the target; `columns` are those of the table, the name first."""
    legend = [element("li", element("i", class_=f"mark-{shape}") + text(name)) for shape, name in shapes]
    room = max((len(one.said) for one in of), default=0) * LETTER_CH + 1
    lines = [element("li", _line(one), title=one.told) for one in of]
    lines.append(element("li", _scale(ends), class_="scale", aria_hidden="true"))
    return Chart(
        form="dumbbells",
        finding=finding,
        subtitle=subtitle,
        unit="ratio",
        columns=tuple(columns),
        rows=tuple((one.label, *one.cells) for one in of),
        marks=element("ul", legend, class_="legend", role="list")
        + element("ul", lines, class_="lines", style=f"--room:{room:.1f}ch", role="list"),
        summary=finding,
        empty=empty or words.NOTHING,
        links=tuple(one.href for one in of),
    )


def _line(one: Dumbbell) -> str:
    """The baseline, the way come, the marker, the target; what is printed stands after whichever reaches further."""
    reached = max(0.0, min(one.attained, END)) / END
    pieces = [
        element("i", class_="track", style=f"inline-size:{percent(1 / END)}"),
        element("i", class_="come", style=f"inline-size:{percent(reached)}"),
        element("i", class_="begun"),
        element("i", class_="aim", style=f"inset-inline-start:{percent(1 / END)}"),
        element("i", class_=f"mark-{one.shape}", style=f"inset-inline-start:{percent(reached)}"),
        element("b", text(one.said), style="inset-inline-start:100%"),
    ]
    return link(text(one.label), one.href, class_="name") + element("span", pieces, class_="plot")


def _scale(ends: tuple[str, str]) -> str:
    marks = [
        element("span", text(said), style=f"inset-inline-start:{percent(place)}")
        for said, place in zip(ends, (0, 1 / END), strict=True)
    ]
    return element("span", class_="name") + element("span", marks, class_="plot")
