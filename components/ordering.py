"""The rows of a table as the address asks for them: those that bear some words, in the order of one column.

`sort-<table>=6-desc` sorts by the sixth column, `find-<table>=kenya` keeps the rows that bear the word, and
`all-<table>=1` shows every row where a page shows the first ones.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from html import unescape
from typing import Any

from anyascii import anyascii

#: Units of columns whose values may be added up, where their sum is the total the page gives.
ADDED = {"usd", "usd_exact", "count", "decimal", "persons"}
#: The most pressing first.
PRESSING = ("error", "late", "warning", "watch", "no_data", "neutral", "note", "on_track", "good", "ahead")
DIRECTIONS = ("asc", "desc")
_TAG = re.compile(r"<[^>]+>")
_SPACES = re.compile(r"\s+")


@dataclass(frozen=True)
class Order:
    """The column a table is sorted by, counted from 0, and whether the largest or last comes first."""

    column: int
    is_falling: bool

    def written(self) -> str:
        """As the address says it."""
        return f"{self.column + 1}-{DIRECTIONS[self.is_falling]}"


def order_of(query: Mapping[str, str], table: str, columns: int) -> Order | None:
    """The order the address asks of that table; None where it asks for none, or for what the table does not have."""
    place, _, direction = query.get(f"sort-{table}", "").partition("-")
    if not place.isdecimal() or not 1 <= int(place) <= columns or direction not in DIRECTIONS:
        return None
    return Order(int(place) - 1, direction == "desc")


def words_asked(query: Mapping[str, str], table: str) -> str:
    """The words the rows of that table must bear."""
    return query.get(f"find-{table}", "").strip()


def folded(said: str) -> str:
    """Text as it is compared: Latin letters, no accents, no case."""
    return (said if said.isascii() else anyascii(said)).casefold()


def bearing(rows: Sequence[Sequence[str]], asked: str) -> list[int]:
    """The places of the rows, given as texts, that bear every word asked, in any order."""
    sought = folded(asked).split()
    return [place for place, row in enumerate(rows) if _bears(folded(" ".join(row)), sought)]


def _bears(said: str, sought: Sequence[str]) -> bool:
    return all(word in said for word in sought)


def in_order(values: Sequence[Any], order: Order) -> list[int]:
    """The places of the values in that order; what is not stated comes last in both."""
    weights = [weight(value) for value in values]
    stated = [place for place, one in enumerate(weights) if one is not None]
    stated.sort(key=lambda place: weights[place] or (), reverse=order.is_falling)
    return [*stated, *(place for place, one in enumerate(weights) if one is None)]


def weight(value: Any) -> tuple[int, Any] | None:
    """What a cell weighs in its column: a number its amount, a day its date, words their letters; None for nothing."""
    if isinstance(value, bool | int | float):
        return 0, float(value)
    if isinstance(value, date):
        return 1, value.isoformat()
    said = folded(str(value or "")).strip(" -")
    return (2, said) if said else None


def sums(rows: Sequence[Sequence[Any]], total: Sequence[Any], units: Sequence[str]) -> list[bool]:
    """Which columns of a table add up: the sum of all its rows is the total given, to the cent.

    Where several rows share what they count, it is not, and no part of them may be added either.
    """
    return [_adds_up([row[place] for row in rows], total[place], unit) for place, unit in enumerate(units)]


def _adds_up(values: Sequence[Any], total: Any, unit: str) -> bool:
    if unit not in ADDED or isinstance(total, str | bool) or not isinstance(total, int | float):
        return False
    if any(not isinstance(value, int | float | None) for value in values):
        return False
    return abs(sum(value or 0 for value in values) - total) <= 0.005 * len(values) + 0.01


def plain(markup: str) -> str:
    """What is read of a piece of markup."""
    return _SPACES.sub(" ", unescape(_TAG.sub(" ", markup))).strip()
