"""A row that months across make several of: each figure leads to its own cell, and nothing is counted twice."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import metrics
from etl.report import Report
from tests.etl.conftest import Rows, meta, office, table

#: Instalments due month by month, and what came of them, each line one row.
SCHEDULE: Rows = [
    ["N°", "Réf. accord", "Type", "Devise", "mars 2026", "avril 2026", "mai 2026"],
    ["F-1", "TG-2026-004", "Échéance", "EUR", 1000, 2000, 4000],
    ["F-2", "TG-2026-004", "Encaissement", "EUR", 1000, 500, None],
]
RATES = table("exchange_rate", {"currency": "EUR", "units_per_usd": 0.5})


def _cells(warehouse: Path, name: str, **where: str) -> list[tuple[str, str, str, float | None]]:
    sources = metrics.trace(name, where, warehouse=warehouse).sources
    return [(one.cell, one.heading, one.received, one.brings) for one in sources]


def test_the_figure_of_a_month_leads_to_the_cell_under_that_month(
    load: Callable[..., Report], warehouse: Path, tmp_path: Path
) -> None:
    load(office(tmp_path / "TGO.xlsx", flow=SCHEDULE, exchange_rate=RATES))
    assert _cells(warehouse, "cash_received") == [
        ("E3", "mars 2026", "1000", 2000.0),
        ("F3", "avril 2026", "500", 1000.0),
    ]
    assert _cells(warehouse, "cash_received", month="2026-04") == [("F3", "avril 2026", "500", 1000.0)]
    # What is due is met once, the oldest first: 7 000 due, 1 500 came, 5 500 still open.
    assert metrics.ask(["overdue_instalments"], warehouse=warehouse).value("overdue_instalments") == 11_000.0
    assert _cells(warehouse, "overdue_instalments") == [
        ("G2", "mai 2026", "4000", 8000.0),
        ("F2", "avril 2026", "2000", 3000.0),
    ]
    # A date said by a heading is wrong at the cell under it.
    early = office(
        tmp_path / "late.xlsx",
        meta(extracted="2026-10-04"),
        agreement=table("agreement", {"signed_on": date(2026, 4, 15), "starts_on": date(2026, 5, 1)}),
        flow=[*SCHEDULE[:2], ["F-2", "TG-2026-004", "Encaissement", "EUR", 1000, 600, None]],
        exchange_rate=RATES,
    )
    cells = [one.cell for one in load(early).submissions[0].findings if one.rule == "receipt-before-signature"]
    assert cells == ["E3", "F3"]
    # The same month said otherwise before, in its own cell.
    (april,) = metrics.trace("cash_received", {"month": "2026-04"}, warehouse=warehouse).sources
    assert [(one.value, one.cell) for one in april.earlier] == [("500", "F3")]
