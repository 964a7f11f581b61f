"""What the judgement of one file is, and how it travels from the process that reads to the one that loads."""

from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import pyarrow as pa

from etl import parcel
from etl.checking import Finding
from etl.rules import severity
from settings import settings


@dataclass(frozen=True)
class Part:
    """Rows of one table found on a sheet: where their headings end, the letter of each column, which typed table."""

    table: str
    header_row: int | None
    letters: dict[str, str]
    held_in: int


@dataclass(frozen=True)
class SheetJudgement:
    """What one sheet is, and which of the file's tables holds its rows (`held_in`, None when none does).

    A sheet with several tables has a part for each; its `table` names them all: "agreement+flow".
    """

    name: str
    table: str | None = None
    alias: str | None = None
    header_row: int | None = None
    language: str | None = None
    held_in: int | None = None
    parts: tuple[Part, ...] = ()


@dataclass(frozen=True)
class Judged:
    """One file judged. `raw` has a row for every row of every sheet; `tables` the typed rows of recognised sheets.

    The cells of the raw rows are many and wanted once: they are in `kept_cells`, or in the file at `cells_at`. `titles`
    are the lines above the tables.
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
    titles: tuple[str, ...] = ()

    def cells(self) -> pa.ChunkedArray:
        """The cells of each raw row, as received."""
        if self.cells_at is not None:
            return parcel.read(self.cells_at)[1][0]["cells"]
        assert self.kept_cells is not None
        return self.kept_cells


@dataclass
class Gathering:
    """A file's judgement while its sheets are gone through; a template's empty sheets are no news."""

    is_template: bool = False
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


def said(rule: str, sheet: str | None, details: dict[str, Any] | None = None) -> Finding:
    """A finding about a whole sheet, or a whole file."""
    return Finding(sheet, rule, severity(rule), details=details or {})


def refused(rule: str, details: dict[str, Any]) -> Judged:
    """The judgement of a file nothing could be read from."""
    found = (said(rule, None, details),)
    nothing = RAW.empty_table()
    return Judged(
        (), found, {}, settings.language, None, False, (), nothing.drop_columns("cells"), (), nothing["cells"]
    )


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
        "titles": judged.titles,
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
        tuple(_sheet(**sheet) for sheet in words["sheets"]),
        tuple(Finding(*finding) for finding in words["findings"]),
        words["meta"],
        words["language"],
        words["family"],
        words["was_read"],
        tuple(tuple(entry) for entry in words["columns"]),
        tables[0],
        tuple(tables[1:]),
        cells_at=_cells_beside(path),
        titles=tuple(words["titles"]),
    )


def _sheet(parts: list[dict[str, Any]], **about: Any) -> SheetJudgement:
    return SheetJudgement(**about, parts=tuple(Part(**part) for part in parts))
