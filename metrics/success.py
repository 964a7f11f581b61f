"""Two definitions of success side by side: what the donor counts, what the community says, and what lies between."""

from collections.abc import Mapping, Sequence
from statistics import median, quantiles
from typing import Any

#: Each column of what a question found: agreements, their donor's results and their community's scores.
Columns = Mapping[str, Sequence[Any]]
#: Agreements below which quarters say nothing.
FEWEST_FOR_SPREAD = 2


def gaps(columns: Columns) -> list[float]:
    """Donor score − community score of each agreement that has both, in points of 100; + is a happier donor."""
    named = (columns[name] for name in ("achieved", "measured", "scored", "surveys"))
    return [
        100 * float(achieved) / float(measured) - float(scored) / float(surveys)
        for achieved, measured, scored, surveys in zip(*named, strict=True)
        if achieved is not None and measured and scored is not None and surveys
    ]


def median_gap(columns: Columns) -> float | None:
    """The gap of the agreement in the middle; None where no agreement has both scores."""
    found = gaps(columns)
    return median(found) if found else None


def spread(columns: Columns) -> float | None:
    """Points between the first and the third quarter of the gaps (interquartile range); None for one alone."""
    found = gaps(columns)
    if len(found) < FEWEST_FOR_SPREAD:
        return None
    low, _, high = quantiles(found, n=4, method="inclusive")
    return high - low


def both(columns: Columns) -> int:
    """How many agreements have both scores."""
    return len(gaps(columns))
