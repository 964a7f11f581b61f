"""Revenue: by source and month, by bureau against the phased plan, and by year beside programme-year revenue."""

from collections.abc import Sequence
from typing import Any

import words
from exports import look
from exports.board_sheets.indicators import change
from exports.brief import Brief, Figure
from exports.native import Drawing, Part, draw, height
from exports.paper import GAP, Column, Formula, Page, Status, Zone, cell_of
from exports.standing import standing

#: The four sources in the order they are stacked; what is not stated comes on top.
SOURCES: tuple[str | None, ...] = ("individuals", "businesses", "foundations", "other", None)
#: The charts' size in pixels, and the bars one can still read.
WIDTH, HEIGHT, DRAWN = 540, 320, 14
#: Years of history shown beside the year reported.
YEARS = 5


def has_data(remit: Brief) -> bool:
    """Whether any revenue was ever confirmed in the scope."""
    return bool(remit.figure("confirmed_revenue").value)


def fill(page: Page) -> None:
    """Three tables under each other, the chart beside the first."""
    page.open((36, 13, 13, 13, 18, 13, 13, GAP, 15, 15, 15, 15, 15))
    page.heading(
        _finding(page),
        page.say("revenue-month-what", start=page.brief.day(page.brief.start), end=page.brief.day(page.brief.end)),
    )
    top = page.row
    zone = _by_month(page)
    if zone is None:
        page.remark(page.say("revenue-none"))
        page.row += 1
    else:
        _draw(page, zone, top)
        _places(page, top)
    page.heading(page.say("revenue-year"), page.say("revenue-year-what"))
    _by_year(page)
    page.remark(page.say("remark-revenue", over="yes" if page.brief.end.month == 12 else "no"))
    page.close(one_page=True)


def _places(page: Page, top: int) -> None:
    """Each bureau against its plan, the chart under the first one."""
    split = "countries" if page.brief.split == "country" else "bureaux"
    page.heading(page.say(f"revenue-place-{split}"), page.say("revenue-place-what", year=str(page.brief.year - 1)))
    top = max(page.row - 2, page.below(top - 2, HEIGHT) + 1)
    _draw_places(page, _by_place(page), top)


def _finding(page: Page) -> str:
    """The title: what was confirmed in the period."""
    usd = page.brief.figure("confirmed_revenue", page.brief.now).value
    return page.say("revenue-finding", value=words.money(usd, page.brief.lang))


def _by_month(page: Page) -> Zone | None:
    remit = page.brief
    asked = remit.figures(("revenue_by_source",), ("month", "source"), remit.now)
    sources = [source for source in SOURCES if source is not None or any(key[1] is None for key in asked)]
    by_month = remit.figures(("confirmed_revenue",), ("month",), remit.now)
    if not by_month:
        return None
    columns = [Column(page.say("month"), "text"), *(_source(page, source) for source in sources)]
    columns.append(Column(page.say("total"), "usd", total="sum"))
    first = page.row + 1
    rows = []
    for number, month in enumerate(remit.every_month):
        cells = [asked.get((month, source), {}).get("revenue_by_source") for source in sources]
        total = by_month.get((month,), {}).get("confirmed_revenue")
        label = words.month(month, remit.lang).capitalize()
        rows.append((label, *(cell or 0.0 for cell in cells), _across(first + number, len(sources), cells, total)))
    by_source = remit.figures(("revenue_by_source",), ("source",), remit.now)
    totals = [None, *(by_source.get((source,), {}).get("revenue_by_source") for source in sources)]
    totals.append(remit.figure("confirmed_revenue", remit.now))
    return page.table(columns, rows, "revenue_month", totals, page.say("total"))


def _source(page: Page, source: str | None) -> Column:
    return Column(page.brief.name("source", source), "usd", total="sum")


def _across(row: int, count: int, cells: Sequence[Figure | None], figure: Figure | None) -> Formula:
    """The total of a row, as a formula over its sources."""
    value = round(sum(cell.value or 0 for cell in cells if cell is not None), 2)
    return Formula(f"=SUM({cell_of(row, 1)}:{cell_of(row, count)})", value, figure)


def _draw(page: Page, zone: Zone, top: int) -> None:
    """Stacked columns by source, the month's total above each."""
    count = len(zone.scales) - 2
    parts = [
        Part(number, page.brief.name("source", source), look.SOURCES[source])
        for number, source in enumerate(SOURCES[:count], 1)
    ]
    parts.append(Part(count + 1, page.say("total"), look.INK, is_total=True))
    title = page.say("revenue-chart", unit=page.say(f"unit-usd-{zone.scales[-1].lower()}"))
    alt = page.say("revenue-alt", title=title, finding=_finding(page), months=zone.last - zone.first + 1)
    draw(page, Drawing("columns", title, alt, zone, parts, "usd"), top - 2, 8, WIDTH, HEIGHT)


def _draw_places(page: Page, zone: Zone, top: int) -> None:
    """Each bureau's revenue beside its phased plan; one bar alone shows nothing."""
    if zone.last == zone.first:
        return
    title = page.say("revenue-place-chart", unit=page.say(f"unit-usd-{zone.scales[1].lower()}"))
    alt = page.say("revenue-place-alt", title=title, places=min(DRAWN, zone.last - zone.first + 1))
    parts = (
        Part(1, page.say("confirmed"), look.PRIMARY, is_labelled=True),
        Part(2, page.say("phased-plan"), look.QUIET, is_labelled=True),
    )
    draw(page, Drawing("bars", title, alt, zone, parts, "usd", DRAWN), top, 8, WIDTH, height(zone, 2, DRAWN))


def _by_place(page: Page) -> Zone:
    """Each bureau against its phased plan and against the same months a year before."""
    remit = page.brief
    names = ("confirmed_revenue", "plan_to_date", "plan_attainment")
    lines = remit.broken_down(names, remit.now)
    before = remit.figures(("confirmed_revenue",), (remit.split,), remit.before) if remit.before else {}
    first = page.row + 1
    rows = []
    for number, (code, label, figures) in enumerate(lines):
        then = before.get((code,), {}).get("confirmed_revenue")
        rows.append((label, *_standing_cells(figures, then, first + number, is_stated=code is not None)))
    whole = remit.figures(names, (), remit.now)[()]
    then = remit.figure("confirmed_revenue", remit.before) if remit.before else None
    totals = (None, *_standing_cells(whole, then, first + len(rows)))
    columns = (
        Column(page.say("bureau" if remit.split != "country" else "country"), "long"),
        Column(whole["confirmed_revenue"].metric.label[remit.lang], "usd", total="sum"),
        Column(page.say("phased-plan"), "usd", total="sum"),
        Column(page.say("attainment"), "ratio"),
        Column(page.say("standing"), "status"),
        Column(page.say("year-before", year=str(remit.year - 1)), "usd", total="sum"),
        Column(page.say("change"), "change"),
    )
    return page.table(columns, rows, "revenue_place", totals, page.say("total"))


def _standing_cells(
    figures: dict[str, Figure], before: Figure | None, row: int, is_stated: bool = True
) -> tuple[Any, ...]:
    """Confirmed, plan, attainment, standing, a year before, change; money of no stated place is not judged."""
    attained = figures["plan_attainment"]
    return (
        figures["confirmed_revenue"],
        figures["plan_to_date"],
        attained if is_stated else None,
        Status(standing(attained.value)) if is_stated else None,
        before,
        change(figures["confirmed_revenue"], before, cell_of(row, 1), cell_of(row, 5)),
    )


def _by_year(page: Page) -> None:
    """Whole years, the last one to date, with the revenue spread over programme years beside (M02 always with M03)."""
    remit = page.brief
    years = list(range(remit.year - YEARS + 1, remit.year))
    past = remit.figures(("confirmed_revenue", "programme_year_revenue"), ("year",), {"year": years})
    rows: list[tuple[Any, ...]] = []
    for key, figures in past.items():
        rows.append((str(key[0]), figures["confirmed_revenue"], figures["programme_year_revenue"]))
    rows.append(
        (
            page.say("year-to-date", year=str(remit.year), end=remit.day(remit.end)),
            remit.figure("confirmed_revenue", remit.now),
            remit.figure("programme_year_revenue", {"year": remit.year}),
        )
    )
    columns = (
        Column(page.say("year"), "text"),
        Column(rows[-1][1].metric.label[remit.lang], "usd"),
        Column(rows[-1][2].metric.label[remit.lang], "usd"),
    )
    page.table(columns, rows, "revenue_year")
