"""How partners mend things together, month by month, seen from both sides; what South-South cooperation carries out."""

import tomllib
from datetime import date
from functools import cache
from random import Random
from typing import Any

from data.demo import HERE, TODAY, dice
from data.demo.agreements import people_words
from data.demo.money import later, months_later
from data.demo.portfolio import Agreement, Filed, Office, Portfolio, offices

#: How many monthly checks are held, and how often one of them finds the agreement back on course for good.
CHECKED, RECOVERS = 0.78, 0.3
#: How many running agreements ask both sides, and how many note an issue.
ASKED, TROUBLED = 0.16, 0.1
ASPECTS = ("trust", "communication", "decisions", "resources", "results", "learning")
OBSTACLES = ("funding", "staff", "coordination", "political", "data", "access")
#: How many offices took part in a module.
TAUGHT = 0.7


@cache
def words() -> dict[str, Any]:
    """What is said, in three languages (mending.toml)."""
    return tomllib.loads((HERE / "mending.toml").read_text(encoding="utf-8"))


def add_mending(portfolio: Portfolio) -> None:
    """File what offices and partners do together, then the strategy, its learning, its forums and its meetings."""
    known = {one.agreement_id: one for one in portfolio.agreements}
    plans: dict[str, list[Filed]] = {}
    for filed in portfolio.filed["corrective_action"]:
        plans.setdefault(str(filed.row["agreement_id"]), []).append(filed)
    for code, measures in sorted(plans.items()):
        _checks(portfolio, known[code], measures, dice("plan check", code))
    for one in portfolio.agreements:
        if one.signed_on and one.starts_on <= TODAY and not one.facts.get("is_campaign"):
            _together(portfolio, one, dice("mending", one.agreement_id))
    for office in offices().values():
        if office.code != "RBJ":
            _south(portfolio, office, dice("south", office.code))


def _checks(portfolio: Portfolio, one: Agreement, measures: list[Filed], die: Random) -> None:
    """Every month from the plan until the agreement has recovered or ended; some months nobody looks."""
    opened = min(day for row in measures if isinstance(day := row.row["signed_on"] or row.row["first_due_on"], date))
    lang = offices()[one.office].lang
    for month in range(1, 13):
        on = months_later(opened, month)
        if on > TODAY or on > one.ends_on:
            return
        if die.random() > CHECKED:
            continue
        is_recovered = month > 1 and die.random() < RECOVERS
        portfolio.file(
            "plan_check", one.office, on, agreement_id=one.agreement_id, checked_on=on,
            progress="recovered" if is_recovered else die.choice(("on_course", "on_course", "stalled")),
            checked_by=one.owner, note=words()["notes"][lang],
        )  # fmt: skip
        if is_recovered:
            return


def _together(portfolio: Portfolio, one: Agreement, die: Random) -> None:
    lang = offices()[one.office].lang
    if one.ends_on > date(2026, 1, 1) and die.random() < TROUBLED:
        on, theirs = later(TODAY, -die.randint(20, 300)), people_words()["partner_owners"][lang]
        if on > one.starts_on:
            portfolio.file(
                "issue", one.office, on, agreement_id=one.agreement_id, raised_on=on,
                label=die.choice(words()["issues"][lang]), raised_by=die.choice(("agency", "partner", "both")),
                agency_owner=one.owner, partner_owner=die.choice(theirs) if die.random() < 0.6 else None,
                closed_on=later(on, die.randint(10, 60)) if die.random() < 0.6 else None,
            )  # fmt: skip
    if one.ends_on > date(2026, 1, 1) and die.random() < ASKED:
        on = later(TODAY, -die.randint(10, 180))
        for aspect in ASPECTS if on > one.starts_on else ():
            ours = round(min(95.0, max(35.0, die.gauss(74, 9))))
            other = round(min(95.0, max(25.0, ours + die.gauss(-6, 9))))
            portfolio.file(
                "partnership_view", one.office, on, agreement_id=one.agreement_id, asked_on=on, aspect=aspect,
                agency_score=ours, partner_score=other,
            )  # fmt: skip


def _south(portfolio: Portfolio, office: Office, die: Random) -> None:
    lang = office.lang
    if die.random() < TAUGHT:
        for module in die.sample(words()["modules"][lang], die.randint(1, 2)):
            on = later(TODAY, -die.randint(100, 400))
            enrolled = die.randint(3, 18)
            done = round(enrolled * die.uniform(0.35, 0.95))
            portfolio.file(
                "learning", office.code, on, office=office.code, module=module, date=on,
                kind=die.choice(("e_module", "e_module", "webinar")), started=enrolled, completed=done,
                used_90=round(done * die.uniform(0.2, 0.8)),
            )  # fmt: skip
    if not office.is_country:
        _strategy(portfolio, office, die)


def _strategy(portfolio: Portfolio, office: Office, die: Random) -> None:
    lang, known = office.lang, date(2025, 1, 31)
    for number, title in enumerate(words()["actions"][lang], start=1):
        due = date(2025, 6, 30) if die.random() < 0.3 else later(TODAY, die.randint(-300, 250))
        progress = die.choice(("done", "done", "on_track", "stalled", "not_started"))
        done = later(due, die.randint(-40, 40))
        portfolio.file(
            "strategy_action", office.code, known, action_id=f"{office.code}-SA-{number:02d}", title=title,
            entity=die.choice(words()["entities"]["names"]), office=office.code, due_on=due,
            done_on=min(done, TODAY) if progress == "done" else None, progress=progress,
            obstacle=die.choice(OBSTACLES) if progress in ("stalled", "not_started") or die.random() < 0.2 else None,
        )  # fmt: skip
    for number, label in enumerate(die.sample(words()["commitments"][lang], 2), start=1):
        needed = 50_000 * die.randint(2, 20)
        on = later(TODAY, -die.randint(120, 600))
        is_funded, is_kept = die.random() < 0.6, die.random() < 0.4
        portfolio.file(
            "forum_commitment", office.code, on, commitment_id=f"{office.code}-FC-{number:02d}", label=label,
            forum=die.choice(words()["commitments"]["forums"]), office=office.code, made_on=on,
            due_on=later(on, 500), done_on=later(on, 100) if is_kept else None, needed=needed,
            funded=round(needed * die.choice((0.3, 0.6, 1))) if is_funded else 0, currency="USD",
        )  # fmt: skip
    if office.code == "HQ":
        for quarter in range(7):
            on = later(TODAY, -30 - 90 * quarter)
            noted = die.randint(2, 6)
            promised = die.randint(0, 3)
            portfolio.file(
                "mechanism_meeting", office.code, on, mechanism=words()["mechanism"][lang], date=on,
                office=office.code, attended=die.random() < 0.85, promised=promised,
                delivered=die.randint(0, promised), follow_ups=noted, follow_ups_done=die.randint(0, noted),
                shared=die.random() < 0.7,
            )  # fmt: skip
