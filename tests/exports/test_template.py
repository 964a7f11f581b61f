"""The template an office fills in carries its own rows, and loads again as what the warehouse had."""

import shutil
from datetime import date
from pathlib import Path
from typing import Any

import flask
import openpyxl
import pytest
from flask.testing import FlaskClient
from openpyxl.worksheet.worksheet import Worksheet

import etl
import schema
import store
import words
from etl import ours
from exports import template
from exports.__main__ import main
from exports.template_rows import next_key
from pages import _documents
from settings import settings
from tests.conftest import Demo

#: One office of each language, and headquarters' own kind of workbook.
OFFICES = (("TGO", "fr"), ("KEN", "en"), ("PER", "es"))


def standing(warehouse: Path, office: str) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of an office that stands, without where it was read; a flag nobody filled in means no."""
    reader = store.reader(warehouse)
    found = {}
    for table in schema.TABLES.values():
        if table.name == "meta":
            continue
        columns = ", ".join(
            f"coalesce(core_{table.name}.{name}, false) as {name}"
            if column.type == "flag"
            else f"core_{table.name}.{name}"
            for name, column in table.columns.items()
        )
        rows = reader.query(
            f"select {columns} from core_{table.name} join submission using (submission_id)"
            " where submission.office = $office and submission.organisation = 'demo' order by all",
            {"office": office},
        ).rows
        if rows:
            found[table.name] = rows
    return found


def written(demo: Demo, path: Path, office: str, lang: str, period: str | None = None) -> Path:
    """A template of the demonstration's warehouse."""
    template.write(path, template.template(office, lang, period, "demo", warehouse=demo.warehouse))
    return path


@pytest.fixture(scope="module")
def again(demo: Demo, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[Any]]:
    """The demonstration's warehouse with the templates of three offices loaded as they came, and what was said."""
    home = tmp_path_factory.mktemp("again")
    shutil.copytree(demo.warehouse, home / "warehouse", symlinks=True)
    (home / "sent").mkdir()
    for office, lang in OFFICES:
        written(demo, home / "sent" / f"{office}.xlsx", office, lang, "2026-Q3")
    return home / "warehouse", list(etl.load([home / "sent"], home / "warehouse", "demo").submissions)


@pytest.mark.parametrize(("office", "lang"), OFFICES)
def test_a_template_sent_back_as_it_is_changes_no_row(
    demo: Demo, again: tuple[Path, list[Any]], office: str, lang: str
) -> None:
    warehouse, said = again
    report = next(one for one in said if one.office == office)
    assert (report.period, report.held) == ("2026-Q3", 0)
    assert [one for one in report.findings if one.severity == "error" or one.sheet is None] == []
    before, after = standing(demo.warehouse, office), standing(warehouse, office)
    assert {name: len(rows) for name, rows in after.items()} == {name: len(rows) for name, rows in before.items()}
    assert after == before


@pytest.fixture(scope="module")
def togo(demo: Demo, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The template of Togo for the quarter after the last it sent, in French."""
    return written(demo, tmp_path_factory.mktemp("togo") / "panorama-TGO-2026-Q4-fr.xlsx", "TGO", "fr")


def _lines(page: Worksheet) -> dict[str, Any]:
    return {row[0].value: row[1].value for row in page.iter_rows(min_row=5, max_row=15)}


def test_the_first_sheet_says_whose_workbook_it_is_and_how_to_fill_it_in(togo: Path) -> None:
    page = openpyxl.load_workbook(togo).worksheets[0]
    said = _lines(page)
    assert (page.title, said["Bureau"], said[schema.TABLES["meta"].columns["language"].label["fr"]]) == (
        "LISEZMOI",
        "TGO",
        "Français",
    )
    assert [said[name].date() for name in ("Début de la période", "Fin de la période")] == [
        date(2026, 10, 1),
        date(2026, 12, 31),
    ]
    assert said["Version du modèle"] == ours.edition()
    assert page["A17"].value.startswith("Comment remplir")


def test_core_sheets_come_first_and_lists_and_signature_are_hidden(togo: Path) -> None:
    book = openpyxl.load_workbook(togo)
    assert book.sheetnames[:8] == [
        "LISEZMOI", "PARTENAIRES", "ACCORDS", "FLUX", "RESULTATS", "BESOINS", "PIPELINE", "CIBLES",
    ]  # fmt: skip
    assert {sheet.title: sheet.sheet_state for sheet in book if sheet.sheet_state != "visible"} == {
        "panorama_listes": "hidden",
        "panorama_signature": "veryHidden",
    }


def test_each_heading_says_what_it_wants_and_each_closed_column_offers_its_values(togo: Path) -> None:
    book = openpyxl.load_workbook(togo)
    page, table = book["ACCORDS"], schema.TABLES["agreement"]
    headings = {cell.value: cell for cell in page[4]}
    assert list(headings) == [column.label["fr"] for column in table.columns.values()]
    assert all(column.about["fr"] in headings[column.label["fr"]].comment.text for column in table.columns.values())
    offered = {
        name: rule.formula1
        for rule in page.data_validations.dataValidation
        for name, column in table.columns.items()
        if f"{headings[column.label['fr']].column_letter}5" == str(rule.sqref).split(":")[0] and rule.type == "list"
    }
    closed = {name for name, column in table.columns.items() if column.type in ("choice", "flag", "ref")}
    assert set(offered) == closed
    assert offered["status"] == "liste_agreement_status"
    assert offered["conditional"] == '"oui,non"'
    place = book.defined_names["liste_agreement_status"].attr_text.partition("!")[2].replace("$", "")
    values = [cell.value for (cell,) in book["panorama_listes"][place]]
    assert values == [choice.label["fr"] for choice in schema.choices("agreement_status").values()]


def test_what_has_no_key_is_repeated_in_a_template_of_its_own_period_only(demo: Demo) -> None:
    now, then = (
        template.template("RBD", "fr", period, "demo", warehouse=demo.warehouse) for period in (None, "2026-Q3")
    )
    assert (now.standing.span.name, then.standing.span.name) == ("2026-Q4", "2026-Q3")
    assert not now.standing.rows.get("exchange")
    assert then.standing.rows["exchange"]
    assert len(now.standing.rows["agreement"]) == len(then.standing.rows["agreement"])


def test_the_next_key_follows_the_office_s_own_manner() -> None:
    table = schema.TABLES["agreement"]

    def after(*keys: str) -> str | None:
        return next_key(table, [{"agreement_id": key} for key in keys], "TGO", 2026)

    assert after("TG-2026-004", "TG-2026-011", "TG-2025-119") == "TG-2026-012"
    assert after("TG-2025-119") == "TG-2026-001"
    assert after("A9", "A10") == "A11"
    assert after() == "TGO-2026-001"
    assert next_key(schema.TABLES["exchange"], [], "TGO", 2026) is None


@pytest.mark.parametrize(
    ("changed", "rule", "right"),
    [
        ({"Bureau": "BEN"}, "template-other-office", "panorama-BEN-2026-Q4-fr.xlsx"),
        (
            {"Début de la période": date(2026, 7, 1), "Fin de la période": date(2026, 9, 30)},
            "template-other-period",
            "panorama-TGO-2026-Q3-fr.xlsx",
        ),
    ],
)
def test_a_template_that_is_not_the_right_one_is_said_with_the_right_one_named(
    demo: Demo, togo: Path, tmp_path: Path, changed: dict[str, Any], rule: str, right: str
) -> None:
    book = openpyxl.load_workbook(togo)
    for row in book.worksheets[0].iter_rows(min_row=5, max_row=15):
        row[1].value = changed.get(row[0].value, row[1].value)
    book.save(tmp_path / "changed.xlsx")
    (report,) = etl.check([tmp_path / "changed.xlsx"], demo.warehouse, "demo").submissions
    (finding,) = [one for one in report.findings if one.rule.startswith("template-")]
    assert (finding.rule, finding.severity, finding.sheet) == (rule, "warning", "LISEZMOI")
    for lang in words.LANGUAGES:
        assert right in etl.report.remedy(finding, lang)


def test_a_template_of_an_earlier_edition_is_read_and_said(demo: Demo, togo: Path, tmp_path: Path) -> None:
    book = openpyxl.load_workbook(togo)
    for row in book["panorama_signature"].iter_rows():
        if row[0].value == ours.EDITION:
            row[1].value = "0123456789"
    book.save(tmp_path / "old.xlsx")
    (report,) = etl.check([tmp_path / "old.xlsx"], demo.warehouse, "demo").submissions
    assert [one.rule for one in report.findings if one.rule.startswith("template-")] == ["template-outdated"]
    assert report.held == 0


@pytest.fixture
def client(demo: Demo, monkeypatch: pytest.MonkeyPatch) -> FlaskClient:
    """A browser's way in, to the demonstration's warehouse."""
    monkeypatch.setattr(settings, "warehouse", demo.warehouse)
    server = flask.Flask("documents")
    _documents.serve(server, "fr")
    return server.test_client()


def test_the_template_is_served_at_its_address_and_refusals_are_sentences(client: FlaskClient) -> None:
    answer = client.get("/download/template.xlsx?office=TGO&lang=es")
    assert answer.status_code == 200
    assert "panorama-TGO-2026-Q4-es.xlsx" in answer.headers["Content-Disposition"]
    for query in ("", "office=XXX", "office=TGO&period=hier", "office=TGO&organisation=none"):
        refused = client.get(f"/download/template.xlsx?{query}")
        assert refused.status_code == 400
        assert refused.text.endswith(".")


def test_the_command_line_writes_a_template(demo: Demo, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "modele.xlsx"
    asked = ["--office", "TGO", "--lang", "en", "--organisation", "demo", "--warehouse", str(demo.warehouse)]
    assert main(["template", str(out), *asked]) == 0
    assert capsys.readouterr().out.startswith(f"{out}: ")
    assert main(["template", str(out), "--office", "XXX", "--warehouse", str(demo.warehouse)]) == 2
