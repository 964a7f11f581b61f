"""A workbook as received, column by column: the text of every cell, and the number or date Excel stored in it."""

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

#: Words Excel itself would show for a truth value.
_TRUTH = {True: "TRUE", False: "FALSE"}
_SECONDS = pa.timestamp("s")
#: Whole numbers below this are written without an exponent.
_WHOLE_LIMIT = 1e15


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
    """One sheet: its rows that are not blank (`rows` holds their 1-based numbers) and its columns from A on."""

    name: str
    rows: np.ndarray
    columns: tuple[Cells, ...]
    is_hidden: bool = False
    hidden_rows: int = 0
    is_1904: bool = False

    def texts(self, position: int) -> list[str | None]:
        """The text of each cell of the row at that position."""
        return [column.text[position].as_py() for column in self.columns]


@dataclass(frozen=True)
class Trouble:
    """Why a file, or a part of it, could not be read: a rule code and the arguments of its sentence."""

    rule: str
    details: dict[str, Any] = field(default_factory=dict)
    sheet: str | None = None


def letter(position: int) -> str:
    """The letters of a column: 0 → A, 27 → AB."""
    letters = ""
    position += 1
    while position:
        position, rest = divmod(position - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def position(letters: str) -> int:
    """The column of those letters, from zero: A → 0."""
    number = 0
    for sign in letters:
        number = number * 26 + ord(sign) - 64
    return number - 1


def _blank_as_null(texts: pa.Array) -> pa.Array:
    return pc.if_else(pc.equal(texts, ""), None, texts)


def number_texts(numbers: pa.Array) -> pa.Array:
    """Numbers as a person would type them: 45000000, 1234.5."""
    values = numbers.to_numpy(zero_copy_only=False)
    with np.errstate(invalid="ignore"):
        whole = np.isfinite(values) & (np.floor(values) == values) & (np.abs(values) < _WHOLE_LIMIT)
    if whole.all():
        return pc.cast(pa.array(values.astype(np.int64)), pa.string())
    as_whole = pa.array(np.where(whole, values, 0).astype(np.int64), mask=~whole)
    return pc.coalesce(pc.cast(as_whole, pa.string()), pc.cast(numbers, pa.string()))


def _moment_text(moment: datetime | date) -> str:
    if isinstance(moment, datetime):
        return moment.isoformat(" ") if moment.time() != time(0) else moment.date().isoformat()
    return moment.isoformat()


def _text_of(value: Any) -> str | None:
    if isinstance(value, str):
        return value or None
    if isinstance(value, bool):
        return _TRUTH[value]
    if isinstance(value, float | int):
        return str(int(value)) if value == int(value) and abs(value) < _WHOLE_LIMIT else repr(value)
    if isinstance(value, datetime | date):
        return _moment_text(value)
    if isinstance(value, timedelta):
        return str(value)
    return None if value is None else str(value)


def _moment(value: Any) -> datetime | None:
    if isinstance(value, datetime):
        return value.replace(tzinfo=None)
    return datetime(value.year, value.month, value.day) if isinstance(value, date) else None


def _storable(text: str | None) -> str | None:
    """Lone surrogates cannot be stored; they are shown as the replacement sign."""
    return None if text is None else text.encode("utf-8", "replace").decode("utf-8")


def _texts(values: list[str | None]) -> pa.Array:
    try:
        return pa.array(values, pa.string())
    except UnicodeEncodeError:
        return pa.array([_storable(value) for value in values], pa.string())


def cells(values: tuple[Any, ...]) -> Cells:
    """One column of values as a spreadsheet reader gives them (text, float, date…; "" or None where blank)."""
    kinds = set(map(type, values))
    if kinds <= {str, type(None)}:
        return Cells(_blank_as_null(_texts(list(values))))
    if kinds == {float}:
        numbers = pa.array(values, pa.float64())
        return Cells(number_texts(numbers), number=numbers)
    numbers = moments = None
    if kinds & {float, int}:
        numbers = pa.array([value if type(value) in (float, int) else None for value in values], pa.float64())
    if kinds & {datetime, date}:
        moments = pa.array([_moment(value) for value in values], _SECONDS)
    return Cells(_texts([_text_of(value) for value in values]), number=numbers, moment=moments)


def sheet(name: str, grid: list[list[Any]], first_row: int = 1, **about: Any) -> Sheet:
    """A sheet from its rows of values; rows without any value are left out, and say so by their missing number."""
    filled = [any(value != "" and value is not None for value in line) for line in grid]
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
