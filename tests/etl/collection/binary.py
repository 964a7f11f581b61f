"""The least .xlsb that is one: records of [MS-XLSB] for the workbook, its styles and its sheets."""

import struct
import zipfile
from datetime import date
from pathlib import Path
from typing import Any

#: Records, by their numbers in [MS-XLSB] 2.3.2.
_BUNDLE, _END_BUNDLES, _END_BOOK = 156, 144, 132
_BEGIN_XFS, _XF, _END_XFS = 617, 47, 618
_BEGIN_SHEET, _DIMENSION, _BEGIN_DATA, _ROW, _END_DATA, _END_SHEET = 129, 148, 145, 0, 146, 130
_ERROR, _TRUTH, _REAL, _STRING = 3, 4, 5, 6
_ERRORS = {"#NULL!": 0, "#DIV/0!": 7, "#VALUE!": 15, "#REF!": 23, "#NAME?": 29, "#NUM!": 36, "#N/A": 42}
#: Excel's own format 14 is a day; the second style of every workbook written here.
_DAY_FORMAT, _EPOCH = 14, date(1899, 12, 30)
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def write(path: Path, sheets: dict[str, list[list[Any]]]) -> Path:
    """A binary workbook of these sheets: texts, numbers, truths, days and errors."""
    names = list(sheets)
    bundles = b"".join(
        _record(_BUNDLE, struct.pack("<II", 0, at) + _wide(f"rId{at}") + _wide(name))
        for at, name in enumerate(names, 1)
    )
    formats = b"".join(_record(_XF, struct.pack("<HH12x", 0xFFFF, number)) for number in (0, _DAY_FORMAT))
    styles = _record(_BEGIN_XFS, struct.pack("<I", 2)) + formats + _record(_END_XFS)
    relations = "".join(
        f'<Relationship Id="rId{at}" Type="{_OFFICE}/worksheet" Target="worksheets/sheet{at}.bin"/>'
        for at in range(1, len(names) + 1)
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", "<Types/>")
        package.writestr("xl/workbook.bin", bundles + _record(_END_BUNDLES) + _record(_END_BOOK))
        package.writestr("xl/styles.bin", styles)
        package.writestr(
            "xl/_rels/workbook.bin.rels", f'<Relationships xmlns="{_RELATIONS}">{relations}</Relationships>'
        )
        for at, name in enumerate(names, 1):
            package.writestr(f"xl/worksheets/sheet{at}.bin", _sheet(sheets[name]))
    return path


def _sheet(grid: list[list[Any]]) -> bytes:
    width = max(map(len, grid), default=1)
    size = struct.pack("<IIII", 0, max(len(grid) - 1, 0), 0, width - 1)
    rows = b"".join(_row(at, line) for at, line in enumerate(grid))
    data = _record(_BEGIN_DATA) + rows + _record(_END_DATA)
    return _record(_BEGIN_SHEET) + _record(_DIMENSION, size) + data + _record(_END_SHEET)


def _row(at: int, line: list[Any]) -> bytes:
    cells = b"".join(_cell(place, value) for place, value in enumerate(line))
    return _record(_ROW, struct.pack("<I", at) + bytes(13)) + cells


def _cell(place: int, value: Any) -> bytes:
    if value is None:
        return b""
    at = struct.pack("<II", place, 1 if isinstance(value, date) else 0)
    if isinstance(value, bool):
        return _record(_TRUTH, at + bytes([value]))
    if isinstance(value, date):
        return _record(_REAL, at + struct.pack("<d", (value - _EPOCH).days))
    if isinstance(value, int | float):
        return _record(_REAL, at + struct.pack("<d", value))
    if value in _ERRORS:
        return _record(_ERROR, at + bytes([_ERRORS[value]]))
    return _record(_STRING, at + _wide(value))


def _wide(text: str) -> bytes:
    return struct.pack("<I", len(text.encode("utf-16-le")) // 2) + text.encode("utf-16-le")


def _record(number: int, content: bytes = b"") -> bytes:
    """A record's number and length, seven bits a byte, and its content."""
    head = bytes([number]) if number < 128 else bytes([number & 0x7F | 0x80, number >> 7])
    size, left = b"", len(content)
    while left > 127:
        size, left = size + bytes([left & 0x7F | 0x80]), left >> 7
    return head + size + bytes([left]) + content
