"""One sheet into the judgement of its file: every row accounted for, every heading kept, every table typed."""

from collections.abc import Iterable
from dataclasses import replace
from itertools import takewhile

import numpy as np
import pyarrow as pa

import schema
from etl import book, checking, layout, parts, recognise
from etl.aside import SetAside
from etl.book import Sheet
from etl.checking import ACCEPTED, HEADER, IGNORED, TITLE, Finding
from etl.judged import RAW, Gathering, Part, SheetJudgement, said
from etl.meta import Meta
from etl.placed import Heading, Placed, Remark
from etl.rules import severity
from etl.rules.reading import ABOUT_HEADINGS
from schema.cells import letter

#: How a heading that is one of several values of a column was read.
_SPREAD = frozenset({"period", "kind", "side"})
#: Findings about a column the sheet does not have.
LACKING = ("column-missing", "column-absent")
#: Values shown under a heading someone is asked about, among how many rows, and letters of each.
SAMPLES, SAMPLED, LONGEST_SAMPLE = 3, 30, 40
#: A row that no table of the sheet has to do with, so far.
NOWHERE = -1
#: Which of the things that a row is counts, where tables stand side by side; the last is that of NOWHERE.
_WEIGHT = np.array([{ACCEPTED: 3, IGNORED: 2, HEADER: 1}.get(fate, 0) for fate in range(6)] + [-1])


def gather(
    gathering: Gathering, sheet: Sheet, tables: tuple[Placed, ...], about: Meta, workbook: checking.Workbook
) -> None:
    """One sheet, and what is on it, into the file's judgement."""
    _about_hidden(gathering, sheet)
    first = tables[0]
    if sheet.name == about.sheet:
        fates = np.array([ACCEPTED if at in about.rows else TITLE for at in range(len(sheet.rows))], dtype=np.int8)
        _keep_raw(gathering, sheet, fates, {})
        gathering.sheets.append(SheetJudgement(sheet.name, "meta", None, None, workbook.lang))
    elif first.alias:
        _source(gathering, sheet, first, workbook)
    elif first.table is None:
        gathering.findings += [said(remark.rule, sheet.name, _about(remark, sheet)) for remark in first.remarks]
        _keep_raw(gathering, sheet, np.full(len(sheet.rows), IGNORED, dtype=np.int8), {None: "sheet-unknown"})
        gathering.sheets.append(SheetJudgement(sheet.name))
    else:
        _tables(gathering, sheet, tables, workbook)


def _about(remark: Remark, sheet: Sheet) -> dict[str, object]:
    return {"rows": len(sheet.rows), **remark.details}


def _about_hidden(gathering: Gathering, sheet: Sheet) -> None:
    if sheet.is_hidden and len(sheet.rows):
        gathering.findings.append(said("sheet-hidden", sheet.name, {"rows": len(sheet.rows)}))
    if sheet.hidden_rows:
        gathering.findings.append(said("rows-hidden", sheet.name, {"rows": sheet.hidden_rows}))
    hidden = [place for place in sheet.hidden_columns if place < len(sheet.columns)]
    filled = [letter(place) for place in hidden if sheet.columns[place].text.null_count < len(sheet.rows)]
    if filled:
        gathering.findings.append(
            said("columns-hidden", sheet.name, {"letters": ", ".join(filled), "count": len(filled)})
        )


def _keep_raw(gathering: Gathering, sheet: Sheet, fates: np.ndarray, notes: dict[int | None, str]) -> None:
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


def _source(gathering: Gathering, sheet: Sheet, place: Placed, workbook: checking.Workbook) -> None:
    """The data rows of another organisation's sheet as texts, under its own headings, with their row numbers."""
    _keep_headings(gathering, sheet, place, place.headings)
    fates = np.full(len(sheet.rows), ACCEPTED, dtype=np.int8)
    if place.header >= 0:
        fates[: place.header] = TITLE
        fates[place.header] = HEADER
    at = pa.array(np.flatnonzero(fates == ACCEPTED))
    names = {heading.position: heading.column for heading in place.headings if heading.column}
    columns = {name: sheet.columns[position].text.take(at) for position, name in names.items() if name}
    columns["row"] = pa.array(sheet.rows, pa.int32()).take(at)
    table = pa.table(columns)
    if not table.num_rows and not gathering.is_template:
        gathering.findings.append(said("sheet-without-rows", sheet.name))
    _keep_raw(gathering, sheet, fates, {})
    row = int(sheet.rows[place.header]) if place.header >= 0 else None
    spoken = place.language or workbook.lang
    gathering.sheets.append(SheetJudgement(sheet.name, None, place.alias, row, spoken, held_in=len(gathering.tables)))
    gathering.tables.append(table)


def _tables(gathering: Gathering, sheet: Sheet, tables: tuple[Placed, ...], workbook: checking.Workbook) -> None:
    """Our own tables on a sheet: each row is as the worst that was made of it."""
    fates, notes, asides = _outline(sheet, tables)
    judged = np.full(len(sheet.rows), -1, dtype=np.int8)
    made: list[Part] = []
    findings: dict[tuple[object, ...], Finding] = {}
    for place, (aside, positions) in zip(tables, asides, strict=True):
        spoken = replace(workbook, lang=place.language or workbook.lang)
        row = int(sheet.rows[place.header])
        _keep(findings, _said_aside(sheet, place, aside))
        for part in parts.taken(sheet, place, positions, aside):
            checked = checking.check(part.received, spoken)
            judged[part.positions] = np.maximum(judged[part.positions], checked.fates)
            _keep(
                findings, [*_said_of(sheet, place, part.remarks), *_where_to_add(sheet, place, row, checked.findings)]
            )
            letters = {column: sheet.letter(at) for column, at in part.received.reach().items()}
            made.append(Part(place.table or "", row, letters, len(gathering.tables)))
            gathering.tables.append(checking.typed(checked))
        if not len(positions) and not gathering.is_template:
            _keep(findings, [said("sheet-without-rows", sheet.name)])
        spread = [heading for each in place.spreads for heading in each.headings]
        _keep_headings(gathering, sheet, place, (*place.headings, *spread))
    fates = np.where(judged >= 0, judged, fates).astype(np.int8)
    gathering.findings += findings.values()
    _keep_raw(gathering, sheet, fates, notes)
    names = "+".join(dict.fromkeys(part.table for part in made))
    first = tables[0]
    spoken_first = first.language or workbook.lang
    gathering.sheets.append(
        SheetJudgement(sheet.name, names, None, made[0].header_row, spoken_first, made[0].held_in, tuple(made))
    )


def _keep(findings: dict[tuple[object, ...], Finding], more: Iterable[Finding]) -> None:
    """What two readings of one cell say alike is said once."""
    for each in more:
        key = (each.rule, each.row, each.cell, each.column, each.value, str(each.details))
        findings.setdefault(key, each)


def _outline(
    sheet: Sheet, tables: tuple[Placed, ...]
) -> tuple[np.ndarray, dict[int | None, str], list[tuple[SetAside, np.ndarray]]]:
    """(fates before judgement, why rows are set aside, for each table its rows set aside and where its data is)."""
    count = len(sheet.rows)
    fates = np.full(count, NOWHERE, dtype=np.int8)
    notes: dict[int | None, str] = {}
    asides = []
    for place in tables:
        own, aside = _own_rows(sheet, place)
        asides.append((aside, np.flatnonzero(own == ACCEPTED)))
        heavier = _WEIGHT[own] > _WEIGHT[fates]
        fates[heavier] = own[heavier]
        for position, reason in aside.reasons.items():
            notes.setdefault(position, reason)
    below = np.arange(count) > max(place.top for place in tables)
    notes |= {position: "note" for position in np.flatnonzero((fates == NOWHERE) & below).tolist()}
    fates[fates == NOWHERE] = np.where(below, IGNORED, TITLE)[fates == NOWHERE]
    return fates, {at: reason for at, reason in notes.items() if at is None or fates[at] == IGNORED}, asides


def _own_rows(sheet: Sheet, place: Placed) -> tuple[np.ndarray, SetAside]:
    """(fate of each row as far as one table is concerned, its rows that are no data)."""
    last = len(sheet.rows) if place.until is None else place.until
    own = np.full(len(sheet.rows), NOWHERE, dtype=np.int8)
    own[place.top : place.header + 1] = HEADER
    own[place.header + 1 : last] = ACCEPTED
    right = len(sheet.columns) if place.right is None else place.right
    if (place.left, right) != (0, len(sheet.columns)):
        own[layout.blank_rows(layout.Strip(sheet, place.left, right))] = NOWHERE
    aside = recognise.set_aside(sheet, place)
    own[list(aside.reasons)] = IGNORED
    for position in parts.without_value(sheet, place, np.flatnonzero(own == ACCEPTED)).tolist():
        own[position] = IGNORED
        aside.reasons[position] = "no-value"
    return own, aside


def _said_aside(sheet: Sheet, place: Placed, aside: SetAside) -> list[Finding]:
    """A word about each row set aside, at its amount if it has one."""
    assert place.table is not None
    money = {column.name for column in schema.TABLES[place.table].money()}
    spread = [each.headings[0] for each in place.spreads]
    amounts = [heading for heading in [*place.headings, *spread] if heading.column in money]
    blank = sum(1 for reason in aside.reasons.values() if reason == "blank")
    found = [said("rows-blank", sheet.name, {"rows": blank})] if blank else []
    for position, reason in aside.reasons.items():
        if reason == "blank":
            continue
        texts = sheet.texts(position)
        first = next(at for at, text in enumerate(texts) if text and at >= place.left)
        amount = next((heading for heading in amounts if texts[heading.position]), None)
        at = amount.position if amount else first
        row = int(sheet.rows[position])
        cell, column = sheet.cell(at, row), amount.column if amount else None
        details = {"reason": reason, "text": texts[first]}
        grade = severity("rows-set-aside")
        found.append(Finding(sheet.name, "rows-set-aside", grade, row, cell, column, texts[at], details))
    return found


def _where_to_add(sheet: Sheet, place: Placed, row: int, found: Iterable[Finding]) -> list[Finding]:
    """The findings; one about a column that lacks names the first heading of the table it is to be added to."""
    spread = [heading for each in place.spreads for heading in each.headings]
    first = min((heading.position for heading in (*place.headings, *spread)), default=place.left)
    return [
        replace(each, details=each.details | {"headings_at": sheet.cell(first, row)}) if each.rule in LACKING else each
        for each in found
    ]


def _said_of(sheet: Sheet, place: Placed, remarks: Iterable[Remark]) -> list[Finding]:
    """Remarks as findings, at their heading's cell."""
    row = int(sheet.rows[place.header]) if place.header >= 0 else None
    found = []
    for remark in remarks:
        cell = None if remark.position is None or row is None else sheet.cell(remark.position, row)
        column = remark.details.get("column")
        details = remark.details | ({"in": place.table} if place.table else {}) | _samples(sheet, place, remark)
        found.append(Finding(sheet.name, remark.rule, severity(remark.rule), row, cell, column, remark.value, details))
    return found


def _samples(sheet: Sheet, place: Placed, remark: Remark) -> dict[str, list[str]]:
    """The first values under a heading someone is asked about."""
    if remark.rule not in ABOUT_HEADINGS or remark.position is None:
        return {}
    below = sheet.columns[remark.position].text[place.header + 1 : place.header + 1 + SAMPLED].to_pylist()
    shown = [text[:LONGEST_SAMPLE] for text in dict.fromkeys(below) if text and text.strip()]
    return {"samples": shown[:SAMPLES]} if shown else {}


def _keep_headings(gathering: Gathering, sheet: Sheet, place: Placed, every: tuple[Heading, ...]) -> None:
    """Each heading as received, and what was made of it; of several that are one column, each bears its letter."""
    known = list(takewhile(lambda entry: entry[0] == sheet.name, reversed(gathering.columns)))[::-1]
    letters = {(table, column): at for _, table, column, at, *_ in known}
    spread = len(place.spreads) > 1
    for heading in every:
        at = sheet.letter(heading.position)
        table, column = place.table or place.alias, heading.column
        own = column and not (spread and heading.how in _SPREAD) and letters.setdefault((table, column), at) == at
        how = heading.how if column or heading.how == "remembered" else "unused"
        entry = (sheet.name, table, column if own else f"{column}[{at}]" if column else None, at, heading.text, how)
        if entry not in known:
            known.append(entry)
            gathering.columns.append(entry)
    gathering.findings += _said_of(sheet, place, place.remarks)
    row = int(sheet.rows[place.header]) if place.header >= 0 else None
    for heading in every:
        if heading.column and not heading.is_unit_above and (abs(heading.scale) != 1 or heading.currency):
            details = {"scale": abs(heading.scale), "currency": heading.currency or "", "in": place.table}
            cell = sheet.cell(heading.position, row or 0)
            gathering.findings.append(
                Finding(sheet.name, "unit-in-heading", "note", row, cell, heading.column, heading.text, details)
            )
