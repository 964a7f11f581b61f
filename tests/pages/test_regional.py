"""A bureau's page below the fold, and the countries' cards it drills to: each figure by hand on the tiny portfolio."""

from dataclasses import replace
from datetime import date

import pytest

import metrics
import words
from charts.strip import placed
from components import read as read_state
from pages._country.risks import weight_of
from pages._panorama.scope import scope_of
from pages._region.plan import objectives_of
from pages._region.stories import _age
from pages._region.structure import Move, moves_of
from tests.pages.conftest import Opened, plain

# Structure ------------------------------------------------------------------------------------------------------------


def test_a_year_is_read_under_the_structure_of_then_or_of_today(opened: Opened) -> None:
    """Benin's 40 000 of 2025 were Nairobi's then; with today's structure Dakar has Togo's 60 000 and them."""
    then, now = (opened(f"/region?region=RBD&year=2025&structure={one}") for one in ("then", "now"))
    assert [one.figures["Recettes confirmées"] for one in (then, now)] == ["60 k$", "100 k$"]
    assert [row[0] for row in then.table("region-countries")[:-1]] == ["Togo"]
    assert [row[0] for row in now.table("region-countries")[:-1]] == ["Togo", "Bénin"]
    assert "Un pays (Bénin) n’est compté ici que depuis le 1 janv. 2026" in then.lead
    assert "Structure d’aujourd’hui : un pays (Bénin) est compté ici avant même" in now.lead
    left = opened("/region?region=RBN&year=2025")
    assert left.figures["Recettes confirmées"] == "72 k$", "Kenya's 31 500 and Benin's 40 000"
    assert "Un pays (Bénin) a quitté ce bureau le 1 janv. 2026" in left.lead


def test_every_card_of_the_page_follows_the_structure(opened: Opened) -> None:
    """A1 and A4 serve Benin; its agreements of 2025 count for Dakar in today's structure only."""
    then, now = (opened(f"/region?region=RBD&year=2025&structure={one}") for one in ("then", "now"))
    assert "region-map" in then.html and "Bénin" not in plain(then.card("region-map"))
    assert "Bénin" in plain(now.card("region-map"))
    assert "Bénin" not in plain(then.card("region-heat")) and "Bénin" in plain(now.card("region-heat"))


def test_who_moved_is_listed_with_the_day(opened: Opened) -> None:
    state = read_state({"region": "RBD", "year": "2026"}, "/region")
    assert moves_of(state) == [Move("BEN", "RBN", "RBD", date(2026, 1, 1))]
    read = opened("/region?region=RBD")
    assert read.table("region-structure") == [["Bénin", "Nairobi", "Dakar", "1 janv. 2026"]]
    assert "Structure d’aujourd’hui" not in read.lead, "2026 reads alike under both"


# Countries ------------------------------------------------------------------------------------------------------------


def test_a_row_of_the_table_by_lag_is_what_the_country_opens_with(opened: Opened) -> None:
    """Kenya: 24 000 of 36 000 phased, no need with an amount is covered, four exchanges came from Togo and one left."""
    (row,) = opened("/region?region=RBN").table("region-heat")
    country = opened("/country?country=KEN")
    assert row[0] == "Kenya"
    assert row[1].split(" ", 1)[1] in plain(country.html)
    assert row[2].split(" ", 1)[1] == country.figures["Couverture des besoins"]
    assert row[4] == "● 1" and country.title("country-network") == "Un échange envoyé à un bureau"
    (path, query), *_ = opened("/region?region=RBN&year=2026&source=businesses").links("region-heat")
    assert (path, query["country"], query["source"], query["year"]) == ("/country", "KEN", "businesses", "2026")


# Needs ----------------------------------------------------------------------------------------------------------------


def test_needs_are_dots_by_age_and_those_nobody_took_up_are_named(opened: Opened) -> None:
    """N3 waits since 1 May 2024: 882 days before 30 September 2026."""
    read = opened("/region?region=RBN")
    assert read.title("region-ages") == "Un besoin attend un accord, depuis 882 jours (Kenya)"
    assert "Un besoin n’est jamais arrivé jusqu’à la région (40 k$, un pays)" in plain(read.card("region-ages"))
    assert ("/country", {"country": "KEN", "year": "2026"}) in read.links("region-ages")


def test_dots_never_touch_and_area_is_weight() -> None:
    dots = placed(((10, 400.0), (12, 100.0), (12, None), (300, 100.0)))
    sizes = {index: size for index, _, _, size in dots}
    assert (sizes[0], sizes[1], sizes[2]) == (40, 20, 7), "a fourth of the weight is half the diameter"
    centres = [(across * 620, off, size / 2) for _, across, off, size in dots]
    for place, (x, y, radius) in enumerate(centres):
        assert all((x - a) ** 2 + (y - b) ** 2 >= (radius + other) ** 2 for a, b, other in centres[:place])


# Ties, plan, example --------------------------------------------------------------------------------------------------


def test_ties_are_set_beside_chance(opened: Opened) -> None:
    """Dakar's offices sent nine: five to Nairobi's; of all ten exchanges five went there: half by chance."""
    read = opened("/region?region=RBD")
    assert read.bars("region-ties") == [("Nairobi", "56 %")]
    assert "9 échanges envoyés, dont 44 % au sein de la région" in plain(read.card("region-ties"))
    assert "50 %" in plain(read.card("region-ties"))


def test_an_objective_has_its_steps_and_its_gap(opened: Opened) -> None:
    """Togo's plan: five agreements of ten with both steps done; six practitioners of four, one step late."""
    state = replace(read_state({"region": "RBD", "year": "2026"}, "/region"), region="TGO")
    heavy, light = objectives_of(state)
    assert (heavy.name, heavy.weight, heavy.share, len(heavy.steps), heavy.next) == ("Accords", 0.6, 0.5, 2, None)
    assert light.share == 1, "never above its target"
    assert light.next is not None and light.next.is_late and light.next.current == date(2026, 12, 15)


def test_a_bureau_that_sent_no_plan_or_profile_says_so(opened: Opened) -> None:
    said = plain(opened("/region?region=RBN").card("region-absent-beyond"))
    assert "Le bureau n’a pas envoyé de plan de travail pour 2026." in said
    assert "Le bureau n’a pas envoyé de profil de sa région" in said


@pytest.mark.parametrize("lang", words.LANGUAGES)
def test_an_example_older_than_twelve_months_is_flagged(opened: Opened, lang: str) -> None:
    scope = scope_of(read_state({"region": "RBD", "lang": lang}, "/region"))
    assert _age(scope, {"date": date(2026, 9, 15)}) == ""
    assert words.say("regional-old", lang) in _age(scope, {"date": date(2025, 9, 29)})


# Country --------------------------------------------------------------------------------------------------------------


def test_a_country_s_money_closes_on_its_balance(opened: Opened) -> None:
    """Togo received 60 % of A1's 75 000 (60 000 + 20 000 − 5 000) = 45 000 and spent 60 % of 15 000 = 9 000."""
    rows = {row[0]: row[1:] for row in opened("/country?country=TGO").table("country-money")}
    assert rows["Encaissé"] == ["45 k$", "100 %"]
    assert rows["Remboursé"] == ["3 k$", "7 %"]
    assert rows["Dépensé"] == ["9 k$", "20 %"]
    assert rows["Solde"] == ["36 k$", "80 %"]


def test_an_open_risk_is_listed_without_a_grade_nobody_gave(opened: Opened) -> None:
    read = opened("/country?country=TGO")
    assert read.title("country-risks") == "Un risque ouvert, aucun n’est grave"
    assert read.table("country-risks")[0][:3] == ["Pluies · Risque · Repas", "—", "—"]
    assert [weight_of({"likelihood": one, "effect": "high"}) for one in ("low", "medium", "high", None)] == [3, 6, 9, 0]


def test_a_handful_of_practitioners_is_not_counted_out_loud(opened: Opened) -> None:
    assert "Moins de cinq praticiens inscrits" in plain(opened("/country?country=TGO").card("country-network"))


def test_a_late_milestone_of_a_confidential_partner_leads_nowhere(opened_demo: Opened) -> None:
    """Colombia's CO-2025-004 is confidential: neither its title, nor its number, nor its page is in the card."""
    card = opened_demo("/country?country=COL").card("country-milestones")
    hidden = metrics.rows(
        "out_agreement",
        ["agreement_id", "agreement_title"],
        {"organisation": "demo", "country": "COL", "partner_name": None},
    ).rows
    assert hidden and "Accord d’un partenaire confidentiel" in plain(card)
    assert {title for _, title in hidden} == {None}
    assert [code for code, _ in hidden if code in card] == []
