"""What makes ties hold: who raised what, what fits and is cited, who is heard, whom support helps, the Board's log."""

import tomllib
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from random import Random
from typing import Any

from data.demo import HERE, TODAY, dice
from data.demo.money import later
from data.demo.network import MENTORING_SINCE
from data.demo.network import words as network_words
from data.demo.portfolio import Agreement, Office, Portfolio, Row, offices

#: How many agreements another bureau helped to raise, how many are scored for context, how many cite a practice.
RAISED_ELSEWHERE, SCORED, CITING = 0.16, 0.55, 0.12
#: How many milestones cite a practice, opportunities name their area, prospecting requests one opportunity.
PLANNED, NAMED, HELPED = 0.1, 0.86, 0.7
#: How many stories go on the portal; how many other offices open one at most.
PUBLISHED, OPENED = 0.6, 7
#: How often each fact of a head is proved.
PROVED = {"strategy_endorsed": 0.8, "target_owned": 0.6, "partner_met": 0.55, "resources_assigned": 0.4}
ROLES = {"senior_manager": 0.7, "regional_director": 0.85, "country_director": 0.75, "focal_point": 0.9,
         "practitioner": 0.45}  # fmt: skip


@cache
def words() -> dict[str, Any]:
    """What proves, what is asked (ties.toml)."""
    return tomllib.loads((HERE / "ties.toml").read_text(encoding="utf-8"))


def add_ties(portfolio: Portfolio) -> None:
    """Complete what agreements, plans, requests and stories say, then file what heads do and the Board asks."""
    portfolio.agreements[:] = [_completed(one, dice("ties", one.agreement_id)) for one in portfolio.agreements]
    _plans(portfolio, dice("ties", "plans"))
    _prospecting(portfolio, dice("ties", "prospecting"))
    _mentoring(portfolio, dice("ties", "mentoring"))
    _stories(portfolio, dice("ties", "stories"))
    for office in offices().values():
        if office.code not in ("HQ", "RBJ"):
            _head(portfolio, office, dice("ties", "head", office.code))
    for number, each in enumerate(words()["question"], start=1):
        told = {name: each.get(name) for name in ("answered_on", "answer", "figure")}
        portfolio.file(
            "board_question", "HQ", each["asked_on"], question_id=f"QB-{number:02d}", session=each["session"],
            asked_on=each["asked_on"], question=each["question"], office="HQ", **told,
        )  # fmt: skip


def _completed(one: Agreement, die: Random) -> Agreement:
    """With the bureau that helped to raise it, what the office thinks of its fit, the practice it takes up."""
    abroad, scored, cites = die.random(), die.random(), die.random()
    if one.facts.get("is_campaign"):
        return one
    office = offices()[one.office]
    others = [
        each.code for each in offices().values() if each.kind == "bureau" and each.code not in ("RBJ", office.region)
    ]
    if scored < SCORED and one.signed_on:
        one.facts["context_fit"] = die.choices((0, 1, 2, 3), (1, 3, 8, 7))[0]
    if cites < CITING:
        one.facts["practices"] = _practice(office.code, die)
    if abroad < RAISED_ELSEWHERE and one.signed_on and not one.origin_shares:
        share = die.choice((30, 40, 60))
        return replace(one, origin_shares=f"{die.choice(others)} {share}; {one.office} {100 - share}")
    return one


def _practice(code: str, die: Random) -> str:
    """A document of the portal that another office wrote, by the title its own office gave it."""
    document = die.choice([each for each in network_words()["documents"] if each["office"] != code])
    return str(document["title"][offices()[document["office"]].lang])


def _rows(portfolio: Portfolio, table: str) -> list[Row]:
    return [filed.row for filed in portfolio.filed[table]]


def _plans(portfolio: Portfolio, die: Random) -> None:
    for row in _rows(portfolio, "work_plan"):
        row["practices"] = _practice(str(row["office"]), die) if die.random() < PLANNED else None


def _prospecting(portfolio: Portfolio, die: Random) -> None:
    """The area each opportunity would serve, that of the need it names; the one a request for support is about."""
    areas = {need: one.area for one in portfolio.agreements for need in one.need_ids}
    every, mine = sorted(set(areas.values())), dict[str, list[str]]()
    for filed in portfolio.filed["opportunity"]:
        row = filed.row
        need = str(row.get("need_ids") or "").split("; ")[0]
        row["activity_area"] = areas.get(need, die.choice(every)) if die.random() < NAMED else None
        mine.setdefault(filed.office, []).append(str(row["opportunity_id"]))
    for row in _rows(portfolio, "support_request"):
        known = mine.get(str(row["office"]), [])
        helps = row["track"] == "prospecting" and known and die.random() < HELPED
        row["opportunity_id"] = die.choice(known) if helps else None


def _mentoring(portfolio: Portfolio, die: Random) -> None:
    """How many colleagues each mentor takes on; whether what was passed on is in use ninety days later."""
    for row in _rows(portfolio, "practitioner"):
        row["mentor_places"] = die.choice((1, 2, 2, 3, 4)) if row["mentor"] else None
    for row in _rows(portfolio, "exchange"):
        on = row["date"]
        is_judged = (
            row["channel"] == "mentoring" and isinstance(on, date) and MENTORING_SINCE <= on <= later(TODAY, -90)
        )
        row["outcome_90"] = (
            die.choices(("in_use", "partly", "not_used"), (6, 2, 2))[0] if is_judged and die.random() < 0.7 else None
        )


def _stories(portfolio: Portfolio, die: Random) -> None:
    """Cleared stories go on the portal under their title; some travel, most stay at home."""
    readers = [each.code for each in offices().values() if each.code != "RBJ"]
    for row in _rows(portfolio, "content"):
        cleared, title = row["cleared_on"], f"{row['title']} ({row['content_id']})"
        row["document"] = title if isinstance(cleared, date) and die.random() < PUBLISHED else None
        if not row["document"] or not isinstance(cleared, date):
            continue
        others = die.sample([code for code in readers if code != row["office"]], die.randint(0, OPENED))
        for kind, code, after in [
            ("add", str(row["office"]), 1),
            *(("open", code, die.randint(2, 40)) for code in others),
        ]:
            on = min(cleared + timedelta(days=after), TODAY)
            portfolio.file("portal_event", "HQ", on, date=on, kind=kind, office=code, document=title,
                           document_reviewed_on=None)  # fmt: skip


def _head(portfolio: Portfolio, office: Office, die: Random) -> None:
    """Dated facts of the head of an office, each with its proof; of a bureau, whom it heard on tools and guidance."""
    proofs = words()["proofs"][office.lang]
    for item, chance in PROVED.items():
        if die.random() < chance + (0.1 if office.kind == "bureau" else 0):
            on = later(TODAY, -die.randint(10, 300))
            portfolio.file(
                "leader_evidence", office.code, on, office=office.code,
                level="regional" if office.kind == "bureau" else "country", item=item, date=on, proof=proofs[item],
            )  # fmt: skip
    if office.kind == "bureau":
        for month in sorted(die.sample(range(1, 9), 2)):
            on = date(2026, month, 3 + die.randint(0, 20))
            heard = [role for role, chance in ROLES.items() if die.random() < chance * 0.7]
            if heard:
                portfolio.file(
                    "consultation", office.code, on, date=on, platform=words()["consultations"][office.lang],
                    kind="internal", office=office.code, roles_heard="; ".join(heard),
                )  # fmt: skip
