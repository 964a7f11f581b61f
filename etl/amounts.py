"""A column of numbers, judged as a whole: its decimal mark is the one it proves, never a guess."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

import schema
from etl import dates, exact, numbers
from etl.book import Cells
from etl.column import Problem, Reading, Tidied, Uniques, broken, native_numbers, typed_texts, uniques_of
from etl.spell import is_nothing, plain

#: This many different values, all with three digits after the same mark, show that the mark groups thousands.
GROUPS_PROVE = 3
#: This many texts of a column are asked for the mark they prove, for the sake of the sheet's other columns.
PROVING = 200
#: Columns with more different texts than this are first tried at machine speed.
MANY = 64

_WHOLE = r"^[-+]?\d{1,13}$"
_DOTTED = r"^[-+]?\d{1,10}\.(\d{1,2}|\d{4,12})$"


def _quick(uniques: Uniques) -> tuple[np.ndarray, np.ndarray]:
    """(doubles, is sure) of the texts whose digits leave no doubt, at machine speed; only for long columns."""
    count = len(uniques.texts)
    if count <= MANY:
        return np.zeros(count), np.zeros(count, dtype=bool)
    texts = pa.array(uniques.texts, pa.string())
    sure = pc.or_(pc.match_substring_regex(texts, _WHOLE), pc.match_substring_regex(texts, _DOTTED))
    doubles = pc.cast(pc.if_else(sure, pc.replace_substring(texts, "+", ""), "0"), pa.float64())
    sure_array = sure.to_numpy(zero_copy_only=False)
    values = doubles.to_numpy(zero_copy_only=False)
    return values, sure_array & (np.abs(values) < exact.EXACT_DOUBLE)


def _decimal_mark(read: list[numbers.Number], has_dotted: bool, reading: Reading) -> str | None:
    """The decimal mark the column proves: one of its values shows it, or all of them group by threes as `lang` does.

    A column that proves nothing follows the sheet's other columns; one that proves two marks follows nothing.
    """
    proofs = {number.mark for number in read if number.mark}
    if has_dotted:
        proofs.add(".")
    if proofs:
        return proofs.pop() if len(proofs) == 1 else None
    doubtful = {number.separator for number in read if number.separator}
    grouping = {"en": ","}.get(reading.lang, ".")
    several = len({number.value for number in read if number.separator}) >= GROUPS_PROVE
    if doubtful == {grouping} and several:
        return "." if grouping == "," else ","
    return reading.mark


def proved_mark(columns: Iterable[Cells]) -> str | None:
    """The decimal mark that a sheet's numbers typed as text prove together."""
    marks: set[str] = set()
    for cells in columns:
        for text in typed_texts(cells)[:PROVING]:
            number = numbers.read(text)
            if number and number.mark:
                marks.add(number.mark)
    return marks.pop() if len(marks) == 1 else None


@dataclass
class _Amounts:
    """Numbers of a column being read: ten-thousandths, where there are some, and problems so far."""

    values: np.ndarray
    present: np.ndarray
    problems: list[Problem]
    currencies: pa.Array | None = None
    percents: np.ndarray | None = None


def _amounts(column: schema.Column, cells: Cells, reading: Reading) -> _Amounts:
    count = len(cells.text)
    doubles, native = native_numbers(cells, count)
    too_large = native & (np.abs(doubles) * reading.scale > float(exact.LARGEST))
    present = native & ~too_large
    result = _Amounts(
        np.where(present, exact.from_doubles(np.where(present, doubles, 0.0), reading.scale), 0),
        present,
        [Problem("number-too-large", column.name, int(row)) for row in np.flatnonzero(too_large)],
    )
    if native.all():
        return result
    uniques = uniques_of(cells.text, ~native)
    if uniques.texts:
        _read_texts(result, uniques, column, reading)
    return result


def _read_texts(result: _Amounts, uniques: Uniques, column: schema.Column, reading: Reading) -> None:
    """Numbers typed as text, each by the decimal mark the column proves; those still in doubt become problems."""
    doubles, sure = _quick(uniques)
    scaled = np.where(sure, exact.from_doubles(np.where(sure, doubles, 0.0), reading.scale), 0)
    has = sure.copy()
    found: dict[int, tuple[str, dict[str, Any]]] = {}
    read: dict[int, numbers.Number] = {}
    for which in np.flatnonzero(~sure).tolist():
        text = uniques.texts[which]
        if is_nothing(text):
            continue
        number = numbers.read(text)
        if number is None:
            found[which] = broken(text) or ("not-a-number", _spelled(text))
        else:
            read[which] = number
    mark = _decimal_mark(list(read.values()), bool((sure & (doubles % 1 != 0)).any()), reading)
    for which, number in read.items():
        value = _settled(number, mark)
        exactly = None if value is None else exact.ten_thousandths(value * reading.scale)
        if value is None:
            found[which] = ("number-in-doubt", {"first": _plain(number.value), "second": _plain(number.other)})
        elif exactly is None:
            found[which] = ("number-too-large", {})
        else:
            scaled[which], has[which] = exactly, True
    result.values[uniques.rows] = scaled[uniques.which]
    result.present[uniques.rows] = has[uniques.which]
    result.problems += uniques.problems(found, column.name)
    _note_units(result, uniques, read)


def _note_units(result: _Amounts, uniques: Uniques, read: dict[int, numbers.Number]) -> None:
    """Which rows name a currency or a percent sign beside their number."""
    named = {which: number.currency for which, number in read.items() if number.currency}
    if named:
        by_unique = pa.array([named.get(which) for which in range(len(uniques.texts))], pa.string())
        spread = np.full(len(result.values), -1, dtype=np.int64)
        spread[uniques.rows] = uniques.which
        result.currencies = by_unique.take(pa.array(spread, mask=spread < 0))
    if any(number.is_percent for number in read.values()):
        signs = np.array([which in read and read[which].is_percent for which in range(len(uniques.texts))])
        result.percents = np.zeros(len(result.values), dtype=bool)
        result.percents[uniques.rows] = signs[uniques.which]


def _settled(number: numbers.Number, mark: str | None) -> Decimal | None:
    """The reading the column's decimal mark leaves; None while there are two."""
    if number.other is None:
        return number.value
    if mark is None:
        return None
    return number.other if number.separator == mark else number.value


def _plain(value: Decimal | None) -> float:
    return float(value) if value is not None else 0.0


def _spelled(text: str) -> dict[str, Any]:
    """What a number written in words may mean, as a proposal for the sentence."""
    found = numbers.in_words(text)
    about = numbers.about(text) if found is None else None
    return {"proposal": found if about is None else float(about)} if found is not None or about is not None else {}


def decimal(column: schema.Column, cells: Cells, reading: Reading) -> Tidied:
    """Numbers as decimals of as many digits as the column has, and the currency some cells name."""
    finer = 10 ** (column.decimals - 4)
    read = _amounts(column, cells, replace(reading, scale=reading.scale * finer))
    values = exact.decimals(read.values, ~read.present, pa.decimal128(18, column.decimals))
    return Tidied(values, tuple(read.problems), read.currencies)


def integer(column: schema.Column, cells: Cells, reading: Reading) -> Tidied:
    """Whole numbers; a month may be named."""
    read = _amounts(column, cells, reading)
    broken = read.present & (read.values % 10_000 != 0)
    problems = read.problems + [Problem("not-whole", column.name, int(row)) for row in np.flatnonzero(broken)]
    if column.name == "month":
        problems = _named_months(problems, cells, read)
    return Tidied(pa.array(read.values // 10_000, pa.int64(), mask=~read.present | broken), tuple(problems))


def _named_months(problems: list[Problem], cells: Cells, read: _Amounts) -> list[Problem]:
    """`mars`, `March`, `marzo` are a month's number."""
    left = []
    for problem in problems:
        month = None if problem.at is None else dates.MONTHS.get(plain(cells.text[problem.at].as_py()))
        if month and problem.at is not None:
            read.values[problem.at], read.present[problem.at] = month * 10_000, True
        else:
            left.append(problem)
    return left


def percent(column: schema.Column, cells: Cells, reading: Reading) -> Tidied:
    """Fractions. A column with a value above 1 is written from 0 to 100; one with only 0 and 1 is as answered."""
    read = _amounts(column, cells, reading)
    signs = read.percents if read.percents is not None else np.zeros(len(read.values), dtype=bool)
    bare = read.present & ~signs
    values = read.values / 10_000.0
    in_hundreds = bool((np.abs(values[bare]) > 1).any()) or reading.whole == "100"
    fractions = np.where(signs | in_hundreds, values / 100.0, values)
    problems = list(read.problems)
    if bare.any():
        doubtful = not in_hundreds and bool((values[bare] == 1).any()) and bool(np.isin(values[bare], (0, 1)).all())
        if doubtful and not signs.any() and not reading.whole:
            problems += [
                Problem("percent-in-doubt", column.name, int(row)) for row in np.flatnonzero(bare & (values == 1))
            ]
            read.present[bare & (values == 1)] = False
        else:
            problems.append(Problem("percent-scale", column.name, None, {"scale": "100" if in_hundreds else "1"}))
    return Tidied(pa.array(fractions, pa.float64(), mask=~read.present), tuple(problems))
