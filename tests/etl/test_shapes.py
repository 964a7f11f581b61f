"""Sheets of shapes no template has: instalments side by side, a record per column, groups written once, no codes."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

import schema
from etl import choices, headings, judge, named
from etl.judged import Judged
from etl.report import Report
from schema import cells
from tests.etl.collection.files import Grid, write

DAY, NEXT = date(2026, 1, 31), date(2026, 4, 30)

Flow = tuple[str | None, date | None, Decimal | None, str | None]


def judged(folder: Path, grid: Grid, name: str = "Suivi") -> Judged:
    path = write(folder / "Perou 2026.xlsx", {name: (grid, [])})
    return judge.judge(path, path.name, "demo")


def flows(found: Judged) -> list[Flow]:
    """(kind, day, amount, currency) of every flow read."""
    names = ("kind", "date", "amount", "currency")
    return sorted(
        (row for table in found.tables for row in zip(*(table[name].to_pylist() for name in names), strict=True)),
        key=str,
    )


@pytest.mark.parametrize(
    "headings",
    [
        [["Convenio", "Cuota 1", None, "Cuota 2", None], [None, "Fecha", "Importe (USD)", "Fecha", "Importe (USD)"]],
        [
            [
                "Accord",
                "Date 1re échéance",
                "Montant 1re échéance (USD)",
                "Date 2e échéance",
                "Montant 2e échéance (USD)",
            ]
        ],
        [["Grant ID", "Due date 1", "Amount due 1 (USD)", "Due date 2", "Amount due 2 (USD)"]],
    ],
)
def test_each_instalment_of_a_row_is_a_flow(tmp_path: Path, headings: Grid) -> None:
    grid: Grid = [*headings, ["P-1", DAY, 10, NEXT, 20.5], ["P-2", DAY, 30, None, None]]
    due = "instalment_due"
    assert flows(judged(tmp_path, grid)) == [
        (due, DAY, Decimal(10), "USD"), (due, DAY, Decimal(30), "USD"), (due, NEXT, Decimal("20.5"), "USD"),
    ]  # fmt: skip


def test_what_is_due_and_what_came_of_each_instalment_are_apart(tmp_path: Path) -> None:
    grid: Grid = [
        ["Grant ID", "Currency", "1st instalment", None, None, "2nd instalment", None, None],
        [None, None, "Due date", "Amount due", "Amount received", "Due date", "Amount due", "Amount received"],
        ["P-1", "EUR", DAY, 10, 9, NEXT, 20, None],
        ["P-2", "EUR", DAY, 1, None, NEXT, 2, None],
    ]
    told = [(kind, amount) for kind, _, amount, _ in flows(judged(tmp_path, grid))]
    assert told == [*(("instalment_due", Decimal(each)) for each in (1, 10, 2, 20)), ("receipt", Decimal(9))]


def test_the_same_amount_in_two_currencies_is_no_instalment(tmp_path: Path) -> None:
    grid: Grid = [
        ["N° ligne", "Accord", "Nature", "Date", "Montant", "Devise", "Montant", "Devise"],
        ["F-1", "P-1", "Encaissement", DAY, 20, "EUR", 22, "USD"],
    ]
    assert flows(judged(tmp_path, grid)) == [("receipt", DAY, Decimal(20), "EUR")]


FORM: Grid = [
    ["FICHE D'ACCORD – juin 2026"],
    ["Référence", "ML-1", "ML-2"],
    ["Nom du partenaire", "Orange", "Bramali"],
    ["Titre", "Argent mobile", "Eau"],
    ["Date de démarrage", date(2026, 2, 1), date(2026, 3, 1)],
    ["Date de clôture prévue", date(2026, 12, 31), date(2025, 3, 1)],
    ["Montant total", "150 000 €", "45 000 000 FCFA"],
]


def test_a_form_with_a_record_per_column_is_read_and_its_faults_keep_their_cells(tmp_path: Path) -> None:
    found = judged(tmp_path, FORM)
    (rows,) = found.tables
    assert [rows[name].to_pylist() for name in ("agreement_id", "amount", "currency")] == [
        ["ML-1", "ML-2"], [Decimal(150_000), Decimal(45_000_000)], ["EUR", "XOF"],
    ]  # fmt: skip
    assert [each.cell for each in found.findings if each.rule == "order"] == ["C6"]


def test_a_cell_of_a_form_is_named_as_any_other() -> None:
    assert [cells.cell("C", 9), cells.cell("9", 3), cells.position("AB"), cells.position("9")] == ["C9", "C9", 27, 8]


def test_what_stands_once_for_a_group_holds_for_its_rows_and_is_judged_where_it_stands(tmp_path: Path) -> None:
    grid: Grid = [
        ["Axe prioritaire", "Objectif", "Poids (%)", "Jalon", "Échéance initiale"],
        ["Argent", "Trois accords", 40, "Note", DAY],
        [None, None, None, "Accord 1", NEXT],
        ["Voix", "Deux événements", 160, "Sarh", DAY],
        [None, None, None, "Moundou", NEXT],
    ]
    found = judged(tmp_path, grid)
    assert found.tables[0]["objective"].to_pylist() == ["Trois accords"] * 2 + ["Deux événements"] * 2
    told = [(each.rule, each.cell) for each in found.findings if each.severity == "error" and each.cell]
    assert told == [("out-of-range", "C4")]


@pytest.mark.parametrize(
    ("name", "period"),
    [
        ("besoins 2o trimestre 2026.xlsx", "2026-Q2"), ("NIC contenidos 2T2026.ods", "2026-Q2"),
        ("log Apr-Jun 2026.xlsx", "2026-Q2"), ("dashboard H1-2026.xlsx", "2026-S1"), ("fiche 2026-06.xlsx", "2026-06"),
        ("hitos jun-2026.xlsx", "2026-06"), ("II trimestre 2026.xlsx", "2026-Q2"), ("au 30 juin 2026.xlsx", "2026"),
        ("TGO_2026-Q3.xlsx", "2026-Q3"), ("export 2026-03-31.csv", None),
    ],
)  # fmt: skip
def test_a_name_says_which_part_of_a_year_a_file_is_of(name: str, period: str | None) -> None:
    found = named.period_in_name(name)
    assert (found.name if found else None) == period


def test_lines_above_the_tables_say_whose_they_are_where_the_name_does_not() -> None:
    lines = ["RDC – Contributions en nature", "Situation : abril-junio 2026"]
    span = named.period_in_titles(lines)
    assert (named.office_in_titles(lines, "demo"), span.name if span else None) == ("COD", "2026-Q2")


def test_money_in_and_out_of_a_cash_book_is_one_amount(tmp_path: Path) -> None:
    grid: Grid = [
        ["Date", "Pièce", "Nature de l'opération", "Projet", "Recettes", "Dépenses", "Devise"],
        [DAY, "L-1", "Versement reçu", "H-1", 12, None, "USD"],
        [DAY, "L-2", "Dépense", "H-1", None, 3, "USD"],
    ]
    assert flows(judged(tmp_path, grid)) == [
        ("expenditure", DAY, Decimal(3), "USD"), ("receipt", DAY, Decimal(12), "USD"),
    ]  # fmt: skip


def test_the_codes_other_sheets_refer_to_are_the_key_of_a_table_without_one(tmp_path: Path) -> None:
    agreements: Grid = [
        ["Expediente", "Donante", "Título", "Inicio", "Fin prevista", "Monto", "Moneda"],
        ["E-1", "Backus", "Agua", DAY, NEXT, 5, "USD"],
        ["E-2", "Backus", "Pan", DAY, NEXT, 7, "USD"],
    ]
    receipts: Grid = [["N.º", "Convenio", "Tipo", "Fecha", "Importe", "Moneda"], [1, "E-2", "Cobro", DAY, 3, "USD"]]
    path = write(tmp_path / "Peru 2026.xlsx", {"Hoja1": (agreements, []), "Hoja2": (receipts, [])})
    told = {(sheet, letter): column for sheet, _, column, letter, *_ in judge.judge(path, path.name, "demo").columns}
    assert told["Hoja1", "A"] == "agreement_id"


def test_a_sheet_called_as_its_rows_are_is_that_table(tmp_path: Path) -> None:
    grid: Grid = [["Funder name", "Country", "Type of funder"], ["Himal Trust", "Nepal", "Foundation"]]
    found = judged(tmp_path, grid, "Funders")
    assert [column for _, _, column, *_ in found.columns] == ["name", "hq_country", "org_type"]


def test_a_value_in_another_form_of_its_words_is_known_and_its_contrary_is_not() -> None:
    kinds, states = choices.words("org_type"), choices.words("agreement_status")
    assert [choices.code(kinds, text) for text in ("Entreprise privée", "Entreprise ou fondation")] == ["70", None]
    assert [choices.code(states, text) for text in ("Signées", "Non signé")] == ["signed", None]


def test_a_code_alone_is_the_table_s_own() -> None:
    keys = {name: table.key[0] for name, table in schema.TABLES.items() if len(table.key) == 1}
    owned = {name: key for name, key in keys.items() if schema.TABLES[name].columns[key].unique}
    assert {name: sorted(headings.claims(name, "Código"))[0][1] for name in owned} == owned


def test_partners_without_codes_are_known_by_name_and_who_names_a_held_one_waits(
    load: Callable[..., Report], tmp_path: Path
) -> None:
    agreements: Grid = [
        ["N° accord", "Partenaire", "Titre", "Début", "Fin prévue", "Montant", "Devise"],
        ["TG-1", "Cimtogo", "Eau", DAY, NEXT, 5, "USD"],
        ["TG-2", "Port de Lomé", "Quai", DAY, NEXT, 7, "USD"],
    ]
    partners: Grid = [["Partenaire", "Pays"], ["Cimtogo", "Togo"], ["Port de Lomé", "Togoland"]]
    path = write(tmp_path / "Togo 2026.xlsx", {"Accords": (agreements, []), "Partenaires": (partners, [])})
    (report,) = load(path).submissions
    told = [(each.rule, each.sheet, each.cell) for each in report.findings if each.severity == "error" and each.cell]
    assert told == [("waits", "Accords", "B3"), ("not-in-list", "Partenaires", "B3")]
