"""The office corrects the marked cells of the workbook it was handed back, sends it again, and is accepted whole."""

import fcntl
import hashlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import flask
import openpyxl
import pytest
import python_calamine
from flask.testing import FlaskClient

import etl
import words
from etl import inbox
from etl.report import SubmissionReport
from exports import annotated
from exports.__main__ import main
from pages import _documents
from settings import settings
from tests.conftest import Demo
from tests.etl.conftest import office, table

OFFICE = "Togo_partenariats_T3-2026.xlsx"
HOSTILE = Path(__file__).parents[3] / "shared" / "data" / "hostile"


def judged(path: Path, demo: Demo) -> SubmissionReport:
    """What the loader says of a file today."""
    return etl.check([path], demo.warehouse, "demo").submissions[0]


def marked(path: Path) -> dict[tuple[str, str], Any]:
    """{(sheet, cell): what it says} of the cells that bear a comment of ours."""
    return {
        (sheet.title, cell.coordinate): cell.value
        for sheet in openpyxl.load_workbook(path)
        for row in sheet.iter_rows()
        for cell in row
        if cell.comment and cell.comment.author == "Panorama"
    }


def corrected(path: Path, right: Mapping[Any, Any]) -> None:
    """Change those cells alone, and save; a row that was there twice is emptied where it is marked."""
    book = openpyxl.load_workbook(path)
    for (sheet, cell), value in marked(path).items():
        if value not in right:
            for each in book[sheet][book[sheet][cell].row]:
                each.value = None
        else:
            book[sheet][cell] = right[value]
    book.save(path)


#: What the office finds in its papers for each wrong cell; the receipt that was there twice is not among them.
RIGHT = {
    "douze mille": 12_000,
    "31/02/2026": "28/02/2026",
    "TG-2025-199": "TG-2025-119",
    "n.d.": 0,
    "TG 2026 004": "TG-2026-004",
}


def test_an_office_that_corrects_the_marked_cells_is_accepted_whole(demo: Demo, tmp_path: Path) -> None:
    sent = demo.workbooks / OFFICE
    before = judged(sent, demo)
    assert before.held == 5
    out = tmp_path / OFFICE
    annotated.write(annotated.in_path(sent, "fr", "demo", demo.warehouse), out)
    wrong = {(one.sheet, one.cell) for one in before.findings if one.severity != "note"}
    assert set(marked(out)) == wrong
    corrected(out, RIGHT)
    after = judged(out, demo)
    assert [one for one in after.findings if one.severity == "error"] == []
    assert after.held == 0
    assert {sheet.sheet for sheet in after.sheets} == {sheet.sheet for sheet in before.sheets}
    assert all(money.read_usd == money.accepted_usd for money in after.money.values())


def test_an_annotated_workbook_sent_back_untouched_is_judged_as_before(demo: Demo, tmp_path: Path) -> None:
    sent, out = demo.workbooks / OFFICE, tmp_path / OFFICE
    annotated.write(annotated.in_path(sent, "fr", "demo", demo.warehouse), out)
    before, after = judged(sent, demo), judged(out, demo)
    assert (after.sheets, after.money, after.findings) == (before.sheets, before.money, before.findings)


def test_a_row_that_waits_for_another_is_listed_and_not_marked(tmp_path: Path) -> None:
    sent = office(
        tmp_path / "Togo_T3-2026.xlsx", agreement=table("agreement", {"amount": "cent"}), flow=table("flow", {})
    )
    found = annotated.in_path(sent, "en", "demo", tmp_path / "warehouse")
    assert found.held_rows == 2
    written = annotated.write(found, tmp_path / "out.xlsx")
    assert list(marked(written.path)) == [("agreement", "I2")]
    page = openpyxl.load_workbook(written.path).worksheets[0]
    assert [(page[f"C{row}"].value, page[f"G{row}"].value) for row in (8, 9)] == [
        ("I2", "To correct: waiting"),
        ("B2", "Waits for another row"),
    ]


@pytest.mark.parametrize(
    ("lang", "sheet", "first"),
    [
        ("fr", "À corriger", "5 corrections sont attendues"),
        ("en", "To correct", "5 corrections are needed"),
        ("es", "Por corregir", "Se esperan 5 correcciones"),
    ],
)
def test_the_first_sheet_speaks_the_language_of_the_office(
    demo: Demo, tmp_path: Path, lang: str, sheet: str, first: str
) -> None:
    written = annotated.write(
        annotated.in_path(demo.workbooks / OFFICE, lang, "demo", demo.warehouse), tmp_path / "a.xlsx"
    )
    page = openpyxl.load_workbook(written.path).worksheets[0]
    assert page.title == sheet
    assert page["A3"].value.startswith(first)
    held = sum(money.held_usd for money in judged(demo.workbooks / OFFICE, demo).money.values())
    assert words.money_exact(float(held), lang) in page["A4"].value
    assert {cell.value for cell in page["G"][7:12]} == {words.say("handback-grade-error", lang)}


@pytest.fixture
def client(demo: Demo, monkeypatch: pytest.MonkeyPatch) -> FlaskClient:
    """A browser's way in, to the demonstration's warehouse."""
    monkeypatch.setattr(settings, "warehouse", demo.warehouse)
    server = flask.Flask("documents")
    _documents.serve(server, "fr")
    return server.test_client()


def test_a_file_received_is_handed_back_at_its_address(demo: Demo, client: FlaskClient, tmp_path: Path) -> None:
    sha = hashlib.sha256((demo.workbooks / OFFICE).read_bytes()).hexdigest()
    for name in (sha, sha[:12]):
        answer = client.get(f"/download/annotated?sha={name}&lang=es")
        assert answer.status_code == 200
        assert "Togo_partenariats_T3-2026-por-corregir.xlsx" in answer.headers["Content-Disposition"]
    out = tmp_path / "received.xlsx"
    out.write_bytes(answer.data)
    assert len(marked(out)) == 6


class Sent:
    """A file as a browser sends it."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def save(self, dst: Path) -> None:
        """Keep it there."""
        dst.write_bytes(self.path.read_bytes())


def test_a_file_sent_and_not_loaded_yet_is_handed_back_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(settings, "warehouse", tmp_path / "warehouse")
    flow = table("flow", {"amount": "douze"})
    sent = office(tmp_path / "Togo_T3-2026.xlsx", flow=flow)
    batch = inbox.send([(sent.name, Sent(sent))], "A. Mensah", "es", "demo", tmp_path / "warehouse")
    with (batch.folder / ".claim").open() as claim:
        fcntl.flock(claim, fcntl.LOCK_SH)
    (told,) = batch.checked()["submissions"]
    server = flask.Flask("documents")
    _documents.serve(server, "fr")
    answer = server.test_client().get(f"/download/annotated?batch={batch.id}&file={told['submission_id']}")
    assert answer.status_code == 200
    out = tmp_path / "out.xlsx"
    out.write_bytes(answer.data)
    assert openpyxl.load_workbook(out).sheetnames == ["Por corregir", "README", "partner", "agreement", "flow"]
    assert marked(out) == {("flow", "E2"): "douze"}


@pytest.mark.parametrize("query", ["", "batch=x&file=y", "sha=../../etc", "sha=" + "0" * 64, "sha=" + "f" * 12])
def test_an_address_that_names_no_file_is_answered_with_a_sentence(client: FlaskClient, query: str) -> None:
    answer = client.get(f"/download/annotated?{query}&lang=fr")
    assert answer.status_code == 400
    assert answer.text.endswith(".")


def test_the_command_line_says_what_it_wrote(demo: Demo, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out.xlsx"
    asked = ["annotated", str(demo.workbooks / OFFICE), str(out), "--lang", "en", "--warehouse", str(demo.warehouse)]
    assert main(asked) == 0
    said = f"{out}: the office’s workbook, annotated. 5 corrections are needed"
    assert capsys.readouterr().out.startswith(said)


@pytest.mark.skipif(not HOSTILE.is_dir(), reason="the hostile files are not on this machine")
def test_a_hostile_file_ends_in_a_workbook_or_a_sentence(demo: Demo, tmp_path: Path) -> None:
    for report in etl.check([HOSTILE], demo.warehouse, "demo").submissions:
        try:
            found = annotated.of_report(HOSTILE / report.file, report, "fr")
            written = annotated.write(found, tmp_path / "out.xlsx")
        except annotated.Refused as refused:
            assert str(refused).endswith("."), report.file
        else:
            sheets = python_calamine.CalamineWorkbook.from_path(str(written.path)).sheet_names
            assert sheets[0] == "À corriger", report.file
