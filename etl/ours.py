"""Sheets of our own making that come back in an office's workbook: set aside, and the template's signature read."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

import schema

if TYPE_CHECKING:
    from etl.book import Sheet

#: The first cell of a sheet of our own making says so, and what it is.
MARK = "panorama.sheet="
TO_CORRECT, LISTS, SIGNATURE = (MARK + name for name in ("to-correct", "lists", "signature"))
#: What a template's signature says, line by line.
OFFICE, START, END, LANGUAGE = "office", "period_start", "period_end", "language"
EDITION, ISSUED = "edition", "issued"


@dataclass(frozen=True)
class Signature:
    """What a template said when it was made: for which office and period, in which language, of which edition."""

    office: str | None
    start: date | None
    end: date | None
    language: str | None
    edition: str | None
    issued: date | None


@cache
def edition() -> str:
    """What an office is asked to fill in, as one word: it changes with a sheet, a column, its type, its list."""
    described = [
        (table.name, column.name, column.type, column.required, column.list, column.ref)
        for table in schema.TABLES.values()
        for column in table.columns.values()
    ]
    return hashlib.sha256(repr(described).encode()).hexdigest()[:10]


def template_name(office: str, period: str, lang: str) -> str:
    """The name of a template's file: panorama-TGO-2026-Q4-fr.xlsx."""
    return f"panorama-{office}-{period}-{lang}.xlsx"


def apart(sheets: Iterable["Sheet"]) -> tuple[list["Sheet"], Signature | None]:
    """The office's own sheets, and the signature of the template they were filled in, if any."""
    theirs: list[Sheet] = []
    signature = None
    for sheet in sheets:
        mark = (sheet.texts(0)[0] or "") if len(sheet.rows) else ""
        if mark == SIGNATURE:
            signature = _signature(sheet)
        elif not mark.startswith(MARK):
            theirs.append(sheet)
    return theirs, signature


def _signature(sheet: "Sheet") -> Signature:
    said = {line[0]: line[1] for at in range(1, len(sheet.rows)) if len(line := sheet.texts(at)) > 1}
    return Signature(
        said.get(OFFICE),
        _day(said.get(START)),
        _day(said.get(END)),
        said.get(LANGUAGE),
        said.get(EDITION),
        _day(said.get(ISSUED)),
    )


def _day(text: str | None) -> date | None:
    try:
        return date.fromisoformat((text or "")[:10])
    except ValueError:
        return None
