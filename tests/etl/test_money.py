"""Dollars are exact to the cent, at the newest rate valid on the day."""

from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from random import Random

import numpy as np
import pyarrow as pa

from etl import exact, money

RATES = money.rates(
    [
        ("XOF", date(2026, 1, 1), Decimal("560.5")),
        ("XOF", date(2026, 3, 16), Decimal("600")),
        ("ZWL", date(2026, 1, 1), Decimal(0)),
    ]
)
NEVER = (date(2020, 1, 1) - date(1970, 1, 1)).days


def amounts(*values: str) -> pa.Array:
    scaled = np.array([exact.ten_thousandths(Decimal(value)) for value in values], dtype=np.int64)
    return exact.decimals(scaled, np.zeros(len(values), dtype=bool))


def valued(currency: str, *days: date) -> list[Decimal | None]:
    count = len(days)
    found = money.value(
        amounts(*["1000"] * count), pa.array([currency] * count), pa.array(days), np.full(count, NEVER), RATES, None
    )
    return found.dollars().to_pylist()


def test_the_newest_rate_valid_on_the_day_is_used_also_in_mid_month() -> None:
    days = (date(2025, 12, 31), date(2026, 1, 1), date(2026, 3, 15), date(2026, 3, 16), date(2030, 1, 1))
    assert valued("XOF", *days) == [None, Decimal("1.78"), Decimal("1.78"), Decimal("1.67"), Decimal("1.67")]


def test_a_rate_of_nothing_is_no_rate() -> None:
    assert valued("ZWL", date(2026, 5, 1)) == [None]


def test_a_quotient_is_rounded_as_decimals_round_it() -> None:
    random = Random(7)
    many = [(random.randrange(-(10**14), 10**14), random.randrange(1, 10**8)) for _ in range(5000)]
    ties = [(number * 50, 10_000 * 100) for number in range(-99, 100)]
    for amount, rate in many + ties:
        told = money.quotient_cents(np.array([amount]), np.array([rate]))[0]
        cents = (Decimal(amount) / Decimal(rate)).quantize(Decimal("0.01"), ROUND_HALF_UP).scaleb(2)
        assert told == int(cents), (amount, rate)


def test_decimals_go_in_and_out_without_a_loss() -> None:
    values = np.array([0, 1, -1, 123456789012345678, -999999999999999999], dtype=np.int64)
    missing = np.array([False, False, False, True, False])
    column = exact.decimals(values, missing)
    assert column.to_pylist() == [
        Decimal("0.0000"), Decimal("0.0001"), Decimal("-0.0001"), None, Decimal("-99999999999999.9999"),
    ]  # fmt: skip
    back, absent = exact.scaled(column.slice(1))
    assert back.tolist() == [1, -1, 0, -999999999999999999]
    assert absent.tolist() == [False, False, True, False]
