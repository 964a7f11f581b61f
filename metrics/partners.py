"""Gains and losses of partners from one year to the next: who stayed, came, came back, grew, shrank, left."""

from collections.abc import Iterable
from decimal import Decimal
from typing import Any

#: The order in which a bridge from last year to this year is read.
FLOWS = ("new", "recaptured", "upgraded", "stable", "downgraded", "lapsed_new", "lapsed_repeat")

Rows = Iterable[dict[str, Any]]


def _gave(row: dict[str, Any], year: str) -> bool:
    return (row[year] or 0) > 0


def retention(rows: Rows) -> float | None:
    """Partners who gave last year and this year ÷ partners who gave last year (FEP). None where nobody gave."""
    before = [row for row in rows if _gave(row, "before")]
    return sum(_gave(row, "now") for row in before) / len(before) if before else None


def flow(row: dict[str, Any]) -> str | None:
    """What a partner is, seen from last year: one of FLOWS, or None when it gave in neither year."""
    now, before, earlier = _gave(row, "now"), _gave(row, "before"), _gave(row, "earlier")
    if now and not before:
        return "recaptured" if earlier else "new"
    if before and not now:
        return "lapsed_repeat" if earlier else "lapsed_new"
    if not now:
        return None
    if row["now"] == row["before"]:
        return "stable"
    return "upgraded" if row["now"] > row["before"] else "downgraded"


def flows(rows: Rows) -> dict[str, Decimal]:
    """USD gained or lost by kind of flow; they sum to this year's value minus last year's (FEP gain/loss method)."""
    found: dict[str, Decimal] = {}
    for row in rows:
        kind = flow(row)
        if kind:
            found[kind] = found.get(kind, Decimal(0)) + Decimal(row["now"] or 0) - Decimal(row["before"] or 0)
    return found


def flow_counts(rows: Rows) -> dict[str, int]:
    """Partners by kind of flow."""
    found: dict[str, int] = {}
    for row in rows:
        kind = flow(row)
        if kind:
            found[kind] = found.get(kind, 0) + 1
    return found
