"""Each rule finds its breach at its cell, and says it in three languages."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

import words
from etl import judge
from etl.report import message, remedy
from etl.rules import RULES
from tests.etl.conftest import EXAMPLES, meta, office, table

AGREEMENT, FLOW, NEED, PARTNER, RESULT = ("agreement", "flow", "need", "partner", "result")


@pytest.mark.parametrize(
    ("name", "change", "rule", "column"),
    [
        (FLOW, {"amount": "douze mille"}, "not-a-number", "amount"),
        (FLOW, {"amount": "1,234"}, "number-in-doubt", "amount"),
        (FLOW, {"amount": "#REF!"}, "error-cell", "amount"),
        (FLOW, {"amount": None}, "required", "amount"),
        (FLOW, {"amount": "n/a"}, "required-nothing", "amount"),
        (FLOW, {"amount": "12 k€"}, "currency-conflict", "amount"),
        (FLOW, {"amount": -5}, "negative-flow", "amount"),
        (FLOW, {"date": "31/02/2026"}, "impossible-date", "date"),
        (FLOW, {"date": "03/04/2026"}, "date-in-doubt", "date"),
        (FLOW, {"date": "bientôt"}, "not-a-date", "date"),
        (FLOW, {"kind": "don"}, "not-in-list", "kind"),
        (FLOW, {"currency": "TRL"}, "redenominated", "currency"),
        (FLOW, {"programme_year": 26}, "out-of-range", "programme_year"),
        (FLOW, {"programme_year": 2026.5}, "not-whole", "programme_year"),
        (AGREEMENT, {"planned_end_on": date(2025, 1, 1)}, "order", "planned_end_on"),
        (AGREEMENT, {"country_shares": "TGO 70; BEN 20"}, "shares-sum", "country_shares"),
        (AGREEMENT, {"sdg_shares": "18 100"}, "not-a-goal", "sdg_shares"),
        (AGREEMENT, {"amount": -1}, "negative", "amount"),
        (AGREEMENT, {"signed_on": None}, "signature-missing", "signed_on"),
        (AGREEMENT, {"conditional": "peut-être"}, "not-a-flag", "conditional"),
        (AGREEMENT, {"title": "x" * 141}, "too-long", "title"),
        (AGREEMENT, {"counted_by": "Atlantide"}, "not-in-list", "counted_by"),
        (PARTNER, {"name": "X"}, "name-too-short", "name"),
        (RESULT, {"women": 900}, "part-exceeds-whole", "women"),
    ],
)
def test_a_breach_is_found_at_its_cell(
    tmp_path: Path, name: str, change: dict[str, Any], rule: str, column: str
) -> None:
    key = {"flow": "flow_id", "agreement": "agreement_id", "partner": "partner_id", "result": "indicator"}[name]
    good: dict[str, Any] = {"programme_year": 2026} if name == FLOW else {}
    rows = table(name, good, good | change | {key: "Z-2"})
    path = office(tmp_path / "Togo_T3-2026.xlsx", **{name: rows})
    judged = judge.judge(path, path.name, "demo")
    told = [(finding.cell, finding.rule) for finding in judged.findings if finding.severity != "note"]
    letter = chr(65 + rows[0].index(column))
    assert told == [(f"{letter}3", rule)]


def test_the_same_row_twice_is_held_once(tmp_path: Path) -> None:
    rows = table("flow", {}, {"flow_id": "F-2", "amount": 7}, {})
    judged = judge.judge(office(tmp_path / "a.xlsx", flow=rows), "Togo.xlsx", "demo")
    (finding,) = [finding for finding in judged.findings if finding.severity == "error"]
    assert (finding.rule, finding.cell, finding.details["row"]) == ("duplicate-row", "E4", 2)


def test_one_key_for_two_rows_is_held_and_two_like_flows_are_let_in(tmp_path: Path) -> None:
    rows = table("flow", {}, {"amount": 7}, {"flow_id": "F-3"})
    judged = judge.judge(office(tmp_path / "a.xlsx", flow=rows), "Togo.xlsx", "demo")
    said = [(finding.rule, finding.cell) for finding in judged.findings if finding.severity != "note"]
    assert said == [("duplicate-key", "A3"), ("duplicate-likely", "E4")]


def test_an_optional_value_that_cannot_be_read_does_not_hold_its_row(tmp_path: Path) -> None:
    rows = table("flow", {"country": "Atlantide", "chain_step": "premier"})
    judged = judge.judge(office(tmp_path / "a.xlsx", flow=rows), "Togo.xlsx", "demo")
    said = [(finding.rule, finding.severity) for finding in judged.findings if finding.severity != "note"]
    assert sorted(said) == [("not-a-number", "warning"), ("not-in-list", "warning")]


def test_a_column_rows_mean_nothing_without_holds_them_and_another_is_only_said(tmp_path: Path) -> None:
    flows = [
        [value for value, name in zip(row, EXAMPLES["flow"], strict=True) if name != "amount"]
        for row in table("flow", {}, {})
    ]
    needs = [
        [value for value, name in zip(row, EXAMPLES["need"], strict=True) if name != "why_private"]
        for row in table("need", {})
    ]
    judged = judge.judge(office(tmp_path / "a.xlsx", flow=flows, need=needs), "Togo.xlsx", "demo")
    said = [(finding.rule, finding.column, finding.severity) for finding in judged.findings if "column" in finding.rule]
    assert said == [("column-missing", "amount", "error"), ("column-absent", "why_private", "warning")]


def test_an_amount_without_currency_takes_the_workbook_s_and_says_so(tmp_path: Path) -> None:
    about = meta(default_currency="XOF")
    path = office(tmp_path / "a.xlsx", about, flow=table("flow", {"currency": None}, {"flow_id": "F-2"}))
    judged = judge.judge(path, "Togo.xlsx", "demo")
    (note,) = [finding for finding in judged.findings if finding.rule == "currency-by-default"]
    assert (note.severity, note.details["currency"], note.details["count"]) == ("note", "XOF", 1)
    assert judged.tables[-1]["currency"].to_pylist() == ["XOF", "USD"]


def test_an_agreement_that_ended_on_no_day_is_said(tmp_path: Path) -> None:
    rows = table(
        "agreement", {"ended_on": date(2027, 1, 1), "status": "ended"}, {"agreement_id": "Z", "status": "ended"}
    )
    judged = judge.judge(office(tmp_path / "a.xlsx", agreement=rows), "Togo.xlsx", "demo")
    (note,) = [finding for finding in judged.findings if finding.rule == "end-missing"]
    assert (note.cell, note.severity) == (f"{chr(65 + rows[0].index('ended_on'))}3", "note")


@pytest.mark.parametrize("lang", words.LANGUAGES)
def test_every_rule_has_its_two_sentences(lang: str) -> None:
    keys = {f"rule-{code}{part}" for code in RULES for part in ("", "-remedy")}
    said = {key for room in words.catalogue(lang).values() for key in room if key.startswith("rule-")}
    assert keys == said


@pytest.mark.parametrize("lang", words.LANGUAGES)
def test_a_sentence_speaks_of_the_cell_in_the_reader_s_language(tmp_path: Path, lang: str) -> None:
    rows = table("flow", {"date": "31/02/2026", "amount": "douze mille"})
    judged = judge.judge(office(tmp_path / "a.xlsx", flow=rows), "Togo.xlsx", "demo")
    said = {finding.rule: (message(finding, lang), remedy(finding, lang)) for finding in judged.findings}
    assert (
        said["impossible-date"]
        == {
            "fr": ("Le 31 février 2026 n’existe pas.", "Saisir la bonne date (Date de valeur)."),
            "en": ("31 February 2026 does not exist.", "Enter the right date (Value date)."),
            "es": ("El 31 de febrero de 2026 no existe.", "Escriba la fecha correcta (Fecha valor)."),
        }[lang]
    )
    assert (
        said["not-a-number"]
        == {
            "fr": ("«\u202fdouze mille\u202f» n’est pas un nombre.", "Saisir 12\u202f000 si c’est bien la valeur."),
            "en": ("“douze mille” is not a number.", "Enter 12,000 if that is the value."),
            "es": ("«douze mille» no es un número.", "Escriba 12\u202f000 si ese es el valor."),
        }[lang]
    )


def test_delivery_says_what_does_not_hold_together(tmp_path: Path) -> None:
    """A fee above what is passed on, a choice better than the best, a milestone put back without a word on why."""
    code, step = "TG-2026-004", {"kind": "milestone", "first_on": date(2026, 5, 1)}
    examples = {
        "chain_link": {"agreement_id": code, "step": 1, "receiver": "ONG", "receiver_kind": "local", "amount": 100,
                       "fee": 900, "currency": "USD", "date": date(2026, 4, 1), "basis": "reported"},
        "delivery": {"agreement_id": code, "chosen_score": 80, "best_score": 70},
    }  # fmt: skip
    sheets = {name: [list(row), list(row.values())] for name, row in examples.items()}
    moved, told = {"current_on": date(2026, 6, 1), "cause_code": None}, {"current_on": None, "cause_code": "supply"}
    rows = [{"agreement_id": code, "label": label, **step, **more} for label, more in (("A", moved), ("B", told))]
    sheets["milestone_risk"] = [list(rows[0]), *(list(row.values()) for row in rows)]
    judged = judge.judge(office(tmp_path / "Togo_T3-2026.xlsx", **sheets), "Togo_T3-2026.xlsx", "demo")
    assert sorted((finding.rule, finding.cell) for finding in judged.findings if finding.severity != "note") == [
        ("better-than-best", "C2"),
        ("fee-above-amount", "F2"),
        ("moved-without-cause", "E2"),
    ]
