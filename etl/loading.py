"""Judged files into the next version of the warehouse, and the reconciliation that proves nothing was lost."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

import schema
import store
from etl import exact, money, weights
from etl.checking import ACCEPTED, FATES, HELD, IGNORED, WARNED, Finding
from etl.families import families
from etl.gather import ENTRY, Entry
from etl.portfolio import Portfolio, Rows
from etl.report import MoneyReport, SheetReport
from etl.settle import Settled
from etl.tidy import split_shares
from settings import OPEN_END, UnknownOrganisation, organisation, organisation_codes

#: Rows of raw cells put into the draft at once.
RAW_BATCH = 100_000
#: One, in the millionths in which a share is kept (decimal(9, 6)).
WHOLE = 1_000_000
_SHARE = pa.decimal128(9, 6)
#: The kind under which in-kind gifts are reconciled, and that of a flow whose own kind could not be read.
IN_KIND, UNKNOWN_KIND = "in_kind", "unknown"


class Unreconciled(AssertionError):
    """Rows or dollars read are not those accepted, held and ignored; nothing is published."""


@dataclass(frozen=True)
class Line:
    """Dollars of one kind on one sheet of one submission, in ten-thousandths; what is read and not accepted is held.

    `warned` is what, of the accepted, bears a warning.
    """

    submission: int
    sheet: str
    kind: str
    read: int
    accepted: int
    held: int
    warned: int = 0

    def report(self) -> MoneyReport:
        """The same in US dollars."""
        read, accepted = _to_cents(self.read), _to_cents(self.accepted)
        return MoneyReport(read, accepted, read - accepted, warned_usd=_to_cents(self.warned))


def _dollars(ten_thousandths: int) -> Decimal:
    return Decimal(int(ten_thousandths)).scaleb(-4)


def _to_cents(ten_thousandths: int) -> Decimal:
    return _dollars(ten_thousandths).quantize(Decimal("0.01"))


def sheet_reports(each: Entry) -> tuple[SheetReport, ...]:
    """Rows read, accepted, held and ignored on each sheet. A title or header row is not counted as read."""
    reports = []
    for at, sheet in enumerate(each.judged.sheets):
        start, end = each.rows_of(at)
        counts = np.bincount(each.fates[start:end], minlength=len(FATES))
        accepted, held, ignored = int(counts[ACCEPTED] + counts[WARNED]), int(counts[HELD]), int(counts[IGNORED])
        table = sheet.table or _family_tables(each, sheet.name)
        reports.append(
            SheetReport(
                sheet.name,
                table,
                sheet.header_row,
                accepted + held + ignored,
                accepted,
                held,
                ignored,
                int(counts[WARNED]),
            )
        )
    return tuple(reports)


def _family_tables(each: Entry, sheet: str) -> str | None:
    """The tables a family makes of a sheet: "partner+flow"."""
    found = dict.fromkeys(table for name, table, _, _, _, _ in each.columns if name == sheet and table in schema.TABLES)
    return "+".join(found) or next((known.alias for known in each.judged.sheets if known.name == sheet), None)


def money_lines(held: Portfolio, settled: Settled) -> list[Line]:
    """Dollars by sheet and kind: every flow by its kind, and gifts in kind at quantity × unit value."""
    lines: list[Line] = []
    flows = held.tables.get("flow")
    if flows is not None and len(flows):
        kinds = pc.fill_null(flows.values["kind"], UNKNOWN_KIND)
        lines += _lines(held, flows, kinds, settled.dollars["flow", "amount"].ten_thousandths)
    gifts = held.tables.get("in_kind")
    if gifts is not None and len(gifts):
        values = money.product(gifts.values["quantity"], settled.dollars["in_kind", "unit_value"].ten_thousandths)
        lines += _lines(held, gifts, pa.array([IN_KIND] * len(gifts)), values)
    return lines


def _lines(held: Portfolio, rows: Rows, kinds: pa.Array, dollars: np.ndarray) -> Iterator[Line]:
    encoded = pc.dictionary_encode(kinds)
    names = encoded.dictionary.to_pylist()
    groups = rows.source.astype(np.int64) * len(names) + encoded.indices.to_numpy()
    found, inverse = np.unique(groups, return_inverse=True)
    is_held = rows.fates >= HELD
    for at, group in enumerate(found.tolist()):
        mine = inverse == at
        read = int(dollars[mine].sum())
        waiting = int(dollars[mine & is_held].sum())
        warned = int(dollars[mine & (rows.fates == WARNED)].sum())
        source = held.sources[group // len(names)]
        yield Line(source.submission, source.sheet, names[group % len(names)], read, read - waiting, waiting, warned)


def write(draft: store.Draft, entries: Sequence[Entry], held: Portfolio, settled: Settled, lines: list[Line]) -> None:
    """Everything a load knows, into the draft; what the same submissions had there before is replaced."""
    _forget(draft, [each.submission.submission_id for each in entries])
    _write_organisations(draft, entries)
    _write_offices(draft, held)
    draft.insert("submission", _submissions(entries))
    draft.insert("submission_sheet", _sheets(entries))
    draft.insert("submission_money", _money(entries, lines))
    draft.insert("submission_weight", _weights(entries, held, settled))
    draft.insert("raw_column", _raw_columns(entries))
    draft.insert("finding", _findings(entries))
    for rows in held.tables.values():
        if rows.table.name != "meta" and len(rows):
            accepted = accepted_rows(held, rows, settled)
            draft.insert(f"accepted_{rows.table.name}", accepted)
            if rows.table.name == "agreement":
                for name, (column, part) in schema.SHARED.items():
                    draft.insert(name, shares_of(accepted, column, part))
            rows.values.clear()
    pa.default_memory_pool().release_unused()
    for raw in _raw_rows(entries):
        draft.insert("raw_row", raw)


def _forget(draft: store.Draft, submissions: list[str]) -> None:
    names = [
        "submission",
        "submission_sheet",
        "submission_money",
        "submission_weight",
        "raw_row",
        "raw_column",
        "finding",
    ]
    names += [f"accepted_{table}" for table in schema.TABLES] + [*schema.SHARED, "told_twice"]
    if draft.query("select 1 from submission where submission_id = any($ids) limit 1", {"ids": submissions}).rows:
        for name in names:
            draft.run(f"delete from {name} where submission_id = any($ids)", {"ids": submissions})


def _submissions(entries: Sequence[Entry]) -> pa.Table:
    listed = [each.submission for each in entries]
    names = (
        "submission_id", "organisation", "family", "office", "period", "period_start", "period_end", "known_on",
        "received_at", "file_name", "content_sha256", "author", "language", "status", "identity",
    )  # fmt: skip
    columns = {name: [getattr(submission, name) for submission in listed] for name in names}
    kinds = {
        "period_start": pa.date32(),
        "period_end": pa.date32(),
        "known_on": pa.date32(),
        "received_at": pa.timestamp("us"),
    }
    arrays = {name: pa.array(values, kinds.get(name, pa.string())) for name, values in columns.items()}
    arrays["known_to"] = pa.array([OPEN_END] * len(listed), pa.date32())
    entered = [submission.author if submission.family == ENTRY else None for submission in listed]
    arrays["sender"] = pa.array(entered, pa.string())
    return pa.table(arrays)


def _sheets(entries: Sequence[Entry]) -> pa.Table:
    rows = [
        (each.submission.submission_id, sheet.sheet, sheet.table, sheet.header_row)
        + (sheet.read, sheet.accepted, sheet.held, sheet.ignored)
        for each in entries
        for sheet in sheet_reports(each)
    ]
    names = (
        "submission_id",
        "sheet",
        "table_name",
        "header_row",
        "rows_read",
        "rows_accepted",
        "rows_held",
        "rows_ignored",
    )
    return _table(names, rows, {name: pa.int64() for name in names[3:]})


def _table(names: Sequence[str], rows: list[tuple], kinds: Mapping[str, pa.DataType]) -> pa.Table:
    columns = list(zip(*rows, strict=True)) if rows else [()] * len(names)
    return pa.table(
        {name: pa.array(column, kinds.get(name, pa.string())) for name, column in zip(names, columns, strict=True)}
    )


def _money(entries: Sequence[Entry], lines: list[Line]) -> pa.Table:
    rows = []
    for line in lines:
        told = line.report()
        rows.append(
            (entries[line.submission].submission.submission_id, line.sheet, line.kind)
            + (told.read_usd, told.accepted_usd, told.held_usd, told.ignored_usd)
        )
    names = ("submission_id", "sheet", "kind", "read_usd", "accepted_usd", "held_usd", "ignored_usd")
    return _table(names, rows, {name: exact.DOLLARS for name in names[3:]})


def _weights(entries: Sequence[Entry], held: Portfolio, settled: Settled) -> pa.Table:
    rows = [
        (entries[each.submission].submission.submission_id, each.sheet, each.table, each.rows, each.held)
        + (each.weight_usd, each.held_usd)
        for each in weights.weights(held, settled)
    ]
    names = ("submission_id", "sheet", "table_name", "rows_read", "rows_held", "weight_usd", "held_weight_usd")
    kinds = {"rows_read": pa.int64(), "rows_held": pa.int64()} | dict.fromkeys(names[5:], exact.DOLLARS)
    return _table(names, rows, kinds)


def _raw_columns(entries: Sequence[Entry]) -> pa.Table:
    rows = [(each.submission.submission_id, *entry) for each in entries for entry in each.columns]
    return _table(("submission_id", "sheet", "table_name", "column_name", "letter", "heading", "how"), rows, {})


def _findings(entries: Sequence[Entry]) -> pa.Table:
    rows = [
        (each.submission.submission_id, found.sheet, found.row, found.cell, found.column, found.value, found.rule)
        + (found.severity, json.dumps(found.details, ensure_ascii=False))
        for each in entries
        for found in each.findings
    ]
    names = ("submission_id", "sheet", "row", "cell", "column_name", "value", "rule", "severity", "details")
    return _table(names, rows, {"row": pa.int32()})


def _raw_rows(entries: Sequence[Entry]) -> Iterator[pa.Table]:
    """Every row received, with its fate, a batch at a time."""
    fates = pa.array(FATES)
    batch: list[pa.Table] = []
    count = 0
    for each in entries:
        raw = each.judged.raw
        if not raw.num_rows:
            continue
        names = pa.array([sheet.name for sheet in each.judged.sheets], pa.string())
        batch.append(
            pa.table(
                {
                    "submission_id": pa.array([each.submission.submission_id], pa.string()).take(
                        pa.array(np.zeros(raw.num_rows, dtype=np.int32))
                    ),
                    "sheet": names.take(raw["sheet"].combine_chunks()),
                    "row": raw["row"],
                    "cells": each.judged.cells(),
                    "fate": fates.take(pa.array(each.fates)),
                    "note": each.notes,
                }
            )
        )
        count += raw.num_rows
        if count >= RAW_BATCH:
            yield pa.concat_tables(batch)
            batch, count = [], 0
    if batch:
        yield pa.concat_tables(batch)


def accepted_rows(held: Portfolio, rows: Rows, settled: Settled) -> pa.Table:
    """The rows of one table that are let in, typed, valued and with their lineage."""
    kept = np.flatnonzero(rows.fates < HELD)
    at = pa.array(kept)
    columns = {name: rows.values[name].take(at) for name in rows.table.columns}
    for column in rows.table.money():
        valued = settled.dollars[rows.table.name, column.name]
        columns[f"{column.name}_usd"] = valued.dollars().take(at)
        columns[f"{column.name}_rate"] = pa.array(valued.rate, mask=np.isnan(valued.rate)).take(at)
        columns[f"{column.name}_usd_basis"] = valued.basis.take(at)
        columns[f"{column.name}_rate_from"] = valued.rate_from.take(at)
        columns[f"{column.name}_rate_origin"] = valued.rate_origin.take(at)
    of = pa.array(held.submission_of(rows)[kept])
    submissions = held.submissions
    columns["organisation"] = pa.array([each.organisation for each in submissions], pa.string()).take(of)
    columns["submission_id"] = pa.array([each.submission_id for each in submissions], pa.string()).take(of)
    columns["known_from"] = pa.array([each.known_on for each in submissions], pa.date32()).take(of)
    columns["known_to"] = pa.array([OPEN_END], pa.date32()).take(pa.array(np.zeros(len(kept), dtype=np.int32)))
    columns["sheet"] = pa.array([source.sheet for source in held.sources], pa.string()).take(
        pa.array(rows.source[kept])
    )
    columns["row"] = pa.array(rows.row[kept], pa.int32())
    columns["letters"] = pa.array([source.apart for source in held.sources], pa.string()).take(
        pa.array(rows.source[kept])
    )
    return pa.table(columns)


def shares_of(accepted: pa.Table, column: str, target: str) -> pa.Table:
    """One row per agreement and share, in fractions that sum to 1; the rest of countries and offices is under none."""
    texts = pc.dictionary_encode(accepted[column].combine_chunks())
    leaves_rest = target in {"country", "office"}
    split = [millionths(split_shares(text), leaves_rest) for text in texts.dictionary.to_pylist()]
    nothing: list[tuple[str | None, int]] = [(None, WHOLE)] if target == "country" else []
    which = pc.fill_null(texts.indices, -1).to_pylist()
    agreements, names, weights = [], [], []
    for at, number in enumerate(which):
        for name, weight in split[number] if number >= 0 else nothing:
            agreements.append(at)
            names.append(name)
            weights.append(weight)
    at_row = pa.array(agreements, pa.int64())
    table = accepted.select(["organisation", "agreement_id", "submission_id", "known_from", "known_to"]).take(at_row)
    share = exact.decimals(np.array(weights, dtype=np.int64), np.zeros(len(weights), dtype=bool), _SHARE)
    return table.append_column(target, pa.array(names, pa.string())).append_column("share", share)


def millionths(pairs: list[tuple[str, float | None]], rest_is_unknown: bool) -> list[tuple[str | None, int]]:
    """[(name, millionths)] summing to a million; what is missing stands under None. Needs without shares are alike."""
    given = [(name, round((share or 0.0) * 10_000)) for name, share in pairs if share is not None]
    if not given and not rest_is_unknown:
        each = WHOLE // len(pairs)
        return [(name, each if at else WHOLE - each * (len(pairs) - 1)) for at, (name, _) in enumerate(pairs)]
    total = sum(share for _, share in given)
    if total > WHOLE:
        given = [(name, share * WHOLE // total) for name, share in given]
        first, share = given[0]
        given[0] = (first, share + WHOLE - sum(share for _, share in given))
        total = WHOLE
    listed: list[tuple[str | None, int]] = [(name, share) for name, share in given]
    if rest_is_unknown and total < WHOLE:
        listed.append((None, WHOLE - total))
    return listed


def _write_organisations(draft: store.Draft, entries: Sequence[Entry]) -> None:
    """What people call the organisations of a load: as their settings say, else as their family's file does."""
    rows = []
    for code, family in sorted({(each.submission.organisation, each.submission.family) for each in entries}):
        if code in organisation_codes():
            rows.append((code, organisation(code).name, organisation(code).is_fictional))
        elif family in families():
            rows.append((code, dict(families()[family].organisation_name), False))
    listed = [(code, *(name[lang] for lang in schema.LANGUAGES), fictional) for code, name, fictional in rows]
    names = ("organisation", "name_fr", "name_en", "name_es", "is_fictional")
    draft.run("delete from organisation where organisation = any($codes)", {"codes": [code for code, *_ in listed]})
    draft.insert("organisation", _table(names, listed, {"is_fictional": pa.bool_()}))


def _write_offices(draft: store.Draft, held: Portfolio) -> None:
    """The offices of each organisation, from its settings; those of a family without settings come as rows."""
    made = held.tables.get("office")
    with_rows = {held.submissions[at].organisation for at in held.submission_of(made)} if made is not None else set()
    for code in sorted({submission.organisation for submission in held.submissions} - with_rows):
        try:
            offices = organisation(code).offices
        except UnknownOrganisation:
            continue
        draft.run("delete from accepted_office where organisation = $code and submission_id is null", {"code": code})
        rows = [
            (code, office.code, office.kind, office.country, office.bureau, *office.name.values())
            + (office.valid_from, office.valid_to, office.valid_from, OPEN_END)
            for office in offices
        ]
        names = (
            "organisation", "office", "kind", "country", "bureau", "name_fr", "name_en", "name_es", "valid_from",
            "valid_to", "known_from", "known_to",
        )  # fmt: skip
        draft.insert("accepted_office", _table(names, rows, {name: pa.date32() for name in names[8:]}))


def reconcile(draft: store.Draft, entries: Sequence[Entry], lines: list[Line]) -> None:
    """Count again, from the draft itself, what the load says it read, accepted and held. Raises Unreconciled."""
    ids = {"ids": [each.submission.submission_id for each in entries]}
    counted = draft.query(
        """
        select count(*) from (
            select
                submission_id, sheet, fate in ('accepted', 'warning') as is_in, fate = 'held' as is_held, count(*) as n
            from raw_row
            where submission_id = any($ids) and fate in ('accepted', 'warning', 'held', 'ignored')
            group by all
        ) as counted
        join submission_sheet using (submission_id, sheet)
        where n <> case when is_in then rows_accepted when is_held then rows_held else rows_ignored end
        """,
        ids,
    ).rows[0][0]
    wrong = draft.query(
        "select sheet from submission_sheet where rows_read <> rows_accepted + rows_held + rows_ignored"
        " and submission_id = any($ids)",
        ids,
    ).rows
    if counted or wrong:
        raise Unreconciled(f"Rows read are not those accepted, held and ignored: {wrong or counted}.")
    loaded = draft.query(
        "select coalesce(sum(amount_usd), 0) from accepted_flow where submission_id = any($ids)", ids
    ).rows[0][0]
    told = _dollars(sum(line.accepted for line in lines if line.kind != IN_KIND))
    if loaded != told:
        raise Unreconciled(f"{told} dollars of flows were accepted and {loaded} are in the warehouse.")


def said(findings: list[Finding]) -> tuple[Finding, ...]:
    """Findings in the order of the sheet: files first, then row by row."""
    order = {"error": 0, "warning": 1, "note": 2}
    return tuple(
        sorted(findings, key=lambda found: (found.sheet or "", found.row or 0, order[found.severity], found.cell or ""))
    )
