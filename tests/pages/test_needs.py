"""Needs and offers as a reader finds them: the best offers with their reasons, both ways; a need told; its brief."""

from tests.pages.conftest import Opened, plain


def test_the_headline_is_the_metrics_own_and_what_waits_is_said(opened: Opened) -> None:
    read = opened("/needs", "en")
    # N3 waits since May 2024 (882 days) with 40 000 required, before its deadline of 10 October
    assert "One need still waits for an agreement" in read.lead
    assert "$40k" in read.lead and "882 days" in read.lead and "none is past its deadline" in read.lead
    # (100 000 of A1 + half of A3's 73 000) of 277 000: A4 answers a need declared after it was signed
    assert read.figures["Field-driven share"] == "49 %"


def test_a_need_that_waits_has_its_best_offers_with_each_reason_met_or_missed(opened: Opened) -> None:
    card = plain(opened("/needs?pick=N3", "en").card("needs-offers"))
    # OF1 holds for Togo and Benin: kind 30, country 0, amount 15, time 10, check 10, known elsewhere 5
    assert "Acier SA 70 points to be extended to this country" in card
    for said in ("✓ Kind of help met 30/30", "✗ Country missed 0/25", "~ Already a partner met in part 5/10"):
        assert said in card
    assert "Amis du riz" not in card  # its partner was not cleared


def test_an_offer_shows_the_needs_it_answers_where_it_holds(opened: Opened) -> None:
    rows = {row[0]: row for row in opened("/needs", "en").table("needs-by-offer")}
    # N1 and N2 already have agreements, and N3 is in Kenya
    assert rows["Acier SA"][5:] == ["0", "none waiting where it holds"]
    assert "confidential partner" in rows


def test_a_need_tells_its_story_from_declaration_to_result(opened: Opened) -> None:
    rows = opened("/needs?need=N1", "en").table("needs-steps")
    assert [row[1] for row in rows][:2] == ["Declared", "Agreement signed"]
    assert rows[1][2] == "Repas · Acier SA"
    backdated = opened("/needs?need=N2", "en").table("needs-steps")
    assert backdated[0][:2] == ["20 May 2026", "Agreement signed"] and "does not answer it" in backdated[0][2]


def test_the_brief_is_one_card_so_that_it_is_taken_away_whole(opened: Opened) -> None:
    read = opened("/needs?need=N3&brief=1", "en")
    text = plain(read.card("needs-brief"))
    for part in ("The need", "Acier SA", "Who speaks with them", "What came before"):
        assert part in text
    assert "Secret Ltd" not in read.text


def test_a_code_nobody_bears_is_a_sentence_and_a_withdrawn_need_has_no_page(opened: Opened) -> None:
    assert "N-NONE" in opened("/needs?need=N-NONE", "en").text
    assert "withdrawn" in opened("/needs?need=N4", "en").text
