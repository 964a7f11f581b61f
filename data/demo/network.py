"""Who works with whom: practitioners under pseudonyms, their exchanges along regions, bridges and silos, the portal."""

import tomllib
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from random import Random
from typing import Any

from data.demo import HERE, TODAY, dice
from data.demo.money import months
from data.demo.portfolio import Office, Portfolio, Row, offices

PRACTITIONERS = 304
EXCHANGES = 4_500
PORTAL_EVENTS = 5_200
FIRST_MONTH = (2025, 4)
LAST_MONTH = (2026, 9)
#: Mentoring was launched on this day; exchanges between peers doubled.
MENTORING_SINCE = date(2026, 3, 2)
#: Offices through which most ties between regions pass, and how much more readily than through others.
BRIDGES = {
    "RBN": 5.0, "SEN": 4.5, "BGD": 4.5, "HQ": 3.5, "COL": 2.6,
    "JOR": 2.2, "KEN": 2.4, "TGO": 2.4, "NPL": 2.0, "RBP": 2.2,
}  # fmt: skip
#: Cairo and the south of Africa speak to each other through Nairobi, when they speak.
SELDOM = {frozenset({"RBC", "RBJ"}): 0.0, frozenset({"RBC", "RBP"}): 0.15, frozenset({"RBJ", "RBP"}): 0.4}
#: How many practitioners read more than they write.
QUIET = 0.28
#: Offices that exchange with nobody outside their country.
ISOLATED = ("STP", "TLS", "BTN", "CUB", "LBY", "SWZ", "GNB", "MDA", "IRN")
#: How often an exchange stays in the region of its office.
AT_HOME = 0.74
#: How lively each month is, and each channel before and after mentoring was launched.
SEASON = {8: 0.75, 12: 0.6, 1: 0.9}
CHANNELS_BEFORE = {"question": 24, "answer": 19, "share": 30, "meeting": 16, "webinar": 11}
CHANNELS_AFTER = {"question": 16, "answer": 14, "share": 27, "meeting": 12, "webinar": 9, "mentoring": 22}
#: Who uses the portal for what.
PORTAL = {"search": 35, "open": 58, "reuse": 7}


@dataclass(frozen=True)
class Person:
    """A practitioner: a pseudonym, an office, how lively."""

    code: str
    office: str
    energy: float
    joined_on: date
    left_on: date | None


@cache
def words() -> dict[str, Any]:
    """Roles, topics and documents (network.toml)."""
    return tomllib.loads((HERE / "network.toml").read_text(encoding="utf-8"))


def add_network(portfolio: Portfolio) -> None:
    """File practitioners with their offices, exchanges with their bureau, portal events with headquarters."""
    people = _people(portfolio)
    _exchanges(portfolio, people)
    _portal(portfolio)


def _people(portfolio: Portfolio) -> dict[str, list[Person]]:
    """At least one practitioner per office, more in the large ones."""
    die = dice("people")
    standing = [office for office in offices().values() if office.code != "RBJ"]
    homes = standing + die.choices(
        standing, [office.share**0.8 + (not office.is_country) for office in standing], k=PRACTITIONERS - len(standing)
    )
    found: dict[str, list[Person]] = {}
    for number, office in enumerate(sorted(homes, key=lambda office: office.code), start=1):
        joined = date(2023, 4, 3) + timedelta(days=die.randint(0, 1000))
        left = joined + timedelta(days=die.randint(400, 1000)) if die.random() < 0.06 else None
        person = Person(
            f"PR-{number:04d}",
            office.code,
            die.paretovariate(1.6) * (0.02 if die.random() < QUIET else 1.0),
            joined,
            left if left and left < TODAY else None,
        )
        found.setdefault(office.code, []).append(person)
        topics = die.sample(words()["topics"], die.randint(1, 3))
        portfolio.file(
            "practitioner",
            office.code,
            max(joined, date(2023, 4, 3)),
            practitioner_id=person.code,
            office=office.code,
            role=die.choice(words()["roles"][office.lang]),
            language=office.lang if die.random() < 0.85 else die.choice(("fr", "en", "es")),
            consent=die.random() < 0.72,
            topics="; ".join(topic[office.lang] for topic in topics),
            champion=die.random() < 0.12,
            mentor=die.random() < 0.16,
            joined_on=joined,
            left_on=person.left_on,
        )
    return found


def _pace(month: date) -> float:
    """How many exchanges a month sees, beside the others: slow growth, then twice as many with mentoring."""
    grown = 1.0 + 0.02 * ((month.year - 2025) * 12 + month.month - 4)
    return grown * SEASON.get(month.month, 1.0) * (1.75 if month >= MENTORING_SINCE.replace(day=1) else 1.0)


def _exchanges(portfolio: Portfolio, people: dict[str, list[Person]]) -> None:
    die = dice("exchanges")
    calendar = months(FIRST_MONTH, LAST_MONTH)
    chosen = sorted(die.choices(calendar, [_pace(month) for month in calendar], k=EXCHANGES))
    links = _Links()
    for month in chosen:
        on = month + timedelta(days=die.randint(0, 27))
        source = links.source(die)
        target = links.target(source, die)
        row = _exchange(on, source, target, people, die)
        portfolio.file("exchange", source.bureau_on(TODAY) if source.code != "RBJ" else "RBN", on, **row)


class _Links:
    """Which office turns to which: mostly its own region, by a few bridges the others."""

    def __init__(self) -> None:
        self._all = [office for office in offices().values() if office.code != "RBJ"]
        self._weights = [self._loudness(office) for office in self._all]
        self._circles: dict[tuple[str, bool], tuple[list[Office], list[float]]] = {}

    @staticmethod
    def _loudness(office: Office) -> float:
        if office.code in ISOLATED:
            return 0.12
        return office.share**0.6 + (1.2 if not office.is_country else 0.15)

    def source(self, die: Random) -> Office:
        """An office with something to say."""
        return die.choices(self._all, self._weights)[0]

    def target(self, source: Office, die: Random) -> Office:
        """Whom it turns to."""
        if source.code in ISOLATED:
            return source
        reach = min(1.0, (1 - AT_HOME) * BRIDGES.get(source.code, 0.72))
        circle, weights = self._circle(source, abroad=die.random() < reach)
        return die.choices(circle, weights)[0] if sum(weights) else source

    def _circle(self, source: Office, abroad: bool) -> tuple[list[Office], list[float]]:
        """Whom an office may turn to at home or abroad, and how strongly it is drawn to each."""
        if (source.code, abroad) not in self._circles:
            circle = [each for each in self._all if self._may(source, each, abroad)]
            self._circles[source.code, abroad] = circle, [self._pull(source, each, abroad) for each in circle]
        return self._circles[source.code, abroad]

    @staticmethod
    def _may(source: Office, other: Office, abroad: bool) -> bool:
        if other.code in ISOLATED or other == source:
            return False
        return (other.region != source.region) == abroad

    def _pull(self, source: Office, other: Office, abroad: bool) -> float:
        weight = self._loudness(other)
        if not abroad:
            return weight * (3.0 if not other.is_country else 1.0)
        seldom = SELDOM.get(frozenset({source.region, other.region}), 1.0)
        return weight * BRIDGES.get(other.code, 0.6) * seldom


def _someone(people: dict[str, list[Person]], office: Office, on: date, die: Random) -> Person | None:
    there = [each for each in people.get(office.code, ()) if each.joined_on <= on and (each.left_on or TODAY) >= on]
    return die.choices(there, [each.energy for each in there])[0] if there else None


def _exchange(on: date, source: Office, target: Office, people: dict[str, list[Person]], die: Random) -> Row:
    kinds = CHANNELS_AFTER if on >= MENTORING_SINCE else CHANNELS_BEFORE
    channel = die.choices(list(kinds), list(kinds.values()))[0]
    writer, reader = _someone(people, source, on, die), _someone(people, target, on, die)
    topics = words()["topics"]
    topic = die.choices(topics, [each["weight"] for each in topics])[0]
    row: Row = {
        "date": on,
        "from_office": source.code,
        "to_office": target.code,
        "channel": channel,
        "from_practitioner": writer.code if writer else None,
        "to_practitioner": reader.code if reader and reader != writer else None,
        "topic": topic[source.lang],
        "useful": die.random() < 0.78 if die.random() < 0.6 else None,
    }
    if channel == "answer":
        row["delay_h"] = round(min(die.lognormvariate(3.9, 0.9), 700), 1)
    return row


def _portal(portfolio: Portfolio) -> None:
    """Searches, openings, additions and reuses of the portal's documents; a quarter of searches find nothing."""
    die = dice("portal")
    documents = words()["documents"]
    users = [office for office in offices().values() if office.code != "RBJ"]
    calendar = months(FIRST_MONTH, LAST_MONTH)
    chosen = sorted(die.choices(calendar, [_pace(month) for month in calendar], k=PORTAL_EVENTS))
    for document in documents:
        on = calendar[0] + timedelta(days=die.randint(0, 20))
        row = _opened(on, "add", document["office"], document)
        portfolio.file("portal_event", "HQ", on, **row)
    for month in chosen:
        on = month + timedelta(days=die.randint(0, 27))
        kind = die.choices(list(PORTAL), list(PORTAL.values()))[0]
        user = die.choices(users, [office.share**0.5 + 0.1 for office in users])[0]
        document = die.choices(documents, [each["uses"] ** 1.3 for each in documents])[0]
        if kind == "reuse" and user.code == document["office"]:
            kind = "open"
        if kind == "search":
            found = die.random() < 0.74
            row = {"date": on, "kind": kind, "office": user.code, "found": found}
            row["seconds"] = round(die.lognormvariate(3.2, 0.7), 1) if found else None
        else:
            row = _opened(on, kind, user.code, document)
        portfolio.file("portal_event", "HQ", on, **row)


def _opened(on: date, kind: str, office: str, document: dict[str, Any]) -> Row:
    """A document opened, added or reused; it keeps the title its own office gave it."""
    return {
        "date": on,
        "kind": kind,
        "office": office,
        "document": document["title"][offices()[document["office"]].lang],
        "document_reviewed_on": document["reviewed_on"] if document["reviewed_on"] <= on else None,
    }
