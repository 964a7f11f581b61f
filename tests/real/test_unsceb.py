"""UN system revenue from donors who are not governments: every dollar, its negatives and its repetitions."""

import csv
from collections import Counter, defaultdict
from decimal import Decimal
from pathlib import Path
from typing import Any

import metrics
import schema
import store
from etl.families import families

CEB = {"organisation": "unsceb"}
NAME = "revenue_non_gov_donors.csv"


def published(real: Path) -> list[dict[str, str]]:
    """The rows of the file, read with csv; line numbers under `row`."""
    with (real / "unsceb" / NAME).open(encoding="utf-8-sig", newline="") as lines:
        return [row | {"row": str(number)} for number, row in enumerate(csv.DictReader(lines), 2)]


def amount(row: dict[str, str]) -> Decimal | None:
    """The dollars of a row; None where the cell holds a dash."""
    text = row["amount"].strip()
    return None if text == "-" else Decimal(text)


def total(rows: list[dict[str, str]]) -> Decimal:
    return sum((amount(row) or Decimal(0) for row in rows), Decimal(0))


def test_the_revenue_of_each_organisation_and_year_is_the_sum_of_its_rows(real: Path, loaded: Any) -> None:
    expected: dict[tuple[str, int], Decimal] = defaultdict(Decimal)
    for row in published(real):
        if amount(row) is not None:
            entity = "UNHABITAT" if row["entity"] == "UN-HABITAT" else row["entity"]
            expected[entity, int(row["calendar_year"])] += amount(row) or 0
    answer = metrics.ask("confirmed_revenue", ["bureau", "year"], CEB, warehouse=loaded.warehouse)
    assert {(bureau, year): value for bureau, year, value in answer.rows} == {
        key: float(round(value, 2)) for key, value in expected.items()
    }


def test_the_file_is_worth_what_its_rows_are_worth_to_the_last_decimal(real: Path, loaded: Any) -> None:
    found = store.reader(loaded.warehouse).query("select sum(amount_usd) from core_flow where organisation = 'unsceb'")
    assert found.rows == [(total(published(real)),)]


def test_a_negative_amount_counts_and_is_said(real: Path, loaded: Any) -> None:
    negative = {int(row["row"]) for row in published(real) if (amount(row) or 0) < 0}
    said = {each["row"] for each in loaded.files[NAME]["findings"] if each["rule"] == "negative-flow"}
    assert said == negative
    assert len(negative) == 406
    counted = store.reader(loaded.warehouse).query(
        "select count(*), sum(amount_usd) from core_flow where organisation = 'unsceb' and amount < 0"
    )
    assert counted.rows == [(len(negative), total([row for row in published(real) if (amount(row) or 0) < 0]))]


def test_a_row_said_twice_counts_twice_and_is_said(real: Path, loaded: Any) -> None:
    seen: Counter[tuple[str, ...]] = Counter()
    again = set()
    for row in published(real):
        key = tuple(value for name, value in row.items() if name != "row")
        seen[key] += 1
        if seen[key] > 1 and amount(row) is not None:
            again.add(int(row["row"]))
    said = {
        each["row"]
        for each in loaded.files[NAME]["findings"]
        if each["rule"] == "as-published" and each["column"] == "amount"
    }
    assert said == again
    assert len(again) == 746


def test_a_donor_without_a_name_keeps_its_money(real: Path, loaded: Any) -> None:
    unnamed = [row for row in published(real) if not row["donor"].strip()]
    answer = metrics.ask("confirmed_revenue", ["partner_name"], CEB, warehouse=loaded.warehouse)
    assert dict(answer.rows)["Donor not named"] == float(total(unnamed))
    assert len(unnamed) == 14


def test_earmarking_is_stated_only_where_the_code_says_it(real: Path, loaded: Any) -> None:
    found = store.reader(loaded.warehouse).query(
        "select earmarking, count(*) from core_flow join core_agreement using (organisation, agreement_id)"
        " where organisation = 'unsceb' group by 1"
    )
    levels: Counter[str | None] = Counter()
    for row in published(real):
        code = row["rev_type"]
        if amount(row) is None:
            continue
        if code.startswith("R02") or code.startswith("Voluntary core"):
            levels["none"] += 1
        elif code in ("R03A", "R03B"):
            levels["soft"] += 1
        elif code == "R03E":
            levels["tight"] += 1
        elif code.startswith("R03") or code.startswith("Voluntary non-core"):
            levels["earmarked"] += 1
        else:
            levels[None] += 1
    assert dict(found.rows) == levels


def published_codes(real: Path, name: str) -> list[str]:
    """The codes of one of the lists beside the file."""
    with (real / "unsceb" / name).open(encoding="utf-8-sig", newline="") as lines:
        return [row["code"] for row in csv.DictReader(lines)]


def answered(macro: str, codes: list[str]) -> dict[str, str | None]:
    """What one macro of the family answers to each code."""
    with store.scratch() as scratch:
        scratch.run(f"create macro {macro} as {families()['unsceb'].macros[macro]}")
        name = macro.partition("(")[0]
        listed = ", ".join(f"('{code}')" for code in codes)
        rows = scratch.table(f"select code, {name}(code) as said from (values {listed}) as told(code)").to_pylist()
    return {row["code"]: row["said"] for row in rows}


def test_every_published_type_of_contributor_is_understood(real: Path) -> None:
    said = answered("org_type_of(contributor)", published_codes(real, "contrib_types_mapping.csv"))
    assert [code for code, meant in said.items() if meant is None] == ["C09"]


def test_a_type_of_revenue_that_is_no_level_of_earmarking_states_none(real: Path) -> None:
    said = answered("earmarking_of(revenue)", published_codes(real, "rev_types_mapping.csv"))
    assert [code for code, meant in said.items() if meant is None] == [
        "R01", "R04A", "R04B", "R04C", "R05", "R07", "R08", "R08B", "R09", "R10", "R11", "R12",
    ]  # fmt: skip


def test_what_a_contributor_is_follows_the_published_list(loaded: Any) -> None:
    found = store.reader(loaded.warehouse).query(
        "select name, org_type from core_partner where organisation = 'unsceb'"
        " and name in ('European Union', 'Private Sector', 'World Bank Group', 'Bill & Melinda Gates Foundation')"
        " order by name"
    )
    kinds = {name: schema.choice_label("org_type", code, "en") for name, code in found.rows}
    assert kinds["European Union"] == kinds["World Bank Group"] == "Multilateral"
    assert kinds["Private Sector"] == "Private sector"
