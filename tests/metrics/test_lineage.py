"""Any figure opens to cells whose sum it is; a cell says what it said before; what is taken away runs nothing."""

import random
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

import metrics
import store
import words
from metrics.definitions import METRICS
from metrics.exporting import COLUMNS, as_csv, harmless, headings, lines
from metrics.history import Earlier

PICKS = 100
#: Views whose rows are not cells received: what did not come, what is to be decided, files as wholes.
NOT_CELLS = {"out_due", "out_decision", "out_submission", "out_received_money", "out_organisation"}


def _picks(warehouse: Path) -> list[tuple[str, dict[str, Any], float]]:
    """Random figures a page could show: a sum, at some value of some columns of its view."""
    chance = random.Random(20260930)
    summed = [one for one in METRICS.values() if str(one.sql).startswith("sum(") and one.view not in NOT_CELLS]
    picked: list[tuple[str, dict[str, Any], float]] = []
    while len(picked) < PICKS:
        one = chance.choice(summed)
        known = store.reader(warehouse).columns(one.view)
        wanted = [name for name in ("year", "bureau", "country", "office", "source", "activity_area") if name in known]
        by = chance.sample(wanted, min(len(wanted), chance.randint(1, 2)))
        answer = metrics.ask(one.name, by, {"organisation": "demo"}, warehouse=warehouse)
        rows = [row for row in answer.rows if row[-1]]
        if rows:
            row = chance.choice(rows)
            where = {"organisation": "demo", **dict(zip(by, row[:-1], strict=True))}
            picked.append((one.name, where, row[-1]))
    return picked


def test_the_cells_behind_a_hundred_random_figures_add_up_to_them(demo_warehouse: Path) -> None:
    picks = _picks(demo_warehouse)
    assert len({name for name, _, _ in picks}) >= 10
    for name, where, figure in picks:
        found = metrics.trace(name, where, warehouse=demo_warehouse, limit=None)
        cells = sum(Decimal(str(one.brings or 0)) for one in found.sources)
        # Each cell is told to the last digit it brings; their sum is the figure to the cent.
        assert float(cells) == pytest.approx(figure, abs=0.011), (name, where)
        assert all(one.file and one.sheet and one.row for one in found.sources), (name, where)


def test_a_cell_says_what_the_same_key_said_before(tiny: Path) -> None:
    found = metrics.trace("cash_received", {"agreement_id": "A1", "year": 2026}, warehouse=tiny)
    assert [(one.received, one.earlier) for one in found.sources] == [
        ("20000", (Earlier("2000", 2000.0, "Togo_T3-2026.xlsx", "FLOW", "F2", date(2026, 10, 1)),)),
        ("-5000", ()),
    ]


def test_on_a_past_day_nothing_later_is_told(tiny: Path) -> None:
    (only,) = metrics.trace(
        "cash_received", {"agreement_id": "A1", "year": 2026}, None, date(2026, 10, 2), tiny
    ).sources
    assert (only.received, only.earlier) == ("2000", ())


def test_no_text_of_an_export_can_be_run_as_a_formula() -> None:
    assert [harmless(cell) for cell in ("=1+1", "+x", "-cmd|' /C calc'", "@SUM(A1)", "\tx", "-5 000,00", -5, None)] == [
        "'=1+1", "'+x", "'-cmd|' /C calc'", "'@SUM(A1)", "'\tx", "-5 000,00", -5, None,
    ]  # fmt: skip
    assert as_csv(["a"], [["=HYPERLINK(1)"]]) == "a\n'=HYPERLINK(1)"


@pytest.mark.parametrize("lang", words.LANGUAGES)
def test_an_export_has_a_heading_per_column_in_each_language(tiny: Path, lang: str) -> None:
    assert len(set(headings(lang))) == len(COLUMNS)
    found = metrics.trace("cash_received", {"agreement_id": "A1", "year": 2026}, warehouse=tiny)
    told = [dict(zip(COLUMNS, line, strict=True)) for line in lines(found, lang)]
    assert [(one["file"], one["cell"], one["brings"]) for one in told] == [
        ("Togo_T3-2026_v2.xlsx", "F3", 20_000.0),
        ("Togo_T3-2026_v2.xlsx", "F4", -5_000.0),
    ]
    assert "Togo_T3-2026.xlsx › FLOW › F2" in told[0]["earlier"]
