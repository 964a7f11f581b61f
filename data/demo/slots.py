"""When each gift is made, by whom and how large, so that regions and sources add up to what story.csv tells."""

import csv
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from itertools import accumulate
from random import Random

from data.demo import FIRST_DAY, HERE, TODAY, dice
from data.demo.money import later, months_later
from data.demo.portfolio import Office, offices

#: How many agreements the division ever entered, and how many of them nobody has signed.
AGREEMENTS = 640
UNSIGNED = 44
#: Offices that ask the public, beyond headquarters: the largest of each region.
PUBLIC_CAMPAIGNS = {"RBB": 6, "RBC": 5, "RBD": 6, "RBJ": 3, "RBN": 4, "RBP": 4}
#: How the other agreements fall among regions, parts of years and sources.
BY_REGION = {"HQ": 62, "RBB": 76, "RBC": 74, "RBD": 102, "RBJ": 54, "RBN": 56, "RBP": 60}
BY_PART = {"2023-b": 19, "2024-a": 20, "2024-b": 8, "2025-a": 22, "2025-b": 9, "2026-a": 22}
BY_SOURCE = {"businesses": 62, "foundations": 28, "other": 10}
#: Share of the year's gifts made in each month: the public gives before the new year, boards decide in March and June.
SEASONS = {
    "individuals": (6, 5.5, 6, 5.5, 5.5, 6, 5, 5, 6.5, 8, 16, 25),
    "businesses": (7, 6, 9, 8, 8, 10, 7, 5, 9, 9, 10, 12),
    "foundations": (8, 7, 12, 8, 7, 11, 6, 5, 8, 8, 9, 11),
    "other": (8, 8, 8, 8, 8, 8, 8, 8, 8, 9, 9, 10),
}
#: Turns of the golden ratio spread the large offices' gifts over a part of the year, as chance would not.
GOLDEN = 0.6180339887
#: No gift but the public's confirms less, or more, at once; in USD.
LEAST, MOST = 22_000, 2_100_000
#: The floods of 2025: the office they struck, their season, and how much heavier it weighed while they lasted.
EMERGENCY = "BGD"
EMERGENCY_SEASON = (date(2025, 7, 18), date(2025, 12, 20))
EMERGENCY_SHARE = {"2025-a": 11.0, "2025-b": 7.0}
EMERGENCY_GIFTS = {"2025-a": 10, "2025-b": 4}


@dataclass
class Event:
    """Revenue confirmed on one day; `usd` moves until everything adds up, unless it is fixed."""

    on: date
    usd: float
    is_fixed: bool = False


@dataclass
class Slot:
    """A gift before it has a name: who counts it, from which source, for how long."""

    office: Office
    source: str
    signed_on: date
    months: int
    conditional: bool
    events: list[Event] = field(default_factory=list)
    is_campaign: bool = False
    is_emergency: bool = False
    is_free: bool = False


def part_of(day: date) -> str:
    """The part of the story a day falls in: `2025-a` is January to September, `2025-b` the rest; 2023 is one part."""
    return "2023-b" if day.year == 2023 else f"{day.year}-{'a' if day.month <= 9 else 'b'}"


@cache
def story() -> dict[tuple[str, str, str], float]:
    """USD confirmed by region, part and source (story.csv, in millions)."""
    with (HERE / "story.csv").open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    return {(row["cluster"], row["part"], source): float(row[source]) * 1e6 for row in rows for source in SEASONS}


def shared_out(total: int, weights: dict[str, float]) -> dict[str, int]:
    """`total` whole things shared by weight; the largest remainders take what is left."""
    whole = sum(weights.values())
    exact = {key: total * weight / whole for key, weight in weights.items()}
    counts = {key: int(share) for key, share in exact.items()}
    for key in sorted(exact, key=lambda key: counts[key] - exact[key])[: total - sum(counts.values())]:
        counts[key] += 1
    return counts


def _day_in(part: str, source: str, turn: float, die: Random) -> date:
    """A day of that part, by its season; `turn`, from 0 to 1, says how far into the part's gifts."""
    year, half = int(part[:4]), part[-1]
    months = list(range(4, 13) if part == "2023-b" else range(1, 10) if half == "a" else range(10, 13))
    weights = [SEASONS[source][month - 1] for month in months]
    reached = list(accumulate(weights))
    month = months[bisect_right(reached, turn * reached[-1])]
    return date(year, month, die.randint(1, 28))


def of_region(region: str) -> list[Office]:
    """The offices whose revenue makes up a region's."""
    return [office for office in offices().values() if office.region == region]


def campaign_offices() -> list[Office]:
    """The offices that ask the public for gifts."""
    chosen = [offices()["HQ"]]
    for region, count in PUBLIC_CAMPAIGNS.items():
        countries = [office for office in of_region(region) if office.is_country]
        chosen += sorted(countries, key=lambda office: -office.share)[:count]
    return chosen


def campaigns() -> list[Slot]:
    """One a year in each office that asks the public; each month's gifts are confirmed as they come."""
    found = []
    for office in campaign_offices():
        for year in (2023, 2024, 2025, 2026):
            first = FIRST_DAY if year == 2023 else date(year, 1, 2)
            die = dice("campaign", office.code, year)
            events = [
                Event(date(year, month, 28), SEASONS["individuals"][month - 1] * die.uniform(0.88, 1.12))
                for month in range(first.month, 13)
            ]
            found.append(Slot(office, "individuals", first, 13 - first.month, True, events, is_campaign=True))
    return found


def gifts(count: int) -> list[Slot]:
    """The other agreements: as many as asked, spread over regions, parts, offices and sources."""
    found: list[Slot] = []
    cells = {
        f"{region} {part}": float(many * often) for region, many in BY_REGION.items() for part, often in BY_PART.items()
    }
    for cell, many in shared_out(count - sum(EMERGENCY_GIFTS.values()), cells).items():
        region, part = cell.split(" ")
        die = dice("gifts", region, part)
        start = die.random()
        for turn, office in enumerate(_offices_for(region, part, many, die)):
            source = die.choices(list(BY_SOURCE), list(BY_SOURCE.values()))[0]
            on = _day_in(part, source, (start + turn * GOLDEN) % 1, die)
            found.append(_gift(office, source, on, die, may_be_free=turn >= len(of_region(region))))
    return found + _emergency()


def _offices_for(region: str, part: str, many: int, die: Random) -> list[Office]:
    """Every office in turn in the long parts of a year, the larger first; then by weight."""
    standing = [office for office in of_region(region) if office.code != "RBJ" or part < "2025-b"]
    in_turn = sorted(standing, key=lambda office: -office.share)[:many] if part[-1] == "a" or part == "2023-b" else []
    weights = [office.share**0.75 for office in standing]
    return in_turn + die.choices(standing, weights, k=many - len(in_turn))


def _gift(office: Office, source: str, on: date, die: Random, may_be_free: bool) -> Slot:
    if office.code == "RBJ" and on >= date(2025, 6, 1):
        on = on.replace(month=min(on.month, 5))
    months = die.choices((6, 12, 18, 24, 36), (9, 42, 10, 25, 14))[0]
    if die.random() < 0.13 and may_be_free:
        return Slot(office, source, on, months, False, is_free=True)
    usd = die.lognormvariate(0, 0.75) * (1 + months / 24)
    if months >= 12 and die.random() < 0.27:
        parts = 2 + (months >= 24)
        gap = months * 30 // parts
        events = [
            Event(later(on, step * gap + (die.randint(-20, 45) if step else 0)), usd / parts) for step in range(parts)
        ]
        return Slot(office, source, on, months, True, events)
    return Slot(office, source, on, months, False, [Event(on, usd)])


def _emergency() -> list[Slot]:
    die = dice("emergency")
    found = []
    for part, many in EMERGENCY_GIFTS.items():
        for _ in range(many):
            first, last = EMERGENCY_SEASON
            span = (first, date(2025, 9, 28)) if part == "2025-a" else (date(2025, 10, 2), last)
            on = later(span[0], int(die.betavariate(1.3, 3) * (span[1] - span[0]).days))
            source = die.choices(("businesses", "foundations"), (3, 1))[0]
            slot = Slot(offices()[EMERGENCY], source, on, 6, False, [Event(on, die.lognormvariate(0.4, 0.6))])
            slot.is_emergency = True
            found.append(slot)
    return found


def settle(slots: Iterable[Slot]) -> None:
    """Scale every event until each region's parts agree with story.csv by source, and offices with their share."""
    every = [(slot, event) for slot in slots for event in slot.events]
    cells: dict[tuple[str, str], list[tuple[Slot, Event]]] = defaultdict(list)
    for slot, event in every:
        if event.on <= TODAY:
            cells[slot.office.region, part_of(event.on)].append((slot, event))
    for (region, part), members in sorted(cells.items(), key=lambda cell: cell[0]):
        _settle_cell(region, part, members)
    _settle_future(every)


def _settle_cell(region: str, part: str, members: list[tuple[Slot, Event]]) -> None:
    """The public's gifts first, by office; then the others, which make up what each office and source still lacks."""
    totals = {source: story()[region, part, source] for source in SEASONS}
    weights = {slot.office.code: _weight(slot.office, part) for slot, _ in members}
    public = [(slot, event) for slot, event in members if slot.is_campaign]
    others = [(slot, event) for slot, event in members if not slot.is_campaign]
    _share_out(public, totals["individuals"], weights)
    given: dict[str, float] = defaultdict(float)
    for slot, event in public:
        given[slot.office.code] += event.usd
    scale = sum(totals.values()) / sum(weights.values())
    wanted = {code: max(weight * scale - given[code], 0.35 * weight * scale) for code, weight in weights.items()}
    for _ in range(12):
        for code, events in _grouped(others, lambda slot: slot.office.code).items():
            _scale(events, wanted[code])
        for source, events in _grouped(others, lambda slot: slot.source).items():
            _scale(events, totals[source])


def _share_out(members: list[tuple[Slot, Event]], total: float, weights: dict[str, float]) -> None:
    by_office = _grouped(members, lambda slot: slot.office.code)
    whole = sum(weights[code] for code in by_office)
    for code, events in by_office.items():
        _scale(events, total * weights[code] / whole, is_gift=False)


def _grouped(members: list[tuple[Slot, Event]], key: Callable[[Slot], str]) -> dict[str, list[Event]]:
    found: dict[str, list[Event]] = defaultdict(list)
    for slot, event in members:
        found[key(slot)].append(event)
    return found


def _weight(office: Office, part: str) -> float:
    """An office's share in that part: exact in 2026, a little off before, heavy where the floods were."""
    if office.code == EMERGENCY and part in EMERGENCY_SHARE:
        return EMERGENCY_SHARE[part]
    wobble = 1.0 if part == "2026-a" else dice("share", office.code, part).lognormvariate(0, 0.16)
    return office.share * wobble


def _scale(events: list[Event], total: float, is_gift: bool = True) -> None:
    fixed = sum(event.usd for event in events if event.is_fixed)
    loose = sum(event.usd for event in events if not event.is_fixed)
    factor = max(total - fixed, 0.03 * total) / loose if loose else 1.0
    for event in events:
        if not event.is_fixed:
            event.usd = min(max(event.usd * factor, LEAST), MOST) if is_gift else event.usd * factor


def _settle_future(every: list[tuple[Slot, Event]]) -> None:
    """What is still to come is sized like what already came under the same agreement."""
    past: dict[int, list[float]] = defaultdict(list)
    for slot, event in every:
        if event.on <= TODAY and not slot.is_campaign:
            past[id(slot)].append(event.usd)
    for slot, event in every:
        if event.on > TODAY and not event.is_fixed:
            if slot.is_campaign:
                done = [each.usd for each in slot.events if each.on <= TODAY]
                season = SEASONS["individuals"]
                event.usd = sum(done) / sum(season[:9]) * season[event.on.month - 1]
            else:
                event.usd = sum(past[id(slot)]) / max(len(past[id(slot)]), 1)


def term(slot: Slot) -> tuple[date, date]:
    """First and last day of the work an agreement pays for."""
    starts = slot.signed_on if slot.is_campaign else later(slot.signed_on, 3 + hash_days(slot.signed_on, 30))
    return starts, months_later(starts, slot.months)


def hash_days(day: date, limit: int) -> int:
    """A number of days below `limit` that depends on nothing but the day."""
    return (day.toordinal() * 7919) % limit
