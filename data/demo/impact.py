"""What agreements achieve: people reached without counting them twice, indicators that should rise or fall, proof."""

from collections.abc import Iterator
from datetime import date
from math import sqrt
from random import Random
from typing import Any

from data.demo import TODAY, dice
from data.demo.agreements import areas, people_words, themes
from data.demo.money import later, usd
from data.demo.portfolio import Agreement, Office, Portfolio, Row, offices

#: People of an area are counted in thousands for a gift of this size; reach grows with the root of the sum.
USUAL_GIFT = 600_000
#: How often a result is proved by someone other than who reports it.
VERIFIED = 0.46
TIERS = ((1, 68), (2, 24), (3, 8))
#: How results of a running agreement keep up with its time: most in step, some stalled, some far ahead.
PACES = ((0.3, 12), (0.75, 15), (1.0, 64), (1.4, 9))
METHODS = (("register", 55), ("maximum", 15), ("disjoint_sum", 12), ("estimate", 18))


def add_results(portfolio: Portfolio) -> None:
    """File the results of every agreement that has had time to have some."""
    for one in portfolio.agreements:
        if one.signed_on and one.last_status != "cancelled":
            for known_on, row in _results(one):
                portfolio.file("result", one.office, known_on, **row)


def _results(one: Agreement) -> Iterator[tuple[date, Row]]:
    die = dice("result", one.agreement_id)
    office = offices()[one.office]
    area = areas().get(one.area, areas()["school_meals"])
    dollars = usd(one.amount, one.currency, one.signed_on or TODAY) if one.amount else 80_000.0
    base = area["people"] * sqrt(dollars / USUAL_GIFT) * die.lognormvariate(0, 0.35)
    if one.facts.get("is_emergency"):
        base *= 2.2
    luck = dice("luck", office.region, area["code"]).uniform(0.9, 1.16)
    skill = min(max(die.gauss(0.95, 0.16) * luck, 0.35), 1.4)
    reached = _reached(one)
    for year in range(one.starts_on.year, min(one.ends_on.year, TODAY.year) + 1):
        first, last = max(one.starts_on, date(year, 1, 1)), min(one.ends_on, date(year, 12, 31), TODAY)
        if (last - first).days < 75:
            continue
        known_on = min(later(last, 10), TODAY)
        for code, people in _by_country(one, base):
            yield known_on, _people_row(one, office, area, year, code, people, (skill, reached), last, die)
        if die.random() < 0.6 and office.code != "HQ":
            yield known_on, _indicator_row(one, office, area, year, reached or skill, last, die)
        if die.random() < 0.22 and office.code != "HQ":
            yield known_on, _falling_row(one, office, area, year, reached or skill, last, die)


def _reached(one: Agreement) -> float | None:
    """What part of the targets of the whole agreement is reached; None once it has ended."""
    if one.ends_on <= TODAY:
        return None
    die = dice("pace", one.agreement_id)
    pace = die.choices([pace for pace, _ in PACES], [weight for _, weight in PACES])[0]
    passed = (TODAY - one.starts_on).days / max((one.planned_end_on - one.starts_on).days, 1)
    return min(max(passed * pace * die.gauss(1, 0.07), 0.02), 1.2)


def _by_country(one: Agreement, people: float) -> list[tuple[str, float]]:
    """The people of an agreement, country by country."""
    return [(code, people * share) for code, share in one.shares()]


def _place(one: Agreement, office: Office, code: str) -> str:
    """A country, then the region of it when the office has but one place in mind."""
    if code != office.code:
        return code
    number = office.places.index(one.place) + 1 if one.place in office.places else 1
    return f"{code} {office.prefix}{number:02d}"


def _common(one: Agreement, place: str, year: int, last: date, die: Random) -> Row:
    row: Row = {"agreement_id": one.agreement_id, "period": str(year), "place": place}
    if die.random() < VERIFIED:
        lang = offices()[one.office].lang
        row["evidence"] = f"https://preuves.example.org/{one.agreement_id}/{year}"
        row["verified_by"] = die.choice(people_words()["verifiers"][lang])
        row["verified_on"] = min(later(last, die.randint(3, 40)), TODAY)
    return row


def _people_row(
    one: Agreement,
    office: Office,
    area: dict[str, Any],
    year: int,
    code: str,
    people: float,
    keeping: tuple[float, float | None],
    last: date,
    die: Random,
) -> Row:
    """People counted; a running agreement counts them towards the target of its whole life."""
    skill, reached = keeping
    target = max(round(people * die.choice((0.9, 1.0, 1.1, 1.2)), -2), 100)
    share_of_year = 0.93 if year == TODAY.year and one.ends_on > TODAY else 1.0
    actual = round(target * skill * share_of_year)
    target = target if reached is None else max(round(actual / reached, -2), 100)
    place = _place(one, office, code)
    tier = die.choices([tier for tier, _ in TIERS], [weight for _, weight in TIERS])[0]
    return _common(one, place, year, last, die) | {
        "indicator": themes()["words"]["reached"][office.lang],
        "level": "output",
        "defined_by": die.choices(("donor", "office", "community"), (35, 50, 15))[0],
        "direction": "increasing",
        "accumulation": "cumulative",
        "baseline": 0,
        "target": target,
        "actual": actual,
        "people": actual,
        "women": round(actual * die.uniform(0.47, 0.6)),
        "children": round(actual * die.uniform(0.2, 0.55)),
        "tier": str(tier),
        "count_method": die.choices([method for method, _ in METHODS], [weight for _, weight in METHODS])[0],
        "overlap_group": _overlap(one, area, place, die),
    }


def _overlap(one: Agreement, area: dict[str, Any], place: str, die: Random) -> str | None:
    """Two agreements that serve one activity in one place serve the same people."""
    return (
        f"{place.replace(' ', '-')}-{area['code'][:4].upper()}"
        if die.random() < 0.7 and one.modality != "data"
        else None
    )


def _score(die: Random, office: Office) -> Row:
    if die.random() > 0.18 or not office.is_country:
        return {}
    return {"community_score": round(min(max(die.gauss(57, 11), 25), 97), 1), "survey_n": die.randint(24, 420)}


def _indicator_row(
    one: Agreement, office: Office, area: dict[str, Any], year: int, skill: float, last: date, die: Random
) -> Row:
    target = round(area["people"] / 5 * die.lognormvariate(0, 0.4), -1)
    baseline = round(target * die.uniform(0.05, 0.45), -1)
    actual = round(baseline + (target - baseline) * skill * die.uniform(0.85, 1.08))
    return (
        _common(one, _place(one, office, office.code if office.is_country else one.country_shares[:3]), year, last, die)
        | {
            "indicator": area["indicator"][office.lang],
            "level": die.choice(("output", "output", "outcome")),
            "defined_by": die.choices(("donor", "office", "community"), (35, 50, 15))[0],
            "direction": "increasing",
            "accumulation": "cumulative",
            "baseline": baseline,
            "target": target,
            "actual": actual,
        }
        | _score(die, office)
    )


def _falling_row(
    one: Agreement, office: Office, area: dict[str, Any], year: int, skill: float, last: date, die: Random
) -> Row:
    """An indicator that should fall: the baseline is above the target."""
    baseline = round(die.uniform(14, 42), 1)
    target = round(baseline * die.uniform(0.45, 0.75), 1)
    actual = round(baseline - (baseline - target) * skill * die.uniform(0.6, 1.1), 1)
    return _common(
        one, _place(one, office, office.code if office.is_country else one.country_shares[:3]), year, last, die
    ) | {
        "indicator": area["lower_is_better"][office.lang],
        "level": "outcome",
        "defined_by": die.choice(("office", "community")),
        "direction": "decreasing",
        "accumulation": "period",
        "baseline": baseline,
        "target": target,
        "actual": actual,
    }
