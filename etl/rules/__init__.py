"""What is asked of every row: each rule once, with its code, its severity and the function that finds its breaches.

The sentence and the gesture expected of the office are words: `rule-<code>`, `rule-<code>-remedy` (words/*/rules.ftl).
An error holds the row; a warning lets it in and says so; a note only says something.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

import numpy as np
import pyarrow as pa

import schema
from etl.tidy import Problem
from schema.cells import cell, letter

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
    is_turned: bool = False
    shown: Mapping[str, np.ndarray] = field(default_factory=dict)

    def number(self, column: str | None, at: int | None) -> int | None:
        """The row a problem is told at: where its value stands, if it was written once for several rows."""
        return None if at is None else int(self.shown.get(column or "", self.rows)[at])

    def cell(self, column: str | None, at: int | None) -> str | None:
        """The cell of a problem: C9; None for a row or a column that was not sent."""
        place = self.places.get(column, self.under) if column else None
        number = self.number(column, at)
        if place is None or number is None:
            return None
        return cell(str(place + 1) if self.is_turned else letter(place), number)

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
