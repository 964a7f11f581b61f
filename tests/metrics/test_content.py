"""Content and events on the tiny portfolio, each figure worked out beside its test."""

from pathlib import Path

import metrics
from metrics import content


def test_content_is_counted_cleared_and_used_as_the_offices_say(tiny: Path) -> None:
    names = ["content_items", "content_cleared", "content_right_first", "content_use_share", "content_consented"]
    answer = metrics.ask(names, warehouse=tiny)
    assert answer.value("content_items") == 4
    assert answer.parts("content_cleared") == [(3, 4)]  # C3 waits
    assert answer.parts("content_right_first") == [(2, 3)]  # C2 needed rework
    assert answer.parts("content_use_share") == [(2, 3)]  # C2 stays inside, C3 is not cleared
    assert answer.parts("content_consented") == [(2, 4)]  # C3 lacks it, C4 does not say


def test_regularity_is_a_clock_s_and_needs_three_items(tiny: Path) -> None:
    # Togo: 30 and 60 days apart, mean 45, deviation 15: 1 − 15/45
    togo = metrics.ask("content_regularity", where={"office": "TGO"}, warehouse=tiny).value("content_regularity")
    assert round(togo or 0, 9) == 0.666666667
    assert (
        metrics.ask("content_regularity", where={"office": "KEN"}, warehouse=tiny).value("content_regularity") is None
    )
    assert content.regularity({"date": [], "items": []}) is None


def test_a_confidential_partner_s_name_is_on_no_content(tiny: Path) -> None:
    named = metrics.rows("out_content", ["content_id", "partner_name"], warehouse=tiny).rows
    assert dict(named) == {"C1": "Acier SA", "C2": None, "C3": None, "C4": None}
