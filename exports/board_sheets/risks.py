"""Risks: the register of those still open, the gravest first, with politics told apart and the money it stands over."""

from collections.abc import Mapping
from typing import Any

import words
from exports.board_sheets.alike import agreement_named, by_place
from exports.brief import Brief
from exports.paper import Column, Page

NAMES = ("open_risks", "high_risks", "political_value", "obstacles", "obstacle_days", "repeated_obstacles")
#: Risks listed by name.
LISTED = 18
COLUMNS = (
    "agreement_id", "agreement_title", "partner_name", "country", "office", "label", "risk_type", "level", "trend",
    "owner", "mitigation",
)  # fmt: skip

Row = Mapping[str, Any]


def has_data(remit: Brief) -> bool:
    """Whether a risk, an obstacle or an adaptation is open; a past year has none, since what is open is of today."""
    return remit.is_now and bool(remit.figure("open_risks").value)


def fill(page: Page) -> None:
    """By bureau, then the open risks."""
    remit = page.brief
    page.open((44, 32, 26, 14, 14, 32, 44))
    high, usd = remit.figure("high_risks").value or 0, remit.figure("political_value").value
    finding = page.say("risks-finding", n=int(high), usd=words.money(usd or 0, remit.lang))
    page.heading(finding, page.say("delivery-what", day=remit.day(remit.today)))
    by_place(page, NAMES, "risks")
    _list(page)
    page.remark(page.say("remark-risks"))
    page.close(one_page=True)


def _list(page: Page) -> None:
    remit = page.brief
    found: dict[tuple[str, str], Row] = {}
    for row in remit.rows("out_risk", COLUMNS, {"kind": "risk", "is_open": True}):
        found.setdefault((row["agreement_id"], row["label"]), row)
    rows = sorted(found.values(), key=lambda row: (-(row["level"] or 0), row["agreement_id"], row["label"]))
    if not rows:
        return
    page.heading(page.say("risks-list"), page.say("risks-list-what", shown=min(LISTED, len(rows)), n=len(rows)))
    heads = ("risk", "subject", "risk-kind", "risk-level", "risk-trend", "risk-owner", "risk-response")
    units = {"risk-level": "count", "risk-kind": "text", "risk-trend": "text"}
    columns = [Column(page.say(head), units.get(head, "long")) for head in heads]
    page.table(columns, [_risk(page, row) for row in rows[:LISTED]], "risks_open")


def _risk(page: Page, row: Row) -> tuple[Any, ...]:
    """A confidential partner's agreement bears its number only."""
    remit = page.brief
    subject = agreement_named(page, row)
    kind, trend = remit.name("risk_type", row["risk_type"]), remit.name("risk_trend", row["trend"])
    return (row["label"], subject, kind, row["level"], trend, row["owner"], row["mitigation"])
