"""Needs: how much of what the field asked for is covered, and what waits for a partner, the most urgent first."""

from typing import Any

import schema
import words
from exports import look
from exports.board_sheets.alike import place_heading
from exports.brief import Brief
from exports.native import Drawing, Part, draw, height
from exports.paper import GAP, Column, Page, Zone

NAMES = ("needs_declared", "need_coverage_count", "need_coverage", "unmet_needs", "unmet_value")
#: The charts' width in pixels, and the bars one can still read.
WIDTH, DRAWN = 440, 14
#: Needs listed by name; the others are in their total.
LISTED = 14
COLUMNS = ("need_title", "country", "kind", "date", "age_days", "people_concerned", "required_usd", "priority")


def has_data(remit: Brief) -> bool:
    """Whether the field declared a need; a past year has none, since coverage is of today."""
    return remit.is_now and bool(remit.figure("needs_declared").value)


def fill(page: Page) -> None:
    """Coverage by bureau with its charts, then the needs without a partner."""
    remit = page.brief
    page.open((44, 18, 16, 14, 13, 13, 13, GAP, 15, 15, 15, 15))
    share = words.percent(remit.figure("need_coverage").value, remit.lang)
    page.heading(page.say("needs-finding", share=share), page.say("needs-what", day=remit.day(remit.today)))
    top = page.row - 2
    zone = _by_place(page)
    if zone.last > zone.first:
        page.row = max(page.row, _draw_both(page, zone, top))
    _unmet(page)
    page.remark(page.say("remark-needs"))
    page.close(one_page=True)


def _by_place(page: Page) -> Zone:
    """Declared, covered by number and by value, without a partner."""
    remit = page.brief
    whole = remit.figures(NAMES, (), {})[()]
    lines = [line for line in remit.broken_down(NAMES) if line[2]["needs_declared"].value]
    columns = (
        Column(place_heading(page), "long"),
        Column(page.say("needs-declared"), "count", total="sum"),
        Column(page.say("needs-covered-count"), "ratio"),
        Column(page.say("needs-covered-value"), "ratio"),
        Column(page.say("needs-unmet"), "count", total="sum"),
        Column(page.say("needs-unmet-value"), "usd", total="sum"),
    )
    rows = [(label, *(figures[name] for name in NAMES)) for _, label, figures in lines]
    totals = (None, *(whole[name] for name in NAMES))
    return page.table(columns, rows, "needs_place", totals, page.say("total"))


def _draw_both(page: Page, zone: Zone, top: int) -> int:
    """The share covered beside the table, what waits beside the list. Returns the row where the list may begin."""
    covered = Part(3, page.say("needs-covered-value"), look.PRIMARY, is_labelled=True)
    _draw(page, zone, page.say("needs-chart-covered"), covered, "ratio", top)
    under = max(page.row, page.below(top, height(zone, 1, DRAWN)))
    waiting = Part(5, page.say("needs-unmet-value"), look.SOURCES["businesses"], is_labelled=True)
    title = page.say("needs-chart-unmet", unit=page.say(f"unit-usd-{zone.scales[5].lower()}"))
    _draw(page, zone, title, waiting, "usd", under)
    return under


def _draw(page: Page, zone: Zone, title: str, part: Part, unit: str, top: int) -> None:
    """One bar per bureau."""
    alt = page.say("needs-alt", title=title, places=min(DRAWN, zone.last - zone.first + 1))
    draw(page, Drawing("bars", title, alt, zone, (part,), unit, DRAWN), top, 8, WIDTH, height(zone, 1, DRAWN))


def _unmet(page: Page) -> None:
    """The needs without an agreement: highest priority first, then the largest."""
    remit = page.brief
    order = ("priority", "-required_usd", "need_title")
    found = remit.rows("out_need", COLUMNS, {"is_unmet": True}, order, LISTED)
    if not found:
        return
    page.heading(page.say("needs-list", n=len(found)), page.say("needs-list-what"))
    columns = (
        Column(page.say("need"), "long"),
        Column(page.say("country"), "long"),
        Column(page.say("need-kind"), "text"),
        Column(page.say("declared-on"), "date"),
        Column(page.say("age-days"), "count"),
        Column(page.say("people-concerned"), "persons"),
        Column(page.say("required"), "usd"),
    )
    page.table(columns, [_need(page, row) for row in found], "needs_unmet")


def _need(page: Page, row: dict[str, Any]) -> tuple[Any, ...]:
    remit = page.brief
    return (
        row["need_title"],
        remit.name("country", row["country"]),
        schema.choice_label("need_kind", row["kind"], remit.lang) or None,
        row["date"],
        row["age_days"],
        row["people_concerned"],
        row["required_usd"],
    )
