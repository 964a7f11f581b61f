"""A column as received, as typed values and problems: judged as a whole, by its own evidence, never by a guess."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

import schema
from etl import choices, dates, exact, numbers
from etl.book import Cells
from etl.spell import is_nothing, plain

#: What Excel shows for a cell it could not compute.
ERRORS = frozenset({"#REF!", "#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#VALUE!", "#GETTING_DATA", "#SPILL!"})
#: This many different values, all with three digits after the same mark, show that the mark groups thousands.
GROUPS_PROVE = 3
#: This many texts of a column are asked for the mark they prove, for the sake of the sheet's other columns.
PROVING = 200
#: Columns with more different texts than this are first tried at machine speed.
MANY = 64

_WHOLE = r"^[-+]?\d{1,13}$"
_DOTTED = r"^[-+]?\d{1,10}\.(\d{1,2}|\d{4,12})$"
_SHARE = re.compile(r"^(?P<name>.*?)[\s:=(]*(?P<part>\d+(?:[.,]\d+)?)?\s*%?\s*\)?$", re.DOTALL)


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

    `order` and `mark` are what the sheet's other columns prove, for a column that proves nothing itself.
    """

    lang: str
    organisation: str | None = None
    scale: int = 1
    currency: str | None = None
    is_1904: bool = False
    order: str | None = None
    mark: str | None = None


@dataclass(frozen=True)
class Tidied:
    """Typed values, what could not be typed, and the currency some cells name (null where they name none)."""

    values: pa.Array
    problems: tuple[Problem, ...] = ()
    currencies: pa.Array | None = None


@dataclass(frozen=True)
class _Uniques:
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


def _uniques(texts: pa.Array, mask: np.ndarray | None = None) -> _Uniques:
    chosen = texts.is_valid().to_numpy(zero_copy_only=False)
    if mask is not None:
        chosen = chosen & mask
    rows = np.flatnonzero(chosen)
    encoded = pc.dictionary_encode(texts if len(rows) == len(texts) else texts.take(pa.array(rows)))
    return _Uniques(encoded.dictionary.to_pylist(), rows, encoded.indices.to_numpy())


def blank(column: schema.Column, count: int) -> pa.Array:
    """A column nobody sent."""
    return pa.nulls(count, STORED[column.type])


def tidy(column: schema.Column, cells: Cells, reading: Reading) -> Tidied:
    """The column's typed values. Numbers are decimal(18, 4), percentages fractions, choices codes."""
    return _TIDIERS[column.type](column, cells, reading)


def _broken(text: str) -> tuple[str, dict[str, Any]] | None:
    """Why a cell of a typed column holds no value at all: an Excel error, or a formula nobody computed."""
    if text in ERRORS:
        return "error-cell", {}
    if text.startswith("="):
        return "formula-without-value", {}
    return None


def _native(cells: Cells, count: int) -> tuple[np.ndarray, np.ndarray]:
    """(numbers, has a number) of the cells in which Excel stored a number."""
    if cells.number is None:
        return np.zeros(count), np.zeros(count, dtype=bool)
    has = cells.number.is_valid().to_numpy(zero_copy_only=False)
    values = np.nan_to_num(cells.number.to_numpy(zero_copy_only=False))
    return values, has & np.isfinite(values)


def _quick(uniques: _Uniques) -> tuple[np.ndarray, np.ndarray]:
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


def proved_order(columns: Iterable[Cells], lang: str) -> str | None:
    """The order of day and month that a sheet's text dates prove together; None when they disagree or prove nothing.

    A month-first order is believed of an English sheet only.
    """
    orders: set[str] = set()
    for cells in columns:
        if cells.text.null_count < len(cells.text):
            orders |= {day.order for text in _typed_texts(cells) if (day := dates.read(text)) and day.order}
    order = orders.pop() if len(orders) == 1 else None
    return None if order == "month" and lang != "en" else order


def proved_mark(columns: Iterable[Cells]) -> str | None:
    """The decimal mark that a sheet's numbers typed as text prove together."""
    marks: set[str] = set()
    for cells in columns:
        for text in _typed_texts(cells)[:PROVING]:
            number = numbers.read(text)
            if number and number.mark:
                marks.add(number.mark)
    return marks.pop() if len(marks) == 1 else None


def _typed_texts(cells: Cells) -> list[str]:
    """The different texts of the cells in which Excel stored no number and no date."""
    typed = cells.text
    for stored in (cells.number, cells.moment):
        if stored is not None:
            typed = pc.if_else(pc.is_valid(stored), None, typed)
    return [text for text in pc.unique(typed).to_pylist() if text]


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
    doubles, native = _native(cells, count)
    too_large = native & (np.abs(doubles) * reading.scale > float(exact.LARGEST))
    present = native & ~too_large
    result = _Amounts(
        np.where(present, exact.from_doubles(np.where(present, doubles, 0.0), reading.scale), 0),
        present,
        [Problem("number-too-large", column.name, int(row)) for row in np.flatnonzero(too_large)],
    )
    if native.all():
        return result
    uniques = _uniques(cells.text, ~native)
    if uniques.texts:
        _read_texts(result, uniques, column, reading)
    return result


def _read_texts(result: _Amounts, uniques: _Uniques, column: schema.Column, reading: Reading) -> None:
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
            found[which] = _broken(text) or ("not-a-number", _spelled(text))
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


def _note_units(result: _Amounts, uniques: _Uniques, read: dict[int, numbers.Number]) -> None:
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
    return {"proposal": found} if found is not None else {}


def _decimal(column: schema.Column, cells: Cells, reading: Reading) -> Tidied:
    read = _amounts(column, cells, reading)
    return Tidied(exact.decimals(read.values, ~read.present), tuple(read.problems), read.currencies)


def _integer(column: schema.Column, cells: Cells, reading: Reading) -> Tidied:
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


def _percent(column: schema.Column, cells: Cells, reading: Reading) -> Tidied:
    """Fractions. A column with a value above 1 is written from 0 to 100; one with only 0 and 1 is in doubt."""
    read = _amounts(column, cells, reading)
    signs = read.percents if read.percents is not None else np.zeros(len(read.values), dtype=bool)
    bare = read.present & ~signs
    values = read.values / 10_000.0
    in_hundreds = bool((np.abs(values[bare]) > 1).any())
    fractions = np.where(signs | in_hundreds, values / 100.0, values)
    problems = list(read.problems)
    if bare.any():
        doubtful = not in_hundreds and bool((values[bare] == 1).any()) and bool(np.isin(values[bare], (0, 1)).all())
        if doubtful and not signs.any():
            problems += [
                Problem("percent-in-doubt", column.name, int(row)) for row in np.flatnonzero(bare & (values == 1))
            ]
            read.present[bare & (values == 1)] = False
        else:
            problems.append(Problem("percent-scale", column.name, None, {"scale": "100" if in_hundreds else "1"}))
    return Tidied(pa.array(fractions, pa.float64(), mask=~read.present), tuple(problems))


#: Columns that close a span: a month or a quarter written there means its last day.
_CLOSING = re.compile(r"(?:^|_)(?:end|due|until|to|ended)(?:_|$)")
_EPOCH = date(1970, 1, 1)


def _date(column: schema.Column, cells: Cells, reading: Reading) -> Tidied:
    count = len(cells.text)
    days = np.zeros(count, dtype=np.int32)
    present = np.zeros(count, dtype=bool)
    problems: list[Problem] = []
    if cells.moment is not None:
        present = cells.moment.is_valid().to_numpy(zero_copy_only=False)
        days = (
            pc.cast(pc.fill_null(pc.cast(cells.moment, pa.date32(), safe=False), _EPOCH), pa.int32()).to_numpy().copy()
        )
    left = ~present
    if cells.number is not None:
        _, native = _native(cells, count)
        _serials(column, cells, reading, np.flatnonzero(native & left), (days, present, problems))
        left = left & ~native
    if left.any():
        _text_dates(column, cells, reading, left, (days, present, problems))
    far = present & (
        (days < (date(dates.YEARS[0], 1, 1) - _EPOCH).days) | (days > (date(dates.YEARS[1], 12, 31) - _EPOCH).days)
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
            days[row], present[row] = (found - _EPOCH).days, True
        else:
            problems.append(Problem("not-a-date", column.name, row))


def _text_dates(column: schema.Column, cells: Cells, reading: Reading, left: np.ndarray, into: _Days) -> None:
    """Dates typed as text: the order of day and month is the one the column proves."""
    days, present, problems = into
    uniques = _uniques(cells.text, left)
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
            values[which], has[which] = (value - _EPOCH).days, True
    days[uniques.rows] = values[uniques.which]
    present[uniques.rows] = has[uniques.which]
    problems += uniques.problems(found, column.name)


def _settled_day(
    column: schema.Column, text: str, day: dates.Day | None, order: str | None
) -> tuple[date | None, tuple[str, dict[str, Any]] | None]:
    """One text's day, and what there is to say about it."""
    if day is None:
        return None, _broken(text) or ("not-a-date", {})
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


def _by_unique(cells: Cells, codes: list[str | None], uniques: _Uniques) -> pa.Array:
    """Each row's code, from the code of its text."""
    if len(uniques.rows) == len(cells.text):
        return pa.array(codes, pa.string()).take(pa.array(uniques.which))
    spread = np.full(len(cells.text), -1, dtype=np.int64)
    spread[uniques.rows] = uniques.which
    return pa.array(codes, pa.string()).take(pa.array(spread, mask=spread < 0))


def _choice(column: schema.Column, cells: Cells, reading: Reading) -> Tidied:
    if column.type == "ref" and column.ref != "office.office":
        return _reference(column, cells, reading)
    if column.type == "ref":
        if reading.organisation is None:
            return _reference(column, cells, reading)
        known = choices.office_words(reading.organisation)
    else:
        assert column.list is not None
        known = choices.words(column.list)
    uniques = _uniques(cells.text)
    codes: list[str | None] = []
    found: dict[int, tuple[str, dict[str, Any]]] = {}
    for which, text in enumerate(uniques.texts):
        chosen = choices.code(known, text)
        codes.append(chosen)
        if chosen is None and not is_nothing(text):
            found[which] = _broken(text) or ("not-in-list", _proposal(column, known, text))
    return Tidied(_by_unique(cells, codes, uniques), tuple(uniques.problems(found, column.name)))


def _proposal(column: schema.Column, known: dict[str, str], text: str) -> dict[str, Any]:
    nearest = choices.nearest(known, text)
    about = {"list": column.list or "office"}
    return about | ({"nearest": nearest} if nearest else {})


def _reference(column: schema.Column, cells: Cells, reading: Reading) -> Tidied:
    """The key of another row, its outer spaces removed; whether the row exists is asked when all files are known."""
    texts = pc.utf8_trim_whitespace(cells.text)
    return Tidied(pc.if_else(pc.is_in(texts, _NO_KEY), None, texts), tuple(_broken_cells(column, cells)))


_NO_KEY = pa.array(["", "-", "–", "—", "n/a", "N/A", "NA", "s/o"])


def _broken_cells(column: schema.Column, cells: Cells) -> list[Problem]:
    """Excel errors and uncomputed formulas of a column of words."""
    suspect = pc.or_(pc.starts_with(cells.text, "#"), pc.starts_with(cells.text, "="))
    problems = []
    for row in np.flatnonzero(pc.fill_null(suspect, False).to_numpy(zero_copy_only=False)).tolist():
        broken = _broken(cells.text[row].as_py())
        if broken:
            problems.append(Problem(broken[0], column.name, row, broken[1]))
    return problems


def _text(column: schema.Column, cells: Cells, reading: Reading) -> Tidied:
    texts = pc.utf8_trim_whitespace(cells.text)
    texts = pc.if_else(pc.equal(texts, ""), None, texts)
    problems = _broken_cells(column, cells)
    if column.longest:
        long = pc.fill_null(pc.greater(pc.utf8_length(texts), column.longest), False).to_numpy(zero_copy_only=False)
        problems += [
            Problem("too-long", column.name, int(row), {"longest": column.longest}) for row in np.flatnonzero(long)
        ]
    if problems:
        lost = {problem.at for problem in problems if problem.rule != "too-long"}
        if lost:
            mask = np.zeros(len(texts), dtype=bool)
            mask[[at for at in lost if at is not None]] = True
            texts = pc.if_else(pa.array(mask), None, texts)
    return Tidied(texts, tuple(problems))


def _flag(column: schema.Column, cells: Cells, reading: Reading) -> Tidied:
    uniques = _uniques(cells.text)
    truths: list[bool | None] = []
    found: dict[int, tuple[str, dict[str, Any]]] = {}
    for which, text in enumerate(uniques.texts):
        word = plain(text) or text.strip()
        truths.append(True if word in YES else False if word in choices.NO else None)
        if truths[-1] is None and not is_nothing(text):
            found[which] = _broken(text) or ("not-a-flag", {})
    spread = np.full(len(cells.text), -1, dtype=np.int64)
    spread[uniques.rows] = uniques.which
    values = pa.array(truths, pa.bool_()).take(pa.array(spread, mask=spread < 0))
    default = "no" if column.default is None else column.default
    bad = [problem.at for problem in uniques.problems(found, column.name)]
    if default in ("no", "yes"):
        blanks = (~cells.text.is_valid().to_numpy(zero_copy_only=False)) | _is_nothing(cells, uniques)
        blanks[bad] = False
        values = pc.if_else(pa.array(blanks), default == "yes", values)
    return Tidied(values, tuple(uniques.problems(found, column.name)))


YES = choices.YES | {"✓", "✔", "×", "☑"}


def _is_nothing(cells: Cells, uniques: _Uniques) -> np.ndarray:
    empty = np.zeros(len(cells.text), dtype=bool)
    nothing = np.array([is_nothing(text) for text in uniques.texts], dtype=bool)
    if nothing.any():
        empty[uniques.rows] = nothing[uniques.which]
    return empty


def _list(column: schema.Column, cells: Cells, reading: Reading) -> Tidied:
    """`A; B, C` as "A; B; C"; values of a closed list become their codes."""
    known = choices.words(column.list) if column.list else None
    uniques = _uniques(cells.text)
    texts: list[str | None] = []
    found: dict[int, tuple[str, dict[str, Any]]] = {}
    for which, text in enumerate(uniques.texts):
        parts = [part.strip() for part in re.split(r"[;\n|]|,(?!\d)", text) if part.strip() and not is_nothing(part)]
        codes = [choices.code(known, part) if known else part for part in parts]
        wrong = next((part for part, code in zip(parts, codes, strict=True) if code is None), None)
        texts.append("; ".join(code for code in codes if code) or None)
        if wrong and known:
            found[which] = ("not-in-list", _proposal(column, known, wrong) | {"part": wrong})
    return Tidied(_by_unique(cells, texts, uniques), tuple(uniques.problems(found, column.name)))


def _shares(column: schema.Column, cells: Cells, reading: Reading) -> Tidied:
    """`Togo 70 %, Bénin 30 %` as "TGO 70; BEN 30"; a single name alone has everything."""
    uniques = _uniques(cells.text)
    texts: list[str | None] = []
    found: dict[int, tuple[str, dict[str, Any]]] = {}
    known = _share_words(column, reading)
    for which, text in enumerate(uniques.texts):
        shares, trouble = _parse_shares(column, text, known) if not is_nothing(text) else (None, None)
        texts.append(shares)
        if trouble:
            found[which] = trouble
    return Tidied(_by_unique(cells, texts, uniques), tuple(uniques.problems(found, column.name)))


def _share_words(column: schema.Column, reading: Reading) -> dict[str, str] | None:
    if column.list:
        return choices.words(column.list)
    if column.ref == "office.office" and reading.organisation:
        return choices.office_words(reading.organisation)
    return None


#: Shares of these columns may leave a remainder; the others must sum to 100 (workbook.md).
_MAY_LEAVE = frozenset({"sdg_shares", "need_ids"})
#: 33 + 33 + 33 is accepted as a whole.
_ROUNDING = 1.0


def _parse_shares(
    column: schema.Column, text: str, known: dict[str, str] | None
) -> tuple[str | None, tuple[str, dict[str, Any]] | None]:
    parts = [part.strip() for part in re.split(r"[;\n|/]|,(?!\d)", text) if part.strip()]
    pairs: list[tuple[str, float | None]] = []
    for part in parts:
        name, share = _share(part, known)
        code = choices.code(known, name) if known else name
        if code is None or not name:
            nearest = choices.nearest(known, name) if known and name else None
            about = {"list": column.list or "office", "part": part} | ({"nearest": nearest} if nearest else {})
            return None, ("not-in-list", about)
        pairs.append((code, share))
    return _balanced(column, pairs)


def _share(part: str, known: dict[str, str] | None) -> tuple[str, float | None]:
    """A name and its share. A goal's or a need's own number is not a share: "2.3" alone names target 2.3."""
    found = _SHARE.match(part)
    if not found or found["part"] is None or not found["name"].strip(" :=("):
        return part, None
    whole = known is not None and plain(part) in known
    if whole or re.search(r"[\w][-.]$", found["name"]):
        return part, None
    before = part[: found.start("part")]
    if not before[-1:].isspace() and before[-1:] not in ":=(":
        return part, None
    return found["name"].strip(" :=("), float(found["part"].replace(",", "."))


def _balanced(
    column: schema.Column, pairs: list[tuple[str, float | None]]
) -> tuple[str | None, tuple[str, dict[str, Any]] | None]:
    given = [share for _, share in pairs if share is not None]
    total = sum(given)
    if given and all(share is not None for _, share in pairs) and abs(total - 1) < 0.011 and column.type == "shares":
        pairs = [(code, (share or 0) * 100) for code, share in pairs]
        total *= 100
    written = "; ".join(f"{code} {share:g}" if share is not None else code for code, share in pairs)
    if len(pairs) == 1 and not given:
        return (f"{pairs[0][0]} 100" if column.name not in _MAY_LEAVE else pairs[0][0]), None
    if not given:
        return written, (("shares-missing", {"count": len(pairs)}) if column.name not in _MAY_LEAVE else None)
    wrong = total > 100 + _ROUNDING or (total < 100 - _ROUNDING and column.name not in _MAY_LEAVE)
    return written, (("shares-sum", {"sum": round(total, 2)}) if wrong else None)


def split_shares(text: str | None) -> list[tuple[str, float | None]]:
    """[(code, percent or None)] of shares as `tidy` writes them."""
    pairs: list[tuple[str, float | None]] = []
    for part in (text or "").split("; "):
        name, _, share = part.rpartition(" ")
        if name:
            pairs.append((name, float(share)))
        elif share:
            pairs.append((share, None))
    return pairs


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

_TIDIERS: dict[str, Callable[[schema.Column, Cells, Reading], Tidied]] = {
    "text": _text,
    "choice": _choice,
    "ref": _choice,
    "url": _text,
    "list": _list,
    "shares": _shares,
    "flag": _flag,
    "date": _date,
    "decimal": _decimal,
    "integer": _integer,
    "percent": _percent,
}
