"""Promises of the sending page: plain forms work, strangers are refused, limits are said, answers and loads count."""

import fcntl
import io
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import flask
import openpyxl
import pytest
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

import register
import store
import words
from etl import inbox
from etl.inbox import Batch
from pages._send.form import refusal
from settings import settings
from tests.etl.conftest import FLOW, office, table
from tests.pages.conftest import plain

#: Where our own pages are served, as the test's browser believes.
HOME = "http://localhost"
OURS = {"Origin": HOME, "Sec-Fetch-Site": "same-origin"}
HOSTILE = Path(__file__).parents[3] / "shared" / "data" / "hostile"


@pytest.fixture
def reader(server: flask.Flask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[FlaskClient]:
    """A browser in front of an app to which nobody has sent anything."""
    monkeypatch.setattr(settings, "warehouse", tmp_path / "warehouse")
    monkeypatch.setattr(settings, "register_url", "")
    with server.test_client() as client:
        yield client


@pytest.fixture(scope="module")
def checked_once(server: flask.Flask, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """Where Togo's workbook was sent and checked, once for all who copy it, and its batch. It has one heading of its
    own, one day that does not exist, one row that is right."""
    home = tmp_path_factory.mktemp("sent")
    headings, *rows = table("flow", {}, {"flow_id": "F-2", "date": "31/02/2026"})
    flows = [["Somme remise au bureau" if heading == "amount" else heading for heading in headings], *rows]
    workbook = office(home / "Togo_T3-2026.xlsx", FLUX=flows)
    with pytest.MonkeyPatch.context() as patched, server.test_client() as client:
        patched.setattr(settings, "warehouse", home / "warehouse")
        patched.setattr(settings, "register_url", "")
        return home / "warehouse", sent(client, workbook, sender="  A.   Mensah ").id


@pytest.fixture
def checked(reader: FlaskClient, checked_once: tuple[Path, str]) -> Batch:
    """Togo's workbook, sent and checked, in the warehouse of this test."""
    warehouse, batch = checked_once
    shutil.copytree(warehouse, settings.warehouse)
    return inbox.open_batch(batch)


def post(reader: FlaskClient, path: str, headers: dict[str, str] | None = None, **fields: object) -> TestResponse:
    """A form of ours sent as a browser without a script would."""
    return reader.post(path, data=fields, headers=OURS if headers is None else headers)


def sent(reader: FlaskClient, *paths: Path, **fields: str) -> Batch:
    """These files sent, their check awaited."""
    files = [(io.BytesIO(path.read_bytes()), path.name) for path in paths]
    answer = post(reader, "/send", lang="fr", files=files, **fields)
    assert answer.status_code == 303, answer.text
    batch = inbox.open_batch(parse_qs(urlsplit(answer.location).query)["batch"][0])
    ended(batch)
    return batch


def ended(batch: Batch) -> None:
    """Wait for the child at work on the batch: it holds the claim as long as it lives."""
    with (batch.folder / ".claim").open() as claim:
        fcntl.flock(claim, fcntl.LOCK_SH)


def page(reader: FlaskClient, batch: Batch, lang: str = "fr", **asked: str) -> str:
    """What a reader is shown of a batch."""
    told = reader.get("/send", query_string={"lang": lang, "batch": batch.id, **asked})
    assert told.status_code == 200
    found = re.search(r"<main.*?</main>", told.text, re.S)
    assert found
    return found[0]


@pytest.mark.parametrize("lang", words.LANGUAGES)
def test_the_form_stands_before_anything_was_ever_loaded(reader: FlaskClient, lang: str) -> None:
    told = reader.get(f"/send?lang={lang}")
    assert told.status_code == 200
    assert '<form class="send ours" method="post" action="/send" enctype="multipart/form-data"' in told.text
    assert words.say("send-history-none", lang) in told.text


def test_the_form_is_small_on_the_wire(reader: FlaskClient) -> None:
    with reader.get("/send?lang=fr", headers={"Accept-Encoding": "br"}) as told:
        assert len(told.data) < 8_000


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://elsewhere.example"},
        {"Origin": HOME, "Sec-Fetch-Site": "cross-site"},
        {"Origin": HOME, "Sec-Fetch-Site": "same-site"},
        {"Origin": "null"},
        {},
    ],
)
@pytest.mark.parametrize("path", ["/send", "/send/answer", "/send/check", "/send/load"])
def test_a_request_that_is_not_our_own_pages_is_refused_with_a_sentence(
    reader: FlaskClient, path: str, headers: dict[str, str]
) -> None:
    answer = post(reader, path, headers)
    assert (answer.status_code, answer.text) == (403, refusal("foreign", settings.language))
    assert not (settings.warehouse / "inbox").exists()


def test_an_older_browser_that_only_names_its_origin_is_heard(reader: FlaskClient) -> None:
    answer = post(reader, "/send", {"Origin": HOME}, lang="fr")
    assert answer.location == "/send?lang=fr&refused=none"


@pytest.mark.parametrize("lang", words.LANGUAGES)
def test_too_much_at_once_is_said_in_words(reader: FlaskClient, lang: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(settings, "send_megabytes", 0)
    monkeypatch.setattr(settings, "send_files", 2)
    heavy = [(io.BytesIO(b"x" * 200_000), "heavy.xlsx")]
    many = [(io.BytesIO(b"x"), f"{number}.csv") for number in range(3)]
    for files, why in ((heavy, "too-large"), (many, "too-many"), ([], "none")):
        again = [(io.BytesIO(stream.getvalue()), name) for stream, name in files]
        plainly = post(reader, "/send", lang=lang, files=files)
        assert refusal(why, settings.language if why == "too-large" else lang) in reader.get(plainly.location).text
        scripted = post(reader, "/send", OURS | {"Accept": "application/json"}, lang=lang, files=again)
        assert scripted.status_code == (400 if why == "none" else 413)
        assert scripted.json == {"sentence": refusal(why, settings.language if why == "too-large" else lang)}
    assert inbox.latest(5) == []


def test_what_was_read_is_shown_in_three_tabs(reader: FlaskClient, checked: Batch) -> None:
    assert checked.sender == "A. Mensah"
    told = page(reader, checked)
    assert re.findall(r'class="count">([^<]+)<', told) == ["8", "1", "2"]
    assert "Somme remise au bureau" in told and 'value="amount"' in told
    assert "31/02/2026" not in plain(told)
    assert "Le 31 février 2026 n’existe pas." in plain(page(reader, checked, tab="correct"))
    assert "Togo" in plain(page(reader, checked, tab="accepted", lang="es"))
    assert f"/download/annotated?lang=fr&amp;batch={checked.id}" in told


def test_an_answer_is_remembered_checked_at_once_and_empties_the_tab(reader: FlaskClient, checked: Batch) -> None:
    batch = checked
    told = page(reader, batch, tab="confirm")
    file = batch.checked()["submissions"][0]["submission_id"]
    about = re.search(r'name="about-0" value="([^"]+)"', told)
    assert about
    answered = {"batch": batch.id, "file": file, "about-0": about[1].replace("&quot;", '"'), "answer-0": "amount"}
    answer = post(reader, "/send/answer", lang="fr", **answered)
    assert answer.location == f"/send?lang=fr&batch={batch.id}&file={file}&tab=confirm"
    ended(batch)
    (remembered,) = register.answered("demo")
    assert (remembered.office, remembered.table, remembered.heading) == ("TGO", "flow", "somme remise au bureau")
    assert (remembered.column, remembered.decided_by) == ("amount", "A. Mensah")
    after = page(reader, batch, tab="confirm")
    assert words.say("send-confirm-none", "fr") in after
    assert words.money_exact(40_000, "fr") in page(reader, batch, tab="accepted")


@pytest.mark.parametrize(
    ("chosen", "other", "column"), [("*none", "", None), ("*other", "amount", "amount"), ("", "amount", "amount")]
)
def test_a_heading_may_be_another_column_or_none_of_ours(
    reader: FlaskClient, checked: Batch, chosen: str, other: str, column: str | None
) -> None:
    batch = checked
    fields = {"about-0": '{"table": "flow", "heading": "Somme remise au bureau"}', "other-0": other, "answer-0": chosen}
    file = batch.checked()["submissions"][0]["submission_id"]
    post(reader, "/send/answer", lang="fr", batch=batch.id, file=file, **fields)
    ended(batch)
    assert register.answers("demo") == {"TGO": {("flow", "somme remise au bureau"): column}}


def test_an_answer_that_makes_no_sense_changes_nothing(reader: FlaskClient, checked: Batch) -> None:
    abouts = ["nonsense", '["flow"]', '{"table": "flow"}', '{"table": "nowhere", "heading": "x"}']
    fields = {f"about-{at}": about for at, about in enumerate(abouts)}
    fields |= {f"answer-{at}": "amount" for at in range(len(abouts))}
    answer = post(reader, "/send/answer", lang="fr", batch=checked.id, **fields)
    assert answer.status_code == 303
    ended(checked)
    assert register.answers("demo") == {}


def test_the_button_loads_and_leads_to_the_file_received(reader: FlaskClient, tmp_path: Path) -> None:
    batch = sent(reader, office(tmp_path / "Togo_T3-2026.xlsx", FLUX=table("flow", {})))
    post(reader, "/send/load", lang="fr", batch=batch.id)
    ended(batch)
    state = reader.get("/send/state", query_string={"lang": "fr", "batch": batch.id}).json
    file = batch.loaded()["submissions"][0]["submission_id"]
    assert state == {"working": False, "href": f"/received?lang=fr&file={file}"}
    assert store.reader().query("select count(*) from accepted_flow").rows == [(1,)]
    told = page(reader, batch)
    assert 'action="/send/load"' not in told
    assert f"/received?lang=fr&amp;file={file}" in told


def test_values_that_read_two_ways_are_asked_about_column_by_column(reader: FlaskClient, tmp_path: Path) -> None:
    doubtful = table("flow", {"date": "03/04/2026"}, {"flow_id": "F-2", "date": "05/06/2026", "amount": "1,234"})
    batch = sent(reader, office(tmp_path / "Togo_T3-2026.xlsx", FLUX=doubtful))
    told = page(reader, batch, tab="confirm")
    assert re.findall(r'name="answer-\d" value="([^"]+)"', told) == ["day", "month", ".", ","]
    assert "3 avr. 2026" in plain(told) and "4 mars 2026" in plain(told)
    file = batch.checked()["submissions"][0]["submission_id"]
    abouts = [about.replace("&quot;", '"') for about in re.findall(r'name="about-\d" value="([^"]+)"', told)]
    fields = {f"about-{number}": about for number, about in enumerate(abouts)}
    answered = {**fields, "answer-0": "day", "answer-1": "."}
    post(reader, "/send/answer", lang="fr", batch=batch.id, file=file, **answered)
    ended(batch)
    assert register.answers("demo") == {"TGO": {("flow#order", "date"): "day", ("flow#mark", "amount"): "."}}
    assert words.say("send-confirm-none", "fr") in page(reader, batch, tab="confirm")
    assert words.money_exact(41_234, "fr") in page(reader, batch, tab="accepted")


def test_a_register_that_does_not_answer_is_a_sentence(
    reader: FlaskClient, checked: Batch, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(settings, "register_url", f"sqlite:///{settings.warehouse}")
    fields = {"about-0": '{"table": "flow", "heading": "Somme remise au bureau"}', "answer-0": "amount"}
    answer = post(reader, "/send/answer", lang="en", batch=checked.id, **fields)
    assert refusal("register", "en") in reader.get(answer.location).text


def test_an_answer_given_after_the_load_counts_at_once(reader: FlaskClient, checked: Batch) -> None:
    batch = checked
    post(reader, "/send/load", lang="fr", batch=batch.id)
    ended(batch)
    amounts = "select cast(amount as double) from accepted_flow"
    assert store.reader().query(amounts).rows == []
    file = batch.checked()["submissions"][0]["submission_id"]
    fields = {"about-0": '{"table": "flow", "heading": "Somme remise au bureau"}', "answer-0": "amount"}
    post(reader, "/send/answer", lang="fr", batch=batch.id, file=file, **fields)
    ended(batch)
    assert store.reader().query(amounts).rows == [(40_000.0,)]
    asked = {"lang": "fr", "batch": batch.id, "file": file, "tab": "confirm"}
    state = reader.get("/send/state", query_string=asked).json
    assert state == {"working": False, "href": f"/send?lang=fr&batch={batch.id}&file={file}&tab=confirm"}
    assert words.say("send-confirm-none", "fr") in page(reader, batch, tab="confirm")


def test_what_is_sent_stands_in_the_history_with_its_state(reader: FlaskClient, checked: Batch) -> None:
    told = reader.get("/send?lang=fr").text
    assert f"batch={checked.id}" in told
    assert words.say("send-state-checked", "fr") in told and "A. Mensah" in told


def test_words_of_a_workbook_stay_text(reader: FlaskClient, tmp_path: Path) -> None:
    script = "<script>alert(1)</script>"
    book = openpyxl.Workbook()
    assert book.active is not None
    book.active.title = "FLUX"
    for row in ([*FLOW, script], [*FLOW.values(), script]):
        book.active.append(row)
    path = tmp_path / "Togo <img src=x onerror=alert(1)> T3-2026.xlsx"
    book.save(path)
    batch = sent(reader, path, sender=script)
    for tab in ("accepted", "confirm", "correct"):
        assert "<script>alert" not in page(reader, batch, tab=tab) and "<img" not in page(reader, batch, tab=tab)
    assert "<script>alert" not in reader.get("/send?lang=fr").text


def test_a_batch_nobody_knows_is_a_sentence(reader: FlaskClient) -> None:
    told = reader.get("/send?lang=en&batch=../../etc")
    assert words.say("send-no-batch-title", "en") in told.text
    assert post(reader, "/send/load", lang="en", batch="x" * 22).location == "/send?lang=en&refused=gone"
    assert reader.get("/send/state?batch=nothing").json == {"working": False, "href": "/send"}


def test_a_hostile_file_ends_in_a_sentence_and_the_page_stands(reader: FlaskClient, tmp_path: Path) -> None:
    bomb = HOSTILE / "poi_poc-xmlbomb.xlsx"
    if not bomb.exists():
        pytest.skip("the hostile files are not on this machine")
    batch = sent(reader, bomb, office(tmp_path / "Togo_T3-2026.xlsx"))
    told = page(reader, batch)
    assert words.say("send-unread-title", "fr") in told
    assert re.search(r'pill late"[^>]*>.*?' + words.say("send-status-unread", "fr"), told, re.S)
