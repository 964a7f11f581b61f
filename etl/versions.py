"""Which row follows which: what stands in the warehouse, then what each arriving file says of the same key."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

import schema
from etl import exact
from etl.checking import HELD
from etl.portfolio import REGISTERS, Portfolio, Rows
from etl.settle import Settled
from settings import OPEN_END

#: A question to the warehouse whose answer stays in columns.
Fetch = Callable[[str, Mapping[str, Any] | None], pa.Table]
#: What separates the parts of a key, and what stands for a part that is not stated.
_SEPARATOR, _MISSING = "\x1f", "\x00"
#: How a stored column travels.
_ARROW = {
    "varchar": pa.string(),
    "boolean": pa.bool_(),
    "date": pa.date32(),
    "decimal(18,4)": exact.AMOUNT,
    "decimal(18,8)": exact.RATE,
    "bigint": pa.int64(),
    "integer": pa.int32(),
    "double": pa.float64(),
}


@dataclass(frozen=True)
class Sending:
    """One file in time: as the warehouse has it (`entry` None), or as it arrives."""

    submission_id: str
    organisation: str
    identity: str
    file: str
    office: str | None
    known_on: date
    period_end: date | None
    received_at: datetime
    entry: int | None = None

    @property
    def whose(self) -> str:
        """Whose it is: an office's, or where it does not say, that of the files it may replace."""
        return self.office or self.identity

    @property
    def register(self) -> str:
        """The register whose extract it is; nothing for an office's workbook."""
        first = self.identity.partition("|")[0]
        return first if first in REGISTERS else ""

    @property
    def moment(self) -> tuple[date, date, datetime, bool]:
        """Its place in time: of two that speak of one key, the later holds."""
        return (self.known_on, self.period_end or date.max, self.received_at, self.entry is not None)


@dataclass(frozen=True)
class Timeline:
    """Every file of the organisations in hand, in the order of time; `ends` is the place of the one replacing each."""

    sendings: Sequence[Sending]
    ends: np.ndarray

    @cached_property
    def entries(self) -> np.ndarray:
        """The number of each sending's entry in this load, -1 for those of the warehouse."""
        return np.array([-1 if one.entry is None else one.entry for one in self.sendings], dtype=np.int64)

    @cached_property
    def is_past(self) -> np.ndarray:
        """Whether the warehouse has a later file of the same identity: what arrives is then history only."""
        newest: dict[tuple[str, str], int] = {}
        for place, one in enumerate(self.sendings):
            if one.entry is None:
                newest[one.organisation, one.identity] = place
        last = [newest.get((one.organisation, one.identity), -1) for one in self.sendings]
        return np.array(last) > np.arange(len(self.sendings))

    @cached_property
    def has_past(self) -> bool:
        """Whether the warehouse has any file of these organisations."""
        return any(one.entry is None for one in self.sendings)

    @cached_property
    def replaced(self) -> list[str]:
        """The submissions of the warehouse that bear the identity of one that arrives."""
        arriving = {(one.organisation, one.identity) for one in self.sendings if one.entry is not None}
        return [
            one.submission_id
            for one in self.sendings
            if one.entry is None and (one.organisation, one.identity) in arriving
        ]

    @cached_property
    def of_offices(self) -> list[str]:
        """The submissions of the warehouse from the offices of those that arrive."""
        arriving = {(one.organisation, one.whose) for one in self.sendings if one.entry is not None}
        return [
            one.submission_id
            for one in self.sendings
            if one.entry is None and (one.organisation, one.whose) in arriving
        ]

    @cached_property
    def place_of(self) -> dict[int, int]:
        """{number of an entry: its place}."""
        return {one.entry: place for place, one in enumerate(self.sendings) if one.entry is not None}

    def before(self, entry: int) -> Sending | None:
        """The file that an entry replaces."""
        found = np.flatnonzero(self.ends == self.place_of[entry])
        return self.sendings[int(found[-1])] if len(found) else None


def timeline(held: Portfolio, fetch: Fetch | None) -> Timeline:
    """The files of the warehouse and those that arrive, for the organisations in hand."""
    columns = "submission_id, organisation, identity, file_name, office, known_on, period_end, received_at"
    codes = {"codes": sorted({each.organisation for each in held.submissions})}
    known = fetch(f"select {columns} from submission where organisation = any($codes)", codes) if fetch else None
    sendings = [Sending(*row.values()) for row in known.to_pylist()] if known else []
    sendings += [
        Sending(
            each.submission_id, each.organisation, each.identity, each.file_name, each.office, each.known_on,
            each.period_end, each.received_at, number,
        )
        for number, each in enumerate(held.submissions)
    ]  # fmt: skip
    sendings.sort(key=lambda one: one.moment)
    ends = np.full(len(sendings), len(sendings))
    newest: dict[tuple[str, str], int] = {}
    for place, one in enumerate(sendings):
        whose = (one.organisation, one.identity)
        if whose in newest:
            ends[newest[whose]] = place
        newest[whose] = place
    return Timeline(sendings, ends)


@dataclass(frozen=True)
class Dollars:
    """A money column of versions: US dollars in ten-thousandths, the rate used (NaN for none), on what basis."""

    ten_thousandths: np.ndarray
    rate: np.ndarray
    basis: pa.Array


@dataclass(frozen=True)
class Versions:
    """The rows of one table side by side: those that stand in the warehouse first, then those that arrive.

    `sending` is the place of each row's file in the timeline; `at` its place among the rows of the load (-1 for the
    warehouse's); `previous` the version of the same key that stood until it came (-1 for none); `following` the next.
    """

    table: schema.Table
    values: Mapping[str, pa.Array]
    dollars: Mapping[str, Dollars]
    keys: pa.Array
    sending: np.ndarray
    sheets: pa.Array
    row: np.ndarray
    at: np.ndarray
    is_overtaken: np.ndarray
    previous: np.ndarray
    following: np.ndarray
    held_keys: Mapping[int, frozenset[str]] = field(default_factory=dict)

    @property
    def known(self) -> int:
        """How many versions are the warehouse's."""
        return int(np.count_nonzero(self.at < 0))


def versions(held: Portfolio, rows: Rows, settled: Settled, line: Timeline, fetch: Fetch | None) -> Versions:
    """The versions of one table's rows, before and after this load."""
    kept = np.flatnonzero(rows.fates < HELD)
    at = pa.array(kept)
    place_of = np.array([line.place_of[number] for number in range(len(held.submissions))], dtype=np.int64)
    submissions = place_of[held.submission_of(rows)]
    stood = _standing(rows, line, fetch, held.known_as)
    values = {name: _joined(stood, name, rows, at) for name in rows.table.columns}
    known_places = {one.submission_id: place for place, one in enumerate(line.sendings) if one.entry is None}
    before = np.array([known_places[name] for name in stood["submission_id"].to_pylist()], dtype=np.int64)
    sending = np.concatenate([before, submissions[kept]])
    whose = np.array([f"{one.organisation}" for one in line.sendings], dtype=object)
    if rows.table.name == "flow":  # a register's extract and a workbook may use one number: they are two tellings
        whose = np.array([f"{one.organisation}{_SEPARATOR}{one.register}" for one in line.sendings], dtype=object)
    if not rows.table.key:
        whose = np.array([f"{one.organisation}{_SEPARATOR}{one.whose}" for one in line.sendings], dtype=object)
    keys = _keys(rows.table, values, whose[sending])
    if not rows.table.key:
        keys = _numbered(keys, sending)
    is_overtaken, previous, following = _ordered(keys, sending, len(before), line, _closed(rows, line, whose, fetch))
    waiting = np.flatnonzero(rows.fates >= HELD)
    return Versions(
        rows.table,
        values,
        {column.name: _dollars(stood, column.name, settled, rows, kept) for column in rows.table.money()},
        keys,
        sending,
        pa.concat_arrays([_flat(stood["sheet"]), _sheets(held, rows, kept)]),
        np.concatenate([stood["row"].to_numpy(), rows.row[kept]]),
        np.concatenate([np.full(len(before), -1), kept]),
        is_overtaken,
        previous,
        following,
        _held_keys(rows, waiting, submissions, whose) if rows.table.key else {},
    )


def nothing_sent(table: schema.Table) -> Rows:
    """A table of which a load brings no row: what stood of it may still vanish."""
    none = np.zeros(0, dtype=np.int64)
    return Rows(table, {}, none, none.astype(np.int32), none.astype(np.int8))


def _standing(rows: Rows, line: Timeline, fetch: Fetch | None, known_as: Mapping[str, str]) -> pa.Table:
    """The rows that stand in the warehouse and that this load may replace: of the same files, or of the same keys.

    Where the table has no key they are those of the same offices.
    """
    table = rows.table
    extras = [f"{column.name}_{part}" for column in table.money() for part in ("usd", "rate", "usd_basis")]
    names = ("submission_id", "sheet", "row", *table.columns, *extras)
    if fetch is None or not line.has_past:
        stored = table.stored()
        return pa.schema([(name, _ARROW[stored[name]]) for name in names]).empty_table()
    codes = sorted({one.organisation for one in line.sendings if one.entry is not None})
    same_key = ""
    ids = line.replaced if table.key else line.of_offices
    params: dict[str, Any] = {"codes": codes, "open": OPEN_END, "ids": ids}
    if table.key:
        same_key = f' or cast("{table.key[0]}" as varchar) in (select unnest($keys::varchar[]))'
        first = pc.unique(pc.cast(rows.values[table.key[0]], pa.string())).to_pylist() if len(rows) else []
        params["keys"] = [key for key in [*first, *(known_as if table.name == "flow" else ())] if key is not None]
    columns = ", ".join(f'"{name}"' for name in names)
    stood = fetch(
        f"select {columns} from accepted_{table.name} where organisation = any($codes) and known_to = $open"
        f" and (submission_id = any($ids){same_key})",
        params,
    )
    if table.name != "flow" or not known_as:
        return stood
    keys = [known_as.get(key, key) for key in stood["flow_id"].to_pylist()]
    return stood.set_column(names.index("flow_id"), "flow_id", pa.array(keys, pa.string()))


def _closed(rows: Rows, line: Timeline, whose: np.ndarray, fetch: Fetch | None) -> tuple[pa.Array, np.ndarray]:
    """(keys, places) of what later files of the warehouse said of these keys and no longer say: it still came after."""
    table = rows.table
    nothing = pa.array([], pa.string()), np.zeros(0, dtype=np.int64)
    if fetch is None or not table.key or not len(rows) or not line.has_past:
        return nothing
    entries = [one for one in line.sendings if one.entry is not None]
    first = pc.unique(pc.cast(rows.values[table.key[0]], pa.string())).to_pylist()
    found = fetch(
        f"select submission_id, {', '.join(table.key)} from accepted_{table.name} where organisation = any($codes)"
        f" and known_to <> $open and known_from >= $since"
        f' and cast("{table.key[0]}" as varchar) in (select unnest($keys::varchar[]))',
        {
            "codes": sorted({one.organisation for one in entries}),
            "open": OPEN_END,
            "since": min(one.known_on for one in entries),
            "keys": [key for key in first if key is not None],
        },
    )
    if not found.num_rows:
        return nothing
    places = {one.submission_id: place for place, one in enumerate(line.sendings) if one.entry is None}
    at = np.array([places[name] for name in found["submission_id"].to_pylist()], dtype=np.int64)
    values = {name: _flat(found[name].cast(rows.values[name].type)) for name in table.key}
    return _keys(table, values, whose[at]), at


def _flat(column: pa.ChunkedArray) -> pa.Array:
    return column.combine_chunks() if column.num_chunks != 1 else column.chunk(0)


def _joined(stood: pa.Table, name: str, rows: Rows, kept: pa.Array) -> pa.Array:
    if not len(rows):
        return _flat(stood[name])
    arriving = rows.values[name].take(kept)
    return pa.concat_arrays([_flat(stood[name].cast(arriving.type)), arriving])


def _sheets(held: Portfolio, rows: Rows, kept: np.ndarray) -> pa.Array:
    return pa.array([source.sheet for source in held.sources], pa.string()).take(pa.array(rows.source[kept]))


def _keys(table: schema.Table, values: Mapping[str, pa.Array], whose: np.ndarray) -> pa.Array:
    """What tells one row from another: whose it is and its key, or all it says where the table has no key."""
    parts = [pc.cast(values[name], pa.string()) for name in table.key or table.columns]
    return pc.binary_join_element_wise(
        pa.array(whose, pa.string()), *parts, _SEPARATOR, null_handling="replace", null_replacement=_MISSING
    )


def _numbered(keys: pa.Array, sending: np.ndarray) -> pa.Array:
    """The same keys, those that one file says several times told apart by their number."""
    codes = pc.dictionary_encode(keys).indices.to_numpy()
    order = np.lexsort((sending, codes))
    is_first = np.ones(len(order), dtype=bool)
    is_first[1:] = (codes[order][1:] != codes[order][:-1]) | (sending[order][1:] != sending[order][:-1])
    starts = np.maximum.accumulate(np.where(is_first, np.arange(len(order)), 0))
    numbers = np.empty(len(order), dtype=np.int64)
    numbers[order] = np.arange(len(order)) - starts
    return pc.binary_join_element_wise(keys, pc.cast(pa.array(numbers), pa.string()), _SEPARATOR)


def _held_keys(
    rows: Rows, waiting: np.ndarray, submissions: np.ndarray, whose: np.ndarray
) -> dict[int, frozenset[str]]:
    """{place of a file: keys of its rows that wait}: what vanished because it is held is told apart."""
    if not len(waiting):
        return {}
    at = pa.array(waiting)
    values = {name: rows.values[name].take(at) for name in rows.table.key}
    keys = _keys(rows.table, values, whose[submissions[waiting]]).to_pylist()
    found: dict[int, set[str]] = {}
    for place, key in zip(submissions[waiting].tolist(), keys, strict=True):
        found.setdefault(place, set()).add(key)
    return {place: frozenset(listed) for place, listed in found.items()}


def _dollars(stood: pa.Table, name: str, settled: Settled, rows: Rows, kept: np.ndarray) -> Dollars:
    """US dollars of a money column, before and after."""
    before, _ = exact.scaled(stood[f"{name}_usd"].cast(exact.AMOUNT))
    rate = stood[f"{name}_rate"].to_numpy().astype(np.float64)
    basis = _flat(stood[f"{name}_usd_basis"].cast(pa.string()))
    if not len(rows):
        return Dollars(before, rate, basis)
    valued = settled.dollars[rows.table.name, name]
    return Dollars(
        np.concatenate([before, valued.ten_thousandths[kept]]),
        np.concatenate([rate, valued.rate[kept]]),
        pa.concat_arrays([basis, valued.basis.take(pa.array(kept))]),
    )


def _ordered(
    keys: pa.Array, sending: np.ndarray, known: int, line: Timeline, closed: tuple[pa.Array, np.ndarray]
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """(overtaken, previous, following) of each version.

    An arriving row is overtaken when the warehouse has a later word on its key, even one since withdrawn (`closed`), or
    a later file of its identity. A version is the previous of another only while its own file still stands.
    """
    count = len(sending)
    every = pc.dictionary_encode(pa.concat_arrays([keys, closed[0]])).indices.to_numpy()
    codes = every[:count]
    latest_known = np.full(int(every.max()) + 1 if len(every) else 0, -1)
    np.maximum.at(latest_known, codes[:known], sending[:known])
    np.maximum.at(latest_known, every[count:], closed[1])
    is_overtaken = line.is_past[sending] | (latest_known[codes] > sending)
    is_overtaken[:known] = False
    live = np.flatnonzero(~is_overtaken)
    order = live[np.lexsort((np.arange(count)[live], sending[live], codes[live]))]
    is_same = codes[order][1:] == codes[order][:-1]
    previous, following = np.full(count, -1), np.full(count, -1)
    following[order[:-1][is_same]] = order[1:][is_same]
    stood = line.ends[sending[order[:-1]]] >= sending[order[1:]]
    previous[order[1:][is_same & stood]] = order[:-1][is_same & stood]
    return is_overtaken, previous, following
