"""Money as it moves under each agreement: pledged, committed, due, received late or early, spent, given back."""

from collections.abc import Iterator
from datetime import date
from random import Random

from data.demo import TODAY, dice
from data.demo.money import later, units_per_usd
from data.demo.portfolio import Agreement, Portfolio, Row, Value, offices

#: How often a thing happens to an agreement.
PLEDGED_FIRST = 0.12
PUT_BACK = 0.10
NEVER_CAME = 0.035
REFUNDED = 0.025
#: A receipt older than its agreement is usually a slip someone mended; so many are left.
LEFT_EARLY = 0.24


def add_flows(portfolio: Portfolio) -> None:
    """File the flows of every agreement, numbered within their office."""
    counts: dict[str, int] = {}
    for one in portfolio.agreements:
        for known_on, row in _flows(one):
            counts[one.office] = counts.get(one.office, 0) + 1
            row["flow_id"] = f"{offices()[one.office].prefix}-F{counts[one.office]:04d}"
            portfolio.file("flow", one.office, known_on, **row)


def _flows(one: Agreement) -> Iterator[tuple[date, Row]]:
    die = dice("flows", one.agreement_id)
    if one.facts.get("is_campaign"):
        yield from _campaign(one, die)
    elif one.amount and one.signed_on:
        yield from _signed(one, one.signed_on, die)
    elif one.amount and one.last_status != "cancelled" and die.random() < 0.3:
        on = later(one.known_on, die.randint(1, 12))
        yield on, _flow(one, "pledge", on, one.amount, source="crm")


def _flow(one: Agreement, kind: str, on: date, amount: float, **more: Value) -> Row:
    row: Row = {
        "agreement_id": one.agreement_id,
        "kind": kind,
        "date": on,
        "amount": round(amount, 2),
        "currency": one.currency,
        "programme_year": on.year,
        "source": "office",
    }
    return row | more


def _campaign(one: Agreement, die: Random) -> Iterator[tuple[date, Row]]:
    """The public's gifts: recognised each month, received a few days later."""
    for gain in one.gains:
        if gain.on > TODAY:
            continue
        amount = round(gain.usd * units_per_usd(one.currency, gain.on), 2)
        yield gain.on, _flow(one, "recognised", gain.on, amount, source="crm")
        came = later(gain.on, die.randint(0, 2))
        if came <= TODAY:
            yield came, _flow(one, "receipt", came, amount, source="ledger", chain_step=0)
    yield from _spending(one, die, parts=2)


def _signed(one: Agreement, signed_on: date, die: Random) -> Iterator[tuple[date, Row]]:
    if die.random() < PLEDGED_FIRST:
        on = later(signed_on, -die.randint(20, 90))
        yield on, _flow(one, "pledge", on, one.amount, source="crm")
    yield signed_on, _flow(one, "commitment", signed_on, one.amount, source="office")
    if one.conditional:
        for gain in one.gains:
            if gain.on <= TODAY and gain.on <= one.ends_on:
                amount = gain.usd * units_per_usd(one.currency, gain.on)
                yield gain.on, _flow(one, "recognised", gain.on, amount, source="ledger")
    yield from _instalments(one, signed_on, die)
    yield from _spending(one, die, parts=max(1, min(6, (one.planned_end_on - one.starts_on).days // 180)))
    if die.random() < REFUNDED and one.ended_on and later(one.ended_on, 45) <= TODAY:
        on = later(one.ended_on, 45)
        yield on, _flow(one, "refund", on, -one.amount * die.choice((0.03, 0.05, 0.08)), source="ledger")


def _schedule(one: Agreement, signed_on: date, die: Random) -> list[tuple[date, float]]:
    """Days and amounts due: one payment for a short agreement, one or two a year for a long one."""
    if one.conditional:
        return [(later(gain.on, 30), gain.usd * units_per_usd(one.currency, gain.on)) for gain in one.gains]
    days = (one.planned_end_on - one.starts_on).days
    count = 1 if days < 300 else max(2, days // 365 * die.choice((1, 2)))
    first = later(signed_on, die.randint(10, 45))
    part = round(one.amount / count, 2)
    dues = [(later(first, step * days // count), part) for step in range(count)]
    return [*dues[:-1], (dues[-1][0], round(one.amount - part * (count - 1), 2))]


def _instalments(one: Agreement, signed_on: date, die: Random) -> Iterator[tuple[date, Row]]:
    for due, amount in _schedule(one, signed_on, die):
        if one.ended_on and one.last_status == "terminated" and due > one.ended_on:
            continue
        first_due = due
        if die.random() < PUT_BACK:
            due = later(due, die.choice((30, 60, 91)))
        known_on = signed_on
        yield known_on, _flow(one, "instalment_due", due, amount, first_due_on=first_due)
        came = later(due, round(die.gauss(12, 22)) if die.random() < 0.86 else die.randint(40, 150))
        lost = due > later(TODAY, -330) and die.random() < NEVER_CAME
        if came < signed_on and die.random() > LEFT_EARLY:
            came = later(signed_on, die.randint(4, 20))
        if came > TODAY or lost:
            continue
        yield came, _flow(one, "receipt", came, amount, source="ledger", chain_step=0)
        if die.random() < 0.04:
            yield came, _flow(one, "fee", came, -round(amount * 0.002, 2), source="ledger")


def _spending(one: Agreement, die: Random, parts: int) -> Iterator[tuple[date, Row]]:
    """What is spent half-year by half-year, and what is handed on to those who do the work."""
    days = max((min(one.ends_on, TODAY) - one.starts_on).days, 0)
    spent = one.amount * die.uniform(0.72, 1.0) * min(1.0, days / max((one.planned_end_on - one.starts_on).days, 1))
    if days < 90 or not spent:
        return
    lang = offices()[one.office].lang
    receivers = {"fr": "Coopérative partenaire", "en": "Local cooperative", "es": "Cooperativa local"}
    for step in range(parts):
        on = later(one.starts_on, days * (step + 1) // parts)
        if die.random() < 0.2:
            row = _flow(one, "disbursement", on, spent / parts, source="ledger", chain_step=1)
            yield on, row | {"receiver": receivers[lang]}
        else:
            yield on, _flow(one, "expenditure", on, spent / parts, source="ledger")
