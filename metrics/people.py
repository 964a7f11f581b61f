"""People reached without counting anyone twice (CARE: where activities overlap, the highest figure; never a sum)."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

#: Each column of what a question found: people of a place and year, how they were counted, and the group they are.
Columns = Mapping[str, Sequence[Any]]
#: A place and a year.
When = tuple[Any, Any]


def reached(columns: Columns) -> int | None:
    """People reached, unduplicated: the lower bound. None where no count was reported.

    In one place and year the register if there is one; else disjoint groups add up and the rest overlap (maximum).
    """
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
    return _widest_year({**overlapping, **registers})


def upper_bound(columns: Columns) -> int | None:
    """People reached if no activity overlapped another: the upper bound."""
    sums: dict[When, int] = {}
    for when, people, _, _ in _counts(columns, "agreement_id"):
        sums[when] = sums.get(when, 0) + people
    return _widest_year(sums)


def _counts(columns: Columns, group: str) -> Iterator[tuple[When, int, Any, Any]]:
    """((place, year), people, method, group) of each count."""
    named = (columns[name] for name in ("place", "year", "people", "count_method", group))
    for place, year, people, method, member in zip(*named, strict=True):
        if people is not None:
            yield (place, year), people, method, member


def _widest_year(people: Mapping[When, int]) -> int | None:
    """Places add up; years do not: each place counts its widest year."""
    places: dict[Any, int] = {}
    for (place, _), count in people.items():
        places[place] = max(places.get(place, 0), count)
    return sum(places.values()) if places else None
