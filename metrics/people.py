"""People reached without counting anyone twice (CARE: where activities overlap, the highest figure; never a sum)."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

#: Each column of what a question found: people of a place and year, how they were counted, and the group they are.
Columns = Mapping[str, Sequence[Any]]


def reached(columns: Columns) -> int | None:
    """People reached, unduplicated: the lower bound. None where no count was reported."""
    return _widest_year({when: _unduplicated(counts) for when, counts in _counts(columns, "disjoint_group").items()})


def upper_bound(columns: Columns) -> int | None:
    """People reached if no activity overlapped another: the upper bound."""
    counted = _counts(columns, "agreement_id")
    return _widest_year({when: sum(people for people, _, _ in counts) for when, counts in counted.items()})


def _counts(columns: Columns, group: str) -> dict[tuple[Any, Any], list[tuple[int, str | None, str | None]]]:
    """(people, method, group) of each count, by place and year."""
    counts: dict[tuple[Any, Any], list[tuple[int, str | None, str | None]]] = defaultdict(list)
    listed = zip(*(columns[name] for name in ("place", "year", "people", "count_method", group)), strict=True)
    for place, year, people, method, member in listed:
        if people is not None:
            counts[place, year].append((people, method, member))
    return counts


def _unduplicated(counts: list[tuple[int, str | None, str | None]]) -> int:
    """One place and year: the register if there is one; else disjoint groups add up and the rest overlap (maximum)."""
    registers = [people for people, method, _ in counts if method == "register"]
    if registers:
        return max(registers)
    disjoint: dict[str | None, int] = {}
    overlapping = 0
    for people, method, group in counts:
        if method == "disjoint_sum":
            disjoint[group] = max(disjoint.get(group, 0), people)
        else:
            overlapping = max(overlapping, people)
    return sum(disjoint.values()) + overlapping


def _widest_year(people: Mapping[tuple[Any, Any], int]) -> int | None:
    """Places add up; years do not: each place counts its widest year."""
    places: dict[Any, int] = {}
    for (place, _), count in people.items():
        places[place] = max(places.get(place, 0), count)
    return sum(places.values()) if places else None
