"""Before it is loaded, a file says what it would change: rows, dollars by cause to the cent, silent changes."""

import json
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

import etl
import store
from etl import __main__ as command
from etl import telling
from etl.difference import ColumnChange, Difference, MoneyDifference, RowDifference
from etl.elsewhere import Elsewhere
from etl.report import Report
from tests.etl.conftest import meta, office, table, write

Load = Callable[..., Report]

AMOUNTS = (
    {"flow_id": "F-1"},
    {"flow_id": "F-2", "amount": 10_000},
    {"flow_id": "F-3", "amount": 560_500, "currency": "XOF"},
)
"""F-1 40 000 USD · F-2 10 000 USD · F-3 560 500 XOF, 1 000 USD at 560.5"""


def book(path: Path, *flows: dict[str, Any], rate: float = 560.5, extracted: str = "2026-10-03", **more: Any) -> Path:
    """Togo's workbook of the third quarter of 2026, with these flows and this rate of the franc."""
    sheets = {
        "exchange_rate": table("exchange_rate", {"units_per_usd": rate}),
        "flow": table("flow", *flows),
        **more,
    }
    return office(path, meta(extracted=extracted), **sheets)


def changes(report: Report) -> Difference:
    """The difference of the only file of a report."""
    (submission,) = report.submissions
    assert submission.difference is not None
    return submission.difference


def rows(difference: Difference, name: str) -> list[tuple[str, tuple[str, ...], Decimal]]:
    """(state, key, dollars) of the rows told of a table."""
    return [(row.state, row.key, row.usd) for each in difference.tables if each.table == name for row in each.rows]


def counts(difference: Difference) -> dict[str, dict[str, int]]:
    return {each.table: each.counts for each in difference.tables}


@pytest.fixture
def first(tmp_path: Path, load: Load) -> Path:
    """What stands: the workbook of 3 October."""
    path = book(tmp_path / "Togo_T3-2026.xlsx", *AMOUNTS)
    load(path)
    return path


def test_dollars_before_and_after_are_told_by_cause_and_close_to_the_cent(
    tmp_path: Path, warehouse: Path, first: Path
) -> None:
    again = book(
        tmp_path / "Togo_T3-2026_v2.xlsx",
        {"flow_id": "F-1", "amount": 45_000},
        {"flow_id": "F-3", "amount": 560_500, "currency": "XOF"},
        {"flow_id": "F-4", "amount": 7_000},
        rate=500,
        extracted="2026-10-09",
    )
    found = changes(etl.check([again], warehouse, "demo"))
    assert (found.replaces, str(found.replaces_known_on), found.is_past) == ("Togo_T3-2026.xlsx", "2026-10-03", False)
    assert counts(found) == {
        "agreement": {"same": 1},
        "exchange_rate": {"changed": 1},
        "flow": {"new": 1, "changed": 1, "revalued": 1, "vanished": 1},
        "partner": {"same": 1},
    }
    receipts = next(each for each in found.money if each.kind == "receipt")
    causes = {
        "new": Decimal("7000.00"), "corrected": Decimal("5000.00"), "rate": Decimal("121.00"),
        "vanished": Decimal("-10000.00"),
    }  # fmt: skip
    assert receipts == MoneyDifference("receipt", Decimal("51000.00"), Decimal("53121.00"), causes)
    assert rows(found, "flow") == [
        ("vanished", ("F-2",), Decimal("-10000.00")),
        ("new", ("F-4",), Decimal("7000.00")),
        ("changed", ("F-1",), Decimal("5000.00")),
        ("revalued", ("F-3",), Decimal("121.00")),
    ]
    (changed,) = [row for each in found.tables for row in each.rows if row.key == ("F-1",)]
    assert changed.changes == (ColumnChange("amount", Decimal("40000.0000"), Decimal("45000.0000"), "E2"),)
    assert [(row.silence, row.key) for _, row in found.silent] == [("rate", ("F-3",))]


def test_what_a_check_says_is_what_the_load_does(tmp_path: Path, warehouse: Path, first: Path, load: Load) -> None:
    again = book(tmp_path / "v2.xlsx", {"flow_id": "F-1", "amount": 45_000.55}, extracted="2026-10-09")
    total = "select sum(amount_usd) from core_flow where kind = 'receipt'"
    before = store.reader(warehouse).query(total).rows[0][0]
    checked = changes(etl.check([again], warehouse, "demo"))
    loaded = changes(load(again))
    after = store.reader(warehouse).query(total).rows[0][0]
    assert checked == loaded
    (receipts,) = [each for each in checked.money if each.kind == "receipt"]
    assert (receipts.before_usd, receipts.after_usd) == (before, after)
    assert receipts.after_usd - receipts.before_usd == sum(receipts.causes.values())


def test_an_amount_and_its_rate_that_change_together_are_told_apart(
    tmp_path: Path, warehouse: Path, first: Path
) -> None:
    again = book(
        tmp_path / "v2.xlsx",
        *AMOUNTS[:2],
        {"flow_id": "F-3", "amount": 1_121_000, "currency": "XOF"},
        rate=500,
        extracted="2026-10-09",
    )
    (receipts,) = [each for each in changes(etl.check([again], warehouse, "demo")).money if each.kind == "receipt"]
    assert receipts.causes == {"corrected": Decimal("1000.00"), "rate": Decimal("242.00")}


def test_a_row_that_now_waits_is_not_called_vanished_and_comes_back_as_released(
    tmp_path: Path, warehouse: Path, first: Path, load: Load
) -> None:
    wrong = book(
        tmp_path / "v2.xlsx", {"flow_id": "F-1", "amount": "quarante mille"}, *AMOUNTS[1:], extracted="2026-10-09"
    )
    held = changes(load(wrong))
    assert rows(held, "flow") == [("held", ("F-1",), Decimal("-40000.00"))]
    mended = book(tmp_path / "v3.xlsx", {"flow_id": "F-1", "amount": 41_000}, *AMOUNTS[1:], extracted="2026-10-12")
    released = changes(load(mended))
    assert rows(released, "flow") == [("released", ("F-1",), Decimal("41000.00"))]
    assert released.money[-1].causes == {"released": Decimal("41000.00")}


def test_a_line_under_a_new_identifier_is_a_silent_change_and_moves_no_dollar(
    tmp_path: Path, warehouse: Path, first: Path
) -> None:
    again = book(tmp_path / "v2.xlsx", {"flow_id": "F-9"}, *AMOUNTS[1:], extracted="2026-10-09")
    found = changes(etl.check([again], warehouse, "demo"))
    assert [(name, row.silence, row.was, row.key, row.usd) for name, row in found.silent] == [
        ("flow", "key", ("F-1",), ("F-9",), Decimal("0.00"))
    ]
    assert all(not any(each.causes.values()) for each in found.money)


def test_a_row_of_another_office_that_a_file_changes_is_said(tmp_path: Path, warehouse: Path, first: Path) -> None:
    benin = office(
        tmp_path / "Benin.xlsx",
        meta("BEN", extracted="2026-10-09"),
        flow=table("flow", {"flow_id": "F-1", "amount": 99_000}),
    )
    found = changes(etl.check([benin], warehouse, "demo"))
    assert [(row.silence, row.office, row.key) for _, row in found.silent] == [("office", "TGO", ("F-1",))]


def test_a_sheet_left_out_of_a_workbook_sent_again_vanishes_whole(tmp_path: Path, warehouse: Path, first: Path) -> None:
    again = office(tmp_path / "v2.xlsx", meta(extracted="2026-10-09"))
    assert counts(changes(etl.check([again], warehouse, "demo"))) == {
        "agreement": {"same": 1},
        "exchange_rate": {"vanished": 1},
        "flow": {"vanished": 3},
        "partner": {"same": 1},
    }


def test_an_older_file_that_comes_late_changes_no_figure_of_today(tmp_path: Path, warehouse: Path, first: Path) -> None:
    late = book(tmp_path / "v0.xlsx", {"flow_id": "F-1", "amount": 1}, extracted="2026-10-01")
    found = changes(etl.check([late], warehouse, "demo"))
    assert (found.is_past, found.money, counts(found)) == (True, (), {})


def test_rates_alone_say_what_they_change_in_the_files_of_others(
    tmp_path: Path, warehouse: Path, first: Path, load: Load
) -> None:
    rates = write(
        tmp_path / "Siege_taux.xlsx",
        README=meta("HQ", extracted="2026-10-09"),
        exchange_rate=table("exchange_rate", {"units_per_usd": 500}),
    )
    total = "select sum(amount_usd) from core_flow where kind = 'receipt'"
    before = store.reader(warehouse).query(total).rows[0][0]
    told = (Elsewhere("receipt", 1, 1, Decimal("1000.00"), Decimal("1121.00")),)
    assert changes(etl.check([rates], warehouse, "demo")).elsewhere == told
    assert changes(load(rates)).elsewhere == told
    assert store.reader(warehouse).query(total).rows[0][0] - before == 121


def test_a_key_that_a_later_file_took_back_stays_taken_back(
    tmp_path: Path, warehouse: Path, first: Path, load: Load
) -> None:
    more = book(tmp_path / "v2.xlsx", *AMOUNTS, {"flow_id": "F-8", "amount": 5}, extracted="2026-10-09")
    fewer = book(tmp_path / "v3.xlsx", *AMOUNTS, extracted="2026-10-12")
    load(more, fewer)
    before = office(
        tmp_path / "Togo_T2-2026.xlsx",
        meta(quarter=2, extracted="2026-07-05"),
        flow=table("flow", {"flow_id": "F-8", "amount": 5}),
    )
    found = changes(etl.check([before], warehouse, "demo"))
    assert counts(found) == {} and found.money == ()
    load(before)
    assert store.reader(warehouse).query("select count(*) from core_flow where flow_id = 'F-8'").rows == [(0,)]


def test_the_next_quarter_says_the_same_keys_again_without_repeating_their_dollars(
    tmp_path: Path, warehouse: Path, first: Path
) -> None:
    next_one = office(
        tmp_path / "Togo_T4-2026.xlsx",
        meta(quarter=4, extracted="2027-01-05"),
        flow=table("flow", {"flow_id": "F-1", "amount": 40_500}, {"flow_id": "F-5", "amount": 10}),
    )
    found = changes(etl.check([next_one], warehouse, "demo"))
    assert found.replaces is None
    (receipts,) = [each for each in found.money if each.kind == "receipt"]
    assert receipts == MoneyDifference(
        "receipt", Decimal("40000.00"), Decimal("40510.00"), {"new": Decimal("10.00"), "corrected": Decimal("500.00")}
    )


def test_files_of_one_load_are_compared_with_the_ones_before_them(tmp_path: Path, warehouse: Path) -> None:
    one = book(tmp_path / "in" / "a.xlsx", *AMOUNTS)
    two = book(tmp_path / "in" / "b.xlsx", {"flow_id": "F-1", "amount": 45_000}, *AMOUNTS[1:], extracted="2026-10-09")
    first, second = etl.check([two, one], warehouse, "demo").submissions[::-1]
    assert first.difference is not None and second.difference is not None
    assert first.difference.replaces is None
    assert second.difference.replaces == "a.xlsx"
    assert rows(second.difference, "flow") == [("changed", ("F-1",), Decimal("5000.00"))]


def test_gifts_without_a_key_are_told_as_new_and_vanished(tmp_path: Path, warehouse: Path, load: Load) -> None:
    gift = {
        "agreement_id": "TG-2026-004", "date": "2026-05-01", "kind": "goods", "item": "Riz", "unit": "t",
        "unit_value": 500, "currency": "USD", "valuation_basis": "invoice",
    }  # fmt: skip
    gifts = [list(gift) + ["quantity"]]
    load(book(tmp_path / "v1.xlsx", *AMOUNTS, in_kind=[*gifts, [*gift.values(), 10], [*gift.values(), 11]]))
    again = book(
        tmp_path / "v2.xlsx", *AMOUNTS, in_kind=[*gifts, [*gift.values(), 10], [*gift.values(), 12]],
        extracted="2026-10-09",
    )  # fmt: skip
    found = changes(etl.check([again], warehouse, "demo"))
    assert counts(found)["in_kind"] == {"new": 1, "vanished": 1, "same": 1}
    (gifts_money,) = [each for each in found.money if each.kind == "in_kind"]
    assert gifts_money == MoneyDifference(
        "in_kind", Decimal("10500.00"), Decimal("11000.00"),
        {"new": Decimal("6000.00"), "vanished": Decimal("-5500.00")},
    )  # fmt: skip


def test_the_command_line_and_json_say_it_in_business_words(
    tmp_path: Path, warehouse: Path, first: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    again = book(tmp_path / "v2.xlsx", {"flow_id": "F-1", "amount": 45_000}, *AMOUNTS[1:], extracted="2026-10-09")
    asked = ["check", str(again), "--warehouse", str(warehouse), "--organisation", "demo", "--quiet"]
    assert command.main([*asked, "--lang", "en"]) == 0
    said = capsys.readouterr().out
    assert "Compared with “Togo_T3-2026.xlsx”, known on 3 Oct 2026:" in said
    assert "Flow: 1 changed, 2 unchanged" in said
    assert "F-1: Amount: 40,000 → 45,000 (flow E2) (+$5,000.00)" in said
    assert "Receipt: $51,000.00 → $56,000.00 (+$5,000.00): corrections +$5,000.00" in said
    assert command.main([*asked, "--json"]) == 0
    (submission,) = json.loads(capsys.readouterr().out)["submissions"]
    assert submission["difference"]["money"][-1] == {
        "kind": "receipt", "before_usd": 51000.0, "after_usd": 56000.0, "causes": {"corrected": 5000.0},
    }  # fmt: skip


@pytest.mark.parametrize("lang", ["fr", "en", "es"])
@pytest.mark.parametrize("state", [state for state in telling.STATES if state != "same"])
def test_every_state_of_a_row_has_its_words(lang: str, state: str) -> None:
    row = RowDifference(state, ("F-1",), "FLUX", 4, Decimal("-1.50"), ("F-0",))
    assert "F-1" in telling.row_said("flow", row, lang)
