"""Countries of the South, agencies and platforms together, on the tiny portfolio: each project and dollar once."""

from math import exp, log
from pathlib import Path
from typing import Any

import metrics
from metrics import convergence


def value(tiny: Path, name: str, **where: Any) -> float | None:
    return metrics.ask(name, where=where, warehouse=tiny).value(name)


def parts(tiny: Path, name: str, **where: Any) -> tuple[float | None, float | None]:
    return metrics.ask(name, where=where, warehouse=tiny).parts(name)[0]


def by(tiny: Path, name: str, column: str, **where: Any) -> dict[Any, Any]:
    return metrics.ask(name, column, where, warehouse=tiny).by(column)


# South-South ----------------------------------------------------------------------------------------------------------


def test_an_exchange_counts_once_with_each_of_those_who_facilitate_it(tiny: Path) -> None:
    """E1 Togo → Kenya, E2 Kenya → Togo (facilitated by two), E3 Benin → Togo."""
    assert value(tiny, "sstc_projects") == 3
    assert by(tiny, "sstc_projects", "facilitator") == {"FAO": 1, "ILO": 1, "UNOSSC": 2}
    assert metrics.ask("sstc_projects", by=["provider", "beneficiary"], warehouse=tiny).rows == (
        ("BEN", "TGO", 1),
        ("KEN", "TGO", 1),
        ("TGO", "KEN", 1),
    )


def test_two_countries_that_give_and_receive_are_reciprocal(tiny: Path) -> None:
    assert parts(tiny, "sstc_reciprocity") == (2, 3), "Togo → Kenya and Kenya → Togo of three pairs"


def test_a_result_is_due_after_six_months(tiny: Path) -> None:
    """On 30 September 2026 E1 and E3 are due, E2 of 1 June is not; E1 alone tells a result."""
    assert parts(tiny, "sstc_result_share") == (1, 2)
    assert parts(tiny, "sstc_private_share") == (1, 3)
    assert parts(tiny, "sstc_gender_share") == (1, 3)
    assert parts(tiny, "forum_funded_share") == (1, 3), "E3 alone brings funds"
    assert value(tiny, "learning_reach") == 2, "Kenya by knowledge, Togo among peers"


def test_an_item_without_proof_is_declared_and_not_rooted(tiny: Path) -> None:
    """Latest years: Togo 2026 plan, reporting (unproved), focal point; Kenya 2025 plan. Ten items in all."""
    assert parts(tiny, "sstc_institutionalisation") == (3, 10)
    assert parts(tiny, "sstc_declared_share") == (4, 10)
    assert by(tiny, "sstc_institutionalisation", "item") == {
        "budget": 0,
        "focal_point": 0.5,
        "plan": 1,
        "reporting": 0,
        "unit": 0,
    }


# Joint programmes -----------------------------------------------------------------------------------------------------


def test_a_budget_counts_once_however_many_share_it(tiny: Path) -> None:
    assert value(tiny, "joint_budget") == 500_000
    assert parts(tiny, "joint_share") == (400_000, 500_000), "JP1 with three entities and JP3 with two"
    assert parts(tiny, "road_map_share") == (300_000, 400_000), "JP2 does not tell"
    assert parts(tiny, "framework_share") == (400_000, 500_000)
    assert by(tiny, "joint_budget", "country") == {"KEN": 100_000, "TGO": 400_000}


def test_each_entity_of_a_programme_is_in_it(tiny: Path) -> None:
    assert by(tiny, "entity_programmes", "entity") == {"FAO": 1, "UNDP": 2, "UNEP": 1, "UNICEF": 1, "WFP": 1}
    assert value(tiny, "entity_programmes") == value(tiny, "joint_programmes") == 3


def test_diversity_is_the_kinds_there_would_be_were_all_as_frequent(tiny: Path) -> None:
    """Active: P1 and P3 are companies (70), P4 is another kind (90): thirds 2/3 and 1/3."""
    found = value(tiny, "partner_diversity")
    assert found is not None
    assert round(found, 9) == round(exp(-(2 / 3 * log(2 / 3) + 1 / 3 * log(1 / 3))), 9)
    assert convergence.diversity({"partners": [5]}) == 1
    assert round(convergence.diversity({"partners": [4, 4, 4]}) or 0, 9) == 3


def test_several_partners_in_one_place_without_a_shared_need_overlap(tiny: Path) -> None:
    """School meals in Benin: A1 (Acier, need N1) and A4 (Amis du riz, need N2) serve one public with no common need."""
    assert parts(tiny, "overlap_share") == (1, 1)
    assert parts(tiny, "overlap_share", country="TGO") == (0, 0)


def test_a_platform_is_active_when_it_meets_twice_in_a_year(tiny: Path) -> None:
    assert value(tiny, "platforms") == 2
    assert value(tiny, "active_platform_share") == 0.5
    assert parts(tiny, "government_led_share") == (1, 2)
    assert parts(tiny, "decisions_done_share") == (5, 8)
