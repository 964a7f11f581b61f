"""The layers above accepted rows: views after the views they read, kept as tables where that answers sooner."""

import re
from collections.abc import Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from datetime import date
from typing import Any, Protocol

import schema

#: Rows of the longest accepted table below which two layers are built at once; longer ones the engine shares out.
SHORT = 1_000_000

#: Views whose rows come in no fixed order: their columns are never read one by one and laid side by side.
UNORDERED = frozenset({"core_flow"})

_MENTION = re.compile(r"\b(from|join)\s+((?:out|core|rollup)_\w+)", re.IGNORECASE)


class Connection(Protocol):
    """What is asked of a connection to the engine."""

    def execute(self, sql: str) -> Any: ...
    def cursor(self) -> Any: ...


def in_order(views: Mapping[str, str]) -> list[str]:
    """View names, each after the views it reads."""
    ordered: list[str] = []

    def place(name: str) -> None:
        if name in ordered or name not in views:
            return
        for other in mentioned(views[name]):
            if other != name:
                place(other)
        ordered.append(name)

    for name in views:
        place(name)
    return ordered


def behind(sql: str) -> list[str]:
    """The hand-written views that a statement reads, itself or through others; each after those it reads."""
    views = schema.views()
    reached: set[str] = set()

    def reach(text: str) -> None:
        for name in mentioned(text):
            if name in views and name not in reached:
                reached.add(name)
                reach(views[name])

    reach(sql)
    return in_order({name: views[name] for name in views if name in reached})


def mentioned(sql: str) -> list[str]:
    """The views and rollups a statement names."""
    return [name for _, name in _MENTION.findall(sql)]


def make_core(connection: Connection, known_on: date) -> None:
    """core_<table>: the accepted rows that were true on `known_on`, each flow once; core_telling: all who tell one."""
    known = f"known_from <= date '{known_on}' and date '{known_on}' < known_to"
    names = [f"accepted_{name}" for name in schema.TABLES] + [*schema.SHARED]
    for name in names:
        core = f"core_{name.removeprefix('accepted_')}"
        connection.execute(f"create or replace view {core} as select {name}.* from {name} where {known}")
    connection.execute("create or replace view core_telling as select core_flow.* from core_flow")
    if _has_told_twice(connection):
        connection.execute(
            f"create or replace view core_telling as select accepted_flow.* from accepted_flow where {known}"
        )
        connection.execute(
            f"create or replace view core_flow as {_ONCE.format(known=known.replace('known_', 'told_twice.known_'))}"
        )


#: Flows but for those that another source tells too, and counts for.
_ONCE = (
    "select core_telling.* from core_telling where not exists (select 1 from told_twice where {known}"
    " and told_twice.submission_id = core_telling.submission_id and told_twice.sheet = core_telling.sheet"
    " and told_twice.row = core_telling.row and told_twice.letters = coalesce(core_telling.letters, ''))"
)


def _has_told_twice(connection: Connection) -> bool:
    """Whether any flow was ever told by two sources; an earlier house did not say."""
    named = "select 1 from information_schema.tables where table_name = 'told_twice' limit 1"
    if not connection.execute(named).fetchall():
        return False
    return bool(connection.execute("select 1 from told_twice limit 1").fetchall())


def build(connection: Connection, known_on: date) -> None:
    """Every layer above the accepted rows known on that day, in place of what was built before."""
    make_core(connection, known_on)
    _drop_built(connection)
    connection.execute("attach ':memory:' as at_hand")
    layers = schema.views() | schema.rollups()
    home = connection.execute("select current_database()").fetchone()[0]
    started: dict[str, Future[None]] = {}
    is_long = _longest(connection) >= SHORT
    with ThreadPoolExecutor(1 if is_long else 2) as workers:
        for name in in_order(layers):
            read = [started[other] for other in mentioned(layers[name]) if other in started]
            sql = _placed(name, layers[name]) if is_long else layers[name]
            started[name] = workers.submit(_make, connection, home, name, sql, read)
    for made in started.values():
        made.result()
    connection.execute("detach at_hand")


def _drop_built(connection: Connection) -> None:
    """Forget the tables and views of an earlier build, and make their place in the file free for the next."""
    found = connection.execute(
        "select table_name, table_type from information_schema.tables where table_catalog = current_database()"
        " and (starts_with(table_name, 'out_') or starts_with(table_name, 'rollup_'))"
    ).fetchall()
    for name, kind in found:
        connection.execute(f"drop {'view' if kind == 'VIEW' else 'table'} {name}")
    connection.execute("checkpoint")


def _longest(connection: Connection) -> int:
    """Rows of the longest accepted table."""
    longest = connection.execute(
        "select max(estimated_size) from duckdb_tables() where starts_with(table_name, 'accepted_')"
    ).fetchone()
    return int(longest[0] or 0)


def _placed(name: str, sql: str) -> str:
    """A layer with its rows in the order its file states: a question about few of them reads the blocks they are in."""
    order = schema.placed_by().get(name)
    return f"{sql.rstrip().removesuffix(';')}\norder by {', '.join(order)};" if order else sql


def _make(connection: Connection, home: str, name: str, sql: str, read: Sequence[Future[None]]) -> None:
    """One layer, once those it reads are made: a table, or a view where its file says so, and then its twin at hand.

    What is a view for readers would be worked out anew, from the accepted rows on, for every layer that reads it.
    Meanwhile its twin stands for it, which reads twins: a table held in memory where many read it, else a view.
    """
    wait(read)
    twins = _read_as_views()
    beside = _MENTION.sub(lambda found: f"{found[1]} {'at_hand.' * (found[2] in twins)}{found[2]}", sql)
    with connection.cursor() as cursor:
        cursor.execute(f"use {home}")
        if name in twins:
            cursor.execute(sql)
            kind = "table" if name in schema.marked("At hand") else "view"
            cursor.execute(beside.replace(f"create or replace view {name}", f"create {kind} at_hand.{name}", 1))
        else:
            cursor.execute(beside.replace("create or replace view", "create table", 1))


def _read_as_views() -> frozenset[str]:
    """The hand-written views that stay views in the warehouse."""
    return frozenset(name for name in schema.views() if name.startswith("core_")) | schema.marked("Never kept")
