"""Search finds what bears a name, however it is typed, and never what its reader may not see."""

from dataclasses import replace

import pytest

import components
import metrics
from pages._search.found import find
from pages._search.spelled import Index, words_of
from tests.pages.conftest import Opened

NAMES = ("Fondation Baobab", "Baobab Énergie", "Côte d’Ivoire", "Ivoire Transport", "Ltd. 北京 Rice", "A-2023-002")


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("baobab", ["Baobab Énergie", "Fondation Baobab"]),
        ("BAOBAB fondation", ["Fondation Baobab"]),
        ("energie", ["Baobab Énergie"]),
        ("cote ivoire", ["Côte d’Ivoire"]),
        ("ivo", ["Côte d’Ivoire", "Ivoire Transport"]),
        ("bei jing", ["Ltd. 北京 Rice"]),
        ("2023-002", ["A-2023-002"]),
        ("oba", ["Baobab Énergie", "Fondation Baobab"]),
        ("baobab cargo", []),
        ("", []),
    ],
)
def test_accents_case_script_and_word_order_do_not_count(asked: str, found: list[str]) -> None:
    assert [NAMES[place] for place in Index(NAMES).find(words_of(asked))] == found


@pytest.mark.parametrize(("slip", "name"), [("baobba", 1), ("transprot", 3), ("fondattion", 0), ("ivorie cote", 2)])
def test_a_slip_is_forgiven_only_when_asked(slip: str, name: int) -> None:
    assert Index(NAMES).find(words_of(slip)) == []
    assert Index(NAMES).find(words_of(slip), forgiving=True)[0] == name


def test_short_words_must_be_right() -> None:
    assert Index(["Mali", "Bali"]).find(["mal"], forgiving=True) == [0]
    assert Index(["Oran"]).find(["ora"], forgiving=True) == [0] and Index(["Oran"]).find(["orn"], forgiving=True) == []


def test_each_result_keeps_what_stays_from_page_to_page(opened: Opened) -> None:
    read = opened("/search?q=acier&lang=en&organisation=tiny")
    assert read.links("search-partners") == [
        ("/partners", {"lang": "en", "organisation": "tiny", "partner": "P1"}),
    ]
    assert "Repas" in read.card("search-agreements"), "an agreement is found by its partner's name"
    assert read.links("search-agreements")[0][1]["agreement"] in {"A1", "A5"}


def test_a_country_a_need_an_indicator_and_a_page_are_found(opened: Opened) -> None:
    assert opened("/search?q=BENIN").links("search-countries") == [("/country", {"country": "BEN"})]
    assert "country=KEN#country-needs" in opened("/search?q=silos").card("search-needs")
    assert "/indicators#confirmed_revenue" in opened("/search?q=confirmees recettes").card("search-metrics")
    assert ("/calendar", {}) in opened("/search?q=calendrier").links("search-pages")


def test_a_confidential_partner_is_not_found_by_name_nor_named_beside_its_agreement(opened: Opened) -> None:
    nothing = opened("/search?q=secret+ltd")
    assert nothing.lead.startswith("Rien ne porte « secret ltd »") and "4 partenaires" not in nothing.text
    assert "3 partenaires" in nothing.text, "what was searched is said"
    assert "Secret" not in opened("/search?q=logistics").html


def test_what_is_not_in_a_readers_offices_is_not_found(opened: Opened) -> None:
    opened("/search")
    everyone = components.read({"lang": "fr"}, "/search")
    kenya = replace(everyone, viewer=metrics.Viewer("Ken", frozenset({"KEN"})))
    assert [entry.name for entry in find("silos", kenya).by_kind["needs"]] == ["Silos"]
    assert find("cantines", everyone).count == 1 and find("cantines", kenya).count == 0


def test_what_was_asked_is_text_and_never_markup(opened: Opened) -> None:
    told = opened("/search?q=%3Cscript%3E**x**%5Ba%5D(javascript:1)").html
    assert "<script>" not in told and 'href="javascript' not in told and "<strong>x" not in told
