"""People reached without counting anyone twice (CARE: where activities overlap, the highest figure; never a sum)."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

Rows = Iterable[dict[str, Any]]


def _by_place_and_year(rows: Rows) -> dict[tuple[Any, Any], list[dict[str, Any]]]:
    groups: dict[tuple[Any, Any], list[dict[str, Any]]] = defaultdict(list)
    for row in rows:
        if row["people"] is not None:
            groups[(row["place"], row["year"])].append(row)
    return groups


def _unduplicated(rows: list[dict[str, Any]]) -> int:
    """One place and year: the register if there is one; else disjoint groups add up and the rest overlap (maximum)."""
    registers = [row["people"] for row in rows if row["count_method"] == "register"]
    if registers:
        return max(registers)
    disjoint: dict[Any, int] = {}
    overlapping = 0
    for row in rows:
        if row["count_method"] == "disjoint_sum":
            group = row["disjoint_group"]
            disjoint[group] = max(disjoint.get(group, 0), row["people"])
        else:
            overlapping = max(overlapping, row["people"])
    return sum(disjoint.values()) + overlapping


def _widest_year(rows: Rows, count: Any) -> int | None:
    """Places add up; years do not: each place counts its widest year."""
    places: dict[Any, int] = {}
    for (place, _), members in _by_place_and_year(rows).items():
        places[place] = max(places.get(place, 0), count(members))
    return sum(places.values()) if places else None


def reached(rows: Rows) -> int | None:
    """People reached, unduplicated: the lower bound. None where no count was reported."""
    return _widest_year(rows, _unduplicated)


def upper_bound(rows: Rows) -> int | None:
    """People reached if no activity overlapped another: the upper bound."""
    return _widest_year(rows, lambda members: sum(row["people"] for row in members))
