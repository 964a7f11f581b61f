"""An office's own workbook comes back with its cells marked, and everything else as it was."""

import io
import re
import struct
import zipfile
import zlib
from pathlib import Path

import openpyxl
import pytest
import python_calamine
import xlsxwriter
from lxml import etree

from etl.ours import TO_CORRECT
from exports import annotating
from exports.annotated_styles import TINTS
from exports.handback import Handback, Line
from exports.package import local

#: openpyxl reads what we wrote, and says what it would lose itself.
pytestmark = pytest.mark.filterwarnings("ignore:.*extension is not supported:UserWarning")

#: The order of a sheet's parts (ECMA-376, CT_Worksheet).
SHEET_ORDER = (
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios"
    " autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting"
    " dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks"
    " customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects"
    " controls webPublishItems tableParts extLst"
)
STYLE_ORDER = "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst"
BOOK_ORDER = (
    "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences"
    " definedNames calcPr oleSize customWorkbookViews pivotCaches extLst"
)


def handback(*lines: tuple[str, str | None, str | None, str], lang: str = "en") -> Handback:
    """What goes back: (grade, sheet, cell, message) of each line."""
    return Handback(
        file_name="Office.xlsx",
        lang=lang,
        sheet_name="To correct",
        title="To correct in Office.xlsx",
        sentences=("Two corrections.", "One row waits."),
        headings=("No.", "Sheet", "Cell", "Value read", "What is wrong", "What to do", "Level"),
        grades={"error": "To correct", "warning": "To check", "note": "To know"},
        footer="Panorama · page &P of &N",
        afresh="A new workbook.",
        lines=tuple(
            Line(grade, sheet, cell, cell or ("sheet" if sheet else ""), cell, "=1+1", message, "Mend it")
            for grade, sheet, cell, message in lines
        ),
    )


def _dot() -> io.BytesIO:
    """A picture of one pixel."""

    def part(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    head = part(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0))
    return io.BytesIO(b"\x89PNG\r\n\x1a\n" + head + part(b"IDAT", zlib.compress(b"\0\0\0\0")) + part(b"IEND", b""))


@pytest.fixture
def rich(tmp_path: Path) -> Path:
    """A workbook with everything an office may have put in it."""
    path = tmp_path / "Office.xlsx"
    book = xlsxwriter.Workbook(path)
    money = book.add_format({"num_format": "#,##0.00 €", "bold": True, "bg_color": "#C6E0B4", "border": 1})
    sheet, other, hidden = (book.add_worksheet(name) for name in ("FLUX", "L'autre", "Caché"))
    for row in range(4, 30):
        sheet.write_row(row, 0, [f"F-{row}", row, "texte"])
        sheet.write_formula(row, 3, f"=B{row + 1}*2", money, row * 2)
    sheet.set_column(5, 5, 20, money)
    sheet.merge_range("H2:I3", "fusion")
    sheet.data_validation("C5:C30", {"validate": "list", "source": "='L''autre'!$A$1:$A$9"})
    sheet.conditional_format("B5:B30", {"type": "data_bar", "data_bar_2010": True})
    sheet.conditional_format("B5:B30", {"type": "cell", "criteria": ">", "value": 9, "format": money})
    sheet.write_comment("A5", "Vu avec Awa", {"author": "Koffi"})
    sheet.write_comment("C9", "À revoir", {"author": "Koffi"})
    sheet.add_table("K4:L8", {"columns": [{"header": "a"}, {"header": "b"}]})
    sheet.insert_image("N2", "dot.png", {"image_data": _dot()})
    chart = book.add_chart({"type": "column"})
    chart.add_series({"values": "=FLUX!$B$5:$B$30"})
    other.insert_chart("D2", chart)
    other.write_column(0, 0, list("abcdefghi"))
    other.print_area("A1:B9")
    other.autofilter("A1:A9")
    hidden.hide()
    hidden.protect()
    sheet.repeat_rows(3)
    book.define_name("taux", "=FLUX!$B$5")
    book.define_name("L'autre!local", "='L''autre'!$A$1")
    other.activate()
    book.close()
    return path


def parts(path: Path) -> dict[str, bytes]:
    """Every part of a package."""
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


def cells(content: bytes) -> dict[str, tuple[bytes, str]]:
    """{reference: (the cell's XML without its style, its style)} of a sheet."""
    found = {}
    for cell in etree.fromstring(content).iter("{*}c"):
        style = cell.attrib.pop("s", "0")
        cell.tail = None
        found[cell.get("r")] = (etree.tostring(cell), style)
    return found


def in_order(content: bytes, order: str) -> bool:
    """Whether the parts of a root follow the standard's order; an alternative stands where what it wraps would."""
    names = [local(child) for child in etree.fromstring(content)]
    places = [order.split().index(name) for name in names if name != "AlternateContent"]
    return places == sorted(places)


def annotated(path: Path, out: Path, said: Handback) -> dict[str, bytes]:
    """The parts of the file handed back, whose form is checked."""
    annotating.edit(path, out, said)
    found = parts(out)
    assert in_order(found["xl/workbook.xml"], BOOK_ORDER)
    assert in_order(found["xl/styles.xml"], STYLE_ORDER)
    for name, content in found.items():
        if re.fullmatch(r"xl/worksheets/[^/]+\.xml", name):
            assert in_order(content, SHEET_ORDER), name
            assert [row.get("r") for row in etree.fromstring(content).iter("{*}row")] == sorted(
                (row.get("r") for row in etree.fromstring(content).iter("{*}row")), key=int
            )
    return found


def test_only_marked_cells_change_and_every_other_part_is_the_same_to_the_byte(rich: Path, tmp_path: Path) -> None:
    before = parts(rich)
    after = annotated(
        rich, tmp_path / "out.xlsx", handback(("error", "FLUX", "D9", "No"), ("warning", "FLUX", "A6", "Hm"))
    )
    changed = {name for name in before if before[name] != after[name]}
    assert changed == {
        "[Content_Types].xml", "docProps/app.xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml",
        "xl/comments1.xml", "xl/drawings/vmlDrawing1.vml", "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml",
    }  # fmt: skip
    assert set(after) - set(before) == {"xl/worksheets/sheet4.xml"}
    was, now = cells(before["xl/worksheets/sheet1.xml"]), cells(after["xl/worksheets/sheet1.xml"])
    assert {cell: xml for cell, (xml, _) in was.items()} == {cell: xml for cell, (xml, _) in now.items()}
    assert {cell for cell in was if was[cell] != now[cell]} == {"D9", "A6"}
    selected = before["xl/worksheets/sheet2.xml"].replace(b'tabSelected="1"', b'tabSelected="0"')
    assert after["xl/worksheets/sheet2.xml"] == selected


def test_a_marked_cell_keeps_its_format_its_type_and_its_border(rich: Path, tmp_path: Path) -> None:
    annotated(rich, tmp_path / "out.xlsx", handback(("error", "FLUX", "D9", "No")))
    was, now = (openpyxl.load_workbook(path)["FLUX"]["D9"] for path in (rich, tmp_path / "out.xlsx"))
    assert (now.value, now.number_format, now.font.b, now.border.left.style) == (
        "=B9*2",
        was.number_format,
        True,
        "thin",
    )
    assert (was.fill.fgColor.rgb, now.fill.fgColor.rgb) == ("FFC6E0B4", TINTS["error"])


def test_a_blank_cell_is_made_in_its_place_as_its_column_would_have_it(rich: Path, tmp_path: Path) -> None:
    said = handback(*(("error", "FLUX", cell, "Empty") for cell in ("B1", "F9", "F40", "J9", "F6", "A9")))
    after = annotated(rich, tmp_path / "out.xlsx", said)
    row = next(row for row in etree.fromstring(after["xl/worksheets/sheet1.xml"]).iter("{*}row") if row.get("r") == "9")
    assert [cell.get("r") for cell in row] == ["A9", "B9", "C9", "D9", "F9", "J9"]
    sheet = openpyxl.load_workbook(tmp_path / "out.xlsx")["FLUX"]
    assert {sheet[cell].fill.fgColor.rgb for cell in ("B1", "F9", "F40", "J9", "F6")} == {TINTS["error"]}
    assert sheet["F40"].number_format == "#,##0.00 €"


def test_comments_of_the_office_stay_and_ours_follow(rich: Path, tmp_path: Path) -> None:
    said = handback(
        ("error", "FLUX", "C9", "Not a kind"), ("warning", "FLUX", "B7", "Large"), ("error", "L'autre", "A3", "?")
    )
    annotated(rich, tmp_path / "out.xlsx", said)
    book = openpyxl.load_workbook(tmp_path / "out.xlsx")
    assert {cell: book["FLUX"][cell].comment.text for cell in ("A5", "B7", "C9")} == {
        "A5": "Vu avec Awa",
        "B7": "— Panorama —\nTo check\nLarge\n→ Mend it",
        "C9": "À revoir\n— Panorama —\nTo correct\nNot a kind\n→ Mend it",
    }
    assert book["FLUX"]["A5"].comment.author == "Koffi"
    assert book["L'autre"]["A3"].comment.author == "Panorama"


def test_the_first_sheet_lists_what_was_found_with_a_link_to_each_cell(rich: Path, tmp_path: Path) -> None:
    said = handback(("error", "L'autre", "A3", "No"), ("note", "FLUX", None, "Odd"), ("note", None, None, "File"))
    annotated(rich, tmp_path / "out.xlsx", said)
    book = openpyxl.load_workbook(tmp_path / "out.xlsx")
    page = book.worksheets[0]
    assert (page.title, book.active.title) == ("To correct", "To correct")
    assert [sheet.title for sheet in book if sheet.sheet_view.tabSelected] == ["To correct"]
    assert [[cell.value for cell in row[:7]] for row in page.iter_rows(min_row=6)] == [
        ["No.", "Sheet", "Cell", "Value read", "What is wrong", "What to do", "Level"],
        ["1", "L'autre", "A3", "=1+1", "No", "Mend it", "To correct"],
        ["2", "FLUX", "sheet", "=1+1", "Odd", "Mend it", "To know"],
        ["3", None, None, "=1+1", "File", "Mend it", "To know"],
    ]
    assert page["D7"].data_type == "s", "what was read is never a formula"
    assert [page[cell].hyperlink.location for cell in ("C7", "C8")] == ["'L''autre'!A3", "'FLUX'!A1"]


def test_names_of_one_sheet_stay_with_their_sheet(rich: Path, tmp_path: Path) -> None:
    annotated(rich, tmp_path / "out.xlsx", handback(("error", "FLUX", "A5", "No")))
    book = openpyxl.load_workbook(tmp_path / "out.xlsx")
    assert book["L'autre"].defined_names["local"].attr_text == "'L''autre'!$A$1"
    assert book["L'autre"].print_area == "'L''autre'!$A$1:$B$9"
    assert book["FLUX"].print_title_rows == "$4:$4"
    assert book.defined_names["taux"].attr_text == "FLUX!$B$5"


def test_annotating_again_replaces_what_was_said_before(rich: Path, tmp_path: Path) -> None:
    first, second, none = (tmp_path / f"{name}.xlsx" for name in ("first", "second", "none"))
    annotated(
        rich,
        first,
        handback(("error", "FLUX", "D9", "No"), ("error", "FLUX", "C9", "No"), ("error", "FLUX", "F6", "?")),
    )
    annotated(first, second, handback(("warning", "FLUX", "D9", "Now this"), ("error", "FLUX", "B7", "New")))
    book = openpyxl.load_workbook(second)
    assert book.sheetnames == ["To correct", "FLUX", "L'autre", "Caché"]
    flux = book["FLUX"]
    assert {cell.coordinate: cell.comment.text for row in flux.iter_rows() for cell in row if cell.comment} == {
        "A5": "Vu avec Awa",
        "C9": "À revoir",
        "B7": "— Panorama —\nTo correct\nNew\n→ Mend it",
        "D9": "— Panorama —\nTo check\nNow this\n→ Mend it",
    }
    assert flux["D9"].fill.fgColor.rgb == TINTS["warning"]
    annotated(second, none, handback())
    was, now = openpyxl.load_workbook(rich)["FLUX"], openpyxl.load_workbook(none)["FLUX"]
    looks = [
        {cell.coordinate: cell.fill.fgColor.rgb for row in sheet.iter_rows() for cell in row if cell.fill.fill_type}
        for sheet in (was, now)
    ]
    assert looks[1] == looks[0] | {"F6": "FFC6E0B4"}, "a cell made blank keeps the look of its column"


def test_our_comments_are_known_again_by_their_words_where_the_author_was_forgotten(rich: Path, tmp_path: Path) -> None:
    first, forgotten, last = (tmp_path / f"{name}.xlsx" for name in ("first", "forgotten", "last"))
    annotated(rich, first, handback(("error", "FLUX", "D9", "No"), ("error", "FLUX", "C9", "No")))
    _rewritten(first, forgotten, {"<author>Panorama</author>": "<author> </author>"}, only="comments")
    annotated(forgotten, last, handback())
    flux = openpyxl.load_workbook(last)["FLUX"]
    assert [(cell.coordinate, cell.comment.text) for row in flux.iter_rows() for cell in row if cell.comment] == [
        ("A5", "Vu avec Awa"),
        ("C9", "À revoir"),
    ]


def _rewritten(path: Path, out: Path, change: dict[str, str], only: str = "") -> Path:
    """The package with words of its XML changed, as other programs write them."""
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts(path).items():
            if name.endswith((".xml", ".rels")) and only in name:
                for old, new in change.items():
                    content = re.sub(old.encode(), new.encode(), content)
            archive.writestr(name, content)
    return out


def test_sheets_with_a_prefix_and_without_references_are_marked_too(rich: Path, tmp_path: Path) -> None:
    prefixed = {
        r"<(/?)(?=[a-zA-Z])(?!xml)(\w+)(?=[\s/>])": r"<\1x:\2",
        "xmlns=": "xmlns:x=",
        r'(<x:c) r="[A-Z]+9"': r"\1",
    }
    path = _rewritten(rich, tmp_path / "x.xlsx", prefixed, only="worksheets/sheet1.xml")
    assert b"<x:sheetData>" in parts(path)["xl/worksheets/sheet1.xml"]
    annotated(path, tmp_path / "out.xlsx", handback(("error", "FLUX", "D9", "No"), ("error", "FLUX", "J11", "Empty")))
    sheet = openpyxl.load_workbook(tmp_path / "out.xlsx")["FLUX"]
    assert [sheet[cell].fill.fgColor.rgb for cell in ("D9", "J11", "C9")] == [
        TINTS["error"],
        TINTS["error"],
        "00000000",
    ]


def test_a_strict_workbook_stays_strict(rich: Path, tmp_path: Path) -> None:
    strict = {
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main": "http://purl.oclc.org/ooxml/spreadsheetml/main",
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships": (
            "http://purl.oclc.org/ooxml/officeDocument/relationships"
        ),
    }
    path = _rewritten(rich, tmp_path / "strict.xlsx", strict)
    after = annotated(path, tmp_path / "out.xlsx", handback(("error", "FLUX", "D9", "No")))
    assert not any(b"schemas.openxmlformats.org/spreadsheetml" in content for content in after.values())
    book = python_calamine.CalamineWorkbook.from_path(str(tmp_path / "out.xlsx"))
    assert book.sheet_names == ["To correct", "FLUX", "L'autre", "Caché"]


def test_a_workbook_with_macros_keeps_them_and_its_ending(rich: Path, tmp_path: Path) -> None:
    macros = tmp_path / "macros.xlsm"
    with zipfile.ZipFile(macros, "w") as archive:
        for name, content in parts(rich).items():
            kind = b"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
            archive.writestr(name, content.replace(kind, b"application/vnd.ms-excel.sheet.macroEnabled.main+xml"))
        archive.writestr("xl/vbaProject.bin", b"\xd0\xcf\x11\xe0 macros")
    assert annotating.edit(macros, tmp_path / "out.xlsm", handback(("error", "FLUX", "D9", "No"))) == ".xlsm"
    after = parts(tmp_path / "out.xlsm")
    assert after["xl/vbaProject.bin"] == b"\xd0\xcf\x11\xe0 macros"
    assert b"macroEnabled.main" in after["[Content_Types].xml"]


def test_our_sheet_alone_is_selected_where_a_chart_was(tmp_path: Path) -> None:
    book = xlsxwriter.Workbook(tmp_path / "chart.xlsx")
    book.add_worksheet("FLUX").write_row(0, 0, [1, 2, 3])
    chart = book.add_chart({"type": "line"})
    chart.add_series({"values": "=FLUX!$A$1:$C$1"})
    page = book.add_chartsheet("Courbe")
    page.set_chart(chart)
    page.activate()
    book.close()
    after = annotated(tmp_path / "chart.xlsx", tmp_path / "out.xlsx", handback(("error", "FLUX", "XFD1048576", "Far")))
    selected = [name for name, content in after.items() if b'tabSelected="1"' in content]
    assert selected == ["xl/worksheets/sheet2.xml"]
    assert openpyxl.load_workbook(tmp_path / "out.xlsx").sheetnames == ["To correct", "FLUX", "Courbe"]


def test_a_cell_that_a_merged_one_covers_is_marked_where_it_shows(rich: Path, tmp_path: Path) -> None:
    annotated(rich, tmp_path / "out.xlsx", handback(("error", "FLUX", "I3", "No")))
    sheet = openpyxl.load_workbook(tmp_path / "out.xlsx")["FLUX"]
    assert (sheet["H2"].fill.fgColor.rgb, sheet["H2"].comment.text) == (
        TINTS["error"],
        "— Panorama —\nTo correct\nNo\n→ Mend it",
    )


def test_a_text_file_comes_back_as_a_new_workbook_of_plain_texts(tmp_path: Path) -> None:
    path = tmp_path / "flux.csv"
    path.write_text("ID;Montant\n=1+1;+2\n@x;-\n", encoding="utf-8")
    said = handback(("error", "flux", "B3", "No"), ("error", "flux", "C2", "Empty"))
    assert annotating.write(path, tmp_path / "out.xlsx", said) == {"ending": ".xlsx", "is_own": False}
    book = openpyxl.load_workbook(tmp_path / "out.xlsx")
    assert book.sheetnames == ["To correct", "flux"]
    assert book.worksheets[0]["A1"].value == TO_CORRECT
    assert book.worksheets[0]["A3"].value == "A new workbook."
    sheet = book["flux"]
    assert [[(cell.value, cell.data_type) for cell in row[:2]] for row in sheet.iter_rows(min_row=2)] == [
        [("=1+1", "s"), ("+2", "s")],
        [("@x", "s"), ("-", "s")],
    ]
    assert {cell: sheet[cell].fill.fgColor.rgb for cell in ("B3", "C2")} == dict.fromkeys(("B3", "C2"), TINTS["error"])
    assert sheet["B3"].comment.text == "To correct\nNo\n→ Mend it"
