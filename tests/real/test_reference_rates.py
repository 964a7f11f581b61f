"""The ECB's and the IMF's published rates, read where they lie: every day and year there, and nothing else."""

import csv
import io
import zipfile
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path
from typing import Any

import pytest

import etl
import store

CURRENCIES_TIED_TO_THE_EURO = 7


@pytest.fixture(scope="module")
def rates(real: Path, tmp_path_factory: pytest.TempPathFactory) -> Any:
    """A warehouse with both files; and what its loads said."""
    warehouse = tmp_path_factory.mktemp("rates")
    names = ("eurofxref-hist.zip", "imf_exchangerates_A_ENDA_USD.csv")
    return warehouse, [etl.load([real / "reference" / name], warehouse).submissions[0] for name in names]


def days(real: Path) -> list[dict[str, str]]:
    with zipfile.ZipFile(real / "reference" / "eurofxref-hist.zip") as archive:
        text = archive.read("eurofxref-hist.csv").decode()
    return list(csv.DictReader(io.StringIO(text)))


def test_no_row_of_either_file_is_lost_or_held(rates: Any) -> None:
    _, submissions = rates
    for submission in submissions:
        (sheet,) = submission.sheets
        assert (sheet.held, sheet.read) == (0, sheet.accepted + sheet.ignored)
        assert submission.findings == ()


def test_each_quotation_of_the_ecb_is_a_rate_per_dollar(real: Path, rates: Any) -> None:
    warehouse, _ = rates
    found = store.reader(warehouse).query(
        "select currency, count(*) from accepted_exchange_rate where source like 'European%' group by 1"
    )
    quoted: dict[str, int] = {}
    for day in days(real):
        for currency, value in day.items():
            if currency not in ("Date", "USD", "") and value not in ("N/A", ""):
                quoted[currency] = quoted.get(currency, 0) + 1
    counts = dict(found.rows)
    assert {currency: counts.get(currency) for currency in quoted} == quoted
    assert len(counts) == len(quoted) + 1 + CURRENCIES_TIED_TO_THE_EURO
    assert counts["EUR"] == counts["XOF"] == len(days(real))


@pytest.mark.parametrize("row", [0, 1000, -1])
def test_a_cross_rate_is_the_quotient_of_the_day_s_two_quotations(row: int, real: Path, rates: Any) -> None:
    warehouse, _ = rates
    day = days(real)[row]
    found = store.reader(warehouse).query(
        "select currency, units_per_usd from accepted_exchange_rate"
        " where source like 'European%' and valid_from = $day and currency in ('JPY', 'EUR', 'XOF')",
        {"day": date.fromisoformat(day["Date"])},
    )
    dollar = Decimal(day["USD"])
    units = {"JPY": Decimal(day["JPY"]), "EUR": Decimal(1), "XOF": Decimal("655.957")}
    assert dict(found.rows) == {
        currency: (value / dollar).quantize(Decimal("1e-8"), ROUND_HALF_UP) for currency, value in units.items()
    }


def test_a_year_of_the_imf_begins_in_january_of_that_year(real: Path, rates: Any) -> None:
    warehouse, _ = rates
    with (real / "reference" / "imf_exchangerates_A_ENDA_USD.csv").open(encoding="utf-8-sig", newline="") as lines:
        published = {
            int(row["Date"][:4]): Decimal(row["Rate"])
            for row in csv.DictReader(lines)
            if row["Currency"] == "KWD" and row["Date"] >= "2000"
        }
    found = store.reader(warehouse).query(
        "select year(valid_from), units_per_usd from accepted_exchange_rate"
        " where currency = 'KWD' and source like 'International%'"
    )
    assert dict(found.rows) == {year: rate.quantize(Decimal("1e-8"), ROUND_HALF_UP) for year, rate in published.items()}
