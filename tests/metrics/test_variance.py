"""Why a period differs from the same months a year before, on the tiny portfolio: January to September 2026."""

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

import metrics
from metrics import variance
from tests import conftest

NOW = {"month": ("2026-01", "2026-09")}


def causes(warehouse: Path, **where: Any) -> dict[str, float]:
    answer = metrics.ask("variance_by_cause", by="cause", where={**NOW, **where}, warehouse=warehouse)
    return {cause: usd for cause, usd in answer.by("cause").items() if usd}


def test_each_dollar_of_the_difference_stands_under_one_cause(tiny: Path) -> None:
    # 37 500 − 131 500 = −94 000. A3 (P3) and A4 (P4) are new; A1 (P1) was counted whole in 2025 and runs until
    # December 2026, and gave 5 000 back; A2 (P2) ended in 2025.
    assert causes(tiny) == {"new": 42_500, "running": -100_000, "lost": -31_500, "corrected": -5_000}
    assert metrics.ask("variance_by_cause", where=NOW, warehouse=tiny).value("variance_by_cause") == -94_000
    counted = metrics.ask("variance_count", by="cause", where=NOW, warehouse=tiny).by("cause")
    assert counted == {"new": 2, "running": 1, "lost": 1, "corrected": 1}


def test_a_bureau_s_offices_are_the_same_in_both_years(tiny: Path) -> None:
    # Benin was Nairobi's in 2025 and is Dakar's in 2026: its 40 000 of 2025 are compared where it is now.
    # What A3 states no country for, 6 000, counts with Kenya, which holds the agreement.
    assert causes(tiny, bureau="RBD") == {"new": 12_500, "running": -100_000, "corrected": -5_000}
    assert causes(tiny, bureau="RBN") == {"new": 30_000, "lost": -31_500}


def test_one_who_gave_before_is_back_and_not_new(tiny: Path) -> None:
    # P2 gave in 2023 and in 2025, nothing in 2024.
    assert causes(tiny, month=("2025-01", "2025-09")) == {"new": 100_000, "recaptured": 31_500}


def test_a_quarter_an_office_has_not_sent_is_awaited_and_not_lost(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Kenya sent no 2026-Q3; in August 2025 it recognised 1 000 on A2, with 31 500 in February.
    line = "kenya | F90 | A2 | recognised | 2025-08-01 | . | 1000 | USD | 1000 | .\n"
    monkeypatch.setitem(conftest.ROWS, "flow", conftest.ROWS["flow"] + line)
    directory = conftest.build_tiny(tmp_path)
    assert causes(directory, bureau="RBN") == {"new": 30_000, "lost": -31_500, "late": -1_000}
    assert metrics.ask("variance_offices", where=NOW, warehouse=directory).rows == ((1,),)


def test_what_names_no_partner_is_not_explained() -> None:
    columns = {
        "partner_id": [None, "P1"],
        "now": [10_004_000, 5_000_000],
        "before": [0, 7_004_000],
        "earlier": [0, 0],
        "running": [0, 0],
        "exchange": [0, 0],
        "corrected": [0, 0],
        "late": [0, 0],
        "after": [10_004_000, 5_000_000],
        "prior": [0, 7_004_000],
    }
    assert variance.by_cause(columns) == {"unexplained": Decimal("10.00"), "downgraded": Decimal("-2.00")}
