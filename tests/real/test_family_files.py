"""What every file of etl/families/ promises, on small invented files in the layouts of the sources."""

import json
from pathlib import Path

import pytest

import etl
import store
import words
from etl.families import families
from etl.produce import check_expressions

EVENTS = "event_id,chapter_urlname,title,status,start,rsvp_yes,venue_type"
CHAPTERS = (
    "chapter_id,name,urlname,city,country,members,founded,timezone,status\n"
    "1,Chapter One,one,Lomé,tg,5,2020-01-01T09:00:00Z,Africa/Lome,active\n"
)


def write(folder: Path, name: str, *lines: str) -> Path:
    path = folder / name
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def titles(warehouse: Path) -> list[str]:
    found = store.reader(warehouse).query("select title from core_exchange order by title")
    return [title for (title,) in found.rows]


@pytest.mark.parametrize("family", families().values(), ids=lambda family: family.name)
def test_a_family_names_tables_columns_and_sources_that_exist(family: object) -> None:
    assert check_expressions(family) == []  # type: ignore[arg-type]


@pytest.mark.parametrize("family", families().values(), ids=lambda family: family.name)
def test_a_family_speaks_three_languages(family: object) -> None:
    notes = [rule.note for rule in (*family.ignores, *family.remarks)]  # type: ignore[attr-defined]
    said = [family.label, family.organisation_name, *notes]  # type: ignore[attr-defined]
    assert [set(words_said) for words_said in said] == [set(words.LANGUAGES)] * len(said)


def test_a_file_sent_again_replaces_its_own_year_and_no_other(tmp_path: Path) -> None:
    warehouse = tmp_path / "warehouse"
    chapters = write(tmp_path, "chapters.csv", CHAPTERS)
    first = write(tmp_path, "events_2023.csv", EVENTS, "1,one,A,PAST,2023-05-01T18:00:00Z,5,online")
    second = write(tmp_path, "events_2024.csv", EVENTS, "2,one,B,PAST,2024-05-01T18:00:00Z,7,online")
    etl.load([chapters, first, second], warehouse)
    assert titles(warehouse) == ["A", "B"]
    write(tmp_path, "events_2024.csv", EVENTS, "2,one,B corrected,PAST,2024-05-01T18:00:00Z,7,online")
    etl.load([second], warehouse)
    assert titles(warehouse) == ["A", "B corrected"]


def test_an_event_of_an_unknown_chapter_waits_until_its_chapter_comes(tmp_path: Path) -> None:
    warehouse = tmp_path / "warehouse"
    events = write(tmp_path, "events_2023.csv", EVENTS, "1,one,A,PAST,2023-05-01T18:00:00Z,5,online")
    report = etl.load([events], warehouse)
    assert [finding.rule for finding in report.submissions[0].findings] == ["unknown-reference"]
    etl.load([write(tmp_path, "chapters.csv", CHAPTERS)], warehouse)
    assert titles(warehouse) == ["A"]


def test_a_row_no_expression_speaks_of_is_held_not_lost(tmp_path: Path) -> None:
    warehouse = tmp_path / "warehouse"
    events = write(
        tmp_path,
        "events_2023.csv",
        EVENTS,
        "1,one,A,PAST,2023-05-01T18:00:00Z,5,online",
        "2,one,B,DRAFT,2023-06-01T18:00:00Z,0,online",
        "3,one,C,CANCELLED,2023-07-01T18:00:00Z,0,online",
    )
    report = etl.load([write(tmp_path, "chapters.csv", CHAPTERS), events], warehouse)
    (sheet,) = report.submissions[1].sheets
    assert (sheet.read, sheet.accepted, sheet.held, sheet.ignored) == (3, 1, 1, 1)
    assert [(finding.rule, finding.row) for finding in report.submissions[1].findings] == [("nothing-produced", 3)]


def test_an_operation_s_file_is_understood_without_the_others(tmp_path: Path) -> None:
    headings = "iati_identifier,participating_org_eng,participating_org_type,participating_org_role"
    alone = write(tmp_path, "participating.csv", headings, "XM-DAC-41121-2018-AFR-KEN,Example Foundation,60,1")
    report = etl.load([alone], tmp_path / "warehouse")
    assert [finding.rule for finding in report.submissions[0].findings] == ["unknown-reference"]


REVENUE = "amount,_currency,entity,calendar_year,rev_type,donor,contrib_type"


def test_a_row_said_twice_is_kept_and_said_in_three_languages(tmp_path: Path) -> None:
    gift = "15245,USD,UNEP,2023,R03E,Private Sector,C06"
    path = write(tmp_path, "revenue.csv", REVENUE, gift, gift, "  -    ,USD,UNEP,2023,R03E,Private Sector,C06")
    (report,) = etl.load([path], tmp_path / "warehouse").submissions
    (sheet,) = report.sheets
    assert (sheet.read, sheet.accepted, sheet.held, sheet.ignored) == (3, 2, 0, 1)
    (finding,) = report.findings
    assert (finding.rule, finding.severity, finding.cell, finding.value) == ("as-published", "warning", "A3", "15245")
    said = {
        etl.sentences(finding.rule, lang, json.dumps(finding.details), cell=finding.cell)[0] for lang in words.LANGUAGES
    }
    assert len(said) == 3


def test_one_row_of_many_countries_gives_one_of_ours_for_each_pair(tmp_path: Path) -> None:
    headings = (
        "Number,Project Name,Host/Recipient Country/ies,Provider Country/ies,Entity/ies Supporting and/or Implementing,"
        "Is the private sector involved?,Start year,End year,Thematic Areas"
    )
    path = write(
        tmp_path,
        "projects.csv",
        headings,
        '1,Seeds,"TGO, BEN","BRA,TGO",An institute,YES ,2019,2020,Food',
        "2,Solar ovens,,IND,An institute,,,,Energy",
    )
    warehouse = tmp_path / "warehouse"
    etl.load([path], warehouse)
    ties = store.reader(warehouse).query(
        "select title, provider, beneficiary, private_sector, year(date) from core_south_south order by 1, 2, 3"
    )
    assert ties.rows == [
        ("Seeds", "BRA", "BEN", True, 2019),
        ("Seeds", "BRA", "TGO", True, 2019),
        ("Seeds", "TGO", "BEN", True, 2019),
        ("Solar ovens", "IND", None, False, None),
    ]
    letters = store.reader(warehouse).query(
        "select letter from raw_column where table_name = 'south_south' and column_name = 'provider'"
    )
    assert letters.rows == [("D",)]
