"""A Board secretary can sign it: it says what it stands on, prints, reads aloud, names no secret, holds no trap."""

import io
import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from openpyxl.utils import range_boundaries

import store
import words
from exports import board
from exports.__main__ import main
from exports.board import SHEETS, Sheet
from exports.paper import LONGEST_CELL, Column, Page
from metrics import UnknownValue, WrongValue
from tests.conftest import build_tiny
from tests.exports.conftest import Written, written

FRENCH_SHEETS = (
    "Couverture",
    "Sommaire",
    "Messages clés",
    "Indicateurs",
    "Revenus",
    "Prévision",
    "Impact",
    "Besoins",
    "RBD Dakar",
    "RBN Nairobi",
    "Réseau",
    "Cycle de vie",
    "Mise en œuvre",
    "Risques",
    "Questions du Conseil",
    "Notes",
    "Glossaire",
    "Méthode et limites",
    "Données",
    "Données mensuelles",
    "Traçabilité",
)


def _text(one: Written) -> str:
    """Every word of the workbook."""
    return "\n".join(
        str(cell)
        for sheet in one.shown
        for row in sheet.iter_rows(values_only=True)
        for cell in row
        if cell is not None
    )


# What each sheet says and how it prints ------------------------------------------------------------------------------


def test_the_sheets_come_in_the_order_of_the_list(workbook: Written) -> None:
    assert tuple(workbook.shown.sheetnames) == FRENCH_SHEETS == workbook.briefing.sheets


def test_one_line_in_the_list_adds_a_sheet_and_its_line_in_the_contents(
    tiny: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fill(page: Page) -> None:
        page.open((40,))
        page.close()

    monkeypatch.setattr(board, "SHEETS", (*SHEETS, Sheet("cover", fill)))
    one = written(tmp_path / "board.xlsx", lang="en", organisation="tiny", warehouse=tiny)
    assert one.shown.sheetnames[-1] == "Cover (2)"
    assert one.shown["Contents"].cell(row=8 + len(FRENCH_SHEETS), column=2).value == "Cover (2)"


@pytest.mark.parametrize("lang", words.LANGUAGES)
def test_every_sheet_says_what_it_stands_on(lang: str, workbooks: Mapping[str, Written]) -> None:
    one = workbooks[lang]
    remit = one.briefing.brief
    for sheet in one.shown:
        title, scope, standing, mark = (sheet.cell(row=row, column=1).value for row in (1, 2, 3, 4))
        assert title, sheet.title
        assert remit.organisation_name in scope and remit.scope in scope and remit.period in scope
        assert remit.day(date(2026, 9, 30)) in standing
        assert remit.status in standing and remit.coverage_words in standing and "panorama-000001" in standing
        assert mark == words.say("board-fictional", lang)


@pytest.mark.parametrize("lang", words.LANGUAGES)
def test_every_sheet_prints_on_a4_landscape_one_page_wide(lang: str, workbooks: Mapping[str, Written]) -> None:
    for sheet in workbooks[lang].formulas:
        setup = sheet.page_setup
        # One page wide is what a file that fits its pages says by saying nothing.
        assert (setup.orientation, int(setup.paperSize), setup.fitToWidth or 1) == ("landscape", 9, 1), sheet.title
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert sheet.print_area and sheet.print_title_rows, sheet.title
        assert sheet.freeze_panes, sheet.title
        footer = sheet.oddFooter.center.text
        assert "&P" in footer and "&N" in footer, sheet.title
        assert words.day(date(2026, 9, 30), lang) in footer


def test_no_cell_is_merged(workbook: Written) -> None:
    assert {sheet.title: sheet.merged_cells.ranges for sheet in workbook.formulas if sheet.merged_cells.ranges} == {}


def test_the_header_row_of_a_long_table_is_repeated(workbook: Written) -> None:
    for name in ("Données", "Données mensuelles", "Traçabilité", "Glossaire", "Notes"):
        sheet = workbook.formulas[name]
        (table,) = sheet.tables.values()
        header = range_boundaries(table.ref)[1]
        assert sheet.print_title_rows == f"$1:${header}", name
        assert sheet.freeze_panes == f"A{header + 1}", name


def test_each_table_is_named_once_and_its_headings_are_its_cells(workbook: Written) -> None:
    names: list[str] = []
    for sheet in workbook.formulas:
        for table in sheet.tables.values():
            names.append(table.displayName)
            left, top, right, _ = range_boundaries(table.ref)
            cells = [sheet.cell(row=top, column=column).value for column in range(left, right + 1)]
            assert cells == [column.name for column in table.tableColumns] and len(set(cells)) == len(cells)
    assert len(names) == len(set(names))
    assert {"indicators", "revenue_month", "countries_RBD", "data", "revenue_data", "origins"} <= set(names)


# Charts ---------------------------------------------------------------------------------------------------------------

_ANCHOR = re.compile(r"<xdr:to><xdr:col>(\d+)</xdr:col>.*?<xdr:row>(\d+)</xdr:row>", re.DOTALL)
_WORDS = re.compile(r'<xdr:cNvPr id="\d+" name="[^"]*" descr="([^"]*)"')


@pytest.mark.parametrize("lang", words.LANGUAGES)
def test_every_chart_is_told_in_words(lang: str, workbooks: Mapping[str, Written]) -> None:
    one = workbooks[lang]
    drawings = one.parts("xl/drawings/drawing")
    frames = sum(xml.count("<xdr:graphicFrame") for xml in drawings.values())
    told = [alt for xml in drawings.values() for alt in _WORDS.findall(xml)]
    assert frames == len(told) == len(one.briefing.charts) == len(one.parts("xl/charts/chart")) == 9
    assert all(len(alt) > 60 for alt in told)


def test_charts_are_flat_start_from_zero_and_bear_a_title(workbook: Written) -> None:
    for name, xml in workbook.parts("xl/charts/chart").items():
        assert "3DChart" not in xml and "view3D" not in xml, name
        assert "<c:title>" in xml, name


def test_charts_hang_inside_what_is_printed(workbook: Written) -> None:
    drawn = {title for title, _ in workbook.briefing.charts}
    with_charts = [sheet for sheet in workbook.formulas if sheet.title in drawn]
    drawings = [xml for _, xml in sorted(workbook.parts("xl/drawings/drawing").items(), key=lambda one: len(one[0]))]
    assert len(with_charts) == len(drawings)
    for sheet, xml in zip(with_charts, drawings, strict=True):
        _, _, right, bottom = range_boundaries(sheet.print_area.split("!")[1].replace("$", ""))
        for column, row in _ANCHOR.findall(xml):
            assert int(column) < right and int(row) < bottom, sheet.title


# Links and provenance -------------------------------------------------------------------------------------------------


def test_every_link_leads_to_a_cell_of_the_workbook(workbook: Written) -> None:
    linked = [
        cell.hyperlink for sheet in workbook.formulas for row in sheet.iter_rows() for cell in row if cell.hyperlink
    ]
    assert len(linked) > len(FRENCH_SHEETS)
    for link in linked:
        assert link.target is None
        sheet, cell = re.fullmatch(r"'(.+)'!([A-Z]+\d+)", link.location).groups()  # type: ignore[union-attr]
        assert workbook.shown[sheet][cell].value is not None


def test_a_message_leads_to_the_figure_it_stands_on(workbook: Written) -> None:
    sheet = workbook.shown["Messages clés"]
    rows = [row for row in sheet.iter_rows(min_row=9) if row[0].value in (1, 2, 3, 4, 5)]
    assert 1 <= len(rows) <= 5
    for row in rows:
        name, cell = re.fullmatch(r"'(.+)'!([A-Z]+\d+)", row[3].hyperlink.location).groups()  # type: ignore[union-attr]
        assert workbook.shown[name][cell].value == row[2].value
    assert rows[0][1].value == (
        "Les recettes confirmées s’élèvent à 38\u00a0k$ du 1er janv. 2026 au 30 sept. 2026, "
        "soit 89\u202f% du plan phasé (42\u00a0k$) et 71\u202f% de moins qu’à la même date en 2025."
    )


def test_each_key_figure_leads_back_to_a_received_cell(workbook: Written) -> None:
    rows = [row for row in workbook.shown["Traçabilité"].iter_rows(min_row=9, values_only=True) if row[0]]
    revenue = [row for row in rows if row[0] == "Recettes confirmées"]
    assert [row[4:10] for row in revenue] == [
        ("Kenya_Q2-2026.xlsx", "FLOW", "F3", "amount", "30000", 30000),
        ("Benin_T3-2026.xlsx", "AGREEMENT", "J2", "amount", "10000", 12500),
        ("Togo_T3-2026_v2.xlsx", "FLOW", "F4", "amount", "-5000", -5000),
    ]


def test_the_glossary_defines_every_metric_shown(workbook: Written) -> None:
    used = {placed.figure.metric.name for placed in workbook.briefing.figures}
    defined = {
        row[6].split()[-1] for row in workbook.shown["Glossaire"].iter_rows(min_row=9, values_only=True) if row[6]
    }
    assert used == defined


# Names and disclaimers ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("lang", words.LANGUAGES)
def test_a_confidential_partner_is_never_named(lang: str, workbooks: Mapping[str, Written]) -> None:
    for name, xml in workbooks[lang].parts("xl/").items():
        assert "Secret Ltd" not in xml, name


def test_the_agreement_of_a_confidential_partner_bears_its_number_only(workbook: Written) -> None:
    lines = [row[:2] for row in workbook.shown["Cycle de vie"].iter_rows(values_only=True)]
    assert ("Accord P3 (partenaire confidentiel)", "Vérification échue") in lines
    assert not any("Logistics" in str(line) for line in lines)


@pytest.mark.parametrize("lang", words.LANGUAGES)
def test_the_cover_carries_the_disclaimers(lang: str, workbooks: Mapping[str, Written]) -> None:
    cover = workbooks[lang].shown.worksheets[0]
    text = " ".join(str(row[0]) for row in cover.iter_rows(values_only=True) if row[0])
    for clause in ("companies", "designations", "confidential"):
        assert words.say(f"board-clause-{clause}", lang) in text


def test_the_file_says_of_itself_what_it_is(workbook: Written) -> None:
    properties = workbook.formulas.properties
    assert properties.title == "Partenariats privés et collecte de fonds"
    assert properties.creator == "Minuscule"
    assert "DONNÉES FICTIVES" in properties.description and "30 sept. 2026" in properties.description


# Hostile text ---------------------------------------------------------------------------------------------------------

HOSTILE = (
    "=1+1",
    '=HYPERLINK("http://example.org","x")',
    "=cmd|' /C calc'!A0",
    "{=SUM(A1:A2)}",
    "==1",
    "+1",
    "-1",
    "@SUM(A1)",
    "http://example.org",
    "mailto:a@example.org",
    "internal:Sheet!A1",
    "external:c:\\x.xlsx",
    "ftp://example.org",
    "file:///etc/passwd",
)


def test_hostile_text_stays_text(tmp_path: Path) -> None:
    warehouse = build_tiny(tmp_path / "warehouse")
    with store.draft(warehouse) as draft:
        draft.run("update accepted_need set title = $bad where need_id = 'N3'", {"bad": HOSTILE[1]})
        draft.run("update accepted_note set text = $bad", {"bad": "=1+1\x07 " + "a" * 40_000})
        draft.run(
            "update accepted_example set title = $bad, outcome = $worse", {"bad": HOSTILE[0], "worse": HOSTILE[8]}
        )
        draft.publish()
    one = written(tmp_path / "board.xlsx", lang="en", organisation="tiny", warehouse=warehouse)
    assert HOSTILE[1] in [row[0] for row in one.shown["Needs"].iter_rows(values_only=True)]
    formulas = [
        str(cell.value) for sheet in one.formulas for row in sheet.iter_rows() for cell in row if cell.data_type == "f"
    ]
    assert all(re.fullmatch(r"=(SUM\([A-Z]+\d+:[A-Z]+\d+\)|[-A-Z0-9$/*()+]+)", formula) for formula in formulas)
    assert all("http" not in xml for name, xml in one.parts("xl/worksheets/_rels").items() if "example.org" in xml)


def test_any_text_fits_a_cell(tiny: Path, tmp_path: Path) -> None:
    seen: list[object] = []

    def fill(page: Page) -> None:
        page.open((60, 20))
        rows = [(text, len(text)) for text in (*HOSTILE, "bell\x07 and\x00 nul", "long " + "é" * 40_000)]
        page.table((Column("Text", "text"), Column("Letters", "count")), rows, "hostile")
        page.close()

    target = tmp_path / "board.xlsx"
    remit = board.brief(lang="en", organisation="tiny", warehouse=tiny)
    book = board.Book(target, remit)
    fill(book.page("Hostile", "Hostile", ""))
    book.file.close()
    sheet = openpyxl.load_workbook(target)["Hostile"]
    rows = list(sheet.iter_rows(min_row=7))
    seen = [row[0].value for row in rows]
    assert seen[: len(HOSTILE)] == list(HOSTILE)
    assert seen[-2] == "bell  and  nul"
    assert len(str(seen[-1])) == LONGEST_CELL and str(seen[-1]).endswith("…")
    assert {row[0].data_type for row in rows} == {"s"}
    assert not any(row[0].hyperlink for row in rows)


# Asking ---------------------------------------------------------------------------------------------------------------


def test_one_bureau_has_its_own_page_only(tiny: Path, tmp_path: Path) -> None:
    one = written(tmp_path / "board.xlsx", lang="fr", office="rbd", organisation="tiny", warehouse=tiny)
    assert [name for name in one.briefing.sheets if name.startswith("RB")] == ["RBD Dakar"]
    assert "Nairobi" not in _text(one)


def test_a_buffer_will_do_as_well_as_a_file(tiny: Path) -> None:
    buffer = io.BytesIO()
    board.write(buffer, lang="es", organisation="tiny", warehouse=tiny)
    assert openpyxl.load_workbook(buffer).sheetnames[0] == "Portada"


def test_the_file_is_named_for_what_it_holds(tiny: Path) -> None:
    asked = {"organisation": "tiny", "warehouse": tiny}
    assert board.file_name(**asked, lang="fr") == "panorama-board-tiny-2026-Q3-fr.xlsx"  # type: ignore[arg-type]
    named = board.file_name(**asked, lang="en", office="RBD", as_of=date(2026, 10, 5))  # type: ignore[arg-type]
    assert named == "panorama-board-tiny-RBD-2026-Q3-known-2026-10-05-en.xlsx"


def test_a_wrong_question_is_answered_with_the_nearest_right_one(tiny: Path) -> None:
    with pytest.raises(UnknownValue, match="No office is called “RBX”. The nearest is RBD|RBN"):
        board.brief(office="RBX", lang="en", organisation="tiny", warehouse=tiny)
    with pytest.raises(UnknownValue, match="No organisation is called “tyni” in this warehouse. The nearest is tiny."):
        board.brief(organisation="tyni", lang="en", warehouse=tiny)
    with pytest.raises(WrongValue, match="“third” is not a period; write it as 2026-Q3 or 2026."):
        board.brief(period="third", lang="en", organisation="tiny", warehouse=tiny)
    with pytest.raises(WrongValue, match="The period “2027” has not begun: the data go up to 30 Sept 2026."):
        board.brief(period="2027", lang="en", organisation="tiny", warehouse=tiny)
    with pytest.raises(WrongValue, match="is not a language of the workbook"):
        board.brief(lang="de", organisation="tiny", warehouse=tiny)


def test_the_command_writes_the_workbook_and_says_what_is_in_it(
    tiny: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out.xlsx"
    assert main(["board", str(out), "--lang", "en", "--organisation", "tiny", "--warehouse", str(tiny)]) == 0
    assert re.fullmatch(rf"{re.escape(str(out))}: \d+ sheets, \d+ figures, [\d.]+ s\n", capsys.readouterr().out)
    assert openpyxl.load_workbook(out).sheetnames[0] == "Cover"


def test_the_command_says_what_was_wrong(tiny: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    asked = ["board", str(tmp_path / "out.xlsx"), "--lang", "es", "--organisation", "tiny", "--warehouse", str(tiny)]
    assert main([*asked, "--period", "pronto"]) == 2
    assert "«pronto» no es un período" in capsys.readouterr().err
    assert main(["board", str(tmp_path / "out.xlsx"), "--warehouse", str(tmp_path / "nothing")]) == 2
    assert "Rien n’est encore chargé" in capsys.readouterr().err


def test_months_that_are_not_over_are_left_out(tiny: Path) -> None:
    remit = board.brief(as_of=date(2026, 8, 20), lang="en", organisation="tiny", warehouse=tiny)
    assert (remit.start, remit.end, remit.months) == (date(2026, 1, 1), date(2026, 7, 31), ("2026-01", "2026-07"))
    assert remit.before == {"month": ("2025-01", "2025-07")}
    january = replace(remit, start=date(2026, 1, 1), end=date(2026, 1, 12))
    assert january.before is None
