"""What offices expect and tell: plan targets, opportunities, offers, directors' notes and examples from the field."""

import tomllib
from collections import defaultdict
from datetime import date
from functools import cache
from random import Random
from typing import Any

from data.demo import HERE, TODAY, dice
from data.demo.agreements import owner
from data.demo.money import later, rounded
from data.demo.partners import Registry, country_offices
from data.demo.portfolio import Office, Partner, Portfolio, Row, offices
from data.demo.slots import EMERGENCY, EMERGENCY_SEASON, SEASONS, campaign_offices, of_region

PARTNERS = 400
OPPORTUNITIES = 236
OFFERS = 72
#: Stages of an opportunity, with how many are in each.
STAGES = {
    "identification": 17, "qualification": 20, "contact": 24, "proposal": 26, "negotiation": 18, "signature": 9,
    "won": 28, "lost": 24, "dormant": 10,
}  # fmt: skip
#: Two offers of cold rooms reach Nairobi; none reaches Dakar, where four countries ask for them.
COLD_ROOMS = (1, 2)
EARLY_STAGES = ("identification", "qualification")
#: Offices whose plan was revised in the course of 2026; the first plan is kept.
REVISED = {"KEN": 1.06, "COL": 1.04, "LBN": 0.9}
PLAN_YEARS = (2024, 2025, 2026)
#: A plan for an office nothing was confirmed for, in USD a year per unit of share.
PLAN_FROM_NOTHING = 450_000


@cache
def words() -> dict[str, Any]:
    """Notes, examples and offers in their authors' words (telling.toml)."""
    return tomllib.loads((HERE / "telling.toml").read_text(encoding="utf-8"))


def add_story(portfolio: Portfolio, registry: Registry) -> None:
    """File plans, opportunities, offers, notes and examples; the last partners enter here, as prospects."""
    _plans(portfolio)
    _opportunities(portfolio, registry)
    _offers(portfolio, registry)
    for note in words()["note"]:
        row: Row = {key: note.get(key) for key in ("office", "date", "author", "text", "metric", "year", "expires_on")}
        portfolio.file("note", note["office"], note["date"], **row)
    _examples(portfolio)


def _confirmed(portfolio: Portfolio) -> dict[str, dict[tuple[int, int], float]]:
    """USD confirmed by country and month, whoever signed; without what the floods brought, which nobody planned."""
    found: dict[str, dict[tuple[int, int], float]] = defaultdict(lambda: defaultdict(float))
    for one in portfolio.agreements:
        for gain in one.gains if one.is_counted else ():
            flood = one.office == EMERGENCY and EMERGENCY_SEASON[0] <= gain.on <= EMERGENCY_SEASON[1]
            if gain.on <= TODAY and not (flood and one.facts.get("is_emergency")):
                for code, share in one.shares():
                    found[code][gain.on.year, gain.on.month] += gain.usd * share
    return found


def _seasons(portfolio: Portfolio) -> list[float]:
    """The share of a year each month brought in the two complete years: how a plan for a whole year will be phased."""
    months = [0.0] * 12
    for one in portfolio.agreements:
        for gain in one.gains if one.is_counted else ():
            if gain.on.year in (2024, 2025):
                months[gain.on.month - 1] += gain.usd
    return [month / sum(months) for month in months]


def _curve(office: Office) -> list[float]:
    """The share of a plan each month should bring, from how the public, companies and boards give."""
    public = 0.3 if office.code in {each.code for each in campaign_offices()} else 0.12
    mixed = [
        public * SEASONS["individuals"][month]
        + (1 - public) * (0.7 * SEASONS["businesses"][month] + 0.3 * SEASONS["foundations"][month])
        for month in range(12)
    ]
    return [share / sum(mixed) for share in mixed]


def _plans(portfolio: Portfolio) -> None:
    confirmed = _confirmed(portfolio)
    seasons = _seasons(portfolio)
    for office in country_offices():
        die = dice("plan", office.code)
        by_month = die.random() < 0.55
        curve = _curve(office) if by_month else seasons
        for year in PLAN_YEARS:
            months = confirmed[office.code]
            if year == TODAY.year:
                done = sum(usd for (each, _), usd in months.items() if each == year)
                plan = done / office.plan / sum(curve[: TODAY.month])
            else:
                plan = sum(usd for (each, _), usd in months.items() if each == year) * die.uniform(0.93, 1.06)
            plan = plan or office.share * PLAN_FROM_NOTHING
            vintage = date(year - 1, 12, die.randint(4, 18))
            _plan(portfolio, office, year, plan, vintage, curve if by_month else None)
            if year == TODAY.year and office.code in REVISED:
                _plan(
                    portfolio, office, year, plan * REVISED[office.code], date(2026, 5, 20), curve if by_month else None
                )


def _plan(
    portfolio: Portfolio, office: Office, year: int, plan: float, vintage: date, curve: list[float] | None
) -> None:
    for month in range(1, 13) if curve else (None,):
        value = plan * (curve[month - 1] if curve and month else 1.0)
        portfolio.file(
            "target",
            office.code,
            vintage,
            office=office.code,
            year=year,
            metric="confirmed_revenue",
            month=month,
            value=round(value, -3) if value > 50_000 else round(value, -2),
            currency="USD",
            vintage=vintage,
        )


def _opportunities(portfolio: Portfolio, registry: Registry) -> None:
    some = [office for office in offices().values() if office.code != "RBJ"]
    needs: dict[str, list[Row]] = defaultdict(list)
    for filed in portfolio.filed["need"]:
        if filed.row["status"] in ("open", "in_discussion"):
            needs[filed.office].append(filed.row)
    for number in range(1, OPPORTUNITIES + 1):
        die = dice("opportunity", number)
        office = die.choices(some, [each.share**0.6 for each in some])[0]
        partner = _prospect(office, registry, number, die)
        stage = die.choices(list(STAGES), list(STAGES.values()))[0]
        since = later(TODAY, -min(int(die.lognormvariate(4.1, 0.8)), 500))
        first = later(since, -die.randint(10, 300))
        signature = later(TODAY, die.randint(20, 300)) if stage not in ("won", "lost") else since
        found = die.choice(needs[office.code]) if needs[office.code] and die.random() < 0.75 else None
        waived = not found and stage not in EARLY_STAGES
        by_hand = stage in ("negotiation", "signature") and die.random() < 0.4
        portfolio.file(
            "opportunity",
            office.code,
            first,
            opportunity_id=f"{office.prefix}-O-{number:04d}",
            partner_id=partner.partner_id,
            title=str(found["title"]) if found else None,
            need_ids=str(found["need_id"]) if found else None,
            need_waiver=words()["waiver"][office.lang] if waived else None,
            stage=stage,
            stage_since=since,
            first_contact_on=first,
            expected_amount=rounded(die.lognormvariate(12.5, 0.8), "USD", TODAY),
            currency="USD",
            manual_probability=die.choice((0.6, 0.7, 0.85)) if by_hand else None,
            probability_reason=words()["probability"][office.lang] if by_hand else None,
            expected_signature_on=signature,
            loss_reason=die.choice(("no_budget", "priorities", "competitor", "no_fit", "no_answer"))
            if stage == "lost"
            else None,
            owner=owner(office, die),
            origin=die.choices(("office", "headquarters", "partner"), (62, 18, 20))[0],
        )


def _prospect(office: Office, registry: Registry, number: int, die: Random) -> Partner:
    """Someone new while the register is short of its four hundred, else someone the office knows."""
    known = [
        each for each in registry.partners if each.lead_office == office.code and each.income_source != "individuals"
    ]
    if len(registry.partners) < PARTNERS and (not known or die.random() < 0.62 or number > OPPORTUNITIES - 30):
        source = die.choices(("businesses", "foundations", "other"), (70, 22, 8))[0]
        return registry.invent(office, source, ("prospect", number))
    return die.choice(known or registry.partners)


def _offers(portfolio: Portfolio, registry: Registry) -> None:
    """Offers noted by bureaux and headquarters; cold rooms from Nairobi, clean energy from La Paz and Kathmandu."""
    senders = [office for office in offices().values() if not office.is_country and office.code != "RBJ"]
    kinds = list(words()["offers"])
    for number in range(1, OFFERS + 1):
        die = dice("offer", number)
        sender = offices()["RBN"] if number in COLD_ROOMS else die.choices(senders, (20, 14, 11, 14, 16, 12))[0]
        region = [
            each for each in (of_region(sender.code) if sender.code != "HQ" else offices().values()) if each.is_country
        ]
        kind = die.choices(kinds, (14, 24, 16, 22, 8, 8, 8))[0]
        if number in COLD_ROOMS or (sender.code == "RBD" and kind == "logistics"):
            kind = "logistics" if number in COLD_ROOMS else "expertise"
        companies = [
            each
            for each in registry.partners
            if each.income_source == "businesses" and offices()[each.lead_office].region == sender.code
        ]
        partner = die.choice(companies or registry.partners)
        until = later(TODAY, die.randint(90 if number in COLD_ROOMS else -60, 330))
        chosen = die.sample([each.code for each in region], min(len(region), die.randint(1, 4)))
        status = "open" if until >= TODAY else die.choice(("taken_up", "declined", "expired"))
        value = rounded(die.lognormvariate(11.6, 0.7), "USD", TODAY) if die.random() < 0.7 else None
        portfolio.file(
            "offer",
            sender.code,
            later(TODAY, -die.randint(5, 300)),
            offer_id=f"{sender.code}-OF-{number:03d}",
            partner_id=partner.partner_id,
            kind=kind,
            description=words()["offers"][kind][sender.lang],
            countries="; ".join(sorted(chosen)),
            valid_until=until,
            amount=value,
            currency="USD" if value else None,
            status=status,
        )


def _examples(portfolio: Portfolio) -> None:
    titled = {(one.office, one.title): one for one in portfolio.agreements}
    for example in words()["example"]:
        chosen = titled[example["office"], example["agreement"]]
        portfolio.file(
            "example",
            example["sender"],
            example["date"],
            office=example["office"],
            title=example["title"],
            need_id=chosen.need_ids[0],
            agreement_id=chosen.agreement_id,
            outcome=example["outcome"],
            date=example["date"],
            quote=example.get("quote"),
            proof=f"https://preuves.example.org/{chosen.agreement_id}",
            consent=True,
        )
