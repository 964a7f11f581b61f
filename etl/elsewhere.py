"""What the rates a file brings would change in the files it does not replace: dollars before and after, by kind."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

import schema
from etl import exact, money, rates, settle
from etl.checking import HELD
from etl.past import Past
from etl.portfolio import Portfolio
from etl.versions import Fetch, Timeline
from settings import OPEN_END


@dataclass(frozen=True)
class Elsewhere:
    """Dollars of one kind in other files, at the rate they have and at the one that comes."""

    kind: str
    rows: int
    files: int
    before_usd: Decimal
    after_usd: Decimal


def revalued(held: Portfolio, line: Timeline, fetch: Fetch | None) -> dict[int, tuple[Elsewhere, ...]]:
    """{number of an arriving file: what its rates change in other files}, for those that bring rates and do."""
    brought = _brought(held)
    if fetch is None or not brought or not line.has_past:
        return {}
    currencies = sorted({currency for days in brought.values() for currency in days})
    known = rates.Known(pa.concat_tables([Past(fetch=fetch).rates(currencies), *settle.arriving_rates(held)]))
    found = {}
    for number, days in brought.items():
        told = [each for table in schema.TABLES.values() for each in _of_table(table, days, line, fetch, known)]
        if told:
            found[number] = tuple(told)
    return found


def _brought(held: Portfolio) -> dict[int, dict[str, date]]:
    """{number of a file: {currency: first day of its rates}}."""
    rows = held.tables.get("exchange_rate")
    brought: dict[int, dict[str, date]] = {}
    if rows is None or not len(rows):
        return brought
    pairs = zip(rows.values["currency"].to_pylist(), rows.values["valid_from"].to_pylist(), strict=True)
    for at, (number, (currency, day)) in enumerate(zip(held.submission_of(rows).tolist(), pairs, strict=True)):
        if rows.fates[at] < HELD:
            days = brought.setdefault(number, {})
            days[currency] = min(day, days.get(currency, day))
    return brought


def _of_table(
    table: schema.Table, days: dict[str, date], line: Timeline, fetch: Fetch, known: rates.Known
) -> Sequence[Elsewhere]:
    """The first money column of one table: rows that stand, converted from these currencies on or after these days."""
    if not table.money():
        return []
    column = table.money()[0]
    day = f"stood.{column.on}" if column.on else "cast(null as date)"
    kind = "stood.kind" if table.name == "flow" else f"'{_kind(table, column)}'"
    quantity = "stood.quantity" if table.name == "in_kind" else "1"
    stood = fetch(
        f"select stood.organisation, stood.submission_id, {kind} as kind, stood.{column.name} as amount,"
        f" stood.{column.currency} as currency, {day} as day, coalesce(sent.period_end, sent.known_on) as fallback,"
        f" stood.{column.name}_usd as usd, cast({quantity} as decimal(18, 4)) as quantity"
        f" from accepted_{table.name} as stood join submission as sent using (submission_id)"
        " join (select unnest($currencies::varchar[]) as currency, unnest($days::date[]) as since) as fresh"
        f" on fresh.currency = stood.{column.currency}"
        f" where stood.known_to = $open and stood.{column.name}_usd_basis = 'rate'"
        f" and coalesce({day}, sent.period_end, sent.known_on) >= fresh.since"
        " and not stood.submission_id = any($replaced)",
        {
            "currencies": list(days),
            "days": list(days.values()),
            "open": OPEN_END,
            "replaced": _replaced(line) or [""],
        },
    )
    return _told(stood, known) if stood.num_rows else []


def _kind(table: schema.Table, column: schema.Column) -> str:
    return table.name if table.name == "in_kind" else f"{table.name}.{column.name}"


def _replaced(line: Timeline) -> list[str]:
    """The submissions that a file new to the warehouse replaces; one that is read again replaces itself."""
    known = {one.submission_id for one in line.sendings if one.entry is None}
    fresh = {
        (one.organisation, one.identity)
        for one in line.sendings
        if one.entry is not None and one.submission_id not in known
    }
    return [
        one.submission_id for one in line.sendings if one.entry is None and (one.organisation, one.identity) in fresh
    ]


def _told(stood: pa.Table, known: rates.Known) -> list[Elsewhere]:
    stood = stood.combine_chunks()
    columns: dict[str, Any] = {name: stood[name].combine_chunks() for name in stood.column_names}
    before, _ = exact.scaled(columns["usd"].cast(exact.AMOUNT))
    after = np.zeros(len(before), dtype=np.int64)
    organisations = columns["organisation"].to_numpy(zero_copy_only=False)
    fallback = pc.cast(pc.cast(columns["fallback"], pa.int32()), pa.int64()).to_numpy()
    for organisation in sorted(set(organisations)):
        at = np.flatnonzero(organisations == organisation)
        amount, currency, on = (columns[name].take(pa.array(at)) for name in ("amount", "currency", "day"))
        valued = money.value(amount, currency, on, fallback[at], known.of(organisation), None)
        after[at] = np.where(valued.known, valued.ten_thousandths, before[at])
    before, after = money.product(columns["quantity"], before), money.product(columns["quantity"], after)
    moved = np.flatnonzero(before != after)
    kinds = columns["kind"].to_numpy(zero_copy_only=False)
    submissions = columns["submission_id"].to_numpy(zero_copy_only=False)
    return [
        Elsewhere(
            str(kind), len(at), len(set(submissions[at])), _cents(int(before[at].sum())), _cents(int(after[at].sum()))
        )
        for kind in sorted(set(kinds[moved]))
        for at in [moved[kinds[moved] == kind]]
    ]


def _cents(ten_thousandths: int) -> Decimal:
    return Decimal(ten_thousandths).scaleb(-4).quantize(Decimal("0.01"))
