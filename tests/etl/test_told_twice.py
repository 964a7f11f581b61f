"""One flow told by the office's workbook and by the ledger or the relations file counts once, and is said."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

import store
from etl.report import Report
from etl.two_sources import RANKS, Telling, told_once
from tests.etl.conftest import Rows, office, table, write

LEDGER, OFFICE, CRM = RANKS["ledger", True], RANKS["office", False], RANKS["crm", True]


def _telling(rank: int, day: str, amount: float, number: str | None = None) -> Telling:
    money = Decimal(str(amount))
    return Telling(rank, date(2026, *map(int, day.split("-"))), money, "USD", money, number)


@pytest.mark.parametrize(
    ("told", "pairs", "doubts"),
    [
        # The ledger wins over the office, the office over the relations file.
        ([(LEDGER, "5-3", 100), (OFFICE, "5-3", 100), (CRM, "5-3", 100)], [(1, 0, "exact")], []),
        # Two alike of one day in either source are two.
        ([(LEDGER, "5-3", 100)] * 2 + [(OFFICE, "5-3", 100)] * 3, [(2, 0, "exact"), (3, 1, "exact")], []),
        # Entered a few days later, less what the bank took.
        ([(LEDGER, "5-6", 99.5), (OFFICE, "5-3", 100)], [(1, 0, "near")], []),
        # A monthly gift, each entered three days later: each is its own.
        (
            [(LEDGER, f"{month}-8", 100) for month in (3, 4, 5)] + [(OFFICE, f"{month}-5", 100) for month in (3, 4, 5)],
            [(3, 0, "near"), (4, 1, "near"), (5, 2, "near")],
            [],
        ),
        # A weekly gift that one source tells until June and the other from then on: nothing is paired across.
        (
            [(LEDGER, "6-8", 50), (LEDGER, "6-15", 50), (OFFICE, "5-25", 50), (OFFICE, "6-1", 50)],
            [],
            [(2, 0), (3, 0)],
        ),
        # The only two of a day, one amount wrong; ten times the amount is asked, not taken.
        ([(LEDGER, "5-3", 40_000), (OFFICE, "5-3", 38_000)], [(1, 0, "day")], []),
        ([(LEDGER, "5-3", 40_000), (OFFICE, "5-3", 4_000)], [], [(1, 0)]),
        # One number, whatever else differs.
        ([(LEDGER, "5-3", 70, "R-9"), (OFFICE, "8-9", 90, "R-9")], [(1, 0, "number")], []),
        # Two payments of the office are one deposit of the ledger.
        ([(LEDGER, "5-20", 100), (OFFICE, "5-3", 60), (OFFICE, "5-9", 40)], [(1, 0, "total"), (2, 0, "total")], []),
        # Months apart: two instalments.
        ([(LEDGER, "3-1", 100), (OFFICE, "9-1", 100)], [], []),
    ],
)  # fmt: skip
def test_which_tellings_are_one(
    told: list[tuple[int, str, float]], pairs: list[tuple[int, int, str]], doubts: list[tuple[int, int]]
) -> None:
    found = told_once([_telling(*each) for each in told])
    listed = [(pair.aside, pair.kept, pair.how) for pair in found.pairs if told[pair.aside][0] != CRM]
    assert (listed, found.doubts) == (pairs, doubts)
    assert {pair.aside for pair in found.pairs} >= {at for at, each in enumerate(told) if each[0] == CRM}


def _ledger(path: Path, *lines: tuple[str, date, int]) -> Path:
    rows: Rows = [["Journal no.", "Agreement ID", "Transaction type", "Posting date", "Amount", "Currency", "Source"]]
    rows += [[number, "TG-2026-004", "receipt", day, amount, "USD", "Ledger"] for number, day, amount in lines]
    return write(path, GL=rows)


def test_a_receipt_of_the_office_and_of_the_ledger_counts_once_and_comes_back_when_the_ledger_withdraws_its_own(
    load: Callable[..., Report], warehouse: Path, tmp_path: Path
) -> None:
    book = office(tmp_path / "TGO.xlsx", flow=table("flow", {}, {"flow_id": "F-2", "date": date(2026, 6, 1)}))
    extract = ("J-7", date(2026, 3, 17), 39_900), ("J-8", date(2026, 9, 9), 10)
    load(book)
    told = load(_ledger(tmp_path / "GL 2026-Q3 2026-10-20.xlsx", *extract)).submissions[0]
    (said,) = [each for each in told.findings if each.rule.startswith("told-twice")]
    assert (said.rule, said.cell, said.details["file"], said.details["row"]) == (
        "told-twice-counts",
        "E2",
        "TGO.xlsx",
        2,
    )
    assert told.difference is not None
    (money,) = told.difference.money
    assert (money.after_usd - money.before_usd, money.causes) == (-90, {"new": Decimal(39_910), "twice": -40_000})

    received = "select cast(sum(usd) as integer) from out_flow"
    spans = "select row, counted_row, how, known_from from told_twice"
    every = "select count(*) from accepted_flow"
    asked = store.reader(warehouse)
    assert [asked.query(sql).rows for sql in (received, spans, every)] == [
        [(79_910,)], [(2, 2, "near", date(2026, 10, 20))], [(4,)],
    ]  # fmt: skip
    load(_ledger(tmp_path / "GL 2026-Q3 2026-10-25.xlsx", extract[1]))
    assert store.reader(warehouse).query(received).rows == [(80_010,)]
    assert store.reader(warehouse).query("select known_to from told_twice").rows == [(date(2026, 10, 25),)]
