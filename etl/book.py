"""A workbook as received, column by column: the text of every cell, and the number or date Excel stored in it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from functools import cached_property
from types import NoneType
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from schema.cells import cell, letter

#: Words Excel itself would show for a truth value.
_TRUTH = {True: "TRUE", False: "FALSE"}
_SECONDS = pa.timestamp("s")
#: Whole numbers below this are written without an exponent.
_WHOLE_LIMIT = 1e15
#: Rows from the top kept as lists.
HEAD = 60


@dataclass(frozen=True)
class Cells:
    """One column. `text` is null where the cell is blank; `number` and `moment` are None when no cell holds one."""

    text: pa.Array
    number: pa.Array | None = None
    moment: pa.Array | None = None

    def take(self, positions: pa.Array) -> "Cells":
        """The cells at those positions, in that order."""
        return Cells(
            self.text.take(positions),
            None if self.number is None else self.number.take(positions),
            None if self.moment is None else self.moment.take(positions),
        )


@dataclass(frozen=True)
class Sheet:
    """One sheet: its rows that are not blank (`rows` holds their 1-based numbers) and its columns from A on.

    `merged` gives (first row, last row, first column, last column), from zero, of each merged range; `formulas` the
    formula of each cell, by its row and column from zero, where the file tells. In a form turned (`is_turned`) the
    columns stand for its rows and `rows` holds the numbers of its columns.
    """

    name: str
    rows: np.ndarray
    columns: tuple[Cells, ...]
    is_hidden: bool = False
    hidden_rows: int = 0
    is_1904: bool = False
    hidden_columns: tuple[int, ...] = ()
    merged: tuple[tuple[int, int, int, int], ...] = ()
    formulas: Mapping[tuple[int, int], str] = field(default_factory=dict)
    is_turned: bool = False

    def letter(self, place: int) -> str:
        """What names the column at that place: its letters, or the number of its row in a form."""
        return str(place + 1) if self.is_turned else letter(place)

    def cell(self, place: int, number: int) -> str:
        """Where the cell of a column and a row is: C9."""
        return cell(self.letter(place), number)

    def texts(self, position: int) -> list[str | None]:
        """The text of each cell of the row at that position."""
        if position < HEAD:
            return self._head[position]
        return [column.text[position].as_py() for column in self.columns]

    @cached_property
    def _head(self) -> list[list[str | None]]:
        """The first rows as lists: headings, titles and keys are looked for there again and again."""
        return [
            list(row) for row in zip(*(column.text.slice(0, HEAD).to_pylist() for column in self.columns), strict=True)
        ]


@dataclass(frozen=True)
class Trouble:
    """Why a file, or a part of it, could not be read: a rule code and the arguments of its sentence, and where."""

    rule: str
    details: dict[str, Any] = field(default_factory=dict)
    sheet: str | None = None
    row: int | None = None
    place: int | None = None


def _blank_as_null(texts: pa.Array) -> pa.Array:
    return pc.if_else(pc.equal(texts, ""), None, texts)


def number_texts(numbers: pa.Array) -> pa.Array:
    """Numbers as a person would type them: 45000000, 1234.5."""
    values = numbers.to_numpy(zero_copy_only=False)
    with np.errstate(invalid="ignore"):
        whole = (np.floor(values) == values) & (np.abs(values) < _WHOLE_LIMIT)
    if whole.all():
        return pc.cast(pa.array(values.astype(np.int64)), pa.string())
    if not whole.any():
        return pc.cast(numbers, pa.string())
    as_whole = pa.array(np.where(whole, values, 0).astype(np.int64), mask=~whole)
    return pc.coalesce(pc.cast(as_whole, pa.string()), pc.cast(numbers, pa.string()))


def _storable(text: str) -> str:
    """Lone surrogates cannot be stored; they are shown as the replacement sign."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _texts(values: list[str | None]) -> pa.Array:
    try:
        return pa.array(values, pa.string())
    except UnicodeEncodeError:
        return pa.array([None if value is None else _storable(value) for value in values], pa.string())


def _moment(value: Any) -> datetime | None:
    if isinstance(value, datetime):
        return value.replace(tzinfo=None)
    return datetime(value.year, value.month, value.day) if isinstance(value, date) else None


def _moments(values: tuple[Any, ...], kinds: set[type]) -> pa.Array:
    """The days and times of a column; null where a cell holds none."""
    if datetime not in kinds:
        return pc.cast(pa.array([value if type(value) is date else None for value in values], pa.date32()), _SECONDS)
    return pa.array([_moment(value) for value in values], _SECONDS)


def moment_texts(moments: pa.Array) -> pa.Array:
    """Days as 2026-09-30; with the time of day where there is one."""
    days = pc.cast(moments, pa.date32(), safe=False)
    timed = pc.not_equal(pc.cast(days, _SECONDS), moments)
    texts = pc.cast(days, pa.string())
    return pc.if_else(timed, pc.cast(moments, pa.string()), texts) if pc.any(timed).as_py() else texts


def _worded(value: Any) -> str | None:
    """The text of a cell that holds neither number nor date."""
    if isinstance(value, str):
        return value or None
    if isinstance(value, bool):
        return _TRUTH[value]
    return str(value) if isinstance(value, time | timedelta) else None


def cells(values: tuple[Any, ...]) -> Cells:
    """One column of values as a spreadsheet reader gives them (text, number, date…; "" or None where blank)."""
    kinds = set(map(type, values))
    if kinds <= {str, NoneType}:
        texts = _texts(list(values))
        return Cells(_blank_as_null(texts) if "" in values else texts)
    numbers = moments = texts = None
    if kinds & {float, int}:
        whole = kinds <= {float, int}
        listed = values if whole else [value if type(value) in (float, int) else None for value in values]
        numbers = pa.array(listed, pa.float64())
        texts = number_texts(numbers)
    if kinds & {datetime, date}:
        moments = _moments(values, kinds)
        said = moment_texts(moments)
        texts = said if texts is None else pc.coalesce(texts, said)
    if not kinds <= {float, int, datetime, date}:
        plain_words = kinds <= {float, int, datetime, date, str, NoneType}
        words = (
            [value if type(value) is str else None for value in values] if plain_words else list(map(_worded, values))
        )
        worded = _blank_as_null(_texts(words))
        texts = worded if texts is None else pc.coalesce(texts, worded)
    return Cells(texts, number=numbers, moment=moments)


def sheet(name: str, grid: list[list[Any]], first_row: int = 1, **about: Any) -> Sheet:
    """A sheet from its rows of values; rows without any value are left out, and say so by their missing number."""
    blanks = ("", None)
    filled = [line[0] not in blanks or any(value not in blanks for value in line) if line else False for line in grid]
    rows = np.flatnonzero(np.array(filled, dtype=bool)).astype(np.int32) + first_row
    kept = [line for line, has_value in zip(grid, filled, strict=True) if has_value] if len(rows) < len(grid) else grid
    return Sheet(name, rows, tuple(cells(column) for column in zip(*kept, strict=True)), **about)


def row_lists(found: Sheet) -> pa.Array:
    """The cells of each row, column A first, as one list per row."""
    count, width = len(found.rows), len(found.columns)
    if not count:
        return pa.array([], pa.list_(pa.string()))
    order = (np.arange(width)[None, :] * count + np.arange(count)[:, None]).ravel()
    texts = pa.concat_arrays([column.text for column in found.columns]).take(pa.array(order))
    return pa.ListArray.from_arrays(pa.array(np.arange(count + 1, dtype=np.int32) * width), texts)
