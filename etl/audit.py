"""One pass over a workbook's XML for what its reader keeps silent: errors, formulas without a value, hidden rows."""

import re
import zipfile
from dataclasses import dataclass, field, replace
from html import unescape

from etl import swift
from schema.cells import position


@dataclass(frozen=True)
class Marks:
    """What one sheet hides: {(row, column) from zero: the text to show there}, rows and columns that are hidden.

    `merged` gives (first row, last row, first column, last column), from zero, of each merged range; `formulas` the
    formula of each cell that shows what it once gave; `extent` the row and column of the farthest cells.
    """

    cells: dict[tuple[int, int], str] = field(default_factory=dict)
    hidden_rows: int = 0
    hidden_columns: tuple[int, ...] = ()
    merged: tuple[tuple[int, int, int, int], ...] = ()
    formulas: dict[tuple[int, int], str] = field(default_factory=dict)
    extent: tuple[int, int] = (0, 0)


@dataclass(frozen=True)
class Faults:
    """What one workbook hides, by sheet name; and the sheets so plain that they are read already."""

    sheets: dict[str, Marks] = field(default_factory=dict)
    plain: dict[str, swift.Read] = field(default_factory=dict)
    is_1904: bool = False
    has_entities: bool = False


NO_MARKS = Marks()
NOTHING = Faults()

_TAG = rb"<(?:\w+:)?"
_SHEET = re.compile(rb"<(?:\w+:)?sheet\s([^>]*)>")
_RELATION = re.compile(rb"<(?:\w+:)?Relationship\s([^>]*)>")
_ATTRIBUTE = re.compile(rb'([\w:]+)\s*=\s*"([^"]*)"')
_CELL = re.compile(rb"<(?:\w+:)?c\s([^>]*?)(?:/>|>(.*?)</(?:\w+:)?c>)", re.DOTALL)
_VALUE = re.compile(rb"<(?:\w+:)?v>([^<]*)</")
_FORMULA = re.compile(rb"<(?:\w+:)?f(?:\s[^>]*)?>([^<]*)<|<(?:\w+:)?f(?:\s[^>]*)?/>")
_HIDDEN = re.compile(rb'<(?:\w+:)?row\s[^>]*hidden="(?:1|true)"')
_HIDDEN_COLUMN = re.compile(rb'<(?:\w+:)?col\s[^>]*hidden="(?:1|true)"[^>]*>')
_MERGED = re.compile(rb'<(?:\w+:)?mergeCell\s[^>]*ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"')
_REFERENCE = re.compile(r"^([A-Z]{1,3})(\d+)$")
_ROW_NUMBER = re.compile(rb'[<:]\w*:?row\s[^>]*?r="(\d{1,9})"')
#: The last column of two letters, ZZ; cells beyond have three.
FAR_COLUMN = 702
_FAR = re.compile(rb'r="([A-Z]{3})\d+"')
#: From this many rows on, the columns are counted by the cells that hold something, which takes longer.
MANY_ROWS = 10_000
_FILLED = (b"<v>", b":v>", b"<v ", b"<is>", b":is>", b"<f>", b":f>", b"<f ", b":f ", b"<f/")
_FILLED_CELL = re.compile(rb'<(?:\w+:)?c\s[^>]*?r="([A-Z]{1,3})\d+"[^>]*(?<!/)>')
#: The parts that the sheets of a workbook share: texts and styles.
_SHARED = ("xl/sharedStrings.xml", "xl/styles.xml")
#: Merged ranges and formulas beyond these are a layout gone wild: they are left alone.
MOST_MERGED, MOST_FORMULAS = 20_000, 50_000


def audit(archive: zipfile.ZipFile) -> Faults:
    """What the workbook in this zip hides; nothing for the kinds that are not SpreadsheetML. Raises BadZipFile."""
    names = set(archive.namelist())
    if "xl/workbook.xml" not in names:
        return Faults(has_entities=any(_has_entities(archive, name) for name in ("content.xml",) if name in names))
    workbook = archive.read("xl/workbook.xml")
    paths = _paths(archive, names, workbook)
    marks: dict[str, Marks] = {}
    plain: dict[str, swift.Read] = {}
    about = None if _is_1904(workbook) else swift.shared(*(_part(archive, names, part) for part in _SHARED))
    entities = _declares_entities(workbook) or any(_has_entities(archive, name) for name in _SHARED if name in names)
    for name, path in paths.items():
        if path in names:
            content = archive.read(path)
            entities = entities or _declares_entities(content)
            found = swift.sheet(content, about) if about else None
            if found:
                plain[name] = found
            marks[name] = _plain_marks(found) if found else replace(sheet_marks(content), extent=extent(content))
    return Faults(marks, plain, is_1904=_is_1904(workbook), has_entities=entities)


def _part(archive: zipfile.ZipFile, names: set[str], name: str) -> bytes | None:
    return archive.read(name) if name in names else None


def _declares_entities(content: bytes) -> bool:
    return b"<!ENTITY" in content[:100_000]


def _has_entities(archive: zipfile.ZipFile, name: str) -> bool:
    with archive.open(name) as part:
        return _declares_entities(part.read(100_000))


def _is_1904(workbook: bytes) -> bool:
    return re.search(rb'date1904\s*=\s*"(?:1|true)"', workbook) is not None


def _attributes(text: bytes) -> dict[str, str]:
    return {key.decode(): unescape(value.decode("utf-8", "replace")) for key, value in _ATTRIBUTE.findall(text)}


def _paths(archive: zipfile.ZipFile, names: set[str], workbook: bytes) -> dict[str, str]:
    """The part that holds each sheet, by sheet name."""
    if "xl/_rels/workbook.xml.rels" not in names:
        return {}
    targets = {}
    for found in _RELATION.findall(archive.read("xl/_rels/workbook.xml.rels")):
        about = _attributes(found)
        targets[about.get("Id", "")] = about.get("Target", "")
    paths = {}
    for found in _SHEET.findall(workbook):
        about = _attributes(found)
        link = next((value for key, value in about.items() if key.endswith(":id")), "")
        target = targets.get(link, "")
        paths[about.get("name", "")] = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
    return paths


def _plain_marks(found: swift.Read) -> Marks:
    """What a plain sheet hides: it has neither errors nor formulas."""
    return Marks({}, found.hidden_rows, _hidden_columns(found.before), _merged(found.after))


def sheet_marks(content: bytes) -> Marks:
    """Error cells, formulas and whether they were computed, merged ranges, hidden rows and columns of a sheet's XML."""
    has_errors = b't="e"' in content
    has_formulas = b"<f" in content or (b"<row" not in content and (b":f>" in content or b":f " in content))
    hidden = len(_HIDDEN.findall(content)) if b'hidden="' in content else 0
    columns, merged = _hidden_columns(content), _merged(content)
    if not has_errors and not has_formulas:
        return Marks({}, hidden, columns, merged) if hidden or columns or merged else NO_MARKS
    found: dict[tuple[int, int], str] = {}
    formulas: dict[tuple[int, int], str] = {}
    for attributes, inside in _CELL.findall(content):
        is_error = b't="e"' in attributes
        if not is_error and b"f" not in inside:
            continue
        text = _silent_text(is_error, inside)
        formula = _FORMULA.search(inside) if text is None and len(formulas) < MOST_FORMULAS else None
        said = text or (unescape(formula[1].decode("utf-8", "replace")) if formula and formula[1] else None)
        reference = _REFERENCE.match(_attributes(attributes).get("r", "")) if said else None
        if reference and said:
            at = int(reference[2]) - 1, position(reference[1])
            if text:
                found[at] = text
            else:
                formulas[at] = said
    return Marks(found, hidden, columns, merged, formulas)


def extent(content: bytes) -> tuple[int, int]:
    """(rows, columns) that cells with something in them reach: what a reader that keeps every blank would have to hold.

    A sheet formatted down to its last row ends where its last value is.
    """
    end = max(map(content.rfind, _FILLED))
    last = _ROW_NUMBER.match(content, max(content.rfind(b"<row ", 0, end), content.rfind(b":row ", 0, end)))
    rows = int(last[1]) if last and end >= 0 else 0
    if rows < MANY_ROWS:
        far = {found[1] for found in _FAR.finditer(content)}
    else:
        far = {found[1] for found in _FILLED_CELL.finditer(content)}
    columns = max((position(letters.decode()) + 1 for letters in far), default=FAR_COLUMN)
    return rows, columns


def _hidden_columns(content: bytes) -> tuple[int, ...]:
    """The columns of a sheet that are hidden, from zero; those beyond any data are none of ours."""
    if b"<col" not in content or b'hidden="' not in content:
        return ()
    found: list[int] = []
    for block in _HIDDEN_COLUMN.findall(content[: content.find(b"<sheetData")]):
        about = _attributes(block)
        first, last = int(about.get("min", 1)), int(about.get("max", 1))
        found += range(first - 1, min(last, first + 1_000))
    return tuple(found)


def _merged(content: bytes) -> tuple[tuple[int, int, int, int], ...]:
    """The merged ranges of a sheet: first row, last row, first column, last column, from zero."""
    if b"mergeCell " not in content[-2_000_000:]:
        return ()
    listed = _MERGED.findall(content, max(0, content.rfind(b"</sheetData>")))
    if len(listed) > MOST_MERGED:
        return ()
    return tuple(
        (int(top) - 1, int(bottom) - 1, position(left.decode()), position(right.decode()))
        for left, top, right, bottom in listed
    )


def _silent_text(is_error: bool, inside: bytes) -> str | None:
    """The error's name, or the formula when it has no value; None for a cell that the reader shows by itself."""
    value = _VALUE.search(inside)
    if is_error:
        return unescape(value[1].decode("utf-8", "replace")) if value else "#VALUE!"
    formula = _FORMULA.search(inside)
    if formula and (value is None or not value[1]) and b"<is>" not in inside:
        return "=" + unescape((formula[1] or b"").decode("utf-8", "replace"))
    return None
