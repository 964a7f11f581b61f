"""What a simple formula gives today, to compare with what its cell still shows; formulas beyond arithmetic are left."""

import re
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import Any

import numpy as np

from etl.book import Sheet
from schema.cells import position

#: Cells a sum may look at; beyond, it is left alone.
MOST_CELLS = 20_000
#: A result this near the one shown is the same: spreadsheets show what they have rounded.
SAME = 0.005

_TOKEN = re.compile(
    r"\s*(?:(?P<number>\d+(?:\.\d+)?(?:[eE][-+]?\d+)?)|(?P<name>[A-Za-z]+)(?=\()|(?P<cell>\$?[A-Z]{1,3}\$?\d+)|(?P<sign>[-+*/(),:%]))"
)


class _Beyond(ValueError):
    """The formula, or a cell it stands on, is beyond arithmetic."""


class Reckoner:
    """Formulas of one sheet, reckoned from the numbers its cells hold."""

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet

    @cached_property
    def _rows(self) -> dict[int, int]:
        return {int(row): at for at, row in enumerate(self.sheet.rows.tolist())}

    def differs(self, formula: str, shown: float) -> float | None:
        """What the formula gives, where that is not what its cell shows; None when it is, or cannot be told."""
        try:
            found = _Parser(self, formula).result()
        except (_Beyond, ZeroDivisionError, OverflowError):
            return None
        return None if abs(found - shown) <= max(SAME, 1e-9 * abs(found)) else found

    def cell(self, reference: str) -> float | None:
        """The number in a cell; None when it is blank. Raises _Beyond for a text."""
        letters, row = _split(reference)
        place, at = position(letters), self._rows.get(row)
        if at is None or place >= len(self.sheet.columns):
            return None
        column = self.sheet.columns[place]
        number = None if column.number is None else column.number[at].as_py()
        if number is None and column.text[at].is_valid:
            raise _Beyond(reference)
        return None if number is None or not np.isfinite(number) else float(number)

    def block(self, first: str, last: str) -> Iterator[float]:
        """The numbers within a range; texts and blanks are passed over, as a sum does."""
        (left, top), (right, bottom) = _split(first), _split(last)
        places = range(position(left), position(right) + 1)
        if len(places) * (bottom - top + 1) > MOST_CELLS:
            raise _Beyond(first)
        for place in places:
            for row in range(top, bottom + 1):
                at = self._rows.get(row)
                column = self.sheet.columns[place] if place < len(self.sheet.columns) else None
                number = column.number[at].as_py() if column and column.number is not None and at is not None else None
                if number is not None and np.isfinite(number):
                    yield float(number)


def _split(reference: str) -> tuple[str, int]:
    bare = reference.replace("$", "")
    letters = bare.rstrip("0123456789")
    return letters, int(bare[len(letters) :])


_CALLS: dict[str, Callable[[list[float]], float]] = {
    "SUM": sum,
    "PRODUCT": lambda values: float(np.prod(values)),
    "MIN": min,
    "MAX": max,
    "AVERAGE": lambda values: sum(values) / len(values),
    "ROUND": lambda values: round(values[0] + 1e-12, int(values[1])),
    "ABS": lambda values: abs(values[0]),
}


class _Parser:
    """Sums, products, signs, brackets and a few calls, left to right."""

    def __init__(self, reckoner: Reckoner, formula: str) -> None:
        self.reckoner = reckoner
        self.tokens: list[tuple[str, str]] = []
        at, text = 0, formula.strip().removeprefix("=")
        while at < len(text):
            found = _TOKEN.match(text, at)
            if not found:
                raise _Beyond(formula)
            self.tokens.append((str(found.lastgroup), found[str(found.lastgroup)]))
            at = found.end()
        self.at = 0

    def result(self) -> float:
        """The number the formula gives."""
        value = self._sum()
        if self.at < len(self.tokens):
            raise _Beyond("more")
        return value

    def _peek(self) -> tuple[str, str]:
        return self.tokens[self.at] if self.at < len(self.tokens) else ("", "")

    def _take(self, sign: str) -> bool:
        if self._peek() == ("sign", sign):
            self.at += 1
            return True
        return False

    def _sum(self) -> float:
        value = self._product()
        while True:
            if self._take("+"):
                value += self._product()
            elif self._take("-"):
                value -= self._product()
            else:
                return value

    def _product(self) -> float:
        value = self._factor()
        while True:
            if self._take("*"):
                value *= self._factor()
            elif self._take("/"):
                value /= self._factor()
            else:
                return value

    def _factor(self) -> float:
        if self._take("-"):
            return -self._factor()
        if self._take("+"):
            return self._factor()
        value = self._atom()
        return value / 100 if self._take("%") else value

    def _atom(self) -> float:
        if self._take("("):
            value = self._sum()
            self._close()
            return value
        kind, text = self._peek()
        self.at += 1
        if kind == "number":
            return float(text)
        if kind == "cell":
            return self.reckoner.cell(text) or 0.0
        if kind == "name" and text.upper() in _CALLS:
            return _CALLS[text.upper()](list(self._arguments()))
        raise _Beyond(text)

    def _arguments(self) -> Iterator[float]:
        if not self._take("("):
            raise _Beyond("call")
        given: list[Any] = []
        while True:
            kind, first = self._peek()
            if kind == "cell" and self.tokens[self.at + 1 : self.at + 2] == [("sign", ":")]:
                given += self.reckoner.block(first, self.tokens[self.at + 2][1])
                self.at += 3
            else:
                given.append(self._sum())
            if not self._take(","):
                break
        self._close()
        if not given:
            raise _Beyond("nothing")
        yield from given

    def _close(self) -> None:
        if not self._take(")"):
            raise _Beyond(")")
