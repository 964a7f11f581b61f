"""What an amount is worth in US dollars: as published, to its last decimal, else at its day's rate, to the cent."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from etl import exact

PUBLISHED, RATE, USD = "published", "rate", "usd"
_CENT = Decimal("0.01")
#: A quotient this near half a cent is computed again with decimals, so that rounding never depends on binary digits.
_NEAR_TIE = 1e-5
#: Above this a double cannot hold cents exactly; such quotients are computed with decimals too.
_LARGE = 1e12


@dataclass(frozen=True)
class Rates:
    """Units per US dollar by currency: days from which each rate holds, ascending, and the rates in ten-thousandths."""

    by_currency: Mapping[str, tuple[np.ndarray, np.ndarray]]

    def on(self, currency: str, days: np.ndarray) -> np.ndarray:
        """The newest rate with valid_from ≤ day, in ten-thousandths; 0 where there is none."""
        if currency not in self.by_currency:
            return np.zeros(len(days), dtype=np.int64)
        since, rates = self.by_currency[currency]
        place = np.searchsorted(since, days, side="right") - 1
        return np.where(place >= 0, rates[np.maximum(place, 0)], 0)


@dataclass(frozen=True)
class Valued:
    """A money column in US dollars: ten-thousandths as integers, where there are some, the rate used, on what basis.

    What is published or written in dollars keeps its decimals: a total is the source's own. A conversion has cents.
    """

    ten_thousandths: np.ndarray
    known: np.ndarray
    rate: np.ndarray
    basis: pa.Array
    lacking: np.ndarray

    def dollars(self) -> pa.Array:
        """decimal(18, 4), null where unknown."""
        return exact.decimals(self.ten_thousandths, ~self.known)


def rates(rows: list[tuple[str, date, Decimal]]) -> Rates:
    """Rates from (currency, valid_from, units per USD); of two for one day the later in the list holds."""
    by_currency: dict[str, dict[int, int]] = {}
    for currency, since, units in rows:
        if units and units > 0:
            by_currency.setdefault(currency, {})[_ordinal(since)] = exact.ten_thousandths(units) or 0
    found = {}
    for currency, days in by_currency.items():
        ordered = sorted(days)
        found[currency] = (np.array(ordered), np.array([days[day] for day in ordered], dtype=np.int64))
    return Rates(found)


def _ordinal(day: date) -> int:
    return (day - date(1970, 1, 1)).days


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
    encoded = pc.dictionary_encode(currency)
    which = pc.fill_null(encoded.indices, -1).to_numpy(zero_copy_only=False)
    for number, code in enumerate(encoded.dictionary.to_pylist()):
        at = np.flatnonzero((which == number) & ~missing)
        if code == "USD":
            dollars[at], used[at], basis[at] = amounts[at], 1.0, USD
            continue
        rate = known.on(code, days[at])
        has = rate > 0
        dollars[at[has]] = quotient_cents(amounts[at[has]], rate[has]) * 100
        used[at[has]] = rate[has] / 10_000.0
        basis[at[has]] = RATE
    if published is not None:
        given, absent = exact.scaled(published)
        at = np.flatnonzero(~absent)
        dollars[at], basis[at], used[at] = given[at], PUBLISHED, np.nan
    valued = np.array([word is not None for word in basis], dtype=bool)
    lacking = ~missing & ~valued & (which >= 0)
    return Valued(dollars, valued, used, pa.array(basis, pa.string()), lacking)


def _missing(column: pa.Array) -> np.ndarray:
    return pc.is_null(column).to_numpy(zero_copy_only=False)


def quotient_cents(amounts: np.ndarray, rates_used: np.ndarray) -> np.ndarray:
    """amount ÷ rate in cents, both in ten-thousandths; exact to the cent, halves away from zero."""
    quotient = amounts / rates_used * 100.0
    result = (np.sign(quotient) * np.floor(np.abs(quotient) + 0.5)).astype(np.int64)
    fraction = np.abs(quotient) % 1.0
    for at in np.flatnonzero((np.abs(fraction - 0.5) < _NEAR_TIE) | (np.abs(quotient) > _LARGE)).tolist():
        dollars = Decimal(int(amounts[at])) / Decimal(int(rates_used[at]))
        result[at] = int(dollars.quantize(_CENT, ROUND_HALF_UP).scaleb(2))
    return result


def product(first: pa.Array, unit_values: np.ndarray) -> np.ndarray:
    """quantity × unit value, all in ten-thousandths; an absent quantity counts as zero."""
    quantity, missing = exact.scaled(first)
    whole = [int(number) * int(each) for number, each in zip(np.where(missing, 0, quantity), unit_values, strict=True)]
    return np.array([(abs(number) + 5_000) // 10_000 * (1 if number >= 0 else -1) for number in whole], dtype=np.int64)
