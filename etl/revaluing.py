"""What a row was worth as rates became known: one version of it per rate, each from the day that rate was known.

A row's own version is the one known from the day of its file. The others are made here from the rates alone, so that
the same files give the same history in whatever order they came (docs/decisions/0016).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Self

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

import schema
import store
from etl import exact, money
from etl.past import Past
from etl.rates import Known

#: What a money column keeps beside its amount.
PARTS = ("usd", "rate", "usd_basis", "rate_from", "rate_origin")


def collapse(draft: store.Draft, table: schema.Table, among: str) -> None:
    """Forget the versions that rates made of the rows of a table for which `among` holds; their own versions stay."""
    if table.money():
        name = f"accepted_{table.name}"
        draft.run(
            f"delete from {name} using submission where submission.submission_id = {name}.submission_id"
            f" and {name}.known_from > submission.known_on and {among}"
        )


def spread(draft: store.Draft, table: schema.Table, among: str) -> None:
    """Make the versions of these rows: each holds from the day its rate was known until the next."""
    if not table.money():
        return
    rows = _candidates(draft, table, among)
    if rows.num_rows:
        versions = _versions(_Rows(table, rows), _Rates(draft, sorted(_currencies(table, rows))))
        if versions.num_rows:
            _write(draft, table, versions)


def _candidates(draft: store.Draft, table: schema.Table, among: str) -> pa.Table:
    """The rows some of whose amounts a rate converts, or would, that became known after their file."""
    name = f"accepted_{table.name}"
    parts = [
        f"{name}.{column.name} as {column.name}, {name}.{column.currency} as {column.name}_currency,"
        f" {f'{name}.{column.on}' if column.on else 'cast(null as date)'} as {column.name}_on, "
        + ", ".join(f"{name}.{column.name}_{part}" for part in PARTS)
        for column in table.money()
    ]
    waits = " or ".join(
        f"({_is_converted(name, column)} and exists (select 1 from latest where latest.currency ="
        f" {name}.{column.currency} and latest.known_on > {name}.known_from))"
        for column in table.money()
    )
    return draft.table(
        "with latest as (select currency, max(known_from) as known_on from accepted_exchange_rate group by currency)"
        f" select {name}.rowid as place, {name}.organisation, {name}.known_from, {name}.known_to,"
        f" coalesce(submission.period_end, submission.known_on) as fallback, {', '.join(parts)}"
        f" from {name} join submission on submission.submission_id = {name}.submission_id"
        f" where {among} and ({waits})"
    )


def _is_converted(name: str, column: schema.Column) -> str:
    """Whether an amount reaches dollars by a rate, or by none yet."""
    return (
        f"coalesce({name}.{column.name}_usd_basis, 'rate') = 'rate' and {name}.{column.name} is not null"
        f" and {name}.{column.currency} <> 'USD'"
    )


def _currencies(table: schema.Table, rows: pa.Table) -> set[str]:
    return {
        code for column in table.money() for code in pc.unique(rows[f"{column.name}_currency"]).to_pylist() if code
    } - {"USD"}


class _Rates:
    """The rates of some currencies as they were known on any day, and what each day brought."""

    def __init__(self, draft: store.Draft, currencies: Sequence[str]) -> None:
        self.table = Past(fetch=draft.table).rates(currencies)
        self.known_on = pc.cast(self.table["known_on"], pa.int32()).to_numpy()
        self.news = self._news(draft, currencies)

    def on(self, day: int) -> Known:
        """The rates known by a day (since 1970)."""
        return Known(self.table.filter(pa.array(self.known_on <= day)))

    @staticmethod
    def _news(draft: store.Draft, currencies: Sequence[str]) -> Mapping[int, Mapping[str, int]]:
        """{day: {currency: first day of what became known}}; a rate sent again is no news."""
        told = draft.table(
            """
            with told as (
                select
                    currency, valid_from, known_from, units_per_usd,
                    lag(units_per_usd) over (
                        partition by accepted_exchange_rate.organisation, family, currency, valid_from
                        order by known_from
                    ) as former
                from accepted_exchange_rate join submission using (submission_id)
                where currency = any($currencies)
            )
            select currency, cast(known_from - date '1970-01-01' as integer) as day,
                cast(min(valid_from) - date '1970-01-01' as integer) as since
            from told where units_per_usd is distinct from former group by all order by day
            """,
            {"currencies": list(currencies)},
        ).to_pylist()
        found: dict[int, dict[str, int]] = {}
        for each in told:
            found.setdefault(each["day"], {})[each["currency"]] = each["since"]
        return found


@dataclass
class _Worth:
    """One money column of some rows in dollars: ten-thousandths, where known, the rate, its first day and origin."""

    usd: np.ndarray
    known: np.ndarray
    rate: np.ndarray
    since: np.ndarray
    origin: np.ndarray

    def at(self, places: np.ndarray) -> Self:
        return type(self)(*(getattr(self, name)[places] for name in self.__dataclass_fields__))

    def put(self, places: np.ndarray, other: "_Worth") -> None:
        for name in self.__dataclass_fields__:
            getattr(self, name)[places] = getattr(other, name)

    def differs(self, other: "_Worth") -> np.ndarray:
        """Whether a row is worth something else, or is worth it by another rate."""
        rate = (self.rate != other.rate) & ~(np.isnan(self.rate) & np.isnan(other.rate))
        return (
            (self.usd != other.usd)
            | (self.known != other.known)
            | rate
            | (self.since != other.since)
            | (self.origin != other.origin)
        )


class _Rows:
    """Rows that rates touch: whose they are, from when until when they hold, and each amount with its day."""

    def __init__(self, table: schema.Table, rows: pa.Table) -> None:
        self.table, self.rows = table, rows.combine_chunks()
        self.place = rows["place"].to_numpy()
        self.organisation = rows["organisation"].to_numpy()
        self.start, self.end, self.fallback = (_days(rows[name]) for name in ("known_from", "known_to", "fallback"))
        self.basis = [self._column(f"{one.name}_usd_basis").to_numpy(zero_copy_only=False) for one in table.money()]
        self.stored = [self._stored(one.name) for one in table.money()]
        self.converted = [self._is_converted(number) for number in range(len(self.basis))]
        self.day = [
            np.where(days < 0, self.fallback, days)
            for days in (_days(rows[f"{one.name}_on"], missing=-1) for one in table.money())
        ]

    def _column(self, name: str) -> pa.Array:
        column = self.rows[name]
        return column.chunk(0) if column.num_chunks == 1 else column.combine_chunks()

    def _stored(self, name: str) -> _Worth:
        usd, missing = exact.scaled(self._column(f"{name}_usd").cast(exact.AMOUNT))
        return _Worth(
            usd.copy(),
            ~missing,
            self._column(f"{name}_rate").to_numpy(zero_copy_only=False).astype(np.float64),
            _days(self.rows[f"{name}_rate_from"], missing=0),
            self._column(f"{name}_rate_origin").to_numpy(zero_copy_only=False).astype(object),
        )

    def _is_converted(self, number: int) -> np.ndarray:
        column = self.table.money()[number]
        waits = np.array([one is None or one == money.RATE for one in self.basis[number].tolist()], dtype=bool)
        stated = pc.and_(
            pc.is_valid(self._column(column.name)),
            pc.fill_null(pc.not_equal(self._column(f"{column.name}_currency"), "USD"), False),
        )
        return waits & stated.to_numpy(zero_copy_only=False)

    def touched(self, news: Mapping[str, int]) -> np.ndarray:
        """Whether what became known may move some amount of a row: its currency, from its day on or before."""
        found = np.zeros(len(self.place), dtype=bool)
        codes = pa.array(list(news), pa.string())
        first = np.array([*news.values(), np.iinfo(np.int64).max])
        for column, day, converted in zip(self.table.money(), self.day, self.converted, strict=True):
            which = pc.fill_null(pc.index_in(self._column(f"{column.name}_currency"), codes), len(news)).to_numpy()
            found |= converted & (first[which] <= day)
        return found

    def worth(self, places: np.ndarray, known: Known) -> list[_Worth]:
        """Each money column of these rows, by the rates known; what no rate converts stays as it is stored."""
        found = [stored.at(places) for stored in self.stored]
        for organisation in sorted(set(self.organisation[places].tolist())):
            rates = known.of(organisation)
            mine = self.organisation[places] == organisation
            for number, column in enumerate(self.table.money()):
                here = np.flatnonzero(mine & self.converted[number][places])
                at = pa.array(places[here])
                valued = money.value(
                    self._column(column.name).take(at), self._column(f"{column.name}_currency").take(at),
                    self._column(f"{column.name}_on").take(at), self.fallback[places[here]], rates, None,
                )  # fmt: skip
                origin = valued.rate_origin.to_numpy(zero_copy_only=False).astype(object)
                since = _days(pa.chunked_array([valued.rate_from]), missing=0)
                found[number].put(here, _Worth(valued.ten_thousandths, valued.known, valued.rate, since, origin))
        return found


def _days(column: pa.ChunkedArray, missing: int = 0) -> np.ndarray:
    """Dates as days since 1970."""
    return pc.fill_null(pc.cast(column.cast(pa.date32()), pa.int32()), missing).to_numpy().astype(np.int64)


def _versions(rows: _Rows, rates: _Rates) -> pa.Table:
    """Every version of the rows that have several, or whose own version is not what was known on its day."""
    now = [stored.at(np.arange(len(rows.place))) for stored in rows.stored]
    for day in np.unique(rows.start).tolist():
        places = np.flatnonzero(rows.start == day)
        for one, then in zip(now, rows.worth(places, rates.on(day)), strict=True):
            one.put(places, then)
    every = np.arange(len(rows.place))
    listed: list[tuple[np.ndarray, np.ndarray, list[_Worth]]] = [(every, rows.start, [one.at(every) for one in now])]
    for day, news in rates.news.items():
        places = np.flatnonzero((rows.start < day) & (day < rows.end) & rows.touched(news))
        if not len(places):
            continue
        found = rows.worth(places, rates.on(day))
        moved = np.zeros(len(places), dtype=bool)
        for one, new in zip(now, found, strict=True):
            moved |= new.differs(one.at(places))
        moved_at = np.flatnonzero(moved)
        for one, new in zip(now, found, strict=True):
            one.put(places[moved_at], new.at(moved_at))
        listed.append((places[moved_at], np.full(len(moved_at), day), [new.at(moved_at) for new in found]))
    return _laid_out(rows, listed)


def _laid_out(rows: _Rows, listed: Sequence[tuple[np.ndarray, np.ndarray, list[_Worth]]]) -> pa.Table:
    """The versions row by row, each until the next; rows that have only their own, unchanged, are left out."""
    at = np.concatenate([places for places, _, _ in listed])
    start = np.concatenate([days for _, days, _ in listed])
    order = np.lexsort((start, at))
    at, start = at[order], start[order]
    is_last = np.append(at[1:] != at[:-1], True)
    end = np.where(is_last, rows.end[at], np.append(start[1:], 0))
    is_own = np.append(True, at[1:] != at[:-1])
    columns = [_together([worths[number] for _, _, worths in listed], order) for number in range(len(rows.stored))]
    kept = ~(is_own & is_last)
    for worth, stored in zip(columns, rows.stored, strict=True):
        kept |= worth.differs(stored.at(at))
    told = np.flatnonzero(kept)
    table = {
        "place": pa.array(rows.place[at[told]]),
        "known_from": _dates(start[told]),
        "known_to": _dates(end[told]),
        "is_own": pa.array(is_own[told]),
    }
    kept_at = at[told]
    for number, column in enumerate(rows.table.money()):
        basis, converted = rows.basis[number][kept_at], rows.converted[number][kept_at]
        table |= _parts(column.name, columns[number].at(told), basis, converted)
    return pa.table(table)


def _together(worths: Sequence[_Worth], order: np.ndarray) -> _Worth:
    names = _Worth.__dataclass_fields__
    return _Worth(*(np.concatenate([getattr(worth, name) for worth in worths])[order] for name in names))


def _parts(name: str, worth: _Worth, basis: np.ndarray, converted: np.ndarray) -> dict[str, pa.Array]:
    """A money column as it is stored: dollars, rate, on what basis, from which day, where the rate is from."""
    told = np.where(converted, np.where(worth.known, np.array(money.RATE, object), np.array(None, object)), basis)
    without = np.array([one is None for one in worth.origin.tolist()], dtype=bool)
    return {
        f"{name}_usd": exact.decimals(worth.usd, ~worth.known),
        f"{name}_rate": pa.array(worth.rate, mask=np.isnan(worth.rate)),
        f"{name}_usd_basis": pa.array(told, pa.string()),
        f"{name}_rate_from": _dates(worth.since, without),
        f"{name}_rate_origin": pa.array(worth.origin, pa.string()),
    }


def _dates(days: np.ndarray, missing: np.ndarray | None = None) -> pa.Array:
    return pc.cast(pa.array(days.astype(np.int32), mask=missing), pa.date32())


def _write(draft: store.Draft, table: schema.Table, versions: pa.Table) -> None:
    """The versions beside the rows' own, which take what was known on their day and end with the next.

    Each statement stands by itself: changing rows in the transaction that brought them breaks DuckDB 2.0.0's memory.
    """
    name = f"accepted_{table.name}"
    parts = [f"{column.name}_{part}" for column in table.money() for part in PARTS]
    listed = ", ".join(parts)
    draft.run(
        "create or replace temp table valued as select rowid as place, known_from, known_to, true as is_own,"
        f" {listed} from {name} limit 0"
    )
    draft.insert("valued", versions)
    held = ", ".join(f"valued.{part} as {part}" for part in ("known_from", "known_to", *parts))
    draft.run(
        f"insert into {name} by name select {name}.* replace ({held}) from {name}"
        f" join valued on valued.place = {name}.rowid where not valued.is_own"
    )
    changed = ", ".join(f"{part} = valued.{part}" for part in ("known_to", *parts))
    draft.run(f"update {name} set {changed} from valued where valued.place = {name}.rowid and valued.is_own")
    draft.run("drop table valued")
