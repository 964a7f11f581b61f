"""The shell: a document in the reader's language, readable before scripts, safe, small, and never a stack trace."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import dash
import flask
import pytest
from flask.testing import FlaskClient

import app
import words
from components import sent
from components.live import find, render, shown
from components.markup import markup
from components.shell import SECTIONS
from settings import ROOT, settings


@pytest.fixture(scope="module")
def server() -> flask.Flask:
    return app.create_server()


@pytest.fixture
def reader(server: flask.Flask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[FlaskClient]:
    """A browser in front of an app whose warehouse is empty."""
    monkeypatch.setattr(settings, "warehouse", tmp_path)
    with server.test_client() as client:
        yield client


def test_the_document_speaks_the_language_of_the_url_then_of_the_reader(reader: FlaskClient) -> None:
    spanish = {"Accept-Language": "es-PE,es;q=0.9,en;q=0.5"}
    assert '<html lang="es"' in reader.get("/", headers=spanish).text
    assert '<html lang="en"' in reader.get("/?lang=en", headers=spanish).text
    assert '<html lang="en"' in reader.get("/", headers=spanish).text, "the choice is remembered"
    reader.delete_cookie("lang")
    assert f'<html lang="{settings.language}"' in reader.get("/", headers={"Accept-Language": "ja"}).text


def test_without_a_warehouse_one_sentence_says_how_to_load(reader: FlaskClient) -> None:
    for lang in words.LANGUAGES:
        told = reader.get(f"/?lang={lang}")
        assert told.status_code == 200
        assert words.say("shell-nothing-loaded", lang) in told.text
        assert "python -m etl load" in told.text and "Traceback" not in told.text


def test_an_address_without_page_is_a_404_in_three_languages(reader: FlaskClient) -> None:
    for lang in words.LANGUAGES:
        told = reader.get(f"/nowhere?lang={lang}")
        assert told.status_code == 404
        assert words.say("shell-not-found", lang) in told.text


def test_the_rail_lists_every_page_as_a_plain_link_and_keeps_the_language(reader: FlaskClient) -> None:
    told = reader.get("/?lang=es").text
    for page in dash.page_registry.values():
        if page.get("words") and page.get("section") in SECTIONS:
            assert f'href="{page["path"]}?lang=es"' in told
    assert "<nav" in told


def test_every_page_of_the_house_is_registered() -> None:
    app.create_app()
    paths = {path.stem for path in (ROOT / "pages").glob("[!_]*.py")}
    assert paths == {page["module"].removeprefix("pages.") for page in dash.page_registry.values()}


def test_the_page_can_be_read_before_any_script_has_run(reader: FlaskClient) -> None:
    told = reader.get("/?lang=en").text
    scripts = re.findall(r"<script [^>]*>", told)
    assert "<h1>" in told and all(
        "defer" in one or 'type="text/later"' in one or 'type="application/json"' in one for one in scripts
    )


def test_nothing_may_come_from_another_host(reader: FlaskClient) -> None:
    told = reader.get("/")
    policy = told.headers["Content-Security-Policy"]
    assert "default-src 'self'" in policy and "frame-ancestors 'none'" in policy and "object-src 'none'" in policy
    assert "'unsafe-inline'" not in policy.split("script-src")[1].split(";")[0]
    assert "http" not in policy
    assert told.headers["X-Content-Type-Options"] == "nosniff"
    assert "//" not in told.text.replace("http://www.w3.org", "")


def test_static_files_are_compressed_once_and_kept_by_the_browser(reader: FlaskClient) -> None:
    with reader.get(sent.address("css"), headers={"Accept-Encoding": "br, gzip"}) as told:
        assert told.headers["Content-Encoding"] == "br"
        assert "max-age=31536000" in told.headers["Cache-Control"]
    with reader.get(f"/assets/{sent.LIBRARY}?m=1", headers={"Accept-Encoding": "br"}) as library:
        assert library.status_code == 200 and len(library.data) < 700_000


def test_the_chart_library_is_the_small_one() -> None:
    library = (ROOT / "assets" / "plotly.min.js").read_text(encoding="utf-8")
    assert library.startswith("/*! plotly.js 4.1.1")
    assert len(library) < 1_200_000


def test_a_page_that_fails_is_noted_and_said(
    reader: FlaskClient, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: str) -> None:
        raise RuntimeError("boom")

    monkeypatch.setattr("components.live.render", broken)
    told = json.loads(shown("/", "lang=fr&broken=1", "fr").told)
    assert words.say("shell-failed", "fr") in json.dumps(told, ensure_ascii=False)
    assert "boom" in caplog.text


def test_a_trailing_slash_finds_the_page() -> None:
    first = next(iter(dash.page_registry.values()))
    assert find(first["path"] + "/") == find(first["path"])


def test_a_page_asked_in_an_unknown_language_answers_in_the_readers(reader: FlaskClient) -> None:
    assert words.say("shell-not-found", "es") in markup(render("/nowhere", "lang=xx", "es"))
