"""What is asked of every row: each rule once, with its code, its severity and the function that finds its breaches.

The sentence and the gesture expected of the office are words: `rule-<code>`, `rule-<code>-remedy` (words/*/rules.ftl).
An error holds the row; a warning lets it in and says so; a note only says something.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import numpy as np
import pyarrow as pa

import schema
from etl.book import letter
from etl.tidy import Problem

ERROR, WARNING, NOTE = "error", "warning", "note"


@dataclass(frozen=True)
class Frame:
    """One sheet as rows of one table: typed values, texts as received, the row numbers of the sheet.

    `places` gives the position of each column that was sent; `under` that of the heading which says some of the others
    ("March 2026" over an amount); `is_office` is False for another organisation's layout.
    """

    table: schema.Table
    sheet: str
    rows: np.ndarray
    values: dict[str, pa.Array]
    texts: dict[str, pa.Array]
    places: dict[str, int]
    lang: str
    is_office: bool = True
    under: int | None = None

    def cell(self, column: str | None, at: int | None) -> str | None:
        """The cell of a problem: C9; None for a row or a column that was not sent."""
        place = self.places.get(column, self.under) if column else None
        return None if place is None or at is None else f"{letter(place)}{self.rows[at]}"

    def text(self, column: str | None, at: int | None) -> str | None:
        """What that cell said."""
        return self.texts[column][at].as_py() if column in self.texts and at is not None else None


Finder = Callable[[Frame], Iterable[Problem]]


@dataclass(frozen=True)
class Rule:
    """One promise: its code, how grave a breach is, and what finds breaches in a frame (None: found while reading)."""

    code: str
    severity: str
    find: Finder | None = None


RULES: dict[str, Rule] = {}


def declare(severity: str, *codes: str) -> None:
    """Rules whose breaches are found while a file is read, tidied or matched."""
    for code in codes:
        RULES[code] = Rule(code, severity)


def rule(code: str, severity: str) -> Callable[[Finder], Finder]:
    """A rule that the function below it checks on every frame."""

    def keep(find: Finder) -> Finder:
        RULES[code] = Rule(code, severity, find)
        return find

    return keep


def severity(code: str) -> str:
    """How grave a breach of that rule is. Raises KeyError for a rule nobody declared."""
    return RULES[code].severity


from etl.rules import delivery, gates, reading, rows, signature, together, values  # noqa: E402, F401  (each declares its rules)
