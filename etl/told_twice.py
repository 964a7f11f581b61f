"""One flow told by two sources counts once: as files arrive, and in the warehouse, where the other telling stays.

Nothing of a telling set aside is changed: `told_twice` says which row it is, which one counts for it, why, and from
when until when. It is worked out again from the rows alone after each load, so a file that is withdrawn gives back
what it set aside (docs/decisions/0024).
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

import store
from etl.checking import ACCEPTED, HELD, WARNED
from etl.gather import ENTRY, OFFICE, REGISTERS
from etl.past import Past
from etl.portfolio import Again, Place, Portfolio, Rows
from etl.rules import WARNING, severity
from etl.settle import Settled
from etl.two_sources import Once, Telling, rank, told_once
from etl.versions import Fetch, Timeline, timeline
from settings import OPEN_END

_OURS = [OFFICE, ENTRY]
#: What tells a flow in the warehouse: a file of a register, else what the row says it comes from.
_FIRST = "split_part(submission.identity, '|', 1)"
_TELLER = f"case when {_FIRST} in {REGISTERS} then '+' || {_FIRST} else coalesce(accepted_flow.source, 'office') end"
#: One row per flow told, whatever rates made of it; `usd` is what it is worth by the last.
_TOLD = (
    "select accepted_flow.organisation, agreement_id, kind, accepted_flow.submission_id, accepted_flow.sheet,"
    " accepted_flow.row, coalesce(accepted_flow.letters, '') as letters, date, amount, currency,"
    f" arg_max(amount_usd, accepted_flow.known_to) as usd, flow_id, {_TELLER} as teller,"
    " min(accepted_flow.known_from) as since, max(accepted_flow.known_to) as until, submission.file_name"
    " from accepted_flow join submission on submission.submission_id = accepted_flow.submission_id"
    " where submission.family = any($families) and amount is not null and date is not null"
    " and accepted_flow.source is distinct from 'published' and {which} group by all"
)
#: Those of an agreement and kind that several sources tell.
_SEVERAL = (
    "with told as ({told}) select told.* from told join (select organisation, agreement_id, kind from told"
    " group by all having count(distinct teller) > 1) as several using (organisation, agreement_id, kind)"
    " order by organisation, agreement_id, kind, date, submission_id, sheet, row, letters"
)

#: (organisation, agreement, kind)
Group = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class _Row:
    """One telling: where it stands, what it says; `at` is its place among those that arrive."""

    group: Group
    place: Place
    telling: Telling
    since: date
    until: date
    file: str
    flow_id: str
    teller: str
    at: int | None = None


def _row(told: Sequence[Any]) -> _Row | None:
    """A telling as the warehouse has it; None where its source is not compared."""
    organisation, agreement, kind, submission, sheet, row, letters, day, amount, currency, usd, key, teller = told[:13]
    since, until, file = told[13:]
    found = _telling(agreement, kind, teller, day, amount, currency, usd, key)
    if found is None:
        return None
    place = (submission, sheet, row, letters)
    return _Row((organisation, agreement, kind), place, found, since, until, file, key or "", teller)


def _telling(
    agreement: str,
    kind: str,
    teller: str,
    day: date,
    amount: Decimal,
    currency: str | None,
    usd: Decimal | None,
    key: str | None,
) -> Telling | None:
    place = rank(teller[1:] if teller.startswith("+") else None, teller)
    number = None if key and key.startswith(f"{agreement} {kind} ") else key  # a key made here is no number
    return None if place is None else Telling(place, day, amount, currency, usd, number)


def follow(draft: store.Draft) -> None:
    """Work out again what is told twice of the agreements that the files in the temporary table `touched` speak of."""
    draft.run(
        "create or replace temp table affected as select distinct organisation, agreement_id from accepted_flow"
        " where submission_id in (select submission_id from touched) and agreement_id is not null"
        " union select organisation, agreement_id from told_twice"
        " where submission_id in (select submission_id from touched)"
        " or counted_submission_id in (select submission_id from touched)"
    )
    which = "(accepted_flow.organisation, agreement_id) in (select (organisation, agreement_id) from affected)"
    told = draft.query(_SEVERAL.format(told=_TOLD.format(which=which)), {"families": _OURS}).rows
    groups = _grouped(row for row in map(_row, told) if row)
    spans = [(*one, *span) for rows in groups.values() for one, span in _spans(rows)]
    draft.run(
        "delete from told_twice"
        " where (organisation, agreement_id) in (select (organisation, agreement_id) from affected)"
    )
    draft.insert("told_twice", _table(spans))
    draft.run("drop table affected")


def _grouped(rows: Iterable[_Row]) -> Mapping[Group, list[_Row]]:
    groups: dict[Group, list[_Row]] = defaultdict(list)
    for row in rows:
        groups[row.group].append(row)
    return groups


_Span = tuple[tuple[Any, ...], tuple[date, date]]


def _spans(rows: Sequence[_Row]) -> Iterator[_Span]:
    """(who, for whom and why, from when until when) of each telling set aside, as files came and went."""
    days = sorted({day for row in rows for day in (row.since, row.until)})
    open_since: dict[tuple[Any, ...], date] = {}
    for start, end in zip(days, days[1:], strict=False):
        standing = [row for row in rows if row.since <= start and end <= row.until]
        found = told_once([row.telling for row in standing]).pairs
        now = {(*row.group, *row.place, *kept.place, how) for row, kept, how in _named(standing, found)}
        for gone in set(open_since) - now:
            yield gone, (open_since.pop(gone), start)
        for one in now:
            open_since.setdefault(one, start)
    yield from ((one, (since, days[-1])) for one, since in open_since.items())


def _named(rows: Sequence[_Row], pairs: Iterable[Any]) -> Iterator[tuple[_Row, _Row, str]]:
    return ((rows[pair.aside], rows[pair.kept], pair.how) for pair in pairs)


_COLUMNS = (
    "organisation", "agreement_id", "kind", "submission_id", "sheet", "row", "letters", "counted_submission_id",
    "counted_sheet", "counted_row", "counted_letters", "how", "known_from", "known_to",
)  # fmt: skip


def _table(spans: Sequence[tuple[Any, ...]]) -> pa.Table:
    kinds = {"row": pa.int32(), "counted_row": pa.int32(), "known_from": pa.date32(), "known_to": pa.date32()}
    columns = zip(*sorted(spans), strict=True) if spans else ((),) * len(_COLUMNS)
    return pa.table(
        {name: pa.array(column, kinds.get(name, pa.string())) for name, column in zip(_COLUMNS, columns, strict=True)}
    )


def find(portfolio: Portfolio, settled: Settled, past: Past) -> None:
    """Say at each flow that arrives which telling of another source it is one with, and what totals lose by it."""
    flows = portfolio.tables.get("flow")
    if flows is None or not len(flows):
        return
    groups = _several(portfolio, flows, past.fetch)
    if not groups:
        return
    line = timeline(portfolio, past.fetch)
    arriving = _arriving(portfolio, flows, settled, line, groups)
    gone = set(line.replaced) | past.leaving_out
    before, standing = _before(past.fetch, groups, gone, arriving)
    aside: dict[Place, tuple[_Row, _Row]] = {}
    for rows in _grouped([*standing, *arriving]).values():
        found = told_once([row.telling for row in rows])
        _say(portfolio, flows, rows, found)
        aside |= {row.place: (row, kept) for row, kept, _ in _named(rows, found.pairs)}
    portfolio.aside = frozenset(aside)
    portfolio.again = list(_changes(portfolio, flows, aside, before, {row.place for row in standing}))


def _several(portfolio: Portfolio, flows: Rows, fetch: Fetch | None) -> set[Group]:
    """The agreements and kinds of this load that several sources tell, here or in the warehouse."""
    submissions = portfolio.submission_of(flows)
    is_ours = np.array([each.family in _OURS for each in portfolio.submissions])[submissions]
    at = np.flatnonzero((flows.fates < HELD) & is_ours)
    registers = pa.array(
        [f"+{each.register}" if each.register else None for each in portfolio.submissions], pa.string()
    )
    where = pa.array(at)
    columns = {
        "organisation": pa.array([each.organisation for each in portfolio.submissions], pa.string()).take(
            pa.array(submissions[at])
        ),
        "agreement_id": flows.values["agreement_id"].take(where),
        "kind": flows.values["kind"].take(where),
        "teller": pc.coalesce(registers.take(pa.array(submissions[at])), flows.values["source"].take(where), "office"),
    }
    told = pa.table(columns).drop_null().group_by(list(columns)).aggregate([])
    if fetch is not None:
        named = (
            f"select distinct accepted_flow.organisation, agreement_id, kind, {_TELLER} as teller from accepted_flow"
            " join submission on submission.submission_id = accepted_flow.submission_id"
            " where submission.family = any($families) and accepted_flow.known_to = $open"
            " and agreement_id = any($agreements)"
        )
        asked = {"families": _OURS, "open": OPEN_END, "agreements": pc.unique(told["agreement_id"]).to_pylist() or [""]}
        stood = fetch(named, asked).cast(told.schema)
        is_here = pa.table({"kind": pc.unique(told["kind"])})
        told = pa.concat_tables([told, stood.join(is_here, "kind", join_type="inner").select(told.column_names)])
        told = told.group_by(told.column_names).aggregate([])
    counted = told.filter(pc.not_equal(told["teller"], "published")).group_by(["organisation", "agreement_id", "kind"])
    several = counted.aggregate([("teller", "count")])
    several = several.filter(pc.greater(several["teller_count"], 1))
    return set(zip(*(several[name].to_pylist() for name in ("organisation", "agreement_id", "kind")), strict=True))


def _arriving(portfolio: Portfolio, flows: Rows, settled: Settled, line: Timeline, groups: set[Group]) -> list[_Row]:
    """The flows of this load that will stand: of several files that tell one number, the last."""
    submissions = portfolio.submission_of(flows)
    lasts = [
        line.ends[line.place_of[number]] >= len(line.sendings) and not line.is_past[line.place_of[number]]
        for number in range(len(portfolio.submissions))
    ]
    kept = np.flatnonzero((flows.fates < HELD) & np.array(lasts)[submissions])
    wanted = pc.is_in(flows.values["agreement_id"], pa.array(sorted({group[1] for group in groups})))
    kept = kept[pc.fill_null(wanted, False).to_numpy(zero_copy_only=False)[kept]]
    dollars = settled.dollars["flow", "amount"]
    names = ("agreement_id", "kind", "date", "amount", "currency", "flow_id", "source")
    told = zip(*(flows.values[name].take(pa.array(kept)).to_pylist() for name in names), strict=True)
    found: dict[tuple[str, str, str], _Row] = {}
    for at, (agreement, kind, day, amount, currency, key, source) in zip(kept.tolist(), told, strict=True):
        each, sheet = portfolio.submissions[submissions[at]], portfolio.sources[flows.source[at]]
        group = (each.organisation, agreement, kind)
        if group not in groups or not day or amount is None or each.family not in _OURS:
            continue
        teller = f"+{each.register}" if each.register else source or "office"
        usd = Decimal(int(dollars.ten_thousandths[at])).scaleb(-4) if dollars.known[at] else None
        telling = _telling(agreement, kind, teller, day, amount, currency, usd, key)
        if telling is None:
            continue
        place = (each.submission_id, sheet.sheet, int(flows.row[at]), sheet.apart or "")
        row = _Row(group, place, telling, each.known_on, OPEN_END, each.file_name, key or "", teller, at)
        whose = (each.organisation, each.register or "", key or str(place))
        if whose not in found or _moment(line, portfolio, found[whose]) <= _moment(line, portfolio, row):
            found[whose] = row
    return list(found.values())


def _moment(line: Timeline, portfolio: Portfolio, row: _Row) -> int:
    number = next(at for at, each in enumerate(portfolio.submissions) if each.submission_id == row.place[0])
    return line.place_of[number]


def _before(
    fetch: Fetch | None, groups: set[Group], gone: set[str], arriving: Sequence[_Row]
) -> tuple[Mapping[Place, _Row], list[_Row]]:
    """(what is set aside in the warehouse, what stands there and goes on to): of these agreements and kinds."""
    if fetch is None:
        return {}, []
    agreements = {"agreements": sorted({group[1] for group in groups})}
    which = "agreement_id = any($agreements)"
    told = fetch(_TOLD.format(which=which), {"families": _OURS, **agreements})
    rows = [row for row in (_row(tuple(each.values())) for each in told.to_pylist()) if row and row.group in groups]
    names = fetch(
        f"select submission_id, sheet, row, letters from told_twice where {which} and known_to = $open",
        agreements | {"open": OPEN_END},
    )
    places = {tuple(each.values()) for each in names.to_pylist()}
    mine = {(row.group[0], row.teller[:1] == "+" and row.teller, row.flow_id) for row in arriving}
    standing = [
        row
        for row in rows
        if row.until == OPEN_END
        and row.place[0] not in gone
        and (row.group[0], row.teller[:1] == "+" and row.teller, row.flow_id) not in mine
    ]
    return {row.place: row for row in rows if row.place in places}, standing


def _changes(
    portfolio: Portfolio,
    flows: Rows,
    aside: Mapping[Place, tuple[_Row, _Row]],
    before: Mapping[Place, _Row],
    standing: set[Place],
) -> Iterator[Again]:
    """What this load sets aside and gives back: dollars that totals lose or gain although no row of theirs changed."""
    submissions = portfolio.submission_of(flows)
    for place, (row, kept) in aside.items():
        if place not in before:
            at = row.at if row.at is not None else kept.at
            number = int(submissions[at]) if at is not None else 0
            yield Again(
                number, row.group[2], _dollars(row) if row.at is None else 0, 0 if row.at is None else -_dollars(row)
            )
    for place, row in before.items():
        if place not in aside:
            is_there = place in standing
            yield Again(0, row.group[2], 0 if is_there else -_dollars(row), _dollars(row) if is_there else 0)


def _dollars(row: _Row) -> int:
    """Ten-thousandths of a dollar."""
    return int((row.telling.usd or Decimal(0)).scaleb(4))


def _say(portfolio: Portfolio, flows: Rows, rows: Sequence[_Row], found: Once) -> None:
    """A word at each arriving row that another source tells too: whose counts, or that it is not sure.

    A warning where the two tell different amounts, since one of them is wrong.
    """
    for row, kept, how in _named(rows, found.pairs):
        here, rule, told = (row.at, "told-twice", kept) if row.at is not None else (kept.at, "told-twice-counts", row)
        if here is not None:
            is_other = how in ("number", "day") and row.telling.amount != kept.telling.amount
            _tell(portfolio, flows, here, rule, told, how, WARNING if is_other else severity(rule))
            portfolio.hold(flows, here, WARNED if is_other else ACCEPTED)
    for one, other in found.doubts:
        first, second = (one, other) if rows[one].at is not None else (other, one)
        if (at := rows[first].at) is not None:
            _tell(portfolio, flows, at, "told-twice-unsure", rows[second], "unsure", WARNING)
            portfolio.hold(flows, at, WARNED)


def _tell(portfolio: Portfolio, flows: Rows, at: int, rule: str, other: _Row, how: str, grade: str) -> None:
    details = {
        "file": other.file,
        "sheet": other.place[1],
        "row": other.place[2],
        "date": str(other.telling.day),
        "amount": float(other.telling.amount),
        "currency": other.telling.currency or "",
        "how": how,
    }
    portfolio.say(flows, at, "amount", rule, grade, details)
