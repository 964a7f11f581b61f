"""Where the year will end: what the season of past years still brings, a band around it, the chance of reaching plan.

Method: the over-dispersed Poisson chain ladder (Renshaw and Verrall 1998; England and Verrall 2002), which insurers use
for claims still to come. The months that are over are known; the rest is expected to bear to them the ratio it bore in
past years. One number, the dispersion phi (USD, the size of a typical swing), is learnt from how far each month fell
from what its year and its season said. With A confirmed so far, R expected, and a, r the same two sums over past years,

    R = A x r / a        (standard error of R / R) squared = phi x (1/R + 1/A + 1/r + 1/a)

one term for each sum that chance may have moved. The rest is taken as log-normal, since it is skewed and hardly ever
negative, with Student quantiles for a phi that is itself estimated. Nothing is drawn at random.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from statistics import NormalDist
from typing import Any

from metrics.asking import ask
from metrics.question import Viewer
from metrics.supposing import SCALES, Scenario, Supposition, scenario_of

#: Each column of what a question found: months, whether each is over, what it brought and what was planned, in USD.
Columns = Mapping[str, Sequence[Any]]

#: The band holds the outcome four times out of five.
LOW, HIGH = 0.1, 0.9
#: Past years looked at; an older season is less like this one.
YEARS = 5
#: A year that brought less than this share of the fullest was reported in part (as core_season has it).
WHOLE = 0.5
#: Below this many degrees of freedom the dispersion is a guess and no band is told.
FEWEST = 3
#: The months after which past years are forecast again, to judge the method.
ORIGINS = (3, 6, 9)
HALF_YEAR = 6
MONTHS = range(1, 13)
NORMAL = NormalDist()


@dataclass(frozen=True)
class Forecast:
    """The year as it looks after `month` months, in USD. `to_come` is expected of each month left, in their order.

    `past_seen` and `past_to_come` are the same sums over past `years`; `dispersion` is None where it cannot be told.
    """

    year: int
    month: int
    confirmed: float
    to_come: tuple[float, ...]
    past_seen: float
    past_to_come: tuple[float, ...]
    dispersion: float | None
    freedom: int
    years: tuple[int, ...]
    plan: float | None = None

    @property
    def expected(self) -> float:
        """The year's end."""
        return self.confirmed + sum(self.to_come)

    @property
    def low(self) -> float | None:
        """One time in ten the year ends below."""
        return self.quantile(LOW)

    @property
    def high(self) -> float | None:
        """One time in ten the year ends above."""
        return self.quantile(HIGH)

    @property
    def chance(self) -> float | None:
        """The chance (0..1) of reaching the plan of the year; None without a plan, or without a band."""
        return self.chance_of(self.plan) if self.plan else None

    def under(self, scenario: Scenario) -> "Forecast":
        """The same year if that happened; what is confirmed stays."""
        return replace(self, to_come=scenario.left(self.to_come))

    def path(self) -> list[tuple[float, float | None, float | None]]:
        """(expected, low, high) at the end of each month left, cumulated from January."""
        ends = (replace(self, to_come=self.to_come[:end], past_to_come=self.past_to_come[:end]) for end in self._ends())
        return [(one.expected, one.low, one.high) for one in ends]

    def _ends(self) -> range:
        return range(1, len(self.to_come) + 1)

    def quantile(self, share: float) -> float | None:
        """The amount the year ends below with that probability (0..1)."""
        spread = self._spread()
        if spread is None:
            return None
        rest = sum(self.to_come)
        if not spread or rest <= 0:
            return self.expected
        return self.confirmed + rest * math.exp(student(share, self.freedom) * spread - spread * spread / 2)

    def chance_of(self, plan: float) -> float | None:
        """The chance (0..1) that the year ends at `plan` or above."""
        spread, rest = self._spread(), sum(self.to_come)
        if plan <= self.confirmed:
            return 1.0
        if spread is None:
            return None
        if not spread or rest <= 0:
            return 1.0 if plan <= self.expected else 0.0
        distance = (math.log((plan - self.confirmed) / rest) + spread * spread / 2) / spread
        return 1 - student_share(distance, self.freedom)

    def _spread(self) -> float | None:
        """The standard deviation of the logarithm of what is to come."""
        if self.dispersion is None or self.freedom < FEWEST:
            return None
        sums = (sum(self.to_come), self.confirmed, sum(self.past_to_come), self.past_seen)
        if min(sums) <= 0:
            return 0.0
        return math.sqrt(math.log1p(self.dispersion * sum(1 / one for one in sums)))


@dataclass(frozen=True)
class Past:
    """What the method would have said of a year that is over, and how that year ended, in USD."""

    told: Forecast
    actual: float

    @property
    def error(self) -> float | None:
        """(actual − forecast) ÷ actual (M24); None for a year that brought nothing."""
        return (self.actual - self.told.expected) / self.actual if self.actual else None

    @property
    def is_within(self) -> bool | None:
        """Whether the year ended within the band; None where there was none."""
        low, high = self.told.low, self.told.high
        return None if low is None or high is None else low <= self.actual <= high


# The method ---------------------------------------------------------------------------------------------------------


def predict(monthly: Mapping[str, float], last: str) -> Forecast | None:
    """The year of the month `last` ('2026-09') as it looks at its end. `monthly`: USD by month, later ones unread.

    None without a whole past year, before any money came this year, or where past years say nothing of these months.
    """
    year, month = int(last[:4]), int(last[5:])
    known = {when: usd for when, usd in monthly.items() if when <= last}
    years = _whole_years(known, year)
    table = [[known.get(f"{past}-{number:02d}", 0.0) for number in MONTHS] for past in years]
    now = [known.get(f"{year}-{number:02d}", 0.0) for number in range(1, month + 1)]
    confirmed = sum(now)
    seen = sum(sum(row[:month]) for row in table)
    after = tuple(sum(row[number] for row in table) for number in range(month, 12))
    if confirmed <= 0 or seen <= 0:
        return None
    dispersion, freedom = _dispersion(table, now)
    to_come = tuple(confirmed * usd / seen for usd in after)
    return Forecast(year, month, confirmed, to_come, seen, after, dispersion, freedom, tuple(years))


def _whole_years(monthly: Mapping[str, float], year: int) -> list[int]:
    """The past years known from their January, that brought no less than half of the fullest; the last few."""
    if not monthly:
        return []
    first = min(monthly)
    past = [one for one in range(int(first[:4]), year) if first <= f"{one}-01"]
    totals = {one: sum(monthly.get(f"{one}-{number:02d}", 0.0) for number in MONTHS) for one in past}
    fullest = max(totals.values(), default=0.0)
    return [one for one in past if totals[one] > 0 and totals[one] >= WHOLE * fullest][-YEARS:]


def _dispersion(table: Sequence[Sequence[float]], now: Sequence[float]) -> tuple[float | None, int]:
    """Pearson's estimate of phi in USD, and its degrees of freedom: cells less one per year and per month of season."""
    month = len(now)
    seen, whole = sum(sum(row[:month]) for row in table), sum(map(sum, table))
    if whole <= 0:
        return None, 0
    early = [now[place] + sum(row[place] for row in table) for place in range(month)]
    in_all = seen + sum(now)
    season = [usd / in_all * seen / whole if in_all > 0 else 0.0 for usd in early]
    season += [sum(row[place] for row in table) / whole for place in range(month, 12)]
    level = sum(now) * whole / seen if seen > 0 else 0.0
    pairs = [(usd, sum(row) * share) for row in table for usd, share in zip(row, season, strict=True)]
    pairs += [(usd, level * share) for usd, share in zip(now, season, strict=False)]
    swings = [(usd - fitted) ** 2 / fitted for usd, fitted in pairs if fitted > 0]
    freedom = len(swings) - len(table) - sum(share > 0 for share in season)
    return (sum(swings) / freedom, freedom) if freedom > 0 else (None, 0)


def past(monthly: Mapping[str, float], until: int) -> list[Past]:
    """What the method would have said of each whole year before `until`, after each of ORIGINS, with today's data."""
    found = []
    for year in _whole_years(monthly, until):
        actual = sum(monthly.get(f"{year}-{number:02d}", 0.0) for number in MONTHS)
        for month in ORIGINS:
            told = predict(monthly, f"{year}-{month:02d}")
            if told:
                found.append(Past(told, actual))
    return found


def student(share: float, freedom: int) -> float:
    """The quantile of Student's t: Cornish-Fisher expansion (Abramowitz and Stegun 26.7.5)."""
    z, n = NORMAL.inv_cdf(share), freedom
    first = (z**3 + z) / 4
    second = (5 * z**5 + 16 * z**3 + 3 * z) / 96
    third = (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / 384
    return z + first / n + second / n**2 + third / n**3


def student_share(quantile: float, freedom: int) -> float:
    """The share of Student's t below `quantile` (Abramowitz and Stegun 26.7.8)."""
    normal = quantile * (1 - 1 / (4 * freedom)) / math.sqrt(1 + quantile * quantile / (2 * freedom))
    return NORMAL.cdf(normal)


# The questions ------------------------------------------------------------------------------------------------------


def told(columns: Columns, supposed: Supposition | None = None) -> Forecast | None:
    """The forecast of the running year from months of out_plan, with the plan of that year, if that happened."""
    monthly, last = _monthly(columns)
    found = predict(monthly, last) if last else None
    if found is None:
        return None
    listed = zip(columns["month"], columns["plan"], strict=True)
    plan = sum(_cents(usd) for month, usd in listed if month and month.startswith(str(found.year)))
    found = replace(found, plan=plan or None)
    return found.under(scenario_of(supposed, found.year)) if supposed else found


def _monthly(columns: Columns) -> tuple[dict[str, float], str]:
    """USD of each month that is over, and the last of them."""
    monthly: dict[str, float] = {}
    for month, is_over, usd in zip(columns["month"], columns["is_to_date"], columns["actual"], strict=True):
        if month and is_over:
            monthly[month] = monthly.get(month, 0.0) + _cents(usd)
    last = max(monthly, default="")
    return {month: usd for month, usd in monthly.items() if usd}, last


def _cents(usd: Any) -> float:
    """USD to the cent, as every figure is asked: whoever adds up the months finds the same year."""
    return float(round(usd or 0, 2))


def expected(columns: Columns, supposed: Supposition | None = None) -> float | None:
    """USD the running year is expected to end at."""
    found = told(columns, supposed)
    return found.expected if found else None


def lower(columns: Columns, supposed: Supposition | None = None) -> float | None:
    """USD below which the running year ends one time in ten."""
    found = told(columns, supposed)
    return found.low if found else None


def upper(columns: Columns, supposed: Supposition | None = None) -> float | None:
    """USD above which the running year ends one time in ten."""
    found = told(columns, supposed)
    return found.high if found else None


def plan_chance(columns: Columns, supposed: Supposition | None = None) -> float | None:
    """The chance (0..1) that the running year reaches its plan."""
    found = told(columns, supposed)
    return found.chance if found else None


def judged(columns: Columns) -> list[float]:
    """(actual − forecast) ÷ actual of each past year, forecast at the end of June: six months before its end (M24)."""
    monthly, last = _monthly(columns)
    found = past(monthly, int(last[:4])) if last else []
    return [one.error for one in found if one.told.month == HALF_YEAR and one.error is not None]


def error(columns: Columns) -> float | None:
    """The mean size of those errors (0..1); None without a past year that had one before it."""
    errors = judged(columns)
    return sum(map(abs, errors)) / len(errors) if errors else None


def bias(columns: Columns) -> float | None:
    """The mean of those errors: above zero where years end higher than was forecast."""
    errors = judged(columns)
    return sum(errors) / len(errors) if errors else None


def forecast(
    where: Mapping[str, Any] | None = None,
    viewer: Viewer | None = None,
    as_of: date | None = None,
    warehouse: Path | None = None,
) -> tuple[Forecast | None, list[Past]]:
    """The forecast of the running year over the rows `where` keeps (no year among them), and the method's own past.

    The figures of `forecast_revenue`, `forecast_low`, `forecast_high` and `plan_chance`, with what they are made of;
    `where` may suppose what they may.
    """
    kept = {column: value for column, value in (where or {}).items() if column not in SCALES}
    chosen = {scale: str(step) for scale, step in (where or {}).items() if scale in SCALES}
    answer = ask(["actual_to_date", "plan_value"], ["month", "is_to_date"], kept, viewer, as_of, warehouse)
    columns = {
        "month": answer.column("month"),
        "is_to_date": answer.column("is_to_date"),
        "actual": answer.column("actual_to_date"),
        "plan": answer.column("plan_value"),
    }

    def figure(name: str, **more: Any) -> float | None:
        return ask(name, (), {**kept, **more}, viewer, as_of, warehouse).value(name)

    monthly, last = _monthly(columns)
    return told(columns, Supposition(chosen, figure)), past(monthly, int(last[:4])) if last else []
