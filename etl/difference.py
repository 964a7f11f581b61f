"""What a file would change: rows new, changed and vanished, dollars before and after by cause, silent changes."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

import numpy as np

import schema
from etl import compared, elsewhere, versions
from etl.compared import Compared, Measure
from etl.elsewhere import Elsewhere
from etl.portfolio import LeftOut, Portfolio
from etl.settle import Settled
from etl.versions import Fetch, Timeline

#: Rows of a table told one by one, the weightiest first; beyond, their number is.
LISTED = 50
#: Files compared at once whose rows are told one by one; beyond, only numbers and dollars are.
FEW = 10
#: Why dollars changed, in the order they are told.
CAUSES = ("new", "released", "corrected", "rate", "vanished", "held", "twice")


@dataclass(frozen=True)
class ColumnChange:
    """One value of a row, before and after, and the cell of the new one."""

    column: str
    before: Any
    after: Any
    cell: str | None


@dataclass(frozen=True)
class RowDifference:
    """One row: new, released (it waited), changed, revalued (by a rate), renamed, vanished or held (it waits now);
    or left out by this file, and counting still.

    `usd` is what it brings or takes; `was` the key it had; a vanished row is placed in the file it was in. `silence`
    is what the file does not say of it: a new "key" for the same line, a "rate" that alone moved its dollars, a row of
    another "office" (`office`).
    """

    state: str
    key: tuple[str, ...]
    sheet: str
    row: int
    usd: Decimal
    was: tuple[str, ...] = ()
    changes: tuple[ColumnChange, ...] = ()
    silence: str | None = None
    office: str | None = None


@dataclass(frozen=True)
class TableDifference:
    """One table: how many rows of each state, and the weightiest told one by one."""

    table: str
    counts: dict[str, int]
    rows: tuple[RowDifference, ...] = ()


@dataclass(frozen=True)
class MoneyDifference:
    """US dollars of one kind before and after, to the cent; the causes add up to the difference."""

    kind: str
    before_usd: Decimal
    after_usd: Decimal
    causes: dict[str, Decimal]


@dataclass(frozen=True)
class Difference:
    """What one file changes in what stands. `is_past` when a later file of the same office and period stands."""

    replaces: str | None = None
    replaces_known_on: date | None = None
    is_past: bool = False
    tables: tuple[TableDifference, ...] = ()
    money: tuple[MoneyDifference, ...] = ()
    elsewhere: tuple[Elsewhere, ...] = ()

    @property
    def silent(self) -> tuple[tuple[str, RowDifference], ...]:
        """(table, row) of every change the file does not speak of."""
        return tuple((table.table, row) for table in self.tables for row in table.rows if row.silence)

    @property
    def is_nothing(self) -> bool:
        """Whether the file says what was known already."""
        return not self.elsewhere and all(set(table.counts) <= {"same"} for table in self.tables)


@dataclass
class _Gathering:
    """One file's difference while its tables are gone through."""

    tables: list[TableDifference] = field(default_factory=list)
    money: dict[str, "_Sums"] = field(default_factory=dict)


@dataclass
class _Sums:
    """Ten-thousandths of a dollar before, after and by cause."""

    before: int = 0
    after: int = 0
    causes: dict[str, int] = field(default_factory=dict)

    def add(self, cause: str, amount: int) -> None:
        self.causes[cause] = self.causes.get(cause, 0) + amount


def compare(held: Portfolio, settled: Settled, fetch: Fetch | None) -> list[Difference]:
    """What each file of a load changes, in the order of the load; of several, each is compared with the ones before it.

    `fetch` asks the warehouse as it stands; None where nothing was ever published.
    """
    line = versions.timeline(held, fetch)
    gathered = [_Gathering() for _ in held.submissions]
    is_told = len(held.submissions) <= FEW
    for table in schema.TABLES.values():
        rows = held.tables.get(table.name)
        if table.name == "meta" or (not rows and not line.replaced):
            continue
        found = versions.versions(held, rows or versions.nothing_sent(table), settled, line, fetch)
        if len(found.sending):
            _gather(Compared(held, found, line, fetch), gathered, is_told)
    for told in held.again:
        sums = gathered[told.submission].money.setdefault(told.kind, _Sums())
        sums.before += told.before
        sums.after += told.after
        sums.add("twice", told.after - told.before)
    for number in {told.submission for told in held.left_out}:
        _leave_out(gathered[number], [told for told in held.left_out if told.submission == number], is_told)
    others = elsewhere.revalued(held, line, fetch)
    return [_difference(line, number, each, others.get(number, ())) for number, each in enumerate(gathered)]


def _leave_out(into: _Gathering, gone: Sequence[LeftOut], is_told: bool) -> None:
    """The flows that a file leaves out and that go on counting, with the other flows of the file."""
    place = next((at for at, table in enumerate(into.tables) if table.table == "flow"), None)
    told = into.tables.pop(place) if place is not None else TableDifference("flow", {})
    rows = (
        [RowDifference("left_out", (each.key,), each.sheet, each.row, Decimal(0)) for each in gone] if is_told else []
    )
    counts = told.counts | {"left_out": len(gone)}
    into.tables.append(TableDifference("flow", counts, (*told.rows, *rows)[:LISTED]))


def _difference(line: Timeline, number: int, each: _Gathering, others: tuple[Elsewhere, ...]) -> Difference:
    before = line.before(number)
    told = tuple(_money(kind, sums) for kind, sums in sorted(each.money.items()))
    return Difference(
        before.file if before else None,
        before.known_on if before else None,
        bool(line.is_past[line.place_of[number]]),
        tuple(each.tables),
        tuple(one for one in told if one.before_usd or one.after_usd or any(one.causes.values())),
        others,
    )


def _money(kind: str, sums: _Sums) -> MoneyDifference:
    """Cents that close: what rounding leaves goes to the largest cause."""
    before, after = _cents(sums.before), _cents(sums.after)
    causes = {cause: _cents(sums.causes[cause]) for cause in CAUSES if sums.causes.get(cause)}
    left = after - before - sum(causes.values(), Decimal(0))
    if left:
        largest = max(causes, key=lambda cause: abs(causes[cause]), default="corrected")
        causes[largest] = causes.get(largest, Decimal(0)) + left
    return MoneyDifference(kind, before, after, causes)


def _cents(ten_thousandths: int) -> Decimal:
    return Decimal(int(ten_thousandths)).scaleb(-4).quantize(Decimal("0.01"))


def _gather(pairs: Compared, gathered: Sequence[_Gathering], is_told: bool) -> None:
    """One table into the difference of each file that speaks of it, or that replaces one which did."""
    found, line = pairs.found, pairs.line
    entry = line.entries[found.sending]
    fresh = np.flatnonzero((found.at >= 0) & ~found.is_overtaken & (found.previous < 0))
    ends = line.ends[found.sending]
    after = np.where(found.following >= 0, found.sending[found.following], len(line.sendings))
    enders = np.append(line.entries, -1)[np.minimum(ends, len(line.sendings))]
    gone = np.flatnonzero(~found.is_overtaken & (enders >= 0) & (after > ends))
    for number in sorted({*entry[found.at >= 0].tolist(), *enders[gone].tolist()}):
        mine = _Mine(
            fresh[entry[fresh] == number],
            pairs.changed[entry[pairs.changed] == number],
            pairs.revalued[entry[pairs.revalued] == number],
            gone[enders[gone] == number],
            np.flatnonzero(entry[pairs.pairs] == number),
        )
        _tell(pairs, number, mine, gathered[number], is_told)


@dataclass(frozen=True)
class _Mine:
    """One file's rows of one table: versions that are new, changed, revalued, gone; and its pairs."""

    new: np.ndarray
    changed: np.ndarray
    revalued: np.ndarray
    gone: np.ndarray
    pairs: np.ndarray


def _tell(pairs: Compared, number: int, mine: _Mine, into: _Gathering, is_told: bool) -> None:
    """One table of one file: how many rows of each state, what they bring or take, the weightiest one by one."""
    renamed = compared.renamed(pairs, mine.new, mine.gone)
    states = _states(pairs, number, mine, renamed)
    counts: dict[str, int] = {}
    for state in states.values():
        counts[state] = counts.get(state, 0) + 1
    same = len(mine.pairs) - len(mine.changed) - len(mine.revalued)
    counts |= {"same": same} if same else {}
    for measure in pairs.measures:
        _weigh(pairs, measure, mine, states, renamed, into.money)
    if not counts:
        return
    rows = [_row(pairs, at, state, renamed.get(at)) for at, state in states.items()] if is_told else []
    told = sorted(rows, key=lambda row: (-abs(row.usd), row.sheet, row.row))[:LISTED]
    into.tables.append(TableDifference(pairs.found.table.name, counts, tuple(told)))


def _states(pairs: Compared, number: int, mine: _Mine, renamed: Mapping[int, int]) -> dict[int, str]:
    """{version: its state}, new ones first."""
    released = compared.waited(pairs, number, mine.new)
    waits = pairs.found.held_keys.get(pairs.line.place_of[number], frozenset())
    states = {at: "renamed" if at in renamed else "released" if at in released else "new" for at in mine.new.tolist()}
    states |= {at: "changed" for at in mine.changed.tolist()} | {at: "revalued" for at in mine.revalued.tolist()}
    for at in mine.gone.tolist():
        if at not in renamed.values():
            states[at] = "held" if waits and pairs.found.keys[at].as_py() in waits else "vanished"
    return states


def _weigh(
    pairs: Compared,
    measure: Measure,
    mine: _Mine,
    states: Mapping[int, str],
    renamed: Mapping[int, int],
    into: dict[str, _Sums],
) -> None:
    """What each row brings or takes, under its kind and cause."""

    def sums(at: int) -> _Sums:
        return into.setdefault(measure.names[measure.of[at]], _Sums())

    at = np.fromiter(states, dtype=np.int64, count=len(states))
    for (of, state), worth in _added(measure.of[at].tolist(), states.values(), measure.dollars[at].tolist()).items():
        into_kind = into.setdefault(measure.names[of], _Sums())
        if state in ("new", "released"):
            into_kind.after += worth
            into_kind.add(state, worth)
        elif state in ("vanished", "held"):
            into_kind.before += worth
            into_kind.add(state, -worth)
    by_rate = dict(zip(pairs.pairs[mine.pairs].tolist(), measure.by_rate[mine.pairs].tolist(), strict=True))
    before = {at: int(pairs.found.previous[at]) for at in by_rate} | dict(renamed)
    for at, was in before.items():
        after, stood, rate = int(measure.dollars[at]), int(measure.dollars[was]), by_rate.get(at, 0)
        sums(at).after += after
        sums(was).before += stood
        if measure.of[at] == measure.of[was]:
            sums(at).add("rate", rate)
            sums(at).add("corrected", after - stood - rate)
        else:
            sums(at).add("corrected", after)
            sums(was).add("corrected", -stood)


def _added(kinds: list[int], states: Iterable[str], worths: list[int]) -> Mapping[tuple[int, str], int]:
    """What the rows of each kind and state are worth together."""
    found: dict[tuple[int, str], int] = {}
    for kind, state, worth in zip(kinds, states, worths, strict=True):
        found[kind, state] = found.get((kind, state), 0) + worth
    return found


def _row(pairs: Compared, at: int, state: str, was: int | None) -> RowDifference:
    """One row as it is told."""
    found, sendings = pairs.found, pairs.line.sendings
    before = int(found.previous[at]) if state in ("changed", "revalued") else was
    worth = sum(int(measure.dollars[at]) for measure in pairs.measures) * (-1 if state in ("vanished", "held") else 1)
    silence = {"renamed": "key", "revalued": "rate"}.get(state)
    office = None
    if before is not None:
        worth -= sum(int(measure.dollars[before]) for measure in pairs.measures)
        sender = sendings[int(found.sending[before])].office
        office = sender if sender != sendings[int(found.sending[at])].office else None
        silence = silence or ("office" if office else None)
    return RowDifference(
        state,
        pairs.key(at),
        pairs.sheet(at),
        int(found.row[at]),
        _cents(worth),
        pairs.key(was) if was is not None else (),
        tuple(_changes(pairs, at, before)) if state == "changed" and before is not None else (),
        silence,
        office,
    )


def _changes(pairs: Compared, at: int, before: int) -> Iterator[ColumnChange]:
    for name, values in pairs.found.values.items():
        old, new = values[before].as_py(), values[at].as_py()
        if old != new:
            yield ColumnChange(name, old, new, pairs.cell(at, name))
