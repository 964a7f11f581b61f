"""A director's note stands wherever its figure is shown: on cards, in the drawer, in the Board workbook."""

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path

import flask
import openpyxl
import pytest

import metrics
from components import Question
from components.lineage import drawer
from components.markup import markup
from exports import board
from settings import settings
from tests.pages.conftest import Opened, plain

OURS = {"Sec-Fetch-Site": "same-origin"}
DAKAR = Question("confirmed_revenue", {"organisation": "tiny", "bureau": "RBD", "month": ("2026-01", "2026-09")})
SAID = "Le Togo a rendu ce qu’il devait."


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A register of the test's own."""
    path = tmp_path / "register.db"
    monkeypatch.setattr(settings, "register_url", f"sqlite:///{path}")
    return path


@pytest.fixture
def pin(server: flask.Flask, kept: Path, opened: Opened) -> Callable[..., int]:
    """Pin a note from the drawer of the bureau's revenue; answers the status."""

    def pinning(headers: dict[str, str] = OURS, **form: str) -> int:
        told = {"question": DAKAR.dumped(), "text": SAID, "author": "A. Sow", "lang": "fr", **form}
        return server.test_client().post("/notes", data=told, headers=headers).status_code

    return pinning


def test_a_note_stands_wherever_its_figure_is_shown(pin: Callable[..., int], opened: Opened, tmp_path: Path) -> None:
    assert SAID not in opened("/region?region=RBD").text
    assert pin(expires_on="2026-12-31") == 303
    read = opened("/region?region=RBD")
    assert f"{SAID} A. Sow ·" in read.text, "in full on a card"
    assert f"✎ {SAID}" in read.text
    assert "valable jusqu’au 31 déc. 2026" in plain(markup(drawer(DAKAR, "fr")))
    for elsewhere in ("/region?region=RBN", "/region?region=RBD&year=2025", "/"):
        assert SAID not in opened(elsewhere).text, elsewhere
    board.write(tmp_path / "board.xlsx", "RBD", lang="fr", organisation="tiny", warehouse=settings.warehouse)
    sheets = openpyxl.load_workbook(tmp_path / "board.xlsx", read_only=True)
    cells = [str(cell) for row in sheets["Notes"].iter_rows(values_only=True) for cell in row]
    assert any(cell.startswith(f"{SAID} — A. Sow") for cell in cells)


def test_a_note_that_expired_says_so_and_one_withdrawn_goes_but_stays_on_record(
    pin: Callable[..., int], opened: Opened, kept: Path, server: flask.Flask
) -> None:
    pin(expires_on="2026-09-29")
    assert "▲ expirée depuis le 29 sept. 2026" in opened("/region?region=RBD").text
    assert server.test_client().post("/notes", data={"withdraw": "1"}, headers=OURS).status_code == 303
    assert SAID not in opened("/region?region=RBD").text
    with closing(sqlite3.connect(kept)) as register:
        assert register.execute("select text, withdraws from note order by id").fetchall() == [(SAID, None), ("", 1)]


def test_only_our_own_pages_pin_and_a_note_that_cannot_stand_is_refused(pin: Callable[..., int], kept: Path) -> None:
    assert pin(headers={"Sec-Fetch-Site": "cross-site"}) == 403
    narrower = json.dumps({"metric": "confirmed_revenue", "where": {"organisation": "tiny", "source": "businesses"}})
    wrong = ({"text": " "}, {"author": ""}, {"text": "x" * 1201}, {"expires_on": "demain"}, {"question": narrower})
    assert [pin(**one) for one in wrong] == [400] * 5
    assert pin(question='{"metric": "recieved_usd"}') == 400
    assert not kept.exists()


@pytest.mark.parametrize(
    ("where", "place", "year"),
    [
        ({"bureau": "RBD", "year": 2025}, "RBD", 2025),
        ({"country": "TGO", "bureau": "RBD", "month": ("2026-01", "2026-09")}, "TGO", 2026),
        ({}, "", 2026),
        ({"quarter": "2026-Q3"}, "", 2026),
    ],
)
def test_a_figure_is_known_by_its_metric_place_and_year(
    tiny: Path, where: dict[str, object], place: str, year: int
) -> None:
    about = metrics.subject_of("confirmed_revenue", {"organisation": "tiny", **where}, warehouse=tiny)
    assert about == metrics.Subject("tiny", "confirmed_revenue", place, year)


@pytest.mark.parametrize("where", [{"source": "other"}, {"month": "2026-03"}, {"year": (2025, 2026)}])
def test_a_narrower_figure_bears_no_note(tiny: Path, where: dict[str, object]) -> None:
    asked = {"organisation": "tiny", **where}
    assert metrics.subject_of("confirmed_revenue", asked, date(2026, 9, 30), tiny) is None
