"""What an amount is worth in US dollars: as published, to its last decimal, else at its day's rate, to the cent."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from etl import exact

PUBLISHED, RATE, USD = "published", "rate", "usd"
_CENT = Decimal("0.01")
#: A quotient this near half a cent is computed again with decimals, so that rounding never depends on binary digits.
_NEAR_TIE = 1e-3
#: Above this a double cannot hold cents exactly; such quotients are computed with decimals too.
_LARGE = 1e12


@dataclass(frozen=True)
class Series:
    """Units per US dollar from one origin: days from which each holds, ascending, and the rates in hundred-millionths.

    A rate holds until the next, and no longer than `reach` days where that is said.
    """

    origin: str
    since: np.ndarray
    rates: np.ndarray
    reach: int | None = None


@dataclass(frozen=True)
class Found:
    """The rate of each day in hundred-millionths (0: none), the day it holds from, the number of its series."""

    rate: np.ndarray
    since: np.ndarray
    series: np.ndarray


@dataclass(frozen=True)
class Rates:
    """The series of each currency, the one that wins first."""

    by_currency: Mapping[str, tuple[Series, ...]]

    def on(self, currency: str, days: np.ndarray) -> Found:
        """The newest rate with valid_from ≤ day of the first series that reaches the day."""
        found = Found(np.zeros(len(days), np.int64), np.zeros(len(days), np.int64), np.full(len(days), -1))
        for number, one in enumerate(self.by_currency.get(currency, ())):
            place = np.searchsorted(one.since, days, side="right") - 1
            since = one.since[np.maximum(place, 0)]
            reached = (place >= 0) & (found.rate == 0)
            if one.reach is not None:
                reached &= days - since <= one.reach
            found.rate[reached] = one.rates[place[reached]]
            found.since[reached], found.series[reached] = since[reached], number
        return found

    def origins(self, currency: str) -> list[str]:
        """Where each series of a currency comes from."""
        return [one.origin for one in self.by_currency.get(currency, ())]


@dataclass(frozen=True)
class Valued:
    """A money column in US dollars: ten-thousandths as integers, where there are some, the rate used, on what basis.

    `rate_from` is the first day of the rate used, `rate_origin` where it comes from (etl/rates.py).
    What is published or written in dollars keeps its decimals: a total is the source's own. A conversion has cents.
    """

    ten_thousandths: np.ndarray
    known: np.ndarray
    rate: np.ndarray
    basis: pa.Array
    lacking: np.ndarray
    rate_from: pa.Array
    rate_origin: pa.Array

    def dollars(self) -> pa.Array:
        """decimal(18, 4), null where unknown."""
        return exact.decimals(self.ten_thousandths, ~self.known)


def value(
    amount: pa.Array, currency: pa.Array, on: pa.Array, fallback: np.ndarray, known: Rates, published: pa.Array | None
) -> Valued:
    """US dollars of a money column. `fallback` is the day (since 1970) used where a row has none."""
    amounts, missing = exact.scaled(amount)
    count = len(amounts)
    days = np.where(_missing(on), fallback, pc.cast(pc.fill_null(pc.cast(on, pa.int32()), 0), pa.int64()).to_numpy())
    dollars = np.zeros(count, dtype=np.int64)
    used = np.full(count, np.nan)
    basis = np.full(count, None, dtype=object)
    since, origin = np.zeros(count, dtype=np.int64), np.full(count, None, dtype=object)
    encoded = pc.dictionary_encode(currency)
    which = pc.fill_null(encoded.indices, -1).to_numpy(zero_copy_only=False)
    for number, code in enumerate(encoded.dictionary.to_pylist()):
        at = np.flatnonzero((which == number) & ~missing)
        if code == "USD":
            dollars[at], used[at], basis[at] = amounts[at], 1.0, USD
            continue
        found = known.on(code, days[at])
        has = found.rate > 0
        dollars[at[has]] = quotient_cents(amounts[at[has]], found.rate[has]) * 100
        used[at[has]] = found.rate[has] / 1e8
        basis[at[has]], since[at[has]] = RATE, found.since[has]
        origin[at[has]] = np.array(known.origins(code), dtype=object)[found.series[has]]
    if published is not None:
        given, absent = exact.scaled(published)
        at = np.flatnonzero(~absent)
        dollars[at], basis[at], used[at], origin[at] = given[at], PUBLISHED, np.nan, None
    valued = np.array([word is not None for word in basis], dtype=bool)
    lacking = ~missing & ~valued & (which >= 0)
    first_days = pa.array(since.astype(np.int32), mask=np.array([told is None for told in origin], dtype=bool))
    return Valued(
        dollars,
        valued,
        used,
        pa.array(basis, pa.string()),
        lacking,
        pc.cast(first_days, pa.date32()),
        pa.array(origin, pa.string()),
    )


def _missing(column: pa.Array) -> np.ndarray:
    return pc.is_null(column).to_numpy(zero_copy_only=False)


def quotient_cents(amounts: np.ndarray, rates_used: np.ndarray) -> np.ndarray:
    """Amounts in ten-thousandths ÷ rates in hundred-millionths, in cents; exact, halves away from zero."""
    quotient = amounts / rates_used * 1e6
    result = (np.sign(quotient) * np.floor(np.abs(quotient) + 0.5)).astype(np.int64)
    fraction = np.abs(quotient) % 1.0
    for at in np.flatnonzero((np.abs(fraction - 0.5) < _NEAR_TIE) | (np.abs(quotient) > _LARGE)).tolist():
        dollars = Decimal(int(amounts[at])) * 10_000 / Decimal(int(rates_used[at]))
        result[at] = int(dollars.quantize(_CENT, ROUND_HALF_UP).scaleb(2))
    return result


def product(first: pa.Array, unit_values: np.ndarray) -> np.ndarray:
    """quantity × unit value, all in ten-thousandths; an absent quantity counts as zero."""
    quantity, missing = exact.scaled(first)
    whole = [int(number) * int(each) for number, each in zip(np.where(missing, 0, quantity), unit_values, strict=True)]
    return np.array([(abs(number) + 5_000) // 10_000 * (1 if number >= 0 else -1) for number in whole], dtype=np.int64)
