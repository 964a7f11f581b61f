"""Two real networks: who writes to whom in a research institution, and the events of a worldwide community."""

import csv
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import metrics
import store
from bench.network import differences

EUCORE = {"organisation": "eucore"}
RLADIES = {"organisation": "rladies"}
CONTINENTS = {"Africa": "AFRICA", "America": "AMERICA", "Asia": "ASIA", "Europe": "EUROPE"}


def pairs(path: Path) -> list[tuple[str, str]]:
    """The two words of each line that has some."""
    return [(words[0], words[1]) for words in map(str.split, path.read_text().splitlines()) if words]


@pytest.fixture(scope="module")
def departments(real: Path) -> dict[str, str]:
    return dict(pairs(real / "network-email-eu-core" / "email-Eu-core-department-labels.txt"))


@pytest.fixture(scope="module")
def ties(real: Path) -> list[tuple[str, str]]:
    """Ties between two people; writing to oneself is none."""
    return [(one, other) for one, other in pairs(real / "network-email-eu-core" / "email-Eu-core.txt") if one != other]


def figure(loaded: Any, name: str, where: dict[str, Any]) -> float | None:
    return metrics.ask(name, (), where, warehouse=loaded.warehouse).value(name)


def test_members_and_departments_are_those_of_the_file(departments: dict[str, str], loaded: Any) -> None:
    reader = store.reader(loaded.warehouse)
    members = reader.query(
        "select practitioner_id, office, consent from core_practitioner where organisation = 'eucore'"
    )
    assert {member: office for member, office, _ in members.rows} == {
        member: f"D{department}" for member, department in departments.items()
    }
    assert {consent for _, _, consent in members.rows} == {False}
    department = "select name_fr, name_en, name_es from core_office where organisation = 'eucore' and office = 'D14'"
    assert reader.query(department).rows == [("Département 14", "Department 14", "Departamento 14")]


def test_the_share_across_departments_is_that_of_the_file(
    departments: dict[str, str], ties: list[tuple[str, str]], loaded: Any
) -> None:
    across = sum(departments[one] != departments[other] for one, other in ties)
    answer = metrics.ask("cross_region_share", (), EUCORE, warehouse=loaded.warehouse)
    assert answer.parts("cross_region_share") == [(across, len(ties))]
    assert answer.value("cross_region_share") == across / len(ties)


def test_every_figure_of_a_network_is_what_a_graph_library_finds(loaded: Any) -> None:
    assert {name: differences(loaded.warehouse, name) for name in ("eucore", "rladies")} == {
        "eucore": [],
        "rladies": [],
    }


def test_exchanges_between_departments_are_counted_one_by_one(
    departments: dict[str, str], ties: list[tuple[str, str]], loaded: Any
) -> None:
    expected = Counter((f"D{departments[one]}", f"D{departments[other]}") for one, other in ties)
    answer = metrics.ask("exchanges", ["from_office", "to_office"], EUCORE, warehouse=loaded.warehouse)
    assert answer.by("from_office", "to_office") == expected


def test_a_tie_without_a_date_gives_no_month(loaded: Any) -> None:
    assert metrics.ask("exchanges", ["month"], EUCORE, warehouse=loaded.warehouse).column("month") == [None]
    assert figure(loaded, "active_practitioners", EUCORE) is None


def listed(real: Path, name: str) -> list[dict[str, str]]:
    with (real / "network-rladies" / name).open(encoding="utf-8-sig", newline="") as lines:
        return list(csv.DictReader(lines))


@pytest.fixture(scope="module")
def chapters(real: Path) -> dict[str, dict[str, str]]:
    return {row["urlname"]: row for row in listed(real, "chapters.csv")}


@pytest.fixture(scope="module")
def events(real: Path) -> list[dict[str, str]]:
    """The events that took place."""
    return [row for year in (2023, 2024) for row in listed(real, f"events_{year}.csv") if row["status"] == "PAST"]


def continent(chapter: dict[str, str]) -> str:
    return CONTINENTS.get(chapter["timezone"].split("/")[0], "PACIFIC")


def test_every_chapter_stands_under_its_continent(chapters: dict[str, dict[str, str]], loaded: Any) -> None:
    offices = store.reader(loaded.warehouse).query(
        "select office, bureau, valid_from from core_office where organisation = 'rladies' and kind = 'country'"
    )
    assert {office: (bureau, since) for office, bureau, since in offices.rows} == {
        name: (continent(chapter), date.fromisoformat(chapter["founded"][:10])) for name, chapter in chapters.items()
    }


def test_events_by_year_and_continent_are_those_of_the_files(
    chapters: dict[str, dict[str, str]], events: list[dict[str, str]], loaded: Any
) -> None:
    expected = Counter((int(event["start"][:4]), continent(chapters[event["chapter_urlname"]])) for event in events)
    answer = metrics.ask("exchanges", ["year", "bureau"], RLADIES, warehouse=loaded.warehouse)
    assert answer.by("year", "bureau") == expected


def test_events_by_month_and_participants_are_those_of_the_files(events: list[dict[str, str]], loaded: Any) -> None:
    answer = metrics.ask("exchanges", ["month"], RLADIES, warehouse=loaded.warehouse)
    assert answer.by("month") == Counter(event["start"][:7] for event in events)
    came = store.reader(loaded.warehouse).query(
        "select sum(participants) from core_exchange where organisation = 'rladies'"
    )
    assert came.rows == [(sum(int(event["rsvp_yes"]) for event in events),)]


def test_titles_keep_every_alphabet(events: list[dict[str, str]], loaded: Any) -> None:
    titles = store.reader(loaded.warehouse).query("select title from core_exchange where organisation = 'rladies'")
    assert Counter(title for (title,) in titles.rows) == Counter(event["title"].strip() for event in events)
