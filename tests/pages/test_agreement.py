"""Agreements as a reader finds them: a list whose totals are asked, one agreement from its rows, and who may see it."""

from dataclasses import replace

import metrics
from components import read
from pages._agreement import facts
from tests.pages.conftest import Opened

WHERE = {"organisation": "tiny"}


def test_every_agreement_stands_in_the_list_and_opens(opened: Opened) -> None:
    listed = opened("/agreement")
    codes = {code for (code,) in metrics.rows("out_agreement", ["agreement_id"]).rows}
    found = {query["agreement"] for path, query in listed.links("agreement-table") if "agreement" in query}
    assert found == codes
    assert all(opened(f"/agreement?agreement={code}").title("agreement-terms") for code in codes)


def test_the_last_row_of_the_list_is_what_the_figures_say(opened: Opened) -> None:
    total = opened("/agreement").table("agreement-table")[-1]
    assert total == ["Total : 6", "", "", "", "", "277 k$", "229 k$", "186 k$"]
    asked = metrics.ask(["signed_value", "confirmed_revenue", "cash_received"], where=WHERE).rows[0]
    assert asked == (277_000.0, 229_000.0, 186_500.0)


def test_the_total_follows_what_was_asked(opened: Opened) -> None:
    listed = opened("/agreement?country=BEN&status=active").table("agreement-table")
    assert [row[0] for row in listed] == ["Repas A1", "Total : 1"]
    assert listed[-1][5] == "40 k$"


def test_a_search_looks_in_titles_codes_and_partners_whatever_the_accents(opened: Opened) -> None:
    assert opened("/agreement?q=ACIER").table("agreement-table")[0][0] == "Repas A1"
    assert opened("/agreement?q=a2").table("agreement-table")[0][0] == "Nutrition A2"
    assert "ne répond" in opened("/agreement?q=zzz").text


def test_a_wrong_state_names_the_right_one(opened: Opened) -> None:
    assert "active (En cours)" in opened("/agreement?status=activ").text


def test_a_code_nobody_bears_names_the_nearest(opened: Opened) -> None:
    read_ = opened("/agreement?agreement=A11")
    assert "A11" in read_.text and "agreement=A1" in read_.html


def test_an_agreement_says_where_it_stands(opened: Opened) -> None:
    told = opened("/agreement?agreement=A1")
    assert told.lead.startswith("Signé le 10 mars 2025 avec Acier SA , pour Togo et Bénin. En cours.")
    assert "En retard : 2 promesses et 25 k$ d’échéances ." in told.lead
    assert told.figures["Valeur signée"] == "100 k$"
    assert told.figures["Encaissements"] == "75 k$"
    assert told.figures["Jours avant la fin"] == "92"


def test_a_late_instalment_keeps_its_first_date_and_what_is_late_of_it(opened: Opened) -> None:
    assert opened("/agreement?agreement=A1").table("agreement-instalments") == [
        ["1 avr. 2025", "1 avr. 2025", "60 k$", "● reçu", "—"],
        ["30 avr. 2026", "31 oct. 2026", "40 k$", "■ en retard", "25 k$"],
        ["En tout", "", "100 k$", "", "25 k$"],
    ]


def test_each_promise_is_told_once_however_many_countries_it_serves(opened: Opened) -> None:
    told = opened("/agreement?agreement=A1")
    noted = "▲ signalé, sans vérification"
    assert [row[:5] for row in told.table("agreement-milestones")] == [
        ["Budget", "1 avr. 2025", "—", "—", noted],
        ["Cuisines", "1 mars 2026", "1 mars 2026", "20 févr. 2026", "● fait"],
        ["Douane", "1 avr. 2026", "—", "21 avr. 2026", noted],
        ["Moins de sites", "1 mai 2026", "—", "1 mai 2026", noted],
        ["Deux sites", "1 mai 2026", "—", "1 mai 2026", noted],
        ["Cantines", "1 juin 2026", "1 déc. 2026", "—", "■ en retard"],
        ["Pluies", "1 juin 2026", "—", "—", noted],
    ]
    assert [row[0] for row in told.table("agreement-corrective")] == ["Recruter", "Acheter"]


def test_the_line_of_time_says_what_is_late(opened: Opened) -> None:
    told = opened("/agreement?agreement=A1")
    assert told.title("agreement-line") == "En retard : 25 k$, Cantines et 1 de plus"
    assert 'class="tl-first"' in told.card("agreement-line")


def test_results_close_on_the_figure_of_the_metric(opened: Opened) -> None:
    rows = opened("/agreement?agreement=A1").table("agreement-results")
    assert [row[0] for row in rows] == ["Repas · BEN", "Repas · TGO", "En tout"]
    whole = metrics.ask("result_achievement", where={**WHERE, "agreement_id": "A1"}).value("result_achievement")
    assert whole == 0.9 and rows[-1][5] == "90 %"


def test_every_file_that_speaks_of_it_opens(opened: Opened) -> None:
    links = opened("/agreement?agreement=A1").links("agreement-files")
    assert {query["file"] for path, query in links if path == "/received"} == {"hq", "togo", "benin", "kenya"}


def test_a_confidential_partner_is_never_named(opened: Opened) -> None:
    told = opened("/agreement?agreement=A3")
    assert "Secret" not in told.html and "confidentiel" in told.lead
    assert not [path for path, query in told.links("agreement-terms") if path == "/partners"]


def test_who_has_no_right_to_an_agreement_does_not_find_it(opened: Opened) -> None:
    opened("/agreement")
    state = read({"organisation": "tiny"}, path="/agreement")
    kenyan = replace(state, viewer=metrics.Viewer("kenya", frozenset({"KEN"})))
    assert facts.found(kenyan, "A1") is None
    agreement = facts.found(kenyan, "A3")
    assert agreement is not None and [row["office"] for row in agreement.places] == ["KEN"] * len(agreement.places)


def test_a_page_opens_as_it_was_known_on_a_day(opened: Opened) -> None:
    assert opened("/agreement?agreement=A1&as_of=2026-10-02").figures["Encaissements"] == "62 k$"


def test_the_figures_of_the_list_follow_what_was_asked(opened: Opened) -> None:
    told = opened("/agreement?status=signed")
    assert (told.figures["Valeur signée"], told.figures["Accords finissant sous 90 jours"]) == ("12 k$", "1")
    assert opened("/agreement?q=zzz").figures == {}
