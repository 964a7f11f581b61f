"""What fundraising, sales and accounting systems export, and offices' own registers, are read as they come."""

from decimal import Decimal
from pathlib import Path

import pytest

from etl import audit, judge, named
from etl.judged import Judged
from tests.etl.collection.files import Grid
from tests.etl.test_other_words import DAY, judged, read

FLOWS = ["Line ID", "Agreement ID", "Type", "Date", "Amount", "Currency", "Source"]


def rules(found: Judged) -> dict[str, list[str | None]]:
    """{rule: the cells it is said of}."""
    said: dict[str, list[str | None]] = {}
    for finding in found.findings:
        said.setdefault(finding.rule, []).append(finding.cell)
    return said


def csv(folder: Path, text: str, name: str = "Togo_T3-2026.csv") -> Judged:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return judge.judge(path, path.name, "demo")


def test_an_export_is_known_by_six_headings_whatever_stands_beside_them(tmp_path: Path) -> None:
    found = csv(
        tmp_path,
        "Identifier,Title,Currency,Amount Awarded,Award Date,Planned Dates:Start Date,Planned Dates:End Date,"
        "Recipient Org:Identifier,Recipient Org:Name,Funding Org:Identifier,Funding Org:Name,Grant Programme:Code,"
        "Grant Programme:Title,Beneficiary Location:Country Code,From an open call?,Last modified,Data source\n"
        "360G-1,School meals,GBP,2500,2025-03-03,2025-03-20,2026-12-31,GB-1,A charity,P-1,A donor,P,Meals,TG,no,x,y\n",
    )
    assert {letter: column for letter, column in read(found).items() if column} == {
        "A": "agreement_id", "B": "title", "C": "currency", "D": "amount", "E": "signed_on", "F": "starts_on",
        "G": "planned_end_on", "J": "partner_id", "N": "country_shares",
    }  # fmt: skip


def test_rows_may_be_called_otherwise_and_a_partner_as_on_its_own_sheet(tmp_path: Path) -> None:
    grid: Grid = [
        ["Deal ID", "Donor no.", "Deal title", "Deal type", "Date signed", "Deal value", "Ccy"],
        ["D-1", "P-1", "Wheat", "Agreement", DAY, 100, "USD"],
    ]
    assert list(read(judged(tmp_path, grid)).values()) == [
        "agreement_id", "partner_id", "title", "agreement_type", "signed_on", "amount", "currency",
    ]  # fmt: skip


def test_a_heading_whose_column_is_taken_is_what_else_its_words_say(tmp_path: Path) -> None:
    found = csv(
        tmp_path,
        "Contribution ID,Grant ID,Total Amount,Currency,Contribution Status,Date Received,Fee\n"
        "501,TGO-A1,1234.50,USD,Completed,2026-01-15,0\n502,TGO-A1,10,USD,Pending,2026-02-15,0\n",
    )
    assert list(read(found).values())[:6] == ["flow_id", "agreement_id", "amount", "currency", "kind", "date"]
    assert found.tables[0]["kind"].to_pylist() == ["receipt", "instalment_due"]


def test_letters_that_changed_places_and_a_shortened_number_are_one_slip(tmp_path: Path) -> None:
    grid: Grid = [
        ["N.º mov.", "ID acuerdo", "Tipo", "Fecha", "Improte", "Moneda"],
        ["M1", "TGO-A1", "Cobro", DAY, 100, "USD"],
    ]
    assert read(judged(tmp_path, grid)) == dict(
        zip("ABCDEF", ["flow_id", "agreement_id", "kind", "date", "amount", "currency"], strict=True)
    )


def test_a_filled_column_is_ours_before_a_blank_one(tmp_path: Path) -> None:
    grid: Grid = [
        ["Line ID", "Agreement ID", "Type", "Date", "Amount", "Total amount", "Currency"],
        ["1", "TGO-A1", "Receipt", DAY, None, 100, "USD"],
    ]
    assert read(judged(tmp_path, grid))["F"] == "amount"


def test_two_years_side_by_side_are_the_plan_of_each(tmp_path: Path) -> None:
    grid: Grid = [
        ["Office", "Metric", "2026", "2027", "Total", "Currency", "Plan approved on"],
        ["TGO", "Confirmed revenue", 100, 120, 220, "USD", DAY],
    ]
    (first, second) = judged(tmp_path, grid, "Targets").tables
    assert [(t["year"][0].as_py(), t["value"][0].as_py()) for t in (first, second)] == [(2026, 100), (2027, 120)]


def test_debit_and_credit_are_one_amount_and_the_other_side_takes_back(tmp_path: Path) -> None:
    found = csv(
        tmp_path,
        "N° écriture;Date comptable;Type de pièce;Réf. accord;Libellé;Débit;Crédit;Devise\n"
        "E1;15/01/2026;Encaissement;TGO-A1;a;;1 000,50;EUR\nE2;16/01/2026;Encaissement;TGO-A1;b;0,00;200,00;EUR\n"
        "E3;17/01/2026;Encaissement;TGO-A1;extourne;200,00;;EUR\nE4;18/01/2026;Décaissement;TGO-A1;c;75,25;0,00;EUR\n",
    )
    made = [row for t in found.tables for row in zip(t["flow_id"].to_pylist(), t["amount"].to_pylist(), strict=True)]
    assert sorted(made) == [
        ("E1", Decimal("1000.50")), ("E2", Decimal(200)), ("E3", Decimal(-200)), ("E4", Decimal("75.25")),
    ]  # fmt: skip
    assert rules(found)["sides-to-amount"] == ["F1"]
    assert rules(found)["negative-flow"] == ["F4"]


def test_a_closed_list_under_other_words_is_not_read_as_ours(tmp_path: Path) -> None:
    rows: Grid = [[f"O{n}", "TGO-P1", "Prospecting", DAY, 100, "USD", "Web"] for n in range(4)]
    grid: Grid = [["Opportunity ID", "Account ID", "Stage", "Close date", "Amount", "Currency", "Lead source"], *rows]
    found = judged(tmp_path, grid)
    assert read(found)["G"] is None
    assert "not-in-list" not in rules(found)


def test_what_an_agreement_lacks_is_said_where_it_can_be_mended(tmp_path: Path) -> None:
    head = [
        "Agreement ID", "Partner ID", "Title", "Status", "Signature date", "Amount", "Currency", "Countries", "SDGs",
        "Owner",
    ]  # fmt: skip
    grid: Grid = [
        head,
        ["A1", "P1", "Meals", "Ended", DAY, 100, "USD", "Togo et Bénin", "ODD 2", "A. Mensah"],
        ["A2", "P1", "Wells", "Active", DAY, 100, "USD", "Togo 100", "SDG 6: 60; Goal 2.3: 40", "n/a"],
        ["A3", "P1", "Seeds", "Active", DAY, 100, "USD", "Togo 100", "ODD 19", "A. Mensah"],
    ]
    found = judged(tmp_path, grid)
    said = rules(found)
    assert (said["end-missing"], said["required-nothing"], said["not-a-goal"]) == (["D2"], ["J3"], ["I4"])
    assert found.tables[0]["country_shares"].to_pylist()[0] == "TGO; BEN"
    assert found.tables[0]["sdg_shares"].to_pylist()[:2] == ["2", "6 60; 2.3 40"]


def test_a_period_without_a_year_or_a_month_is_said(tmp_path: Path) -> None:
    rows: Grid = [["A1", "Meals", 0, 10, 5, period] for period in ("2026-Q2", "mars", "yesterday")]
    found = judged(
        tmp_path, [["Agreement ID", "Indicator", "Baseline", "Target", "Actual", "Period"], *rows], "Results"
    )
    assert rules(found)["not-a-period"] == ["F4"]


@pytest.mark.parametrize(("name", "office"), [("HQ_seed_2026.xlsx", "HQ"), ("note hq 2026.xlsx", None)])
def test_a_code_of_two_letters_names_its_office_in_capitals(name: str, office: str | None) -> None:
    assert named.office_in_name(name, "demo") == office


@pytest.mark.parametrize(
    ("rows", "reach"),
    [
        (
            b'<row r="1"><c r="A1"><v>1</v></c></row><row r="60000"><c r="H60000"><f>A1</f><v>1</v></c></row>',
            (60_000, 8),
        ),
        (b'<row r="2"><c r="B2"><v>1</v></c></row><row r="1048576"><c r="XFD1048576" s="1"/></row>', (2, 16_384)),
        (b'<row r="1048576"><c r="C1048576" s="1"/></row>', (0, 702)),
    ],
)
def test_a_sheet_reaches_as_far_as_something_is_written(rows: bytes, reach: tuple[int, int]) -> None:
    assert audit.extent(b"<sheetData>" + rows + b"</sheetData>") == reach


def test_a_code_is_that_of_what_its_heading_names(tmp_path: Path) -> None:
    grid: Grid = [
        ["Réf. affaire", "Code société", "Affaire", "Étape", "Étape depuis le", "Espérance de gain (M FCFA)"],
        ["AF-1", "TGO-P1", "Riz enrichi", "Proposition", DAY, 12],
    ]
    found = judged(tmp_path, grid)
    assert list(read(found).values()) == [
        "opportunity_id", "partner_id", "title", "stage", "stage_since", "expected_amount",
    ]  # fmt: skip
    assert found.tables[0]["expected_amount"].to_pylist() == [Decimal(12_000_000)]


def test_the_lines_that_sum_and_count_the_groups_of_a_report_are_no_data(tmp_path: Path) -> None:
    grid: Grid = [
        ["Agreement ID", "Payment Number", "Payment Status", "Payment Date", "Payment Amount", "Currency"],
        ["TGO-A1", "PMT-1", "Paid", DAY, 150, "USD"],
        ["Subtotal", "Sum", None, None, 150, None],
        [None, "Count", "1", None, None, None],
        ["TGO-A2", "PMT-2", "Paid", DAY, 250, "USD"],
        ["Total", "Sum", None, None, 400, None],
    ]
    found = judged(tmp_path, grid)
    assert [row for t in found.tables for row in t["amount"].to_pylist()] == [Decimal(150), Decimal(250)]
    assert set(rules(found)["rows-set-aside"]) == {"E3", "B4", "E6"}


def test_each_amount_has_its_own_day_and_one_day_proves_the_order_of_the_other(tmp_path: Path) -> None:
    found = csv(
        tmp_path,
        "Convention n°;Date d'engagement;Montant engagé (M FCFA);Date décaissement;Montant décaissé (M FCFA)\n"
        "TGO-A1;04/01/2026;10,5;15/02/2026;2\nTGO-A1;05/01/2026;20,5;16/02/2026;3\n",
    )
    made = [
        row
        for t in found.tables
        for row in zip(*(t[name].to_pylist() for name in ("kind", "date", "amount")), strict=True)
    ]
    assert [(kind, day.isoformat(), amount) for kind, day, amount in made] == [
        ("commitment", "2026-01-04", Decimal(10_500_000)), ("commitment", "2026-01-05", Decimal(20_500_000)),
        ("disbursement", "2026-02-15", Decimal(2_000_000)), ("disbursement", "2026-02-16", Decimal(3_000_000)),
    ]  # fmt: skip


def test_an_account_is_known_by_its_two_sides(tmp_path: Path) -> None:
    grid: Grid = [
        ["Libro mayor"],
        ["Asiento", "F. contable", "Tipo de comprobante", "Convenio N.º", "Glosa", "Debe", "Haber", "Saldo", "Mon."],
        ["AS-1", "15/01/2026", "Cobro", "TGO-A1", "x", "0,00", "1.234,56", "1.234,56", "USD"],
        ["AS-2", "16/01/2026", "Gasto", "TGO-A1", "y", "34,56", "0,00", "1.200,00", "USD"],
    ]
    found = judged(tmp_path, grid)
    made = [pair for t in found.tables for pair in zip(t["amount"].to_pylist(), t["currency"].to_pylist(), strict=True)]
    assert sorted(made) == [(Decimal("34.56"), "USD"), (Decimal("1234.56"), "USD")]


def test_kinds_in_a_column_outrank_what_the_heading_of_the_amount_says(tmp_path: Path) -> None:
    grid: Grid = [
        ["Recettes 2026"],
        ["N° pièce", "Date de paiement", "Réf. convention", "Nature de la recette", "Montant payé", "Devise"],
        ["P1", DAY, "TGO-A1", "Encaissement", 100, "EUR"],
        ["P2", DAY, "TGO-A1", "Promesse", 200, "EUR"],
    ]
    (made,) = judged(tmp_path, grid).tables
    assert (made["kind"].to_pylist(), made["amount"].to_pylist()) == (["receipt", "pledge"], [100, 200])


def test_kinds_under_quarters_are_each_of_their_kind_and_quarter(tmp_path: Path) -> None:
    grid: Grid = [
        ["Schedule 2026 (thousand USD)"],
        ["Agreement code", "Q1 2026", None, "Q2 2026", None],
        [None, "Expected", "Received", "Expected", "Received"],
        ["TGO-A1", 10, 9, 20, 19],
    ]
    made = [
        row
        for t in judged(tmp_path, grid).tables
        for row in zip(*(t[name].to_pylist() for name in ("kind", "date", "amount")), strict=True)
    ]
    assert [(kind, day.month, amount) for kind, day, amount in made] == [
        ("instalment_due", 1, 10_000), ("receipt", 1, 9_000), ("instalment_due", 4, 20_000), ("receipt", 4, 19_000),
    ]  # fmt: skip


def test_a_part_is_known_by_its_own_words_and_a_number_of_order_by_none(tmp_path: Path) -> None:
    grid: Grid = [
        ["N° ordre", "Agreement ID", "Indicator", "Target", "Actual", "Beneficiaries", "o/w women", "dont enfants"],
        [1, "TGO-A1", "Meals", 10, 5, 100, 60, 20],
    ]
    found = read(judged(tmp_path, grid, "Results"))
    assert (found["A"], found["G"], found["H"]) == (None, "women", "children")


def test_words_of_two_columns_are_those_of_the_one_every_row_must_have(tmp_path: Path) -> None:
    grid: Grid = [
        ["Nro. operación", "Nro. convenio", "Tipo", "Fecha", "Monto abonado", "Moneda"],
        ["OP1", "TGO-A1", "Cobro", DAY, "1.111,25", "USD"],
        ["OP2", "TGO-A1", "Cobro", DAY, "2.222,50", "USD"],
    ]
    assert read(judged(tmp_path, grid))["E"] == "amount"
