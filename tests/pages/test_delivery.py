"""Delivery as a reader finds it on the tiny portfolio: three bars, slips, the chain, who trusts, the unknown said."""

from exports import board
from tests.pages.conftest import Opened


def test_money_time_and_results_stand_in_one_row_with_their_story(opened: Opened) -> None:
    read = opened("/delivery")
    assert "3 accords suivis" in read.lead
    rows = {row[0]: row[2:] for row in read.table("delivery-progress")}
    assert rows["Repas"] == [
        "15 %", "86 %", "90 %", "+75 pts", "Les résultats sont là, l’argent n’est pas parti, ou pas rapporté."
    ]  # fmt: skip
    assert rows["Riz"][0] == "—", "what nobody told is no zero"
    assert rows["Riz"][-1].endswith("Aucune dépense rapportée.")
    assert ("/agreement", {"agreement": "A1"}) in read.links("delivery-progress")


def test_a_slip_keeps_its_first_promise_and_its_cause(opened: Opened) -> None:
    read = opened("/delivery")
    assert read.title("delivery-slips").startswith("Un jalon a glissé, dont 1 pas encore atteints")
    assert [label for label, _ in read.bars("delivery-causes")] == ["Approvisionnement"]
    rows = read.table("delivery-changes")
    assert [row[:4] for row in rows] == [
        ["Budget · Repas", "Approvisionnement", "—", "8 %"],
        ["Deux sites · Repas", "Capacité", "Acier SA", "—"],
    ]


def test_the_chain_says_what_arrives_and_what_is_unknown(opened: Opened) -> None:
    """Of 35 000, 25 000 is known to the end; 10 000 goes to somebody unknown."""
    read = opened("/delivery")
    assert "90 % de l’argent arrivent à la communauté" in read.title("delivery-chain")
    assert "71 % de 35 k$" in read.title("delivery-chain")
    facts = {row[0]: row[1:] for row in read.table("delivery-chain-facts")}
    assert facts["Part locale"] == ["67 %", "63 %"], "with what is estimated, and without"
    one = opened("/agreement?agreement=A1")
    assert one.title("agreement-chain") == "90 % de 20 k$ arrivent à la communauté, en 3 mains"


def test_obstacles_risks_and_adaptations_say_who_and_whether_it_worked(opened: Opened) -> None:
    read = opened("/delivery")
    assert [row[3] for row in read.table("delivery-obstacles")] == ["■ Tient encore · encore", "● Levé", "● Levé"]
    assert [row[3] for row in read.table("delivery-adaptation")][::-1] == ["● A marché", "▲ En partie"]
    assert "73 k$ sont sous un risque politique élevé" in read.title("delivery-risks")


def test_the_donor_and_the_community_stand_side_by_side(opened: Opened) -> None:
    read = opened("/delivery")
    assert read.title("delivery-trust") == "Le donateur fait confiance à 70 sur 100, la communauté à 50"


def test_a_country_without_delivery_says_so(opened: Opened) -> None:
    read = opened("/delivery?country=SEN")
    assert "sa mise en œuvre ne peut pas être suivie" in read.lead
    assert "Aucun bureau ne dit par quelles mains passe l’argent." in read.text


def test_what_is_carried_in_common_has_owners_on_both_sides(opened: Opened) -> None:
    read = opened("/joint")
    assert [row[3] for row in read.table("joint-common")] == ["1 sur 2"] * 5
    assert read.title("joint-entries").startswith("2 promesses sont en retard ; un défi n’a de responsable")
    assert [row[0] for row in read.table("joint-pulse")] == ["Confiance mutuelle", "But commun"]
    assert "une équipe de moins de cinq réponses n’est pas montrée" in read.text


def test_a_reason_for_a_choice_opens_as_many_agreements_as_it_says(opened: Opened) -> None:
    assert ("/agreement", {"basis": "donor"}) in opened("/delivery").links("delivery-selection")
    assert [row[0] for row in opened("/agreement?basis=donor").table("agreement-table")] == ["Riz A4", "Total : 1"]
    *rows, total = opened("/agreement?service=technical").table("agreement-table")
    assert [row[0] for row in rows] == ["Repas A1"] and "100 k$" in total


def test_what_is_looked_at_says_how_much_of_it_is_delivery(opened: Opened) -> None:
    """Nothing that waits on the tiny portfolio is about carrying out; figures and sheets are counted as they stand."""
    read = opened("/delivery")
    rows = {row[0]: row[1:] for row in read.table("delivery-attention")}
    assert rows["Décisions qui attendent ici"] == ["0", "8", "0 %"]
    assert rows["Feuilles du dossier du Conseil"][:2] == ["3", str(len(board.SHEETS))]
