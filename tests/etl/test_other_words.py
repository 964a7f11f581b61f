"""Sheets in words nobody declared: what their words, their values and the lines above them say together is read."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from etl import judge
from etl.judged import Judged
from tests.etl.collection.files import Grid, write

DAY = date(2026, 3, 15)


def judged(folder: Path, grid: Grid, name: str = "Feuil1", file: str = "Togo_T3-2026.xlsx") -> Judged:
    path = write(folder / file, {name: (grid, [])})
    return judge.judge(path, path.name, "demo")


def read(found: Judged) -> dict[str, str | None]:
    """{letter: column} of every heading."""
    return {letter: column for _, _, column, letter, _, _ in found.columns}


def money(found: Judged) -> list[tuple[Decimal | None, str | None]]:
    """(amount, currency) of the rows let in."""
    names = ("amount", "currency", "fate")
    tables = [zip(*(table[name].to_pylist() for name in names), strict=True) for table in found.tables]
    return [(amount, currency) for rows in tables for amount, currency, fate in rows if fate < 2]


def test_a_table_in_other_words_is_known_by_them_and_by_its_values(tmp_path: Path) -> None:
    grid: Grid = [
        ["BD pipeline"],
        ["Ref", "Target company", "Pitch", "Deal stage", "Date stage reached", "First approached", "Potential (USD m)"],
        ["O1", "Dangote", "Wheat", "Proposal", DAY, DAY, 1.5],
        ["O2", "MTN", "SMS", "Negotiation", DAY, DAY, 2],
    ]  # fmt: skip
    found = judged(tmp_path, grid)
    assert read(found) == {
        "A": "opportunity_id", "B": "partner_id", "C": None, "D": "stage", "E": "stage_since", "F": "first_contact_on",
        "G": "expected_amount",
    }  # fmt: skip
    assert found.tables[0]["expected_amount"].to_pylist() == [Decimal(1_500_000), Decimal(2_000_000)]


@pytest.mark.parametrize(
    ("line", "scale", "currency"),
    [
        ("(importes en miles de USD)", 1_000, "USD"),
        ("Montants en millions de FCFA", 1_000_000, "XOF"),
        ("All figures in thousands of US dollars", 1_000, "USD"),
        ("Devise : EUR", 1, "EUR"),
    ],
)
def test_a_unit_above_the_table_is_that_of_its_amounts(tmp_path: Path, line: str, scale: int, currency: str) -> None:
    grid: Grid = [
        ["Suivi 2026"],
        [line],
        ["ID flux", "Accord", "Nature", "Date", "Montant", "Source"],
        ["F-1", "TG-1", "Encaissement", DAY, 12.5, "Bureau"],
    ]
    found = judged(tmp_path, grid)
    assert money(found) == [(Decimal("12.5") * scale, currency)]
    assert [(each.value, each.severity) for each in found.findings if each.rule == "unit-above"] == [(line, "note")]


def test_a_line_that_only_names_a_place_or_a_year_is_no_unit(tmp_path: Path) -> None:
    grid: Grid = [
        ["Report in M (draft)", "Plan in 2026", "(TGO)"],
        ["ID flux", "Accord", "Nature", "Date", "Montant", "Devise", "Source"],
        ["F-1", "TG-1", "Encaissement", DAY, 12.5, "USD", "Bureau"],
    ]
    assert money(judged(tmp_path, grid)) == [(Decimal("12.5"), "USD")]


def test_a_total_beside_months_is_their_sum_and_the_title_says_what_they_are(tmp_path: Path) -> None:
    grid: Grid = [
        ["Encaissements 2026 par convention (USD)"],
        ["Convention", "janv. 2026", "févr. 2026", "mars 2026", "Total"],
        ["TG-1", 100, None, 50.5, 150.5],
        ["Total", 100, None, 50.5, 150.5],
    ]
    found = judged(tmp_path, grid)
    assert money(found) == [(Decimal(100), "USD"), (Decimal("50.5"), "USD")]


def test_values_outrank_what_the_file_is_called(tmp_path: Path) -> None:
    grid: Grid = [
        ["N.º de asiento", "Convenio", "Concepto", "F. valor", "Importe €", "Fuente"],
        ["A1", "ES-1", "Cobro", DAY, 10, "Oficina"],
        ["A2", "ES-1", "Promesa", DAY, 20, "Oficina"],
    ]
    found = judged(tmp_path, grid, "Cobros")
    assert read(found)["C"] == "kind" and read(found)["D"] == "date"
    assert found.tables[0]["kind"].to_pylist() == ["receipt", "pledge"]


def test_an_amount_named_by_its_kind_is_the_amount_beside_a_column_of_kinds(tmp_path: Path) -> None:
    grid: Grid = [
        ["Reçu n°", "Contrat", "Mouvement", "Échéance", "Somme encaissée", "Devise", "Versé par"],
        ["R1", "N-1", "Encaissement", DAY, 10.1, "EUR", "Sotelma"],
    ]
    found = judged(tmp_path, grid)
    assert money(found) == [(Decimal("10.1"), "EUR")]
    assert (read(found)["D"], read(found)["G"]) == ("date", None)


def test_a_day_of_zeros_is_no_date_and_its_row_waits(tmp_path: Path) -> None:
    grid: Grid = [
        ["ID flux", "Accord", "Nature", "Date", "Montant", "Devise", "Source"],
        ["F-1", "TG-1", "Encaissement", "00/00/2026", 5, "USD", "Bureau"],
    ]
    found = judged(tmp_path, grid)
    assert [(each.cell, each.rule) for each in found.findings if each.severity == "error"] == [("D2", "not-a-date")]
    assert money(found) == []
