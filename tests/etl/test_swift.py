"""Plain sheets read from their bytes are exactly what the reader of all workbooks makes of them."""

import zipfile
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest
import python_calamine as calamine
import xlsxwriter

from etl import audit, book, read
from etl.book import Cells, Sheet

Rows = list[list[Any]]

PLAIN: dict[str, Rows] = {
    "words": [["Partenaire", "Pays"], ["Télécom & Fils <Golfe>", 'dit "TG"'], ["  espaces  ", "l'eau"]],
    "numbers": [[1, 2.5, -0.125, 1e15, 1e-7], [0, 45_000_000, 0.1 + 0.2, 123456789.123456, 2**53]],
    "days": [[date(2026, 9, 30), date(1900, 3, 1)], [date(2099, 12, 31), None], [None, 7]],
    "truths": [[True, "a"], [False, 3], ["TRUE", None]],
    "mixed": [["à préciser", 12, date(2026, 1, 1), True], [12, "à préciser", "01/02/2026", None]],
    "gaps": [[None, None, "C1"], [None], [], ["A4"], [None, None, None, None, "E5"]],
    "one": [["seule"]],
}
STRANGE: dict[str, Rows] = {
    "formula": [["total"], ["=1+1"]],
    "hour": [["quand"], [datetime(2026, 9, 30, 12, 30)]],
    "before March 1900": [["quand"], [date(1900, 1, 31)]],
    "two lines": [["a_x000D_b"]],
    "nothing": [[]],
}


def by_xlsxwriter(path: Path, rows: Rows, **options: Any) -> Path:
    with xlsxwriter.Workbook(path, {"default_date_format": "dd/mm/yyyy", **options}) as written:
        sheet = written.add_worksheet("one")
        for at, row in enumerate(rows):
            for place, value in enumerate(row):
                if value is not None:
                    sheet.write(at, place, value)
    return path


def by_xlsxwriter_in_line(path: Path, rows: Rows) -> Path:
    return by_xlsxwriter(path, rows, constant_memory=True)


def by_openpyxl(path: Path, rows: Rows) -> Path:
    written = openpyxl.Workbook()
    assert written.active is not None
    written.active.title = "one"
    for row in rows:
        written.active.append(row)
    written.save(path)
    return path


WRITERS = [by_xlsxwriter, by_xlsxwriter_in_line, by_openpyxl]


def told(columns: tuple[Cells, ...]) -> list[tuple[Any, ...]]:
    """Every column whole: its texts, its numbers, its moments."""
    listed = [(column.text, column.number, column.moment) for column in columns]
    return [tuple(None if part is None else (str(part.type), part.to_pylist()) for part in parts) for parts in listed]


def known(path: Path) -> Sheet:
    """The sheet as the reader of all workbooks sees it."""
    with calamine.CalamineWorkbook.from_path(path) as opened:
        return book.sheet("one", opened.get_sheet_by_name("one").to_python(skip_empty_area=False))


def plain(path: Path) -> bool:
    """Whether the sheet is read from its bytes."""
    with zipfile.ZipFile(path) as archive:
        return "one" in audit.audit(archive).plain


@pytest.mark.parametrize("writer", WRITERS)
@pytest.mark.parametrize("kind", PLAIN)
def test_a_plain_sheet_is_read_as_the_reader_of_all_workbooks_reads_it(
    tmp_path: Path, writer: Callable[[Path, Rows], Path], kind: str
) -> None:
    path = writer(tmp_path / "one.xlsx", PLAIN[kind])
    assert plain(path)
    ((sheet,), _), expected = read.sheets(path), known(path)
    assert (sheet.rows.tolist(), told(sheet.columns)) == (expected.rows.tolist(), told(expected.columns))
    assert sheet.rows.dtype == expected.rows.dtype


@pytest.mark.parametrize("kind", STRANGE)
def test_a_sheet_with_anything_out_of_the_ordinary_is_left_to_that_reader(tmp_path: Path, kind: str) -> None:
    assert not plain(by_xlsxwriter(tmp_path / "one.xlsx", STRANGE[kind]))


def test_a_workbook_of_the_other_calendar_is_left_to_that_reader(tmp_path: Path) -> None:
    assert not plain(by_xlsxwriter(tmp_path / "one.xlsx", PLAIN["days"], date_1904=True))


def test_what_a_plain_sheet_hides_is_still_said(tmp_path: Path) -> None:
    with xlsxwriter.Workbook(tmp_path / "one.xlsx") as written:
        sheet = written.add_worksheet("one")
        sheet.merge_range("A1:C1", "Titre")
        sheet.write_row("A2", ["a", "b", "c"])
        sheet.set_row(1, None, None, {"hidden": True})
        sheet.set_column("B:B", None, None, {"hidden": True})
    assert plain(tmp_path / "one.xlsx")
    ((found,), _) = read.sheets(tmp_path / "one.xlsx")
    assert (found.hidden_rows, found.hidden_columns, found.merged) == (1, (1,), ((0, 0, 0, 2),))
