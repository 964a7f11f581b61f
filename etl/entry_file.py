"""The workbook of one row that an entry becomes: a first sheet that says whose it is, by whom and why, then the row."""

import json
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl

import schema
import words
from register.entries import Entry

#: The row of the headings and that of the values, as someone who opens the file sees them.
HEADINGS, VALUES = 3, 4


def write(folder: Path, entry: Entry, standing: Mapping[str, Any], day: date) -> Path:
    """The file, named after its number, office and day; `standing` is the row as it was before."""
    change = entry.change
    lang, table = change.lang, schema.TABLES[change.table]
    book = openpyxl.Workbook()
    first = book.active
    assert first is not None
    first.title = schema.TABLES["meta"].sheet[lang]
    for line in _about(entry, day):
        first.append(line)
    page = book.create_sheet(table.sheet[lang])
    page.append([words.say("enter-file-title", lang, number=str(entry.id), by=change.by, day=words.day(day, lang))])
    row = {**standing, **change.key, **_stated(entry, day)}
    for place, (name, column) in enumerate(table.columns.items(), start=1):
        page.cell(HEADINGS, place, column.label[lang])
        value = row.get(name)
        if value is not None and value != "":
            page.cell(VALUES, place, _cell(column, value, lang))
    path = folder / f"{words.say('enter-file-name', lang)}-{entry.id:05d}_{change.office}_{day}.xlsx"
    book.save(path)
    return path


def _about(entry: Entry, day: date) -> list[list[Any]]:
    """The lines of the first sheet: its name in the language, its value."""
    change, columns = entry.change, schema.TABLES["meta"].columns
    lang = change.lang
    author = f"{change.by} ({change.by_office})"
    if entry.second:
        author = f"{author}; {entry.second} ({entry.second_office})"
    comment = " · ".join(part for part in (change.reason, change.evidence) if part)
    told = {
        "office": change.office,
        "extracted_on": day,
        "author": author,
        "language": schema.choice_label("language", lang, lang),
        "status": schema.choice_label("submission_status", "final", lang),
        "comment": comment,
    }
    return [[columns[name].label[lang], value] for name, value in told.items()]


def _stated(entry: Entry, day: date) -> dict[str, str | date | None]:
    """The cells that change; a waiver also says who asked, who granted it, and when."""
    change = entry.change
    values: dict[str, str | date | None] = dict(change.values)
    if change.table == "waiver":
        values |= {
            "reason": change.reason, "asked_by": change.by, "approved_by": entry.second, "decided_on": day,
            "evidence": change.evidence or None,
        }  # fmt: skip
    return values


def _cell(column: schema.Column, value: Any, lang: str) -> Any:
    """A value as an office would write it: a list's by its name, a flag as a word, numbers and days as themselves."""
    if isinstance(value, bool):
        return words.say("enter-yes" if value else "enter-no", lang)
    if isinstance(value, Decimal):
        return value
    if column.type == "choice" and column.list and value in schema.choices(column.list):
        return value if column.list == "currency" else schema.choice_label(column.list, value, lang)
    return value


def dumped(details: Mapping[str, Any]) -> str:
    """The arguments of a sentence as text."""
    return json.dumps(details, ensure_ascii=False, default=str)
