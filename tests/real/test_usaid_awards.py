"""An award register: money that goes out keeps both its amounts, and is never taken for revenue."""

from collections import Counter, defaultdict
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl

import metrics
import store

NAME = "usaidDF.xlsx"
Award = dict[str, Any]


def awards(real: Path) -> list[Award]:
    """The rows of the register, read with openpyxl."""
    (sheet,) = openpyxl.load_workbook(real / "usaid-awards" / NAME).worksheets
    rows = sheet.iter_rows(values_only=True)
    names = [str(name) for name in next(rows)]
    return [dict(zip(names, row, strict=True)) | {"row": number} for number, row in enumerate(rows, 2)]


def is_held(award: Award, seen: Counter[str]) -> bool:
    """Without a start, ending after 2100, or an award number told once already."""
    seen[award["award_id"]] += 1
    return award["start_date"] is None or award["end_date"].year > 2100 or seen[award["award_id"]] > 1


def kept(real: Path) -> list[Award]:
    seen: Counter[str] = Counter()
    return [award for award in awards(real) if not is_held(award, seen)]


def dollars(listed: list[Award], column: str) -> Decimal:
    return sum((Decimal(str(award[column])) for award in listed), Decimal(0))


def test_both_amounts_are_the_sums_of_the_register(real: Path, loaded: Any) -> None:
    found = store.reader(loaded.warehouse).query(
        "select (select sum(amount_usd) from core_agreement where organisation = 'usaid'),"
        " (select sum(amount_usd) from core_flow where organisation = 'usaid')"
    )
    good = kept(real)
    assert found.rows == [(dollars(good, "estimated_cost"), dollars(good, "obligated_amount"))]


def test_what_is_held_is_said_in_dollars(real: Path, loaded: Any) -> None:
    said = loaded.files[NAME]["money"]["outgoing_commitment"]
    every, good = awards(real), kept(real)
    assert said["read_usd"] == float(round(dollars(every, "obligated_amount"), 2))
    assert said["accepted_usd"] == float(round(dollars(good, "obligated_amount"), 2))
    assert round(said["held_usd"], 2) == round(said["read_usd"] - said["accepted_usd"], 2)
    assert len(every) - len(good) == 14


def test_money_that_goes_out_is_no_revenue(loaded: Any) -> None:
    for name in ("confirmed_revenue", "signed_value", "programme_year_revenue", "cash_received"):
        assert metrics.ask(name, (), {"organisation": "usaid"}, warehouse=loaded.warehouse).value(name) is None


def test_an_award_without_its_funds_is_terminated(real: Path, loaded: Any) -> None:
    expected: dict[str, int] = defaultdict(int)
    for award in kept(real):
        expected["active" if award["type"] == "funded" else "terminated"] += 1
    found = store.reader(loaded.warehouse).query(
        "select status, count(*) from core_agreement where organisation = 'usaid' group by 1"
    )
    assert dict(found.rows) == expected


def test_a_vendor_is_one_partner_whatever_its_awards(real: Path, loaded: Any) -> None:
    found = store.reader(loaded.warehouse).query("select count(*) from core_partner where organisation = 'usaid'")
    assert found.rows == [(len({award["vendor"] for award in awards(real)}),)]


def test_a_contract_under_two_award_numbers_is_said(loaded: Any) -> None:
    said = {
        each["value"]
        for each in loaded.files[NAME]["findings"]
        if each["rule"] == "as-published" and each["column"] == "contract_id"
    }
    assert {text.replace("-", "") for text in said} == {
        "72062122CA00001", "AID674A1700006", "AIDEGEEIO1500004", "AID685A1600001", "AID440A1600002", "AID514A1500003",
    }  # fmt: skip


def test_each_mission_stands_in_its_country(loaded: Any) -> None:
    found = store.reader(loaded.warehouse).query(
        "select office, country from core_office where organisation = 'usaid' and kind = 'country'"
    )
    placed = dict(found.rows)
    assert placed["American Embassy Nairobi"] == "KEN"
    assert placed["USAID/West Bank Gaza"] == "PSE"
    assert placed["USAID/Mozambique"] == "MOZ"
    assert [office for office, country in placed.items() if country is None] == []
