"""The trace of a figure is taken away as a workbook or as CSV; a question that cannot be answered says why."""

import io
from urllib.parse import urlencode

import flask
import openpyxl
import pytest

from components.lineage import drawer
from components.markup import markup
from components.tracing import Question, loaded
from tests.pages.conftest import Opened

ASKED = Question("cash_received", {"organisation": "tiny", "agreement_id": "A1", "year": 2026}).dumped()


def answer(server: flask.Flask, kind: str, question: str) -> tuple[int, bytes]:
    address = f"/download/trace.{kind}?{urlencode({'question': question, 'lang': 'en'})}"
    found = server.test_client().get(address)
    return found.status_code, found.data


def test_a_trace_is_taken_away_as_csv(server: flask.Flask, opened: Opened) -> None:
    status, body = answer(server, "csv", ASKED)
    told = body.decode("utf-8-sig").splitlines()
    assert status == 200
    assert told[0].startswith("File,Office,Sender,Received at,Known on,Sheet,Row,Cell,")
    assert told[1].startswith("Togo_T3-2026_v2.xlsx,TGO,TGO focal point,2026-10-03 09:12,2026-10-03,FLOW,3,F3,")


def test_a_trace_is_taken_away_as_a_workbook_whose_rows_add_up(server: flask.Flask, opened: Opened) -> None:
    status, body = answer(server, "xlsx", ASKED)
    assert status == 200
    sheet = openpyxl.load_workbook(io.BytesIO(body)).active
    assert sheet is not None
    rows = [list(row) for row in sheet.iter_rows(values_only=True)]
    assert rows[1][:2] == ["Total", 15_000]
    heads = rows[6]
    assert sum(row[heads.index("Brings")] for row in rows[7:]) == 15_000


@pytest.mark.parametrize(
    "question", ["", "{", '{"metric": "recieved"}', '{"metric": "cash_received", "where": 3}', "[]"]
)
def test_a_question_that_cannot_be_read_is_refused_in_words(server: flask.Flask, opened: Opened, question: str) -> None:
    status, body = answer(server, "csv", question)
    assert status == 400
    assert body.decode().endswith((".", "?"))


def test_the_drawer_shows_who_sent_what_it_said_before_and_the_way_out(opened: Opened) -> None:
    told = markup(drawer(loaded({"metric": "cash_received", "where": {"agreement_id": "A1", "year": 2026}}), "en"))
    assert "TGO focal point · 3 Oct 2026 09:12" in told
    assert "formerly 2000 (Togo_T3-2026.xlsx › FLOW › F2, known on 1 Oct 2026)" in told
    assert "/download/trace.xlsx?question=" in told
