"""What makes ties hold, on the tiny portfolio: origin, gate, support, regularity, buy-in; each worked out beside."""

from dataclasses import replace
from pathlib import Path

import pytest

import metrics
from metrics import asking
from metrics.definitions import METRICS
from tests.conftest import TODAY


def asked(tiny: Path, name: str, **where: object) -> float | None:
    return metrics.ask(name, where=where, warehouse=tiny).value(name)


def parts(tiny: Path, name: str, **where: object) -> tuple[float | None, float | None]:
    return metrics.ask(name, where=where, warehouse=tiny).parts(name)[0]


def test_revenue_is_shared_out_as_the_agreement_says_and_nothing_is_guessed(tiny: Path) -> None:
    # A1's −5,000 of 2026 are 70 % Togo's, 30 % Dakar's; A3's 30,000 are 40 % Dakar's, 60 % headquarters'; A4 is silent
    found = metrics.ask("raised_revenue", "raised_by", {"year": 2026}, warehouse=tiny).by("raised_by")
    assert found == {"TGO": -3_500, "RBD": 10_500, "HQ": 18_000, None: 12_500}
    assert sum(found.values()) == asked(tiny, "confirmed_revenue", year=2026)
    # what Dakar raised for Nairobi's countries: 40 % of the 24,000 Kenya has of A3; that of no country is nobody else's
    assert asked(tiny, "raised_revenue", year=2026, raised_bureau="RBD", is_for_others=True) == 12_000


def test_value_is_steady_from_the_third_year_running(tiny: Path) -> None:
    # in 2025 the foundation gave 36,500 for the third year, Acier 60,000 for the first
    assert asked(tiny, "steady_share", year=2025) == pytest.approx(36_500 / 96_500)
    assert asked(tiny, "steady_share", year=2026) == 0


def test_money_and_a_verified_result_are_asked_of_agreements_over_a_year_old(tiny: Path) -> None:
    # A1 alone is active and began before October 2025: its money is recognised, a result of it verified
    assert parts(tiny, "money_and_results") == (1, 1)


def test_context_is_scored_once_per_agreement_and_the_ended_are_left_out(tiny: Path) -> None:
    # A1 scored 3 though it serves two countries, A3 2; A4 has no score, A2 has ended
    assert asked(tiny, "context_fit") == 2.5
    assert parts(tiny, "context_scored") == (2, 3)


def test_an_opportunity_passes_the_gate_with_a_need_and_an_area(tiny: Path) -> None:
    # past qualification: O1 (need and area), O3 (no area), O4 (neither), O5 (waived: that is read apart); O2 is lost
    assert parts(tiny, "gate_compliance") == (1, 4)
    assert parts(tiny, "gate_compliance", is_waived=True) == (0, 1)


def test_supported_opportunities_stand_beside_the_others(tiny: Path) -> None:
    # a request names O1, won; O2 was lost without one
    answer = metrics.ask("win_rate", "is_supported", warehouse=tiny)
    assert dict(zip(answer.column("is_supported"), answer.parts("win_rate"), strict=True)) == {
        True: (1, 1),
        False: (0, 1),
    }


def test_delegated_authority_is_that_of_the_level_that_signed(tiny: Path) -> None:
    # A1 the country, A3 the region, A2 headquarters; A4 does not say and A5, a duplicate, is not counted
    assert parts(tiny, "delegated_share") == (2, 3)


def test_an_event_is_followed_up_by_an_exchange_within_thirty_days(tiny: Path) -> None:
    # Togo met Benin on 12 August and asked on 5 September; it met Kenya on 20 May and nothing came until 10 August
    assert parts(tiny, "event_follow_up") == (1, 2)


def test_contact_is_regular_when_its_days_are_evenly_spaced(tiny: Path) -> None:
    # Benin–Togo: 24 days then 1, mean 12.5, deviation 11.5; Kenya–Togo: bursts, never below 0
    assert asked(tiny, "pair_regularity") == pytest.approx((1 - 11.5 / 12.5 + 0) / 2)
    assert asked(tiny, "pair_regularity", bureau_now="RBD") == pytest.approx((1 - 11.5 / 12.5 + 0) / 2)
    # Kenya–Togo has been silent since 10 August, Benin–Togo since 6 September: 24 days
    assert parts(tiny, "silent_pairs") == (1, 2)
    assert TODAY.isoformat() == "2026-09-30"


def test_a_story_is_known_inside_once_three_other_offices_opened_it(tiny: Path) -> None:
    # C1 stands as “Récit”, which Benin, Kenya and Dakar opened; nobody opened C3; C2 and C4 are not on the portal
    assert parts(tiny, "stories_known_inside") == (1, 2)


def test_a_practice_is_cited_when_another_office_names_it(tiny: Path) -> None:
    # Kenya's plan cites Togo's “Modèle”; that Togo's own agreement does adds nothing
    assert parts(tiny, "practices_cited") == (1, 1)
    assert metrics.rows("out_guidance", ["citing_offices"], warehouse=tiny).rows == ((1,),)


def test_functions_are_heard_by_bureau_over_twelve_months(tiny: Path) -> None:
    # Dakar heard country directors and focal points in August; its practitioners of February 2025 are too long ago
    assert parts(tiny, "roles_heard") == (2, 10)
    assert parts(tiny, "roles_heard", bureau_now="RBN") == (0, 5)
    # what the house asks of its own people is no platform of partners
    assert "Entretiens" not in metrics.rows("out_consultation", ["platform"], warehouse=tiny).column("platform")


def test_buy_in_counts_proved_facts_and_a_meeting_holds_for_six_months(tiny: Path) -> None:
    # five heads, four facts each: Dakar two, Togo two, Kenya's meeting of February is over
    assert parts(tiny, "leader_buy_in") == (4, 20)
    by_item = metrics.ask("leader_buy_in", "leader_item", warehouse=tiny).by("leader_item")
    assert by_item == dict.fromkeys(("strategy_endorsed", "target_owned", "partner_met", "resources_assigned"), 0.2)
    # two regional directors and three country directors are too few to be told apart
    assert set(metrics.ask("leader_buy_in", "leader_level", warehouse=tiny).by("leader_level").values()) == {None}


def test_the_board_is_answered_with_a_figure_and_its_source(tiny: Path) -> None:
    # Q1 after ten days with a figure, Q2 after thirty without, Q3 waits
    assert asked(tiny, "board_questions") == 3
    assert parts(tiny, "board_sourced_share") == (1, 3)
    assert asked(tiny, "board_answer_days") == 20


def test_mentors_are_counted_who_consent_and_never_below_five(tiny: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # Kenya's mentor did not consent; three others did, one of them with no word on places: too few to be told
    told = ("mentors", "mentors_free", "mentoring_used")
    assert [asked(tiny, name) for name in told] == [None, None, None]
    asking.forget()
    for name in told:
        monkeypatch.setitem(METRICS, name, replace(METRICS[name], minimum=None, minimum_of=None))
    assert asked(tiny, "mentors") == 3
    assert metrics.ask("mentors", "topic", warehouse=tiny).by("topic") == {"Cantines": 1, "Riz": 2, "": 1}
    assert (parts(tiny, "mentors_free"), parts(tiny, "mentoring_used")) == ((2, 2), (1, 1))
    asking.forget()
