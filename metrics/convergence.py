"""How many kinds of partners there really are, and which platforms meet: more than one aggregate over a view's rows."""

from collections.abc import Mapping, Sequence
from math import exp, log
from typing import Any

#: Each column of what a question found.
Columns = Mapping[str, Sequence[Any]]
#: Meetings in a year that make a platform active (seed T13).
MEETINGS = 2


def diversity(columns: Columns) -> float | None:
    """exp(−Σ p ln p) over the kinds of partners: as many kinds, were they all as frequent. None without a partner.

    Hill number of order 1 (Jost, "Entropy and diversity", Oikos 113, 2006).
    """
    counts = [int(count) for count in columns["partners"] if count]
    whole = sum(counts)
    return exp(-sum(count / whole * log(count / whole) for count in counts)) if whole else None


def active_share(columns: Columns) -> float | None:
    """Platforms that met at least twice in one year ÷ platforms, 0..1; None without a platform."""
    met: dict[Any, int] = {}
    for platform, meetings in zip(columns["platform"], columns["meetings"], strict=True):
        met[platform] = max(met.get(platform, 0), int(meetings or 0))
    return sum(count >= MEETINGS for count in met.values()) / len(met) if met else None
