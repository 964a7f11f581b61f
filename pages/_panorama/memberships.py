"""Which office belonged to which bureau, when: who moved, what closed, who took over."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

import metrics
from components import State

Membership = Mapping[str, Any]


def memberships(state: State) -> list[dict[str, Any]]:
    """Which office belonged to which bureau, from when to when."""
    columns = ["office", "kind", "country", "bureau", "bureau_now", "valid_from", "valid_to"]
    return metrics.rows("out_office", columns, state.where(), order=["office", "valid_from"], **state.asking).records()


def has_moves(offices: Iterable[Membership]) -> bool:
    """Whether any office ever changed bureau, so that there are two structures to choose from."""
    return any(one["bureau"] != one["bureau_now"] for one in offices)


def closing_day(offices: Sequence[Membership], region: str | None) -> date | None:
    """The last day the bureau had an office, when it has ended."""
    spans = [one for one in offices if one["bureau"] == region and region is not None]
    last = max((one["valid_to"] for one in spans), default=None)
    return last if last is not None and last.year < 9999 else None


def heir(offices: Sequence[Membership], region: str) -> str | None:
    """The bureau that most offices of a closed bureau belong to today."""
    joined = [one["bureau_now"] for one in offices if one["bureau"] == region and one["bureau_now"] != region]
    return max(sorted(set(joined)), key=joined.count) if joined else None


def comparison(
    state: State, offices: Sequence[Membership], closes_on: date
) -> tuple[str | None, tuple[str, ...], date | None]:
    """(column that finds the same offices a year before, countries that moved, the day they did)."""
    if state.region is None or state.structure == "now":
        return state.place_column, (), None
    opening = date(state.year, 1, 1)
    was, opened = _members(offices, opening.replace(year=state.year - 1)), _members(offices, opening)
    members = _members(offices, closes_on)
    lasting = was.keys() & members.keys()
    moved = sorted(office for office in lasting if (was[office] == state.region) != (members[office] == state.region))
    if not moved:
        return "bureau", (), None
    since = min(one["valid_from"] for one in offices if one["office"] in moved and one["bureau"] == members[moved[0]])
    held_all_year = all(opened.get(office) == members[office] for office in moved)
    today = {one["office"]: one["bureau_now"] for one in offices}
    is_today_s = all(today[office] == members[office] for office in moved)
    return ("bureau_now" if held_all_year and is_today_s else None), tuple(moved), since


def _members(offices: Sequence[Membership], day: date) -> dict[str, str]:
    return {one["office"]: one["bureau"] for one in offices if one["valid_from"] <= day <= one["valid_to"]}
