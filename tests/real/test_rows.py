"""Every row of a published file is accepted, held with a finding, or set aside with a reason; none is lost."""

import csv
from pathlib import Path
from typing import Any

import openpyxl
import pytest

import etl
import metrics
import store
import words

FILES = {
    "iati_activity.xlsx": "unhcr-iati-2018",
    "iati_budget.xlsx": "unhcr-iati-2018",
    "iati_location.xlsx": "unhcr-iati-2018",
    "iati_participating_org.xlsx": "unhcr-iati-2018",
    "iati_result.xlsx": "unhcr-iati-2018",
    "iati_sector.xlsx": "unhcr-iati-2018",
    "iati_transaction.xlsx": "unhcr-iati-2018",
    "2022-07-11_ukraine_a9d3db52.csv": "cbi-ukraine",
    "2023-03-24_ukraine_bcadfe27.csv": "cbi-ukraine",
    "email-Eu-core-department-labels.txt": "network-email-eu-core",
    "email-Eu-core.txt": "network-email-eu-core",
    "chapters.csv": "network-rladies",
    "events_2023.csv": "network-rladies",
    "events_2024.csv": "network-rladies",
    "revenue_non_gov_donors.csv": "unsceb",
    "contrib_types_mapping.csv": "unsceb",
    "rev_types_mapping.csv": "unsceb",
    "usaidDF.xlsx": "usaid-awards",
    "data_74593cd.csv": "undp-south-south",
    "SEN.csv": "uninfo",
    "TGO.csv": "uninfo",
}

#: Awards of the register without a first day, and those that end in 2107, 3017 and 6760.
UNDATED = {1104, 1973, 2041, 2361, 2919, 3703, 3710, 4909, 6055}
ENDLESS = {3826, 4384, 5991}

#: What is held: rows that say the key of a row above again, and those awards.
HELD = {
    "iati_participating_org.xlsx": {1338},
    "iati_result.xlsx": {1219},
    "usaidDF.xlsx": {1540, 1933, *UNDATED, *ENDLESS},
}

#: What is set aside: people writing to themselves, events that were cancelled, amounts that are a dash, lists of codes.
IGNORED = {
    "email-Eu-core.txt": 642,
    "events_2023.csv": 6,
    "events_2024.csv": 12,
    "revenue_non_gov_donors.csv": 22,
    "contrib_types_mapping.csv": 14,
    "rev_types_mapping.csv": 20,
}


def rows_in(path: Path) -> int:
    """Data rows of a file, counted without our reader."""
    if path.suffix == ".xlsx":
        (sheet,) = openpyxl.load_workbook(path).worksheets
        return sum(1 for row in sheet.iter_rows(values_only=True) if any(row)) - 1
    if path.suffix == ".csv":
        with path.open(encoding="utf-8-sig", newline="") as lines:
            return sum(1 for _ in csv.DictReader(lines))
    return sum(1 for line in path.read_text().splitlines() if line.strip())


def test_every_file_of_the_folders_is_read(loaded: Any) -> None:
    assert {name: file["family"] != "office" for name, file in loaded.files.items()} == dict.fromkeys(FILES, True)


@pytest.mark.parametrize("name", FILES)
def test_every_row_is_accepted_held_or_set_aside(name: str, real: Path, loaded: Any) -> None:
    (sheet,) = loaded.files[name]["sheets"]
    held = len(HELD.get(name, ()))
    read, ignored = rows_in(real / FILES[name] / name), IGNORED.get(name, 0)
    assert [sheet[fate] for fate in ("read", "accepted", "held", "ignored")] == [
        read,
        read - held - ignored,
        held,
        ignored,
    ]


def test_a_held_row_says_why(loaded: Any) -> None:
    errors: dict[str, dict[int, set[str]]] = {}
    for name, file in loaded.files.items():
        for finding in file["findings"]:
            if finding["severity"] == "error":
                errors.setdefault(name, {}).setdefault(finding["row"], set()).add(finding["rule"])
    assert {name: set(rows) for name, rows in errors.items()} == HELD
    causes = {
        row: rules - {"waits"} for name, rows in errors.items() for row, rules in rows.items() if name == "usaidDF.xlsx"
    }
    assert causes == {
        **dict.fromkeys((1540, 1933), {"duplicate-key"}),
        **dict.fromkeys(UNDATED, {"required"}),
        **dict.fromkeys(ENDLESS, {"date-too-far"}),
    }


def test_a_row_set_aside_says_why_in_three_languages(loaded: Any) -> None:
    notes = store.reader(loaded.warehouse).query(
        "select submission.file_name, raw_row.note, count(*) from raw_row join submission using (submission_id)"
        " where raw_row.fate = 'ignored' group by all"
    )
    assert {file: count for file, _, count in notes.rows} == IGNORED
    reasons = {file: [etl.reason(note, lang) for lang in words.LANGUAGES] for file, note, _ in notes.rows}
    assert reasons["events_2024.csv"] == [
        "Événement annulé : il n'a pas eu lieu.",
        "Cancelled event: it did not take place.",
        "Evento cancelado: no tuvo lugar.",
    ]
    assert all(len(set(said)) == 3 for said in reasons.values())


def test_a_zero_as_country_or_sector_is_said_and_left_out(loaded: Any) -> None:
    zeros = [
        (finding["column"], finding["severity"], finding["value"])
        for finding in loaded.files["2023-03-24_ukraine_bcadfe27.csv"]["findings"]
    ]
    assert sorted(set(zeros)) == [("hq_country", "warning", "0"), ("industry", "warning", "0")]
    assert len(zeros) == 10


def test_organisations_bear_the_names_their_files_give_them(loaded: Any) -> None:
    named = metrics.names("organisation", "fr", warehouse=loaded.warehouse)
    assert named == {
        "cbi": "Connecting Business initiative (BCAH et PNUD) — réponse en Ukraine",
        "eucore": "Institution de recherche européenne (email-Eu-core)",
        "rladies": "R-Ladies, communauté mondiale",
        "undp_ssc": "PNUD — coopération Sud-Sud et triangulaire",
        "unhcr": "HCR — Agence des Nations Unies pour les réfugiés",
        "uninfo": "Équipes de pays des Nations Unies (UN INFO)",
        "unsceb": "Système des Nations Unies — recettes hors gouvernements (CCS)",
        "usaid": "USAID — registre des subventions et marchés accordés",
    }
