"""How much of the year hangs on few partners: shares of the largest, Herfindahl's index, and what it amounts to."""

from collections.abc import Mapping, Sequence
from typing import Any

#: Each column of what a question found, one entry per partner: what it gave, in USD.
Columns = Mapping[str, Sequence[Any]]

THREE, TEN = 3, 10


#: The last column sorted, and what came of it: a page asks several shares of the same partners.
_last: tuple[Sequence[Any], list[float]] = ((), [])


def _given(columns: Columns) -> list[float]:
    """What each partner gave, the largest first; a partner who gave nothing is none."""
    global _last
    of, given = _last
    if of is not columns["now"]:
        given = sorted((float(usd) for usd in columns["now"] if usd and usd > 0), reverse=True)
        _last = columns["now"], given
    return given


def _largest(columns: Columns, count: int) -> float | None:
    given = _given(columns)
    return sum(given[:count]) / sum(given) if given else None


def first(columns: Columns) -> float | None:
    """The share (0..1) of the largest partner; None where nobody gave."""
    return _largest(columns, 1)


def three(columns: Columns) -> float | None:
    """The share (0..1) of the three largest partners."""
    return _largest(columns, THREE)


def ten(columns: Columns) -> float | None:
    """The share (0..1) of the ten largest partners."""
    return _largest(columns, TEN)


def hhi(columns: Columns) -> float | None:
    """Herfindahl-Hirschman: the sum of squared shares, from 1/n (all alike) to 1 (one partner)."""
    given = _given(columns)
    whole = sum(given)
    return sum((usd / whole) ** 2 for usd in given) if given else None


def effective(columns: Columns) -> float | None:
    """How many partners of equal size would be as concentrated: 1 / HHI (Hill number of order 2)."""
    index = hhi(columns)
    return 1 / index if index else None
