"""Companies' gifts to Ukraine in two dated states: the later replaces the earlier, and the past can be asked again."""

import csv
import re
from collections import defaultdict
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

import etl
import metrics
import store

CBI = {"organisation": "cbi"}
STATES = {date(2022, 7, 11): "2022-07-11_ukraine_a9d3db52.csv", date(2023, 3, 24): "2023-03-24_ukraine_bcadfe27.csv"}
MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
KINDS = {("cash", "paid"): "receipt", ("cash", "pledged"): "pledge"}


def donations(real: Path, name: str) -> list[dict[str, str]]:
    """The rows of one state, read with csv."""
    with (real / "cbi-ukraine" / name).open(encoding="utf-8-sig", newline="") as lines:
        return list(csv.DictReader(lines))


def totals(rows: list[dict[str, str]], *columns: str) -> dict[tuple[str, ...], float]:
    """The published dollars by columns, exact."""
    found: dict[tuple[str, ...], Decimal] = defaultdict(Decimal)
    for row in rows:
        found[tuple(row[column].strip() for column in columns)] += Decimal(row["Est USD value"].replace(",", ""))
    return {key: float(value) for key, value in found.items()}


@pytest.mark.parametrize("name", STATES.values())
def test_money_by_kind_is_the_sum_of_the_file(name: str, real: Path, loaded: Any) -> None:
    expected: dict[str, float] = defaultdict(float)
    for key, value in totals(donations(real, name), "Donation type", "Donation status").items():
        expected[KINDS.get(key, "in_kind")] += value  # type: ignore[call-overload]
    said = loaded.files[name]["money"]
    assert {kind: money["read_usd"] for kind, money in said.items()} == expected
    assert {kind: money["accepted_usd"] for kind, money in said.items()} == expected


@pytest.mark.parametrize("as_of", [date(2022, 12, 31), None])
def test_each_state_stands_until_the_next_is_known(as_of: date | None, real: Path, loaded: Any) -> None:
    state = date(2022, 7, 11) if as_of else date(2023, 3, 24)
    expected = totals(donations(real, STATES[state]), "Donation type", "Donation status")

    def figure(name: str) -> float | None:
        return metrics.ask(name, (), CBI, warehouse=loaded.warehouse, as_of=as_of).value(name)

    assert figure("cash_received") == figure("confirmed_revenue") == expected["cash", "paid"]
    assert figure("pledged") == expected["cash", "pledged"]


def test_before_the_first_state_nothing_was_known(loaded: Any) -> None:
    answer = metrics.ask("cash_received", (), CBI, warehouse=loaded.warehouse, as_of=date(2022, 7, 10))
    assert answer.value("cash_received") is None


def test_gifts_in_kind_keep_their_published_value_and_their_status(real: Path, loaded: Any) -> None:
    expected = totals(donations(real, STATES[date(2023, 3, 24)]), "Donation type", "Donation status")
    found = store.reader(loaded.warehouse).query(
        "select status, sum(quantity * unit_value_usd) from core_in_kind where organisation = 'cbi' group by all"
    )
    assert {status: float(value) for status, value in found.rows} == {
        "delivered": expected["in-kind", "paid"],
        "pledged": expected["in-kind", "pledged"],
    }


def test_what_a_donor_gave_is_the_sum_of_its_rows(real: Path, loaded: Any) -> None:
    paid = [
        row
        for row in donations(real, STATES[date(2023, 3, 24)])
        if (row["Donation type"], row["Donation status"]) == ("cash", "paid")
    ]
    answer = metrics.ask("cash_received", ["partner_id"], CBI, warehouse=loaded.warehouse)
    given = {partner: value for partner, value in answer.rows if value is not None}
    assert given == {donor.replace("do-", "donor-"): value for (donor,), value in totals(paid, "Donor ID").items()}


def test_a_gift_bears_the_last_day_it_was_confirmed_else_the_day_of_the_state(real: Path, loaded: Any) -> None:
    expected = {}
    for row in donations(real, STATES[date(2023, 3, 24)]):
        said = re.findall(r"(\d{1,2})-([A-Z][a-z]{2})[a-z]*-(\d{2})", row["Source"])
        days = [date(2000 + int(year), MONTHS.index(month) + 1, int(day)) for day, month, year in said]
        if row["Donation type"] == "cash":
            expected[row["Transaction ID"]] = max(days, default=date(2023, 3, 24))
    found = store.reader(loaded.warehouse).query("select flow_id, date from core_flow where organisation = 'cbi'")
    assert dict(found.rows) == expected
    assert sum(day.year == 2022 for day in expected.values()) == 285


def test_a_donor_keeps_its_number_between_the_states(loaded: Any) -> None:
    donor = "select name from core_partner where organisation = 'cbi' and partner_id = 'donor-22'"
    known = [store.reader(loaded.warehouse, as_of).query(donor).rows for as_of in (date(2022, 12, 31), None)]
    assert known == [[("AmerisourceBergen Foundation",)], [("AmerisourceBergen",)]]


def test_each_spelling_of_a_sector_is_read(loaded: Any) -> None:
    blank = store.reader(loaded.warehouse).query(
        "select count(*) from core_partner where organisation = 'cbi' and industry is null"
    )
    assert blank.rows == [(8,)]  # the donors whose sector is written 0


def test_a_gift_is_traced_to_its_cell(real: Path, loaded: Any) -> None:
    name = STATES[date(2023, 3, 24)]
    received = {row["Transaction ID"]: row["Est USD value"] for row in donations(real, name)}
    for agreement in list(received)[::40]:
        found = metrics.trace(
            "cash_received", CBI | {"agreement_id": agreement}, warehouse=loaded.warehouse, limit=None
        )
        assert [(source.file, source.cell, source.received) for source in found.sources] in (
            [(name, f"H{found.sources[0].row}", received[agreement])] if found.sources else [],
            [],
        )


def test_a_value_grouped_by_commas_is_read_as_it_was_meant(tmp_path: Path) -> None:
    columns = (
        "Transaction ID,Private sector donor,Business sector,Donor country of registration,Recipient,Donation type,"
        "Donation status,Est USD value,Notes,Source,Donor ID,Recipient ID"
    )
    rows = [
        '1,Example Corp,Energy,France,"A, B and\xa0C",cash,paid,"2,000,000","one\nnote",none,do-1,ro-1',
        "2,Example Corp,Energy,France,D,cash,paid,150000,,,do-1,ro-2",
    ]
    path = tmp_path / "2023-01-01_example.csv"
    path.write_bytes("\ufeff".encode() + "\n".join([columns, *rows]).encode())
    warehouse = tmp_path / "warehouse"
    etl.load([path], warehouse)
    gifts = store.reader(warehouse).query("select flow_id, amount_usd, receiver, date from core_flow order by flow_id")
    assert gifts.rows == [
        ("1", Decimal("2000000"), "A, B and\xa0C", date(2023, 1, 1)),
        ("2", Decimal("150000"), "D", date(2023, 1, 1)),
    ]
