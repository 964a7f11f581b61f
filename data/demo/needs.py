"""What the field says it lacks, and which agreements answer it: most before anyone signs, some afterwards."""

from collections import defaultdict
from dataclasses import replace
from datetime import date
from random import Random
from typing import Any

from data.demo import TODAY, dice
from data.demo.agreements import areas, themes
from data.demo.money import later, rounded, units_per_usd, usd
from data.demo.portfolio import Agreement, Office, Portfolio, Row, offices
from data.demo.slots import of_region

#: How often an agreement answers a need declared before it was signed, and how often one is written in afterwards.
ANSWERS_NEED = 0.74
WRITTEN_AFTER = 0.045
#: How often an agreement takes up a need that another one answered in part.
SHARED_NEED = 0.28
#: Nobody kept a register of needs before this day.
FIRST_NEED = date(2023, 1, 9)
#: Four offices ask for one thing, a cold chain, and nobody near them offers it.
COLD_CHAIN = ("BFA", "MLI", "NER", "TCD")
#: Open needs of an office, beyond those answered.
UNMET = (1, 3)


class Ledger:
    """The needs declared so far, by the office that declared them."""

    def __init__(self, portfolio: Portfolio) -> None:
        self._portfolio = portfolio
        self._counts: dict[str, int] = defaultdict(int)
        self.covered: dict[str, float] = defaultdict(float)
        self.rows: dict[str, Row] = {}
        self.known: dict[tuple[str, str], list[str]] = defaultdict(list)

    def declare(self, office: Office, area: dict[str, Any], on: date, die: Random) -> str:
        """A new need of that office in that area; returns its number."""
        self._counts[office.code] += 1
        need_id = f"{office.prefix}-B-{self._counts[office.code]:04d}"
        need = die.choice(area["needs"])
        why = next(each for each in themes()["why_private"] if each["kind"] == need["kind"])
        row = self._portfolio.file(
            "need",
            office.code,
            on,
            need_id=need_id,
            office=office.code,
            country=office.code if office.is_country else die.choice(_countries(office)),
            declared_on=on,
            title=need[office.lang].format(place=die.choice(office.places)),
            csp_outcome=f"{office.prefix}-E{area['outcome']}" if office.is_country else None,
            sdg=str(area["sdg"][0]).split(".")[0].split(" ")[0],
            kind=need["kind"],
            people_concerned=round(area["people"] * die.lognormvariate(0, 0.5), -2),
            due_on=later(on, die.randint(180, 540)),
            why_private=why[office.lang],
            status="open",
            priority=die.choices((1, 2, 3), (3, 4, 3))[0],
            **{f"fit_{part}": die.randint(0, 3) for part in ("expertise", "assets", "market", "speed", "cost")},
        )
        self.rows[need_id] = row
        self.known[office.code, area["code"]].append(need_id)
        return need_id


def _countries(office: Office) -> list[str]:
    return [each.code for each in of_region(office.region) if each.is_country] or ["KEN", "SEN", "BGD", "COL"]


def add_needs(portfolio: Portfolio) -> None:
    """Declare needs and link agreements to them, then ask for what each costs."""
    ledger = Ledger(portfolio)
    linked = [_linked(one, ledger) for one in portfolio.agreements]
    portfolio.agreements[:] = linked
    for need_id, row in ledger.rows.items():
        _price(need_id, row, ledger.covered[need_id])
    for office in offices().values():
        _unmet(office, ledger)


def _linked(one: Agreement, ledger: Ledger) -> Agreement:
    die = dice("need", one.agreement_id)
    chance = die.random()
    first = bool(one.facts.get("needs_first"))
    if one.facts.get("is_campaign"):
        chance += 0.25  # gifts of the public are rarely tied to a need
    if chance > ANSWERS_NEED + WRITTEN_AFTER and not first:
        return one
    signed_on = one.signed_on or TODAY
    late = chance > ANSWERS_NEED and one.signed_on is not None and not first
    office = _declaring(one, die)
    area = areas().get(one.area, areas()["school_meals"])
    before = [each for each in ledger.known[office.code, area["code"]] if _declared(ledger, each) < signed_on]
    if before and not late and die.random() < SHARED_NEED:
        need_ids: tuple[str, ...] = (die.choice(before),)
    else:
        wait = die.randint(8, 60) if late else -die.randint(25, 260)
        on = max(min(later(signed_on, wait), later(TODAY, -3)), FIRST_NEED)
        need_ids = (ledger.declare(office, area, on, die),)
        if not late and die.random() < 0.15:
            need_ids += (ledger.declare(office, area, max(later(on, -die.randint(3, 60)), FIRST_NEED), die),)
    for need_id in need_ids:
        value = usd(one.amount, one.currency, signed_on) if one.amount else 40_000.0
        if one.signed_on:
            ledger.covered[need_id] += value / len(need_ids)
    return replace(one, need_ids=need_ids)


def _declared(ledger: Ledger, need_id: str) -> date:
    day = ledger.rows[need_id]["declared_on"]
    assert isinstance(day, date)
    return day


def _declaring(one: Agreement, die: Random) -> Office:
    """The office that declared the need: the one that signs, or for headquarters a country the agreement serves."""
    office = offices()[one.office]
    if office.code != "HQ":
        return office
    return offices()[die.choice(one.country_shares.split("; ")).split(" ")[0]]


def _price(need_id: str, row: Row, covered: float) -> None:
    """What the need costs, in the money its office thinks in, and how far it is met."""
    die = dice("price", need_id)
    day = row["declared_on"]
    assert isinstance(day, date)
    currency = "EUR" if die.random() < 0.2 else "USD"
    factor = die.choices((1.0, 1.3, 1.8, 2.6), (45, 25, 20, 10))[0]
    wanted = max(covered, 30_000.0) * factor
    required = rounded(wanted, currency, day)
    row["required_amount"] = required
    row["currency"] = currency
    met = covered * units_per_usd(currency, day) / required
    row["status"] = "covered" if met >= 0.95 else "in_discussion" if covered else "open"


def _unmet(office: Office, ledger: Ledger) -> None:
    die = dice("unmet", office.code)
    if office.code in ("HQ", "RBJ"):
        return
    if office.code in COLD_CHAIN:
        _ask(office, areas()["supply_chain"] | {"needs": areas()["supply_chain"]["needs"][:1]}, ledger, die)
    for _ in range(die.randint(*UNMET)):
        area = die.choice(list(areas().values()))
        row = _ask(office, area, ledger, die)
        row["priority"] = die.choices((1, 2, 3), (3, 4, 3))[0]
        row["status"] = die.choices(("open", "in_discussion", "withdrawn"), (62, 30, 8))[0]


def _ask(office: Office, area: dict[str, Any], ledger: Ledger, die: Random) -> Row:
    """An urgent need nobody answers yet."""
    on = later(TODAY, -die.randint(15, 420))
    need_id = ledger.declare(office, area, on, die)
    row = ledger.rows[need_id]
    _price(need_id, row, 0.0)
    row["required_amount"] = rounded(die.lognormvariate(12.3, 0.7), str(row["currency"]), on)
    row["priority"] = 1
    return row
