"""Communication and plans as a reader finds them: what may not be shown, what is owed, what slipped, who waits."""

from tests.pages.conftest import Opened


def test_what_may_not_be_shown_yet_says_why(opened: Opened) -> None:
    rows = opened("/communication", "en").table("communication-held")
    assert {row[0]: row[5:] for row in rows} == {
        "Récolte": ["■ not cleared", "■ missing"],
        "Routes": ["● cleared", "■ missing"],
    }


def test_visibility_owed_stands_with_its_agreement_and_owner(opened: Opened) -> None:
    (row,) = opened("/communication", "en").table("communication-late")
    assert row == ["Article", "Repas", "Acier SA", "31 Aug 2026", "Awa"]


def test_the_first_date_promised_stays_in_sight(opened: Opened) -> None:
    rows = {row[0]: row for row in opened("/plans", "en").table("plans-milestones")}
    assert rows["Session"][3:7] == ["31 Aug 2026", "15 Dec 2026", "—", "106"]
    assert rows["Forum"][8] == "▲ reached late"


def test_support_says_coverage_and_median_together_and_who_waits(opened: Opened) -> None:
    read = opened("/plans", "en")
    assert read.title("plans-support") == "33% of requests are answered within five working days, half within 5.5 days"
    assert read.title("plans-waiting") == "3 requests are open, 2 without a reply"
    assert read.title("plans-posts").startswith("1 of 2 bureaux have a dedicated, filled post; one post is vacant")
