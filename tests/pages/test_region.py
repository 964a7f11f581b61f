"""A bureau's page: totals follow the filter, links keep it, silence is a sentence, a closed bureau names its heir."""

import re
from html import unescape
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest

import metrics
import words
from components import read as read_state
from pages._panorama.scope import scope_of
from tests.pages.conftest import Opened, Read, plain

RBD = {"organisation": "tiny", "bureau": "RBD"}
SPAN = ("2026-01", "2026-09")


def _money(usd: float | None, lang: str = "fr") -> str:
    return plain(words.money(usd, lang)).replace(" ", "")


def _asked(name: str, **where: Any) -> float | None:
    return metrics.ask(name, where={**RBD, **where}).value(name)


@pytest.mark.parametrize("lang", words.LANGUAGES)
@pytest.mark.parametrize("country", [None, "BEN", "TGO"])
def test_the_figures_follow_the_country_and_equal_metrics_ask(opened: Opened, country: str | None, lang: str) -> None:
    there = {"country": country} if country else {}
    figures = opened(f"/region?region=RBD{f'&country={country}' if country else ''}", lang).figures
    labels = {name: plain(words.pick(metrics.metric(name).label, lang)) for name in metrics.METRICS}
    assert figures[labels["confirmed_revenue"]].replace(" ", "") == _money(
        _asked("confirmed_revenue", month=SPAN, **there), lang
    )
    for name, where in {
        "result_achievement": {"year": 2026},
        "people_reached": {"year": 2026},
        "active_partners": {},
    }.items():
        shown = plain(words.value(_asked(name, **where, **there), metrics.metric(name).unit, lang))
        assert figures[labels[name]].replace(" ", "") == shown.replace(" ", "")


def test_countries_and_what_names_none_add_up_to_the_bureau(opened: Opened) -> None:
    whole = _asked("confirmed_revenue", month=SPAN)
    by_country = metrics.ask("confirmed_revenue", by="country", where={**RBD, "month": SPAN}).by("country")
    assert whole == sum(by_country.values()) == 7_500.0
    *rows, total = opened("/region?region=RBD").table("region-countries")
    assert [row[0] for row in rows] == ["Togo", "Bénin"], "the furthest behind its plan first"
    assert total[:2] == ["Total (2)", plain(words.money(whole, "fr"))]
    assert total[4:6] == ["2", "580"], "asked, not added"


def test_a_country_s_agreements_add_up_to_its_headline(opened: Opened) -> None:
    read = opened("/region?region=RBD&country=BEN")
    *rows, total = read.table("region-countries")
    assert [row[0] for row in rows] == ["Riz", "Repas"]
    assert total[3].replace(" ", "") == read.figures["Recettes confirmées"].replace(" ", "")
    assert read.title("region-countries") == "Bénin : 2 accords ont apporté des recettes"


def test_a_drill_keeps_every_filter(opened: Opened) -> None:
    read = opened("/region?region=RBD&year=2026&source=individuals&structure=now&lang=es")
    queries = [dict(parse_qsl(urlsplit(href).query)) for href in _marks(read)]
    kept = {"region": "RBD", "year": "2026", "source": "individuals", "structure": "now", "lang": "es"}
    assert queries == [{**kept, "country": "BEN"}]
    assert all(kept.items() <= query.items() for _, query in read.links("region-countries") if "country" in query)


def test_clicking_the_chosen_country_again_lets_it_go(opened: Opened) -> None:
    read = opened("/region?region=RBD&country=BEN")
    assert "/region?region=RBD" in _marks(read)


def _marks(read: Read) -> list[str]:
    """Where the marks of the map lead."""
    return [unescape(href) for href in re.findall(r'<a href="([^"]+)"[^>]* aria-label=', read.card("region-map"))]


def test_a_country_that_changed_bureau_is_compared_over_the_same_offices(opened: Opened) -> None:
    scope = scope_of(read_state({"region": "RBD", "year": "2026"}, "/region"))
    assert scope.before() == {"organisation": "tiny", "month": ("2025-01", "2025-09"), "bureau_now": "RBD"}
    assert scope.moved == ("BEN",)
    read = opened("/region?region=RBD")
    assert "92 % de moins qu’à la même date en 2025" in read.lead, "7 500 after 100 000, Benin included"
    assert "Un pays a changé de bureau le 1 janv. 2026" in plain(read.card("region-cumulated"))


def test_without_a_bureau_in_the_url_there_is_a_table_to_choose_from(opened: Opened) -> None:
    read = opened("/region?year=2026&lang=en")
    rows = {row[0]: row for row in read.table("region-choose")}
    revenue = metrics.ask("confirmed_revenue", by="bureau", where={"organisation": "tiny", "month": SPAN}).by("bureau")
    assert {name: rows[name][1] for name in rows} == {
        "Dakar": plain(words.money(revenue["RBD"], "en")),
        "Nairobi": plain(words.money(revenue["RBN"], "en")),
    }
    assert ("/region", {"year": "2026", "lang": "en", "region": "RBD"}) in read.links("region-choose")


def test_an_unknown_bureau_gets_a_sentence_and_the_table(opened: Opened) -> None:
    read = opened("/region?region=RBX")
    assert "« RBX » n’est pas connu ici (bureau)." in read.text
    assert len(read.table("region-choose")) == 2


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("fr", "Le bureau n’a rien déposé pour 2023. Dernier dépôt le 20 oct. 2026."),
        ("en", "The bureau has sent nothing for 2023. Last submission on 20 Oct 2026."),
        ("es", "La oficina no ha enviado nada para 2023. Último envío: 20 oct 2026."),
    ],
)
def test_a_silent_bureau_is_a_sentence_with_its_last_submission_never_zeros(
    opened: Opened, lang: str, said: str
) -> None:
    read = opened("/region?region=RBD&year=2023", lang)
    assert read.lead == said
    assert read.figures == {}


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("fr", "Le classeur du T3 2026 n’est pas reçu ; dernier dépôt le 10 juil. 2026."),
        ("en", "The Q3 2026 workbook has not been received ; last submission on 10 Jul 2026."),
        ("es", "El libro del T3 2026 no se ha recibido ; último envío: 10 jul 2026."),
    ],
)
def test_a_country_that_has_not_sent_says_so_beside_its_figures(opened: Opened, lang: str, said: str) -> None:
    assert said in opened("/region?region=RBN&country=KEN", lang).lead
    assert opened("/region?region=RBD&country=TGO", lang).lead.count("T3 2026") == 0


def test_a_choice_that_nothing_answers_says_how_to_leave_it(opened: Opened) -> None:
    read = opened("/region?region=RBN&year=2023&source=individuals")
    assert read.lead.startswith("Rien ne répond à ce choix en 2023. Retirer les filtres")


def test_the_director_s_note_is_in_its_own_language(opened: Opened) -> None:
    card = opened("/region?region=RBD", "es").card("region-note")
    assert '<blockquote lang="fr">Les entreprises portent la hausse.</blockquote>' in card
    assert "Marie · 28 sept 2026 · escrito en francés" in plain(card)


def test_an_example_tells_need_partner_and_result(opened: Opened) -> None:
    told = plain(opened("/region?region=RBD").card("region-example"))
    for piece in ("Une cantine est", "Cantines", "Acier SA", "80 repas servis", "Togo · 15 sept. 2026"):
        assert piece in told


def test_a_bureau_without_note_or_example_says_so_in_one_card(opened: Opened) -> None:
    said = plain(opened("/region?region=RBN").card("region-absent"))
    assert "Aucun exemple n’a été envoyé en 2026." in said
    assert "La direction régionale n’a pas envoyé de note pour cette période." in said


def test_what_is_to_be_decided_is_the_bureau_s_own(opened: Opened) -> None:
    read = opened("/region?region=RBD")
    count, value = metrics.ask(["decisions", "decision_value"], where=RBD).rows[0]
    assert read.figures["À décider"] == str(count)
    assert read.title("region-decisions") == f"À décider : {count} sujets, {plain(words.money(value, 'fr'))} en jeu"


def test_a_name_that_is_confidential_is_not_shown(opened: Opened) -> None:
    read = opened("/region?region=RBN&country=KEN")
    assert "partenaire confidentiel" in read.text
    assert "Secret Ltd" not in read.html


def test_a_bureau_that_closed_shows_its_years_and_where_it_went(opened_demo: Opened) -> None:
    then = opened_demo("/region?region=RBJ&year=2024")
    where = {"organisation": "demo", "bureau": "RBJ", "month": ("2024-01", "2024-12")}
    value = metrics.ask("confirmed_revenue", where=where).value("confirmed_revenue")
    assert then.figures["Recettes confirmées"].replace(" ", "") == _money(value)
    half = opened_demo("/region?region=RBJ&year=2025")
    assert "à fin juin 2025" in half.lead
    gone = opened_demo("/region?region=RBJ&year=2026")
    assert gone.lead.startswith("Ce bureau a fermé le 30 juin 2025. Ses 12 pays relèvent depuis du Bureau régional de")
    assert gone.figures == {}


@pytest.mark.parametrize("lang", words.LANGUAGES)
@pytest.mark.parametrize(
    "address",
    [
        "/",
        "/?year=2025",
        "/?source=foundations",
        "/?decisions=all",
        "/region",
        "/region?structure=now",
        "/region?region=RBD&countries=all",
        "/region?region=RBD&country=TGO",
        "/region?region=RBN&year=2025",
        "/region?region=RBN&structure=now&source=businesses",
        "/region?region=RBP&as_of=2026-10-20",
    ],
)
def test_every_state_of_the_pages_is_said_in_three_languages(opened_demo: Opened, address: str, lang: str) -> None:
    read = opened_demo(address, lang)
    assert read.lead.endswith(".")
    assert "{" not in read.text and "$}" not in read.text
