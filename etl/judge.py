"""One file judged by itself: read, recognised, tidied and checked; what needs other files is asked afterwards."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pyarrow as pa

import schema
from etl import below, book, checking, choices, content, meta, named, one_sheet, ours, read, recognise, refuting
from etl.book import Sheet
from etl.checking import HELD, Finding
from etl.judged import RAW, Gathering, Judged, Part, SheetJudgement, pack, refused, said, unpack
from etl.placed import Answered, Placed
from schema.cells import letter
from settings import settings

if TYPE_CHECKING:
    from register import Answers

#: What rows are called where others refer to them by name.
NAMES = frozenset({"name", "title"})
NOTHING_ANSWERED: "Answers" = {}
#: Rows of a sheet in which its titles stand, and the cells of a row that is one.
TITLES_WITHIN, TITLE_CELLS = 8, 3


def judge(path: Path, file_name: str, organisation: str, answers: "Answers" = NOTHING_ANSWERED) -> Judged:
    """Read and judge one file, with what was answered about its office's headings and sheets.

    A file that cannot be read is judged too: its one finding says why.
    """
    try:
        sheets, troubles = read.sheets(path)
    except read.Unreadable as error:
        return refused(error.trouble.rule, error.trouble.details)
    if read.has_macros(path):
        troubles.append(book.Trouble("file-macros"))
    sheets, signature = ours.apart(sheets)
    about = meta.find(sheets, settings.language, organisation)
    titles = _titles(sheets)
    sheets = [recognise.upright(sheet) if sheet.name != about.sheet else sheet for sheet in sheets]
    office = about.get("office") or named.office_in_name(file_name, organisation)
    office = office or named.office_in_titles(titles, organisation)
    placed = _recognised(sheets, file_name, _told(answers, office), organisation)
    family = next((tables[0].family for tables in placed if tables[0].family), None)
    if family:
        about, office = meta.Meta(), named.office_in_name(file_name, organisation)
    language = _language(placed, about)
    workbook = checking.Workbook(language, organisation, office=office, default_currency=about.get("default_currency"))
    gathering = Gathering(is_template=signature is not None)
    gathering.findings += [_trouble(trouble) for trouble in troubles]
    for sheet, tables in zip(sheets, placed, strict=True):
        one_sheet.gather(gathering, sheet, tables, about, workbook)
    if not any(sheet.table or sheet.alias for sheet in gathering.sheets):
        gathering.findings.append(said("nothing-recognised", None))
    gathering.findings += about.findings
    gathering.findings += meta.against(signature, about, sheets, office) if signature else []
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
        titles=titles,
    )


def _titles(sheets: list[Sheet]) -> tuple[str, ...]:
    """The lines above the tables of a workbook, as far as a row with several cells."""
    found: list[str] = []
    for sheet in sheets:
        for position in range(min(TITLES_WITHIN, len(sheet.rows))):
            texts = [text for text in sheet.texts(position) if text]
            if len(texts) > TITLE_CELLS:
                break
            found += [text for text in texts if len(text) <= named.LONGEST_TITLE]
    return tuple(dict.fromkeys(found))


def _told(answers: Mapping[str, Answered], office: str | None) -> Answered:
    """What holds for an office: what was said for every office, then its own."""
    return {**answers.get("", {}), **answers.get(office or "", {})}


def _recognised(sheets: list[Sheet], file_name: str, told: Answered, organisation: str) -> list[tuple[Placed, ...]]:
    """The tables of every sheet; a heading in doubt is compared with its values, and with the other sheets' keys."""
    placed = [
        tuple(refuting.refuted(sheet, each) for each in recognise.recognise(sheet, file_name, told)) for sheet in sheets
    ]
    if not any(content.is_undecided(each) for tables in placed for each in tables if each.table):
        return placed
    keys, wanted, offices = _keys(sheets, placed), _wanted(sheets, placed), choices.office_words(organisation)
    return [
        tuple(content.propose(sheet, each, keys, offices, wanted) if each.table else each for each in tables)
        for sheet, tables in zip(sheets, placed, strict=True)
    ]


def _wanted(sheets: list[Sheet], placed: list[tuple[Placed, ...]]) -> below.Keys:
    """{table: the keys that rows of other tables of the workbook refer to}."""
    found: dict[str, frozenset[str]] = {}
    for sheet, tables in zip(sheets, placed, strict=True):
        for each in tables:
            columns = schema.TABLES[each.table].columns if each.table else {}
            for heading in each.headings:
                column = columns.get(heading.column or "")
                target = column.ref.partition(".")[0] if column and column.ref else ""
                if target and target != each.table:
                    texts = below.texts(sheet, each, heading, most=None)
                    found[target] = found.get(target, frozenset()) | frozenset(texts)
    return found


def _keys(sheets: list[Sheet], placed: list[tuple[Placed, ...]]) -> below.Keys:
    """{table: the keys and the names its rows bear} in this workbook; a reference may be by name."""
    found: dict[str, frozenset[str]] = {}
    for sheet, tables in zip(sheets, placed, strict=True):
        for each in tables:
            unique = (
                {name for name, column in schema.TABLES[each.table].columns.items() if column.unique or name in NAMES}
                if each.table
                else set()
            )
            for heading in each.headings:
                if each.table and heading.column in unique:
                    keys = below.texts(sheet, each, heading, most=None)
                    found[each.table] = found.get(each.table, frozenset()) | frozenset(keys)
    return found


def _trouble(trouble: book.Trouble) -> Finding:
    cell = None if trouble.place is None or trouble.row is None else f"{letter(trouble.place)}{trouble.row}"
    found = said(trouble.rule, trouble.sheet, trouble.details)
    return replace(found, row=trouble.row, cell=cell)


def _language(placed: list[tuple[Placed, ...]], about: meta.Meta) -> str:
    """The workbook's language: the one it says, else the one most of its headings are in, else the house's."""
    if about.get("language"):
        return str(about.get("language"))
    counts: dict[str, int] = {}
    for place in (each for tables in placed for each in tables):
        if place.language:
            counts[place.language] = counts.get(place.language, 0) + len(place.headings)
    return max(counts, key=lambda lang: counts[lang]) if counts else settings.language


__all__ = ["HELD", "Judged", "Part", "SheetJudgement", "judge", "pack", "refused", "unpack"]
