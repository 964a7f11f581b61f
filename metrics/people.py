"""People reached without counting anyone twice (CARE: where activities overlap, the highest figure; never a sum)."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

#: Each column of what a question found: people of a place and year, how they were counted, and the group they are.
Columns = Mapping[str, Sequence[Any]]
#: A place and a year.
When = tuple[Any, Any]


def reached(columns: Columns) -> int | None:
    """People reached, unduplicated: the lower bound. None where no count was reported.

    In one place and year the register if there is one; else disjoint groups add up and the rest overlap (maximum).
    """
    return _added(_widest_year(_counted_once(columns)))


def _counted_once(columns: Columns) -> dict[When, int]:
    """People of each place and year, each counted once."""
    registers: dict[When, int] = {}
    overlapping: dict[When, int] = {}
    disjoint: dict[tuple[When, Any], int] = {}
    for when, people, method, group in _counts(columns, "disjoint_group"):
        if method == "register":
            registers[when] = max(registers.get(when, 0), people)
        elif method == "disjoint_sum":
            disjoint[when, group] = max(disjoint.get((when, group), 0), people)
        else:
            overlapping[when] = max(overlapping.get(when, 0), people)
    for (when, _), people in disjoint.items():
        overlapping[when] = overlapping.get(when, 0) + people
    return {**overlapping, **registers}


def upper_bound(columns: Columns) -> int | None:
    """People reached if no activity overlapped another: the upper bound."""
    sums: dict[When, int] = {}
    for when, people, _, _ in _counts(columns, "agreement_id"):
        sums[when] = sums.get(when, 0) + people
    return _added(_widest_year(sums))


def _counts(columns: Columns, group: str) -> Iterator[tuple[When, int, Any, Any]]:
    """((place, year), people, method, group) of each count."""
    named = (columns[name] for name in ("place", "year", "people", "count_method", group))
    for place, year, people, method, member in zip(*named, strict=True):
        if people is not None:
            yield (place, year), people, method, member


def _widest_year(people: Mapping[When, int]) -> dict[When, int]:
    """Years do not add up: each place keeps its widest one."""
    widest: dict[Any, When] = {}
    for when, count in people.items():
        place = when[0]
        if place not in widest or count > people[widest[place]]:
            widest[place] = when
    return {when: people[when] for when in widest.values()}


def _added(people: Mapping[When, int]) -> int | None:
    """Places add up; None where there is none."""
    return sum(people.values()) if people else None


def overlap(columns: Columns) -> float | None:
    """Share (0..1) of the people counted that are the same people counted again; None where no count was reported."""
    once, gross = reached(columns), upper_bound(columns)
    return None if once is None or not gross else 1 - once / gross


def of_one_tier(columns: Columns) -> int | None:
    """People reached in one tier, unduplicated; None where there are several tiers, for tiers never add up."""
    tiers = {tier for tier, people in zip(columns["tier"], columns["people"], strict=True) if people is not None}
    return reached(columns) if len(tiers) == 1 else None


# Contribution ---------------------------------------------------------------------------------------------------------


def by_money(columns: Columns) -> dict[Any, float]:
    """{partner: people reached}, those of a place and year shared out by what each agreement is worth there."""
    return _shared(columns, lambda people, usd: usd)


def by_count(columns: Columns) -> dict[Any, float]:
    """{partner: people reached}, those of a place and year shared out by the people each agreement counted."""
    return _shared(columns, lambda people, usd: float(people))


def equally(columns: Columns) -> dict[Any, float]:
    """{partner: people reached}, those of a place and year shared out equally among its agreements."""
    return _shared(columns, lambda people, usd: 1.0)


def _shared(columns: Columns, weigh: Callable[[int, float], float]) -> dict[Any, float]:
    """People reached, each once, shared out among partners; where no weight is known, equally."""
    present: dict[When, dict[Any, tuple[Any, int, float]]] = {}
    named = (columns[name] for name in ("place", "year", "agreement_id", "partner_name", "people", "usd"))
    for place, year, agreement, partner, people, usd in zip(*named, strict=True):
        if people is not None:
            there = present.setdefault((place, year), {})
            _, most, worth = there.get(agreement, (None, 0, 0.0))
            there[agreement] = partner, max(most, people), max(worth, float(usd or 0))
    parts: dict[Any, float] = {}
    for when, people in _widest_year(_counted_once(columns)).items():
        weights = {agreement: weigh(most, worth) for agreement, (_, most, worth) in present[when].items()}
        whole = sum(weights.values())
        for agreement, (partner, _, _) in present[when].items():
            share = weights[agreement] / whole if whole else 1 / len(weights)
            parts[partner] = parts.get(partner, 0.0) + people * share
    return parts
