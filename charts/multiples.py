"""The same years seen in several states, one panel each on one scale: bars, the year that is not over hatched."""

from collections.abc import Sequence
from dataclasses import dataclass

import words
from charts.chart import Chart, Column, numbers
from charts.marks import element, percent, text
from charts.marks import link as opening


@dataclass(frozen=True)
class Multiple:
    """One panel: its name, its total, and a value for each of the years all panels share (None: nothing known)."""

    title: str
    total: float | None
    values: Sequence[float | None]


def multiples(
    of: Sequence[Multiple],
    years: Sequence[str],
    *,
    running: str | None,
    heading: str,
    unit: str,
    lang: str,
    finding: str,
    subtitle: str,
    empty: str,
    link: str | None = None,
) -> Chart:
    """One small bar chart per panel over `years`, all on the scale of the highest value; `running` is hatched.

    `link`: where the panels and the rows of the table lead.
    """
    top = max([*(value for one in of for value in numbers(one.values)), 0]) or 1
    return Chart(
        form="multiples",
        finding=finding,
        subtitle=subtitle,
        unit=unit,
        columns=(Column(heading), *(Column(one.title, unit) for one in of)),
        rows=tuple((year, *(one.values[place] for one in of)) for place, year in enumerate(years)),
        marks=element(
            "ul", [_panel(one, years, running, top, unit, lang, link) for one in of], class_="multiples", role="list"
        ),
        summary=finding,
        empty=empty,
        links=(link,) * len(years),
    )


def _panel(
    one: Multiple, years: Sequence[str], running: str | None, top: float, unit: str, lang: str, href: str | None
) -> str:
    title = element("p", [opening(element("b", text(one.title)), href), f" {text(words.value(one.total, unit, lang))}"])
    pairs = zip(years, one.values, strict=True)
    return element("li", [title, *(_bar(year, value, year == running, top, unit, lang) for year, value in pairs)])


def _bar(year: str, value: float | None, is_running: bool, top: float, unit: str, lang: str) -> str:
    shade = "bar running" if is_running else "bar"
    drawn = element("i", class_=shade, style=f"inline-size:{percent(value / top)}") if value and value > 0 else ""
    said = element("span", text(words.value(value, unit, lang)))
    return element("div", [element("span", text(year), class_="year"), element("span", [drawn, said], class_="of")])
