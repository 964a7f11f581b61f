"""Which rows of a table in memory pass its filters: the column that lets fewest through finds them, the others sift."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import Any

import numpy as np

import store

#: A column finds the rows by its values where it lets at most one in so many through; else each row is looked at.
FEW = 16


class Sieve:
    """A column of the table: how many rows bear each value, whether they lie in its order and, once asked, which."""

    def __init__(self, coded: store.Coded) -> None:
        self.coded = coded
        self.counts = np.bincount(coded.places, minlength=len(coded.values) + 1)
        self._starts = np.concatenate([[0], np.cumsum(self.counts)])
        self._is_in_order = bool(np.all(coded.places[1:] >= coded.places[:-1]))
        self._order: np.ndarray | None = None

    def passing(self, how: str, wanted: tuple[Any, ...]) -> np.ndarray:
        """For each value, and last for none, whether a filter lets it pass."""
        values = self.coded.values
        passes = np.zeros(len(values) + 1, dtype=bool)
        if how == "null" or (how == "in" and None in wanted):
            passes[-1] = True
        if how == "stated":
            passes[:-1] = True
        if how == "between":
            low, high = wanted
            start = 0 if low is None else bisect_left(values, low)
            end = len(values) if high is None else bisect_right(values, high)
            passes[start:end] = True
            passes[-1] = low is None and high is None
        elif how in {"=", "in"}:
            for value in wanted:
                place = len(values) if value is None else bisect_left(values, value)
                if place < len(values) and values[place] == value:
                    passes[place] = True
        return passes

    def block(self, passes: np.ndarray) -> tuple[int, int] | None:
        """The first row that passes and the one after the last, where all between them pass."""
        count = self.counts[passes].sum()
        if count == len(self.coded.places):
            return 0, int(count)
        places = np.flatnonzero(passes)
        if not self._is_in_order or not count or self._starts[places[-1] + 1] - self._starts[places[0]] > count:
            return None
        return int(self._starts[places[0]]), int(self._starts[places[-1] + 1])

    def found(self, passes: np.ndarray, start: int, end: int) -> np.ndarray:
        """The rows from `start` to before `end` that pass, in the table's order."""
        if self.counts[passes].sum() * FEW > end - start:
            return np.flatnonzero(passes[self.coded.places[start:end]]) + start
        if self._order is None:
            # By counting where the places are 16 bits or fewer; half the width of a row's number is enough to keep.
            self._order = np.argsort(self.coded.places, kind="stable").astype(np.int32)
        runs = [self._order[self._starts[place] : self._starts[place + 1]] for place in np.flatnonzero(passes).tolist()]
        rows = np.concatenate(runs, dtype=np.intp) if runs else np.zeros(0, dtype=np.intp)
        if len(runs) > 1:
            rows.sort()
        first, last = np.searchsorted(rows, (start, end))
        return rows[first:last]


def sifted(filters: Sequence[tuple[Sieve, np.ndarray]], length: int) -> np.ndarray:
    """The rows of a table of that length that pass in every column, in its order."""
    start, end = 0, length
    left: list[tuple[Sieve, np.ndarray]] = []
    for sieve, passes in filters:
        block = sieve.block(passes)
        if block:
            start, end = max(start, block[0]), min(end, block[1])
        else:
            left.append((sieve, passes))
    left.sort(key=lambda pair: pair[0].counts[pair[1]].sum())
    rows: np.ndarray | None = None
    for sieve, passes in left:
        rows = sieve.found(passes, start, end) if rows is None else rows[passes[sieve.coded.places[rows]]]
    return np.arange(start, end) if rows is None else rows
