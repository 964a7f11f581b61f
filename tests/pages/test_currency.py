"""The switch to constant rates: growth says so in words, the split closes to the cent, the rates are named."""

from pathlib import Path

import pytest

import metrics
from tests.pages.conftest import Opened

WHERE = {"organisation": "demo", "month": ("2026-01", "2026-09")}
PLACES = {"/": {}, "/revenue": {}, "/region?region=RBD": {"bureau": "RBD"}}


def cents(cell: str) -> int:
    """A figure as the French page writes it to the cent."""
    return int(cell.replace("$", "").replace(" ", "").replace(",", ""))


def test_last_year_leads_to_this_one_through_activity_and_exchange_to_the_cent(opened_demo: Opened) -> None:
    rows = opened_demo("/revenue").table("revenue-currencies")
    amounts = [[cents(cell) for cell in row[2:]] for row in rows]
    assert all(before + activity + exchange == now for before, activity, exchange, now in amounts)
    assert [sum(column) for column in zip(*amounts[:-1], strict=True)] == amounts[-1]
    assert rows[0][1] not in ("", "—"), "the rate both years are valued at is named"


@pytest.mark.parametrize("address", PLACES)
def test_growth_at_constant_rates_is_the_metric_s_and_says_so(
    opened_demo: Opened, demo_warehouse: Path, address: str
) -> None:
    joined = "&" if "?" in address else "?"
    read = opened_demo(f"{address}{joined}rates=constant")
    growth = metrics.ask("constant_currency_growth", where=WHERE | PLACES[address], warehouse=demo_warehouse)
    found = growth.value("constant_currency_growth")
    assert found is not None
    told = "autant qu’" if abs(found) < 0.005 else f"{abs(found) * 100:.0f} % de {'plus' if found > 0 else 'moins'} qu’"
    assert f"{told}à la même date en 2025, à change constant." in read.lead
    assert "à change constant" not in opened_demo(address).lead


def test_the_switch_stays_in_the_links_and_a_wrong_word_is_said(opened_demo: Opened) -> None:
    assert "rates=constant" in opened_demo("/revenue?rates=constant").card("revenue-flows")
    assert "« constnat » n’est pas connu" in opened_demo("/revenue?rates=constnat").text
