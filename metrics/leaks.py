"""What separates money signed from money spent, step by step: each leak by its name, closing to the cent."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

#: The leaks of each step, in the order money meets them; those that begin with ahead_ go the other way.
STEPS: Mapping[str, tuple[str, ...]] = {
    "recognised": ("unrecognised", "ahead_of_signed"),
    "received": ("unreceived_late", "unreceived_coming", "unreceived_undated", "ahead_of_recognised"),
    "spent": ("unspent_running", "unspent_ended", "ahead_of_received"),
}
#: What a question found: one list of one sum (USD) or one count per leak.
Columns = Mapping[str, Sequence[Any]]


def amounts(columns: Columns) -> dict[str, Decimal] | None:
    """USD by leak, negative where money is ahead; together they are what was signed less what was spent."""
    found = _first(columns)
    if all(value is None for value in found.values()):
        return None
    return {
        name: value * (-1 if name.startswith("ahead_") else 1) for name, value in found.items() if value is not None
    }


def counts(columns: Columns) -> dict[str, int] | None:
    """Agreements concerned, by leak."""
    return {name: int(value) for name, value in _first(columns).items() if value is not None} or None


def _first(columns: Columns) -> dict[str, Any]:
    names = [name for listed in STEPS.values() for name in listed]
    return {name: (columns[name][0] if columns[name] else None) for name in names}
