"""Tables are found where offices put them: side by side, under two rows of headings, months across, merged groups."""

from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pyarrow as pa
import pytest

from etl import judge
from etl.checking import Finding
from etl.judged import Judged
from tests.etl.collection.files import write_content

Grid = list[list[Any]]
DAY = date(2026, 3, 15)


def judged(folder: Path, grid: Grid, merged: tuple[str, ...] = (), name: str = "Feuil1", answers: Any = None) -> Judged:
    """A real workbook of one sheet, judged as Togo's."""
    book = openpyxl.Workbook()
    assert book.active is not None
    book.active.title = name
    for line in grid:
        book.active.append(line)
    for place in merged:
        book.active.merge_cells(place)
    path = folder / "Togo_T3-2026.xlsx"
    book.save(path)
    return judge.judge(path, path.name, "demo", answers or {})


def rows(table: pa.Table, *names: str) -> list[tuple[Any, ...]]:
    return list(zip(*(table[name].to_pylist() for name in names), strict=True))


def said(found: Judged, *rules: str) -> list[Finding]:
    return [finding for finding in found.findings if finding.rule in rules]


FLOWS: Grid = [
    ["ID flux", "Réf. accord", "Nature", "Date", "Montant", "Devise", "Source"],
    ["F-1", "TG-1", "Encaissement", DAY, 100.5, "USD", "Bureau"],
    ["F-2", "TG-2", "Encaissement", DAY, 200, "USD", "Bureau"],
]
PARTNERS: Grid = [
    ["ID partenaire", "Raison sociale", "Type", "Pays du siège", "Portée", "Bureau responsable"],
    ["P-1", "Télécom du Golfe", "Secteur privé", "Togo", "Nationale", "Togo"],
]


def test_two_tables_side_by_side_are_both_read(tmp_path: Path) -> None:
    grid = [[*left, None, *right] for left, right in zip(FLOWS, [*PARTNERS, [None] * 6], strict=True)]
    found = judged(tmp_path, grid)
    (sheet,) = found.sheets
    assert [(part.table, part.letters["currency" if part.table == "flow" else "name"]) for part in sheet.parts] == [
        ("flow", "F"),
        ("partner", "J"),
    ]
    assert [table.num_rows for table in found.tables] == [2, 1]
    assert found.raw["fate"].to_pylist() == [4, 0, 0]


def test_a_table_under_another_is_read_and_its_title_is_a_title(tmp_path: Path) -> None:
    found = judged(tmp_path, [*FLOWS, [], ["Nos partenaires"], *PARTNERS])
    assert [(part.table, part.header_row) for part in found.sheets[0].parts] == [("flow", 1), ("partner", 6)]
    assert [table.num_rows for table in found.tables] == [2, 1]
    assert said(found, "rows-set-aside") == []


def test_headings_over_two_rows_are_read_together(tmp_path: Path) -> None:
    grid: Grid = [
        ["Accord", None, "Partenaire", None, "Période", None, "Valeur", None],
        ["Réf.", "Titre", "Code", "Pays", "Début", "Fin prévue", "Montant", "Devise"],
        ["TG-1", "Antennes", "P-1", "Togo", DAY, date(2027, 1, 1), 5, "USD"],
    ]
    found = judged(tmp_path, grid, ("A1:B1", "C1:D1", "E1:F1", "G1:H1"))
    read = {letter: column for _, _, column, letter, _, _ in found.columns}
    assert read == {
        "A": "agreement_id", "B": "title", "C": "partner_id", "D": None, "E": "starts_on", "F": "planned_end_on",
        "G": "amount", "H": "currency",
    }  # fmt: skip
    assert found.raw["fate"].to_pylist()[:2] == [4, 4]


def test_what_is_due_and_what_is_received_are_two_flows_of_one_row(tmp_path: Path) -> None:
    grid: Grid = [
        ["Accord", "Échéance", "Montant", None, "Reçu le", "Devise"],
        [None, None, "Prévu", "Reçu", None, None],
        ["TG-1", DAY, 1000, 500.25, date(2026, 4, 2), "USD"],
        ["TG-2", DAY, 2000, None, None, "USD"],
    ]
    found = judged(tmp_path, grid, ("C1:D1",))
    due, received = found.tables
    assert rows(due, "agreement_id", "kind", "date", "amount") == [
        ("TG-1", "instalment_due", DAY, Decimal(1000)),
        ("TG-2", "instalment_due", DAY, Decimal(2000)),
    ]
    assert rows(received, "agreement_id", "kind", "date", "amount") == [
        ("TG-1", "receipt", date(2026, 4, 2), Decimal("500.25"))
    ]
    assert [finding.cell for finding in said(found, "kind-from-heading")] == ["C2", "D2"]


def test_months_across_a_plan_become_rows(tmp_path: Path) -> None:
    grid: Grid = [
        ["Plan de collecte 2026"],
        ["Bureau", "Indicateur", "Devise", "Plan approuvé le", "Janv.", "Févr.", "Mars"],
        ["TGO", "Recettes confirmées", "USD", DAY, 100, None, 300],
        ["TGO", "Encaissements", "USD", DAY, None, None, None],
    ]
    found = judged(tmp_path, grid)
    made = [row for table in found.tables for row in rows(table, "year", "month", "value", "row")]
    assert made == [(2026, 1, Decimal(100), 3), (2026, 3, Decimal(300), 3)]
    assert found.raw["note"].to_pylist() == [None, None, None, "no-value"]
    assert [finding.details["count"] for finding in said(found, "columns-to-rows")] == [3]


def test_a_value_merged_over_its_rows_is_each_row_s(tmp_path: Path) -> None:
    grid = [*FLOWS, ["F-3", None, "Encaissement", DAY, 1, "USD", "Bureau"]]
    found = judged(tmp_path, grid, ("B3:B4",))
    assert rows(found.tables[0], "agreement_id") == [("TG-1",), ("TG-2",), ("TG-2",)]
    (note,) = said(found, "filled-down")
    assert (note.cell, note.details["count"], note.severity) == ("B1", 1, "note")


def test_merged_cells_of_an_open_document_are_known_too(tmp_path: Path) -> None:
    cell = '<table:table-cell office:value-type="string"{}><text:p>{}</text:p></table:table-cell>'
    lines = (FLOWS[0], ["F-1", "TG-1", *FLOWS[1][2:]], ["F-2", *FLOWS[1][2:]])
    head, first, second = ("".join(cell.format("", text) for text in line) for line in lines)
    spanned = cell.format(' table:number-rows-spanned="2"', "TG-1")
    rows_of = (
        head,
        first.replace(cell.format("", "TG-1"), spanned),
        second.replace(cell.format("", "F-2"), cell.format("", "F-2") + "<table:covered-table-cell/>"),
    )
    path = write_content(tmp_path / "Togo_T3-2026.ods", "Flux", rows_of)
    found = judge.judge(path, path.name, "demo")
    assert rows(found.tables[0], "agreement_id") == [("TG-1",), ("TG-1",)]


def test_one_blank_reference_among_others_is_not_filled(tmp_path: Path) -> None:
    found = judged(tmp_path, [*FLOWS, ["F-3", None, "Encaissement", DAY, 1, "USD", "Bureau"]])
    assert [(finding.cell, finding.rule) for finding in found.findings if finding.severity == "error"] == [
        ("B4", "required")
    ]


def test_a_partner_named_above_its_agreements_is_theirs(tmp_path: Path) -> None:
    head = ["Réf. accord", "Titre", "Statut", "Début", "Fin prévue", "Montant", "Devise"]
    one = ["Antennes", "En cours", DAY, date(2027, 1, 1), 5, "USD"]
    found = judged(tmp_path, [head, ["Brasserie BB"], ["TG-1", *one], ["TG-2", *one], ["Port SA"], ["TG-3", *one]])
    assert rows(found.tables[0], "agreement_id", "partner_id") == [
        ("TG-1", "Brasserie BB"),
        ("TG-2", "Brasserie BB"),
        ("TG-3", "Port SA"),
    ]
    assert len(said(found, "filled-from-group")) == 1


def test_a_sheet_without_headings_says_so_and_what_it_looks_like(tmp_path: Path) -> None:
    found = judged(tmp_path, FLOWS[1:])
    (finding,) = said(found, "sheet-without-headings")
    assert (finding.details["table"], finding.details["rows"]) == ("flow", 2)
    assert set(found.raw["fate"].to_pylist()) == {3}


def test_values_that_give_a_column_away_propose_it_and_nothing_more(tmp_path: Path) -> None:
    grid = [[*FLOWS[0][:5], "Zzz", "Source"], *FLOWS[1:], ["F-3", "TG-2", "Promesse", DAY, 1, "XOF", "Bureau"]]
    found = judged(tmp_path, grid)
    (proposed,) = said(found, "heading-proposed")
    assert (proposed.cell, proposed.details["column"], proposed.details["why"]) == ("F1", "currency", "content")
    assert [finding.column for finding in said(found, "column-missing")] == ["currency"]


def test_an_answer_is_remembered_for_its_office_and_for_all(tmp_path: Path) -> None:
    grid = [[*FLOWS[0][:5], "Zzz", "Visa"], *FLOWS[1:]]
    answers = {"TGO": {("flow", "zzz"): "currency"}, "": {("flow", "visa"): None}}
    found = judged(tmp_path, grid, answers=answers)
    how = {letter: (column, how) for _, _, column, letter, _, how in found.columns}
    assert (how["F"], how["G"]) == (("currency", "remembered"), (None, "remembered"))
    assert said(found, "heading-proposed", "heading-unknown") == []
    elsewhere = judged(tmp_path, grid, answers={"BEN": answers["TGO"]})
    assert len(said(elsewhere, "heading-proposed", "heading-unknown")) == 2


@pytest.mark.parametrize(("table", "rule"), [("flow", None), (None, "sheet-not-ours")])
def test_what_a_whole_sheet_is_can_be_answered_too(tmp_path: Path, table: str | None, rule: str | None) -> None:
    answers = {"TGO": {("", "caisse"): table}}
    grid: Grid = [["Date", "Montant"], [DAY, 5]] if table else FLOWS
    found = judged(tmp_path, grid, name="Caisse", answers=answers)
    assert found.sheets[0].table == table
    assert bool(rule) == bool(said(found, "sheet-not-ours"))


def test_lines_of_the_page_are_no_data(tmp_path: Path) -> None:
    head, first, second = FLOWS
    carried = ["À reporter", None, None, None, 100.5]
    numbers = [1, 2, 3, 4, 5, 6, 7]
    bare_sum = [None, None, None, None, 300.5]
    found = judged(tmp_path, [head, numbers, first, carried, head, second, bare_sum])
    assert found.raw["note"].to_pylist() == [
        None, "instruction", None, "carried", "repeated-header", None, "total",
    ]  # fmt: skip
    assert [finding.rule for finding in found.findings if finding.severity != "note"] == []


def test_headings_printed_again_in_capitals_are_no_data(tmp_path: Path) -> None:
    again = [str(text).upper() for text in FLOWS[0]]
    found = judged(tmp_path, [*FLOWS[:2], ["Page 1 sur 2"], again, FLOWS[2]])
    assert found.raw["note"].to_pylist() == [None, None, "carried", "repeated-header", None]


def test_numbers_typed_as_text_are_one_word_per_column(tmp_path: Path) -> None:
    grid = [FLOWS[0], *([*row[:4], f"{number} 000,50", *row[5:]] for number, row in enumerate(FLOWS[1:], 1))]
    found = judged(tmp_path, grid)
    (note,) = said(found, "numbers-as-text")
    assert (note.column, note.details["count"], note.severity) == ("amount", 2, "note")


def test_a_flow_nobody_numbered_is_known_by_what_it_is(tmp_path: Path) -> None:
    found = judged(tmp_path, [row[1:] for row in [*FLOWS, FLOWS[1][:4] + [7, "USD", "Bureau"]]])
    assert rows(found.tables[0], "flow_id") == [
        ("TG-1 receipt 2026-03-15",), ("TG-2 receipt 2026-03-15",), ("TG-1 receipt 2026-03-15 2",),
    ]  # fmt: skip
    assert [finding.severity for finding in said(found, "key-made")] == ["note"]
