"""What remains once a partnership has ended: contacts, news, trust, and visits to see whether results still hold."""

from datetime import date
from random import Random
from typing import Any

from data.demo import TODAY, dice
from data.demo.money import later, months_later
from data.demo.portfolio import Agreement, Portfolio

#: Months after the end at which results are visited.
VISITS = (6, 12, 24)
#: How many ended partners the office stays in touch with, and how many visits are made.
KEPT, VISITED = 0.7, 0.72
#: How many are told of a change of policy, and how many acknowledge it; how many are asked for their trust twice.
TOLD, ACKNOWLEDGED, ASKED_TWICE = 0.45, 0.7, 0.3
#: Local capacity that suffices and that does not, 0 to 4; and how many offices still answer by yes or no.
ABLE, UNABLE, PLAINLY = (3, 3, 4), (0, 1, 2, 2), 0.25


def add_after(portfolio: Portfolio) -> None:
    """File what follows the end of each agreement that ended before today."""
    for one in portfolio.agreements:
        if one.signed_on and one.ended_on and one.ended_on < TODAY and not one.facts.get("is_campaign"):
            die = dice("after", one.agreement_id)
            _contacts(portfolio, one, die)
            _visits(portfolio, one, die)
            _news(portfolio, one, dice("news", one.agreement_id))
            _trust(portfolio, one, dice("trust", one.agreement_id))


def _contacts(portfolio: Portfolio, one: Agreement, die: Random) -> None:
    """A contact two months after the end and an invitation within the year."""
    is_kept = die.random() < KEPT
    for months, kind in ((2, "contact"), (7, "invitation"), (10, "contact")):
        due = months_later(one.ends_on, months)
        done = later(due, die.randint(-20, 25))
        if due <= later(TODAY, 180):
            _file(portfolio, one, due, kind, done if is_kept and done <= TODAY and die.random() < 0.9 else None)


def _visits(portfolio: Portfolio, one: Agreement, die: Random) -> None:
    """At 6, 12 and 24 months: does the result hold, can local actors carry it, did a supporter step in?"""
    holds = die.random() < (0.5 if one.last_status == "terminated" else 0.86)
    for months in VISITS:
        due = months_later(one.ends_on, months)
        done = later(due, die.randint(-15, 40))
        if due > later(TODAY, 180):
            continue
        if done > TODAY or die.random() > VISITED:
            _file(portfolio, one, due, "durability", None)
            continue
        holds = holds and die.random() < 0.95
        is_able = die.random() < 0.75
        _file(portfolio, one, due, "durability", done, result_holds=holds, supporter=die.random() < 0.45,
              **_capacity(is_able, dice("capacity", one.agreement_id, months)))  # fmt: skip


def _capacity(is_able: bool, die: Random) -> dict[str, Any]:
    """A score of 0 to 4; a plain yes or no from offices that keep to the former column."""
    if die.random() < PLAINLY:
        return {"local_capacity": is_able}
    return {"local_capacity_score": die.choice(ABLE if is_able else UNABLE)}


def _news(portfolio: Portfolio, one: Agreement, die: Random) -> None:
    """A change of policy or priority, told to the former partner within the year."""
    on = months_later(one.ends_on, die.randint(3, 11))
    acknowledged = later(on, die.randint(2, 30))
    if on <= TODAY and die.random() < TOLD:
        done = acknowledged if acknowledged <= TODAY and die.random() < ACKNOWLEDGED else None
        _file(portfolio, one, on, "policy_notice", done)


def _trust(portfolio: Portfolio, one: Agreement, die: Random) -> None:
    """Both sides' trust at the end and a year later: it wears off a little, more where the end was early."""
    at, worn = die.gauss(73, 8), die.gauss(9 if one.last_status == "terminated" else 3, 6)
    if die.random() > ASKED_TWICE:
        return
    for on, level in ((later(one.ends_on, -die.randint(5, 60)), at), (months_later(one.ends_on, 12), at - worn)):
        if on <= TODAY:
            ours = round(min(max(level + die.gauss(2, 4), 15), 96))
            portfolio.file(
                "partnership_view", one.office, on, agreement_id=one.agreement_id, asked_on=on, aspect="trust",
                agency_score=ours, partner_score=round(min(max(ours + die.gauss(-5, 6), 10), 96)),
            )  # fmt: skip


def _file(portfolio: Portfolio, one: Agreement, due: date, kind: str, done: date | None, **found: Any) -> None:
    portfolio.file(
        "follow_up",
        one.office,
        one.ends_on,
        agreement_id=one.agreement_id,
        due_on=due,
        kind=kind,
        done_on=done,
        **found,
    )
