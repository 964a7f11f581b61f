"""UNHCR's year: seven workbooks become offices, partners, agreements, flows, plans, results; no dollar is lost."""

import re
from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest

import metrics
import schema
import store

UNHCR = {"organisation": "unhcr"}
BUREAUX = {"AFR", "AME", "ASO", "EUR", "MENA"}
CENT = Decimal("0.01")

Row = dict[str, str | None]


def workbook(real: Path, name: str) -> list[Row]:
    """The rows of one of the seven workbooks, by heading, read with openpyxl."""
    path = real / "unhcr-iati-2018" / f"iati_{name}.xlsx"
    (sheet,) = openpyxl.load_workbook(path).worksheets
    headings, *rows = sheet.iter_rows(values_only=True)
    return [dict(zip(map(str, headings), row, strict=True)) for row in rows if any(row)]  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def transactions(real: Path) -> list[Row]:
    return workbook(real, "transaction")


@pytest.fixture(scope="module")
def commitments(transactions: list[Row]) -> list[Row]:
    return [row for row in transactions if row["transaction_type_code"] == "11"]


def bureau(row: Row) -> str:
    """XM-DAC-41121-2018-AFR-KEN belongs to AFR; what names no bureau belongs to the agency itself."""
    part = str(row["iati_identifier"]).removeprefix("XM-DAC-41121-2018").lstrip("-").split("-")[0]
    return part if part in BUREAUX else "UNHCR"


def total(rows: Iterable[Row], column: str) -> float:
    """The sum of a column of texts, exact, rounded once at the end."""
    return float(sum((Decimal(str(row[column])) for row in rows), Decimal(0)).quantize(CENT))


def totals_by(key: Any, rows: Iterable[Row], column: str) -> dict[Any, float]:
    groups: dict[Any, list[Row]] = defaultdict(list)
    for row in rows:
        groups[key(row)].append(row)
    return {name: total(members, column) for name, members in groups.items()}


def asked(loaded: Any, name: str, by: str, **where: Any) -> dict[Any, float]:
    return metrics.ask(name, [by], UNHCR | where, warehouse=loaded.warehouse).by(by)


def test_money_by_kind_is_the_sum_of_the_file_to_the_cent(transactions: list[Row], loaded: Any) -> None:
    kinds = {"11": "commitment", "3": "disbursement", "4": "expenditure"}
    expected = {
        kind: total(
            (row for row in transactions if row["transaction_type_code"] == code),
            "transaction_value_USD" if code == "11" else "transaction_value",
        )
        for code, kind in kinds.items()
    }
    said = loaded.files["iati_transaction.xlsx"]["money"]
    assert {kind: money["read_usd"] for kind, money in said.items()} == expected
    assert {kind: money["accepted_usd"] for kind, money in said.items()} == expected
    assert {money["held_usd"] + money["ignored_usd"] for money in said.values()} == {0}


def test_the_dollars_published_win_over_our_own_conversion(loaded: Any) -> None:
    bases = store.reader(loaded.warehouse).query(
        "select kind, amount_usd_basis, count(*), count(distinct currency) from core_flow where organisation = 'unhcr'"
        " group by all order by all"
    )
    assert bases.rows == [
        ("commitment", "published", 3603, 16),
        ("disbursement", "usd", 390, 1),
        ("expenditure", "usd", 190, 1),
    ]


def test_confirmed_revenue_by_bureau_is_the_sum_by_identifier(commitments: list[Row], loaded: Any) -> None:
    expected = totals_by(bureau, commitments, "transaction_value_USD")
    assert asked(loaded, "confirmed_revenue", "bureau") == expected
    assert set(expected) == BUREAUX | {"UNHCR"}


def test_confirmed_revenue_by_year_is_the_sum_by_date(commitments: list[Row], loaded: Any) -> None:
    expected = totals_by(lambda row: int(str(row["transaction_date"])[:4]), commitments, "transaction_value_USD")
    assert asked(loaded, "confirmed_revenue", "year") == expected


def test_confirmed_revenue_by_partner_is_the_sum_by_provider(commitments: list[Row], loaded: Any) -> None:
    expected = totals_by(lambda row: row["transaction_provider_org"], commitments, "transaction_value_USD")
    assert asked(loaded, "confirmed_revenue", "partner_name") == expected


def test_confirmed_revenue_by_earmarking_is_the_sum_by_aid_type(commitments: list[Row], loaded: Any) -> None:
    levels = {None: "none", "1": "none", "2": "soft", "3": "earmarked", "4": "tight"}
    expected = totals_by(lambda row: levels[row["transaction_aid_type_code_2"]], commitments, "transaction_value_USD")
    assert asked(loaded, "confirmed_revenue", "earmarking") == expected


def test_the_value_of_agreements_is_the_sum_of_their_commitments(commitments: list[Row], loaded: Any) -> None:
    answer = metrics.ask("signed_value", (), UNHCR, warehouse=loaded.warehouse)
    assert answer.value("signed_value") == total(commitments, "transaction_value_USD")


def test_the_plan_of_a_bureau_is_the_budget_of_its_operations(real: Path, loaded: Any) -> None:
    budgets = workbook(real, "budget")
    assert asked(loaded, "plan_value", "bureau", year=2018) == totals_by(bureau, budgets, "budget_value")
    whole = metrics.ask("plan_value", (), UNHCR, warehouse=loaded.warehouse).value("plan_value")
    assert whole == total(budgets, "budget_value")


def test_spending_by_bureau_is_the_sum_of_its_expenditure(transactions: list[Row], loaded: Any) -> None:
    spent = [row for row in transactions if row["transaction_type_code"] == "4"]
    assert asked(loaded, "spent", "bureau") == totals_by(bureau, spent, "transaction_value")


def test_the_bureaux_and_their_operations_are_those_of_the_identifiers(real: Path, loaded: Any) -> None:
    activities = [str(row["iati_identifier"]).removeprefix("XM-DAC-41121-2018") for row in workbook(real, "activity")]
    operations = {tuple(parts[1:]) for parts in (activity.split("-") for activity in activities) if len(parts) == 3}
    offices = store.reader(loaded.warehouse).query(
        "select kind, bureau, office from core_office where organisation = 'unhcr'"
    )
    assert {office for kind, _, office in offices.rows if kind == "bureau"} == BUREAUX
    assert {(above, office) for kind, above, office in offices.rows if kind == "country"} == operations
    assert {office for kind, _, office in offices.rows if kind == "headquarters"} == {
        "UNHCR", "HQ", "GLOBALPROG", "JPO",
    }  # fmt: skip


def test_an_operation_serves_the_country_its_activity_names(real: Path, loaded: Any) -> None:
    by_iso2 = {
        alpha2: code for code, choice in schema.countries().items() for alpha2 in choice.also if len(alpha2) == 2
    }
    expected = {
        str(row["iati_identifier"]): by_iso2[str(row["recipient_country_code"])]
        for row in workbook(real, "activity")
        if row["recipient_country_code"]
    }
    shares = store.reader(loaded.warehouse).query(
        "select distinct coalesce(regexp_extract(agreement_id, '(XM-DAC-[A-Z0-9-]+)', 1), agreement_id), country"
        " from core_agreement_country where organisation = 'unhcr' and country is not null"
    )
    assert dict(shares.rows) == expected
    assert len(shares.rows) == len(expected)


def test_names_are_clean_in_three_languages(loaded: Any) -> None:
    offices = store.reader(loaded.warehouse).query(
        "select office, name_fr, name_en, name_es from core_office where organisation = 'unhcr'"
    )
    named = {office: tuple(names) for office, *names in offices.rows}
    shown = {office: named[office] for office in ("KEN", "VEN", "USARO", "MENA", "HQ")}
    assert shown == {
        "KEN": ("Kenya", "Kenya", "Kenya"),
        "VEN": ("République bolivarienne du Venezuela",) + ("Bolivarian Republic of Venezuela",) * 2,
        "USARO": ("États-Unis d’Amérique - Bureau régional du HCR",) + ("United States America Regional Office",) * 2,
        "MENA": ("Moyen-Orient et Afrique du Nord", "Middle East and North Africa", "Oriente Medio y Norte de África"),
        "HQ": ("Le siège du HCR", "Headquarters", "Sede"),
    }


def test_results_count_once_for_each_indicator_population_and_goal(real: Path, loaded: Any) -> None:
    answer = metrics.ask("results", (), UNHCR, warehouse=loaded.warehouse)
    assert answer.value("results") == len(workbook(real, "result")) - 1


def test_achievement_is_the_mean_way_from_baseline_to_target(real: Path, loaded: Any) -> None:
    ways = []
    for number, row in enumerate(workbook(real, "result"), 2):
        counted = row["result_type"] == "1" and str(row["result_indicator_title"]).startswith("#")
        baseline = row["result_indicator_baseline_value"] or ("0" if counted else None)
        target, actual = row["result_indicator_target_value"], row["result_indicator_actual_value"]
        if number == 1219 or None in (baseline, target, actual) or Decimal(str(target)) == Decimal(str(baseline)):
            continue
        start, goal, reached = (Decimal(str(value)) for value in (baseline, target, actual))
        ways.append(min(max((reached - start) / (goal - start), Decimal(0)), Decimal("1.5")))
    (parts,) = metrics.ask("result_achievement", (), UNHCR, warehouse=loaded.warehouse).parts("result_achievement")
    assert parts[1] == len(ways)
    assert parts[0] == pytest.approx(float(sum(ways)), rel=1e-6)


def test_people_are_counted_once_in_a_population_and_added_over_populations(real: Path, loaded: Any) -> None:
    persons = re.compile(
        r"^#\s+of (PoC|persons|individuals|children|adolescents|students|women|stateless persons|survivors)\s"
    )
    others = re.compile(
        r" per |refused entry|detained|decision-making|persons trained|anti-fraud training|identified|MoH"
    )
    widest: dict[tuple[str, str], int] = {}
    for row in workbook(real, "result"):
        title, actual = str(row["result_indicator_title"]), row["result_indicator_actual_value"]
        if row["result_indicator_measure"] == "1" and persons.match(title) and not others.search(title) and actual:
            group = row["result_indicator_target_value_1"] or row["result_indicator_actual_value_1"]
            key = (str(row["iati_identifier"]), str(group))
            widest[key] = max(widest.get(key, 0), int(Decimal(actual)))
    answer = metrics.ask("people_reached", (), UNHCR, warehouse=loaded.warehouse)
    assert answer.value("people_reached") == sum(widest.values())


def test_each_result_falls_in_an_activity_area(loaded: Any) -> None:
    areas = asked(loaded, "results", "activity_area")
    assert None not in areas
    assert "other" not in areas


def test_private_donors_are_not_told_apart_and_not_guessed(commitments: list[Row], loaded: Any) -> None:
    private = total(
        (row for row in commitments if row["transaction_provider_org_type"] == "70"), "transaction_value_USD"
    )
    assert asked(loaded, "revenue_by_source", "source")[None] == private


def test_the_shares_of_a_vocabulary_are_a_whole(loaded: Any) -> None:
    sums = store.reader(loaded.warehouse).query(
        "select distinct round(sum(share), 9) from core_sector_share where organisation = 'unhcr'"
        " group by agreement_id, vocabulary"
    )
    assert sums.rows == [(1.0,)]


def test_the_files_speak_of_the_year_published(loaded: Any) -> None:
    reader = store.reader(loaded.warehouse)
    spans = "select distinct period_start, period_end from submission where organisation = 'unhcr'"
    assert reader.query(spans).rows == [(date(2018, 1, 1), date(2018, 12, 31))]
    assert reader.query("select today from clock where organisation = 'unhcr'").rows == [(date(2018, 12, 31),)]


def test_twenty_figures_trace_to_the_cells_of_the_file(real: Path, commitments: list[Row], loaded: Any) -> None:
    (sheet,) = openpyxl.load_workbook(real / "unhcr-iati-2018" / "iati_transaction.xlsx").worksheets
    column = {cell.value: cell.column_letter for cell in sheet[1]}
    for row in commitments[:: len(commitments) // 20][:20]:
        agreement = " ".join(
            (str(row["transaction_ref"]), str(row["iati_identifier"]), row["transaction_aid_type_code_2"] or "1")
        )
        where = UNHCR | {"agreement_id": agreement}
        found = metrics.trace("confirmed_revenue", where, warehouse=loaded.warehouse, limit=None)
        assert found.count == len(found.sources) > 0
        for source in found.sources:
            assert (source.file, source.cell) == ("iati_transaction.xlsx", f"{column['transaction_value']}{source.row}")
            assert source.received == sheet[source.cell].value
            assert source.basis == "published"
            cells = {heading: sheet[f"{letter}{source.row}"].value for heading, letter in column.items()}
            assert f"{cells['transaction_ref']} {cells['iati_identifier']}" == agreement.rsplit(" ", 1)[0]
        published = sum(
            Decimal(sheet[f"{column['transaction_value_USD']}{source.row}"].value) for source in found.sources
        )
        assert found.total == float(published.quantize(CENT))
