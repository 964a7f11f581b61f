"""Exchange rates as headquarters would publish them, and amounts as offices round them. Fictional, plausible."""

import csv
from bisect import bisect_right
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from math import exp, floor, log, log10

from data.demo import HERE, dice

FIRST_MONTH = (2023, 1)
LAST_MONTH = (2026, 9)


@dataclass(frozen=True)
class Rate:
    """Units of a currency for one US dollar, from a day on."""

    currency: str
    valid_from: date
    units_per_usd: float


def months(first: tuple[int, int] = FIRST_MONTH, last: tuple[int, int] = LAST_MONTH) -> list[date]:
    """The first day of each month from one to the other, both included."""
    return [
        date(year, month, 1)
        for year in range(first[0], last[0] + 1)
        for month in range(1, 13)
        if first <= (year, month) <= last
    ]


@cache
def rates() -> tuple[Rate, ...]:
    """The rate of each currency on each first of the month, and the few revised within a month."""
    with (HERE / "rates.csv").open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    wobbles = {row["currency"]: _wobble(row["currency"]) for row in rows}
    found: list[Rate] = []
    for row in rows:
        follows = row["pegged_to"] or row["currency"]
        is_fixed = row["pegged_to"] == "USD"
        found += _path(row, [0.0] * len(months()) if is_fixed else wobbles[follows])
    return tuple(sorted(found, key=lambda rate: (rate.valid_from, rate.currency)))


def _wobble(currency: str) -> list[float]:
    """How far each month strays from a straight path, as a share: a walk that comes home."""
    die = dice("rate", currency)
    walk, at = [], 0.0
    for _ in months():
        at = 0.72 * at + die.gauss(0, 0.006)
        walk.append(at)
    return walk


def _path(row: dict[str, str], wobble: list[float]) -> list[Rate]:
    start, end = float(row["per_usd_2023"]), float(row["per_usd_2026"])
    jump_on = date.fromisoformat(row["revised_on"]) if row["revised_on"] else None
    jump = log(1 + float(row["revised_by"])) if jump_on else 0.0
    slope = (log(end / start) - jump) / (len(months()) - 1)
    path = []
    for step, day in enumerate(months()):
        level = log(start) + slope * step + wobble[step] + (jump if jump_on and day > jump_on else 0.0)
        path.append(Rate(row["currency"], day, round(exp(level), 4)))
        if jump_on and (day.year, day.month) == (jump_on.year, jump_on.month) and jump:
            path.append(Rate(row["currency"], jump_on, round(exp(level + jump), 4)))
    return path


@cache
def _known() -> dict[str, tuple[list[date], list[float]]]:
    found: dict[str, tuple[list[date], list[float]]] = {}
    for rate in rates():
        days, units = found.setdefault(rate.currency, ([], []))
        days.append(rate.valid_from)
        units.append(rate.units_per_usd)
    return found


def units_per_usd(currency: str, day: date) -> float:
    """The newest rate valid on or before that day. Raises KeyError for a currency nobody publishes."""
    days, units = _known()[currency]
    return units[max(bisect_right(days, day) - 1, 0)]


def usd(amount: float, currency: str, day: date) -> float:
    """An amount in USD at the rate of its own day."""
    return amount / units_per_usd(currency, day)


def rounded(dollars: float, currency: str, day: date) -> float:
    """A sum in that currency as people agree on it: two significant digits and a half, never below one unit."""
    units = dollars * units_per_usd(currency, day)
    if units < 10:
        return max(1.0, round(units))
    step = 10 ** (floor(log10(units)) - 1) / 2
    return float(round(units / step) * step)


def cents(dollars: float, currency: str, day: date) -> float:
    """A sum in that currency to the hundredth, as a bank statement shows it."""
    return round(dollars * units_per_usd(currency, day), 2)


def later(day: date, days: int) -> date:
    """So many days after."""
    return day + timedelta(days=days)


def months_later(day: date, count: int) -> date:
    """The day before the same day so many months on: the last day of a term."""
    total = day.month - 1 + count
    year, month = day.year + total // 12, total % 12 + 1
    return date(year, month, min(day.day, 28)) - timedelta(days=1)
