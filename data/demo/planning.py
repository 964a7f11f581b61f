"""What offices plan and what helps them: work plans, posts, support asked for, the region's profile, money invested."""

import tomllib
from datetime import date
from functools import cache
from random import Random
from typing import Any

from data.demo import HERE, TODAY, dice
from data.demo.agreements import people_words
from data.demo.money import later
from data.demo.portfolio import Office, Portfolio, offices

YEARS = (2025, 2026)
#: How many country offices sent a work plan, and how many of those plans were approved.
PLANNED, APPROVED = 0.62, 0.85
#: How many posts of bureaux stand vacant, how many requests were answered, and within how many days at most.
VACANT, ANSWERED, WITHIN_DAYS = 0.15, 0.88, 14
#: How many offices suggest something, and how often an answered suggestion is taken up.
SUGGESTING, ANSWERS = 0.4, {"adopted": 5, "partly": 3, "declined": 3}
TRACKS = {"needs": 6, "awareness": 3, "prospecting": 8, "visibility": 3}
#: The dimensions of a region and their rating around which each bureau's lies.
DIMENSIONS = {"potential": 62, "landscape": 55, "preferences": 58, "capacity": 47}


@cache
def words() -> dict[str, Any]:
    """What is said about plans, support, stories and common work (rooms.toml)."""
    return tomllib.loads((HERE / "rooms.toml").read_text(encoding="utf-8"))


def add_planning(portfolio: Portfolio) -> None:
    """File work plans, posts and requests of every office; profiles and investments of the bureaux."""
    for office in offices().values():
        if office.code == "RBJ":
            continue
        die = dice("planning", office.code)
        if not office.is_country or die.random() < PLANNED:
            _work_plans(portfolio, office, die)
        _posts(portfolio, office, die)
        _requests(portfolio, office, die)
        _suggestions(portfolio, office, dice("suggestions", office.code))
        if office.kind == "bureau":
            _profile(portfolio, office, die)
            _pilots(portfolio, office)
        if not office.is_country:
            _investments(portfolio, office, die)


def _work_plans(portfolio: Portfolio, office: Office, die: Random) -> None:
    chosen = words()["priority"] if not office.is_country else die.sample(words()["priority"], 2)
    for year in YEARS if not office.is_country else YEARS[1:]:
        approved = date(year, 1, 10 + die.randint(0, 18)) if die.random() < APPROVED else None
        for rank, each in enumerate(chosen):
            target = die.randint(4, 24)
            reached = round(target * min(max(die.gauss(0.78 if year == TODAY.year else 0.95, 0.2), 0.2), 1.2))
            for step, milestone in enumerate(each["milestones"][office.lang]):
                _milestone(
                    portfolio, office, die, year=year, priority=each["priority"][office.lang],
                    objective=each["objective"][office.lang], weight=_weight(rank, len(chosen)), target=target,
                    actual=reached, milestone=milestone, approved_on=approved,
                    first_promised_on=date(year, 3 + 4 * step + rank % 3, die.randint(5, 27)),
                )  # fmt: skip


def _weight(rank: int, of: int) -> int:
    """Percent of the plan: the first objectives weigh most, and all of them make 100."""
    return (35, 25, 25, 15)[rank] if of == 4 else (60, 40)[rank]


def _milestone(portfolio: Portfolio, office: Office, die: Random, **row: Any) -> None:
    """One dated step: kept, late, or moved; the first date promised stays."""
    promised: date = row["first_promised_on"]
    slip = max(0, round(die.gauss(-4, 10))) if die.random() < 0.68 else die.randint(15, 100)
    done = later(promised, slip - die.randint(0, 6))
    is_done = done <= TODAY and die.random() < 0.9
    moved = later(max(promised, TODAY), die.randint(20, 80)) if not is_done and promised <= TODAY else None
    owner = die.choice(people_words()["owners" if office.is_country else "owners_of_bureaux"][office.lang])
    portfolio.file(
        "work_plan", office.code, date(row["year"], 1, 31), office=office.code,
        done_on=done if is_done else None, current_on=moved, owner=f"{owner}, {office.city}", **row,
    )  # fmt: skip


def _posts(portfolio: Portfolio, office: Office, die: Random) -> None:
    named = [words()["focal_post"][office.lang]] if office.is_country else words()["posts"][office.lang]
    for post in named:
        since = date(2022, 1, 1 + die.randint(0, 27))
        vacant = later(TODAY, -die.randint(20, 260)) if not office.is_country and die.random() < VACANT else None
        portfolio.file(
            "staffing", office.code, since, office=office.code, post=f"{post}, {office.city}",
            dedicated=not office.is_country or die.random() < 0.2, since=since, vacant_since=vacant,
            budget=None if office.is_country else 1000 * die.randint(70, 140),
            currency=None if office.is_country else "USD", delegation="country" if office.is_country else "region",
        )  # fmt: skip


def _requests(portfolio: Portfolio, office: Office, die: Random) -> None:
    """What the office asked of its bureau or of headquarters, and what came of it."""
    for number in range(1, die.randint(1, 3) + 1):
        track = die.choices(list(TRACKS), list(TRACKS.values()))[0]
        asked = later(TODAY, -die.randint(3, 400))
        replied = later(asked, min(die.randint(0, WITHIN_DAYS), 1 + int(die.expovariate(0.3))))
        is_replied = replied <= TODAY and die.random() < ANSWERED
        solved = later(replied, die.randint(2, 45))
        is_solved = is_replied and solved <= TODAY and die.random() < 0.85
        portfolio.file(
            "support_request", office.code, asked, request_id=f"{office.code}-AP-{number:02d}", office=office.code,
            track=track, requested_on=asked, replied_on=replied if is_replied else None,
            solved_on=solved if is_solved else None, hours=die.randint(2, 40) if is_replied else None,
            satisfaction=die.choices((5, 4, 3, 2), (4, 5, 2, 1))[0] if is_solved else None,
            outcome=die.choice(words()["outcomes"][track][office.lang]) if is_solved else None,
        )  # fmt: skip


def _suggestions(portfolio: Portfolio, office: Office, die: Random) -> None:
    """What some offices propose on tools and guidance, and what became of it."""
    if die.random() > SUGGESTING:
        return
    for number, each in enumerate(die.sample(words()["suggestion"], die.randint(1, 2)), start=1):
        made = later(TODAY, -die.randint(10, 420))
        answered, answer = later(made, die.randint(6, 70)), die.choices(list(ANSWERS), list(ANSWERS.values()))[0]
        is_answered = answered <= TODAY and die.random() < 0.8
        changed = later(answered, die.randint(15, 90))
        is_changed = is_answered and answer != "declined" and changed <= TODAY and die.random() < 0.7
        told = later(changed if is_changed else answered, die.randint(1, 20))
        is_told = is_answered and told <= TODAY and die.random() < 0.75
        portfolio.file(
            "suggestion", office.code, made, suggestion_id=f"{office.code}-SU-{number:02d}", office=office.code,
            made_on=made, subject=each["subject"], suggestion=each["text"][office.lang],
            answered_on=answered if is_answered else None, answer=answer if is_answered else None,
            reason=words()["reasons"][answer][office.lang] if is_answered else None,
            changed_on=changed if is_changed else None, change=each["change"][office.lang] if is_changed else None,
            told_on=told if is_told else None,
        )  # fmt: skip


def _pilots(portfolio: Portfolio, office: Office) -> None:
    """What the partnerships lab tries out in the bureaux that host it."""
    hosted = [each for each in words()["pilot"] if each["office"] == office.code]
    for number, each in enumerate(hosted, start=1):
        portfolio.file(
            "pilot", office.code, each["started_on"], pilot_id=f"{office.code}-PI-{number:02d}", office=office.code,
            title=each["title"], hypothesis=each["hypothesis"], stage=each["stage"], started_on=each["started_on"],
            evidence=each.get("evidence"), decision=each.get("decision"), decided_on=each.get("decided_on"),
            why=each.get("why"),
        )  # fmt: skip


def _profile(portfolio: Portfolio, office: Office, die: Random) -> None:
    for dimension, around in DIMENSIONS.items():
        for at, study in enumerate(words()["studies"][office.lang]):
            on = date(2026 - at, 2 + at, die.randint(1, 28))
            rating = round(min(max(die.gauss(around, 11), 15), 95))
            portfolio.file(
                "regional_profile", office.code, on, office=office.code, dimension=dimension, rating=rating,
                source=study, date=on, low=max(rating - die.randint(4, 12), 0),
                high=min(rating + die.randint(4, 12), 100),
            )  # fmt: skip


def _investments(portfolio: Portfolio, office: Office, die: Random) -> None:
    """What raising funds cost, each year, for the givers it was to bring."""
    for year in (2023, 2024, 2025, 2026):
        for item, (_, cohort) in zip(words()["investments"][office.lang], words()["cohorts"].items(), strict=True):
            portfolio.file(
                "investment", office.code, date(year, 3, 31), office=office.code, year=year, item=item,
                amount=1000 * die.randint(40, 240), currency="USD", cohort=f"{year} {cohort[office.lang]}",
            )  # fmt: skip
