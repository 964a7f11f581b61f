"""Any file an office may send, as sheets of text, numbers and dates, or as the reason why it could not be read."""

import csv
import io
import re
import zipfile
from dataclasses import replace
from pathlib import Path, PurePath
from typing import Any

import python_calamine as calamine

from etl import audit, book, open_document, quotes, web_page
from etl.book import Sheet, Trouble

#: Uncompressed size of all parts beyond which a workbook is not opened, and the ratio that betrays a bomb.
LARGEST_UNPACKED = 1_500_000_000
LARGEST_RATIO = 250
#: Cells of one sheet beyond which it is not read: a stray cell at the far corner would ask for billions.
LARGEST_SHEET = 30_000_000
#: Lines of a text file beyond which it is not read, as its end would be lost.
LONGEST_TEXT = 2_000_000
#: Signs of a text that show what cuts its lines.
BEGINNING = 200_000
#: A broken program may leave a zero in so many signs of a text; with more it is no text.
FEW_ZEROS = 100

_ZIP, _OLE = b"PK", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_WORKBOOKS = frozenset({".xlsx", ".xlsm", ".xlsb", ".ods", ".xls"})
_DELIMITERS = ",;\t|"
#: What calamine raises when a cell breaks its own rules; it is no Exception and has no name to import.
PANIC = "PanicException"
#: Columns Excel can hold.
WIDEST = 16_384
#: What a zip of text files may hold, and how many.
_TEXTS, MOST_TEXTS = (".csv", ".tsv", ".txt"), 20
#: Other documents of the same make, by the folder their package has.
_DOCUMENTS = {"word/": "Word", "ppt/": "PowerPoint", "visio/": "Visio"}
#: Compressed or binary files people send by mistake, by their first bytes.
_NOT_TEXT = {
    b"%PDF": "PDF",
    b"\x89PNG": "PNG",
    b"\xff\xd8\xff": "JPEG",
    b"\x1f\x8b": "GZIP",
    b"7z\xbc\xaf": "7Z",
    b"Rar!": "RAR",
}


class Unreadable(ValueError):
    """The file gives nothing; `trouble` says why in words for the person who sent it."""

    def __init__(self, rule: str, **details: object) -> None:
        super().__init__(rule)
        self.trouble = Trouble(rule, dict(details))


def sheets(path: Path) -> tuple[list[Sheet], list[Trouble]]:
    """Every sheet of the file, and what is odd about some of them. Raises Unreadable."""
    size = path.stat().st_size
    if size == 0:
        raise Unreadable("file-empty")
    with path.open("rb") as opened:
        start = opened.read(4096)
    if start.startswith(_ZIP):
        return _packed(path)
    if start.startswith(_OLE):
        return _workbook(path, audit.NOTHING)
    for signature, name in _NOT_TEXT.items():
        if start.startswith(signature):
            raise Unreadable("file-unsupported", kind=name)
    if path.suffix.lower() in _WORKBOOKS and not _is_text(start):
        raise Unreadable("file-corrupt", cause="not a workbook")
    return _text_file(path)


def _is_text(start: bytes) -> bool:
    """Whether the first bytes are those of a text: systems name tables of text as if they were workbooks."""
    return not any(sign < 9 or 13 < sign < 32 for sign in start if sign != 27)


def _packed(path: Path) -> tuple[list[Sheet], list[Trouble]]:
    """A zip: a workbook of one of the four kinds, or something else."""
    try:
        with zipfile.ZipFile(path) as archive:
            parts = archive.infolist()
            _refuse_bombs(parts, path.stat().st_size)
            names = {part.filename.replace("\\", "/").lower() for part in parts}
            if len(names) < len(parts):
                raise Unreadable("file-corrupt", cause="two parts of the package bear the same name")
            if "encryptedpackage" in names:
                raise Unreadable("file-password")
            if not any(name.startswith(("xl/", "content.xml", "_rels/", "[content_types]")) for name in names):
                if path.suffix.lower() in _WORKBOOKS:
                    raise Unreadable("file-corrupt", cause="the package holds no workbook")
                inside = [_text(content, name) for name, content in _texts_inside(archive)]
                return [sheet for found, _ in inside for sheet in found], [each for _, odd in inside for each in odd]
            _refuse_documents(names)
            faults = audit.audit(archive)
            if "content.xml" in names and not faults.has_entities:
                faults = replace(faults, sheets=open_document.marks(archive.read("content.xml")))
    except (zipfile.BadZipFile, EOFError, OSError, ValueError, NotImplementedError, RuntimeError) as error:
        if isinstance(error, Unreadable):
            raise
        raise Unreadable("file-corrupt", cause=str(error)[:120]) from error
    return _workbook(path, faults)


def _texts_inside(archive: zipfile.ZipFile) -> list[tuple[str, bytes]]:
    """The text files of a zip that holds nothing else, by their names; nothing is written to a disk."""
    parts = [part for part in archive.infolist() if not part.is_dir()]
    if any(part.flag_bits & 1 for part in parts):
        raise Unreadable("file-password")
    if not parts or len(parts) > MOST_TEXTS or not all(part.filename.lower().endswith(_TEXTS) for part in parts):
        raise Unreadable("file-unsupported", kind="ZIP")
    return [(PurePath(part.filename).stem, archive.read(part)) for part in parts]


def _refuse_documents(names: set[str]) -> None:
    """Say what a package is that holds no workbook: a letter, slides."""
    for folder, kind in _DOCUMENTS.items():
        if any(name.startswith(folder) for name in names) and not any(name.startswith("xl/") for name in names):
            raise Unreadable("file-unsupported", kind=kind)


def has_macros(path: Path) -> bool:
    """Whether a workbook carries macros; they are never run."""
    if not zipfile.is_zipfile(path):
        return False
    with zipfile.ZipFile(path) as archive:
        return any(name.lower().endswith("vbaproject.bin") for name in archive.namelist())


def _refuse_bombs(parts: list[zipfile.ZipInfo], packed: int) -> None:
    unpacked = sum(part.file_size for part in parts)
    if unpacked > LARGEST_UNPACKED or (unpacked > 50_000_000 and unpacked > LARGEST_RATIO * packed):
        raise Unreadable("file-bomb", megabytes=unpacked // 1_000_000)


def _opened(path: Path) -> calamine.CalamineWorkbook:
    """The workbook by its ending, or for what it is where it bears the ending of another kind."""
    try:
        return calamine.CalamineWorkbook.from_path(path)
    except calamine.PasswordError:
        raise
    except (calamine.CalamineError, ValueError):
        try:
            return calamine.CalamineWorkbook.from_filelike(io.BytesIO(path.read_bytes()))
        except (calamine.CalamineError, OSError, ValueError):
            pass
        raise


def _workbook(path: Path, faults: audit.Faults) -> tuple[list[Sheet], list[Trouble]]:
    if faults.has_entities:
        raise Unreadable("file-bomb", megabytes=0)
    try:
        opened = _opened(path)
    except calamine.PasswordError as error:
        raise Unreadable("file-password") from error
    except (calamine.CalamineError, OSError, ValueError) as error:
        raise Unreadable("file-corrupt", cause=str(error)[:120]) from error
    found: list[Sheet] = []
    troubles: list[Trouble] = []
    with opened:
        for about in opened.sheets_metadata:
            if about.typ != calamine.SheetTypeEnum.WorkSheet:
                continue
            try:
                found.append(_worksheet(opened, about, faults))
            except Unreadable as error:
                troubles.append(Trouble(error.trouble.rule, error.trouble.details, about.name))
            except (calamine.CalamineError, OSError, ValueError) as error:
                troubles.append(Trouble("sheet-corrupt", {"cause": str(error)[:120]}, about.name))
            except BaseException as error:
                if type(error).__name__ != PANIC:
                    raise
                troubles.append(Trouble("sheet-corrupt", {"cause": str(error)[:120]}, about.name))
    if not found and not troubles:
        raise Unreadable("file-without-sheets")
    return found, troubles


def _worksheet(opened: calamine.CalamineWorkbook, about: calamine.SheetMetadata, faults: audit.Faults) -> Sheet:
    marks = faults.sheets.get(about.name, audit.NO_MARKS)
    hidden: dict[str, Any] = {
        "is_hidden": about.visible != calamine.SheetVisibleEnum.Visible,
        "hidden_rows": marks.hidden_rows,
        "is_1904": faults.is_1904,
        "hidden_columns": marks.hidden_columns,
        "merged": marks.merged,
        "formulas": marks.formulas,
    }
    plain = faults.plain.get(about.name)
    if plain:
        return Sheet(about.name, plain.rows, plain.columns, **hidden)
    rows, columns = marks.extent
    if rows * columns > LARGEST_SHEET:
        raise Unreadable("sheet-too-large", rows=rows, columns=columns)
    source = opened.get_sheet_by_name(about.name)
    if (source.total_height + 1) * (source.total_width + 1) > LARGEST_SHEET:
        raise Unreadable("sheet-too-large", rows=source.total_height + 1, columns=source.total_width + 1)
    grid: list[list[Any]] = source.to_python(skip_empty_area=False)
    hidden["merged"] = marks.merged or tuple(
        (top, bottom, left, right) for (top, left), (bottom, right) in source.merged_cell_ranges or ()
    )
    for (row, column), text in marks.cells.items():
        _put(grid, row, column, text)
    return book.sheet(about.name, grid, **hidden)


def _put(grid: list[list[Any]], row: int, column: int, text: str) -> None:
    """Write an error or a formula without a value where calamine saw a blank; the grid grows if it must."""
    width = max(len(grid[0]) if grid else 0, column + 1)
    if grid and len(grid[0]) < width:
        for line in grid:
            line.extend([""] * (width - len(line)))
    while len(grid) <= row:
        grid.append([""] * width)
    if grid[row][column] == "":
        grid[row][column] = text


def decoded(content: bytes) -> str:
    """The text of a file: by its byte-order mark, its zeros, as UTF-8, or by the Windows page of Western Europe."""
    for mark, encoding in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if content.startswith(mark):
            return content.decode(encoding, "replace")
    for zeros, encoding in ((content[1:200:2], "utf-16-le"), (content[:200:2], "utf-16-be")):
        if len(zeros) > 8 and zeros.count(0) > 0.8 * len(zeros):
            return content.decode(encoding, "replace")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace")


def delimiter(text: str) -> str:
    """The sign that cuts the first lines into equally many fields, most fields winning; a comma when none does."""
    best, best_score = ",", 0.0
    text = text[:BEGINNING]
    for sign in [*_DELIMITERS, " "]:
        widths = [len(line) for line, _ in zip(quotes.lines(text, sign), range(50), strict=False) if line]
        common = max(set(widths), key=widths.count, default=1)
        if common < 2:
            continue
        score = widths.count(common) / len(widths) * (common if sign != " " else 0.5)
        if score > best_score:
            best, best_score = sign, score
    return best


def _text_file(path: Path) -> tuple[list[Sheet], list[Trouble]]:
    return _text(path.read_bytes(), path.stem, path.suffix.lstrip(".").upper())


def _text(content: bytes, name: str, kind: str = "") -> tuple[list[Sheet], list[Trouble]]:
    """The one sheet of a text file."""
    text = decoded(content).rstrip("\x00")
    if text[:4096].count("\x00") * FEW_ZEROS > len(text[:4096]):
        raise Unreadable("file-unsupported", kind=kind or "?")
    if re.match(r"\ufeff?\s*<(?:!doctype|html|\?xml|meta|head|body|table|style|!--)", text[:200], re.IGNORECASE):
        return _pages(text, name)
    text = text.replace("\r\r\n", "\n").replace("\x00", "")
    csv.field_size_limit(10_000_000)
    try:
        grid, opened = quotes.grid(text, delimiter(text), LONGEST_TEXT)
    except csv.Error as error:
        raise Unreadable("file-corrupt", cause=str(error)) from error
    width = max(map(len, grid), default=0)
    if width * len(grid) > LARGEST_SHEET or width > WIDEST or len(grid) > LONGEST_TEXT:
        raise Unreadable("sheet-too-large", rows=len(grid), columns=width, sheet=name)
    found = book.sheet(name, [line + [""] * (width - len(line)) for line in grid])
    if not len(found.rows):
        raise Unreadable("file-empty")
    return [found], [Trouble("quote-open", {}, name, line + 1, place) for line, place in opened.items()]


def _pages(text: str, name: str) -> tuple[list[Sheet], list[Trouble]]:
    """The tables of a web page, or of Excel's XML of 2003, each as a sheet."""
    found: list[Sheet] = []
    tables = web_page.tables(text)
    if not tables:
        raise Unreadable("file-unsupported", kind="HTML/XML")
    for number, table in enumerate(tables, start=1):
        width = max(map(len, table.rows))
        if width * len(table.rows) > LARGEST_SHEET or width > WIDEST or len(table.rows) > LONGEST_TEXT:
            raise Unreadable("sheet-too-large", rows=len(table.rows), columns=width, sheet=name)
        called = table.name or (name if len(tables) == 1 else f"{name} {number}")
        grid = [line + [""] * (width - len(line)) for line in table.rows]
        found.append(book.sheet(called, grid, merged=tuple(table.merged)))
    return found, []
