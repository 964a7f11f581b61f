"""South-South exchanges and joint programmes as a reader finds them: who with whom, counted once, empty in words."""

from tests.pages.conftest import Opened, plain


def test_who_provides_to_whom_and_both_open(opened: Opened) -> None:
    read = opened("/south-south")
    assert "3 projets" in read.lead
    rows = read.table("south-south-pairs")
    assert sorted(cell for row in rows for cell in row if cell) == ["1", "1", "1"]
    assert ("/south-south", {"provider": "TGO"}) in read.links("south-south-pairs")
    assert ("/south-south", {"beneficiary": "KEN"}) in read.links("south-south-pairs")
    assert ("/south-south", {"provider": "TGO"}) in read.links("south-south-map-provider")
    assert "n’impliquent pas reconnaissance" in plain(read.card("south-south-map-provider"))


def test_a_facilitator_narrows_the_exchanges(opened: Opened) -> None:
    read = opened("/south-south?facilitator=FAO")
    assert "Un projet" in read.lead
    assert [row[0] for row in read.table("south-south-list")] == ["E3"]


def test_our_offices_stand_beside_the_united_nations_system(opened: Opened) -> None:
    """Two offices: both prove a plan, one of two a focal point; reporting is said without proof."""
    read = opened("/south-south")
    assert read.bars("south-south-rooted") == [
        ("Plan stratégique", "100 %"),
        ("Rapports", "0 %"),
        ("Point focal", "50 %"),
        ("Unité dédiée", "0 %"),
        ("Budget", "0 %"),
    ]
    assert "dit, sans preuve" in read.text
    assert read.title("south-south-forums") == "Engagements de forums qui apportent des fonds : 1 sur 3"


def test_joint_money_is_counted_once_and_the_busiest_stand_first(opened: Opened) -> None:
    read = opened("/joint?year=2026")
    *rows, total = read.table("joint-register")
    assert [row[0] for row in rows] == ["Cantines", "Eau", "Climat"]
    assert total[-1] == "500 k$"
    assert "82 %" not in read.lead and "80 %" in read.lead
    assert dict(read.bars("joint-modality"))["Gestion canalisée"].startswith("300 k$")


def test_a_platform_whose_decisions_wait_comes_first(opened: Opened) -> None:
    rows = opened("/joint?year=2026").table("joint-platforms")
    assert [(row[0], row[1], row[4]) for row in rows] == [
        ("Patronat", "Gouvernement", "3 sur 6"),
        ("Forum climat", "Partenaires", "2 sur 2"),
    ]


def test_a_crowd_names_who_serves_the_same_public(opened: Opened) -> None:
    rows = opened("/joint?year=2026").table("joint-crowd")
    assert rows == [["Bénin · Alimentation scolaire", "2", "Acier SA et Amis du riz"]]


def test_what_nobody_sent_is_a_sentence(opened: Opened) -> None:
    assert "Aucun échange Sud-Sud n’a été déclaré ici." in opened("/south-south?facilitator=Personne").text
    assert "Aucun programme conjoint n’est inscrit ici." in opened("/joint?country=BEN").text


def test_agreements_stand_under_the_action_of_the_strategy_they_carry_out(opened: Opened) -> None:
    """A1 names the action S1; A3 is cited by an exchange and names none."""
    read = opened("/south-south")
    assert read.title("south-south-aligned").startswith("Un accord Sud-Sud sur 2")
    assert read.table("south-south-aligned") == [["Carte", "FAO", "Faite", "1", "100 k$"]]
    assert read.links("south-south-aligned")[0] == ("/agreement", {"action": "S1"})
    assert [row[0] for row in opened("/agreement?action=S1").table("agreement-table")][0].startswith("Repas")
    assert "33 %" in read.lead, "two entities stand behind one project of three"
