"""A table is taken away as it is seen: the same rows in the same order, as numbers, in the reader's own spreadsheet."""

import io
from datetime import date
from pathlib import Path
from typing import Any

import flask
import openpyxl
import pytest
from flask.testing import FlaskClient

from exports.table import Taken, separated, write
from tests.pages.conftest import view

HOSTILE = '=HYPERLINK("http://x";"y")'


@pytest.fixture
def reader(server: flask.Flask, tiny: Path, monkeypatch: pytest.MonkeyPatch) -> FlaskClient:
    view(monkeypatch, tiny)
    return server.test_client()


def _book(content: bytes) -> list[list[Any]]:
    sheet = openpyxl.load_workbook(io.BytesIO(content)).worksheets[0]
    return [[cell.value for cell in row] for row in sheet.iter_rows()]


def test_a_workbook_says_what_it_is_and_holds_what_the_page_shows(reader: FlaskClient) -> None:
    asked = "page=/agreement&card=agreement-table&lang=fr&sort-agreement-table=6-asc&find-agreement-table=repas"
    lines = _book(reader.get(f"/download/table.xlsx?{asked}").data)
    said = {line[0]: line[1] for line in lines[:9] if line[0] and line[1]}
    assert "triées par « Valeur signée »".replace("« ", "«\u00a0").replace(" »", "\u00a0»") in said["Lignes"]
    assert said["Repose sur"].startswith("Classeurs envoyés") and "30 sept. 2026" in said["Repose sur"]
    assert said["Définition"].startswith("Valeur signée (")
    heads = next(place for place, line in enumerate(lines) if line[0] == "Accord")
    assert lines[heads][5] == "Valeur signée (US$)"
    first = lines[heads + 1]
    assert first[0].startswith("Repas") and first[4].date() == date(2026, 12, 31)
    assert first[5] == 100000, "a number, not a text"


def test_a_text_opens_in_a_french_and_in_an_english_spreadsheet(reader: FlaskClient) -> None:
    asked = "page=/agreement&card=agreement-table"
    french = reader.get(f"/download/table.csv?{asked}&lang=fr").data.decode("utf-8")
    english = reader.get(f"/download/table.csv?{asked}&lang=en").data.decode("utf-8")
    assert french.startswith("\ufeffAccord;Partenaire;") and "31/12/2026" in french
    assert english.startswith("\ufeffAgreement,Partner,") and "2026-12-31" in english
    assert "Secret" not in french, "a confidential partner has no name here either"


def test_only_what_the_reader_chose_is_taken(reader: FlaskClient) -> None:
    whole = reader.get("/download/table.csv?page=/agreement&card=agreement-table&lang=fr").data.decode()
    kenya = reader.get("/download/table.csv?page=/agreement&card=agreement-table&lang=fr&country=KEN").data.decode()
    assert "Nutrition" in kenya and "Riz" in whole and "Riz" not in kenya


@pytest.mark.parametrize("asked", ["page=/agreement&card=nothing", "page=/nowhere&card=x", "page=/agreement", ""])
def test_no_table_is_a_sentence(reader: FlaskClient, asked: str) -> None:
    told = reader.get(f"/download/table.csv?{asked}&lang=fr")
    assert told.status_code == 404 and told.text == "Aucun tableau ne se trouve à cette adresse."
    assert reader.get(f"/download/table.pdf?{asked}&lang=en").status_code == 404


def test_numbers_are_numbers_and_nothing_runs_as_a_formula() -> None:
    columns = [("Nom", "text"), ("Montant", "usd"), ("Part", "ratio"), ("Jour", "date")]
    rows = [[HOSTILE, 1234.5, 0.825, date(2026, 9, 30)], ["@a;b", -3.0, None, None]]
    taken = Taken(
        "Titre", "quoi", [("Lignes", "2")], columns, rows, ["Total", 1231.5, None, None], [False, True, False, False]
    )
    assert separated([taken], "fr").split("\r\n")[1:3] == [
        '"\'=HYPERLINK(""http://x"";""y"")";1234,5;0,825;30/09/2026',
        '"\'@a;b";-3;;',
    ]
    assert separated([taken], "en").split("\r\n")[2] == "'@a;b,-3,,"
    body = io.BytesIO()
    write(body, [taken], "fr")
    sheet = openpyxl.load_workbook(io.BytesIO(body.getvalue())).worksheets[0]
    cells = {cell.value: cell for row in sheet.iter_rows() for cell in row}
    assert (
        cells[HOSTILE].data_type == "s"
        and cells[1234.5].data_type == "n"
        and cells[0.825].number_format.startswith("0")
    )
    assert "=SUBTOTAL(109,B6:B7)" in cells and sheet.freeze_panes == "B6"
