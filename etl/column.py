"""One column being read: what it is made of, how it was written, what came of it and what is wrong with it."""

from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

import schema
from etl import exact
from etl.book import Cells

#: What Excel shows for a cell it could not compute.
ERRORS = frozenset({"#REF!", "#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#VALUE!", "#GETTING_DATA", "#SPILL!"})


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with one value (`at` its position in the frame) or with a whole column (`at` None)."""

    rule: str
    column: str | None = None
    at: int | None = None
    details: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Reading:
    """How a column was written: its language, its organisation's offices, the heading's unit, the calendar.

    `order` and `mark` are what the sheet's other columns prove, for a column that proves nothing itself; `whole` is
    what an answer says percentages are out of.
    """

    lang: str
    organisation: str | None = None
    scale: int = 1
    currency: str | None = None
    is_1904: bool = False
    order: str | None = None
    mark: str | None = None
    whole: str | None = None


@dataclass(frozen=True)
class Tidied:
    """Typed values, what could not be typed, and the currency some cells name (null where they name none)."""

    values: pa.Array
    problems: tuple[Problem, ...] = ()
    currencies: pa.Array | None = None


@dataclass(frozen=True)
class Uniques:
    """The different texts of the cells that hold no number or date, and where each stands."""

    texts: list[str]
    rows: np.ndarray
    which: np.ndarray

    def problems(self, found: dict[int, tuple[str, dict[str, Any]]], column: str) -> list[Problem]:
        """One problem for each row whose text has one."""
        if not found:
            return []
        bad = np.isin(self.which, np.fromiter(found, dtype=np.int64))
        return [
            Problem(found[which][0], column, int(row), found[which][1])
            for row, which in zip(self.rows[bad], self.which[bad], strict=True)
        ]


def uniques_of(texts: pa.Array, mask: np.ndarray | None = None) -> Uniques:
    chosen = texts.is_valid().to_numpy(zero_copy_only=False)
    if mask is not None:
        chosen = chosen & mask
    rows = np.flatnonzero(chosen)
    encoded = pc.dictionary_encode(texts if len(rows) == len(texts) else texts.take(pa.array(rows)))
    return Uniques(encoded.dictionary.to_pylist(), rows, encoded.indices.to_numpy())


def blank(column: schema.Column, count: int) -> pa.Array:
    """A column nobody sent."""
    kind = pa.decimal128(18, column.decimals) if column.type == "decimal" else STORED[column.type]
    return pa.nulls(count, kind)


def broken(text: str) -> tuple[str, dict[str, Any]] | None:
    """Why a cell of a typed column holds no value at all: an Excel error, or a formula nobody computed."""
    if text in ERRORS:
        return "error-cell", {}
    if text.startswith("="):
        return "formula-without-value", {}
    return None


def native_numbers(cells: Cells, count: int) -> tuple[np.ndarray, np.ndarray]:
    """(numbers, has a number) of the cells in which Excel stored a number."""
    if cells.number is None:
        return np.zeros(count), np.zeros(count, dtype=bool)
    has = cells.number.is_valid().to_numpy(zero_copy_only=False)
    values = np.nan_to_num(cells.number.to_numpy(zero_copy_only=False))
    return values, has & np.isfinite(values)


def typed_texts(cells: Cells) -> list[str]:
    """The different texts of the cells in which Excel stored no number and no date."""
    typed = cells.text
    for stored in (cells.number, cells.moment):
        if stored is not None:
            typed = pc.if_else(pc.is_valid(stored), None, typed)
    return [text for text in pc.unique(typed).to_pylist() if text]


def by_unique(cells: Cells, codes: list[str | None], uniques: Uniques) -> pa.Array:
    """Each row's code, from the code of its text."""
    if len(uniques.rows) == len(cells.text):
        return pa.array(codes, pa.string()).take(pa.array(uniques.which))
    spread = np.full(len(cells.text), -1, dtype=np.int64)
    spread[uniques.rows] = uniques.which
    return pa.array(codes, pa.string()).take(pa.array(spread, mask=spread < 0))


def broken_cells(column: schema.Column, cells: Cells) -> list[Problem]:
    """Excel errors and uncomputed formulas of a column of words."""
    suspect = pc.or_(pc.starts_with(cells.text, "#"), pc.starts_with(cells.text, "="))
    problems = []
    for row in np.flatnonzero(pc.fill_null(suspect, False).to_numpy(zero_copy_only=False)).tolist():
        found = broken(cells.text[row].as_py())
        if found:
            problems.append(Problem(found[0], column.name, row, found[1]))
    return problems


STORED: dict[str, pa.DataType] = {
    "text": pa.string(),
    "choice": pa.string(),
    "ref": pa.string(),
    "url": pa.string(),
    "list": pa.string(),
    "shares": pa.string(),
    "flag": pa.bool_(),
    "date": pa.date32(),
    "decimal": exact.AMOUNT,
    "integer": pa.int64(),
    "percent": pa.float64(),
}
