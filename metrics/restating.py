"""What changed in a figure between two days of knowledge, received row by received row, each dollar under one cause."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from functools import lru_cache
from pathlib import Path
from typing import Any

import schema
import store
from metrics.counting import behind
from metrics.cubes import aggregate
from metrics.definitions import Metric, metric
from metrics.errors import QuestionError
from metrics.question import EVERYONE, Scope, Viewer, condition, filters, pinned
from settings import settings, thresholds

#: Why a figure is no longer what it was: new data, reported after it was due, corrected, valued at another rate, or
#: read otherwise (a linked row or a rule changed, the row itself did not).
CAUSES = ("new", "late", "corrected", "rate", "read")
#: Rows told one by one, the weightiest first.
TOLD = 50
#: Rows up to which a view of the past is kept, once for all questions; a longer one is worked out at each.
SETTLED = 5_000_000
ZERO = Decimal(0)


class NotASum(QuestionError, ValueError):
    """Only a figure that adds up received rows can be restated row by row."""


@dataclass(frozen=True)
class Line:
    """One received row on one day: what it brings, what its dollars were made of, when it was sent and when valued."""

    brings: Decimal
    file: str
    sheet: str
    row: int
    submission_id: str
    on: date | None
    amount: Decimal | None
    currency: str | None
    rate: float | None
    basis: str | None
    sent_on: date | None = None
    valued_on: date | None = None


@dataclass(frozen=True)
class Moved:
    """One key whose part in the figure changed: under which cause, from what to what."""

    cause: str
    key: tuple[str, ...]
    before: Decimal
    after: Decimal
    line: Line


@dataclass(frozen=True)
class Restatement:
    """A figure on two days, to the cent; the causes add up to the difference. `counts`: rows under each cause."""

    metric: Metric
    since: date
    until: date | None
    before: Decimal
    after: Decimal
    causes: Mapping[str, Decimal]
    counts: Mapping[str, int]
    rows: tuple[Moved, ...]


def restate(
    name: str,
    where: Mapping[str, Any] | None,
    since: date,
    until: date | None = None,
    viewer: Viewer | None = None,
    warehouse: Path | None = None,
    cause: str | None = None,
) -> Restatement:
    """What changed in the metric `name` between what was known on `since` and on `until` (now by default).

    The rows told one by one are those of `cause` where one is named; figures and causes stay those of all.

    Raises NotASum for a ratio, a count or a model, and what `ask` raises.
    """
    one = metric(name)
    if one.unit != "usd" or _added(one) is None:
        raise NotASum("metrics-not-a-sum", name=name)
    asked = [Scope(filters(where), viewer or EVERYONE, day, warehouse or settings.warehouse) for day in (since, until)]
    scopes = [pinned(one, (), scope) for scope in asked]
    parts = [_parts(one, scope) for scope in scopes]
    changed = sorted(key for key in parts[0].keys() | parts[1].keys() if parts[0].get(key) != parts[1].get(key))
    former, latest = (_lines(one, scope, changed) for scope in scopes)
    due_days = int(thresholds(str((where or {}).get("organisation", "")))["reporting_due_days"])
    moved = [
        each
        for key in former.keys() | latest.keys()
        for each in _moved(key, former.get(key), latest.get(key), since, due_days)
    ]
    moved.sort(key=lambda each: (-abs(each.after - each.before), each.key))
    before, after = (_cents(sum((part.brings for part in of_day.values()), ZERO)) for of_day in parts)
    return Restatement(
        one,
        since,
        until,
        before,
        after,
        _closed({cause: _sum(moved, cause) for cause in CAUSES}, after - before),
        {cause: sum(each.cause == cause for each in moved) for cause in CAUSES},
        tuple([each for each in moved if cause in (None, each.cause)][:TOLD]),
    )


def _sum(moved: list[Moved], cause: str) -> Decimal:
    return sum((each.after - each.before for each in moved if each.cause == cause), ZERO)


def _cents(amount: Decimal) -> Decimal:
    return amount.quantize(Decimal("0.01"))


def _closed(causes: Mapping[str, Decimal], change: Decimal) -> dict[str, Decimal]:
    """The causes in cents; what rounding leaves goes to the largest, so that they add up to the change."""
    told = {cause: _cents(amount) for cause, amount in causes.items()}
    left = change - sum(told.values(), ZERO)
    if left:
        largest = max(told, key=lambda cause: abs(told[cause]))
        told[largest] += left
    return told


@dataclass(frozen=True)
class Part:
    """What the rows of one submission bring to the figure on one day; rows that differ have another `print`."""

    brings: Decimal
    rows: int
    print: int


def _added(one: Metric) -> str | None:
    """What the metric adds up of each row; None where it is not one sum."""
    found = aggregate(str(one.sql))
    return str(found["of"]) if found and found["how"] == "sum" else None


def _parts(one: Metric, scope: Scope) -> dict[str, Part]:
    """{submission: what it brings} to the figure on that day: most brought the same the day before."""
    reader = scope.reader()
    if _is_short(one.view, store.reader(scope.directory)):
        reader.settle(one.view)
    clause, params = condition(one.view, scope)
    kept = f"{clause} and " if clause else " where "
    found = reader.query(
        f"select submission_id, {one.sql}, count(*), sum(hash(sheet, row, origin, {_added(one)})) from {one.view}{kept}"
        "submission_id is not null group by submission_id",
        params,
    )
    return {submission: Part(Decimal(str(brings or 0)), *rest) for submission, brings, *rest in found.rows}


@lru_cache(maxsize=64)
def _is_short(view: str, live: store.Reader) -> bool:
    """Whether the view’s rows of a past day are worth keeping in memory, by how many it has today."""
    return int(live.query(f"select count(*) from {view}").rows[0][0]) <= SETTLED


def _lines(one: Metric, scope: Scope, changed: Sequence[str]) -> dict[tuple[str, ...], Line]:
    """{table and key: the row} of what these submissions bring to the figure on that day."""
    if not changed:
        return {}
    reader = scope.reader()
    narrowed = replace(scope, filters=(*scope.filters, ("submission_id", "in", tuple(changed))))
    ending, params = behind(one, narrowed)
    origins = reader.query(f"select distinct origin from (select origin {ending})", params).rows
    found: dict[tuple[str, ...], Line] = {}
    for (origin,) in origins:
        found |= _of_table(one, reader, origin, (ending, params), changed)
    return found


def _of_table(
    one: Metric,
    reader: store.Reader,
    origin: str | None,
    kept: tuple[str, Mapping[str, Any]],
    changed: Sequence[str],
) -> dict[tuple[str, ...], Line]:
    """The rows of one table, each under its key; where there is no key, under its place."""
    name, letters = schema.origin_parts(origin)
    ending, params = kept
    table = schema.TABLES.get(name)
    column = table.columns.get(one.cell or "amount") if table else None
    money = column if column is not None and column.is_money else None
    keys = [f"sent.{key}" for key in table.key] if table and table.key else []
    on = f"sent.{money.on}" if money and money.on else "null"
    parts = (
        [on, f"sent.{money.name}", f"sent.{money.currency}", f"sent.{money.name}_rate", f"sent.{money.name}_usd_basis"]
        if money
        else [on, "null", "null", "null", "null"]
    )
    joined = (
        f" left join core_{name} as sent on sent.submission_id = behind.submission_id and sent.sheet = behind.sheet"
        " and sent.row = behind.row and sent.letters is not distinct from $letters"
        " and list_contains($changed, sent.submission_id)"
        if table
        else ""
    )
    whose, valued = ("sent.organisation", "sent.known_from") if table else ("null", "null")
    rows = reader.query(
        f"with behind as (select submission_id, sheet, row, origin, {one.sql} as brings {ending})"
        " select behind.brings, submission.file_name, behind.sheet, behind.row, behind.submission_id,"
        f" {', '.join(parts if table else ['null'] * 5)}, submission.known_on, {valued}, {whose}"
        f"{''.join(f', {key}' for key in keys)} from behind"
        f" left join submission on submission.submission_id = behind.submission_id{joined}"
        " where behind.origin is not distinct from $origin",
        {**params, "origin": origin, **({"letters": letters, "changed": [*changed]} if table else {})},
    ).rows
    found: dict[tuple[str, ...], Line] = {}
    for brings, file, sheet, row, submission, *rest in rows:
        made, (organisation, *key) = rest[:7], rest[7:]
        line = Line(Decimal(str(brings or 0)), file or "", sheet, row, submission, *made)
        told = [str(part) for part in key] if key else [submission, sheet, str(row), letters or ""]
        found[(name, str(organisation), *told)] = line
    return found


def _moved(key: tuple[str, ...], former: Line | None, latest: Line | None, since: date, due_days: int) -> list[Moved]:
    """What a key brings more or less, cause by cause; nothing where it brings the same."""
    told = key[2:]
    if former is None and latest is not None:
        cause = "late" if latest.on and _due_on(latest.on, due_days) <= since else "new"
        if latest.sent_on and latest.valued_on and latest.sent_on <= since < latest.valued_on:
            cause = "rate"  # it was there, and no rate of its day was known
        return [Moved(cause, told, ZERO, latest.brings, latest)]
    if latest is None and former is not None:
        return [Moved("corrected", told, former.brings, ZERO, former)]
    assert former is not None and latest is not None
    if former.brings == latest.brings:
        return []
    is_same = (former.amount, former.currency, former.on) == (latest.amount, latest.currency, latest.on)
    if former.rate == latest.rate or former.basis != latest.basis or former.on != latest.on:
        return [Moved("read" if is_same else "corrected", told, former.brings, latest.brings, latest)]
    at_old_rate = _at_old_rate(former, latest, is_same)
    return [
        each
        for each in (
            Moved("corrected", told, former.brings, at_old_rate, latest),
            Moved("rate", told, at_old_rate, latest.brings, latest),
        )
        if each.before != each.after
    ]


def _at_old_rate(former: Line, latest: Line, is_same: bool) -> Decimal:
    """What the row brings today at the rate it had."""
    if is_same or former.currency != latest.currency or not former.rate or not latest.rate:
        return former.brings if is_same else latest.brings
    return _cents(latest.brings * Decimal(str(latest.rate)) / Decimal(str(former.rate)))


def _due_on(day: date, due_days: int) -> date:
    """The day by which what happened on `day` was to be reported: its quarter's end and the time allowed."""
    month = (day.month + 2) // 3 * 3
    end = date(day.year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
    return end + timedelta(days=due_days)
