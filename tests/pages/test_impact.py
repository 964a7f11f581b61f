"""Impact as a reader finds it: bounds, rules one click away, two scores side by side, goals whose bars open."""

import re
from html import unescape

import pytest

import metrics
import words
from tests.pages.conftest import Opened, plain


@pytest.mark.parametrize("lang", words.LANGUAGES)
def test_the_figures_are_those_of_the_metrics(opened: Opened, lang: str) -> None:
    figures = opened("/impact?year=2026", lang).figures
    assert len(figures) == 6
    where = {"organisation": "tiny", "year": 2026}
    verified = metrics.ask("verified_share", where=where).value("verified_share")
    label = words.pick(metrics.metric("verified_share").label, lang)
    assert figures[label].replace(" ", "") == words.percent(verified, lang).replace("\u202f", "").replace("\u00a0", "")


def test_people_are_told_between_two_bounds_and_tiers_apart(opened: Opened) -> None:
    """2026: Benin 500 once and at most; Kenya 500; Togo 80 once, 140 at most. 9 999 listeners stand apart."""
    read = opened("/impact?year=2026")
    assert read.title("impact-people").startswith("Entre 1 080 et 1 140 personnes aidées")
    assert read.bars("impact-people")[-1] == ("Togo", "80 à 140 · maximum")
    assert "Palier 2 : aide indirecte, 9 999" in read.text
    assert "ne s’additionnent pas" in read.text


def test_another_rule_of_sharing_is_one_click_away_and_keeps_the_filters(opened: Opened) -> None:
    read = opened("/impact?year=2026&region=RBD")
    links = [query for path, query in read.links("impact-contribution") if "rule" in query]
    assert [query["rule"] for query in links] == ["money", "count", "equally"]
    assert all(query["region"] == "RBD" and query["year"] == "2026" for query in links)
    shared = opened("/impact?year=2026&country=TGO&rule=equally").bars("impact-contribution")
    assert shared == [("Acier SA", "40"), ("partenaire confidentiel", "40")]


def test_a_gap_opens_what_the_community_named(opened: Opened) -> None:
    read = opened("/impact?year=2025")
    assert read.title("impact-success") == "Communautés plus satisfaites que donateurs, de 15 points"
    assert "n = 20 peu" in read.card("impact-success").replace("\u00a0", " ")
    ((path, query),) = [one for one in read.links("impact-success") if "gap" in one[1]][:1]
    assert (path, query["gap"], query["year"]) == ("/impact", "A2", "2025")
    opened_gap = opened("/impact?year=2025&gap=A2")
    assert "La communauté n’a nommé aucune mesure" in opened_gap.text
    assert ("/agreement", {"agreement": "A2"}) in opened_gap.links("impact-named")


def test_a_goal_s_agreements_add_up_to_its_bar(opened: Opened) -> None:
    """Signed in 2026: A3 73 000 (half to 10, 30 to 2, the rest unsaid) and A4 12 500 (unsaid)."""
    read = opened("/impact?year=2026&sdg=none")
    assert read.bars("impact-goals") == [
        ("10. Inégalités réduites", "36 k$"),
        ("2. Faim « zéro »", "22 k$"),
        ("Non précisé", "27 k$"),
    ]
    *rows, total = read.table("impact-goal")
    assert [row[-1] for row in (*rows, total)] == ["15 k$", "12 k$", "27 k$"]


def test_a_story_bears_its_proof_or_says_it_has_none(opened: Opened) -> None:
    read = opened("/impact?year=2026")
    assert read.title("impact-stories") == "Une histoire du terrain, 0 avec preuve"
    assert "Sans preuve" in read.text
    assert "impact-stories" not in opened("/impact?year=2026&country=KEN").html


def test_empty_is_a_sentence(opened: Opened) -> None:
    assert "Aucun résultat mesuré n’a été déclaré ici pour 2023." in opened("/impact?year=2023").text


def test_value_stands_under_the_marker_its_agreement_bears(opened: Opened) -> None:
    """2026: A3 bears no marker and gives half to Goal 10, A4 says nothing; 2025: A1 is marked “significant”."""
    read = opened("/impact?year=2025")
    assert read.bars("impact-inequality") == [("Significatif", "100 k$")]
    assert "100 %" in read.title("impact-inequality")
    assert "Marqueur renseigné : 100 % (1 sur 1 accords)" in plain(read.card("impact-inequality"))
    now = opened("/impact?year=2026")
    assert now.bars("impact-inequality") == [("Non précisé", "86 k$")]
    assert now.table("impact-marked")[-1][-1] == "36 k$", "the half of A3 that serves Goal 10"
    assert opened("/agreement?agreement=A1").text.count("Significatif") >= 1


def test_a_square_of_two_goals_opens_as_many_agreements_as_it_says(opened_demo: Opened) -> None:
    read = opened_demo("/impact?region=RBD")
    squares = re.findall(r'href="([^"]+also=[^"]+)">(\d+)</a>', read.card("impact-together"))
    assert squares
    href, n = squares[0]
    assert len(opened_demo(unescape(href).partition("#")[0]).table("impact-goal")) == min(int(n), 15)
