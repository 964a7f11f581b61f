"""Gains and losses of partners from one year to the next: who stayed, came, came back, grew, shrank, left."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any

#: The order in which a bridge from last year to this year is read.
FLOWS = ("new", "recaptured", "upgraded", "stable", "downgraded", "lapsed_new", "lapsed_repeat")

#: Each column of what a question found, one entry per partner: USD of the year, the year before, and earlier ones.
Columns = Mapping[str, Sequence[Any]]


def retention(columns: Columns) -> float | None:
    """Partners who gave last year and this year ÷ partners who gave last year (FEP). None where nobody gave."""
    given = [bool(now) for now, before in zip(columns["now"], columns["before"], strict=True) if before]
    return sum(given) / len(given) if given else None


def steady(columns: Columns) -> float | None:
    """Value of the year from partners giving in each of three years running ÷ value of the year. None without value."""
    years = list(zip(columns["now"], columns["before"], columns["second"], strict=True))
    whole = sum(now or 0 for now, _, _ in years)
    return float(sum(now for now, before, second in years if now and before and second) / whole) if whole else None


def giving(columns: Columns) -> int:
    """How many partners gave, on balance, in the period."""
    return sum(1 for usd in columns["usd"] if usd and usd > 0)


def flow(now: Decimal, before: Decimal, earlier: Decimal) -> str | None:
    """What a partner is, seen from last year: one of FLOWS, or None when it gave in neither year."""
    if now and not before:
        return "recaptured" if earlier else "new"
    if before and not now:
        return "lapsed_repeat" if earlier else "lapsed_new"
    if not now:
        return None
    if now == before:
        return "stable"
    return "upgraded" if now > before else "downgraded"


def flows(columns: Columns) -> dict[str, Decimal]:
    """USD gained or lost by kind of flow; they sum to this year's value minus last year's (FEP gain/loss method)."""
    found: dict[str, Decimal] = {}
    for kind, gain in _changes(columns):
        found[kind] = found.get(kind, Decimal(0)) + gain
    return found


def flow_counts(columns: Columns) -> dict[str, int]:
    """Partners by kind of flow."""
    return dict(Counter(kind for kind, _ in _changes(columns)))


def _changes(columns: Columns) -> Iterator[tuple[str, Decimal]]:
    """The flow of each partner that gave in either year, and what it gained or lost."""
    for now, before, earlier in zip(columns["now"], columns["before"], columns["earlier"], strict=True):
        kind = flow(now or Decimal(0), before or Decimal(0), earlier or Decimal(0))
        if kind:
            yield kind, (now or Decimal(0)) - (before or Decimal(0))
