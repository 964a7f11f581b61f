"""Two scores of one thing as two dots on one scale, joined: how far apart the two sides are, the widest first."""

from collections.abc import Sequence
from dataclasses import dataclass

import words
from charts.chart import Chart, Column
from charts.marks import element, link, percent, text

#: The scale of a score, and how far beyond its full mark a dot may stand.
FULL, END = 100, 150


@dataclass(frozen=True)
class Pair:
    """One thing: its name, its two scores (None: nobody said), what is printed after it, the page it opens."""

    label: str
    first: float | None
    second: float | None
    said: str
    href: str | None = None


def pairs(
    of: Sequence[Pair],
    *,
    names: tuple[str, str],
    heading: str,
    lang: str,
    finding: str,
    subtitle: str,
    empty: str,
) -> Chart:
    """A round dot for the first side, a square for the second; `names` label the two. Scores go from 0 to 100."""
    legend = [
        element("li", element("i", class_=f"side {side}") + text(name)) for side, name in zip(SIDES, names, strict=True)
    ]
    lines = [element("li", _line(one, names, lang)) for one in of]
    return Chart(
        form="pairs",
        finding=finding,
        subtitle=subtitle,
        unit="index",
        columns=(Column(heading), *(Column(name, "count") for name in names)),
        rows=tuple((one.label, one.first, one.second) for one in of),
        marks=element("ul", legend, class_="legend", role="list") + element("ul", lines, class_="pairs", role="list"),
        summary=finding,
        empty=empty,
        links=tuple(one.href for one in of),
    )


SIDES = ("one", "other")


def _line(one: Pair, names: tuple[str, str], lang: str) -> str:
    scores = [(side, score) for side, score in zip(SIDES, (one.first, one.second), strict=True) if score is not None]
    dots = [element("i", class_=f"side {side}", style=f"inset-inline-start:{_at(score)}") for side, score in scores]
    ends = sorted(score for _, score in scores)
    width = percent((_held(ends[-1]) - _held(ends[0])) / END) if len(ends) > 1 else "0"
    between = (
        element("i", class_="between", style=f"inset-inline-start:{_at(ends[0])};inline-size:{width}") if ends else ""
    )
    said = ", ".join(
        f"{name} {words.whole(score, lang)}"
        for name, score in zip(names, (one.first, one.second), strict=True)
        if score is not None
    )
    track = element(
        "span",
        [element("i", class_="full", style=f"inset-inline-start:{_at(FULL)}"), between, *dots],
        class_="scale",
        title=said,
    )
    return link(text(one.label), one.href, class_="name") + track + element("em", text(one.said))


def _held(score: float) -> float:
    return min(max(score, 0), END)


def _at(score: float) -> str:
    return percent(_held(score) / END)
