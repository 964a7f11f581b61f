"""Two scores of one thing side by side: a slope from the first to the second, one line each, the widest gap first."""

from collections.abc import Sequence
from dataclasses import dataclass

import words
from charts.chart import Chart, Column
from charts.marks import element, link, text

#: The drawing of one slope, in its own units, and the room above the highest score and below the lowest.
WIDE, TALL, MARGIN = 100, 40, 4


@dataclass(frozen=True)
class Slope:
    """One line: its name, the two scores, what is printed beside each, the gap in words, its page."""

    label: str
    first: float
    second: float
    said: tuple[str, str]
    gap: str
    note: str = ""
    href: str | None = None
    cells: tuple[str | float | None, ...] = ()


def slopes(
    of: Sequence[Slope],
    columns: Sequence[Column],
    *,
    heads: tuple[str, str, str],
    lang: str,
    finding: str,
    subtitle: str,
    empty: str,
) -> Chart:
    """One slope per thing, in the order given; `heads` name the two scores and the gap, `columns` the table's."""
    first, second, gap = heads
    above = [
        element("span", class_="name"),
        element("b", text(first)),
        element("span"),
        element("b", text(second)),
        element("em", text(gap)),
    ]
    lines = [element("li", above, class_="heads")]
    scores = [score for one in of for score in (one.first, one.second)]
    low, high = min(scores, default=0), max(scores, default=1)
    lines += [element("li", _line(one, low, (high - low) or 1)) for one in of]
    return Chart(
        form="slopes",
        finding=finding,
        subtitle=subtitle,
        unit="index",
        columns=tuple(columns),
        rows=tuple((one.label, *one.cells) for one in of),
        marks=element("ul", lines, class_="slopes", role="list") if of else "",
        summary=finding,
        empty=empty or words.NOTHING,
        links=tuple(one.href for one in of),
    )


def _line(one: Slope, low: float, span: float) -> str:
    falls = "falls" if one.second < one.first else "rises"
    left, right = ((score - low) / span for score in (one.first, one.second))
    drawn = (
        f'<svg viewBox="0 0 {WIDE} {TALL}" preserveAspectRatio="none" aria-hidden="true" class="{falls}">'
        f'<path d="M0 {_height(left)}L{WIDE} {_height(right)}"/></svg>'
    )
    note = element("small", text(one.note)) if one.note else ""
    pieces = [
        element("b", text(one.said[0])),
        element("span", drawn, class_="slope"),
        element("b", text(one.said[1]) + note),
        element("em", text(one.gap), class_=falls),
    ]
    return link(text(one.label), one.href, class_="name") + "".join(pieces)


def _height(share: float) -> float:
    """Where a score at that share of the scale stands, from the top of the drawing."""
    return round(MARGIN + (TALL - 2 * MARGIN) * (1 - share), 1)
