"""What partnerships achieve, on the tiny portfolio: bounds, contribution, goals and the two definitions of success."""

from pathlib import Path
from typing import Any

import metrics
import store
from metrics import people, success


def value(tiny: Path, name: str, **where: Any) -> float | None:
    return metrics.ask(name, where=where, warehouse=tiny).value(name)


def by(tiny: Path, name: str, column: str, **where: Any) -> dict[Any, Any]:
    return metrics.ask(name, column, where, warehouse=tiny).by(column)


# People ---------------------------------------------------------------------------------------------------------------


def test_the_overlap_is_what_was_counted_once_more(tiny: Path) -> None:
    """Togo 2026: at most 80 of 80 + 60 = 140; Benin: 200 overlapping + a disjoint 300, nobody twice; Kenya: 500."""
    assert value(tiny, "people_reached", place="TGO", year=2026) == 80
    assert value(tiny, "people_reached_upper", place="TGO", year=2026) == 140
    assert value(tiny, "overlap_ratio", place="TGO", year=2026) == 1 - 80 / 140
    assert value(tiny, "overlap_ratio", place="BEN", year=2026) == 0
    assert value(tiny, "overlap_ratio", place="NER") is None


def test_tiers_are_never_added() -> None:
    columns = {"place": ["BEN", "BEN"], "year": [2026, 2026], "count_method": ["estimate"] * 2}
    columns |= {"disjoint_group": [None, None], "people": [9999, 500]}
    assert people.of_one_tier({**columns, "tier": ["2", "2"]}) == 9999
    assert people.of_one_tier({**columns, "tier": ["2", "3"]}) is None


def test_people_touched_indirectly_stand_apart(tiny: Path) -> None:
    assert by(tiny, "people_indirect", "tier", place="BEN") == {"1": None, "2": 9999}
    assert value(tiny, "people_reached", place="BEN") == 500


def test_a_contribution_shares_out_each_person_once_whatever_the_rule(tiny: Path) -> None:
    """Togo 2026, 80 people: A1 (Acier) counted 80 and is worth 100 000, A3 (confidential) counted 60, worth 73 000."""
    togo = {"place": "TGO", "year": 2026}
    shared = {
        "contribution_by_money": {"Acier SA": 80 * 100 / 173, None: 80 * 73 / 173},
        "contribution_by_count": {"Acier SA": 80 * 80 / 140, None: 80 * 60 / 140},
        "contribution_equally": {"Acier SA": 40, None: 40},
    }
    for name, expected in shared.items():
        found = by(tiny, name, "partner_name", **togo)
        assert found == {partner: int(people) for partner, people in expected.items()}
        assert value(tiny, name, **togo) == 80 == value(tiny, "people_reached", **togo)


def test_a_count_is_disaggregated_when_it_says_women_and_children(tiny: Path) -> None:
    """A1 says both, in Togo and in Benin; five other latest results count people and say neither."""
    answer = metrics.ask("disaggregated_share", warehouse=tiny)
    assert answer.parts("disaggregated_share") == [(2.0, 7.0)]


# Two definitions of success -------------------------------------------------------------------------------------------


def test_the_community_s_score_is_the_mean_of_its_surveys_with_how_many_answered(tiny: Path) -> None:
    assert value(tiny, "community_score") == (70 + 65 + 80) / 3
    assert value(tiny, "survey_respondents") == 40 + 20 + 100


def test_the_gap_is_the_donor_s_score_less_the_community_s(tiny: Path) -> None:
    """A3: donor 60 of 60 is 100, community 70, +30. A2: 30 to 25 of 20 is 50, community 65, −15. A4 has no donor's."""
    assert by(tiny, "donor_score", "agreement_id") == {"A1": None, "A2": 50, "A3": 100, "A4": None}
    gaps = by(tiny, "success_gap", "agreement_id")
    assert {code: None if gap is None else round(gap, 9) for code, gap in gaps.items()} == {
        "A1": None,
        "A2": -15,
        "A3": 30,
        "A4": None,
    }
    assert round(value(tiny, "success_gap") or 0, 9) == 7.5, "the middle of −15 and 30"
    assert round(value(tiny, "success_gap_spread") or 0, 9) == 22.5, "from −3.75 to 18.75"
    assert value(tiny, "two_scored_agreements") == 2


def test_one_agreement_has_no_spread() -> None:
    one = {"achieved": [1.0], "measured": [1], "scored": [70.0], "surveys": [1]}
    assert (success.spread(one), success.median_gap(one), success.both(one)) == (None, 30.0, 1)


# Goals ----------------------------------------------------------------------------------------------------------------


def test_each_dollar_is_counted_once_among_the_goals(tiny: Path) -> None:
    """A1 100 000: 60 to 2.1, 40 to 4. A2 91 500 to 2. A3 73 000: half to 10, 30 to 2.3, 20 unsaid. A4 12 500 unsaid."""
    assert by(tiny, "sdg_value", "sdg") == {
        "2": 60_000 + 91_500 + 21_900,
        "4": 40_000,
        "10": 36_500,
        None: 14_600 + 12_500,
    }
    assert value(tiny, "sdg_value") == value(tiny, "signed_value") == 277_000
    assert by(tiny, "sdg_value", "country", sdg="4") == {"BEN": 16_000, "TGO": 24_000}
    assert value(tiny, "sdg_targeted_share") == (60_000 + 21_900) / 277_000
    # A3’s half for Goal 10; A1 is marked “significant” and counts whole
    assert value(tiny, "inequality_share") == 136_500 / 277_000
    assert by(tiny, "sdg_value", "inclusion") == {"2": 100_000, None: 177_000}


def test_weights_sum_to_one(tiny: Path) -> None:
    shares = store.reader(tiny).query("select agreement_id, sum(share) from core_sdg group by 1 order by 1").rows
    assert [(code, float(share)) for code, share in shares] == [(f"A{number}", 1.0) for number in range(1, 7)]


def test_goals_served_at_once_are_told_from_both_sides(tiny: Path) -> None:
    pairs = metrics.ask("cobenefits", by=["sdg", "sdg_also"], warehouse=tiny).rows
    assert pairs == (("10", "2", 1), ("2", "10", 1), ("2", "4", 1), ("4", "2", 1))
    assert metrics.ask("cobenefit_share", warehouse=tiny).parts("cobenefit_share") == [(2.0, 4.0)]
