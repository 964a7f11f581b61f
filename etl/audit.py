"""One pass over a workbook's XML for what its reader keeps silent: errors, formulas without a value, hidden rows."""

import re
import zipfile
from dataclasses import dataclass, field
from html import unescape

from etl.book import position


@dataclass(frozen=True)
class Marks:
    """What one sheet hides: {(row, column) from zero: the text to show there}, and how many rows are hidden."""

    cells: dict[tuple[int, int], str] = field(default_factory=dict)
    hidden_rows: int = 0


@dataclass(frozen=True)
class Faults:
    """What one workbook hides, by sheet name."""

    sheets: dict[str, Marks] = field(default_factory=dict)
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
_REFERENCE = re.compile(r"^([A-Z]{1,3})(\d+)$")


def audit(archive: zipfile.ZipFile) -> Faults:
    """What the workbook in this zip hides; nothing for the kinds that are not SpreadsheetML. Raises BadZipFile."""
    names = set(archive.namelist())
    if "xl/workbook.xml" not in names:
        return Faults(has_entities=any(_has_entities(archive, name) for name in ("content.xml",) if name in names))
    workbook = archive.read("xl/workbook.xml")
    paths = _paths(archive, names, workbook)
    marks: dict[str, Marks] = {}
    entities = _declares_entities(workbook) or any(
        _has_entities(archive, name) for name in ("xl/sharedStrings.xml", "xl/styles.xml") if name in names
    )
    for name, path in paths.items():
        if path in names:
            content = archive.read(path)
            entities = entities or _declares_entities(content)
            marks[name] = sheet_marks(content)
    return Faults(marks, is_1904=_is_1904(workbook), has_entities=entities)


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


def sheet_marks(content: bytes) -> Marks:
    """Error cells, formulas whose value was never computed, and hidden rows of one sheet's XML."""
    has_errors = b't="e"' in content
    has_formulas = b"<f" in content or (b"<row" not in content and (b":f>" in content or b":f " in content))
    hidden = len(_HIDDEN.findall(content)) if b'hidden="' in content else 0
    if not has_errors and not has_formulas:
        return Marks(hidden_rows=hidden) if hidden else NO_MARKS
    found: dict[tuple[int, int], str] = {}
    for attributes, inside in _CELL.findall(content):
        is_error = b't="e"' in attributes
        if not is_error and b"f" not in inside:
            continue
        text = _silent_text(is_error, inside)
        reference = _REFERENCE.match(_attributes(attributes).get("r", "")) if text else None
        if reference and text:
            found[int(reference[2]) - 1, position(reference[1])] = text
    return Marks(found, hidden)


def _silent_text(is_error: bool, inside: bytes) -> str | None:
    """The error's name, or the formula when it has no value; None for a cell that the reader shows by itself."""
    value = _VALUE.search(inside)
    if is_error:
        return unescape(value[1].decode("utf-8", "replace")) if value else "#VALUE!"
    formula = _FORMULA.search(inside)
    if formula and (value is None or not value[1]) and b"<is>" not in inside:
        return "=" + unescape((formula[1] or b"").decode("utf-8", "replace"))
    return None
