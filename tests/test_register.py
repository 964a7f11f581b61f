"""Promises of the register: what people decide is kept with who and when, never erased, whoever writes at once."""

import multiprocessing
import sqlite3
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

import register
from settings import settings

TOGO = {"organisation": "demo", "office": "TGO", "table": "flow"}


@pytest.fixture(autouse=True)
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A register of the test's own, on a real SQLite file."""
    path = tmp_path / "var" / "register.db"
    monkeypatch.setattr(settings, "register_url", "")
    monkeypatch.setattr(settings, "warehouse", tmp_path / "warehouse")
    return path


def test_a_question_to_a_register_that_does_not_exist_makes_none(file: Path) -> None:
    assert register.answers("demo") == {}
    assert register.partner_links("demo") == {}
    assert not file.exists()


def test_an_answer_is_remembered_for_its_office_alone() -> None:
    register.remember_heading(**TOGO, heading="mtt verse", column="amount", decided_by="A. Mensah")
    register.remember_heading("demo", "", "", "brouillon", None, "A. Mensah")
    register.remember_heading("demo", "BEN", "flow", "visa", None, "C. Dossou")
    register.remember_heading("other", "TGO", "flow", "mtt verse", "currency", "Z")
    assert register.answers("demo") == {
        "TGO": {("flow", "mtt verse"): "amount"},
        "": {("", "brouillon"): None},
        "BEN": {("flow", "visa"): None},
    }


def test_an_answer_says_who_gave_it_and_when() -> None:
    before = datetime.now(UTC).replace(tzinfo=None)
    register.remember_heading(**TOGO, heading="mtt verse", column="amount", decided_by="A. Mensah")
    (answer,) = register.answered("demo")
    assert (answer.heading, answer.column, answer.decided_by) == ("mtt verse", "amount", "A. Mensah")
    assert timedelta(0) <= answer.decided_at - before < timedelta(minutes=5)


def test_a_changed_mind_counts_and_the_first_answer_stays_on_record(file: Path) -> None:
    for column in ("amount", "amount_usd_stated"):
        register.remember_heading(**TOGO, heading="mtt", column=column, decided_by="A. Mensah")
    register.remember_heading(**TOGO, heading="visa", column=None, decided_by="A. Mensah")
    register.forget_heading(**TOGO, heading="visa", decided_by="C. Dossou")
    assert register.answers("demo") == {"TGO": {("flow", "mtt"): "amount_usd_stated"}}
    with closing(sqlite3.connect(file)) as kept:
        rows = kept.execute("select heading, verdict, column_name, decided_by from answer order by id").fetchall()
    assert rows == [
        ("mtt", "is", "amount", "A. Mensah"),
        ("mtt", "is", "amount_usd_stated", "A. Mensah"),
        ("visa", "not-ours", None, "A. Mensah"),
        ("visa", "forgotten", None, "C. Dossou"),
    ]


def test_a_partner_follows_its_links_to_the_end_and_back() -> None:
    first = register.link_partner("demo", "P-3", "P-2", "A. Mensah", "same tax number")
    register.link_partner("demo", "P-2", "P-1", "A. Mensah", "renamed in 2024")
    assert register.partner_links("demo") == {"P-3": "P-1", "P-2": "P-1"}
    register.undo(first, "C. Dossou", "two shops of one street")
    assert register.partner_links("demo") == {"P-2": "P-1"}
    assert register.partner_links("other") == {}


def test_two_partners_found_to_be_two_stay_apart_until_someone_links_them() -> None:
    register.set_apart("demo", "P-1", "P-9", "A. Mensah", "another country")
    assert register.apart("demo") == {frozenset({"P-1", "P-9"})}
    register.link_partner("demo", "P-9", "P-1", "A. Mensah", "a branch")
    assert register.apart("demo") == set()
    assert register.partner_links("demo") == {"P-9": "P-1"}


def test_a_partner_cannot_stand_for_the_one_that_stands_for_it() -> None:
    register.link_partner("demo", "P-2", "P-1", "A. Mensah", "")
    with pytest.raises(register.Circular, match="P-1 already stands under|P-2 already stands under"):
        register.link_partner("demo", "P-1", "P-2", "A. Mensah", "")


def test_what_was_never_decided_cannot_be_undone() -> None:
    with pytest.raises(register.UnknownLink, match="number 7"):
        register.undo(7, "A. Mensah")


def _answer_many(url: str, name: str) -> None:
    settings.register_url = url
    for number in range(10):
        register.remember_heading("demo", "TGO", "flow", f"{name} {number}", "amount", name)


def test_several_processes_write_at_once_and_nothing_is_lost(file: Path) -> None:
    names = ["one", "two", "three", "four"]
    spawn = multiprocessing.get_context("spawn")
    writers = [spawn.Process(target=_answer_many, args=(register.address(), name)) for name in names]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert [writer.exitcode for writer in writers] == [0] * len(names)
    assert set(register.answers("demo")["TGO"]) == {("flow", f"{name} {at}") for name in names for at in range(10)}


def test_a_register_that_does_not_answer_is_named_without_its_password(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "folder").mkdir()
    monkeypatch.setattr(settings, "register_url", f"sqlite:///{tmp_path / 'folder'}")
    with pytest.raises(register.Unavailable, match="does not answer"):
        register.answers("demo")


def test_the_setting_chooses_the_database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(settings, "register_url", f"sqlite:///{tmp_path / 'elsewhere.db'}")
    register.remember_heading(**TOGO, heading="mtt", column="amount", decided_by="A. Mensah")
    assert (tmp_path / "elsewhere.db").exists()


def test_an_alert_put_off_waits_until_its_day_and_can_be_called_back(tmp_path: Path) -> None:
    june, july = date(2026, 6, 1), date(2026, 7, 1)
    register.put_off("demo", "need:N1:Silos", july, "Réunion en juin", "Awa", warehouse=tmp_path)
    assert register.waiting("demo", june, warehouse=tmp_path) == {"need:N1:Silos": (july, "Réunion en juin")}
    assert register.waiting("demo", july, warehouse=tmp_path) == {}
    register.put_off("demo", "need:N1:Silos", None, "", "Awa", warehouse=tmp_path)
    assert register.waiting("demo", june, warehouse=tmp_path) == {}
