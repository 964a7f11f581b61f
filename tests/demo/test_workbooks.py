"""Promises of the workbooks: the same each time, marked fictional, never all alike, spoilt where the manifest says."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook
from python_calamine import CalamineWorkbook

import schema
from data.demo import EARLY, FICTIONAL, RESENT, SILENT
from data.demo.__main__ import MANIFEST, write
from data.demo.habits import habit
from data.demo.portfolio import offices
from data.demo.sending import envelopes


def sheets(workbooks: Path) -> Iterator[tuple[str, str, list[list[Any]]]]:
    """Each sheet of each workbook: the file's name, the sheet's name, its rows."""
    for path in sorted(workbooks.glob("*.xlsx")):
        book = CalamineWorkbook.from_path(path)
        for name in book.sheet_names:
            yield path.name, name, book.get_sheet_by_name(name).to_python(skip_empty_area=False)


def test_the_same_seed_writes_the_same_bytes_and_leaves_other_files_alone(workbooks: Path, tmp_path: Path) -> None:
    (tmp_path / MANIFEST).write_text('{"files": ["old.xlsx"]}', encoding="utf-8")
    (tmp_path / "old.xlsx").write_bytes(b"written by an earlier run")
    (tmp_path / "mine.txt").write_text("not ours", encoding="utf-8")
    write(tmp_path)
    names = {path.name for path in workbooks.iterdir()}
    assert {path.name for path in tmp_path.iterdir()} == names | {"mine.txt"}
    assert [name for name in names if (workbooks / name).read_bytes() != (tmp_path / name).read_bytes()] == []


def test_87_of_the_91_workbooks_due_came() -> None:
    due = {code for code, office in offices().items() if code != "RBJ"}
    came = {envelope.office.code for envelope in envelopes() if envelope.period == "2026-Q3"}
    assert (len(due), len(came), due - came) == (91, 87, set(SILENT))
    assert {each.office.code for each in envelopes() if each.period == "2026-Q2"} == {*SILENT, *EARLY}
    assert {each.office.code for each in envelopes() if each.version == 2} == set(RESENT)


def test_every_sheet_of_every_workbook_says_it_is_fictional(workbooks: Path) -> None:
    assert [(file, name) for file, name, rows in sheets(workbooks) if rows[0][0] != FICTIONAL] == []
    properties = {path.name: ZipFile(path).read("docProps/core.xml").decode() for path in workbooks.glob("*.xlsx")}
    assert [name for name, text in properties.items() if f"<dc:title>{FICTIONAL}</dc:title>" not in text] == []


def test_workbooks_come_in_three_languages_and_do_not_look_alike(workbooks: Path) -> None:
    first_sheets, header_rows, headings = set(), set(), set()
    for _, name, rows in sheets(workbooks):
        if name in schema.TABLES["meta"].sheet.values():
            first_sheets.add(name)
        if name.casefold() in ("flux", "flows", "flujos"):
            header = next(at for at, row in enumerate(rows) if sum(cell != "" for cell in row) > 5)
            header_rows.add(header + 1)
            headings.add(tuple(rows[header]))
    assert first_sheets == set(schema.TABLES["meta"].sheet.values())
    assert len(header_rows) >= 4
    assert len(headings) > 30


@pytest.mark.parametrize("lang", schema.LANGUAGES)
def test_each_language_writes_dates_and_numbers_in_several_ways(lang: str) -> None:
    styles = [habit(office) for office in offices().values() if office.lang == lang]
    assert {"true", "iso"} <= {style.dates for style in styles}
    assert {"number", "text"} == {style.numbers for style in styles}
    assert {"label", "code"} <= {style.choices for style in styles}


def test_every_planted_fault_is_where_the_manifest_says(workbooks: Path, planted: list[dict[str, Any]]) -> None:
    books = {name: load_workbook(workbooks / name) for name in {fault["file"] for fault in planted}}
    read = [str(books[fault["file"]][fault["sheet"]][fault["cell"]].value or "") for fault in planted]
    wrong = [
        (fault["file"], fault["cell"], found, fault["value"])
        for fault, found in zip(planted, read, strict=True)
        if fault["typed"] and found != fault["value"]
    ]
    assert wrong == []
