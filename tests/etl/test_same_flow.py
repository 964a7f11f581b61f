"""Flows nobody numbered: sent again or corrected, one is counted once; another is not lost; the unsure is said."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

import etl
import metrics
import store
from etl.report import Report
from etl.same_flow import File, Told, same_flows
from tests.etl.conftest import Rows, meta, office, write

Q2, Q3 = File("Q2", date(2026, 4, 1), date(2026, 6, 30)), File("Q3", date(2026, 7, 1), date(2026, 9, 30))


def _told(file: int, day: str, amount: int, number: str | None = None, kind: str = "receipt") -> Told:
    return Told(file, "A", kind, date(2026, *map(int, day.split("-"))), Decimal(amount), "USD", number)


def _chains(files: list[File], *told: Told) -> tuple[list[list[int]], list[tuple[int, int]]]:
    """The flows told, each as the places of its tellings; the doubts."""
    found = same_flows(files, told)
    places: dict[str, list[int]] = {}
    for at, key in enumerate(found.keys):
        places.setdefault(key, []).append(at)
    return list(places.values()), list(found.doubts)


@pytest.mark.parametrize(
    ("files", "told", "chains", "doubts"),
    [
        # A workbook that repeats the quarter before: the same day and amount are the same flow, what is new is new.
        ([Q2, Q3], [_told(0, "5-10", 100), _told(1, "5-10", 100), _told(1, "7-3", 100)], [[0, 1], [2]], []),
        # Its day corrected, while another flow of that file is repeated as it was.
        (
            [Q2, Q3],
            [_told(0, "4-2", 70), _told(0, "5-10", 100), _told(1, "4-2", 70), _told(1, "5-12", 100)],
            [[0, 2], [1, 3]],
            [],
        ),
        # An amount corrected on its day; of two that day, the one that did not change is itself.
        ([Q2, Q2], [_told(0, "5-10", 100), _told(0, "5-10", 200), _told(1, "5-10", 200), _told(1, "5-10", 150)],
         [[0, 3], [1, 2]], []),
        # The next quarter's payment of the same amount is another one.
        ([Q2, Q3], [_told(0, "5-10", 100), _told(1, "8-10", 100)], [[0], [1]], []),
        # Day and amount corrected at once, in a file that repeats the former: not sure, and said.
        (
            [Q2, Q3],
            [_told(0, "4-2", 70), _told(0, "5-10", 100), _told(1, "4-2", 70), _told(1, "5-12", 130)],
            [[0, 2], [1], [3]],
            [(3, 1)],
        ),
        # An office that begins to number its flows; then its numbers alone say what is what.
        (
            [Q2, Q3],
            [_told(0, "5-10", 100), _told(1, "5-10", 100, "F-1"), _told(1, "5-10", 100, "F-2")],
            [[0, 1], [2]],
            [],
        ),
        # An instalment postponed beyond what the first file reached.
        (
            [Q2, Q3],
            [_told(0, m, 50, kind="instalment_due") for m in ("5-1", "9-1")]
            + [_told(1, m, 50, kind="instalment_due") for m in ("5-1", "12-1")],
            [[0, 2], [1, 3]],
            [],
        ),
    ],
)  # fmt: skip
def test_which_flow_is_which(
    files: list[File], told: list[Told], chains: list[list[int]], doubts: list[tuple[int, int]]
) -> None:
    assert _chains(files, *told) == (chains, doubts)


HEADINGS = ["Réf. accord", "Type", "Date", "Montant", "Devise"]


def _flows(*told: tuple[date, int]) -> Rows:
    return [HEADINGS, *(["TG-2026-004", "Encaissement", day, amount, "USD"] for day, amount in told)]


def _files(folder: Path) -> list[Path]:
    """A quarter; the next one, which repeats it, a day corrected, a row left out; a corrected row by itself."""
    april, may, june, august = (date(2026, *day) for day in ((4, 2), (5, 10), (6, 1), (8, 3)))
    second = meta(quarter=2, extracted="2026-07-05")
    return [
        office(folder / "TGO_T2-2026.xlsx", second, flow=_flows((april, 30), (may, 1000), (june, 500))),
        office(folder / "TGO_T3-2026.xlsx", flow=_flows((date(2026, 5, 12), 1000), (june, 500), (august, 70))),
        write(folder / "TGO_T3-2026_2026-10-09.xlsx", flow=_flows((date(2026, 8, 5), 70))),
    ]


def _standing(warehouse: Path) -> list[tuple[str, float]]:
    rows = store.reader(warehouse).query("select date, amount, flow_id from core_flow order by date").rows
    return [(f"{day} {key.rsplit(' ', 1)[1]}", float(amount)) for day, amount, key in rows]


def test_a_day_corrected_in_a_later_workbook_or_by_itself_replaces_the_old_one_in_any_order_of_loading(
    load: Callable[..., Report], warehouse: Path, tmp_path: Path
) -> None:
    first, second, third = _files(tmp_path)
    load(first)
    told = load(second, third)
    (flow,) = (table for table in told.submissions[0].difference.tables if table.table == "flow")
    assert flow.counts == {"new": 1, "changed": 1, "same": 1, "left_out": 1}
    left_out = [each.details["row"] for each in told.submissions[0].findings if each.rule == "flow-left-out"]
    assert left_out == [2]
    stands = _standing(warehouse)
    assert stands == [
        ("2026-04-02 2026-04-02", 30.0),
        ("2026-05-12 2026-05-10", 1000.0),
        ("2026-06-01 2026-06-01", 500.0),
        ("2026-08-05 2026-08-03", 70.0),
    ]
    past = metrics.ask(["cash_received"], as_of=date(2026, 7, 6), warehouse=warehouse)
    assert past.value("cash_received") == 1530.0
    backwards = tmp_path / "backwards"
    etl.load([third, second], backwards, "demo")
    etl.load([first], backwards, "demo")
    assert _standing(backwards) == stands
