"""Dollars are exact to the cent, at the newest rate valid on the day."""

from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from random import Random

import numpy as np
import pyarrow as pa

from etl import exact, money, rates

HOUSE = "demo"


def known(*told: tuple[str, str, date, str]) -> money.Rates:
    """The rates of the house from (family, currency, first day, units per dollar), each known on its first day."""
    rows = [(HOUSE, family, since, currency, since, Decimal(units)) for family, currency, since, units in told]
    return rates.listed(rows).of(HOUSE)


RATES = known(
    ("office", "XOF", date(2026, 1, 1), "560.5"),
    ("office", "XOF", date(2026, 3, 16), "600"),
    ("office", "ZWL", date(2026, 1, 1), "0"),
)
NEVER = (date(2020, 1, 1) - date(1970, 1, 1)).days


def amounts(*values: str) -> pa.Array:
    scaled = np.array([exact.ten_thousandths(Decimal(value)) for value in values], dtype=np.int64)
    return exact.decimals(scaled, np.zeros(len(values), dtype=bool))


def worth(amount: str, currency: str, told: money.Rates, *days: date) -> money.Valued:
    """What an amount is worth on each of these days."""
    count = len(days)
    return money.value(
        amounts(*[amount] * count), pa.array([currency] * count), pa.array(days), np.full(count, NEVER), told, None
    )


def valued(currency: str, *days: date) -> list[Decimal | None]:
    return worth("1000", currency, RATES, *days).dollars().to_pylist()


def test_the_newest_rate_valid_on_the_day_is_used_also_in_mid_month() -> None:
    days = (date(2025, 12, 31), date(2026, 1, 1), date(2026, 3, 15), date(2026, 3, 16), date(2030, 1, 1))
    assert valued("XOF", *days) == [None, Decimal("1.78"), Decimal("1.78"), Decimal("1.67"), Decimal("1.67")]


def test_a_rate_of_nothing_is_no_rate() -> None:
    assert valued("ZWL", date(2026, 5, 1)) == [None]


def test_the_thirteenth_and_the_sixteenth_of_a_month_convert_differently() -> None:
    told = known(
        ("un_operational_rates", "XOF", date(2026, 3, 1), "600.5"),
        ("un_operational_rates", "XOF", date(2026, 3, 16), "611.125"),
    )
    found = worth("1000000", "XOF", told, date(2026, 3, 13), date(2026, 3, 16))
    assert found.dollars().to_pylist() == [Decimal("1665.28"), Decimal("1636.33")]
    assert found.rate_from.to_pylist() == [date(2026, 3, 1), date(2026, 3, 16)]
    assert found.rate.tolist() == [600.5, 611.125]


def test_one_s_own_rate_wins_then_the_un_s_then_the_ecb_s_then_the_imf_s() -> None:
    day = date(2026, 3, 10)
    told = [
        ("imf_yearly_rates", "XOF", date(2026, 1, 1), "4"),
        ("ecb_reference_rates", "XOF", date(2026, 3, 10), "3"),
        ("un_operational_rates", "XOF", date(2026, 3, 1), "2"),
        ("office", "XOF", date(2026, 2, 1), "1"),
    ]
    for number in range(len(told)):
        left = told[: len(told) - number]
        found = worth("100", "XOF", known(*left), day)
        assert found.rate.tolist() == [float(left[-1][3])]
        assert found.rate_origin.to_pylist() == [rates.OWN if left[-1][0] == "office" else left[-1][0]]
        assert found.rate_from.to_pylist() == [left[-1][2]]


def test_a_reference_rate_that_is_old_gives_way_to_a_fresher_source() -> None:
    told = known(
        ("un_operational_rates", "XOF", date(2020, 1, 1), "500"),
        ("ecb_reference_rates", "XOF", date(2026, 3, 9), "600"),
    )
    days = (date(2020, 2, 1), date(2020, 3, 3), date(2020, 3, 4), date(2026, 3, 10))
    assert worth("600", "XOF", told, *days).rate_origin.to_pylist() == [
        "un_operational_rates", "un_operational_rates", None, "ecb_reference_rates",
    ]  # fmt: skip


def test_another_organisation_s_own_rate_is_the_last_resort() -> None:
    rows = [
        ("other", "office", date(2026, 1, 1), "XOF", date(2026, 1, 1), Decimal(5)),
        (HOUSE, "imf_yearly_rates", date(2026, 1, 1), "XOF", date(2025, 1, 1), Decimal(4)),
    ]
    days = (date(2026, 5, 1), date(2027, 6, 1))
    assert worth("1", "XOF", rates.listed(rows).of(HOUSE), *days).rate.tolist() == [4.0, 5.0]


def test_of_two_rates_of_one_source_for_one_day_the_one_known_last_holds() -> None:
    rows = [
        (HOUSE, "office", date(2026, 2, 2), "XOF", date(2026, 1, 1), Decimal(600)),
        (HOUSE, "office", date(2026, 1, 2), "XOF", date(2026, 1, 1), Decimal(500)),
    ]
    assert worth("1", "XOF", rates.listed(rows).of(HOUSE), date(2026, 1, 15)).rate.tolist() == [600.0]


def test_a_strong_currency_keeps_eight_decimals() -> None:
    told = known(("office", "KWD", date(2026, 1, 1), "0.30669065"))
    found = worth("1000000", "KWD", told, date(2026, 5, 1))
    assert found.dollars().to_pylist() == [Decimal("3260614.56")]


def test_a_quotient_is_rounded_as_decimals_round_it() -> None:
    random = Random(7)
    many = [(random.randrange(-(10**14), 10**14), random.randrange(1, 10**12)) for _ in range(5000)]
    ties = [(number * 50, 10**8 * 100) for number in range(-99, 100)]
    for amount, rate in many + ties:
        told = money.quotient_cents(np.array([amount]), np.array([rate]))[0]
        cents = (Decimal(amount) * 10_000 / Decimal(rate)).quantize(Decimal("0.01"), ROUND_HALF_UP).scaleb(2)
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
