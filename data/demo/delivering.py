"""How each agreement is carried out: why its implementer, through whose hands money goes, what slips, who trusts."""

import tomllib
from datetime import date
from functools import cache
from random import Random
from typing import Any

from data.demo import HERE, TODAY, dice, mending
from data.demo.agreements import owner
from data.demo.money import later
from data.demo.portfolio import Agreement, Office, Portfolio, offices
from data.demo.together import is_southern

#: How many agreements tell each thing.
TOLD, CHAINED, JUDGED, FOLLOWED = 0.8, 0.4, 0.34, 0.4
#: How many South-South agreements name the action of the strategy they carry out.
TAGGED = 0.7
OBSTACLES, ADAPTED, RESCOPED, AT_RISK = 0.2, 0.12, 0.08, 0.18
BASES = {"open_call": 5, "limited_call": 5, "existing": 5, "direct": 3, "national": 2, "donor": 2}
SERVICES = ("infrastructure", "procurement", "technical", "public_systems", "project_management", "integrated")
NEXUS = {
    "humanitarian 100": 5,
    "development 100": 6,
    "humanitarian 60; development 40": 4,
    "development 70; peace 30": 2,
}
#: The hands money goes through after ours, and how often it does.
PATHS = {
    ("national", "community"): 5,
    ("local", "community"): 5,
    ("international", "local", "community"): 5,
    ("international", "national", "community"): 3,
    ("government", "community"): 3,
    ("community",): 3,
    ("national", "unknown"): 3,
    ("international", "unknown"): 2,
}
#: Mean satisfaction of each stakeholder: donors count what was built, communities ask what it changed.
SATISFIED = {"donor": 79, "agency": 80, "implementer": 72, "government": 70, "community": 63}


@cache
def words() -> dict[str, Any]:
    """What is said of delivery, in three languages (delivering.toml)."""
    return tomllib.loads((HERE / "delivering.toml").read_text(encoding="utf-8"))


def add_delivery(portfolio: Portfolio) -> None:
    """File what tells how agreements are delivered, for those that are no campaign of gifts."""
    slips = _slips(portfolio)
    before: dict[str, Agreement] = {}
    for one in sorted(portfolio.agreements, key=lambda one: (one.signed_on or date.max, one.agreement_id)):
        if not one.signed_on or one.facts.get("is_campaign"):
            continue
        office, die = offices()[one.office], dice("delivering", one.agreement_id)
        _choice(portfolio, one, before.get(one.partner_id), office, die)
        _chain(portfolio, one, office, die)
        _capacity(portfolio, one, slips.get(one.agreement_id, 0), office, die)
        _views(portfolio, one, office, die)
        if one.ends_on > later(TODAY, -200):
            _troubles(portfolio, one, office, die)
        before[one.partner_id] = one


def _slips(portfolio: Portfolio) -> dict[str, int]:
    """Days of the largest slip of each agreement's milestones."""
    found: dict[str, int] = {}
    for filed in portfolio.filed.get("milestone_risk", ()):
        first, now = filed.row["first_on"], filed.row.get("current_on")
        if isinstance(first, date) and isinstance(now, date):
            code = str(filed.row["agreement_id"])
            found[code] = max(found.get(code, 0), (now - first).days)
    return found


def _choice(portfolio: Portfolio, one: Agreement, before: Agreement | None, office: Office, die: Random) -> None:
    """Why this implementer; an agreement with a giver already known may carry the former one on."""
    is_told = die.random() < TOLD
    basis = die.choices(list(BASES), list(BASES.values()))[0]
    is_open = basis in ("open_call", "limited_call")
    chosen = round(min(max(die.gauss(76, 9), 40), 97))
    best = chosen + (max(0, round(die.gauss(1, 2))) if is_open else max(0, round(die.gauss(9, 6))))
    goes_on = before is not None and die.random() < 0.55
    more = {
        "service_type": die.choice(SERVICES), "nexus_shares": die.choices(list(NEXUS), list(NEXUS.values()))[0],
        "inclusion": str(die.choices((0, 1, 2, 3), (1, 4, 5, 2))[0]) if die.random() < 0.8 else None,
        "community_role": die.choices(("none", "informed", "consulted", "decides"), (1, 4, 7, 4))[0],
        "running_cost_share": round(die.uniform(0.05, 0.85), 2) if die.random() < 0.35 else None,
    }  # fmt: skip
    if is_told and one.signed_on:
        portfolio.file(
            "delivery", one.office, one.signed_on, agreement_id=one.agreement_id, selection_basis=basis,
            justification=None if is_open else die.choice(words()["justifications"][office.lang]),
            chosen_score=chosen, best_score=min(best, 99) if die.random() < 0.85 else None,
            continuity="continued" if goes_on else "new",
            strategy_action=_action(one, office),
            continues=before.agreement_id if goes_on and before and before.office == one.office else None, **more,
        )  # fmt: skip


def _action(one: Agreement, office: Office) -> str | None:
    """The action of its bureau's South-South strategy it carries out, if it carries out one."""
    die, bureau = dice("strategy", one.agreement_id), office.bureau_on(TODAY)
    if bureau == "RBJ" or not is_southern(one) or die.random() > TAGGED:
        return None
    return f"{bureau}-SA-{die.randint(1, len(mending.words()['actions']['en'])):02d}"


def _chain(portfolio: Portfolio, one: Agreement, office: Office, die: Random) -> None:
    """From the giver to the households: a part of the gift, a fee at each hand, days in each; some hands unknown."""
    on = later(one.starts_on, die.randint(20, 60))
    if die.random() > CHAINED or later(on, 120) > TODAY or not one.amount:
        return
    names, lang = words()["holders"], office.lang
    path = die.choices(list(PATHS), list(PATHS.values()))[0]
    held, holder = round(one.amount * die.uniform(0.3, 0.8), 2), office.name[lang]
    giver = next(partner.name for partner in portfolio.partners if partner.partner_id == one.partner_id)
    shown = {"agreement_id": one.agreement_id, "currency": one.currency}
    portfolio.file(
        "chain_link", one.office, on, step=0, giver=giver, receiver=holder, receiver_kind="agency", amount=held,
        date=on, basis="reported", **shown,
    )  # fmt: skip
    for step, kind in enumerate(path, start=1):
        fee = round(held * (die.uniform(0.06, 0.08) if step == 1 else die.uniform(0.04, 0.12)), 2)
        days = die.randint(9, 45) if step == 1 else die.randint(12, 80)
        on, is_lost = later(on, days), kind == "unknown" or (step > 1 and die.random() < 0.1)
        if on > TODAY:
            return
        receiver = names[kind][lang] if kind in ("community", "unknown") else f"{names[kind][lang]}, {one.place}"
        portfolio.file(
            "chain_link", one.office, on, step=step, giver=holder, receiver=receiver, receiver_kind=kind,
            amount=None if is_lost else round(held - fee, 2), fee=None if is_lost else fee,
            date=None if is_lost else on, days=None if is_lost else days,
            basis="estimated" if step > 1 and die.random() < 0.4 else "reported", **shown,
        )  # fmt: skip
        held, holder = round(held - fee, 2), receiver


def _capacity(portfolio: Portfolio, one: Agreement, slip: int, office: Office, die: Random) -> None:
    """Capacity before, then during or after; those whose milestones slip far began weaker, by and large."""
    started, first = later(one.starts_on, -die.randint(5, 40)), round(die.gauss(50 if slip > 30 else 64, 11))
    again = later(one.starts_on, die.randint(250, 420))
    gain, is_local = round(die.gauss(9, 8)), die.random() < 0.6
    if die.random() > FOLLOWED or started > TODAY:
        return
    name = words()["holders"]["local" if is_local else "international"][office.lang]
    for moment, on, score in (("before", started, first), ("during", again, first + gain)):
        if on > TODAY or (moment == "during" and die.random() < 0.35):
            continue
        portfolio.file(
            "capacity", one.office, on, agreement_id=one.agreement_id, assessed=f"{name}, {one.place}",
            moment="after" if moment == "during" and on > one.ends_on else moment, assessed_on=on,
            score=min(max(score, 12), 98), is_local=is_local, assessed_by=owner(office, die),
        )  # fmt: skip


def _views(portfolio: Portfolio, one: Agreement, office: Office, die: Random) -> None:
    """What giver, agency, community and others say, now and half a year before."""
    if die.random() > JUDGED or one.starts_on > date(2026, 1, 1) or one.ends_on < date(2025, 9, 1):
        return
    others = [kind for kind in ("implementer", "government") if die.random() < 0.45]
    served = die.randint(4, 90) * 100
    for kind in ("donor", "agency", "community", *others):
        at = die.gauss(SATISFIED[kind], 9)
        for on in (date(2025, 12, 10), date(2026, 6, 15)):
            if one.starts_on > later(on, -60) or die.random() < 0.25:
                continue
            is_public, rating = kind == "community", round(min(max(at + die.gauss(1, 4), 8), 99))
            portfolio.file(
                "stakeholder", one.office, on, agreement_id=one.agreement_id, stakeholder=kind, date=on,
                expectation=words()["expectations"][kind][office.lang], rating=rating,
                trust=round(min(max(rating + die.gauss(-2, 6), 5), 99)),
                n=die.choice((3, 24, 40, 66, 120)) if is_public else die.randint(1, 4),
                complaints=die.randint(0, 14) if is_public else None,
                refusals=die.randint(0, 6) if is_public else None, served=served if is_public else None,
            )  # fmt: skip


def _troubles(portfolio: Portfolio, one: Agreement, office: Office, die: Random) -> None:
    """Obstacles, adaptations, changes of scope, budgets and risks of an agreement that runs, or ran until lately."""
    lang, sure = office.lang, owner(office, die)
    for kind, chance in (("obstacle", OBSTACLES), ("adaptation", ADAPTED), ("scope", RESCOPED)):
        on = later(one.starts_on, die.randint(40, 320))
        each, days, luck = die.choice(words()[kind]), die.randint(6, 95), die.random()
        agreed = die.choice(words()["agreed"][lang]) if kind != "obstacle" and die.random() < 0.8 else None
        if die.random() > chance or on > TODAY:
            continue
        cleared = later(on, days) if kind == "obstacle" else on
        _file(
            portfolio, one, on, kind=kind, label=each["label"][lang], first_on=on, cause_code=each["cause"],
            done_on=cleared if cleared <= TODAY and (kind != "obstacle" or luck < 0.8) else None, owner=sure,
            agreed_by=agreed, outcome=_went(luck) if kind == "adaptation" else None,
        )  # fmt: skip
    _budget(portfolio, one, office, die)
    _risks(portfolio, one, office, die)


def _went(luck: float) -> str | None:
    return "worked" if luck < 0.5 else "partly" if luck < 0.75 else "failed" if luck < 0.85 else None


def _budget(portfolio: Portfolio, one: Agreement, office: Office, die: Random) -> None:
    """The budget first agreed, today's, and what was spent of it: one in six is overrun."""
    code, is_over = die.choice(list(words()["budget_causes"])), die.random() < 0.16
    now = one.amount * (die.uniform(1.06, 1.25) if is_over else 1.0)
    passed = min(max((TODAY - one.starts_on).days / max((one.planned_end_on - one.starts_on).days, 1), 0), 1)
    spent = now * passed * die.uniform(0.7, 0.98)
    if die.random() > FOLLOWED or not one.amount or one.starts_on > TODAY:
        return
    _file(
        portfolio, one, one.starts_on, kind="budget", label="Budget" if office.lang != "es" else "Presupuesto",
        first_on=one.starts_on, first_budget=one.amount, current_budget=round(now, 2), spent=round(spent, 2),
        currency=one.currency, cause_code=code if is_over else None,
        cause=words()["budget_causes"][code][office.lang] if is_over else None,
    )  # fmt: skip


def _risks(portfolio: Portfolio, one: Agreement, office: Office, die: Random) -> None:
    """One or two risks, each with its kind, level, trend, owner and answer."""
    many = die.choice((1, 1, 2))
    for each in die.sample(words()["risk"], many):
        on = later(one.starts_on, die.randint(10, 300))
        likelihood, effect = die.choice(("low", "medium", "high")), die.choice(("medium", "medium", "high"))
        trend, answered = die.choices(("rising", "steady", "falling"), (3, 5, 2))[0], die.random() < 0.85
        cost = round(one.amount * die.uniform(0.05, 0.2), -2) if die.random() < 0.5 else None
        if die.random() > AT_RISK or on > TODAY:
            continue
        _file(
            portfolio, one, on, kind="risk", label=each["label"][office.lang], first_on=on, risk_type=each["kind"],
            trend=trend, owner=owner(office, die), mitigation=each["mitigation"][office.lang] if answered else None,
            inaction_cost=cost or None, currency=one.currency if cost else None, likelihood=likelihood, effect=effect,
        )  # fmt: skip


def _file(portfolio: Portfolio, one: Agreement, known_on: date, **row: Any) -> None:
    portfolio.file("milestone_risk", one.office, known_on, agreement_id=one.agreement_id, **row)
