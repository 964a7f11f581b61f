"""A column of dates, judged as a whole: the order of day and month is the one it proves, never a guess."""

import re
from collections.abc import Iterable
from datetime import date
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

import schema
from etl import dates
from etl.book import Cells
from etl.column import Problem, Reading, Tidied, broken, native_numbers, typed_texts, uniques_of
from etl.spell import is_nothing

#: Columns that close a span: a month or a quarter written there means its last day.
_CLOSING = re.compile(r"(?:^|_)(?:end|due|until|to|ended)(?:_|$)")
EPOCH = date(1970, 1, 1)


def proved_order(columns: Iterable[Cells], lang: str) -> str | None:
    """The order of day and month that a sheet's text dates prove together; None when they disagree or prove nothing.

    A month-first order is believed of an English sheet only.
    """
    orders: set[str] = set()
    for cells in columns:
        if cells.text.null_count < len(cells.text):
            orders |= {day.order for text in typed_texts(cells) if (day := dates.read(text)) and day.order}
    order = orders.pop() if len(orders) == 1 else None
    return None if order == "month" and lang != "en" else order


def days_of(column: schema.Column, cells: Cells, reading: Reading) -> Tidied:
    """Days; a month or a quarter is its first day, or its last where the column closes a span."""
    count = len(cells.text)
    days = np.zeros(count, dtype=np.int32)
    present = np.zeros(count, dtype=bool)
    problems: list[Problem] = []
    if cells.moment is not None:
        present = cells.moment.is_valid().to_numpy(zero_copy_only=False)
        days = (
            pc.cast(pc.fill_null(pc.cast(cells.moment, pa.date32(), safe=False), EPOCH), pa.int32()).to_numpy().copy()
        )
    left = ~present
    if cells.number is not None:
        _, native = native_numbers(cells, count)
        _serials(column, cells, reading, np.flatnonzero(native & left), (days, present, problems))
        left = left & ~native
    if left.any():
        _text_dates(column, cells, reading, left, (days, present, problems))
    far = present & (
        (days < (date(dates.YEARS[0], 1, 1) - EPOCH).days) | (days > (date(dates.YEARS[1], 12, 31) - EPOCH).days)
    )
    problems += [Problem("date-too-far", column.name, int(row)) for row in np.flatnonzero(far)]
    return Tidied(pa.array(days, pa.int32(), mask=~present | far).cast(pa.date32()), tuple(problems))


_Days = tuple[np.ndarray, np.ndarray, list[Problem]]


def _serials(column: schema.Column, cells: Cells, reading: Reading, rows: np.ndarray, into: _Days) -> None:
    """Bare numbers in a date column: Excel's serial days, in the workbook's own calendar."""
    days, present, problems = into
    assert cells.number is not None
    serials = cells.number.to_numpy(zero_copy_only=False)
    for row in rows.tolist():
        found = dates.from_serial(serials[row], reading.is_1904)
        text = cells.text[row].as_py()
        compact = dates.read(text) if found is None and len(text) == 8 else None
        found = found or (compact.value if compact else None)
        if found:
            days[row], present[row] = (found - EPOCH).days, True
        else:
            problems.append(Problem("not-a-date", column.name, row))


def _text_dates(column: schema.Column, cells: Cells, reading: Reading, left: np.ndarray, into: _Days) -> None:
    """Dates typed as text: the order of day and month is the one the column proves."""
    days, present, problems = into
    uniques = uniques_of(cells.text, left)
    found: dict[int, tuple[str, dict[str, Any]]] = {}
    values = np.zeros(len(uniques.texts), dtype=np.int32)
    has = np.zeros(len(uniques.texts), dtype=bool)
    read = {which: dates.read(text) for which, text in enumerate(uniques.texts) if not is_nothing(text)}
    orders = {day.order for day in read.values() if day and day.order}
    order = reading.order if not orders else orders.pop() if len(orders) == 1 else None
    for which, day in read.items():
        value, trouble = _settled_day(column, uniques.texts[which], day, order)
        if trouble:
            found[which] = trouble
        if value is not None:
            values[which], has[which] = (value - EPOCH).days, True
    days[uniques.rows] = values[uniques.which]
    present[uniques.rows] = has[uniques.which]
    problems += uniques.problems(found, column.name)


def _settled_day(
    column: schema.Column, text: str, day: dates.Day | None, order: str | None
) -> tuple[date | None, tuple[str, dict[str, Any]] | None]:
    """One text's day, and what there is to say about it."""
    if day is None:
        return None, broken(text) or ("not-a-date", {})
    if day.impossible:
        year, month, number = day.impossible
        return None, ("impossible-date", {"day": number, "month": month, "year": year})
    if day.other is not None:
        if order is None:
            return None, ("date-in-doubt", {"first_day": str(day.value), "second_day": str(day.other)})
        return (day.value if order == "day" else day.other), None
    if day.last is not None:
        value = day.last if _CLOSING.search(column.name) else day.value
        return value, ("date-of-a-period", {"date": str(value)})
    return day.value, None
