"""Rows by columns of different kinds, each value printed in its shade: who does what, who gives to whom."""

from collections.abc import Sequence

import words
from charts.chart import Chart, Column
from charts.marks import element, link, text
from charts.matrix import shade

#: A row's or a column's name and the page it opens; a column has a short name first.
Named = tuple[str, str | None]
Headed = tuple[str, str, str | None]


def grid(
    rows: Sequence[Named],
    columns: Sequence[Headed],
    values: Sequence[Sequence[float | None]],
    *,
    unit: str,
    lang: str,
    finding: str,
    subtitle: str,
    heading: str = "",
    empty: str = "",
) -> Chart:
    """`values[row][column]`, None where it does not apply; zero is left blank, so that openings are seen."""
    largest = max([value for line in values for value in line if value is not None], default=1) or 1
    above = [element("td"), *(_head(*one) for one in columns)]
    lines = [element("tr", above)]
    for (name, href), line in zip(rows, values, strict=True):
        cells = [_cell(value, largest, unit, lang) for value in line]
        lines.append(element("tr", [element("th", link(text(name), href), scope="row"), *cells]))
    table = element("table", element("tbody", lines), class_="square grid-of")
    return Chart(
        form="grid",
        finding=finding,
        subtitle=subtitle,
        unit=unit,
        columns=(Column(heading or words.say("charts-label", lang)), *(Column(name, unit) for _, name, _ in columns)),
        rows=tuple((name, *line) for (name, _), line in zip(rows, values, strict=True)),
        marks=element("div", table, class_="wide", tabindex="0", role="region", aria_label=finding),
        summary=finding,
        empty=empty or words.NOTHING,
        links=tuple(href for _, href in rows),
    )


def _head(short: str, name: str, href: str | None) -> str:
    return element("th", link(text(short), href), scope="col", title=name)


def _cell(value: float | None, largest: float, unit: str, lang: str) -> str:
    if value is None:
        return element("td")
    said = text(words.value(value, unit, lang)) if value else ""
    return element("td", said, style=f"background:{shade(max(0.0, min(1.0, value / largest)))}")
