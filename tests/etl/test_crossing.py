"""What other sheets, the file's own day and the office's past say about a row."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import xlsxwriter

import etl
from etl import judge
from etl.report import Report
from tests.etl.conftest import Rows, found, meta, office, table

Load = Callable[..., Report]


def said(report: Report, rule: str) -> list[tuple[str | None, str | None, str, dict[str, Any]]]:
    """(sheet, cell, severity, arguments) of the findings of one rule."""
    return [
        (finding.sheet, finding.cell, finding.severity, finding.details)
        for submission in report.submissions
        for finding in submission.findings
        if finding.rule == rule
    ]


def test_a_key_on_two_sheets_of_a_workbook_holds_the_second(tmp_path: Path, load: Load) -> None:
    flows = table("flow", {}, {"flow_id": "F-2"})
    again = table("flow", {"flow_id": "F-2", "amount": 7}, {"flow_id": "F-3", "amount": 8})
    report = load(office(tmp_path / "Togo.xlsx", **{"Flux T1": flows, "Flux T2": again}))
    ((sheet, cell, severity, details),) = said(report, "duplicate-elsewhere")
    assert (sheet, cell, severity) == ("Flux T2", "A2", "error")
    assert (details["code"], details["row"], details["sheet"]) == ("F-2", 3, "Flux T1")
    assert [(each.sheet, each.accepted, each.held) for each in report.submissions[0].sheets[-2:]] == [
        ("Flux T1", 2, 0),
        ("Flux T2", 1, 1),
    ]


def test_a_receipt_after_the_day_of_the_data_comes_in_with_a_word(tmp_path: Path, load: Load) -> None:
    flows = table("flow", {}, {"flow_id": "F-2", "date": date(2026, 12, 24)}, {"flow_id": "F-3", "kind": "pledge"})
    report = load(office(tmp_path / "Togo.xlsx", meta(extracted="2026-10-03"), flow=flows))
    ((_, cell, severity, details),) = said(report, "receipt-in-future")
    assert (cell, severity, details["date"], details["known"]) == ("D3", "warning", "2026-12-24", "2026-10-03")
    assert [line for line in found(report) if line[3] == "error"] == []


def test_an_amount_out_of_the_office_s_scale_comes_in_with_a_word(tmp_path: Path, load: Load) -> None:
    usual = [{"flow_id": f"F-{number}", "amount": 1000 + number} for number in range(14)]
    load(office(tmp_path / "Togo_T2.xlsx", meta(quarter=2, extracted="2026-07-03"), flow=table("flow", *usual)))
    flows = table("flow", {"flow_id": "G-1", "amount": 9_000}, {"flow_id": "G-2", "amount": 5_000_000})
    report = load(office(tmp_path / "Togo_T3.xlsx", flow=flows))
    ((_, cell, severity, details),) = said(report, "amount-implausible")
    assert (cell, severity, details["largest"]) == ("E3", "warning", 9000.0)


def test_a_new_office_s_amounts_are_compared_with_nothing(tmp_path: Path, load: Load) -> None:
    flows = table("flow", {"amount": 10}, {"flow_id": "F-2", "amount": 5_000_000})
    assert said(load(office(tmp_path / "Togo.xlsx", flow=flows)), "amount-implausible") == []


def test_a_cell_that_serves_several_rows_is_spoken_of_once(tmp_path: Path, load: Load) -> None:
    flows = [["Accord", "Date", "Montant promis", "Montant reçu", "Devise"], ["TG-9", date(2026, 3, 1), 5, 4, "USD"]]
    report = load(office(tmp_path / "Togo.xlsx", Feuil1=flows))
    assert [(sheet, cell) for sheet, cell, *_ in said(report, "unknown-reference")] == [("Feuil1", "A2")]
    assert report.submissions[0].sheets[-1].held == 1


def test_a_cell_that_shows_something_else_than_its_formula_is_held(tmp_path: Path) -> None:
    rows: Rows = table("flow", {}, {"flow_id": "F-2", "amount": 7}, {"flow_id": "F-3", "amount": 8})
    path = tmp_path / "Togo_T3-2026.xlsx"
    with xlsxwriter.Workbook(str(path)) as written:
        sheet = written.add_worksheet("flow")
        day = written.add_format({"num_format": "yyyy-mm-dd"})
        for at, line in enumerate(rows):
            for place, value in enumerate(line):
                sheet.write(at, place, value, day if isinstance(value, date) else None)
        sheet.write_formula("E3", "=E2*2", None, 80_000)
        sheet.write_formula("E4", "=SUM(E2:E3)-1", None, 0)
    judged = judge.judge(path, path.name, "demo")
    stale = [finding for finding in judged.findings if finding.rule == "formula-stale"]
    assert [(each.cell, each.severity, each.details["computed"]) for each in stale] == [("E4", "error", 119_999.0)]


def test_a_workbook_of_another_office_or_of_another_year_is_told_so_and_which_template_is_right(tmp_path: Path) -> None:
    old = {"signed_on": date(2024, 2, 14), "starts_on": date(2024, 3, 1)}
    deals = table("agreement", old, old | {"agreement_id": "TG-2024-005"})
    path = office(tmp_path / "BEN.xlsx", meta("BEN"), agreement=deals, need=table("need", {}, {"need_id": "B-2"}))
    (judged,) = etl.check([path], tmp_path / "none", "demo").submissions
    told = {each.rule: each.details for each in judged.findings if each.rule.startswith("content-other")}
    right = told["content-other-office"]
    assert (right["made_for"], right["count"], right["template"]) == ("TGO", 5, "panorama-TGO-2026-Q3-fr.xlsx")
    assert (told["content-other-period"]["given"], told["content-other-period"]["latest"]) == ("2026-Q3", "2025-06-01")
