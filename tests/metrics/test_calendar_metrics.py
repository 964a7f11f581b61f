"""What the calendar counts, on the tiny portfolio: today is 20 October, the day the last file came."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

import metrics
import store
from tests.conftest import build_tiny

EVERY_QUARTER = {"quarter": ["2025-Q4", "2026-Q2", "2026-Q3"]}


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
    assert value(tiny, "punctuality", {"office": "TGO", "quarter": "2026-Q3"}) == 1.0


def test_a_workbook_that_never_came_was_not_punctual(tiny: Path) -> None:
    found = metrics.ask("punctuality", "office", EVERY_QUARTER, warehouse=tiny)
    assert dict(zip(found.column("office"), found.parts("punctuality"), strict=True)) == {
        "BEN": (0, 3), "HQ": (1, 3), "KEN": (1, 3), "RBD": (0, 3), "RBN": (0, 3), "TGO": (1, 3),
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


# Due ------------------------------------------------------------------------------------------------------------------


def coverage(warehouse: Path, where: dict[str, Any] | None = None, as_of: date | None = None) -> Any:
    return metrics.ask("reporting_coverage", (), where, as_of=as_of, warehouse=warehouse).parts("reporting_coverage")[0]


def test_an_office_owes_each_quarter_it_was_open_for(tiny: Path) -> None:
    assert {quarter: coverage(tiny, {"quarter": quarter}) for quarter in EVERY_QUARTER["quarter"]} == {
        "2025-Q4": (1, 6), "2026-Q2": (1, 6), "2026-Q3": (2, 6),
    }  # fmt: skip


def test_without_a_quarter_the_newest_due_is_meant_also_on_a_past_day(tiny: Path) -> None:
    assert coverage(tiny) == (2, 6)
    assert coverage(tiny, as_of=date(2026, 10, 2)) == (1, 6)
    assert coverage(tiny, as_of=date(2026, 7, 31)) == (1, 6)


def test_a_year_is_covered_as_its_last_quarter_is(tiny: Path) -> None:
    assert coverage(tiny, {"year": 2026}) == (2, 6)
    assert coverage(tiny, {"year": 2025}) == (1, 6)
    found = metrics.ask("reporting_coverage", "year", warehouse=tiny)
    assert (found.column("year"), found.parts("reporting_coverage")) == ([2025, 2026], [(1, 6), (2, 6)])


def test_the_money_of_a_past_quarter_is_weighed_too(tiny: Path) -> None:
    found = metrics.ask("portfolio_coverage", (), {"quarter": "2026-Q2"}, warehouse=tiny)
    assert found.parts("portfolio_coverage") == [(73_000.0, 185_500.0)]


def test_a_workbook_made_needless_by_a_later_one_is_awaited_no_more(tiny: Path) -> None:
    quarter = {"quarter": "2026-Q2"}
    states = metrics.rows("out_due", ["office", "calendar_state"], quarter, ["office"], warehouse=tiny)
    assert states.rows == (
        ("BEN", "missed"), ("HQ", "late"), ("KEN", "received"), ("RBD", "silent"), ("RBN", "silent"), ("TGO", "missed"),
    )  # fmt: skip
    assert value(tiny, "late_offices", quarter) == 3
    assert value(tiny, "offices_late", quarter) == 5


@pytest.fixture(scope="module")
def grown(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The tiny portfolio a quarter later: Senegal opened on 1 December, only Togo has sent."""
    home = build_tiny(tmp_path_factory.mktemp("grown"))
    with store.draft(home) as draft:
        draft.run(
            "insert into accepted_office by name select * replace ('SEN' as office, 'SEN' as country,"
            " date '2026-12-01' as valid_from) from accepted_office where office = 'TGO'"
        )
        draft.run(
            "insert into submission by name select * replace ('togo4' as submission_id, '2026-Q4' as period,"
            " date '2026-10-01' as period_start, date '2026-12-31' as period_end, date '2027-01-10' as known_on)"
            " from submission where submission_id = 'togo'"
        )
        draft.publish()
    return home


def test_who_never_sent_stays_counted_when_a_new_quarter_begins(tiny: Path, grown: Path) -> None:
    for quarter in EVERY_QUARTER["quarter"]:
        assert coverage(grown, {"quarter": quarter}) == coverage(tiny, {"quarter": quarter})
    assert metrics.ask("silent_offices", "office", warehouse=grown).by("office")["RBD"] == 0  # due on 15 January
    assert value(grown, "silent_offices", as_of=date(2027, 1, 16)) == 5


def test_a_newcomer_owes_nothing_from_before_it_opened(grown: Path) -> None:
    owed = metrics.rows("out_due", ["quarter", "calendar_state"], {"office": "SEN"}, warehouse=grown)
    assert owed.rows == (("2026-Q4", "due"),)
    assert coverage(grown) == (1, 7)
