"""The data behind the sheets, tidy: one figure per line, named tables, for who wants to pivot them."""

from collections.abc import Mapping, Sequence
from typing import Any

from exports.board_sheets.indicators import LINES, span
from exports.brief import Brief, Figure
from exports.paper import Column, Page, Shown

#: The breakdowns of the tidy table: the whole, by bureau, by bureau and country.
GRAINS: tuple[tuple[str, ...], ...] = ((), ("place",), ("place", "country"))


def fill(page: Page) -> None:
    """Every indicator, for the whole, each bureau and each country."""
    page.open((40, 28, 12, 20, 12, 42, 10, 30, 20))
    page.heading(page.say("data-heading"), page.say("data-what"))
    columns = (
        Column(page.say("indicator"), "text"),
        Column(page.say("code"), "text"),
        Column(page.say("unit"), "text"),
        Column(page.say("span"), "text"),
        Column(page.say("bureau-code"), "text"),
        Column(page.say("bureau"), "text"),
        Column(page.say("country-code"), "text"),
        Column(page.say("country"), "text"),
        Column(page.say("value"), ""),
    )
    page.close(page.table(columns, _rows(page), "data", filtered=True).header)


def _rows(page: Page) -> list[Sequence[Any]]:
    remit = page.brief
    found: list[Sequence[Any]] = []
    for kind in dict.fromkeys(line.span for line in LINES):
        names = [name for line in LINES if line.span == kind for name in (line.metric, line.target) if name]
        for grain in GRAINS:
            by = tuple(remit.place if column == "place" else column for column in grain)
            for key, figures in _asked(remit, names, by, span(remit, kind)).items():
                place = dict(zip(grain, key, strict=True))
                found += [_row(page, figure, kind, place) for figure in figures.values() if figure.value is not None]
    order = {line.metric: number for number, line in enumerate(LINES)}
    return sorted(found, key=lambda row: (order.get(row[1], 99), row[4] or "", row[6] or ""))


def _asked(
    remit: Brief, names: Sequence[str], by: Sequence[str], where: Mapping[str, Any]
) -> dict[tuple[Any, ...], dict[str, Figure]]:
    return remit.figures(tuple(names), tuple(by), where)


def _row(page: Page, figure: Figure, kind: str, place: Mapping[str, str | None]) -> Sequence[Any]:
    remit, metric = page.brief, figure.metric
    bureau, country = place.get("place"), place.get("country")
    unit = "usd_exact" if metric.unit == "usd" else "exact_ratio" if metric.unit in ("ratio", "gap") else metric.unit
    return (
        metric.label[remit.lang],
        metric.name,
        metric.unit,
        page.say(f"data-span-{kind}"),
        bureau or "",
        remit.name("bureau", bureau)
        if bureau
        else page.say("all-offices")
        if "place" not in place
        else page.say("unstated"),
        country or "",
        remit.name("country", country)
        if country
        else page.say("all-countries")
        if "country" not in place
        else page.say("unstated"),
        Shown(figure, unit),
    )
