"""Needs and offers side by side on the tiny portfolio, and how long needs wait: every figure redone by hand."""

from pathlib import Path

import metrics
from metrics import matching


def test_fit_weighs_what_was_rated_and_leaves_out_the_rest(tiny: Path) -> None:
    # N1: expertise 3 × 0.20 and assets 2 × 0.15 of at most 3 × 0.35; no other need is rated
    assert round(metrics.ask("private_sector_fit", warehouse=tiny).value("private_sector_fit") or 0, 6) == 0.857143
    weights = metrics.rows("out_fit", ["weight"], {"need_id": "N1"}, warehouse=tiny).column("weight")
    assert round(sum(weights), 9) == 1


def test_half_the_needs_wait_until_half_have_an_agreement_those_still_waiting_included(tiny: Path) -> None:
    # N5 after 27 days, N1 after 59; N3 waits for 882; N2 was answered before it was declared, N4 withdrawn
    assert metrics.ask("days_to_match", warehouse=tiny).value("days_to_match") == 59
    assert round(metrics.ask("matched_within_year", warehouse=tiny).value("matched_within_year") or 0, 9) == 0.666666667
    assert metrics.ask("days_to_match", where={"need_id": "N3"}, warehouse=tiny).value("days_to_match") is None


def test_the_best_offers_come_with_every_reason_and_never_from_a_refused_partner(tiny: Path) -> None:
    needs = {need["need_id"]: need for need in metrics.rows("out_need_story", NEED, warehouse=tiny).records()}
    offers = matching.by_offer(metrics.rows("out_offer", OFFER, {"is_standing": True}, warehouse=tiny).records())
    assert sorted(offer["offer_id"] for offer in offers) == ["OF1", "OF2", "OF3"]  # OF4 ran out in January
    (best,) = matching.best_offers(needs["N1"], offers)  # OF3 comes from a partner that was not cleared
    assert best.offer["offer_id"] == "OF1"
    assert [(reason.criterion, reason.points, reason.mark) for reason in best.reasons] == [
        ("kind", 30, "✓"),
        ("country", 25, "✓"),
        ("amount", 7.5, "~"),  # half of what is required
        ("time", 10, "✓"),
        ("check", 10, "✓"),
        ("known", 10, "✓"),  # A1 serves Togo
    ]
    assert best.points == 92.5
    assert [match.need["need_id"] for match in matching.needs_for(best.offer, needs.values())] == ["N1", "N2"]


def test_a_confidential_partner_makes_an_offer_without_a_name(tiny: Path) -> None:
    named = metrics.rows("out_offer", ["offer_id", "partner_name"], warehouse=tiny).rows
    assert dict(named)["OF2"] is None
    assert sum(matching.WEIGHTS.values()) == 100


NEED = ["need_id", "kind", "country", "required_usd", "due_on", "priority"]
OFFER = [
    *("offer_id", "partner_id", "partner_name", "kind", "country", "valid_until", "offered_usd"),
    *("check_outcome", "is_check_valid", "is_known", "is_known_here"),
]
