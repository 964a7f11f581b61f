"""Sheets laid out as offices do, written to real files of the kinds they send."""

import csv
import zipfile
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape, quoteattr

import openpyxl
from openpyxl.utils import get_column_letter

Grid = list[list[Any]]
#: {sheet: (rows, merged ranges such as "A1:B1")}
Book = dict[str, tuple[Grid, list[str]]]


def write(path: Path, book: Book) -> Path:
    """A file of the kind its name says."""
    path.parent.mkdir(parents=True, exist_ok=True)
    {".csv": _csv, ".ods": _ods}.get(path.suffix, _xlsx)(path, book)
    return path


def _xlsx(path: Path, book: Book) -> None:
    written = openpyxl.Workbook()
    assert written.active is not None
    written.remove(written.active)
    for name, (grid, merged) in book.items():
        sheet = written.create_sheet(name)
        for line in grid:
            sheet.append(line)
        for place in merged:
            sheet.merge_cells(place)
        for cells in sheet.iter_rows():
            for cell in cells:
                if cell.value in ("#REF!", "#DIV/0!"):
                    cell.data_type = "e"
    written.save(path)


def _csv(path: Path, book: Book) -> None:
    (grid, _), *_ = book.values()
    with path.open(
        "w", encoding="cp1252" if path.stem.endswith("w") else "utf-8", newline="", errors="replace"
    ) as lines:
        csv.writer(lines, delimiter=";").writerows([["" if cell is None else cell for cell in line] for line in grid])


def _ods(path: Path, book: Book) -> None:
    ((name, (grid, _)),) = book.items()
    write_content(path, name, ["".join(map(_cell, line)) or "<table:table-cell/>" for line in grid])


def write_content(path: Path, name: str, rows: Iterable[str]) -> Path:
    """The least OpenDocument that is one: a sheet of rows given as their cells' XML."""
    inside = "".join(f"<table:table-row>{cells}</table:table-row>" for cells in rows)
    sheets = [f"<table:table table:name={quoteattr(name)}>{inside}</table:table>"]
    spaces = " ".join(
        f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{prefix}:1.0"' for prefix in ("office", "table", "text")
    )
    body = f"<office:body><office:spreadsheet>{''.join(sheets)}</office:spreadsheet></office:body>"
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {spaces}>{body}</office:document-content>'
    )
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    listed = (
        '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
        f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/>'
        '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>'
    )
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("mimetype", kind, zipfile.ZIP_STORED)
        package.writestr("META-INF/manifest.xml", listed)
        package.writestr("content.xml", content)
    return path


def _cell(value: Any) -> str:
    if value is None or value == "":
        return "<table:table-cell/>"
    text = f"<text:p>{escape(str(value))}</text:p>"
    if isinstance(value, date):
        return (
            f'<table:table-cell office:value-type="date" office:date-value="{value:%Y-%m-%d}">{text}</table:table-cell>'
        )
    if isinstance(value, int | float):
        return f'<table:table-cell office:value-type="float" office:value="{value}">{text}</table:table-cell>'
    return f'<table:table-cell office:value-type="string">{text}</table:table-cell>'


def cell(row: int, column: int) -> str:
    """C9, from zero-based places."""
    return f"{get_column_letter(column + 1)}{row + 1}"
