"""Every metric answers, whatever the breakdown, and the figures are those one finds by hand on the tiny portfolio."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import metrics
import store
from metrics import asking, rolled
from metrics.definitions import METRICS
from metrics.few import hidden
from metrics.question import PERSONAL

YEAR = {"year": 2026}
#: What needs two whole past years, an end a year ago, a plan six months old, a notice, an agreement broken off, two
#: sources of one amount, five mentors or five mentorings judged: the tiny portfolio has none of these.
UNTOLD = {
    "forecast_error", "forecast_bias", "contact_continuity", "terminations_with_plan", "plan_recovery",
    "reconciliation_gap", "mentors", "mentors_free", "mentoring_used", "told_twice_usd",
}  # fmt: skip


def value(tiny: Path, name: str, where: dict[str, Any] | None = None, as_of: date | None = None) -> float | None:
    return metrics.ask(name, where=where, as_of=as_of, warehouse=tiny).value(name)


def by(tiny: Path, name: str, column: str, where: dict[str, Any] | None = None) -> dict[Any, Any]:
    return metrics.ask(name, column, where, warehouse=tiny).by(column)


def columns(tiny: Path, name: str) -> list[str]:
    return [one for one in store.reader(tiny).columns(METRICS[name].view) if one not in PERSONAL]


# Each metric answers --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", METRICS)
def test_a_metric_answers_without_a_breakdown(tiny: Path, name: str) -> None:
    answer = metrics.ask(name, warehouse=tiny)
    assert answer.columns == (name,)
    assert len(answer) == 1
    assert (answer.value(name) is None) == (name in UNTOLD)


@pytest.mark.parametrize("name", METRICS)
def test_a_metric_answers_by_each_column_of_its_view(tiny: Path, name: str) -> None:
    expanded = [METRICS[name].expands] if METRICS[name].expands else []
    for column in [*columns(tiny, name), *expanded]:
        answer = metrics.ask(name, str(column), warehouse=tiny)
        assert answer.columns == (column, name)
        assert len(set(answer.column(str(column)))) == len(answer)


def test_metrics_of_several_views_are_laid_side_by_side(tiny: Path) -> None:
    asked = ["confirmed_revenue", "cash_received", "unmet_needs"]
    assert metrics.ask(asked, "country", {"year": 2026}, warehouse=tiny).rows == (
        ("BEN", 10_500.0, 16_000.0, 0),
        ("KEN", 24_000.0, 8_000.0, 0),
        ("TGO", -3_000.0, 9_000.0, None),
        (None, 6_000.0, 2_000.0, None),
    )


def test_what_nobody_reported_is_not_zero(tiny: Path) -> None:
    assert value(tiny, "confirmed_revenue", {"country": "NER"}) is None
    assert value(tiny, "retention_rate", {"year": 2020}) is None
    assert value(tiny, "people_reached", {"place": "NER"}) is None


def test_a_viewer_sees_the_figures_of_their_offices_only(tiny: Path) -> None:
    togo = metrics.Viewer("focal point", frozenset({"TGO"}))
    assert metrics.ask("confirmed_revenue", viewer=togo, warehouse=tiny).value("confirmed_revenue") == 57_000


# Money ----------------------------------------------------------------------------------------------------------------


def test_signed_value_counts_each_signed_agreement_once(tiny: Path) -> None:
    assert by(tiny, "signed_value", "year") == {2023: 91_500, 2025: 100_000, 2026: 85_500, None: None}
    assert by(tiny, "signed_value", "office") == {"TGO": 60_000, "BEN": 52_500, "KEN": 164_500}
    assert value(tiny, "signed_value") == 277_000


def test_confirmed_revenue_follows_the_ledger_then_commitments_then_the_signature(tiny: Path) -> None:
    assert by(tiny, "confirmed_revenue", "year") == {2023: 60_000, 2025: 131_500, 2026: 37_500}
    assert by(tiny, "confirmed_revenue", "agreement_id") == {"A1": 95_000, "A2": 91_500, "A3": 30_000, "A4": 12_500}


def test_an_agreement_of_two_countries_counts_once(tiny: Path) -> None:
    shared = {"agreement_id": "A1", "year": 2025}
    assert by(tiny, "confirmed_revenue", "country", shared) == {"TGO": 60_000, "BEN": 40_000}
    assert value(tiny, "confirmed_revenue", shared) == 100_000


def test_what_the_office_did_not_split_stays_not_stated(tiny: Path) -> None:
    assert by(tiny, "confirmed_revenue", "country", YEAR) == {
        "BEN": 10_500,
        "KEN": 24_000,
        "TGO": -3_000,
        None: 6_000,
    }
    assert by(tiny, "confirmed_revenue", "office", YEAR) == {"BEN": 10_500, "KEN": 30_000, "TGO": -3_000}


def test_a_co_funding_duplicate_and_an_unsigned_agreement_bring_nothing(tiny: Path) -> None:
    for name in ("signed_value", "confirmed_revenue", "programme_year_revenue"):
        assert value(tiny, name, {"agreement_id": ["A5", "A6"]}) is None
    assert value(tiny, "agreements") == 6


def test_an_office_that_changed_bureau_shows_under_both_structures(tiny: Path) -> None:
    assert by(tiny, "confirmed_revenue", "bureau", {"year": 2025}) == {"RBD": 60_000, "RBN": 71_500}
    assert by(tiny, "confirmed_revenue", "bureau_now", {"year": 2025}) == {"RBD": 100_000, "RBN": 31_500}
    assert by(tiny, "confirmed_revenue", "bureau", YEAR) == by(tiny, "confirmed_revenue", "bureau_now", YEAR)


def test_programme_years_follow_the_schedule_else_the_days(tiny: Path) -> None:
    assert by(tiny, "programme_year_revenue", "year") == {
        2023: 18_400,
        2024: 36_600,  # 366 days: 29 February counts
        2025: 96_500,
        2026: 119_300,
        2027: 6_200,
    }
    assert value(tiny, "programme_year_revenue") == value(tiny, "signed_value")
    assert by(tiny, "programme_year_revenue", "agreement_id", {"is_estimated": False}) == {"A1": 100_000}


def test_money_received_before_signature_is_valued_on_its_own_day(tiny: Path) -> None:
    assert value(tiny, "cash_received", {"agreement_id": "A4"}) == 10_000
    assert value(tiny, "signed_value", {"agreement_id": "A4"}) == 12_500


def test_refunds_come_off_and_pledges_fees_and_transfers_stay_out(tiny: Path) -> None:
    assert value(tiny, "cash_received", YEAR) == 35_000
    assert by(tiny, "cash_received", "month", {"year": 2026, "agreement_id": "A1"}) == {
        "2026-03": -5_000,
        "2026-05": 20_000,
        "2026-06": None,
        "2026-10": None,
    }
    assert value(tiny, "pledged", YEAR) == 50_000
    assert value(tiny, "spent", YEAR) == 15_000


def test_a_pledge_turned_commitment_is_not_counted_twice(tiny: Path) -> None:
    assert value(tiny, "confirmed_revenue", {"agreement_id": "A3"}) == 30_000


def test_a_rescheduled_instalment_is_late_from_its_first_date(tiny: Path) -> None:
    assert by(tiny, "overdue_instalments", "age_bucket") == {"91-180": 25_000, "180+": 0}
    assert by(tiny, "overdue_instalments", "country") == {"TGO": 15_000, "BEN": 10_000}
    assert value(tiny, "overdue_count") == 1


def test_the_plan_is_read_to_date_and_the_newest_counts(tiny: Path) -> None:
    assert by(tiny, "plan_value", "office", YEAR) == {"BEN": 12_000, "KEN": 36_000, "TGO": 12_000}
    assert by(tiny, "plan_to_date", "office", YEAR) == {"BEN": 9_000, "KEN": 27_000, "TGO": 6_000}
    assert value(tiny, "plan_attainment", YEAR) == pytest.approx(37_500 / 42_000)


def test_a_plan_without_a_year_is_this_year_s(tiny: Path) -> None:
    for name in ("plan_attainment", "actual_to_date", "plan_to_date", "plan_value"):
        assert value(tiny, name) == value(tiny, name, YEAR)


def test_revenue_by_source_adds_up_to_confirmed_revenue(tiny: Path) -> None:
    assert by(tiny, "revenue_by_source", "source", {"year": 2025}) == {"businesses": 100_000, "foundations": 31_500}
    assert by(tiny, "revenue_by_source", "source", YEAR) == {"businesses": 25_000, "individuals": 12_500}


# Partners -------------------------------------------------------------------------------------------------------------


def test_retention_is_read_on_those_who_gave_last_year(tiny: Path) -> None:
    assert by(tiny, "retention_rate", "year") == {2023: None, 2024: 1, 2025: 1, 2026: 0.5}
    assert value(tiny, "retention_rate") == 0.5


def test_gains_and_losses_close_the_bridge_between_two_years(tiny: Path) -> None:
    flows = by(tiny, "partner_flows", "partner_flow")
    assert flows == {"new": 79_300, "downgraded": -20_000, "lapsed_repeat": -36_500}
    assert sum(flows.values()) == 119_300 - 96_500 == value(tiny, "partner_flows")
    assert by(tiny, "partner_flows_count", "partner_flow") == {"new": 2, "downgraded": 1, "lapsed_repeat": 1}


def test_a_confidential_partner_is_counted_and_never_named(tiny: Path) -> None:
    assert by(tiny, "confirmed_revenue", "partner_name", YEAR) == {
        "Acier SA": -5_000,
        "Amis du riz": 12_500,
        None: 30_000,
    }


def test_active_means_in_force_today_or_paying_lately(tiny: Path) -> None:
    assert value(tiny, "active_agreements") == 3
    assert value(tiny, "active_partners") == 3
    assert value(tiny, "ending_agreements") == 1
    assert value(tiny, "ending_value") == 12_500


def test_a_lapsed_or_refused_check_exposes_the_agreement(tiny: Path) -> None:
    answer = metrics.ask("due_diligence_validity", warehouse=tiny)
    assert answer.parts("due_diligence_validity") == [(1, 3)]
    assert by(tiny, "exposed_value", "agreement_id") == {
        "A1": None,
        "A2": None,
        "A3": 73_000,
        "A4": 12_500,
        "A5": None,
        "A6": None,
    }


# Results, people, needs -----------------------------------------------------------------------------------------------


def test_results_count_their_latest_report_up_or_down_and_within_bounds(tiny: Path) -> None:
    assert by(tiny, "result_achievement", "indicator") == {
        "Auditeurs": None,  # target and baseline are both zero: does not apply
        "Formés": None,
        "Malnutris": 0.5,  # from 30 down to 25, aiming at 20
        "Ménages": 1.0,
        "Repas": pytest.approx((0.8 + 1.0) / 2),
        "Riz": 1.5,  # three times the target, held to 150 %
    }
    assert value(tiny, "result_achievement") == pytest.approx(4.8 / 5)
    assert value(tiny, "results") == 7
    assert metrics.ask("verified_share", warehouse=tiny).parts("verified_share") == [(1, 7)]


def test_people_are_counted_once_per_place_and_never_added_over_years_or_tiers(tiny: Path) -> None:
    assert by(tiny, "people_reached", "place") == {"BEN": 500, "KEN": 500, "TGO": 80}
    assert by(tiny, "people_reached", "year") == {2025: 400, 2026: 1_080}
    assert value(tiny, "people_reached") == 1_080
    assert by(tiny, "people_reached_upper", "place") == {"BEN": 500, "KEN": 500, "TGO": 140}
    assert by(tiny, "people_target", "place") == {"BEN": 300, "KEN": None, "TGO": 100}


def test_a_need_declared_after_signature_does_not_drive_the_agreement(tiny: Path) -> None:
    assert by(tiny, "field_driven_share", "agreement_id") == {
        "A1": 1.0,
        "A2": 0.0,  # no need linked
        "A3": 0.5,
        "A4": 0.0,  # its need was declared twelve days later
        "A5": None,
        "A6": None,
    }
    assert value(tiny, "field_driven_share") == pytest.approx(136_500 / 277_000)


def test_a_need_is_covered_up_to_what_it_requires(tiny: Path) -> None:
    assert by(tiny, "need_coverage", "need_id") == {"N1": 0.5, "N2": 1.0, "N3": 0.0, "N4": None, "N5": None}
    assert value(tiny, "need_coverage") == pytest.approx(110_000 / 250_000)
    assert metrics.ask("need_coverage_count", warehouse=tiny).parts("need_coverage_count") == [(3, 4)]
    assert value(tiny, "unmet_needs") == 1
    assert value(tiny, "unmet_value") == 40_000


# Network --------------------------------------------------------------------------------------------------------------


def test_readers_are_not_active_and_lost_regulars_are_told(tiny: Path) -> None:
    answer = metrics.ask(["active_practitioners", "lost_regulars"], warehouse=tiny)
    assert answer.parts("active_practitioners") == [(3, 5)]
    assert answer.value("lost_regulars") == 1


def test_no_figure_is_shown_of_fewer_than_five_persons(tiny: Path) -> None:
    assert set(by(tiny, "practitioners", "office").values()) == {None}
    assert set(by(tiny, "active_practitioners", "office").values()) == {None}


def test_nobody_asks_by_a_person_nor_learns_of_few_by_subtraction(tiny: Path) -> None:
    for asked in ({"by": "practitioner_id"}, {"where": {"practitioner_id": "KEN-1"}}):
        with pytest.raises(metrics.OfPersons, match="points at persons"):
            metrics.ask("practitioners", warehouse=tiny, **asked)
    with pytest.raises(metrics.OfPersons):
        metrics.trace("active_practitioners", {"practitioner_id": "KEN-1"}, warehouse=tiny)
    # what is asked of all less A and C would tell of the three of B, so the smallest beside it goes too
    assert hidden(("office",), {("A",): 6, ("B",): 3, ("C",): 9}, 5) == {("A",), ("B",)}
    assert hidden(("office",), {("A",): 6, ("B",): 3, ("C",): 2}, 5) == {("B",), ("C",)}
    # nor of two answers: a list that leaves out one person tells of her, and so does the country her office stands in
    assert value(tiny, "practitioners") == 6
    assert value(tiny, "practitioners", {"office": ["TGO", "KEN", "HQ"]}) is None
    assert value(tiny, "practitioners", {"consent": True}) is None
    assert metrics.trace("practitioners", {"office": "BEN"}, warehouse=tiny).count == 0
    # the months of one person are not shared out: no month gives another away
    assert hidden(("month",), {("2026-08",): 3, ("2026-09",): 6}, 5) == {("2026-08",)}


def test_the_network_is_measured_on_ties_between_offices(tiny: Path) -> None:
    assert value(tiny, "network_density") == pytest.approx(4 / 6)
    assert value(tiny, "network_centralisation") == 1.0
    assert metrics.ask("cross_region_share", warehouse=tiny).parts("cross_region_share") == [(6, 10)]
    assert value(tiny, "expected_cross_region_share") == 0.5
    assert value(tiny, "ei_index") == 0.2
    assert value(tiny, "isolated_offices") == 3
    assert value(tiny, "connected_offices") == 3


def test_a_document_is_reused_when_another_office_does(tiny: Path) -> None:
    assert [value(tiny, name) for name in ("document_views", "document_reuses", "documents_reused")] == [5, 1, 1]


# Life cycle and receiving ---------------------------------------------------------------------------------------------


def test_an_agreement_that_ended_lately_owes_no_evaluation_yet(tiny: Path) -> None:
    answer = metrics.ask("final_evaluation_coverage", warehouse=tiny)
    assert answer.parts("final_evaluation_coverage") == [(1, 1)]
    assert value(tiny, "final_evaluation_coverage", as_of=date(2026, 3, 31)) is None


def test_putting_a_date_back_does_not_erase_the_delay(tiny: Path) -> None:
    assert metrics.ask("on_time_milestones", warehouse=tiny).parts("on_time_milestones") == [(1, 2)]
    assert value(tiny, "late_milestones") == 1
    assert metrics.ask("corrective_closure", warehouse=tiny).parts("corrective_closure") == [(1, 2)]


def test_an_office_that_sent_nothing_is_late_not_zero(tiny: Path) -> None:
    assert metrics.ask("reporting_coverage", warehouse=tiny).parts("reporting_coverage") == [(2, 6)]
    assert by(tiny, "offices_late", "office", {"quarter": "2026-Q3"}) == {
        "BEN": 1,
        "HQ": 1,
        "KEN": 1,
        "RBD": 1,
        "RBN": 1,
        "TGO": 0,
    }


def test_rows_and_money_read_are_accepted_held_or_ignored(tiny: Path) -> None:
    counted = metrics.ask(["files", "rows_read", "rows_accepted", "rows_held", "rows_ignored"], warehouse=tiny)
    assert counted.rows == ((4, 12, 10, 1, 1),)
    assert metrics.ask(["read_value", "accepted_value", "held_value"], warehouse=tiny).rows == ((40e3, 30e3, 10e3),)
    assert value(tiny, "findings") == 3


def test_decisions_are_the_things_that_wait(tiny: Path) -> None:
    assert by(tiny, "decisions", "kind") == {"due_diligence": 1, "held": 1, "need": 1, "renewal": 1, "reporting": 4}
    assert by(tiny, "decision_value", "kind") == {
        "due_diligence": 73_000,
        "held": 10_000,
        "need": 40_000,
        "renewal": 12_500,
        "reporting": None,
    }


# The past -------------------------------------------------------------------------------------------------------------


def test_as_of_a_day_answers_with_what_was_known_then(tiny: Path) -> None:
    before = date(2026, 10, 2)
    assert value(tiny, "cash_received", {"year": 2026, "agreement_id": "A1"}, before) == 2_000
    assert value(tiny, "cash_received", {"year": 2026, "agreement_id": "A1"}) == 15_000
    assert value(tiny, "confirmed_revenue", YEAR, date(2026, 3, 31)) is None


def test_a_figure_leads_back_to_the_cells_received(tiny: Path) -> None:
    found = metrics.trace("cash_received", {"country": "TGO", "year": 2026}, warehouse=tiny)
    assert (found.total, found.count) == (9_000, 2)
    assert [(one.file, one.sheet, one.cell, one.received, one.brings, one.basis) for one in found.sources] == [
        ("Togo_T3-2026_v2.xlsx", "FLOW", "F3", "20000", 12_000, "usd"),
        ("Togo_T3-2026_v2.xlsx", "FLOW", "F4", "-5000", -3_000, "usd"),
    ]


@pytest.mark.parametrize("name", METRICS)
def test_the_cells_behind_a_sum_add_up_to_it(tiny: Path, name: str) -> None:
    found = metrics.trace(name, warehouse=tiny, limit=None)
    assert found.total == value(tiny, name)
    brought = [one.brings for one in found.sources if one.brings is not None]
    is_told = str(METRICS[name].sql).startswith("sum(") and name not in UNTOLD
    if is_told and METRICS[name].view != "out_decision":
        assert sum(brought) == pytest.approx(found.total)  # a silent office or a held file has no cell of its own


# Grain ----------------------------------------------------------------------------------------------------------------


def _sums(names: Iterable[str]) -> list[str]:
    """The metrics, among those, made of sums alone: their parts must add up over any breakdown, save of few persons."""
    told = [name for name in names if (METRICS[name].minimum or 0) < 2 and name not in UNTOLD]
    made = {name: " ".join(METRICS[name].aggregates().values()) for name in told}
    return [name for name, sql in made.items() if "sum(" in sql and "distinct" not in sql and not METRICS[name].model]


@pytest.mark.parametrize("name", [name for name in _sums(METRICS) if METRICS[name].is_ratio])
def test_a_rate_is_a_ratio_of_sums_at_every_grain(tiny: Path, name: str) -> None:
    [(top, bottom)] = metrics.ask(name, warehouse=tiny).parts(name)
    shown = set(columns(tiny, name)) & {"country", "office", "bureau", "bureau_now", "source", "activity_area"}
    for column in sorted(shown):
        answer = metrics.ask(name, column, YEAR if METRICS[name].pinned else None, warehouse=tiny)
        parts = answer.parts(name)
        assert sum(one or 0 for one, _ in parts) == pytest.approx(top)
        assert sum(other or 0 for _, other in parts) == pytest.approx(bottom)
        assert answer.column(name) == [pytest.approx((one or 0) / other) if other else None for one, other in parts]


def test_the_rate_of_a_bureau_is_not_the_mean_of_its_offices(tiny: Path) -> None:
    offices = by(tiny, "plan_attainment", "office", {**YEAR, "bureau": "RBD"})
    assert offices == {"BEN": pytest.approx(10_500 / 9_000), "TGO": -0.5}
    assert by(tiny, "plan_attainment", "bureau", YEAR) == {"RBD": 0.5, "RBN": pytest.approx(30_000 / 27_000)}


@pytest.mark.parametrize("name", [name for name in _sums(METRICS) if not METRICS[name].is_ratio])
def test_a_sum_adds_up_over_each_breakdown(tiny: Path, name: str) -> None:
    where = YEAR if METRICS[name].pinned else None
    for column in ("country", "office", "bureau", "bureau_now", "source", "kind", "quarter", "agreement_id"):
        if column in columns(tiny, name):
            parts = metrics.ask(name, column, where, warehouse=tiny).column(name)
            assert sum(part or 0 for part in parts) == pytest.approx(value(tiny, name, where)), column


# Rollups --------------------------------------------------------------------------------------------------------------


def _pairs(tiny: Path) -> list[tuple[str, rolled.Rollup]]:
    rollups = rolled.rollups(store.reader(tiny))
    return [(name, rollup) for name in METRICS for rollup in rollups if rollup.answers(METRICS[name], ())]


def test_a_rollup_answers_exactly_as_its_view_does(tiny: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pairs = _pairs(tiny)
    assert {"confirmed_revenue", "cash_received", "plan_attainment", "retention_rate", "network_density"} <= {
        name for name, _ in pairs
    }
    for rollup, names in _together(pairs):
        dimensions = sorted(rollup.dimensions)
        breakdowns = [(), *((one,) for one in dimensions), *zip(dimensions, dimensions[1:], strict=False)]
        from_rollup = _answers(monkeypatch, (rollup,), names, breakdowns, tiny)
        from_view = _answers(monkeypatch, (), names, breakdowns, tiny)
        assert from_rollup == from_view, f"{', '.join(names)} from {rollup.name}"


def _together(pairs: list[tuple[str, rolled.Rollup]]) -> list[tuple[rolled.Rollup, list[str]]]:
    """The metrics a rollup answers, those of one view in one question; a model is asked alone."""
    found: dict[tuple[str, str], tuple[rolled.Rollup, list[str]]] = {}
    for name, rollup in pairs:
        of = name if METRICS[name].model else METRICS[name].view
        found.setdefault((rollup.name, of), (rollup, []))[1].append(name)
    return list(found.values())


def _answers(
    monkeypatch: pytest.MonkeyPatch,
    rollups: tuple[rolled.Rollup, ...],
    names: list[str],
    breakdowns: list[tuple[str, ...]],
    tiny: Path,
) -> list[tuple[Any, ...]]:
    """The rows of the metrics by each breakdown, with only those rollups to choose from."""
    with monkeypatch.context() as patch:
        patch.setattr(rolled, "rollups", lambda _: rollups)
        asking._answered.cache_clear()
        found = [metrics.ask(names, columns, warehouse=tiny).rows for columns in breakdowns]
    asking._answered.cache_clear()
    return found


def test_the_smallest_rollup_that_can_answer_is_chosen(tiny: Path) -> None:
    revenue = [METRICS["confirmed_revenue"]]
    reader = store.reader(tiny)
    assert rolled.table_for(revenue, ["agreement_id"], reader) == "rollup_revenue_agreement"
    assert rolled.table_for(revenue, ["currency"], reader) == "out_revenue"
    assert rolled.table_for(revenue, ["activity_area"], reader) == "rollup_revenue_month"
    assert rolled.table_for(revenue, ["source", "year"], reader) == "rollup_revenue_bureau"
