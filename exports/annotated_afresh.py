"""A file Excel does not keep as a package (or keeps oddly), written afresh: its values as received, and our marks."""

import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from etl import read
from etl.book import Sheet
from etl.ours import MARK, TO_CORRECT
from exports.annotated_cells import Place, place
from exports.annotated_list import INK, LISTED, PRIMARY, RULE, SECOND, WIDTHS, lines_needed, target
from exports.annotated_notes import MOST_NOTES
from exports.annotated_styles import TINTS
from exports.handback import Handback
from exports.package import storable

#: Rows a sheet of Excel holds (“Excel specifications and limits”), and letters of its name.
MOST_ROWS, LONGEST_NAME = 1_048_576, 31
_FORBIDDEN = re.compile(r"[\[\]:*?/\\']")


def write(path: Path, out: Path, handback: Handback) -> None:
    """The same sheets in a new workbook. Raises read.Unreadable."""
    sheets = [sheet for sheet in read.sheets(path)[0] if not _is_ours(sheet)]
    names = _names([handback.sheet_name, *(sheet.name for sheet in sheets)])
    book = xlsxwriter.Workbook(
        out,
        {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False},
    )
    leading = dict(zip((each.name for each in sheets), names[1:], strict=True))
    _list(book, book.add_worksheet(names[0]), handback, leading)
    for sheet, name in zip(sheets, names[1:], strict=True):
        _copy(book, book.add_worksheet(name), sheet, handback)
    book.close()


def _is_ours(sheet: Sheet) -> bool:
    return bool(len(sheet.rows)) and (sheet.texts(0)[0] or "").startswith(MARK)


def _names(wanted: list[str]) -> list[str]:
    """Names a sheet may bear, no two alike."""
    taken: list[str] = []
    for name in wanted:
        plain = _FORBIDDEN.sub(" ", name).strip()[:LONGEST_NAME] or "?"
        number = 1
        while plain.casefold() in (each.casefold() for each in taken):
            number += 1
            plain = f"{plain[: LONGEST_NAME - 4]} {number}"
        taken.append(plain)
    return taken


def _format(book: xlsxwriter.Workbook, **about: Any) -> Format:
    return book.add_format({"font_name": "Arial", "font_size": 10, "valign": "vcenter", **about})


def _hash(argb: str) -> str:
    return f"#{argb[2:]}"


def _list(book: xlsxwriter.Workbook, page: Worksheet, handback: Handback, names: Mapping[str, str]) -> None:
    """The first sheet: the same words as in a workbook of the office's own."""
    plain = _format(book, text_wrap=True, bottom=1, bottom_color=_hash(RULE))
    link = _format(book, font_color=_hash(PRIMARY), underline=1, bottom=1, bottom_color=_hash(RULE))
    grades = {
        grade: _format(book, bold=True, text_wrap=True, bg_color=_hash(tint), bottom=1, bottom_color=_hash(RULE))
        for grade, tint in LISTED.items()
    }
    for at, width in enumerate(WIDTHS):
        page.set_column(at, at, width)
    page.set_row(0, 15, None, {"hidden": True})
    page.write_string(0, 0, TO_CORRECT)
    page.write_string(1, 0, storable(handback.title), _format(book, font_size=16, bold=True))
    sentence = _format(book, font_color=_hash(SECOND))
    for at, text in enumerate((handback.afresh, *handback.sentences), start=2):
        page.write_string(at, 0, storable(text), sentence)
    header = 4 + len(handback.sentences)
    heading = _format(book, bold=True, font_color="#FFFFFF", bg_color=_hash(INK))
    page.write_row(header, 0, handback.headings, heading)
    for number, line in enumerate(handback.lines, start=1):
        texts = [str(number), line.sheet or "", "", line.value, line.message, line.remedy]
        lines = max(lines_needed(text, width) for text, width in zip(texts, WIDTHS, strict=False))
        page.set_row(header + number, min(lines * 12.75 + 7, 300))
        for at, text in enumerate(texts):
            page.write_string(header + number, at, storable(text), plain)
        if line.sheet and line.sheet in names:
            page.write_url(header + number, 2, "internal:" + target(names[line.sheet], line.target), link, line.place)
        page.write_string(header + number, 6, handback.grades[line.grade], grades[line.grade])
    page.autofilter(header, 0, max(header, header + len(handback.lines)), len(WIDTHS) - 1)
    page.freeze_panes(header + 1, 0)
    page.hide_gridlines(2)
    page.set_landscape()
    page.set_paper(9)
    page.fit_to_pages(1, 0)
    page.repeat_rows(header)
    page.set_tab_color("#B3261E")
    page.activate()


def _copy(book: xlsxwriter.Workbook, page: Worksheet, sheet: Sheet, handback: Handback) -> None:
    """One sheet's values where they stood, those to correct tinted and commented."""
    tints = {at: grade for cell, grade in handback.tints(sheet.name).items() if (at := place(cell))}
    notes = {at: text for cell, text in handback.notes(sheet.name).items() if (at := place(cell))}
    looks = {(grade, kind): _look(book, grade, kind) for grade in (None, *TINTS) for kind in ("plain", "day", "moment")}
    page.set_column(0, max(len(sheet.columns) - 1, 0), 16)
    left = sorted(tints, reverse=True)
    for row, values in _rows(sheet):
        if row > MOST_ROWS:
            raise read.Unreadable("sheet-too-large", rows=int(sheet.rows[-1]), columns=len(sheet.columns))
        while left and left[-1][0] < row:
            _blank(page, left.pop(), tints, looks)
        for column, value in enumerate(values, start=1):
            at = (row, column)
            _put(page, at, value, looks, tints.get(at))
        while left and left[-1][0] == row:
            at = left.pop()
            if at[1] > len(values):
                _blank(page, at, tints, looks)
    while left:
        _blank(page, left.pop(), tints, looks)
    for at, text in list(sorted(notes.items()))[:MOST_NOTES]:
        page.write_comment(at[0] - 1, at[1] - 1, storable(text), {"x_scale": 2.2, "y_scale": 1.4, "author": "Panorama"})


Looks = dict[tuple[str | None, str], Format]


def _look(book: xlsxwriter.Workbook, grade: str | None, kind: str) -> Format:
    about: dict[str, Any] = {} if grade is None else {"bg_color": _hash(TINTS[grade])}
    if kind != "plain":
        about["num_format"] = "yyyy-mm-dd" if kind == "day" else "yyyy-mm-dd hh:mm:ss"
    return book.add_format(about)


def _rows(sheet: Sheet) -> Iterator[tuple[int, list[Any]]]:
    """(row, its values): the number or the moment where Excel stored one, else the text."""
    columns = []
    for cells in sheet.columns:
        values: list[Any] = cells.text.to_pylist()
        for stored in (cells.number, cells.moment):
            if stored is not None:
                values = [
                    given if given is not None else text for given, text in zip(stored.to_pylist(), values, strict=True)
                ]
        columns.append(values)
    for number, *values in zip(sheet.rows.tolist(), *columns, strict=True):
        yield number, values


def _put(page: Worksheet, at: Place, value: Any, looks: Looks, grade: str | None) -> None:
    row, column = at[0] - 1, at[1] - 1
    if isinstance(value, datetime):
        kind = "day" if not (value.hour or value.minute or value.second) else "moment"
        page.write_datetime(row, column, value, looks[grade, kind])
    elif isinstance(value, int | float):
        page.write_number(row, column, value, looks[grade, "plain"])
    elif value is not None:
        page.write_string(row, column, storable(value), looks[grade, "plain"])
    elif grade:
        page.write_blank(row, column, None, looks[grade, "plain"])


def _blank(page: Worksheet, at: Place, tints: Mapping[Place, str], looks: Looks) -> None:
    page.write_blank(at[0] - 1, at[1] - 1, None, looks[tints[at], "plain"])
