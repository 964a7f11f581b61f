"""Promises of the whole: the portfolio loads, every planted fault is found at its cell, and nothing else is held."""

from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest

import metrics
import store
from data.demo import TODAY
from data.demo.portfolio import Portfolio
from etl.report import Report

OURS = {"organisation": "demo"}


def found(loaded: Report) -> dict[tuple[str, str, str | None, str], str]:
    """Every finding that is more than a note: {(file, sheet, cell, rule): severity}."""
    return {
        (submission.file, finding.sheet, finding.cell, finding.rule): finding.severity
        for submission in loaded.submissions
        for finding in submission.findings
        if finding.severity != "note"
    }


def test_every_workbook_is_read(loaded: Report) -> None:
    assert loaded.all_read
    assert len(loaded.submissions) == 107


def test_every_planted_fault_is_found_at_its_cell(loaded: Report, planted: list[dict[str, Any]]) -> None:
    told = found(loaded)
    expected = {
        (fault["file"], fault["sheet"], fault["cell"], fault["rule"]): fault["severity"]
        for fault in planted
        if fault["severity"] in ("error", "warning")
    }
    assert {where: told.get(where) for where in expected} == expected


def test_nothing_is_held_that_was_not_planted(loaded: Report, planted: list[dict[str, Any]]) -> None:
    expected = {(fault["file"], fault["sheet"], fault["cell"], fault["rule"]) for fault in planted}
    assert {where for where, severity in found(loaded).items() if severity == "error"} - expected == set()


def test_the_only_warnings_are_planted_or_receipts_older_than_their_agreement_or_of_another_amount_in_the_ledger(
    loaded: Report, planted: list[dict[str, Any]]
) -> None:
    expected = {(fault["file"], fault["sheet"], fault["cell"], fault["rule"]) for fault in planted}
    rest = {where for where, severity in found(loaded).items() if severity == "warning"} - expected
    assert {rule for _, _, _, rule in rest} == {"receipt-before-signature", "told-twice"}


def test_each_faulty_row_meets_the_fate_the_manifest_foresees(
    loaded: Report, warehouse: Path, planted: list[dict[str, Any]]
) -> None:
    rows = (
        store.reader(warehouse)
        .query("select file_name, sheet, row, fate from raw_row join submission using (submission_id)")
        .rows
    )
    fates = {(file, sheet, row): fate for file, sheet, row, fate in rows}
    assert [
        (fault["file"], fault["cell"], fault["fate"], met)
        for fault in planted
        if (met := fates[fault["file"], fault["sheet"], fault["row"]]) != fault["fate"]
    ] == []


def test_rows_read_are_rows_accepted_held_and_ignored(loaded: Report) -> None:
    sheets = [sheet for submission in loaded.submissions for sheet in submission.sheets]
    assert all(sheet.read == sheet.accepted + sheet.held + sheet.ignored for sheet in sheets)
    assert sum(sheet.held for sheet in sheets) == 25


def test_the_warehouse_tells_the_revenue_the_story_meant(loaded: Report, warehouse: Path, portfolio: Portfolio) -> None:
    """Within four per cent: four silent offices have not told their third quarter, and refunds come off."""
    meant: dict[int, float] = defaultdict(float)
    for one in portfolio.agreements:
        for gain in one.gains:
            meant[gain.on.year] += gain.usd if gain.on <= TODAY else 0.0
    told = metrics.ask("confirmed_revenue", by=["year"], where=OURS, warehouse=warehouse)
    assert dict(told.rows) == {year: pytest.approx(meant[year], rel=0.04) for year in (2023, 2024, 2025, 2026)}


def test_dakar_is_ahead_of_its_plan_and_cairo_behind(loaded: Report, warehouse: Path) -> None:
    answer = metrics.ask("plan_attainment", by=["bureau"], where=OURS | {"year": 2026}, warehouse=warehouse)
    ratio = dict(answer.rows)
    assert ratio["RBD"] > 1.03
    assert ratio["RBC"] < 0.9


def test_johannesburg_ends_when_it_folds_into_nairobi(loaded: Report, warehouse: Path) -> None:
    answer = metrics.ask("confirmed_revenue", by=["year"], where=OURS | {"bureau": "RBJ"}, warehouse=warehouse)
    assert [year for year, _ in answer.rows] == [2023, 2024, 2025]


def test_nine_offices_are_isolated(loaded: Report, warehouse: Path) -> None:
    assert metrics.ask("isolated_offices", where=OURS, warehouse=warehouse).value("isolated_offices") == 9


def test_a_corrected_workbook_changes_what_is_known_from_its_day_on(loaded: Report, warehouse: Path) -> None:
    known = (
        store.reader(warehouse)
        .query(
            "select known_on, known_to from submission where office = 'TGO' and period = '2026-Q3' order by known_on"
        )
        .rows
    )
    assert known[0][1] == known[1][0]
    asked = OURS | {"office": "TGO", "year": 2026}
    before, after = (
        metrics.ask("cash_received", where=asked, as_of=day, warehouse=warehouse).value("cash_received")
        for day in (known[0][0], known[1][0])
    )
    assert before > after
