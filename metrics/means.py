"""The mean of things each counted once, where rows repeat one: an agreement per country, a pair per end."""

from collections.abc import Mapping, Sequence
from typing import Any


def of_each(columns: Mapping[str, Sequence[Any]]) -> float | None:
    """Mean of `each`, one per thing, over those of which it is known. None where it is known of none."""
    known = [float(value) for value in columns["each"] if value is not None]
    return sum(known) / len(known) if known else None
