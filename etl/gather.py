"""From files judged one by one to a portfolio judged together: whose each file is, and its rows table by table."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import PurePath

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

import schema
from etl import checking, named, produce
from etl.checking import ACCEPTED, Finding
from etl.families import Family, families
from etl.judge import Judged, SheetJudgement
from etl.portfolio import REGISTERS, Portfolio, Source, Submission, stacked
from etl.receive import Incoming
from etl.rules import severity
from schema.cells import letter as letter_of
from settings import UnknownOrganisation, organisation

#: Family of the workbooks our own offices fill in.
OFFICE = "office"
#: Family of what is entered here, on a page or the command line: one row, judged as if a workbook had brought it.
ENTRY = "entry"
#: Length of a submission's name: enough of its content's hash to be alone.
NAME_LENGTH = 12


@dataclass
class Entry:
    """One file in hand: as received, as judged by itself, whose it is, and the fate of each of its rows so far."""

    incoming: Incoming
    judged: Judged
    submission: Submission
    fates: np.ndarray
    notes: pa.Array
    starts: np.ndarray
    findings: list[Finding]
    columns: list[tuple[str, str | None, str | None, str, str, str]] = field(default_factory=list)

    def rows_of(self, sheet: int) -> tuple[int, int]:
        """Where the rows of a sheet begin and end among the file's rows."""
        return int(self.starts[sheet]), int(self.starts[sheet + 1])


def entry(incoming: Incoming, judged: Judged, organisation: str) -> Entry:
    """One file with its submission made out."""
    submission, findings = _submission(incoming, judged, organisation)
    sheet_of_row = judged.raw["sheet"].to_numpy()
    starts = np.searchsorted(sheet_of_row, np.arange(len(judged.sheets) + 1))
    notes = judged.raw["note"].combine_chunks()
    fates = judged.raw["fate"].to_numpy().copy()
    return Entry(
        incoming, judged, submission, fates, notes, starts, [*judged.findings, *findings], list(judged.columns)
    )


def _submission(incoming: Incoming, judged: Judged, organisation: str) -> tuple[Submission, list[Finding]]:
    if judged.family:
        return _of_family(incoming, judged, families()[judged.family], organisation), []
    return _of_office(incoming, judged, organisation)


def _day(text: object) -> date | None:
    return date.fromisoformat(str(text)) if text else None


def _of_office(incoming: Incoming, judged: Judged, organisation: str) -> tuple[Submission, list[Finding]]:
    """Office, period and day: from the workbook's first sheet, else from its name, else said to be unknown."""
    told = judged.meta
    findings = []
    is_entry = incoming.entry is not None
    office = told.get("office") or named.office_in_name(incoming.file_name, organisation)
    office = office or named.office_in_titles(judged.titles, organisation)
    start, end = _day(told.get("period_start")), _day(told.get("period_end"))
    span = named.span(start, end) if start and end and start <= end else _span(incoming.file_name, judged.titles)
    if judged.was_read and not is_entry and any(sheet.table for sheet in judged.sheets):
        for rule, known in (("office-unknown", office), ("period-unknown", span)):
            if not known:
                findings.append(Finding(None, rule, severity(rule), details={}))
    stem = PurePath(incoming.file_name).stem.casefold()
    submission = Submission(
        incoming.sha256[:NAME_LENGTH],
        organisation,
        ENTRY if is_entry else OFFICE,
        office,
        span.name if span else None,
        span.start if span else None,
        span.end if span else None,
        _day(told.get("extracted_on")) or _day(incoming.known_on) or incoming.received_at.date(),
        incoming.received_at,
        incoming.file_name,
        incoming.sha256,
        told.get("author"),
        judged.language,
        told.get("status") or "provisional",
        _identity(
            incoming, judged, office or stem, span.name if span else stem, _register(judged, organisation, office)
        ),
    )
    return submission, findings


def _register(judged: Judged, code: str, office: str | None) -> str | None:
    """The register a file is the extract of: flows alone, all of one source, sent by headquarters or by no office."""
    parts = [part for sheet in judged.sheets for part in sheet.parts]
    if not parts or {part.table for part in parts} != {"flow"} or not _is_headquarters(code, office):
        return None
    told = {source for part in parts for source in pc.unique(judged.tables[part.held_in]["source"]).to_pylist()}
    return next((one for one in REGISTERS if told == {one}), None)


def _is_headquarters(code: str, office: str | None) -> bool:
    """Whether a file is of no office in particular, or of headquarters."""
    if office is None:
        return True
    try:
        return any(one.code == office and one.kind == "headquarters" for one in organisation(code).offices)
    except UnknownOrganisation:
        return False


def _span(file_name: str, titles: Iterable[str]) -> named.Span | None:
    """The period a file's name says, or the part of that year its titles say."""
    by_name, by_title = named.period_in_name(file_name), named.period_in_titles(titles)
    if by_name is None:
        return by_title
    is_whole_year = by_name.name == str(by_name.start.year)
    is_within = by_title is not None and by_title.start.year == by_name.start.year
    return by_title if is_whole_year and is_within else by_name


def _identity(incoming: Incoming, judged: Judged, whose: str, when: str, register: str | None) -> str:
    """What a later file must share to replace this one.

    A workbook that says whose it is replaces the whole of an earlier one; a file of a few sheets only an earlier file
    of the same sheets; the extract of a register an earlier extract; one in which nothing could be read replaces
    nothing, nor does what is entered here.
    """
    if incoming.entry is not None:
        return f"{ENTRY}|{incoming.entry}"
    tables = sorted({part.table for sheet in judged.sheets for part in sheet.parts})
    if not tables:
        return f"{OFFICE}|{whose}|{when}|{incoming.sha256}"
    if register:
        return f"{register}|{when}"
    return f"{OFFICE}|{whose}|{when}" if judged.meta else f"{OFFICE}|{whose}|{when}|{'+'.join(tables)}"


def _of_family(incoming: Incoming, judged: Judged, family: Family, organisation: str) -> Submission:
    aliases = "+".join(sorted({sheet.alias for sheet in judged.sheets if sheet.alias}))
    name = incoming.sha256[:NAME_LENGTH]
    return Submission(
        name,
        family.organisation or organisation,
        family.name,
        None,
        str(family.today.year) if family.today else None,
        family.since,
        family.today,
        family.known_day(incoming.file_name) or incoming.received_at.date(),
        incoming.received_at,
        incoming.file_name,
        incoming.sha256,
        None,
        family.language,
        "final",
        family.identity(aliases, incoming.file_name, name),
    )


def portfolio(entries: list[Entry]) -> Portfolio:
    """All rows of all files, table by table, families' rows produced."""
    sources: list[Source] = []
    parts: dict[str, list[tuple[pa.Table, int]]] = {}
    beside = _beside(entries)
    for number, each in enumerate(entries):
        for at, sheet in enumerate(each.judged.sheets):
            is_family = sheet.alias and each.judged.family
            made = _produced(each, at, sheet, beside) if is_family else _typed(each, sheet)
            for name, table, letters in made:
                parts.setdefault(name, []).append((table, len(sources)))
                sources.append(Source(number, sheet.name, letters, _apart(each, sheet.name, name, letters)))
    tables = {name: stacked(schema.TABLES[name], listed) for name, listed in parts.items()}
    return Portfolio([each.submission for each in entries], sources, tables, [each.findings for each in entries])


def _apart(each: Entry, sheet: str, table: str, letters: Mapping[str, str]) -> str | None:
    """The letters of some rows that are not those their sheet's headings are kept under."""
    kept = {column: at for where, whose, column, at, *_ in each.columns if (where, whose) == (sheet, table)}
    return schema.said_letters({column: at for column, at in letters.items() if kept.get(column) != at})


Made = tuple[str, pa.Table, Mapping[str, str]]


def _typed(each: Entry, sheet: SheetJudgement) -> Iterable[Made]:
    """An office's sheet, typed by the reading process already."""
    for part in sheet.parts:
        yield part.table, each.judged.tables[part.held_in], part.letters


def _beside(entries: list[Entry]) -> dict[str, dict[str, pa.Table]]:
    """{family: {alias: its rows in every file of the load}}, for a family's subqueries."""
    found: dict[str, dict[str, list[pa.Table]]] = {}
    for each in entries:
        for sheet in each.judged.sheets:
            if sheet.alias and each.judged.family and sheet.held_in is not None:
                aliases = found.setdefault(each.judged.family, {})
                aliases.setdefault(sheet.alias, []).append(each.judged.tables[sheet.held_in])
    return {
        family: {alias: pa.concat_tables(tables, promote_options="default") for alias, tables in aliases.items()}
        for family, aliases in found.items()
    }


def _source_sheet(each: Entry, sheet: SheetJudgement) -> produce.SourceSheet:
    assert sheet.alias and sheet.held_in is not None
    letters = {name: letter for where, _, name, letter, _, _ in each.judged.columns if where == sheet.name and name}
    rows = each.judged.tables[sheet.held_in]
    return produce.SourceSheet(each.incoming.file_name, sheet.name, sheet.alias, rows, letters)


def _produced(each: Entry, at: int, sheet: SheetJudgement, beside: dict[str, dict[str, pa.Table]]) -> Iterable[Made]:
    """Another organisation's sheet, made into rows of our tables here."""
    assert each.judged.family and sheet.alias and sheet.held_in is not None
    family = families()[each.judged.family]
    made = produce.produce(family, _source_sheet(each, sheet), beside[family.name])
    start, end = each.rows_of(at)
    data = np.flatnonzero(each.fates[start:end] == ACCEPTED) + start
    each.fates[data] = made.fates
    if any(made.notes):
        notes = each.notes.to_pylist()
        for place, note in zip(data.tolist(), made.notes, strict=True):
            notes[place] = note
        each.notes = pa.array(notes, pa.string())
    each.findings += made.findings
    told = {(table, column) for where, table, column, *_ in each.columns if where == sheet.name}
    for table, column, letter, heading in dict.fromkeys(made.columns):
        named = column if (table, column) not in told else f"{column}[{letter}]"
        if (table, named) not in told:
            told.add((table, named))
            each.columns.append((sheet.name, table, named, letter, heading, "exact"))
    for checked in made.checked:
        each.findings += checked.findings
        places = {name: letter_of(place) for name, place in checked.frame.places.items()}
        yield checked.frame.table.name, checking.typed(checked), places


def rate_news(entries: list[Entry], known: pa.Table) -> dict[str, date]:
    """{currency: first day} of the rates that other organisations' files bring and that are not known yet."""
    found: dict[str, date] = {}
    beside = _beside(entries)
    for each in entries:
        for sheet in each.judged.sheets:
            family = families().get(each.judged.family or "")
            if family and sheet.alias and sheet.held_in is not None:
                source = _source_sheet(each, sheet)
                for currency, day in produce.news(family, source, beside[family.name], known).items():
                    found[currency] = min(day, found.get(currency, day))
    return found


def spread_fates(entries: list[Entry], held: Portfolio) -> None:
    """Fates found when files met, back to the rows of each sheet; a row is as its worst product."""
    for rows in held.tables.values():
        order = np.argsort(rows.source, kind="stable")
        ends = np.searchsorted(rows.source[order], np.arange(len(held.sources) + 1))
        for number, source in enumerate(held.sources):
            at = order[ends[number] : ends[number + 1]]
            if len(at):
                _spread(entries[source.submission], source.sheet, rows.row[at], rows.fates[at])


def _spread(each: Entry, sheet: str, numbers: np.ndarray, fates: np.ndarray) -> None:
    position = next(at for at, known in enumerate(each.judged.sheets) if known.name == sheet)
    start, end = each.rows_of(position)
    known = each.judged.raw["row"].to_numpy()[start:end]
    np.maximum.at(each.fates, start + np.searchsorted(known, numbers), fates)
