"""Delivery: by bureau what is in step, on time, within budget, arrives, is trusted; then who stands furthest apart."""

from collections.abc import Mapping
from typing import Any

import words
from exports.board_sheets.alike import agreement_named, by_place
from exports.brief import Brief
from exports.paper import Column, Page

NAMES = (
    "agreements_in_progress", "diverging_agreements", "spend_result_gap", "on_time_milestones", "budget_overruns",
    "arriving_share", "local_share", "continuation_share", "direct_selection_share", "stakeholder_trust",
)  # fmt: skip
#: Agreements listed by name.
LISTED = 16
COLUMNS = (
    "agreement_id", "agreement_title", "partner_name", "country", "office", "money_part", "time_part", "result_part",
    "widest", "story",
)  # fmt: skip

Row = Mapping[str, Any]


def has_data(remit: Brief) -> bool:
    """Whether an agreement in progress can be followed; a past year has none, since progress is of today."""
    return remit.is_now and bool(remit.figure("agreements_in_progress").value)


def fill(page: Page) -> None:
    """By bureau, then the agreements where money, time and results stand furthest apart."""
    remit = page.brief
    page.open((54, 20, 14, 14, 14, 14, 14, 14, 14, 14, 14))
    apart = int(remit.figure("diverging_agreements").value or 0)
    page.heading(page.say("delivery-finding", n=apart), page.say("delivery-what", day=remit.day(remit.today)))
    by_place(page, NAMES, "delivery")
    _list(page)
    page.remark(page.say("remark-delivery"))
    page.close(one_page=True)


def _list(page: Page) -> None:
    remit = page.brief
    found: dict[str, Row] = {}
    for row in remit.rows("out_progress", COLUMNS, {"is_diverging": True}):
        found.setdefault(row["agreement_id"], row)
    rows = sorted(found.values(), key=lambda row: (-row["widest"], row["agreement_id"]))
    if not rows:
        return
    page.heading(page.say("delivery-apart"), page.say("delivery-apart-what", shown=min(LISTED, len(rows)), n=len(rows)))
    columns = (
        Column(page.say("subject"), "text"),
        Column(page.say("where"), "long"),
        Column(page.say("delivery-money"), "ratio"),
        Column(page.say("delivery-time"), "ratio"),
        Column(page.say("delivery-results"), "ratio"),
        Column(page.say("delivery-gap"), "ratio"),
        Column(page.say("delivery-story"), "long"),
    )
    page.table(columns, [_agreement(page, row) for row in rows[:LISTED]], "delivery_apart")


def _agreement(page: Page, row: Row) -> tuple[Any, ...]:
    """A confidential partner's agreement bears its number only."""
    remit = page.brief
    where = remit.name("country", row["country"]) if row["country"] else remit.name("office", row["office"])
    story = words.say(f"delivery-story-{row['story'].replace('_', '-')}", remit.lang)
    return (
        agreement_named(page, row),
        where,
        row["money_part"],
        row["time_part"],
        row["result_part"],
        row["widest"],
        story,
    )
