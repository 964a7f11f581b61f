"""The only door to the warehouse: read the live version, build the next beside it, swap. Only here is duckdb."""

import fcntl
import os
import secrets
import shutil
import threading
from collections import OrderedDict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import duckdb
import numpy as np
import pyarrow as pa

import layers
import schema
from settings import OPEN_END, settings, thresholds

#: The day every live row is known: the last day before memberships end.
TODAY_KNOWS = date(9999, 12, 30)
#: Older versions kept for readers that have not moved on yet.
VERSIONS_KEPT = 2
#: Rows of a table that are compressed together.
ROW_GROUP = 61_440
#: Bytes of a draft below which its layers are built in so much memory, a fourteenth slower: a load stays under 1 GB.
SMALL, SMALL_MEMORY = 500_000_000, "700MB"
#: Pictures of the past kept open in one process.
PASTS_KEPT = 4


class NoWarehouse(LookupError):
    """Nothing was ever published in that directory."""


class Outdated(RuntimeError):
    """An earlier house published this warehouse, and it lacks what is asked: it must be built again."""

    def __init__(self, warehouse: Path) -> None:
        super().__init__(f"{warehouse} was published by an earlier house: run `python -m etl rebuild`.")
        self.warehouse = warehouse


class Busy(RuntimeError):
    """Another load is writing this warehouse."""


@dataclass(frozen=True)
class Table:
    """What a query answered: column names, and rows as tuples."""

    columns: tuple[str, ...]
    rows: list[tuple[Any, ...]]


@dataclass(frozen=True)
class Coded:
    """A column in memory: its values in order, and for each row the place of its own; `len(values)` for none."""

    values: list[Any]
    places: np.ndarray


@dataclass(frozen=True)
class Amounts:
    """A column of numbers in memory, exact: whole multiples of 10^-scale (or floats, scale 0), and which are stated."""

    numbers: np.ndarray
    is_stated: np.ndarray
    scale: int

    @cached_property
    def is_whole(self) -> bool:
        """Whether every row states one."""
        return bool(self.is_stated.all())

    @cached_property
    def is_never_below(self) -> bool:
        """Whether none is below zero."""
        return not bool((self.numbers < 0).any())


def _answer(connection: duckdb.DuckDBPyConnection, sql: str, params: Mapping[str, Any] | None) -> Table:
    cursor = connection.execute(sql, dict(params)) if params else connection.execute(sql)
    columns = tuple(column[0] for column in cursor.description or ())
    return Table(columns, cursor.fetchall())


@contextmanager
def _or_outdated(path: Path) -> Iterator[None]:
    """What is asked of a version may be missing from one that an earlier house published. Raises Outdated then."""
    try:
        yield
    except (duckdb.BinderException, duckdb.CatalogException) as error:
        if _is_of_this_house(path):
            raise
        raise Outdated(path.parent.parent) from error


def _is_of_this_house(path: Path) -> bool:
    """Whether a version was published with the tables, views and rollups of this house."""
    connection = duckdb.connect(str(path), read_only=True, config=_options())
    with connection:
        tables = _answer(connection, "select 1 from information_schema.tables where table_name = 'built_by'", None)
        return bool(tables.rows) and _answer(connection, "select * from built_by", None).rows == [
            (schema.fingerprint(),)
        ]


class Reader:
    """One published version, open read-only, as it stood live or on a past day."""

    def __init__(self, path: Path, as_of: date | None = None) -> None:
        self.path = path
        self.version = path.stem if as_of is None else f"{path.stem}@{as_of}"
        self.as_of = as_of
        with _or_outdated(path):
            self._connection = _open_live(path) if as_of is None else _open_past(path, as_of)
        self._columns: dict[str, dict[str, str]] = {}
        self._settled: dict[str, bool] = {}
        self._made: set[str] = set()
        self._making = threading.RLock()

    def settle(self, table: str) -> bool:
        """Whether `table` holds its rows. The past starts as views: one keeps its rows the first time it is asked for.

        What does not fit the reader's memory stays a view, and each question works it out again.
        """
        if self.as_of is None:
            return table not in schema.marked("Never kept") and table not in layers.UNORDERED
        with self._making, _or_outdated(self.path):
            for name in layers.behind(f"from {table}"):
                self._make(name)
                if name.startswith("out_") and name not in self._settled:
                    self._settled[name] = _kept(self._connection, name)
        return self._settled.get(table, False)

    def _make(self, view: str) -> None:
        if view not in self._made:
            with self._connection.cursor() as cursor:
                cursor.execute(schema.views()[view])
            self._made.add(view)

    def _ready(self, sql: str) -> None:
        """Make the views that a question about the past reads: each is bound with all it reads, and there are many."""
        if self.as_of is None or self._made.issuperset(layers.mentioned(sql)):
            return
        with self._making:
            for name in layers.behind(sql):
                self._make(name)
            self._made.update(layers.mentioned(sql))

    def query(self, sql: str, params: Mapping[str, Any] | None = None) -> Table:
        """Rows of `sql`, whose `$name` parameters are `params`. Raises Outdated, duckdb.Error for wrong SQL."""
        with _or_outdated(self.path):
            self._ready(sql)
            return _answer(self._connection.cursor(), sql, params)

    def table(self, sql: str, params: Mapping[str, Any] | None = None) -> pa.Table:
        """The same rows in columns: for many of them."""
        with _or_outdated(self.path), self._connection.cursor() as cursor:
            self._ready(sql)
            return cursor.sql(sql, params=dict(params or {})).to_arrow_table()

    def coded(self, expression: str, table: str) -> Coded:
        """What `expression` is worth in each row of a table, in the table's order, its distinct values apart."""
        column = self._arrow(expression, table).dictionary_encode(null_encoding="mask")
        values = column.dictionary.to_pylist()
        order = sorted(range(len(values)), key=values.__getitem__)
        places = np.empty(len(values) + 1, dtype=np.min_scalar_type(len(values)))
        places[order] = np.arange(len(values))
        places[-1] = len(values)
        return Coded([values[place] for place in order], places[column.indices.fill_null(len(values)).to_numpy()])

    def amounts(self, expression: str, table: str) -> Amounts:
        """What `expression` is worth in each row of a table, in its order. Raises OverflowError beyond 64 bits."""
        column = self._arrow(expression, table)
        is_stated = column.is_valid().to_numpy(zero_copy_only=False)
        if not pa.types.is_decimal(column.type):
            return Amounts(column.fill_null(0).to_numpy(zero_copy_only=False), is_stated, 0)
        # A decimal is two 64-bit halves, the low one first: it fits one when the high one only carries the sign.
        halves = np.frombuffer(column.buffers()[1], dtype=np.int64).reshape(-1, 2)[column.offset :][: len(column)]
        low = np.where(is_stated, halves[:, 0], 0)
        if np.any(np.where(is_stated, halves[:, 1], 0) != low >> 63):
            raise OverflowError(f"{expression} of {table} does not fit 64 bits.")
        return Amounts(low, is_stated, column.type.scale)

    def _arrow(self, expression: str, table: str) -> pa.Array:
        return self.table(f"select {expression} as wanted from {table}").column("wanted").combine_chunks()

    def columns(self, view: str) -> dict[str, str]:
        """The columns of a table or view and their SQL types, in order; empty when there is none of that name."""
        if view not in self._columns:
            self._ready(f"from {view}")
            found = self.query(
                "select column_name, data_type from information_schema.columns where table_name = $view"
                " and table_catalog = current_database() order by ordinal_position",
                {"view": view},
            )
            self._columns[view] = {str(name): str(kind) for name, kind in found.rows}
        return self._columns[view]


def _harden(connection: duckdb.DuckDBPyConnection) -> duckdb.DuckDBPyConnection:
    connection.execute("set enable_external_access = false")
    connection.execute("set lock_configuration = true")
    return connection


def _options() -> dict[str, str | bool | int | float | list[str]]:
    return {
        "threads": settings.reader_threads,
        "memory_limit": settings.reader_memory,
        "autoinstall_known_extensions": False,
        "autoload_known_extensions": False,
    }


def _open_live(path: Path) -> duckdb.DuckDBPyConnection:
    return _harden(duckdb.connect(str(path), read_only=True, config=_options()))


def _open_draft(path: Path) -> duckdb.DuckDBPyConnection:
    """The next version, to be written: without a log, since a load that dies leaves nothing anybody reads.

    Groups of fewer rows than the engine's own are compressed as they are written, by both cores; whole tables of a
    hundred thousand rows would wait for the end, and for one.
    """
    connection = duckdb.connect(":memory:")
    connection.execute(f"set memory_limit = '{settings.writer_memory}'")
    connection.execute(f"set temp_directory = {_quoted(path.with_suffix('.spilled'))}")
    connection.execute(f"attach {_quoted(path)} as draft (recovery_mode no_wal_writes, row_group_size {ROW_GROUP})")
    connection.execute("use draft")
    return connection


def _quoted(path: Path) -> str:
    """A path as SQL has it where no parameter may stand."""
    return "'" + str(path).replace("'", "''") + "'"


def _open_past(path: Path, as_of: date) -> duckdb.DuckDBPyConnection:
    """What the views read, as known on that day, with that day as today; the views come as they are asked for."""
    connection = duckdb.connect(":memory:", config=_options())
    connection.execute(f"attach {_quoted(path)} as published (read_only)")
    tables = _answer(
        connection,
        "select table_name from information_schema.tables where table_catalog = 'published'"
        " and table_type = 'BASE TABLE'",
        None,
    )
    for (name,) in tables.rows:
        if not name.startswith(("out_", "rollup_", "clock", "knowledge", "partner_link")):
            connection.execute(f"create view {name} as select * from published.{name}")
    connection.execute(_links_known(as_of, ("partner_link_span",) in tables.rows))
    connection.execute(
        "create table clock as select * replace ($day::date as today) from published.clock", {"day": as_of}
    )
    connection.execute("create table knowledge as select $day::date as known_on", {"day": as_of})
    layers.make_core(connection, as_of)
    return _harden(connection)


def _links_known(as_of: date, has_spans: bool) -> str:
    """Which partners were known to be one on a day, as a view; without spans, what an earlier house wrote counts."""
    links = "select organisation, partner_id, principal_id, how from published"
    if not has_spans:
        return f"create view partner_link as {links}.partner_link"
    return (
        f"create view partner_link as {links}.partner_link_span"
        f" where known_from <= date '{as_of}' and date '{as_of}' < known_to union all {links}.partner_link"
        " where (organisation, partner_id) not in (select (organisation, partner_id) from published.partner_link_span)"
    )


def _keep(connection: duckdb.DuckDBPyConnection, view: str) -> None:
    """Turn a view into a table of its rows, at once for whoever reads it."""
    with connection.cursor() as cursor:
        cursor.execute("begin")
        cursor.execute(f"create table being_made as select * from {view}")
        cursor.execute(f"drop view {view}")
        cursor.execute(f"alter table being_made rename to {view}")
        cursor.execute("commit")


def _kept(connection: duckdb.DuckDBPyConnection, view: str) -> bool:
    """Whether the view could be kept as a table within the connection's memory."""
    try:
        _keep(connection, view)
    except duckdb.OutOfMemoryException:
        return False
    return True


_readers: dict[Path, tuple[str, Reader]] = {}
_pasts: OrderedDict[tuple[Path, date], Reader] = OrderedDict()
_lock = threading.Lock()
#: Where each warehouse's pointer pointed when it was first asked, while `steady` lasts.
_seen: ContextVar[dict[Path, str] | None] = ContextVar("seen", default=None)


def live_path(directory: Path | None = None) -> Path:
    """The file of the newest published version. Raises NoWarehouse."""
    return Path(_pointed(directory or settings.warehouse)).resolve()


def _pointed(directory: Path) -> str:
    """Where the pointer of the live version points: one call to the system, for it is asked with each question."""
    pointer = f"{directory}/current"
    try:
        return os.path.join(directory, os.readlink(pointer))
    except OSError:
        raise NoWarehouse(f"Nothing has been published in {directory}.") from None


@contextmanager
def steady() -> Iterator[None]:
    """While this lasts, every question of this context is answered by one version, whatever is published meanwhile."""
    token = _seen.set({})
    try:
        yield
    finally:
        _seen.reset(token)


def reader(directory: Path | None = None, as_of: date | None = None) -> Reader:
    """The newest version, as it stands or as it was known on `as_of`. Cheap to call for each question."""
    directory = directory or settings.warehouse
    seen = _seen.get()
    pointed = (seen or {}).get(directory) or _pointed(directory)
    if seen is not None:
        seen[directory] = pointed
    with _lock:
        if as_of is not None:
            return _past(Path(pointed).resolve(), as_of)
        known = _readers.get(directory)
        if known is None or known[0] != pointed:
            known = _readers[directory] = (pointed, Reader(Path(pointed).resolve()))
        return known[1]


def _past(path: Path, as_of: date) -> Reader:
    key = (path, as_of)
    if key not in _pasts:
        _pasts[key] = Reader(path, as_of)
        while len(_pasts) > PASTS_KEPT:
            _pasts.popitem(last=False)
    _pasts.move_to_end(key)
    return _pasts[key]


class Draft:
    """The next version while it is being built; nothing is seen of it until `publish`."""

    def __init__(self, directory: Path | None = None, empty: bool = False) -> None:
        self.directory = directory or settings.warehouse
        self.versions = self.directory / "versions"
        self._empty = empty

    def __enter__(self) -> Self:
        self.versions.mkdir(parents=True, exist_ok=True)
        self._claim = (self.directory / ".writing").open("w")
        try:
            fcntl.flock(self._claim, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            self._claim.close()
            raise Busy(f"Another load is writing {self.directory}; wait for it to end.") from None
        self._clear()
        self.path = self.versions / "draft.duckdb"
        if not self._empty and (self.directory / "current").exists():
            shutil.copyfile(live_path(self.directory), self.path)
        self._connection = _open_draft(self.path)
        self._prepare()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._connection.close()
        self._clear()
        self._claim.close()

    def _clear(self) -> None:
        """Remove what a draft leaves: its file, and the directory a large one spills into when memory is full."""
        for left_behind in self.versions.glob("draft*"):
            if left_behind.is_dir():
                shutil.rmtree(left_behind)
            else:
                left_behind.unlink()

    def run(self, sql: str, params: Mapping[str, Any] | None = None) -> None:
        """Change the draft."""
        _answer(self._connection, sql, params)

    def query(self, sql: str, params: Mapping[str, Any] | None = None) -> Table:
        """Rows of the draft."""
        return _answer(self._connection, sql, params)

    def table(self, sql: str, params: Mapping[str, Any] | None = None) -> pa.Table:
        """The same rows in columns: for many of them."""
        return self._connection.sql(sql, params=dict(params or {})).to_arrow_table()

    def insert(self, table: str, arriving: pa.Table) -> None:
        """Append rows, matched by column name; columns that are missing stay null."""
        if arriving.num_rows == 0:
            return
        self._connection.register("arriving", arriving)
        self._connection.execute(f"insert into {table} by name select * from arriving")
        self._connection.unregister("arriving")

    def publish(self) -> str:
        """Build every layer, then make this draft the live version. Returns the version's name."""
        is_small = self.path.stat().st_size < SMALL
        self._connection.execute(f"set memory_limit = '{SMALL_MEMORY if is_small else settings.reader_memory}'")
        self._build_layers()
        self._connection.execute("checkpoint")
        self._connection.close()
        # The number orders versions; the ending makes each name its own, since answers are kept under it.
        target = self.versions / f"panorama-{self._next_number():06d}-{secrets.token_hex(3)}.duckdb"
        os.replace(self.path, target)
        pointer = self.directory / "current.new"
        pointer.unlink(missing_ok=True)
        pointer.symlink_to(Path("versions") / target.name)
        os.replace(pointer, self.directory / "current")
        for old in sorted(self.versions.glob("panorama-*.duckdb"))[:-VERSIONS_KEPT]:
            old.unlink()
        return target.stem

    def _next_number(self) -> int:
        numbers = [int(path.stem.split("-")[1]) for path in self.versions.glob("panorama-*.duckdb")]
        return max(numbers, default=0) + 1

    def _prepare(self) -> None:
        """Every table exists with every column the schema declares, also in a warehouse made before the column."""
        self._connection.execute((schema.HERE / "receipts.sql").read_text(encoding="utf-8"))
        standing = set(self.query("select table_name, column_name from duckdb_columns() where not internal").rows)
        tables = {name for name, _ in standing}
        for table in schema.TABLES.values():
            name = f"accepted_{table.name}"
            columns = table.stored()
            if name not in tables:
                listed = ", ".join(f'"{column}" {kind}' for column, kind in columns.items())
                self._connection.execute(f"create table {name} ({listed})")
            for column in columns if name in tables else ():
                if (name, column) not in standing:
                    self._connection.execute(f'alter table {name} add column "{column}" {columns[column]}')

    def _build_layers(self) -> None:
        self._connection.execute("delete from built_by")
        self._connection.execute("insert into built_by values ($word)", {"word": schema.fingerprint()})
        self._set_clock()
        self._set_currency_units()
        layers.build(self._connection, TODAY_KNOWS)

    def _set_clock(self) -> None:
        """Today is the last day the live workbooks speak of; the thresholds are the organisation's own.

        What is entered here between two workbooks moves no day: the other figures are still those of the last one.
        """
        self._connection.execute("delete from clock")
        found = self.query(
            "select organisation, max(coalesce(period_end, known_on)) from submission"
            " where known_to = $open and family <> 'entry' group by organisation",
            {"open": OPEN_END},
        )
        for code, today in found.rows:
            self._connection.execute(
                "insert into clock values ($organisation, $today, $ending_days, $evaluation_months, $evaluation_usd,"
                " $reporting_due_days)",
                {"organisation": code, "today": today, **thresholds(code)},
            )
        self._connection.execute("delete from knowledge")
        self._connection.execute("insert into knowledge values ($day)", {"day": TODAY_KNOWS})

    def _set_currency_units(self) -> None:
        """What the currencies that gave way to another are counted in today."""
        self._connection.execute("delete from currency_unit")
        for currency, (successor, units) in schema.currency_units().items():
            self.run(
                "insert into currency_unit values ($currency, $successor, $units)",
                {"currency": currency, "successor": successor, "units": float(units)},
            )


def draft(directory: Path | None = None, empty: bool = False) -> Draft:
    """A context in which the next version is built: a copy of the live one, or an empty warehouse."""
    return Draft(directory, empty)


class Scratch:
    """A throwaway engine in memory, for the expressions by which a family's sheets become rows of our tables."""

    def __enter__(self) -> Self:
        self._connection = _harden(duckdb.connect(":memory:", config=_options()))
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._connection.close()

    def register(self, name: str, table: pa.Table) -> None:
        """Make an Arrow table a table of that name."""
        self._connection.register(name, table)

    def run(self, sql: str) -> None:
        """Prepare the engine: a macro, a view. Raises duckdb.Error for wrong SQL."""
        self._connection.execute(sql)

    def table(self, sql: str) -> pa.Table:
        """What a query answers, as an Arrow table. Raises duckdb.Error for wrong SQL."""
        return self._connection.sql(sql).to_arrow_table()


def scratch() -> Scratch:
    """A context with an empty engine in memory."""
    return Scratch()


def known_views() -> Sequence[str]:
    """The names of the out_ views the schema declares."""
    return tuple(schema.views())


def refresh(directory: Path | None = None) -> bool:
    """Build the layers again over what an earlier version of the house published; whether that was needed.

    Raises NoWarehouse, and Busy while a load is writing.
    """
    if _is_of_this_house(live_path(directory)):
        return False
    with draft(directory) as building:
        building.publish()
    return True
