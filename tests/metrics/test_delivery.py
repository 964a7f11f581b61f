"""How agreements are delivered, on the tiny portfolio: each figure redone by hand."""

from datetime import date
from math import sqrt
from pathlib import Path
from typing import Any

import pytest

import metrics
from tests import conftest

#: Days of A1, A3 and A4 that have passed, of those planned, on 30 September 2026.
TIME = {"A1": 547 / 639, "A3": 241 / 364, "A4": 121 / 182}
WORTH = {"A1": 100_000, "A3": 73_000, "A4": 12_500}
#: A1: 80 and 100 % of its two results; A3 its one; A4 three times its target, held to the whole.
REACHED = {"A1": 0.9, "A3": 1.0, "A4": 1.0}
EARNED = sum(WORTH[one] * REACHED[one] for one in WORTH)


def value(tiny: Path, name: str, **where: Any) -> float | None:
    return metrics.ask(name, where=where, warehouse=tiny).value(name)


def parts(tiny: Path, name: str, **where: Any) -> tuple[float | None, float | None]:
    return metrics.ask(name, where=where, warehouse=tiny).parts(name)[0]


def by(tiny: Path, name: str, column: str, **where: Any) -> dict[Any, Any]:
    return metrics.ask(name, column, where, warehouse=tiny).by(column)


# Money, time, results -------------------------------------------------------------------------------------------------


def test_money_time_and_results_stand_side_by_side(tiny: Path) -> None:
    columns = ["agreement_id", "money_part", "time_part", "result_part", "story", "is_diverging"]
    found = metrics.rows("out_progress", columns, {"country": ["TGO", "KEN"]}, ["agreement_id"], warehouse=tiny).rows
    assert list(found) == [
        ("A1", pytest.approx(0.15), pytest.approx(TIME["A1"]), pytest.approx(0.9), "result_money", True),
        ("A3", None, pytest.approx(TIME["A3"]), 1, "result_time", True),
    ]
    assert value(tiny, "diverging_agreements") == value(tiny, "agreements_in_progress") == 3


def test_spending_is_not_progress(tiny: Path) -> None:
    """A1 alone told what it spent, 15 000 of its 100 000; what A3 and A4 spent is not known, which is no zero."""
    assert value(tiny, "spend_result_gap") == pytest.approx(0.15 - 0.9)
    assert value(tiny, "cost_performance") == pytest.approx(90_000 / 15_000)
    assert value(tiny, "schedule_performance") == pytest.approx(EARNED / sum(WORTH[one] * TIME[one] for one in WORTH))


def test_the_bars_of_an_agreement_are_the_shares_the_other_pages_tell(tiny: Path) -> None:
    columns = ["agreement_id", "money_part", "time_part"]
    found = {row[0]: row[1:] for row in metrics.rows("out_progress", columns, warehouse=tiny).rows}
    assert set(found) == set(TIME)
    for one, (money, time) in found.items():
        spent, signed = parts(tiny, "spend_rate", agreement_id=one)
        assert spent == (None if money is None else pytest.approx(money * signed)), one
        assert value(tiny, "time_elapsed", agreement_id=one) == pytest.approx(time)


# Calendar, scope, budget, risks ---------------------------------------------------------------------------------------


def test_a_slip_is_counted_from_the_first_promise(tiny: Path) -> None:
    """Kitchens nine days early, canteens moved from 1 June to 1 December, warehouses ahead and unmoved."""
    assert by(tiny, "milestone_slip", "agreement_id") == {"A1": (-9 + 183) / 2, "A3": None}
    assert by(tiny, "moved_milestones", "cause_code") == {None: 0, "supply": 1}


def test_a_budget_is_over_beyond_105_percent_of_the_first(tiny: Path) -> None:
    assert parts(tiny, "budget_overruns") == (1, 2)
    assert parts(tiny, "budget_growth") == (8_000, 112_500)
    assert by(tiny, "scope_changes", "cause_code")["capacity"] == 1


def test_obstacles_are_counted_timed_and_recognised_when_they_return(tiny: Path) -> None:
    """Customs in Togo and Benin 20 days, a road 40; customs again in Benin, still there."""
    assert value(tiny, "obstacles") == 3
    assert value(tiny, "obstacle_days") == 30
    assert value(tiny, "repeated_obstacles") == 1


def test_an_adaptation_needs_a_reason_and_somebody_who_agrees(tiny: Path) -> None:
    assert parts(tiny, "adaptations_agreed") == (1, 2)
    assert parts(tiny, "adaptations_worked") == (1, 2)


def test_value_under_political_risk_counts_an_agreement_once(tiny: Path) -> None:
    assert by(tiny, "political_value", "country") == {"BEN": None, "KEN": 58_400, "TGO": None, None: 14_600}
    assert value(tiny, "political_value") == 73_000
    assert value(tiny, "high_risks") == 1


# Chain ----------------------------------------------------------------------------------------------------------------


def test_the_chain_is_measured_where_it_is_known_whole(tiny: Path) -> None:
    """A1: 20 000 through three hands, 18 000 arrive; A4: 5 000 through two, 4 500, estimated; A3 goes unknown."""
    assert parts(tiny, "chain_known_share") == (25_000, 35_000)
    assert value(tiny, "chain_length") == pytest.approx((3 * 20_000 + 2 * 5_000) / 25_000)
    assert parts(tiny, "chain_cost_share") == (2_500, 25_000)
    assert parts(tiny, "arriving_share") == (22_500, 25_000)
    assert by(tiny, "chain_passed", "step") == {0: 35_000, 1: 23_500, 2: 18_000}
    assert by(tiny, "chain_fees", "step") == {0: None, 1: 1_500, 2: 1_000}
    assert parts(tiny, "local_share") == (19_000 + 4_500, 35_000)
    assert value(tiny, "chain_days") == pytest.approx((10 * 19_000 + 20 * 18_000 + 5 * 4_500) / 41_500)


def test_estimates_can_be_left_out(tiny: Path) -> None:
    assert parts(tiny, "arriving_share", is_estimated=False) == (18_000, 20_000)
    assert parts(tiny, "local_share", is_estimated=False) == (19_000, 30_000)


def test_the_first_payment_is_counted_from_the_signature(tiny: Path) -> None:
    assert by(tiny, "days_to_first", "agreement_id") == {"A1": 448, "A2": None, "A3": None, "A4": None}


# Choices, capacity, trust ---------------------------------------------------------------------------------------------


def test_new_and_continued_money_are_told_apart(tiny: Path) -> None:
    assert parts(tiny, "continuation_share") == (100_000, 185_500)
    assert by(tiny, "carried_value", "continuity") == {None: None, "continued": 100_000, "new": 85_500}
    assert value(tiny, "dependency") == pytest.approx(0.3)


def test_why_an_implementer_was_chosen(tiny: Path) -> None:
    assert parts(tiny, "direct_selection_share") == (2, 3)
    assert value(tiny, "carried_agreements") == 3
    assert value(tiny, "skill_gap") == 7.5
    assert parts(tiny, "community_decides") == (1, 2)
    assert parts(tiny, "inclusion_coverage") == (1, 4)
    # of four begun 90 days ago or more, A4 was looked at by both sides after 44 days; A1 after fifteen months
    assert parts(tiny, "reviewed_early") == (1, 4)
    assert by(tiny, "service_value", "service_type") == {None: None, "infrastructure": 73_000, "technical": 100_000}
    assert by(tiny, "nexus_value", "pillar") == {"development": 100_000, "humanitarian": 43_800, "peace": 29_200}
    assert parts(tiny, "long_term_share") == (0, 4)
    assert value(tiny, "verified_goals") == 2


def test_capacity_is_read_before_and_after_and_beside_the_slips(tiny: Path) -> None:
    assert value(tiny, "capacity_change") == 20
    assert parts(tiny, "capacity_assessed") == (2, 3)
    assert by(tiny, "capacity_slip", "capacity_band") == {None: None, "high": None, "low": 183}
    assert parts(tiny, "local_implementers") == (1, 2)


def test_judges_of_one_agreement_stand_apart_and_three_voices_are_not_shown(tiny: Path) -> None:
    """A1: donor 90, community 60, agency 90. The community of A3 is three people: left out."""
    assert value(tiny, "stakeholder_trust") == pytest.approx((80 + 50 + 60) / 3)
    assert value(tiny, "stakeholder_views") == 3
    assert value(tiny, "expectation_spread") == pytest.approx(sqrt(200))
    assert value(tiny, "perception_gap") == 15
    assert value(tiny, "grievance_rate") == 6
    assert value(tiny, "shared_indicator_share") == 0, "no two agreements report on one indicator"


# In common ------------------------------------------------------------------------------------------------------------


def test_what_becomes_of_ideas_openings_challenges_actions_and_commitments(tiny: Path) -> None:
    assert value(tiny, "register_entries") == 10
    for name in ("ideas_turned", "digital_started", "challenges_shared", "enabling_done", "commitments_on_time"):
        assert parts(tiny, name) == (1, 2), name


def test_a_team_of_four_is_not_shown(tiny: Path) -> None:
    assert by(tiny, "team_pulse", "office") == {"KEN": None, "TGO": 75}
    assert value(tiny, "team_pulse") == 75


def test_non_resident_entities_and_partners_perception(tiny: Path) -> None:
    assert parts(tiny, "non_resident_share") == (1, 3)
    assert value(tiny, "partner_perception") == 70


def test_money_far_ahead_of_results_is_a_decision_to_take(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A3 spends 60 000 of 73 000 and reaches its households, but not its silos: 82 % of the money, 60 % of results."""
    spent = "kenya | F90 | A3 | expenditure | 2026-08-01 | . | 60000 | USD | 60000 | .\n"
    silos = "kenya | A3 | Silos | output | office | 0 | 100 | 20 | 2026-Q3 | KEN | . | . | . | . | .\n"
    for table, line in (("flow", spent), ("result", silos)):
        monkeypatch.setitem(conftest.ROWS, table, conftest.ROWS[table] + line)
    there = conftest.build_tiny(tmp_path)
    asked = ["subject_id", "detail", "due_on", "urgency", "usd"]
    told = metrics.rows("out_decision", asked, {"kind": "delivery", "country": "KEN"}, warehouse=there).rows
    assert told == (("A3", "ahead", date(2027, 1, 31), 3, 58_400),)
    # its hidden partner’s name stays hidden; one decision, whatever the countries it serves
    assert metrics.ask("decisions", where={"kind": "delivery"}, warehouse=there).value("decisions") == 1
    shown = metrics.rows("out_decision", ["title", "partner_name"], {"kind": "delivery"}, warehouse=there).rows
    assert set(shown) == {(None, None)}
