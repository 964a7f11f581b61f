"""Partners as a reader finds them: the whole table, a search that forgives accents, one partner whose sums close."""

from dataclasses import replace
from decimal import Decimal

import metrics
from components import read as read_state
from pages._partners import whose
from tests.pages.conftest import Opened, plain


def test_every_partner_with_a_name_stands_in_the_table_and_opens(opened: Opened) -> None:
    read = opened("/partners?year=2026")
    rows = read.table("partner-table")
    names = {name for (name,) in metrics.rows("out_agreement", ["partner_name"]).rows if name}
    assert {row[0] for row in rows} == {*names, "Autres (un partenaire confidentiel)"}
    assert {query["partner"] for path, query in read.links("partner-table") if "partner" in query}


def test_a_search_forgives_accents_and_capitals(opened: Opened) -> None:
    names = sorted({name for (name,) in metrics.rows("out_agreement", ["partner_name"]).rows if name})
    asked = names[0].upper()
    assert [row[0] for row in opened(f"/partners?q={asked}").table("partner-table")] == [names[0]]
    assert "ne répond" in opened("/partners?q=zzz").text


def test_a_partner_s_years_close_on_its_total(opened_demo: Opened) -> None:
    ((code, _),) = metrics.rows("out_agreement", ["partner_id", "signed_usd"], order=["-signed_usd"], limit=1).rows
    where = {"organisation": "demo", "partner_id": code}
    by_year = metrics.ask("confirmed_revenue", by="year", where=where).rows
    whole = metrics.ask("confirmed_revenue", where=where).value("confirmed_revenue")
    assert abs(Decimal(str(sum(usd or 0 for _, usd in by_year))) - Decimal(str(whole or 0))) < Decimal("0.01")
    read = opened_demo(f"/partners?partner={code}")
    assert len(read.table("partner-states")) >= 2
    assert read.table("partner-agreements")


def test_a_code_nobody_bears_is_a_sentence(opened: Opened) -> None:
    assert "P-NONE" in opened("/partners?partner=P-NONE").text


def test_who_gave_who_is_known_and_who_is_confidential_are_the_metrics_own(opened: Opened) -> None:
    read = opened("/partners?year=2026", "en")
    assert read.lead == (
        "2 partners gave by the end of September 2026; 4 have an agreement on record, "
        "one of them confidential and counted under “Others”."
    )
    asked = metrics.ask("partners_giving", where={"month": ("2026-01", "2026-09")}).rows
    assert (asked, metrics.ask("partners").rows) == (((2,),), ((4,),))


def test_confidential_partners_are_told_together_and_the_table_sums_to_the_figures(opened: Opened) -> None:
    rows = {name: cells for name, *cells in opened("/partners?year=2026", "en").table("partner-table")}
    assert rows["Others (one confidential partner)"] == ["—", "$30k", "—", "$73k", "1"]


def test_a_search_leaves_the_confidential_out(opened: Opened) -> None:
    assert opened("/partners?q=other", "en").table("partner-table") == []


def test_the_money_of_a_group_is_counted_once(opened: Opened) -> None:
    rows = opened("/partners?partner=P2").table("partner-group")
    assert rows == [
        ["Acier SA", "100 k$", "95 k$", "75 k$"],
        ["↳ Fondation Baobab", "92 k$", "92 k$", "92 k$"],
        ["Le groupe entier", "192 k$", "186 k$", "166 k$"],
    ]
    where = {"organisation": "tiny", "partner_id": ["P1", "P2"]}
    asked = ["signed_value", "confirmed_revenue", "cash_received"]
    assert metrics.ask(asked, where=where).rows == ((191_500.0, 186_500.0, 166_500.0),)


def test_who_declares_no_group_is_told_in_a_sentence(opened: Opened) -> None:
    assert "ne déclare ni maison mère ni filiale" in opened("/partners?partner=P4").text


def test_a_partner_is_told_on_one_line_of_time(opened: Opened) -> None:
    rows = opened("/partners?partner=P1").table("partner-line")
    lanes = [row[0] for row in rows]
    assert list(dict.fromkeys(lanes)) == ["Argent", "Résultats", "Échanges", "Visibilité"]
    late = [row[2] for row in rows if row[5] == "en retard"]
    assert late == ["25 k$", "Article"]


def test_what_comes_next_has_an_owner_and_what_is_late_comes_first(opened: Opened) -> None:
    read = opened("/partners?partner=P1")
    assert "En retard : Article , dû le 31 août 2026 (Awa)." in read.lead
    assert "Renouveler ou clore « Repas » · 31 déc. 2026 · 100 k$ · Awa" in plain(read.card("partner-acts"))
    assert "Repas bis" not in plain(read.card("partner-acts"))


def test_one_office_alone_in_touch_is_said(opened: Opened) -> None:
    read = opened("/partners?partner=P1")
    assert read.title("partner-contacts") == "Un seul bureau lui parle depuis un an"
    assert "s’il perd son responsable, le lien se perd" in read.card("partner-contacts")
    assert read.table("partner-contacts")[-1] == ["En tout", "", "", "20 k$"]


def test_several_offices_that_court_one_group_are_warned(opened: Opened) -> None:
    read = opened("/partners?partner=P3")
    assert metrics.ask("courting_offices", where={"partner_id": "P3"}).value("courting_offices") == 2
    assert "2 bureaux sollicitent ce groupe en même temps" in read.lead
    assert "Kenya et Togo" in read.card("partner-contacts") and "Secret" not in read.html


def test_what_is_not_money_is_never_in_revenue(opened: Opened) -> None:
    read = opened("/partners?partner=P1")
    assert read.title("partner-gifts") == "Au-delà de l’argent : 10 k$ de biens et 6 k$ d’expertise (10 jours)"
    assert read.table("partner-gifts") == [
        ["Services", "Repas", "10 mars 2026", "10 days", "6 k$", "5 k$ – 7 k$", "Tarif"],
        ["Biens", "Repas", "10 févr. 2026", "20 tonnes", "10 k$", "—", "Juste valeur"],
    ]
    assert metrics.ask("confirmed_revenue", where={"partner_id": "P1"}).value("confirmed_revenue") == 95_000.0


def test_a_check_that_no_longer_holds_says_what_hangs_on_it(opened: Opened) -> None:
    assert "échue depuis le 30 juin 2026" in opened("/partners?partner=P3").lead
    assert opened("/partners?partner=P3").title("partner-checks") == "Vérification échue : 73 k$ en dépendent"
    assert "défavorable" in opened("/partners?partner=P4").lead


def test_visibility_kept_late_is_not_kept(opened: Opened) -> None:
    read = opened("/partners?partner=P1")
    assert read.title("partner-visibility") == "2 gestes de visibilité promis ; tenus à temps : 50 %"
    assert [row[3] for row in read.table("partner-visibility")] == ["● fait", "■ en retard"]


def test_what_ended_says_why_and_opens(opened: Opened) -> None:
    read = opened("/partners?partner=P2")
    assert read.table("partner-ended") == [["Nutrition", "31 déc. 2025", "Terminé", "Former les mères"]]
    assert ("/agreement", {"agreement": "A2"}) in read.links("partner-ended")


def test_the_agreements_of_a_partner_close_on_what_it_signed(opened: Opened) -> None:
    assert opened("/partners?partner=P1").table("partner-agreements")[-1][2:4] == ["100 k$", "95 k$"]


def test_a_wrong_code_names_the_nearest_partner(opened: Opened) -> None:
    assert "Acier SA (P1)" in opened("/partners?partner=P11").text


def test_a_partner_opens_for_who_sees_its_agreements_and_not_its_own_row(opened: Opened) -> None:
    opened("/partners")
    state = read_state({"organisation": "tiny"}, path="/partners")
    togolese = replace(state, viewer=metrics.Viewer("togo", frozenset({"TGO"})))
    partner = whose.found(togolese, "P1")
    assert partner is not None and (partner.name, len(partner.group)) == ("Acier SA", 1)
    assert whose.found(togolese, "P4") is None


def test_a_lapsed_check_is_an_act_to_do(opened: Opened) -> None:
    read = opened("/partners?partner=P3")
    assert "En retard : Renouveler la vérification préalable , dû le 30 juin 2026" in read.lead


def test_what_the_partner_says_of_us_stands_beside_what_we_say(opened: Opened) -> None:
    read = opened("/partners?partner=P2")
    assert read.title("partner-perception") == "Le partenaire nous donne 74 sur 100, nous notons le partenariat 80"
    assert "−6 points" in plain(read.card("partner-perception"))
    assert "aucune enquête n’a suivi ses bilans" in opened("/partners?partner=P1").text
