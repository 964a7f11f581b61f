"""The page of changes says what moved since a day, why, and which rows did."""

import words
from tests.pages.conftest import Opened, plain


def test_the_figure_of_a_past_day_is_led_to_today_s_cause_by_cause(opened: Opened) -> None:
    page = opened("/changes?metric=cash_received&since=2026-10-02&year=2026")
    assert page.lead == (
        "Entre le 2 oct. 2026 et aujourd’hui, « Encaissements » est passé de 12 k$ à 35 k$ (+23 k$), "
        "d’abord par des corrections (+18 k$)."
    )
    assert page.table("changes-causes") == [
        ["Ce jour-là", "—", "12 000,00 $"],
        ["Données nouvelles", "0", "0,00 $"],
        ["Déclarées en retard", "2", "5 000,00 $"],
        ["Corrections", "1", "18 000,00 $"],
        ["Taux de change", "0", "0,00 $"],
        ["Définition ou ligne liée", "0", "0,00 $"],
        ["Maintenant", "—", "35 000,00 $"],
    ]
    assert [row[:2] for row in page.table("changes-moved")] == [
        ["F4", "Corrections"],
        ["F16", "Déclarées en retard"],
        ["F5", "Déclarées en retard"],
        ["Toutes les lignes (3)", ""],
    ]


def test_the_drawing_says_the_same(opened: Opened) -> None:
    bars = opened("/changes?metric=cash_received&since=2026-10-02&year=2026").bars("changes-waterfall")
    said = [plain(words.money(usd, "fr")) for usd in (12_000, 5_000, 18_000, 35_000)]
    assert [value for _, value in bars] == [said[0], f"+{said[1]}", f"+{said[2]}", said[3]]


def test_a_cause_leads_to_its_own_rows(opened: Opened) -> None:
    page = opened("/changes?metric=cash_received&since=2026-10-02&year=2026")
    asked = {"metric": "cash_received", "since": "2026-10-02", "year": "2026", "cause": "late"}
    assert ("/changes", asked) in page.links("changes-waterfall")
    page = opened("/changes?metric=cash_received&since=2026-10-02&year=2026&cause=late")
    assert [row[:2] for row in page.table("changes-moved")] == [
        ["F16", "Déclarées en retard"],
        ["F5", "Déclarées en retard"],
        ["Toutes les lignes (2)", ""],
    ]
    assert page.title("changes-moved") == "Les lignes qui ont le plus pesé : Déclarées en retard"


def test_nothing_moved_is_said(opened: Opened) -> None:
    page = opened("/changes?metric=cash_received&since=2026-10-25&year=2026")
    assert "n’a pas changé" in page.lead
    assert "Aucune ligne n’a bougé" in page.text
