"""Answers from memory: a table small enough is read once per version, column by column, and asked without SQL.

Planning and starting a query costs an engine about a millisecond whatever the size of the table, and a page puts some
forty questions. Every expression is still written and worked out in SQL, row by row, as the metric defines it; only
choosing, grouping and adding up are done here, exactly (money is whole numbers). What this cannot answer, SQL does.
"""

import re
import threading
from collections import OrderedDict
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import Any

import numpy as np

import store
from metrics.answer import Row
from metrics.question import Filter
from metrics.sifting import Sieve, sifted

#: Tables longer than this are left to SQL; a column takes one to four bytes a row, a column of amounts nine.
ROWS_KEPT = 1_200_000
#: Column types whose values compare in memory as they do in SQL.
COMPARABLE = {"VARCHAR", "DATE", "BOOLEAN", "TINYINT", "SMALLINT", "INTEGER", "BIGINT"}
#: Column types that are only read: a question compares their values to the last digit, which is the engine's to say.
READ_ONLY = {"DOUBLE"}
#: Versions and pictures of the past whose tables are remembered, each with all that its pages asked.
READERS_KEPT = 4
#: Choices of rows remembered per table.
FILTERS_KEPT = 16
#: Codes of several columns are combined below this, so that they fit 64 bits.
CODES = 1 << 62
#: Below this many possible groups they are told apart by counting, above by sorting.
COUNTED = 1 << 20

ZERO = Decimal(0)

_AGGREGATE = re.compile(r"(?P<how>sum|max|count)\(\s*(?P<distinct>distinct\s+)?(?P<of>.+)\)", re.DOTALL)


@dataclass(frozen=True)
class Cells:
    """Rows that pass, the group of each, how many groups, and the figures of each group known so far, by aggregate."""

    rows: np.ndarray
    groups: np.ndarray
    count: int
    known: dict[str, list[Any]]


class Cube:
    """One table of one version in memory; its columns are read as they are first asked for."""

    def __init__(self, reader: store.Reader, table: str) -> None:
        self.reader = reader
        self.table = table
        self.length = int(reader.query(f"select count(*) from {table}").rows[0][0])
        self._coded: dict[str, store.Coded] = {}
        self._amounts: dict[str, store.Amounts] = {}
        self._shown: dict[str, list[Any]] = {}
        self._sieves: dict[str, Sieve] = {}
        self._numbered_by: dict[tuple[str, ...], tuple[np.ndarray, int]] = {}
        self._last: dict[tuple[Filter, ...], np.ndarray] = {}
        self._grouped_last: dict[tuple[tuple[str, ...], tuple[Filter, ...]], tuple[list[list[Any]], Cells]] = {}

    def answer(
        self, grain: Sequence[str], aggregates: Sequence[str], filters: tuple[Filter, ...]
    ) -> list[list[Any]] | None:
        """The columns of `select grain, aggregates from table where filters group by grain`; None when SQL must say."""
        parsed = [aggregate(sql) for sql in aggregates]
        if not all(parsed) or not self._compares(column for column, _, _ in filters):
            return None
        keys, cells = self._grouping(tuple(grain), filters)
        try:
            for found in parsed:
                if found and found[0] not in cells.known:
                    cells.known[found[0]] = self._aggregated(found, cells.rows, cells.groups, cells.count)
        except OverflowError:
            return None
        return [*keys, *(cells.known[found[0]] for found in parsed if found)]

    def _grouping(self, grain: tuple[str, ...], filters: tuple[Filter, ...]) -> tuple[list[list[Any]], "Cells"]:
        """The groups of the rows that pass. Metrics of one view ask for the same ones, so the last few are kept."""
        if (grain, filters) not in self._grouped_last:
            if len(self._grouped_last) >= FILTERS_KEPT:
                self._grouped_last.clear()
            rows = self._chosen(filters)
            groups, count, keys = self._grouped(grain, rows)
            self._grouped_last[grain, filters] = keys, Cells(rows, groups, count, {})
        return self._grouped_last[grain, filters]

    def listed(
        self, columns: Sequence[str], filters: tuple[Filter, ...], order: Sequence[tuple[str, bool]], limit: int | None
    ) -> list[Row] | None:
        """The rows themselves, ordered by (column, falling) pairs, what is not stated last; None when SQL must say."""
        compared = [*(column for column, _, _ in filters), *(column for column, _ in order)]
        if not self._compares(compared) or not self._compares(columns, also=READ_ONLY):
            return None
        rows = self._chosen(filters)
        if order:
            rows = rows[
                np.lexsort([_rank(self.coded(column), is_falling)[rows] for column, is_falling in reversed(order)])
            ]
        rows = rows[:limit]
        return list(zip(*(self._plain(column, rows) for column in columns), strict=True))

    def counted(self, grain: Sequence[str], aggregates: Sequence[str], filters: tuple[Filter, ...]) -> int | None:
        """How many groups of `grain` have an aggregate that is not 0; without aggregates, how many there are."""
        parsed = [aggregate(sql) for sql in aggregates]
        if not all(parsed) or not self._compares(column for column, _, _ in filters):
            return None
        stated = self._sieve(grain[0])
        rows = self._chosen(filters)
        if stated.counts[-1]:
            rows = rows[stated.coded.places[rows] < len(stated.coded.values)]
        try:
            brought = [self._brought(found, rows) for found in parsed if found]
            bringing = [each for each in brought if each is not None]
            if len(bringing) == len(brought):
                return self._told_apart(grain, rows[np.logical_or.reduce(bringing)] if bringing else rows)
            groups, steps = self._numbers(grain, rows)
            count = len(steps[-1][1])
            cells = [self._aggregated(found, rows, groups, count) for found in parsed if found]
        except OverflowError:
            return None
        return sum(map(any, zip(*cells, strict=True)))

    def _brought(self, found: re.Match[str], rows: np.ndarray) -> np.ndarray | None:
        """Which rows bring something to an aggregate; None where what some bring, others may take away."""
        if found["how"] == "count":
            coded = self.coded(found["of"])
            return coded.places[rows] < len(coded.values)
        amounts = self.amounts(found["of"]) if found["how"] == "sum" else None
        return amounts.numbers[rows] != 0 if amounts and amounts.is_never_below else None

    def _told_apart(self, grain: Sequence[str], rows: np.ndarray) -> int:
        """How many groups of `grain` the rows are of: each row of the table is numbered once, by its own."""
        if self._numbered_by.get(tuple(grain)) is None:
            numbers, steps = self._numbers(grain, np.arange(self.length))
            self._numbered_by[tuple(grain)] = numbers.astype(np.int32), len(steps[-1][1])
        numbers, count = self._numbered_by[tuple(grain)]
        seen = np.zeros(count, dtype=bool)
        seen[numbers[rows]] = True
        return int(np.count_nonzero(seen))

    def coded(self, expression: str) -> store.Coded:
        """A column, or a row's expression, by its distinct values."""
        if expression not in self._coded:
            self._coded[expression] = self.reader.coded(expression, self.table)
        return self._coded[expression]

    def amounts(self, expression: str) -> store.Amounts:
        """A row's number. Raises OverflowError where a sum of them might not fit 64 bits."""
        if expression not in self._amounts:
            found = self.reader.amounts(expression, self.table)
            if np.abs(found.numbers).sum(dtype=float) > 2.0**62:
                raise OverflowError(expression)
            self._amounts[expression] = found
        return self._amounts[expression]

    def bring_as(self, former: "Cube") -> None:
        """Read the columns that another version's table holds."""
        for expression in list(former._coded):
            self.coded(expression)
        for expression in list(former._amounts):
            with suppress(OverflowError):  # said again to whoever asks
                self.amounts(expression)
        for grain in list(former._numbered_by):
            self._told_apart(grain, np.arange(0))

    def _plain(self, column: str, rows: np.ndarray) -> list[Any]:
        """The values of a column in those rows, exact decimals as floats: they are read, not added."""
        coded = self.coded(column)
        if column not in self._shown:
            values = [float(value) if isinstance(value, Decimal) else value for value in coded.values]
            self._shown[column] = [*values, None]
        shown = self._shown[column]
        return [shown[place] for place in coded.places[rows].tolist()]

    def _compares(self, columns: Iterable[str], also: Iterable[str] = ()) -> bool:
        types, known = self.reader.columns(self.table), COMPARABLE.union(also)
        return all(types.get(column, "") in known or types[column].startswith("DECIMAL") for column in columns)

    def _chosen(self, filters: tuple[Filter, ...]) -> np.ndarray:
        """The rows that pass every filter. A page asks several things of the same rows, so the last few are kept."""
        if filters not in self._last:
            if len(self._last) >= FILTERS_KEPT:
                self._last.clear()
            sieves = [(self._sieve(column), how, values) for column, how, values in filters]
            passing = [(sieve, sieve.passing(how, values)) for sieve, how, values in sieves]
            self._last[filters] = sifted(passing, self.length)
        return self._last[filters]

    def _sieve(self, column: str) -> Sieve:
        """A column, ready to choose rows."""
        if column not in self._sieves:
            self._sieves[column] = Sieve(self.coded(column))
        return self._sieves[column]

    def _grouped(self, grain: Sequence[str], rows: np.ndarray) -> tuple[np.ndarray, int, list[list[Any]]]:
        """For each row the number of its group, how many groups, and the values of each group, column by column."""
        groups, steps = self._numbers(grain, rows)
        keys: list[list[Any]] = []
        count = len(steps[-1][1])
        at = np.arange(count)
        for columns, found in reversed(steps):
            at = found[at]
            for coded in reversed(columns):
                at, places = np.divmod(at, len(coded.values) + 1)
                values = [*coded.values, None]
                keys.insert(0, [values[place] for place in places.tolist()])
        return groups, count, keys

    def _numbers(
        self, grain: Sequence[str], rows: np.ndarray
    ) -> tuple[np.ndarray, list[tuple[list[store.Coded], np.ndarray]]]:
        """For each row the number of its group; and step by step the columns told apart and the codes they make."""
        groups, span = np.zeros(len(rows), dtype=np.int64), 1
        if not grain:
            return groups, [([], np.zeros(1, dtype=np.int64))]
        steps: list[tuple[list[store.Coded], np.ndarray]] = []
        columns: list[store.Coded] = []
        for coded in map(self.coded, grain):
            width = len(coded.values) + 1
            if span * width >= CODES:
                found, groups = _numbered(groups, span)
                steps.append((columns, found))
                columns, span = [], len(found)
            groups = groups * width + coded.places[rows]
            columns.append(coded)
            span *= width
        found, groups = _numbered(groups, span)
        return groups, [*steps, (columns, found)]

    def _aggregated(self, found: re.Match[str], rows: np.ndarray, groups: np.ndarray, count: int) -> list[Any]:
        if found["how"] == "sum":
            return _sums(self.amounts(found["of"]), rows, groups, count)
        coded = self.coded(found["of"])
        places = coded.places[rows].astype(np.int64)
        stated = places < len(coded.values)
        if found["how"] == "max":
            return _largest(coded, places[stated], groups[stated], count)
        if found["distinct"]:
            width = len(coded.values)
            pairs, _ = _numbered(groups[stated] * width + places[stated], count * width)
            return np.bincount(pairs // max(width, 1), minlength=count).tolist()
        return np.bincount(groups[stated], minlength=count).tolist()


@lru_cache(maxsize=1024)
def aggregate(sql: str) -> re.Match[str] | None:
    """The parts of one aggregate; None for anything else, such as a difference of two."""
    found = _AGGREGATE.fullmatch(sql)
    depth = 0
    for sign in found["of"] if found else "":
        depth += {"(": 1, ")": -1}.get(sign, 0)
        if depth < 0:
            return None
    return found


def _rank(coded: store.Coded, is_falling: bool) -> np.ndarray:
    """Numbers that sort as the column does, rising or falling, nulls last either way."""
    places = coded.places.astype(np.int64)
    return np.where(places < len(coded.values), -places, 1) if is_falling else places


def _numbered(codes: np.ndarray, span: int) -> tuple[np.ndarray, np.ndarray]:
    """The distinct codes in order, and for each code its place among them. `span`: codes are below it."""
    if span > COUNTED:
        return np.unique(codes, return_inverse=True)
    seen = np.zeros(span, dtype=bool)
    seen[codes] = True
    found = np.flatnonzero(seen)
    place = np.empty(span, dtype=np.int64)
    place[found] = np.arange(len(found))
    return found, place[codes]


def _sums(amounts: store.Amounts, rows: np.ndarray, groups: np.ndarray, count: int) -> list[Any]:
    numbers = amounts.numbers[rows]
    is_exact = numbers.dtype.kind != "f"
    totals = np.zeros(count, dtype=np.int64 if is_exact else np.float64)
    np.add.at(totals, groups, numbers)
    plain: list[Any] = totals.tolist()
    if amounts.scale:
        plain = [Decimal(total).scaleb(-amounts.scale) if total else ZERO for total in plain]
    if amounts.is_whole and len(rows):
        return plain
    known = np.zeros(count, dtype=bool)
    known[groups[amounts.is_stated[rows]]] = True
    return (
        plain
        if known.all()
        else [total if is_known else None for total, is_known in zip(plain, known.tolist(), strict=True)]
    )


def _largest(coded: store.Coded, places: np.ndarray, groups: np.ndarray, count: int) -> list[Any]:
    best = np.full(count, -1, dtype=np.int64)
    np.maximum.at(best, groups, places)
    values = [*coded.values, None]
    return [values[place] for place in best.tolist()]


# What is remembered --------------------------------------------------------------------------------------------------

_cubes: OrderedDict[store.Reader, dict[str, Cube | None]] = OrderedDict()
_remembering = threading.Lock()
_is_ahead = False


def cube(reader: store.Reader, table: str) -> Cube | None:
    """The table in memory; None when it is too long, or a past view that could not keep its rows."""
    with _remembering:
        former = None if reader in _cubes else _former(reader)
        tables = _cubes.setdefault(reader, {})
        _cubes.move_to_end(reader)
        while len(_cubes) > READERS_KEPT:
            _cubes.popitem(last=False)
    if former and _is_ahead:
        threading.Thread(target=bring, args=(reader, former)).start()
    if table not in tables:
        tables[table] = _read(reader, table)
    return tables[table]


def _read(reader: store.Reader, table: str) -> Cube | None:
    if not reader.settle(table):
        return None
    found = Cube(reader, table)
    return found if found.length <= ROWS_KEPT else None


def _former(reader: store.Reader) -> list[Cube]:
    """The tables in memory of the version that was live before this one."""
    lived = [one for one in reversed(_cubes) if one.as_of is None and one.path.parent == reader.path.parent]
    return [one for one in _cubes[lived[0]].values() if one] if lived and reader.as_of is None else []


def read_ahead() -> None:
    """From now on a new version is read beside its first reader, who waits for their own page alone: for a server."""
    global _is_ahead
    _is_ahead = True


def bring(reader: store.Reader, former: Sequence[Cube]) -> None:
    """Read of a new version the columns that were asked of the one before: they will be asked for again."""
    for one in former:
        found = cube(reader, one.table)
        if found:
            found.bring_as(one)
