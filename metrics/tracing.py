"""“Where does this come from?”: from a figure back to the file, sheet, row and cell behind it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import schema
from metrics.asking import ask
from metrics.counting import behind, counted
from metrics.definitions import Metric, metric
from metrics.history import Earlier, Place, earlier
from metrics.question import EVERYONE, Scope, Viewer, filters, pinned
from schema import cells as place_of
from settings import settings

#: Rows of a trace shown unless told otherwise; the export asks for all.
SHOWN = 200
#: Each row behind a figure with its table, and the letter of its cell where that is not its sheet's own.
_PLACED = (
    f"placed as (select *, split_part(origin, '{schema.ORIGIN_MARK}', 1) as table_name,"
    f" regexp_extract(origin, '[{schema.ORIGIN_MARK},]' || $cell || '=([A-Z]+)', 1) as apart from behind)"
)


@dataclass(frozen=True)
class Source:
    """One received row behind a figure: where it is written, as it was written, and what it brings to the total."""

    file: str
    office: str | None
    sender: str | None
    received_at: datetime | None
    known_on: date | None
    sheet: str
    row: int | None
    cell: str
    heading: str
    received: str
    brings: float | None
    rate: float | None
    basis: str | None
    submission_id: str = ""
    rate_from: date | None = None
    rate_origin: str | None = None
    earlier: tuple[Earlier, ...] = ()
    rate_known_on: date | None = None


@dataclass(frozen=True)
class Converted:
    """How a row reached dollars: the rate, on what basis, the day the rate holds from, where it comes from, and the day
    from which the row is worth so: that of its file, or the later one on which the rate became known."""

    rate: float | None = None
    basis: str | None = None
    rate_from: date | None = None
    rate_origin: str | None = None
    known_from: date | None = None


@dataclass(frozen=True)
class Trace:
    """The figure, how many received rows stand behind it, and those rows, the weightiest first."""

    metric: Metric
    total: float | None
    count: int
    sources: tuple[Source, ...]


def trace(
    name: str,
    where: Mapping[str, Any] | None = None,
    viewer: Viewer | None = None,
    as_of: date | None = None,
    warehouse: Path | None = None,
    limit: int | None = SHOWN,
) -> Trace:
    """The cells behind the metric `name` over the rows `where` keeps. Raises what `ask` raises."""
    one = metric(name)
    directory = warehouse or settings.warehouse
    scope = pinned(one, (), Scope(filters(where), viewer or EVERYONE, as_of, directory))
    total = ask(name, (), where, viewer, as_of, directory).value(name)
    if total is None and (one.minimum or 0) > 1:  # too few persons: how many files name them would tell how many
        return Trace(one, None, 0, ())
    brings = _contribution(one)
    reader = scope.reader()
    kept, params = behind(one, scope)
    row = "row" if one.minimum is None else "cast(null as integer) as row"  # persons are counted, never pointed at
    count = counted(one, scope)
    weight = "abs(brings)" if brings != "null" else "1"
    found = reader.query(
        f"with behind as (select submission_id, sheet, {row}, origin, {brings} as brings {kept}"
        f" order by {weight} desc nulls last, submission_id, sheet, row"
        f" {f'limit {int(limit)}' if limit is not None else ''}), {_PLACED}"
        " select submission.file_name, submission.office, submission.sender, submission.received_at,"
        " submission.known_on, behind.sheet, behind.row, raw_column.letter, raw_column.heading, raw_row.cells,"
        " behind.brings, behind.origin, behind.submission_id from placed as behind"
        " left join submission on submission.submission_id = behind.submission_id"
        " left join raw_column on raw_column.submission_id = behind.submission_id and raw_column.sheet = behind.sheet"
        " and raw_column.table_name = behind.table_name"
        " and case when behind.apart <> '' then raw_column.letter = behind.apart and (raw_column.column_name = $cell"
        " or starts_with(raw_column.column_name, $cell || '[')) else raw_column.column_name = $cell end"
        " left join raw_row on raw_row.submission_id = behind.submission_id and raw_row.sheet = behind.sheet"
        " and raw_row.row = behind.row"
        f" order by {weight.replace('brings', 'behind.brings')} desc nulls last, behind.submission_id, behind.row",
        {**params, "cell": one.cell or ""},
    )
    rates = _rates(scope, one, found.rows)
    before = _before(scope, one, found.rows)
    return Trace(one, total, count, tuple(_source(row, rates, before) for row in found.rows))


def _before(scope: Scope, one: Metric, found: list[tuple[Any, ...]]) -> dict[Place, list[Earlier]]:
    """What the cells behind said before, table by table; nothing where rows are not pointed at."""
    places: dict[str, list[Place]] = {}
    for row in found:
        if row[11] and row[6] is not None:
            table, letters = schema.origin_parts(row[11])
            places.setdefault(table, []).append((row[12], row[5], row[6], letters))
    told: dict[Place, list[Earlier]] = {}
    for origin, listed in places.items():
        told |= earlier(scope.reader(), origin, one.cell or "", listed)
    return told


def _contribution(one: Metric) -> str:
    """What one received row brings: the aggregate itself where it is a sum, the top of a ratio, nothing for a model."""
    if one.is_ratio:
        return str(one.top)
    if one.sql and one.sql.startswith("sum("):
        return one.sql
    return "null"


def _source(
    row: tuple[Any, ...], rates: Mapping[Place, Converted], before: Mapping[Place, Sequence[Earlier]]
) -> Source:
    file, office, sender, received_at, known_on, sheet, number, letter, heading, cells, brings, origin, submission = row
    place = (submission, sheet, number, schema.origin_parts(origin)[1])
    converted = rates.get(place, Converted())
    return Source(
        file=file or "",
        office=office,
        sender=sender,
        received_at=received_at,
        known_on=known_on,
        sheet=sheet,
        row=number,
        cell=_cell(letter, number),
        heading=heading or "",
        received=_received(cells, letter),
        brings=float(brings) if isinstance(brings, Decimal | int | float) else None,
        rate=converted.rate,
        basis=converted.basis,
        submission_id=submission,
        rate_from=converted.rate_from,
        rate_origin=converted.rate_origin,
        earlier=tuple(before.get(place, ())),
        rate_known_on=converted.known_from if converted.rate_origin and converted.known_from != known_on else None,
    )


def _cell(letter: str | None, number: int | None) -> str:
    """C9; the whole row where the column is not known; nothing where the row must not be shown."""
    if number is None:
        return ""
    return place_of.cell(letter, number) if letter else f"{number}:{number}"


def _received(cells: list[str | None] | None, letter: str | None) -> str:
    """The text of the cell as the office sent it."""
    if not cells or not letter:
        return ""
    place = place_of.position(letter)
    return (cells[place] or "") if place < len(cells) else ""


def _rates(scope: Scope, one: Metric, found: list[tuple[Any, ...]]) -> dict[Place, Converted]:
    """How each row of money reached dollars; a warehouse of an earlier house does not say where its rates come from."""
    rates: dict[Place, Converted] = {}
    sent = [(schema.origin_parts(row[11])[0], row[12]) for row in found]
    for origin in {origin for origin, _ in sent}:
        table = schema.TABLES.get(origin)
        column = table.columns.get(one.cell or "") if table else None
        if column is None or not column.is_money:
            continue
        known = scope.reader().columns(f"accepted_{origin}")
        parts = [f"{column.name}_{part}" for part in ("rate", "usd_basis", "rate_from", "rate_origin")]
        selected = ", ".join(part if part in known else "null" for part in ("letters", *parts))
        answer = scope.reader().query(
            f"select submission_id, sheet, row, {selected}, known_from from core_{origin}"
            " where submission_id = any($ids)",
            {"ids": sorted({submission for table, submission in sent if table == origin})},
        )
        rates |= {
            (submission, sheet, row, letters): Converted(*how) for submission, sheet, row, letters, *how in answer.rows
        }
    return rates
