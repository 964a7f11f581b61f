"""How partnerships end on the tiny portfolio, and what remains; each figure worked out beside its test."""

from datetime import date
from pathlib import Path

import metrics


def parts(tiny: Path, name: str, **where: object) -> tuple[float | None, float | None]:
    return metrics.ask(name, where=where, warehouse=tiny).parts(name)[0]


def value(tiny: Path, name: str, **where: object) -> float | None:
    return metrics.ask(name, where=where, warehouse=tiny).value(name)


def test_what_ends_within_270_days_stands_on_its_rung_with_what_was_begun(tiny: Path) -> None:
    # A4 in 61 days; A1 in 92 and A3 in 123. P1 and P3 have open opportunities, P4 has none; A5 is not counted
    assert value(tiny, "running_out") == 3
    assert value(tiny, "running_out_unprepared") == 1
    worth = metrics.ask("agreement_worth", ["end_band", "is_followed_up"], warehouse=tiny).rows
    assert {row for row in worth if row[0]} == {("090", False, 12_500), ("180", True, 173_000)}


def test_time_in_a_state_is_the_median_of_agreements_and_not_of_countries(tiny: Path) -> None:
    # active: A1 and A5 since 1 April 2025, 547 days; A3 since 1 February 2026, 241
    assert value(tiny, "days_in_state", status="active") == 547
    assert metrics.rows("out_life", ["iati_status"], {"agreement_id": "A6"}, warehouse=tiny).rows == (("1",),)


def test_an_end_at_its_term_is_no_termination(tiny: Path) -> None:
    # in force in 2026: A1, A3, A4; in 2025 A2 until its planned end and A1
    assert parts(tiny, "early_termination_rate", year=2026) == (0, 3)
    assert parts(tiny, "early_termination_rate", year=2025) == (0, 2)
    assert value(tiny, "terminations_with_plan") is None


def test_a_measure_without_the_partner_s_owner_or_a_signature_is_no_plan(tiny: Path) -> None:
    assert parts(tiny, "corrective_plan_completeness") == (0, 2)
    assert parts(tiny, "corrective_verified") == (0, 2)


def test_an_ended_agreement_is_closed_gate_by_gate(tiny: Path) -> None:
    # A2: 91 500 of 91 500 came in, evaluated in time with a lesson, nothing to correct or to show, followed
    assert value(tiny, "agreements_to_close") == 1
    assert parts(tiny, "closure_gates_met") == (6, 6)


def test_an_evaluation_is_told_with_its_two_scores_who_came_and_what_was_learned(tiny: Path) -> None:
    assert (value(tiny, "partnership_quality"), value(tiny, "evaluated_result")) == (80, 60)
    assert parts(tiny, "evaluation_participation") == (8, 10)
    # told on 15 June, 26 days after; its lesson went into A6
    assert parts(tiny, "conclusions_shared") == parts(tiny, "lessons_adopted") == (1, 1)


def test_contacts_count_by_day_and_a_year_must_have_gone_by(tiny: Path) -> None:
    # 15 February, 20 May (the evaluation was held together) and 10 June; A2 ended nine months ago
    told = metrics.rows("out_aftermath", ["contacts", "is_kept_in_touch", "is_a_year_ago"], warehouse=tiny).rows
    assert told == ((3, True, False),)
    assert value(tiny, "contact_continuity") is None


def test_what_was_not_visited_is_neither_lost_nor_kept(tiny: Path) -> None:
    # of two visits, made six and eleven months after the end, only the second says that results are sustained
    assert value(tiny, "visits") == 2
    assert parts(tiny, "durability_checked") == (1, 1)
    assert metrics.rows("out_durability", ["months_after"], warehouse=tiny).rows == ((6,), (11,))
    assert parts(tiny, "sustained_results") == (1, 1)
    # the last visit said yes and gave 2 of 4: the score decides; the yes of July, without one, is read still
    assert parts(tiny, "local_capacity_at_end") == (0, 1)
    assert value(tiny, "local_capacity_score") == 2
    told = metrics.rows("out_durability", ["local_capacity", "local_capacity_score"], warehouse=tiny).rows
    assert told == ((True, None), (True, 2))


def test_progress_that_stalls_asks_for_a_plan_within_thirty_days(tiny: Path) -> None:
    # “Cantines” is sixty days late on 31 July; “Recruter” was done in June, “Acheter” agreed on 31 August
    told = metrics.rows("out_trigger", ["label", "date", "is_answered"], {"country": "TGO"}, warehouse=tiny).rows
    assert told == (("Cantines", date(2026, 7, 31), False),)
    assert parts(tiny, "trigger_hit_rate") == (0, 1)
    # from 31 May: the months that ended on 30 June, 31 July, 31 August and 30 September; looked at in July only
    assert parts(tiny, "plan_checks_held") == (1, 4)
    # the plan is four months old, nobody at the partner answers for its two measures
    assert value(tiny, "plan_recovery") is None
    assert parts(tiny, "measures_owned") == (0, 2)


def test_what_ended_is_asked_why_and_kept_in_touch(tiny: Path) -> None:
    # A2 gives no reason for its end; its one contact due on 28 February was made on the 15th
    assert parts(tiny, "objectives_met_at_end") == (0, 1)
    assert parts(tiny, "contacts_on_time") == (1, 1)
    # one of two issues has an owner on each side; trust is seen 80 here and 60 there, results 70 by both
    assert parts(tiny, "issues_joint") == (1, 2)
    assert (value(tiny, "view_agency"), value(tiny, "view_partner")) == (75, 65)
    assert parts(tiny, "lessons_taken_up") == (1, 1)
    # trust in A2: 75 four weeks before its end, 65 nine months later; A1 has not ended
    assert parts(tiny, "trust_after_a_year") == (-10, 1)
    # a change of policy was announced in August: not acknowledged, and nothing that anybody promised
    assert parts(tiny, "notices_acknowledged") == (0, 1)
    assert not metrics.rows("out_promise", ["label"], {"kind": "follow_up_policy_notice"}, warehouse=tiny).rows


def test_the_strategy_is_told_with_what_holds_it_back(tiny: Path) -> None:
    # two of three actions are due, one is done; of three country teams one has finished a module, 6 of 15 people did
    assert parts(tiny, "strategy_implementation") == (1, 2)
    assert metrics.ask("strategy_actions", "obstacle", {"progress": "stalled"}, warehouse=tiny).rows == (
        ("funding", 1),
    )
    assert parts(tiny, "country_teams_taught") == (1, 3)
    assert parts(tiny, "learning_completion") == (6, 15)
    assert parts(tiny, "learning_used") == (3, 6)
    assert (value(tiny, "commitment_needed"), value(tiny, "commitment_funded")) == (1500, 400)
    assert parts(tiny, "mechanism_follow_ups") == (3, 6)
    # exchanges cite A1 and A3; A1 carries out the action S1. Two entities stand behind E2 alone
    assert parts(tiny, "strategy_tagged") == (1, 2)
    assert metrics.ask(["strategy_agreements", "strategy_value"], "strategy_action", warehouse=tiny).rows[0] == (
        "S1",
        1,
        100_000,
    )
    assert parts(tiny, "sstc_joint_share") == (1, 3)
