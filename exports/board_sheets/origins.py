"""Traceability: each key figure back to the files, sheets and cells it was read from, the weightiest first."""

from typing import Any

from exports.board_sheets.indicators import readings
from exports.brief import Figure
from exports.paper import Column, Link, Page, Shown
from metrics import Source, Trace

#: The figures a Board quotes. The others rest on the same rows, count them, or speak of what did not come.
TRACED = (
    "confirmed_revenue",
    "signed_value",
    "cash_received",
    "overdue_instalments",
    "field_driven_share",
    "due_diligence_validity",
    "exposed_value",
    "ending_value",
    "duplicates_removed",
    "people_reached",
    "result_achievement",
    "verified_share",
    "need_coverage",
    "unmet_value",
    "active_practitioners",
    "cross_region_share",
    "final_evaluation_coverage",
    "corrective_closure",
    "on_time_milestones",
)
#: Received rows shown behind each figure; the screen shows them all.
SHOWN = 3


def fill(page: Page) -> None:
    """One line per received cell."""
    page.open((34, 22, 13, 13, 46, 18, 9, 26, 22, 18, 13, 13))
    page.heading(page.say("origins-heading"), page.say("origins-what", shown=SHOWN))
    columns = (
        Column(page.say("indicator"), "text"),
        Column(page.say("see"), "link"),
        Column(page.say("figure"), ""),
        Column(page.say("rows-behind"), "count"),
        Column(page.say("file"), "text"),
        Column(page.say("received-sheet"), "text"),
        Column(page.say("cell"), "text"),
        Column(page.say("received-heading"), "text"),
        Column(page.say("as-received"), "text"),
        Column(page.say("brings"), "usd_exact"),
        Column(page.say("rate"), "rate"),
        Column(page.say("known-on"), "date"),
    )
    quoted = [one.figure for one in readings(page.brief) if one.line.metric in TRACED]
    rows = [row for figure in quoted for row in _rows(page, figure)]
    page.close(page.table(columns, rows, "origins", body={"font_size": 9}).header)


def _rows(page: Page, figure: Figure) -> list[tuple[Any, ...]]:
    found = page.brief.trace(figure, SHOWN)
    return [_row(page, figure, found, source) for source in found.sources] or [_silent(page, figure, found)]


def _row(page: Page, figure: Figure, found: Trace, source: Source) -> tuple[Any, ...]:
    return (
        *_figure(page, figure),
        found.count,
        source.file,
        source.sheet,
        source.cell,
        source.heading or None,
        source.received or None,
        Shown(source.brings, "usd_exact" if figure.metric.unit == "usd" else "decimal"),
        source.rate,
        source.known_on,
    )


def _figure(page: Page, figure: Figure) -> tuple[Any, ...]:
    where = page.book.where(figure)
    link = Link(f"{where.sheet}, {where.cell}", where.target) if where else None
    return (
        figure.metric.label[page.brief.lang],
        link,
        Shown(figure, "usd_big" if figure.metric.unit == "usd" else figure.metric.unit),
    )


def _silent(page: Page, figure: Figure, found: Trace) -> tuple[Any, ...]:
    """A figure about what did not come has no received row behind it."""
    return (*_figure(page, figure), found.count, page.say("origins-none"), *[None] * 7)
