"""Files nobody should send: each ends in rows or in a sentence that names the cause, and nothing falls."""

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

import etl
import words
from etl import report

SHEET = "xl/worksheets/sheet1.xml"
HEADINGS = ["ID partenaire", "Nom du partenaire", "Type", "Pays du siège", "Portée", "Bureau responsable"]
ROW = ["P-1", "Moulins du Sahel", "70", "TGO", "national", "TGO"]
Edit = Callable[[bytes], bytes | None]


def _workbook() -> dict[str, bytes]:
    """The parts of an honest workbook of one partner."""
    made, book = io.BytesIO(), openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "PARTENAIRES"
    sheet.append(HEADINGS)
    sheet.append(ROW)
    book.save(made)
    with zipfile.ZipFile(made) as package:
        return {name: package.read(name) for name in package.namelist()}


def _packed(parts: dict[str, bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return made.getvalue()


def _with_sheet(old: bytes, new: bytes) -> bytes:
    parts = _workbook()
    assert old in parts[SHEET]
    return _packed(parts | {SHEET: parts[SHEET].replace(old, new, 1)})


def _far(cell: bytes) -> bytes:
    return b'</row><row r="1048576"><c r="%s" t="n"><v>1</v></c></row></sheetData>' % cell


LINES = "\n".join(";".join(line) for line in (HEADINGS, ROW))
ENTITIES = b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><worksheet'
#: Name: the file's content, and the rules that may say what is wrong with it.
REFUSED: dict[str, tuple[bytes, set[str]]] = {
    "far corner.xlsx": (_with_sheet(b"</row></sheetData>", _far(b"XFD1048576")), {"sheet-too-large"}),
    "no such cell.xlsx": (_with_sheet(b'r="A2"', b'r="ZZZZZZ99999999999"'), {"sheet-corrupt"}),
    "cut sheet.xlsx": (_packed(_workbook() | {SHEET: _workbook()[SHEET][:600]}), {"sheet-corrupt"}),
    "entities.xlsx": (_with_sheet(b"<worksheet", ENTITIES), {"file-bomb"}),
    "no workbook.xlsx": (
        _packed({name: part for name, part in _workbook().items() if name != "xl/workbook.xml"}),
        {"file-without-sheets"},
    ),
    "cut.xlsx": (_packed(_workbook())[:2000], {"file-corrupt"}),
    "bomb.xlsx": (_packed(_workbook() | {"xl/media/image1.png": bytes(90_000_000)}), {"file-bomb"}),
    "letter.docx": (_packed({"[Content_Types].xml": b"<Types/>", "word/document.xml": b"<w/>"}), {"file-unsupported"}),
    "books.zip": (_packed({"a.xlsx": b"PK", "b.xlsx": b"PK"}), {"file-unsupported"}),
    "page.xls": (b"<html><p>Partenaire</p><table></table></html>", {"file-unsupported"}),
    "zeros.xlsx": (bytes(5000), {"file-corrupt"}),
    "nothing.csv": (b"", {"file-empty"}),
    "blank.csv": (b"\n;;;\n", {"file-empty"}),
    "wide.csv": (b",".join([b"x"] * 20_000) + b"\n", {"sheet-too-large"}),
    "picture.csv": (b"\x89PNG\r\n" + bytes(range(256)) * 40, {"file-unsupported"}),
}
MERGED = b'</sheetData><mergeCells><mergeCell ref="A9:XFD1048576"/></mergeCells>'
PAGE = "<table>" + "".join(f"<tr><td>{'<td>'.join(line)}</td></tr>" for line in (HEADINGS, ROW)) + "</table>"
XML_2003 = '<?xml version="1.0"?><Workbook xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">'
XML_2003 += '<Worksheet ss:Name="PARTENAIRES"><Table>' + "".join(
    "<Row>" + "".join(f'<Cell><Data ss:Type="String">{cell}</Data></Cell>' for cell in line) + "</Row>"
    for line in (HEADINGS, ROW)
)
READ: dict[str, bytes] = {
    "a page named as a workbook.xls": f"<html><head><style>td {{x}}</style></head><body>{PAGE}</body></html>".encode(),
    "Excel of 2003.xls": f"{XML_2003}</Table></Worksheet></Workbook>".encode(),
    "named as a workbook.xlsx": LINES.encode(),
    "two bytes a letter.csv": LINES.encode("utf-16-le"),
    "marked.csv": LINES.encode("utf-16"),
    "western.csv": LINES.encode("cp1252"),
    "one merge.xlsx": _with_sheet(b"</sheetData>", MERGED),
    "not a number.xlsx": _with_sheet(b"</row></sheetData>", b'<c r="Z2"><v>1e400</v></c></row></sheetData>'),
    "on its way out.xlsx": _packed(_workbook() | {"../../evil": b"x"}),
}


@pytest.mark.parametrize("name", REFUSED)
def test_a_file_that_gives_nothing_says_why(tmp_path: Path, name: str) -> None:
    content, rules = REFUSED[name]
    (tmp_path / name).write_bytes(content)
    (judged,) = etl.check([tmp_path / name], warehouse=tmp_path / "none").submissions
    errors = [found for found in judged.findings if found.severity == "error"]
    assert {found.rule for found in errors} == rules
    for lang in words.LANGUAGES:
        assert all(report.message(found, lang) and report.remedy(found, lang) for found in errors)
    assert not any(sheet.accepted for sheet in judged.sheets)


@pytest.mark.parametrize("name", READ)
def test_an_odd_file_whose_rows_can_be_read_is_read(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(READ[name])
    (judged,) = etl.check([tmp_path / name], warehouse=tmp_path / "none").submissions
    assert [(sheet.table, sheet.read, sheet.accepted) for sheet in judged.sheets if sheet.table] == [("partner", 1, 1)]
