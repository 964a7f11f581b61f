"""Promises of the page about partners: evidence side by side, an answer that counts everywhere, and its undoing."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import flask
import pytest
from flask.testing import FlaskClient

import etl
import metrics
import register
import words
from tests.etl.conftest import office, table
from tests.pages.conftest import plain, view

PATH = "/partners/same"
OURS = {"Origin": "http://localhost", "Sec-Fetch-Site": "same-origin"}
ASKED = {"partner": "P-2", "principal": "P-1", "organisation": "demo", "lang": "fr"}


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A warehouse to which one partner came under two names."""
    folder = tmp_path_factory.mktemp("twice")
    listed = table("partner", {}, {"partner_id": "P-2", "name": "TELECOM DU GOLFE S.A."})
    deals = table("agreement", {}, {"agreement_id": "TG-2026-005", "partner_id": "P-2", "amount": 40_000})
    etl.load([office(folder / "togo.xlsx", partner=listed, agreement=deals)], folder / "warehouse", "demo")
    return folder / "warehouse"


@pytest.fixture
def reader(server: flask.Flask, loaded: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[FlaskClient]:
    """A browser in front of a copy of that warehouse."""
    view(monkeypatch, shutil.copytree(loaded, tmp_path / "warehouse", symlinks=True))
    with server.test_client() as client:
        yield client


def shown(reader: FlaskClient, lang: str = "fr", **asked: str) -> str:
    """The page as it is read."""
    told = reader.get(PATH, query_string={"lang": lang, **asked})
    assert told.status_code == 200
    found = re.search(r"<main.*?</main>", told.text, re.S)
    assert found
    return plain(found[0])


def revenue(tmp_path: Path) -> dict[str, float]:
    answer = metrics.ask(
        "confirmed_revenue", ["partner_id"], {"organisation": "demo"}, warehouse=tmp_path / "warehouse"
    )
    return dict(answer.rows)


def test_two_names_stand_side_by_side_with_why_and_how_much(reader: FlaskClient) -> None:
    said = shown(reader)
    assert "Une paire de noms désigne peut-être un seul partenaire" in said
    assert "Télécom du Golfe Togo · 100 k$ · P-1" in said
    assert "TELECOM DU GOLFE S.A. Togo · 40 k$ · P-2" in said
    assert "sûrement un seul · même nom, même pays" in said


def test_an_answer_counts_in_every_figure_and_is_undone(reader: FlaskClient, tmp_path: Path) -> None:
    answer = reader.post(PATH, data=ASKED | {"answer": "same", "by": "A. K."}, headers=OURS)
    assert (answer.status_code, answer.location) == (303, f"{PATH}?lang=fr&organisation=demo")
    assert revenue(tmp_path) == {"P-1": 140_000}
    assert "TELECOM DU GOLFE S.A. est Télécom du Golfe A. K." in shown(reader)
    (link,) = register.links("demo", warehouse=tmp_path / "warehouse")
    reader.post(PATH, data={"undo": str(link.id), "organisation": "demo", "lang": "fr"}, headers=OURS)
    assert revenue(tmp_path) == {"P-1": 100_000, "P-2": 40_000}
    assert "Une paire à confirmer" in shown(reader)


def test_two_partners_are_not_asked_about_again(reader: FlaskClient, tmp_path: Path) -> None:
    reader.post(PATH, data=ASKED | {"answer": "apart"}, headers=OURS)
    assert "Aucune paire de noms à confirmer." in shown(reader)
    assert revenue(tmp_path) == {"P-1": 100_000, "P-2": 40_000}


@pytest.mark.parametrize("headers", [{}, {"Origin": "https://elsewhere.example"}, {"Sec-Fetch-Site": "cross-site"}])
def test_only_our_own_page_may_decide(reader: FlaskClient, tmp_path: Path, headers: dict[str, str]) -> None:
    answer = reader.post(PATH, data=ASKED | {"answer": "same"}, headers=headers)
    assert (answer.status_code, answer.text) == (403, words.say("partners-refused-foreign", "fr"))
    assert register.links("demo", warehouse=tmp_path / "warehouse") == []


@pytest.mark.parametrize("form", [{}, {"answer": "maybe"}, {"undo": "999"}, {"answer": "same", "partner": ""}])
def test_a_question_that_is_gone_is_said(reader: FlaskClient, form: dict[str, str]) -> None:
    answer = reader.post(PATH, data=ASKED | form, headers=OURS)
    assert answer.location.endswith("refused=gone")
    assert "Cette paire n’est plus à décider." in shown(reader, refused="gone")


@pytest.mark.parametrize("lang", words.LANGUAGES)
def test_the_page_speaks_three_languages(reader: FlaskClient, lang: str) -> None:
    assert plain(words.say("partners-title", lang)) in shown(reader, lang)
