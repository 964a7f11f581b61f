"""Who with whom, in a square: values printed, and an outline where there is more than chance would give."""

from collections.abc import Sequence

import words
from charts.chart import Chart, Column
from charts.marks import element, link, text

Square = Sequence[Sequence[float | None]]
#: The shades of the least and of the most, red green blue: ink is read on both (4.9:1 on the darkest).
PALEST, DARKEST = (0xF1, 0xF6, 0xFB), (0x4F, 0x97, 0xD1)


def matrix(
    names: Sequence[str],
    values: Square,
    *,
    unit: str,
    lang: str,
    finding: str,
    subtitle: str,
    empty: str,
    expected: Square | None = None,
    short: Sequence[str] | None = None,
    heading: str = "",
    summary: str = "",
    links: Sequence[Sequence[str | None]] | None = None,
) -> Chart:
    """`values[row][column]` between the bureaux `names`, None where it does not apply; `short` names the columns.

    `links`: where each value leads, in the same square.
    """
    heads = list(short or [_shortened(name) for name in names])
    rows = [[None if value is None else float(value) for value in line] for line in values]
    largest = max([value for line in rows for value in line if value is not None], default=1) or 1
    return Chart(
        form="matrix",
        finding=finding,
        subtitle=subtitle,
        unit=unit,
        columns=(Column(heading or words.say("charts-label", lang)), *(Column(name, unit) for name in names)),
        rows=tuple((name, *line) for name, line in zip(names, rows, strict=True)),
        marks=_square(heads, names, rows, expected, links, largest, unit, lang),
        summary=summary or finding,
        empty=empty,
    )


def _shortened(name: str) -> str:
    return name if len(name) <= 5 else name[:4] + "."


def _square(
    heads: Sequence[str],
    names: Sequence[str],
    rows: Square,
    expected: Square | None,
    links: Sequence[Sequence[str | None]] | None,
    largest: float,
    unit: str,
    lang: str,
) -> str:
    """The square as a table: each value in its shade, framed where it is more than chance would give."""
    above = [
        element("td"),
        *(element("th", text(head), scope="col", title=name) for head, name in zip(heads, names, strict=True)),
    ]
    lines = [element("tr", above)]
    for index, (name, line) in enumerate(zip(names, rows, strict=True)):
        chances = expected[index] if expected else [None] * len(line)
        opened = links[index] if links else [None] * len(line)
        cells = [
            _cell(value, chance, href, largest, unit, lang)
            for value, chance, href in zip(line, chances, opened, strict=True)
        ]
        lines.append(element("tr", [element("th", text(name), scope="row"), *cells]))
    return element("table", element("tbody", lines), class_="square")


def _cell(value: float | None, chance: float | None, href: str | None, largest: float, unit: str, lang: str) -> str:
    if value is None:
        return element("td")
    share = max(0.0, min(1.0, value / largest))
    is_more = chance is not None and value > chance
    style = f"background:{shade(share)}"
    told = text(words.value(value, unit, lang))
    inside = link(told, href) if href and value else told
    return element("td", inside, class_="more" if is_more else None, style=style)


def shade(share: float) -> str:
    """The colour at `share` of the way from the palest to the darkest."""
    mixed = (round(low + (high - low) * share) for low, high in zip(PALEST, DARKEST, strict=True))
    return "#" + "".join(f"{part:02X}" for part in mixed)
