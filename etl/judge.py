"""One file judged by itself: read, recognised, tidied and checked; what needs other files is asked afterwards."""

from dataclasses import asdict, dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa

import schema
from etl import book, checking, meta, parcel, read, recognise
from etl.book import Sheet
from etl.checking import ACCEPTED, HEADER, HELD, IGNORED, TITLE, Finding
from etl.recognise import Placed
from etl.rules import severity
from settings import settings


@dataclass(frozen=True)
class SheetJudgement:
    """What one sheet is, and which of the file's tables holds its rows (`held_in`, None when none does)."""

    name: str
    table: str | None = None
    alias: str | None = None
    header_row: int | None = None
    language: str | None = None
    held_in: int | None = None


@dataclass(frozen=True)
class Judged:
    """One file judged. `raw` has a row for every row of every sheet; `tables` the typed rows of recognised sheets.

    The cells of the raw rows are many and wanted once: they are in `kept_cells`, or in the file at `cells_at`.
    """

    sheets: tuple[SheetJudgement, ...]
    findings: tuple[Finding, ...]
    meta: dict[str, Any]
    language: str
    family: str | None
    was_read: bool
    columns: tuple[tuple[str, str | None, str | None, str, str, str], ...]
    raw: pa.Table
    tables: tuple[pa.Table, ...]
    kept_cells: pa.ChunkedArray | None = None
    cells_at: Path | None = None

    def cells(self) -> pa.ChunkedArray:
        """The cells of each raw row, as received."""
        if self.cells_at is not None:
            return parcel.read(self.cells_at)[1][0]["cells"]
        assert self.kept_cells is not None
        return self.kept_cells


@dataclass
class _Gathering:
    """A file's judgement while its sheets are gone through."""

    sheets: list[SheetJudgement] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    columns: list[tuple[str, str | None, str | None, str, str, str]] = field(default_factory=list)
    raw: list[pa.Table] = field(default_factory=list)
    tables: list[pa.Table] = field(default_factory=list)


RAW = pa.schema(
    [
        ("sheet", pa.int16()),
        ("row", pa.int32()),
        ("cells", pa.list_(pa.string())),
        ("fate", pa.int8()),
        ("note", pa.string()),
    ]
)


def judge(path: Path, file_name: str, organisation: str) -> Judged:
    """Read and judge one file. A file that cannot be read is judged too: its one finding says why."""
    try:
        sheets, troubles = read.sheets(path)
    except read.Unreadable as error:
        return refused(error.trouble.rule, error.trouble.details)
    if read.has_macros(path):
        troubles.append(book.Trouble("file-macros"))
    placed = [recognise.recognise(sheet, file_name) for sheet in sheets]
    family = next((place.family for place in placed if place.family), None)
    about = meta.Meta() if family else meta.find(sheets, settings.language, organisation)
    language = _language(placed, about)
    office = about.get("office") or meta.office_in_name(file_name, organisation)
    workbook = checking.Workbook(language, organisation, office=office, default_currency=about.get("default_currency"))
    gathering = _Gathering()
    gathering.findings += [_trouble(trouble) for trouble in troubles]
    for sheet, place in zip(sheets, placed, strict=True):
        _gather(gathering, sheet, place, about, workbook)
    if not any(sheet.table or sheet.alias for sheet in gathering.sheets):
        gathering.findings.append(_said("nothing-recognised", None))
    gathering.findings += about.findings
    raw = pa.concat_tables(gathering.raw) if gathering.raw else RAW.empty_table()
    return Judged(
        tuple(gathering.sheets),
        tuple(gathering.findings),
        {name: str(value) if isinstance(value, date) else value for name, value in about.values.items()},
        language,
        family,
        True,
        tuple(gathering.columns),
        raw.drop_columns("cells"),
        tuple(gathering.tables),
        raw["cells"],
    )


def refused(rule: str, details: dict[str, Any]) -> Judged:
    """The judgement of a file nothing could be read from."""
    found = (_said(rule, None, details),)
    nothing = RAW.empty_table()
    return Judged(
        (), found, {}, settings.language, None, False, (), nothing.drop_columns("cells"), (), nothing["cells"]
    )


def _said(rule: str, sheet: str | None, details: dict[str, Any] | None = None) -> Finding:
    return Finding(sheet, rule, severity(rule), details=details or {})


def _trouble(trouble: book.Trouble) -> Finding:
    return _said(trouble.rule, trouble.sheet, trouble.details)


def _language(placed: list[Placed], about: meta.Meta) -> str:
    """The workbook's language: the one it says, else the one most of its headings are in, else the house's."""
    if about.get("language"):
        return str(about.get("language"))
    counts: dict[str, int] = {}
    for place in placed:
        if place.language:
            counts[place.language] = counts.get(place.language, 0) + len(place.headings)
    return max(counts, key=lambda lang: counts[lang]) if counts else settings.language


def _gather(gathering: _Gathering, sheet: Sheet, place: Placed, about: meta.Meta, workbook: checking.Workbook) -> None:
    """One sheet into the file's judgement."""
    _about_hidden(gathering, sheet)
    if sheet.name == about.sheet:
        fates = np.array([ACCEPTED if at in about.rows else TITLE for at in range(len(sheet.rows))], dtype=np.int8)
        _keep_raw(gathering, sheet, fates, {})
        gathering.sheets.append(SheetJudgement(sheet.name, "meta", None, None, workbook.lang))
        return
    if place.table is None and place.alias is None:
        reason = "sheet-empty" if not len(sheet.rows) else "sheet-unknown"
        gathering.findings.append(_said(reason, sheet.name, {"rows": len(sheet.rows)}))
        _keep_raw(gathering, sheet, np.full(len(sheet.rows), IGNORED, dtype=np.int8), {None: "sheet-unknown"})
        gathering.sheets.append(SheetJudgement(sheet.name))
        return
    _keep_headings(gathering, sheet, place)
    fates, notes = _outline(sheet, place)
    header_row = int(sheet.rows[place.header]) if place.header >= 0 else None
    table = _source(sheet, place, fates) if place.alias else None
    if table is None:
        checked = _checked(sheet, place, fates, replace(workbook, lang=place.language or workbook.lang))
        fates[fates == ACCEPTED] = checked.fates
        gathering.findings += _said_aside(sheet, place, notes)
        gathering.findings += checked.findings
        table = checking.typed(checked)
    if not table.num_rows:
        gathering.findings.append(_said("sheet-without-rows", sheet.name))
    held_in = len(gathering.tables)
    gathering.tables.append(table)
    _keep_raw(gathering, sheet, fates, notes)
    gathering.sheets.append(
        SheetJudgement(sheet.name, place.table, place.alias, header_row, place.language or workbook.lang, held_in)
    )


def _about_hidden(gathering: _Gathering, sheet: Sheet) -> None:
    if sheet.is_hidden and len(sheet.rows):
        gathering.findings.append(_said("sheet-hidden", sheet.name, {"rows": len(sheet.rows)}))
    if sheet.hidden_rows:
        gathering.findings.append(_said("rows-hidden", sheet.name, {"rows": sheet.hidden_rows}))


def _keep_raw(gathering: _Gathering, sheet: Sheet, fates: np.ndarray, notes: dict[int | None, str]) -> None:
    """Every row of the sheet as received; `notes` gives the reason of each row set aside (None: of all)."""
    count = len(sheet.rows)
    if None in notes:
        reasons = pa.array([notes[None]] * count, pa.string())
    elif notes:
        reasons = pa.array([notes.get(at) for at in range(count)], pa.string())
    else:
        reasons = pa.nulls(count, pa.string())
    numbered = pa.array(np.full(count, len(gathering.sheets), dtype=np.int16))
    columns = [numbered, pa.array(sheet.rows, pa.int32()), book.row_lists(sheet), pa.array(fates), reasons]
    gathering.raw.append(pa.table(columns, schema=RAW))


def _keep_headings(gathering: _Gathering, sheet: Sheet, place: Placed) -> None:
    for heading in place.headings:
        how = heading.how if heading.column else "unused"
        entry = (
            sheet.name,
            place.table or place.alias,
            heading.column,
            book.letter(heading.position),
            heading.text,
            how,
        )
        gathering.columns.append(entry)
    row = int(sheet.rows[place.header]) if place.header >= 0 else None
    for remark in place.remarks:
        cell = None if remark.position is None or row is None else f"{book.letter(remark.position)}{row}"
        grade = severity(remark.rule)
        column = remark.details.get("column")
        details = remark.details | ({"in": place.table} if place.table else {})
        gathering.findings.append(Finding(sheet.name, remark.rule, grade, row, cell, column, remark.value, details))
    for heading in place.headings:
        if heading.column and (heading.scale != 1 or heading.currency):
            details = {"scale": heading.scale, "currency": heading.currency or "", "in": place.table}
            cell = f"{book.letter(heading.position)}{row}"
            gathering.findings.append(
                Finding(sheet.name, "unit-in-heading", "note", row, cell, heading.column, heading.text, details)
            )


def _outline(sheet: Sheet, place: Placed) -> tuple[np.ndarray, dict[int | None, str]]:
    """Fates before judgement: title and header rows, rows set aside with their reason, and data (ACCEPTED so far)."""
    fates = np.full(len(sheet.rows), ACCEPTED, dtype=np.int8)
    notes: dict[int | None, str] = {}
    if place.header >= 0:
        fates[: place.header] = TITLE
        fates[place.header] = HEADER
    if place.table is not None:
        for position, reason in recognise.set_aside(sheet, place).reasons.items():
            fates[position] = IGNORED
            notes[position] = reason
    return fates, notes


def _said_aside(sheet: Sheet, place: Placed, notes: dict[int | None, str]) -> list[Finding]:
    """A word about each row set aside, at its amount if it has one."""
    assert place.table is not None
    money = {column.name for column in schema.TABLES[place.table].money()}
    amounts = [heading for heading in place.headings if heading.column in money]
    blank = sum(1 for reason in notes.values() if reason == "blank")
    found = [_said("rows-blank", sheet.name, {"rows": blank})] if blank else []
    for position, reason in notes.items():
        assert position is not None
        if reason == "blank":
            continue
        texts = sheet.texts(position)
        first = next(at for at, text in enumerate(texts) if text)
        amount = next((heading for heading in amounts if texts[heading.position]), None)
        at = amount.position if amount else first
        row = int(sheet.rows[position])
        cell, column = f"{book.letter(at)}{row}", amount.column if amount else None
        details = {"reason": reason, "text": texts[first]}
        grade = severity("rows-set-aside")
        found.append(Finding(sheet.name, "rows-set-aside", grade, row, cell, column, texts[at], details))
    return found


def _checked(sheet: Sheet, place: Placed, fates: np.ndarray, workbook: checking.Workbook) -> checking.Checked:
    """The data rows of an office's sheet, typed and judged."""
    assert place.table is not None
    positions = np.flatnonzero(fates == ACCEPTED)
    everything = len(positions) == len(sheet.rows)
    taken = pa.array(positions)
    used = [heading for heading in place.headings if heading.column]
    received = checking.Received(
        schema.TABLES[place.table],
        sheet.name,
        sheet.rows[positions],
        {
            heading.column: sheet.columns[heading.position]
            if everything
            else sheet.columns[heading.position].take(taken)
            for heading in used
            if heading.column
        },
        {heading.column: heading.position for heading in used if heading.column},
        {heading.column: (heading.scale, heading.currency) for heading in used if heading.column},
        sheet.is_1904,
    )
    return checking.check(received, workbook)


def _source(sheet: Sheet, place: Placed, fates: np.ndarray) -> pa.Table:
    """The data rows of another organisation's sheet as texts, under its own headings, with their row numbers."""
    taken = pa.array(np.flatnonzero(fates == ACCEPTED))
    names = {heading.position: heading.column for heading in place.headings if heading.column}
    columns = {name: sheet.columns[position].text.take(taken) for position, name in names.items() if name}
    columns["row"] = pa.array(sheet.rows, pa.int32()).take(taken)
    return pa.table(columns)


def pack(judged: Judged, path: Path) -> None:
    """The judgement as a parcel for the process that loads, its cells as another beside it."""
    words = {
        "sheets": [asdict(sheet) for sheet in judged.sheets],
        "findings": [_listed(finding) for finding in judged.findings],
        "meta": judged.meta,
        "language": judged.language,
        "family": judged.family,
        "was_read": judged.was_read,
        "columns": judged.columns,
        "tables": 1 + len(judged.tables),
    }
    parcel.write(path, words, [judged.raw, *judged.tables])
    parcel.write(_cells_beside(path), {"tables": 1}, [pa.table({"cells": judged.cells()})])


def _cells_beside(path: Path) -> Path:
    return path.with_suffix(".cells")


def _listed(found: Finding) -> list[Any]:
    return [
        found.sheet, found.rule, found.severity, found.row, found.cell, found.column, found.value, found.details,
    ]  # fmt: skip


def unpack(path: Path) -> Judged:
    """The judgement a parcel carries."""
    words, tables = parcel.read(path)
    return Judged(
        tuple(SheetJudgement(**sheet) for sheet in words["sheets"]),
        tuple(Finding(*finding) for finding in words["findings"]),
        words["meta"],
        words["language"],
        words["family"],
        words["was_read"],
        tuple(tuple(entry) for entry in words["columns"]),
        tables[0],
        tuple(tables[1:]),
        cells_at=_cells_beside(path),
    )


__all__ = ["HELD", "Judged", "SheetJudgement", "judge", "pack", "refused", "unpack"]
