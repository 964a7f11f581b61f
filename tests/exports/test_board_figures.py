"""The Board sees what the screen shows: each figure is the metric's own, each total is live and right today."""

import re
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl.utils import range_boundaries

import metrics
import store
import words
from exports.standing import standing
from pages._panorama import standing as screen
from tests.conftest import build_tiny
from tests.exports.conftest import Written, written


def _asked_again(one: Written, warehouse: Path) -> list[tuple[str, str, str, float | None]]:
    """(sheet, cell, metric, value) of every figure, each asked alone with its own filter."""
    return [
        (
            placed.sheet,
            placed.cell,
            placed.figure.metric.name,
            metrics.ask(
                placed.figure.metric.name,
                where=placed.figure.where,
                as_of=one.briefing.brief.as_of,
                warehouse=warehouse,
            ).value(placed.figure.metric.name),
        )
        for placed in one.briefing.figures
    ]


def _in_cells(one: Written) -> list[tuple[str, str, str, float | None]]:
    return [
        (placed.sheet, placed.cell, placed.figure.metric.name, one.shown[placed.sheet][placed.cell].value)
        for placed in one.briefing.figures
    ]


def _rounded(figures: list[tuple[str, str, str, Any]]) -> list[tuple[str, str, str, float]]:
    return [(sheet, cell, name, round(float(value), 9)) for sheet, cell, name, value in figures]


def test_every_figure_of_every_sheet_is_the_metric_asked_at_the_same_scope(workbook: Written, tiny: Path) -> None:
    assert len(workbook.briefing.figures) > 400
    assert _rounded(_in_cells(workbook)) == _rounded(_asked_again(workbook, tiny))


@pytest.mark.parametrize(
    "asked",
    [
        {"office": "RBD"},
        {"office": "KEN"},
        {"period": "2025"},
        {"period": "2026-Q2"},
        {"as_of": date(2026, 10, 2)},
    ],
    ids=str,
)
def test_so_is_every_figure_of_one_office_an_earlier_period_or_a_past_day(
    asked: dict[str, Any], tiny: Path, tmp_path: Path
) -> None:
    one = written(tmp_path / "board.xlsx", lang="en", organisation="tiny", warehouse=tiny, **asked)
    assert one.briefing.figures
    assert _rounded(_in_cells(one)) == _rounded(_asked_again(one, tiny))


def test_revenue_reads_as_in_the_drawing_of_the_portfolio(workbook: Written) -> None:
    sheet = workbook.shown["Revenus"]
    rows = [[cell.value for cell in row[:7]] for row in sheet.iter_rows(min_row=8, max_row=17)]
    assert [[row[0], *row[1:6]] for row in rows] == [
        ["Mois", "Particuliers (k$)", "Entreprises (k$)", "Fondations (k$)", "Autres (k$)", "Total (k$)"],
        ["Janv.", 0, 0, 0, 0, 0],
        ["Févr.", 0, 0, 0, 0, 0],
        ["Mars", 0, -5000, 0, 0, -5000],
        ["Avr.", 0, 30000, 0, 0, 30000],
        ["Mai", 12500, 0, 0, 0, 12500],
        ["Juin", 0, 0, 0, 0, 0],
        ["Juil.", 0, 0, 0, 0, 0],
        ["Août", 0, 0, 0, 0, 0],
        ["Sept.", 0, 0, 0, 0, 0],
    ]
    total = [cell.value for cell in sheet[18][:6]]
    assert total == ["Total", 12500, 25000, 0, 0, 37500]


def test_the_three_languages_hold_the_same_numbers_in_the_same_cells(workbooks: Mapping[str, Written]) -> None:
    french = [(placed.cell, placed.figure.value) for placed in workbooks["fr"].briefing.figures]
    for lang in ("en", "es"):
        # Lists in the alphabet of each language may order places differently; the figures are the same ones.
        assert sorted(map(str, french)) == sorted(
            str((placed.cell, placed.figure.value)) for placed in workbooks[lang].briefing.figures
        )


# Live totals ----------------------------------------------------------------------------------------------------------

_CELL = re.compile(r"\$?([A-Z]{1,2})\$?(\d+)")


def _evaluated(formula: str, values: Any) -> float:
    """What the few formulas of the workbook are worth: SUM over a range, + − × ÷ of cells."""
    summed = re.fullmatch(r"=SUM\(([A-Z]+\d+:[A-Z]+\d+)\)", formula)
    if summed:
        left, top, right, bottom = range_boundaries(summed[1])
        block = values.iter_rows(min_row=top, max_row=bottom, min_col=left, max_col=right, values_only=True)
        return sum(value for row in block for value in row if isinstance(value, int | float))
    plain = _CELL.sub(lambda found: f"({float(values[found[1] + found[2]].value)})", formula.removeprefix("="))
    assert re.fullmatch(r"[-+*/().0-9e]+", plain), formula
    return float(eval(plain))  # noqa: S307 - digits and operators only, checked above


@pytest.mark.parametrize("lang", words.LANGUAGES)
def test_every_formula_carries_the_value_it_has_today(lang: str, workbooks: Mapping[str, Written]) -> None:
    one = workbooks[lang]
    formulas = [
        (sheet.title, cell.coordinate, str(cell.value))
        for sheet in one.formulas
        for row in sheet.iter_rows()
        for cell in row
        if cell.data_type == "f"
    ]
    kept = {(title, at): one.shown[title][at].value for title, at, _ in formulas}
    again = {(title, at): _evaluated(text, one.shown[title]) for title, at, text in formulas}
    assert len(formulas) > 60
    assert again == pytest.approx(kept, abs=0.005)


def test_revenue_totals_are_formulas(workbook: Written) -> None:
    sheet = workbook.formulas["Revenus"]
    assert [cell.value for cell in sheet[18][:6]] == [
        "Total",
        "=SUM(B9:B17)",
        "=SUM(C9:C17)",
        "=SUM(D9:D17)",
        "=SUM(E9:E17)",
        "=SUM(F9:F17)",
    ]


# Rules of the metric dictionary ---------------------------------------------------------------------------------------


def _cell_of(one: Written, metric: str, sheet: str) -> Any:
    placed = next(
        placed for placed in one.briefing.figures if placed.figure.metric.name == metric and placed.sheet == sheet
    )
    return one.shown[sheet][placed.cell]


def test_a_ratio_of_few_cases_reads_3_of_4_and_keeps_its_number(workbooks: Mapping[str, Written]) -> None:
    shown = {
        lang: _cell_of(workbooks[lang], "need_coverage_count", words.say("board-sheet-indicators", lang))
        for lang in words.LANGUAGES
    }
    assert {lang: (cell.value, cell.number_format) for lang, cell in shown.items()} == {
        "fr": (0.75, '"3 sur 4"'),
        "en": (0.75, '"3 of 4"'),
        "es": (0.75, '"3 de 4"'),
    }


def test_what_does_not_apply_is_a_dash_and_never_a_zero(workbook: Written) -> None:
    sheet = workbook.shown["Revenus"]
    year_2024 = next(row for row in sheet.iter_rows(values_only=True) if row[0] == "2024")
    assert year_2024[:3] == ("2024", words.NOTHING, 36600)


def test_an_office_that_sent_nothing_is_named_and_not_counted_as_nil(workbook: Written) -> None:
    text = " ".join(
        str(cell) for row in workbook.shown["RBN Nairobi"].iter_rows(values_only=True) for cell in row if cell
    )
    assert "Sans dépôt pour T3 2026\u202f: Kenya (dernier dépôt le 10 juil. 2026), Nairobi." in text


def test_the_workbook_and_the_screen_judge_a_plan_alike() -> None:
    ratios = [None, 0, 0.5, 0.7499, 0.75, 0.8999, 0.9, 1, 1.1499, 1.15, 3]
    assert [standing(ratio) for ratio in ratios] == [
        screen.standing(ratio, 1.0 if ratio is not None else None) for ratio in ratios
    ]


def test_what_an_organisation_never_sends_is_not_said_to_be_nil(tmp_path: Path) -> None:
    warehouse = build_tiny(tmp_path / "warehouse")
    with store.draft(warehouse) as draft:
        draft.run("delete from accepted_due_diligence")
        draft.run("delete from accepted_need")
        draft.publish()
    one = written(tmp_path / "board.xlsx", lang="en", organisation="tiny", warehouse=warehouse)
    told = {placed.figure.metric.name for placed in one.briefing.figures if placed.sheet == "Indicators"}
    assert not told & {"due_diligence_validity", "exposed_value", "unmet_needs", "field_driven_share"}
    assert "Needs" not in one.briefing.sheets
    method = " ".join(str(cell) for row in one.shown["Method and limits"].iter_rows(values_only=True) for cell in row)
    assert "Sheets without data, left out: Needs." in method
    assert "Due-diligence validity" in method


def test_a_past_year_says_nothing_of_what_only_holds_today(tiny: Path, tmp_path: Path) -> None:
    one = written(tmp_path / "board.xlsx", lang="en", organisation="tiny", warehouse=tiny, period="2025")
    told = {placed.figure.metric.name for placed in one.briefing.figures if placed.sheet == "Indicators"}
    assert "confirmed_revenue" in told
    assert not told & {"active_agreements", "need_coverage", "ending_value", "held_value"}
    assert not {"Needs", "Life cycle"} & set(one.briefing.sheets)
