"""Promises of answers: a question is asked once of an office, heeded at once, and found again in what was loaded."""

from collections.abc import Callable
from pathlib import Path

import pytest

import etl
import register
from etl import judge
from etl.report import Report
from settings import settings
from tests.etl.collection.files import write
from tests.etl.conftest import Rows, named, office, table

Load = Callable[..., Report]
ASKED = "Somme remise au bureau"


@pytest.fixture(autouse=True)
def own_register(monkeypatch: pytest.MonkeyPatch) -> None:
    """Answers lie beside the test's warehouse."""
    monkeypatch.setattr(settings, "register_url", "")


def flows(**changes: object) -> Rows:
    """Flows whose amount stands under words of the office's own."""
    headings, *rows = table("flow", {"amount": 40_000, **changes})
    return [[ASKED if heading == "amount" else str(heading) for heading in headings], *rows]


def asked(report: Report) -> list[tuple[str | None, str | None]]:
    """(cell, heading) of the headings that were not known."""
    findings = report.submissions[0].findings
    return [*named(findings, "heading-proposed"), *named(findings, "heading-unknown")]


def amounts(query: Callable[..., list[tuple]]) -> list[tuple]:
    return query("select submission_id, cast(amount as double) from accepted_flow order by all")


def test_what_a_heading_is_holds_from_the_next_check_on(tmp_path: Path, warehouse: Path) -> None:
    path = office(tmp_path / "Togo_T3-2026.xlsx", FLUX=flows())
    before = etl.check([path], warehouse, "demo")
    assert [heading for _, heading in asked(before)] == [ASKED]
    etl.answer("demo", "TGO", "flow", ASKED, "amount", "A. Mensah", warehouse)
    after = etl.check([path], warehouse, "demo")
    assert asked(after) == []
    assert after.submissions[0].money["receipt"].accepted_usd == 40_000


def test_who_is_asked_sees_what_the_column_holds(tmp_path: Path, warehouse: Path) -> None:
    path = office(tmp_path / "Togo_T3-2026.xlsx", FLUX=flows())
    (finding,) = [one for one in etl.check([path], warehouse, "demo").submissions[0].findings if one.value == ASKED]
    assert finding.details["samples"] == ["40000"]


def test_what_is_none_of_ours_is_not_asked_again(tmp_path: Path, warehouse: Path) -> None:
    headings, *rows = table("flow", {})
    path = office(tmp_path / "Togo_T3-2026.xlsx", FLUX=[[*headings, "Visa du chef"], *([*row, "vu"] for row in rows)])
    assert [heading for _, heading in asked(etl.check([path], warehouse, "demo"))] == ["Visa du chef"]
    etl.answer("demo", "TGO", "flow", "Visa du chef", None, "A. Mensah", warehouse)
    assert asked(etl.check([path], warehouse, "demo")) == []


def test_an_answer_is_not_anothers(tmp_path: Path, warehouse: Path) -> None:
    etl.answer("demo", "BEN", "flow", ASKED, "amount", "C. Dossou", warehouse)
    path = office(tmp_path / "Togo_T3-2026.xlsx", FLUX=flows())
    assert [heading for _, heading in asked(etl.check([path], warehouse, "demo"))] == [ASKED]


def test_an_answer_for_every_office_holds_where_an_office_says_nothing_else(tmp_path: Path, warehouse: Path) -> None:
    etl.answer("demo", "", "flow", ASKED, "amount", "Siège", warehouse)
    path = office(tmp_path / "Togo_T3-2026.xlsx", FLUX=flows())
    assert asked(etl.check([path], warehouse, "demo")) == []


def test_what_was_loaded_before_its_answer_is_read_again(
    tmp_path: Path, warehouse: Path, load: Load, query: Callable[..., list[tuple]]
) -> None:
    first = load(office(tmp_path / "Togo_T3-2026.xlsx", FLUX=flows())).submissions[0]
    assert amounts(query) == []
    etl.answer("demo", "TGO", "flow", ASKED, "amount", "A. Mensah", warehouse)
    applied = etl.apply(warehouse, "demo")
    assert [submission.submission_id for submission in applied.submissions] == [first.submission_id]
    assert amounts(query) == [(first.submission_id, 40_000.0)]
    assert etl.apply(warehouse, "demo").submissions == (), "nothing is left to heed"


def test_a_later_load_heeds_the_answers_given_meanwhile(
    tmp_path: Path, warehouse: Path, load: Load, query: Callable[..., list[tuple]]
) -> None:
    first = load(office(tmp_path / "Togo_T3-2026.xlsx", FLUX=flows())).submissions[0]
    etl.answer("demo", "TGO", "flow", ASKED, "amount", "A. Mensah", warehouse)
    other = load(office(tmp_path / "Togo_T3-2026_suite.xlsx", FLUX=table("flow", {"flow_id": "F-2"})))
    assert [submission.file for submission in other.submissions] == ["Togo_T3-2026_suite.xlsx"]
    assert (first.submission_id, 40_000.0) in amounts(query)


def test_a_changed_mind_is_heeded_too_and_a_rebuild_says_the_same(
    tmp_path: Path, warehouse: Path, load: Load, query: Callable[..., list[tuple]]
) -> None:
    etl.answer("demo", "TGO", "flow", ASKED, "amount", "A. Mensah", warehouse)
    load(office(tmp_path / "Togo_T3-2026.xlsx", FLUX=flows()))
    assert len(amounts(query)) == 1
    register.forget_heading("demo", "TGO", "flow", "somme remise au bureau", "C. Dossou", warehouse=warehouse)
    etl.apply(warehouse, "demo")
    assert amounts(query) == []
    etl.rebuild(warehouse, "demo")
    assert amounts(query) == []


@pytest.mark.parametrize(
    ("column", "value", "kind", "answer", "read"),
    [
        ("date", "03/04/2026", "order", "month", "2026-03-04"),
        ("amount", "1,234", "mark", ",", "1.2340"),
    ],
)
def test_how_a_column_reads_is_asked_once_too(
    tmp_path: Path,
    warehouse: Path,
    load: Load,
    query: Callable[..., list[tuple]],
    column: str,
    value: str,
    kind: str,
    answer: str,
    read: str,
) -> None:
    load(office(tmp_path / "Togo_T3-2026.xlsx", FLUX=table("flow", {column: value})))
    asked = f"select cast({column} as varchar) from accepted_flow"
    assert query(asked) == [], "nothing decides: the row waits"
    etl.answer("demo", "TGO", f"flow#{kind}", column, answer, "A. Mensah", warehouse)
    etl.apply(warehouse, "demo")
    assert query(asked) == [(read,)]
    register.forget_heading("demo", "TGO", f"flow#{kind}", column, "C. Dossou", warehouse=warehouse)
    etl.apply(warehouse, "demo")
    assert query(asked) == [], "an answer withdrawn is heeded too"


@pytest.mark.parametrize(("answer", "read"), [("1", 1.0), ("100", 0.01)])
def test_what_percentages_are_out_of_is_asked_and_answered(tmp_path: Path, answer: str, read: float) -> None:
    grid = [["ID opportunité", "Partenaire", "Étape", "Montant attendu", "Probabilité"], ["O-1", "P", "Contact", 5, 1]]
    path = write(tmp_path / "Togo_T3-2026.xlsx", {"Opportunités": (grid, [])})
    before = judge.judge(path, path.name, "demo")
    assert [finding.cell for finding in before.findings if finding.rule == "percent-in-doubt"] == ["E2"]
    told = {"TGO": {("opportunity#whole", "manual_probability"): answer}}
    assert judge.judge(path, path.name, "demo", told).tables[0]["manual_probability"].to_pylist() == [read]
