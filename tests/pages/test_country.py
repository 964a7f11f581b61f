"""A country's page: totals are asked and follow the filter, openings are printed, confidential partners share a row."""

from datetime import date
from typing import Any

import pytest

import metrics
import words
from components import State
from components import read as read_state
from pages._country.helpers import Helper, parted
from pages._country.milestones import slips_of
from tests.pages.conftest import Opened, plain

KEN = {"organisation": "tiny", "country": "KEN"}
TGO = {"organisation": "tiny", "country": "TGO"}


def _money(usd: float | None, lang: str = "fr") -> str:
    return plain(words.money(usd, lang))


def _state(address: str) -> State:
    return read_state(dict(pair.split("=") for pair in address.split("&")), "/country")


@pytest.mark.parametrize("lang", words.LANGUAGES)
@pytest.mark.parametrize("country", ["KEN", "TGO", "BEN"])
def test_the_six_figures_are_those_metrics_ask_gives(opened: Opened, country: str, lang: str) -> None:
    where = {"organisation": "tiny", "country": country}
    asked: dict[str, dict[str, Any]] = {
        "confirmed_revenue": {"month": ("2026-01", "2026-09")},
        "active_agreements": {},
        "unmet_needs": {},
        "need_coverage": {},
        "people_reached": {"year": 2026},
    }
    figures = opened(f"/country?country={country}", lang).figures
    assert len(figures) == 6
    for name, more in asked.items():
        one = metrics.metric(name)
        value = metrics.ask(name, where={**where, **more}).value(name)
        said = plain(words.value(value, one.unit, lang)).replace(" ", "")
        assert figures[plain(words.pick(one.label, lang))].replace(" ", "") == said


def test_the_first_sentence_says_what_happened_what_is_not_met_and_who_did_not_send(opened: Opened) -> None:
    lead = opened("/country?country=KEN").lead
    assert lead.startswith("24 k$ de recettes confirmées")
    assert "Un besoin sur 2 n’a pas d’accord (40 k$)." in lead
    assert "Le classeur du T3 2026 n’est pas reçu" in lead


def test_a_country_of_two_bureaux_says_when_it_changed(opened: Opened) -> None:
    assert (
        "relevait de Nairobi jusqu’au changement du 1 janv. 2026 ; il relève depuis de Dakar"
        in opened("/country?country=BEN").lead
    )
    assert "relevait" not in opened("/country?country=TGO").lead


def test_the_portfolio_s_totals_are_asked(opened: Opened) -> None:
    *rows, total = opened("/country?country=TGO").table("country-portfolio")
    names = ["signed_value", "cash_received", "spend_rate", "time_elapsed"]
    signed, received, spent, elapsed = metrics.ask(names, where=TGO).rows[0]
    assert [row[0] for row in rows] == ["Repas", "Repas bis", "Projet"], "the active one first"
    assert total[:1] + total[4:8] == [
        "Total (3)",
        _money(signed),
        _money(received),
        plain(words.percent(spent, "fr")),
        plain(words.percent(elapsed, "fr")),
    ]


def test_the_portfolio_s_totals_follow_the_choice(opened: Opened) -> None:
    *rows, total = opened("/country?country=TGO&standing=coming").table("country-portfolio")
    assert [row[0] for row in rows] == ["Projet"]
    assert total == ["Total (1)", "", "", "", "—", "—", "—", "—", "—", "", "", ""]


def test_a_choice_nothing_answers_is_a_sentence_and_a_wrong_word_names_the_nearest(opened: Opened) -> None:
    assert "Aucun accord ne répond à ce choix." in opened("/country?country=KEN&standing=coming").text
    assert (
        "« activ » n’est pas connu ici (accords). Le plus proche : active."
        in opened("/country?country=KEN&standing=activ").text
    )


def test_each_agreement_leads_to_its_page(opened: Opened) -> None:
    links = opened("/country?country=BEN&lang=es").links("country-portfolio")
    assert {query["agreement"] for path, query in links if path == "/agreement"} == {"A1", "A4"}
    assert all(query["lang"] == "es" for path, query in links if path == "/agreement")


def test_a_confidential_partner_is_named_nowhere_and_its_agreements_share_a_row(opened: Opened) -> None:
    read = opened("/country?country=KEN")
    assert "Secret Ltd" not in read.html
    assert [row[0] for row in read.table("country-portfolio") if "confidentiel" in row[0]] == [
        "Accord d’un partenaire confidentiel"
    ]


def test_the_others_are_never_one_confidential_partner_alone() -> None:
    helpers = [Helper("P1", "Acier", 9), Helper("P3", None, 5), Helper("P2", "Baobab", 1)]
    named, others = parted(helpers)
    assert ([one.code for one in named], [one.code for one in others]) == (["P1"], ["P3", "P2"])
    assert parted(helpers[1:2]) == ([], helpers[1:2])


def test_the_matrix_adds_up_to_the_active_portfolio_and_prints_its_openings(opened_demo: Opened) -> None:
    read = opened_demo("/country?country=KEN")
    *rows, total = read.table("country-outcomes")
    where = {"organisation": "demo", "country": "KEN", "is_active": True}
    by = metrics.ask("portfolio_value", by="csp_outcome", where=where).by("csp_outcome")
    assert [row[0] for row in rows[:2]] == ["Surtout", "Besoins sans accord"]
    assert total[-1] == _money(metrics.ask("portfolio_value", where=where).value("portfolio_value"))
    assert total[1:-2] == [_money(by[code]) for code in sorted(code for code in by if code)]
    cells = [cell for row in rows[2:] for cell in row[1:-2]]
    assert cells.count("○ ouverture") == sum(cell.startswith("○") for cell in cells) > 0
    assert "" not in cells


def test_a_cell_of_the_matrix_opens_agreements_whose_total_is_the_cell(opened_demo: Opened) -> None:
    links = opened_demo("/country?country=KEN").links("country-outcomes")
    cells = [query for _, query in links if "outcome" in query]
    where = {"organisation": "demo", "country": "KEN", "is_active": True}
    for query in cells:
        address = "&".join(f"{key}={value}" for key, value in query.items())
        *_, total = opened_demo(f"/country?{address}").table("country-portfolio")
        kept = {} if query["partner"] == "others" else {"partner_id": query["partner"]}
        if kept:
            outcome = None if query["outcome"] == "none" else query["outcome"]
            value = metrics.ask("portfolio_value", where={**where, **kept, "csp_outcome": outcome})
            assert total[4] == _money(value.value("portfolio_value"))
    assert len(cells) > 5


def test_needs_stand_beside_the_agreements_that_answer_them(opened: Opened) -> None:
    read = opened("/country?country=KEN")
    rows = {row[0]: row for row in read.table("country-needs")}
    assert rows["Silos"][-1] == "○ ouverture"
    assert rows["Savoir-faire"][-1] == "Accord d’un partenaire confidentiel"
    assert "Abandonné" not in rows, "a need withdrawn is no need"
    assert read.title("country-unmet") == "Un besoin sans accord (40 k$), depuis 882 jours"
    assert [row[0] for row in read.table("country-unmet")] == ["Silos"]


def test_agreements_that_answer_nothing_are_listed(opened_demo: Opened) -> None:
    where = {"organisation": "demo", "country": "KEN"}
    count = metrics.ask("orphan_agreements", where=where).value("orphan_agreements")
    assert len(opened_demo("/country?country=KEN").table("country-orphans")) == count


def test_a_milestone_slips_from_its_first_date(opened: Opened) -> None:
    slips, waiting = slips_of(_state("country=TGO"))
    assert [(slip.label, slip.days, slip.is_late) for slip in slips] == [("Cantines", 183, True)]
    assert waiting == 1
    assert "Aucun jalon n’est en retard ni reporté." in opened("/country?country=KEN").text
    assert slips[0].current == date(2026, 12, 1)


def test_delivery_sets_money_beside_time_and_results(opened: Opened) -> None:
    (line, total) = opened("/country?country=TGO").table("country-delivery")
    active = {**TGO, "is_active": True}
    spent, elapsed, gap = metrics.ask(["spend_rate", "time_elapsed", "spend_time_gap"], where=active).rows[0]
    assert (spent, round(elapsed or 0, 4)) == (0.15, round(547 / 639, 4)), "9 000 of 60 000; 547 days of 639"
    assert line[0] == "Repas"
    assert line[2:4] == total[2:4] == [plain(words.percent(one, "fr")) for one in (spent, elapsed)]
    assert total[-1] == plain(words.points(gap, "fr"))


def test_the_office_s_files_lead_to_what_was_read_and_to_the_next_sending(opened: Opened) -> None:
    read = opened("/country?country=TGO")
    assert [row[0] for row in read.table("country-sent")] == ["Togo_T3-2026_v2.xlsx"]
    paths = {path for path, _ in read.links("country-sent")}
    assert {"/received", "/send", "/download/template.xlsx"} <= paths


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("fr", "Le bureau de ce pays n’a encore rien déposé"),
        ("en", "The office of this country has sent nothing yet"),
        ("es", "La oficina de este país aún no ha enviado nada"),
    ],
)
def test_a_country_that_never_sent_is_a_sentence_never_zeros(opened: Opened, lang: str, said: str) -> None:
    assert said in plain(opened("/country?country=KEN&as_of=2026-01-20", lang).card("country-sent"))


def test_a_country_without_an_office_says_so(opened: Opened) -> None:
    read = opened("/country?country=FRA", "en")
    assert read.lead.startswith("France: the organisation has no office, agreement or need on record there.")
    assert read.figures == {}


def test_a_wrong_code_gets_the_nearest_right_one_and_the_directory(opened: Opened) -> None:
    read = opened("/country?country=KEM")
    assert "Le plus proche est KEN (Kenya)." in read.text
    assert len(read.table("country-directory")) == 4


def test_the_directory_lists_every_country_and_its_totals_are_asked(opened: Opened) -> None:
    read = opened("/country")
    *rows, total = read.table("country-directory")
    assert [row[0] for row in rows] == ["Togo", "Kenya", "Bénin"], "the furthest behind its plan first"
    where = {"organisation": "tiny", "country": ["BEN", "KEN", "TGO"]}
    names = ["active_agreements", "unmet_needs"]
    revenue = metrics.ask("confirmed_revenue", where={**where, "month": ("2026-01", "2026-09")})
    assert total[2] == _money(revenue.value("confirmed_revenue"))
    assert total[6:8] == [str(int(value)) for value in metrics.ask(names, where=where).rows[0]]
    assert ("/country", {"country": "BEN"}) in read.links("country-directory")


def test_the_directory_is_sorted_as_asked(opened: Opened) -> None:
    def first(sort: str) -> list[str]:
        return [row[0] for row in opened(f"/country?sort={sort}").table("country-directory")][:3]

    assert first("name") == ["Bénin", "Kenya", "Togo"]
    assert first("revenue") == ["Kenya", "Bénin", "Togo"]
    assert first("sent") == ["Kenya", "Togo", "Bénin"]


@pytest.mark.parametrize("lang", words.LANGUAGES)
@pytest.mark.parametrize(
    "address",
    [
        "/country",
        "/country?region=RBD&sort=needs",
        "/country?country=KEN",
        "/country?country=TZA&year=2025",
        "/country?country=BGD&standing=over&order=gap&agreements=all",
        "/country?country=NGA&source=foundations",
        "/country?country=JOR&as_of=2026-10-20",
    ],
)
def test_every_state_of_the_page_is_said_in_three_languages(opened_demo: Opened, address: str, lang: str) -> None:
    read = opened_demo(address, lang)
    assert read.lead.endswith(".")
    assert "{" not in read.text and "$}" not in read.text
