"""Country teams' joint work plans, in French: three amounts per agency, each kept, and the total each plan needs."""

import csv
from collections import defaultdict
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

import metrics
import store

PLANS = {"TGO": 81, "SEN": 43}


def activities(real: Path, country: str) -> list[dict[str, str]]:
    with (real / "uninfo" / f"{country}.csv").open(encoding="utf-8-sig", newline="") as lines:
        return list(csv.DictReader(lines))


def total(rows: list[dict[str, str]], column: str) -> Decimal:
    return sum((Decimal(row[column]) for row in rows), Decimal(0))


@pytest.mark.parametrize("country", PLANS)
def test_what_is_required_available_and_spent_is_the_sum_of_the_file(country: str, real: Path, loaded: Any) -> None:
    rows = activities(real, country)
    found = store.reader(loaded.warehouse).query(
        "select milestone like '%dépenses%', sum(target), sum(actual) from core_work_plan"
        " where organisation = 'uninfo' and office = $country group by 1 order by 1",
        {"country": country},
    )
    required, available, spent = (total(rows, column) for column in ("required", "available", "spent"))
    assert found.rows == [(False, required, available), (True, available, spent)]


@pytest.mark.parametrize("country", PLANS)
def test_a_sub_output_is_one_joint_programme_of_its_agencies(country: str, real: Path, loaded: Any) -> None:
    expected: dict[str, tuple[set[str], Decimal]] = defaultdict(lambda: (set(), Decimal(0)))
    for row in activities(real, country):
        agencies, budget = expected[f"{country}-{row['id']}"]
        expected[f"{country}-{row['id']}"] = (agencies | {row["agency"]}, budget + Decimal(row["required"]))
    found = store.reader(loaded.warehouse).query(
        "select programme_id, entities, budget_usd from core_joint_programme where starts_with(programme_id, $country)",
        {"country": country},
    )
    assert {key: (set(listed.split("; ")), budget) for key, listed, budget in found.rows} == expected
    assert len(expected) == PLANS[country]


def test_each_country_keeps_its_plan_when_the_other_comes(loaded: Any) -> None:
    named = metrics.names("office", "fr", warehouse=loaded.warehouse)
    assert {named["TGO"], named["SEN"]} == {"Togo", "Sénégal"}
    found = store.reader(loaded.warehouse).query(
        "select office, count(*) from core_work_plan where organisation = 'uninfo' group by 1 order by 1"
    )
    assert found.rows == [("SEN", 226), ("TGO", 302)]


def test_an_objective_is_said_once_with_its_number(loaded: Any) -> None:
    found = store.reader(loaded.warehouse).query(
        "select distinct objective from core_work_plan where office = 'SEN' and starts_with(objective, '2.2.4')"
    )
    ((objective,),) = found.rows
    assert objective.startswith("2.2.4 Les femmes, les adolescents")
