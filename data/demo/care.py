"""The life of an agreement after its signature: checks, milestones, what goes wrong, evaluations, gifts in kind."""

import csv
import tomllib
from datetime import date
from functools import cache
from random import Random
from typing import Any

from data.demo import HERE, TODAY, dice
from data.demo.agreements import owner, people_words
from data.demo.money import later, months_later, rounded, usd
from data.demo.portfolio import Agreement, Office, Portfolio, Row, offices

#: Years a due-diligence check holds, by the risk found.
CHECK_HOLDS = {"low": 5, "medium": 3, "high": 2}
#: An agreement this long, or this large, owes a final evaluation (thresholds of the organisation).
EVALUATED_FROM_DAYS = 24 * 30
EVALUATED_FROM_USD = 1_000_000
#: How often a milestone slips, and how often an agreement needs putting right.
SLIPS = 0.27
GOES_WRONG = 0.085
#: The year from which agreements are reviewed early, and how many are.
REVIEWED_SINCE, REVIEWED = 2025, 0.45
#: What kind each of the causes of care.toml is, in their order.
CAUSES = ("supply", "supply", "security", "partner", "us")


@cache
def words() -> dict[str, Any]:
    """What is said about agreements, in three languages (care.toml)."""
    return tomllib.loads((HERE / "care.toml").read_text(encoding="utf-8"))


def add_care(portfolio: Portfolio) -> None:
    """File checks, milestones, risks, corrective measures, evaluations, gifts in kind and visibility."""
    _checks(portfolio)
    _waivers(portfolio)
    for one in portfolio.agreements:
        if not one.signed_on:
            continue
        office, die = offices()[one.office], dice("care", one.agreement_id)
        if not one.facts.get("is_campaign"):
            _milestones(portfolio, one, office, die)
            _corrective(portfolio, one, office, die)
            _visibility(portfolio, one, office, die)
        _evaluations(portfolio, one, die)
        _in_kind(portfolio, one, office, die)


def _checks(portfolio: Portfolio) -> None:
    """One check before the first agreement of each partner, renewed when it runs out — unless nobody did."""
    first: dict[str, Agreement] = {}
    for one in portfolio.agreements:
        first.setdefault(one.partner_id, one)
    for partner in portfolio.partners:
        start = first.get(partner.partner_id)
        if start is None:
            continue
        die = dice("check", partner.partner_id)
        is_public = partner.income_source == "individuals"  # then the platform that collects the gifts is checked
        risk = "low" if is_public else die.choices(("low", "medium", "high"), (50, 36, 14))[0]
        on = later(start.signed_on or start.known_on, -die.randint(15, 160))
        while on <= TODAY:
            until = months_later(on, 12 * CHECK_HOLDS[risk])
            flagged = risk == "high" and die.random() < 0.5
            portfolio.file(
                "due_diligence",
                partner.lead_office,
                on,
                partner_id=partner.partner_id,
                date=on,
                outcome="conditional" if flagged else "cleared",
                risk_level=risk,
                valid_until=until,
                flag=die.choice(("observation", "yellow")) if flagged else None,
                restricted=flagged and die.random() < 0.4,
            )
            on = later(until, -die.randint(5, 60))
            if die.random() < 0.75 and not is_public:
                break


def _milestones(portfolio: Portfolio, one: Agreement, office: Office, die: Random) -> None:
    if one.planned_end_on < date(2024, 6, 1) or die.random() < 0.35:
        return
    labels = words()["milestones"][office.lang]
    span = (one.planned_end_on - one.starts_on).days
    steps = sorted(die.sample(range(len(labels)), 2 if span < 400 else 3))
    for step in steps:
        first_on = later(one.starts_on, span * (step + 1) // (len(labels) + 1))
        slip = die.choice((21, 35, 48, 75, 120)) if die.random() < SLIPS else die.choice((-12, -5, 0, 0))
        slip = round(slip * dice("slip", one.agreement_id, step).lognormvariate(0, 0.5))
        done_on = later(first_on, slip)
        is_done = done_on <= TODAY and not (first_on > later(TODAY, -120) and die.random() < 0.2)
        row: Row = {
            "agreement_id": one.agreement_id,
            "kind": "milestone",
            "label": labels[step],
            "first_on": first_on,
            "current_on": done_on if slip > 0 or is_done else first_on,
            "done_on": done_on if is_done else None,
        }
        if slip > 0:
            cause = die.choice(words()["causes"][office.lang])
            row |= {"cause": cause, "cause_code": CAUSES[words()["causes"][office.lang].index(cause)]}
        portfolio.file("milestone_risk", one.office, later(one.starts_on, 5), **row)
    if die.random() < 0.12 and one.ends_on > TODAY:
        _risk(portfolio, one, office, die)


def _risk(portfolio: Portfolio, one: Agreement, office: Office, die: Random) -> None:
    on = later(one.starts_on, die.randint(30, 200))
    if on > TODAY:
        return
    portfolio.file(
        "milestone_risk",
        one.office,
        on,
        agreement_id=one.agreement_id,
        kind=die.choice(("risk", "risk", "obstacle", "adaptation")),
        label=die.choice(words()["risks"][office.lang]),
        first_on=on,
        likelihood=die.choice(("low", "medium", "high")),
        effect=die.choice(("low", "medium", "high")),
        mitigation=words()["mitigation"][office.lang][0],
    )


def _corrective(portfolio: Portfolio, one: Agreement, office: Office, die: Random) -> None:
    """A plan of one or two measures; in Chad the measure is late and nobody at the partner answers for it."""
    told = one.title == "Logiciel de pesée des récoltes, Lac"
    if not told and (die.random() > GOES_WRONG or one.planned_end_on < date(2025, 3, 1)):
        return
    plans = words()["corrective"]
    chosen = plans[:1] if told else die.sample(plans, die.choice((1, 2, 2)))
    for plan in chosen:
        signed_on = later(one.starts_on, die.randint(90, 300))
        due = date(2026, 8, 27) if told else later(signed_on, die.randint(45, 150))
        if signed_on > TODAY:
            continue
        done = later(due, die.randint(-40, 40))
        is_done = not told and done <= TODAY and (due < later(TODAY, -120) or die.random() < 0.6)
        nobody = told or die.random() < 0.2
        partner_owner = words()["unnamed"] if nobody else None
        portfolio.file(
            "corrective_action",
            one.office,
            signed_on,
            agreement_id=one.agreement_id,
            trigger=plan["trigger"][office.lang],
            measure=plan["measure"][office.lang],
            agency_owner=owner(office, die),
            partner_owner=partner_owner[office.lang]
            if partner_owner
            else die.choice(people_words()["partner_owners"][office.lang]),
            first_due_on=due,
            budget_effect=die.choice((0, 0, 4000, 9500, 18000)),
            currency="USD",
            signed_on=signed_on if die.random() < 0.85 else None,
            done_on=done if is_done else None,
            verified_by=die.choice(people_words()["verifiers"][office.lang])
            if is_done and die.random() < 0.7
            else None,
            status_after="active" if is_done else None,
        )


def _evaluations(portfolio: Portfolio, one: Agreement, die: Random) -> None:
    """A final evaluation for what was long or large; a health check for others; some late, some never done."""
    lang = offices()[one.office].lang
    span = (one.planned_end_on - one.starts_on).days
    dollars = usd(one.amount, one.currency, one.signed_on or TODAY)
    if span >= EVALUATED_FROM_DAYS or dollars >= EVALUATED_FROM_USD:
        due = later(one.ends_on, 120)
        done = later(due, die.randint(-75, 60))
        is_done = done <= TODAY and die.random() < 0.79
        _evaluation(portfolio, one, "final", due, done if is_done else None, lang, die)
    first = dice("first review", one.agreement_id)
    if one.starts_on.year >= REVIEWED_SINCE and not one.facts.get("is_campaign") and first.random() < REVIEWED:
        held = later(one.starts_on, first.randint(35, 110))
        portfolio.file(
            "evaluation", one.office, one.starts_on, agreement_id=one.agreement_id, kind="health",
            due_on=later(one.starts_on, 90), done_on=held if held <= TODAY else None,
            shared_on=min(later(held, 20), TODAY) if held <= TODAY and first.random() < 0.8 else None,
        )  # fmt: skip
    if span >= 360 and die.random() < 0.2 and not one.facts.get("is_campaign"):
        due = later(one.starts_on, span // 2)
        done = later(due, die.randint(-10, 45))
        _evaluation(portfolio, one, die.choice(("health", "mid_term")), due, done if done <= TODAY else None, lang, die)


def _evaluation(
    portfolio: Portfolio, one: Agreement, kind: str, due: date, done: date | None, lang: str, die: Random
) -> None:
    invited = die.randint(4, 14)
    row: Row = {"agreement_id": one.agreement_id, "kind": kind, "due_on": due, "done_on": done}
    if done:
        row |= {
            "quality_score": round(min(max(die.gauss(74, 10), 30), 98)),
            "result_score": round(min(max(die.gauss(70, 13), 20), 99)),
            **_perceived(one, kind),
            "parties_invited": invited,
            "parties_present": invited - die.randint(0, 3),
            "shared_on": min(later(done, die.randint(7, 40)), TODAY) if die.random() < 0.8 else None,
            "lessons": die.choice(words()["lessons"][lang]),
        }
    portfolio.file("evaluation", one.office, min(one.starts_on, TODAY), **row)


def _perceived(one: Agreement, kind: str) -> Row:
    """What the partner said of us after a review: one survey in five is not answered, and most are a little harsher."""
    die = Random(f"{one.agreement_id} {kind}")
    if die.random() < 0.2:
        return {}
    return {"partner_score": round(min(max(die.gauss(69, 11), 25), 97)), "partner_answers": die.randint(2, 6)}


def _in_kind(portfolio: Portfolio, one: Agreement, office: Office, die: Random) -> None:
    if one.modality not in ("goods", "mixed", "expertise", "data", "advocacy", "market_access"):
        return
    chosen = {"goods": (0, 1), "mixed": (0, 1, 2), "expertise": (2,)}.get(one.modality)
    wanted = [words()["in_kind"][place] for place in chosen] if chosen else []
    for step in range(die.randint(1, 2)):
        on = later(one.starts_on, die.randint(20, 90) + step * 120)
        if on > TODAY:
            continue
        if not wanted:
            kind = {"data": "data", "advocacy": "advocacy"}.get(one.modality, "access")
            portfolio.file("in_kind", one.office, on, agreement_id=one.agreement_id, kind=kind, date=on)
            continue
        gift = die.choice(wanted)
        is_service = gift["kind"] == "service"
        quantity = (
            die.randint(12, 90)
            if is_service
            else max(4, round(usd(one.amount, one.currency, on) / gift["unit_usd"] / 3))
        )
        value = round(gift["unit_usd"] * die.uniform(0.85, 1.2))
        portfolio.file(
            "in_kind",
            one.office,
            on,
            agreement_id=one.agreement_id,
            kind=gift["kind"],
            date=on,
            quantity=quantity,
            unit=gift[office.lang],
            unit_value=rounded(value, "USD", on),
            currency="USD",
            valuation_basis="tariff" if is_service else die.choice(("fair_value", "fair_value", "cost")),
            days=quantity if is_service else None,
            level=die.choice(("P-3", "P-4")) if is_service else None,
            low=round(quantity * value * 0.85) if is_service else None,
            high=round(quantity * value * 1.2) if is_service else None,
        )


def _waivers(portfolio: Portfolio) -> None:
    """What was ended or closed these last quarters with a condition unmet was excused from it, by a second person."""
    known = {one.agreement_id: one for one in portfolio.agreements}
    with (HERE / "waivers.csv").open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            one, on = known[row["agreement_id"]], date.fromisoformat(row["decided_on"])
            lang = offices()[one.office].lang
            portfolio.file(
                "waiver", one.office, on, agreement_id=one.agreement_id, gate=row["gate"], decided_on=on,
                reason=words()["waiver"][row["gate"]][lang], asked_by=one.owner, approved_by=words()["grants"][lang],
                evidence=f"https://preuves.example.org/{one.agreement_id}/{row['gate']}",
            )  # fmt: skip


def _visibility(portfolio: Portfolio, one: Agreement, office: Office, die: Random) -> None:
    if die.random() > 0.22 or one.agreement_type not in ("sponsorship", "cause_marketing", "agreement"):
        return
    due = later(one.starts_on, die.randint(60, 240))
    done = later(due, die.randint(-20, 40))
    kept = done <= TODAY and die.random() < 0.85
    portfolio.file(
        "visibility",
        one.office,
        one.starts_on,
        agreement_id=one.agreement_id,
        commitment=die.choice(words()["visibility"][office.lang]),
        due_on=due,
        done_on=done if kept else None,
        proof=f"https://visibilite.example.org/{one.agreement_id}" if kept and die.random() < 0.8 else None,
    )
