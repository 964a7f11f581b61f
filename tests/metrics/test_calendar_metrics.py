"""What the calendar counts, on the tiny portfolio: today is 20 October, the day the last file came."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

import metrics


def value(tiny: Path, name: str, where: dict[str, Any] | None = None, as_of: date | None = None) -> Any:
    return metrics.ask(name, where=where, as_of=as_of, warehouse=tiny).value(name)


def test_an_office_is_overdue_once_its_time_has_passed(tiny: Path) -> None:
    assert value(tiny, "late_offices") == 4
    assert value(tiny, "late_offices", as_of=date(2026, 10, 5)) == 0


def test_two_quarters_without_a_word_are_silence(tiny: Path) -> None:
    assert metrics.ask("silent_offices", "office", warehouse=tiny).by("office") == {
        "BEN": 0, "HQ": 1, "KEN": 0, "RBD": 1, "RBN": 1, "TGO": 0,
    }  # fmt: skip


def test_a_resubmission_is_not_a_delay(tiny: Path) -> None:
    assert metrics.ask("punctuality", "office", warehouse=tiny).by("office") == {
        "BEN": 0.0, "HQ": pytest.approx(1 / 3), "KEN": 0.5, "RBD": 0.0, "RBN": 0.0, "TGO": 1.0,
    }  # fmt: skip


def test_coverage_is_weighted_by_the_agreements_in_force(tiny: Path) -> None:
    assert metrics.ask("portfolio_coverage", warehouse=tiny).parts("portfolio_coverage") == [(112_500.0, 185_500.0)]


def test_an_office_that_never_sent_has_no_age(tiny: Path) -> None:
    assert metrics.ask("freshness_days", "office", warehouse=tiny).by("office") == {
        "BEN": 20.0, "HQ": 293.0, "KEN": 112.0, "RBD": None, "RBN": None, "TGO": 20.0,
    }  # fmt: skip


def test_the_score_weighs_dollars(tiny: Path) -> None:
    assert metrics.ask("quality_score", "office", warehouse=tiny).by("office") == {
        "BEN": 1.0,
        "TGO": pytest.approx(2 / 3),
    }
