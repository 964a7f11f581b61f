"""What remains once a partnership has ended: contacts, invitations, and visits to see whether results still hold."""

from datetime import date
from random import Random

from data.demo import TODAY, dice
from data.demo.money import later, months_later
from data.demo.portfolio import Agreement, Portfolio

#: Months after the end at which results are visited.
VISITS = (6, 12, 24)
#: How many ended partners the office stays in touch with, and how many visits are made.
KEPT, VISITED = 0.7, 0.72


def add_after(portfolio: Portfolio) -> None:
    """File what follows the end of each agreement that ended before today."""
    for one in portfolio.agreements:
        if one.signed_on and one.ended_on and one.ended_on < TODAY and not one.facts.get("is_campaign"):
            die = dice("after", one.agreement_id)
            _contacts(portfolio, one, die)
            _visits(portfolio, one, die)


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
        _file(portfolio, one, due, "durability", done, result_holds=holds, local_capacity=die.random() < 0.75,
              supporter=die.random() < 0.45)  # fmt: skip


def _file(portfolio: Portfolio, one: Agreement, due: date, kind: str, done: date | None, **found: bool) -> None:
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
