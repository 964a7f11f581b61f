"""Two years at one rate of exchange: what is activity, what is exchange, what cannot be told, closing to the cent.

    flow            currency     amount  on          rate   reported  at 2025's mean rate
    last year       XOF         600 000  2025-03-14  500       1 200  1 000   mean of XOF in 2025: 500 for 73 days and
                    XOF         600 000  2025-03-15  625         960  1 000   625 for 292 (revised on 15 March): 600
                    BGN       19 558.30  2025-05-01  1.564664 12 500  12 500  BGN became EUR at 1.95583 in 2026, so the
                    USD           1 000  2025-06-01             1 000  1 000  mean of EUR is 1.564664 / 1.95583 = 0.8
    this year       XOF       1 500 000  2026-02-01  750       2 000  2 500
                    EUR           9 000  2026-03-01  0.9      10 000  11 250
                    USD           3 000  2026-04-01             3 000  3 000
                    XOF         700 000  2026-05-01            1 111  apart: its sender published the dollars
                    KES         130 000  2026-06-01  130       1 000  apart: no rate of 2025 is known

In 2024 some yen came: only their mean rate, from three sources, is looked at.
"""

from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import etl
import metrics
import store
from etl.past import Past
from etl.rates import Known
from tests.etl.conftest import FLOW, office, table

FLOWS: list[tuple[str, float, date, float | None]] = [
    ("JPY", 15_000, date(2024, 2, 1), None),
    ("XOF", 600_000, date(2025, 3, 14), None),
    ("XOF", 600_000, date(2025, 3, 15), None),
    ("BGN", 19_558.30, date(2025, 5, 1), None),
    ("USD", 1_000, date(2025, 6, 1), None),
    ("XOF", 1_500_000, date(2026, 2, 1), None),
    ("EUR", 9_000, date(2026, 3, 1), None),
    ("USD", 3_000, date(2026, 4, 1), None),
    ("XOF", 700_000, date(2026, 5, 1), 1_111),
    ("KES", 130_000, date(2026, 6, 1), None),
]
RATES: list[tuple[str, date, float]] = [
    ("XOF", date(2025, 1, 1), 500),
    ("XOF", date(2025, 3, 15), 625),
    ("XOF", date(2026, 1, 1), 750),
    ("BGN", date(2025, 1, 1), 1.564664),
    ("EUR", date(2026, 1, 1), 0.9),
    ("KES", date(2026, 1, 1), 130),
]
PARTS = ["compared_revenue_before", "activity_change", "fx_effect", "unrestated_change", "compared_revenue"]


def flows(*listed: tuple[str, float, date, float | None]) -> list[list[Any]]:
    rows = [
        {"flow_id": f"F-{number}", "kind": "recognised", "currency": code, "amount": amount, "date": day}
        | {"amount_in_usd": published}
        for number, (code, amount, day, published) in enumerate(listed)
    ]
    return table("flow", *(FLOW | row for row in rows))


def yen(folder: Path) -> list[Path]:
    """The yen as the UN, the ECB and the IMF publish it."""
    imf, un, ecb = folder / "imf_rates.csv", folder / "rates.csv", folder / "eurofxref-hist.csv"
    head = "Date,Rate,Currency,Frequency,Source,Country code,Country\n"
    imf.write_text(f"{head}2023-12-31,95,JPY,A,IMF,JP,Japan\n2024-12-31,150,JPY,A,IMF,JP,Japan\n", encoding="utf-8")
    un.write_text("Country,Currency,Code,Effective Date,Rate\nJapan,Yen,JPY,2023-12-15,110\n", encoding="utf-8")
    ecb.write_text("Date,USD,JPY,GBP,CHF,SEK,TRL,\n2024-06-10,1.25,150,0.8,N/A,N/A,N/A,\n", encoding="utf-8")
    return [imf, un, ecb]


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The flows drawn above, of an agreement that serves Togo for 70 % and Benin for 30 %."""
    folder = tmp_path_factory.mktemp("currency")
    told = [{"currency": code, "valid_from": day, "units_per_usd": units} for code, day, units in RATES]
    book = office(folder / "togo.xlsx", flow=flows(*FLOWS), exchange_rate=table("exchange_rate", *told))
    report = etl.load([book, *yen(folder)], folder / "warehouse", "demo")
    assert [found for each in report.submissions for found in each.findings if found.severity == "error"] == []
    return folder / "warehouse"


def asked(house: Path, names: str | list[str], by: str | tuple[str, ...] = (), **where: Any) -> tuple[tuple, ...]:
    return metrics.ask(names, by, {"year": 2026, **where}, warehouse=house).rows


def test_the_change_of_a_year_is_activity_exchange_and_what_cannot_be_told(house: Path) -> None:
    assert asked(house, PARTS) == ((15_660.0, 1_250.0, -1_910.0, 2_111.0, 17_111.0),)
    assert asked(house, PARTS, "currency") == (
        ("EUR", 12_500.0, -1_250.0, -1_250.0, 0.0, 10_000.0),  # the lev of 2025 counts with the euro it became
        ("KES", 0.0, 0.0, 0.0, 1_000.0, 1_000.0),
        ("USD", 1_000.0, 2_000.0, 0.0, 0.0, 3_000.0),  # dollars have no exchange effect
        ("XOF", 2_160.0, 500.0, -660.0, 1_111.0, 3_111.0),
    )


def test_growth_at_constant_rates_is_a_ratio_of_sums_and_says_what_share_it_speaks_of(house: Path) -> None:
    growth, share = asked(house, ["constant_currency_growth", "restated_share"])[0]
    assert growth == pytest.approx(1_250 / 15_500)
    assert share == pytest.approx(30_660 / 32_771)
    assert asked(house, "constant_currency_growth", currency="XOF") == ((0.25,),)
    assert asked(house, "constant_currency_growth", currency="KES") == ((None,),)


def test_the_levels_keep_what_cannot_be_restated_at_its_dollars(house: Path) -> None:
    assert asked(house, ["constant_revenue", "constant_revenue_before"]) == ((18_861.0, 15_500.0),)


def test_the_mean_rate_of_the_year_before_is_told_by_currency(house: Path) -> None:
    rows = asked(house, "compared_revenue", ("currency", "base_units_per_usd"), is_restated=True)
    assert [(code, float(units) if units else None) for code, units, _ in rows] == [
        ("EUR", 0.8),
        ("USD", None),
        ("XOF", 600.0),
    ]


def test_offices_and_months_add_up_and_the_totals_are_those_of_confirmed_revenue(house: Path) -> None:
    assert asked(house, "fx_effect", "office") == (("BEN", -573.0), ("TGO", -1_337.0))
    assert asked(house, "fx_effect", month="2026-03") == ((-1_410.0,),)  # XOF 2025-03: 2 160 - 2 000; EUR: -1 250
    for year in (2025, 2026):
        same = metrics.ask(["confirmed_revenue", "compared_revenue"], "office", {"year": year}, warehouse=house)
        assert [one for _, one, _ in same.rows] == [other for _, _, other in same.rows]


def test_the_figure_leads_back_to_the_cells_and_their_rate(house: Path) -> None:
    found = metrics.trace("fx_effect", {"year": 2026, "currency": "XOF"}, warehouse=house)
    assert found.total == -660.0
    assert [(one.cell, one.brings, one.rate) for one in found.sources] == [
        ("E7", -500.0, 750.0),
        ("E3", -200.0, 500.0),
        ("E4", 40.0, 625.0),
    ]


def test_a_mean_takes_each_day_s_rate_from_the_source_that_wins_it(house: Path) -> None:
    """The UN's rate of 15 December 2023 reaches 62 days, the ECB's of 10 June as many; the IMF's fills the rest."""
    reader = store.reader(house)
    told = reader.query("select year, days, units_per_usd from out_rate_mean where currency = 'JPY' order by 1").rows
    days = np.arange(np.datetime64("2024-01-01"), np.datetime64("2025-01-01")).astype(int)
    found = Known(Past(fetch=reader.table).rates(["JPY"])).of("demo").on("JPY", days)
    assert set(found.rate.tolist()) == {110_00000000, 120_00000000, 150_00000000}
    assert [(year, count) for year, count, _ in told] == [(2023, 365), (2024, 366)]
    assert float(told[1][2]) == pytest.approx(found.rate.mean() / 1e8, abs=1e-9)
