"""Replies, brokers and the portal on the tiny portfolio; graphs beside what one finds by hand."""

from datetime import date
from pathlib import Path

import metrics
from metrics import network
from metrics.meeting import Meeting, by_answer, by_offer, by_topic, meetings, near


def test_a_question_is_answered_by_another_office_within_seven_days(tiny: Path) -> None:
    # Togo asked Benin on 5 September; Benin answered on the 6th
    assert metrics.ask("reply_coverage", warehouse=tiny).parts("reply_coverage") == [(1, 1)]
    assert metrics.ask("reply_hours", warehouse=tiny).value("reply_hours") == 24


def test_a_search_counts_where_it_leads_within_a_minute(tiny: Path) -> None:
    # Benin in 20 seconds, Togo in 90, Kenya not at all
    assert metrics.ask("findability", warehouse=tiny).parts("findability") == [(1, 3)]
    assert metrics.ask("failed_searches", warehouse=tiny).parts("failed_searches") == [(1, 3)]


def test_a_document_is_as_fresh_as_its_last_review(tiny: Path) -> None:
    # reviewed on 1 June 2025, more than a year before 30 September 2026
    assert metrics.ask("guidance_freshness", warehouse=tiny).parts("guidance_freshness") == [(0, 1)]


def test_brokers_stand_between_the_others_and_their_leaving_costs_their_ties() -> None:
    # two triangles joined by C–D, and G tied across to H; the paths pass through C and D, then A, first of equals
    pairs = ["AB", "BC", "CA", "DE", "EF", "FD", "CD", "GH"]
    home = {office: "N" if office in "ABCG" else "S" for office in "ABCDEFGH"}
    columns = {
        "from_office": [a for a, _ in pairs],
        "to_office": [b for _, b in pairs],
        "from_bureau": [home[a] for a, _ in pairs],
        "to_bureau": [home[b] for _, b in pairs],
        "exchanges": [1.0] * len(pairs),
    }
    assert network.brokers(columns) == ["C", "D", "A"]
    assert network.broker_fragility(columns) == 0.5  # C–D falls, G–H stays
    assert network.reciprocity(columns) == 0
    both = {**columns, "from_office": [*"ABC"], "to_office": [*"BAD"], "exchanges": [1.0] * 3}
    both |= {"from_bureau": [*"NNN"], "to_bureau": [*"NNS"]}
    assert network.reciprocity(both) == 2 / 3  # A–B both ways, C to D only


def test_a_network_without_ties_has_no_such_figure(tiny: Path) -> None:
    nobody = {"from_office": [], "to_office": [], "from_bureau": [], "to_bureau": [], "exchanges": []}
    assert (network.reciprocity(nobody), network.broker_fragility(nobody)) == (None, None)
    assert metrics.ask("reciprocity", warehouse=tiny).value("reciprocity") == 1  # Togo with Kenya and Benin, both ways


def test_who_asks_meets_who_knows_in_another_region_unless_they_already_speak() -> None:
    acts = [
        ("Cold chain", "question", "A", 4),
        ("Cold chain", "answer", "B", 9),  # knows most, but of the same region
        ("Cold chain", "share", "C", 5),
        ("Cold chain", "answer", "D", 3),
        ("Cold chain", "question", "E", 1),  # asked once: a curiosity
    ]
    homes = {"A": "N", "B": "N", "C": "S", "D": "S", "E": "S"}
    assert meetings(by_topic(acts, near(homes, []))) == [Meeting("A", "C", "topic", "Cold chain", 4, 5)]
    assert meetings(by_topic(acts, near(homes, [("C", "A")]))) == [Meeting("A", "D", "topic", "Cold chain", 4, 3)]


def test_who_needs_meets_who_is_offered_it_elsewhere_or_has_found_it_already() -> None:
    close = near({"TGO": "RBD", "BEN": "RBD", "KEN": "RBN", "UGA": "RBN"}, [])
    in_touch = {**close, "TGO": {*close["TGO"], "KEN"}}
    need = {"need_id": "N1", "need_title": "Cold rooms", "kind": "goods", "sdg": "2", "office": "TGO", "country": "TGO",
            "required_usd": 100, "due_on": date(2026, 12, 31), "priority": 1}  # fmt: skip
    offer = {"offer_id": "O1", "kind": "goods", "countries": ["KEN"], "offices": {"KEN"}, "offered_usd": 100,
             "valid_until": date(2027, 6, 30), "check_outcome": "cleared", "is_check_valid": True, "is_known": True,
             "known_in": {"KEN"}, "partner_name": "Acme"}  # fmt: skip
    found = {**need, "need_id": "N2", "need_title": "Cold boxes", "office": "UGA"}
    # kind 30, amount 15, time 10, check 10, known elsewhere 5: what is offered in Kenya would have to be extended
    assert meetings(by_offer([need], [offer], close)) == [
        Meeting("TGO", "KEN", "offer", "Cold rooms", known=70, other="Acme")
    ]
    assert meetings(by_offer([need], [offer], in_touch)) == []
    assert meetings(by_offer([need], [{**offer, "countries": ["TGO"], "offices": {"TGO"}}], close)) == []
    assert meetings(by_answer([need], [{**found, "office": "BEN"}, found], close)) == [
        Meeting("TGO", "UGA", "answered", "Cold rooms", other="Cold boxes")
    ]
