"""Whether content flows: days between items as even as a clock's, or in bursts."""

import math
from collections.abc import Mapping, Sequence
from typing import Any

#: Items below which no interval can be compared with another.
FEWEST = 3


def regularity(columns: Mapping[str, Sequence[Any]]) -> float | None:
    """1 − coefficient of variation of the days between items, never below 0. None below three items.

    Items of one day stand zero days apart. The deviation is that of the whole set, not of a sample.
    """
    days = sorted(
        day
        for day, items in zip(columns["date"], columns["items"], strict=True)
        if day is not None
        for _ in range(int(items or 0))
    )
    gaps = [(after - before).days for before, after in zip(days, days[1:], strict=False)]
    mean = sum(gaps) / len(gaps) if gaps else 0
    if len(days) < FEWEST or not mean:
        return None
    return max(0.0, 1 - math.sqrt(sum((gap - mean) ** 2 for gap in gaps) / len(gaps)) / mean)
