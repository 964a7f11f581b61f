"""The calendar says who sent, who is late and who is silent, what is at stake, and what to write to whom."""

from pathlib import Path

import pytest

import metrics
from components.markup import markup
from components.shell import rail
from tests.pages.conftest import Opened, plain


def test_the_lead_says_who_came_what_they_weigh_and_who_is_waited_for(opened: Opened) -> None:
    assert opened("/calendar").lead == (
        "Au 20 oct. 2026, 2 classeurs sur 6 sont arrivés pour le T3 2026, soit 61 % du portefeuille. "
        "Un bureau est en retard, 3 autres se taisent depuis deux trimestres ou davantage."
    )


def test_each_office_has_a_state_by_shape_and_word_those_waited_for_first(opened: Opened) -> None:
    rows = {row[0]: row[1:] for row in opened("/calendar").table("calendar-grid")}
    assert list(rows) == ["Kenya", "Dakar", "Nairobi", "Siège", "Bénin", "Togo"]
    assert {name: row[-3:] for name, row in rows.items()} == {
        "Kenya": ["■ en retard, 5 jours", "● reçu", "○ non envoyé"],
        "Dakar": ["○ silence", "○ silence", "○ silence"],
        "Nairobi": ["○ silence", "○ silence", "○ silence"],
        "Siège": ["○ silence", "■ en retard, 97 jours", "● reçu"],
        "Bénin": ["▲ reçu, 5 jours après", "○ non envoyé", "○ non envoyé"],
        "Togo": ["● reçu", "○ non envoyé", "○ non envoyé"],
    }


def test_the_calendar_counts_what_the_metrics_count(opened: Opened, tiny: Path) -> None:
    said = opened("/calendar").figures
    asked = metrics.ask(["late_offices", "silent_offices", "punctuality"], warehouse=tiny)
    assert asked.rows == ((4, 3, pytest.approx(1 / 6)),)
    assert (said["Dépôts en souffrance"], said["Bureaux silencieux"]) == ("4", "3")
    assert said["Ponctualité des dépôts"].startswith("17")


def test_an_office_that_never_sent_says_so_and_never_zero(opened: Opened) -> None:
    rows = {row[0]: row[1:] for row in opened("/calendar").table("calendar-grid")}
    assert rows["Dakar"][:2] == ["—", "pas de dépôt"]
    assert rows["Kenya"][:3] == ["73 k$", "112 jours", "15 oct. 2026"]
    assert rows["Togo"][:4] == ["60 k$", "20 jours", "15 janv. 2027", "1 sur 3"]


def test_a_bureau_sees_its_own_offices(opened: Opened) -> None:
    page = opened("/calendar?region=RBN")
    assert [row[0] for row in page.table("calendar-grid")] == ["Kenya", "Nairobi"]
    assert "0 classeur sur 2" in page.lead


def test_on_a_past_day_the_calendar_is_the_one_of_that_day(opened: Opened) -> None:
    assert opened("/calendar?as_of=2026-10-05").lead.startswith("Au 5 oct. 2026, 1 classeur sur 6 est arrivé")


def test_a_reminder_is_written_in_the_office_s_own_language(opened: Opened) -> None:
    page = opened("/calendar?lang=en")
    assert "Chères et chers collègues" in page.card("calendar-reminders")
    assert "Le classeur de votre bureau (Kenya) pour le T3 2026 était attendu le 15 oct. 2026." in page.text
    assert page.title("calendar-reminders") == "4 reminders ready to copy"


def test_what_waits_is_told_with_its_cell(opened: Opened) -> None:
    assert "Togo_T3-2026_v2.xlsx › FLUX › C9" in opened("/calendar").text


def test_the_corrections_worth_most_come_first_in_dollars(opened_demo: Opened) -> None:
    page = opened_demo("/calendar")
    assert page.title("calendar-corrections") == "3 corrections débloqueraient 4,3 M$"
    assert [link[0] for link in page.links("calendar-corrections")] == ["/received"] * 3


def test_the_foot_of_each_page_says_who_is_late_as_the_calendar_does(opened: Opened) -> None:
    def foot(**query: str) -> str:
        return plain(markup(rail(query, "/calendar", "en")))

    assert "2 / 6 workbooks received · 4 late" in foot()
    assert "1 / 6 workbooks received" in foot(as_of="2026-10-05") and "late" not in foot(as_of="2026-10-05")
