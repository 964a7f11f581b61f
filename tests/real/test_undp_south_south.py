"""South-South projects: each country that provides is tied to each that receives, and no project is lost."""

import csv
from collections import Counter
from pathlib import Path
from typing import Any

import store

NAME = "data_74593cd.csv"
#: Codes of the file that name no country, with the projects that bear them.
UNKNOWN = {"ZAM", "HRC"}


def projects(real: Path) -> list[dict[str, str]]:
    with (real / "undp-south-south" / NAME).open(encoding="utf-8-sig", newline="") as lines:
        return list(csv.DictReader(lines))


def countries(cell: str) -> list[str | None]:
    """The countries of a cell; one that is not stated where it is empty."""
    listed = list(dict.fromkeys(part.strip() for part in cell.split(",") if part.strip()))
    return [*listed] or [None]


def ties(project: dict[str, str]) -> list[tuple[str | None, str | None]]:
    """(provider, host) of a project; a country is its own partner only where there is no other."""
    pairs = [
        (provider, host)
        for provider in countries(project["Provider Country/ies"])
        for host in countries(project["Host/Recipient Country/ies"])
    ]
    return [(provider, host) for provider, host in pairs if provider != host or provider is None] or pairs


def test_every_project_is_there_with_its_ties(real: Path, loaded: Any) -> None:
    found = store.reader(loaded.warehouse).query(
        "select split_part(exchange_id, ' ', 1), provider, beneficiary from core_south_south"
    )
    expected = Counter(
        (project["Number"], *(None if country in UNKNOWN else country for country in tie))
        for project in projects(real)
        for tie in ties(project)
    )
    assert Counter(found.rows) == expected


def test_a_country_that_is_none_is_said_and_left_out(loaded: Any) -> None:
    said = {each["value"]: each["rule"] for each in loaded.files[NAME]["findings"] if each["rule"] == "not-in-list"}
    assert said == dict.fromkeys(UNKNOWN, "not-in-list")


def test_projects_with_companies_are_those_the_source_names(real: Path, loaded: Any) -> None:
    found = store.reader(loaded.warehouse).query(
        "select distinct split_part(exchange_id, ' ', 1) from core_south_south where private_sector"
    )
    expected = {
        project["Number"] for project in projects(real) if project["Is the private sector involved?"].strip() == "YES"
    }
    assert {number for (number,) in found.rows} == expected
    assert len(expected) == 91


def test_a_project_begins_in_its_published_year_or_on_no_day(real: Path, loaded: Any) -> None:
    found = store.reader(loaded.warehouse).query(
        "select distinct split_part(exchange_id, ' ', 1), year(date) from core_south_south"
    )
    assert dict(found.rows) == {
        project["Number"]: int(project["Start year"]) if project["Start year"] else None for project in projects(real)
    }
