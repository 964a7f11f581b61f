"""What raising funds costs and brings: each year's cohort month by month, its horizons, its payback."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from itertools import accumulate
from typing import Any

import metrics
import words
from charts import Column
from charts.cohorts import MOST, Cohort, cohort_lines
from components import table, table_card
from components.tags import Element
from pages._panorama.arranging import Piece, charted
from pages._panorama.scope import Scope
from pages._panorama.wall import BEHIND
from pages._revenue.places import here, label_of

#: Months a cohort is followed for, and the metric of each horizon.
HORIZONS = {12: "roi_12", 24: "roi_24", 36: "roi"}
LAST = 36
ASKED = ("fundraising_cost", *HORIZONS.values(), "return_to_date", "payback_months", "cost_per_dollar")
LEVERAGE = ("leverage_verified", "leverage")


@dataclass(frozen=True)
class Returns:
    """The cohorts of the last years whose cost is reported: the figures of each, and its return month by month."""

    scope: Scope
    where: Mapping[str, Any]
    today: date
    years: Mapping[int, Mapping[str, float | None]]
    months: Mapping[int, list[float]]
    first: int | None

    def seen(self, year: int) -> int:
        """The months every partner of the cohort has been with us: none before the year is over."""
        return (self.today.year - year - 1) * 12 + self.today.month - (0 if _is_month_end(self.today) else 1)


def _is_month_end(day: date) -> bool:
    return date.fromordinal(day.toordinal() + 1).day == 1


def returns_of(scope: Scope) -> Returns | None:
    """Ask for them; None where no cost of raising funds is reported."""
    state = scope.state
    where = here(scope, year=(state.year - MOST + 1, state.year))
    answer = metrics.ask([*ASKED, *LEVERAGE], by="year", where=where, **state.asking)
    years = {row["year"]: row for row in answer.records() if row["fundraising_cost"]}
    today = state.as_of or state.today
    if not years or today is None:
        return None
    listed = metrics.ask("return_to_date", by=["year", "lag"], where=where, **state.asking)
    gained: dict[int, dict[int, float]] = {}
    for year, month, ratio in listed.rows:
        gained.setdefault(year, {})[month] = ratio or 0.0
    months = {year: [0.0, *accumulate(_filled(gained.get(year, {}), year, today))] for year in years}
    signed = metrics.ask("signed_value", by="year", where=here(scope), **state.asking).rows
    first = min((year for year, usd in signed if year and usd), default=None)
    return Returns(scope, where, today, years, months, first)


def _filled(gained: Mapping[int, float], year: int, today: date) -> list[float]:
    """Month by month up to today, at most three years."""
    return [gained.get(month, 0.0) for month in range(min(LAST, (today.year - year) * 12 + today.month))]


def returns_card(found: Returns | None, scope: Scope, span: int = 7) -> Piece:
    """The cohorts as lines; a line is dashed where not all of its partners have been with us that long."""
    lang = scope.state.lang
    if found is None:
        return words.say("revenue-no-cost", lang)
    cohorts = [Cohort(str(year), found.months[year], found.seen(year)) for year in sorted(found.years)]
    chart = cohort_lines(
        cohorts,
        last=LAST,
        even=words.say("returns-even", lang),
        unit="usd_ratio",
        lang=lang,
        finding=_finding(found),
        subtitle=words.say("returns-what", lang),
        empty=words.say("revenue-no-cost", lang),
        heading=words.say("metrics-column-lag", lang),
        links=[opens(scope, "cohort", year) for year in sorted(found.years)],
    )
    note = words.say("returns-note", lang)
    if found.first in found.years:
        note = f"{note} {words.say('returns-first', lang, year=str(found.first))}"
    told = {"source": words.say("returns-source", lang), "metric": "return_to_date", "where": found.where}
    return charted("revenue-returns", chart, scope.state, told, span=span, note=note)


def _finding(found: Returns) -> str:
    """The longest horizon that is over, of the latest cohort that reached it; else what came so far.

    In the first year on record everybody looks new: it is told last.
    """
    lang = found.scope.state.lang
    told = [(months, name, True) for months, name in sorted(HORIZONS.items(), reverse=True)]
    for months, name, is_sure in [*told, *((months, name, False) for months, name, _ in told)]:
        reached = [year for year, row in found.years.items() if row[name] is not None]
        over = [year for year in reached if not is_sure or year != found.first]
        if over:
            ratio = words.decimal(found.years[max(over)][name], lang, 1)
            return words.say("returns-found", lang, year=str(max(over)), n=months, ratio=ratio)
    latest = max(found.years)
    ratio = words.decimal(found.years[latest]["return_to_date"], lang, 1)
    return words.say("returns-found-none", lang, year=str(latest), ratio=ratio)


def cohorts_table(found: Returns, span: int = 12) -> Element:
    """Each cohort: what was invested, what came at each horizon, or when it will be known, and the month of payback."""
    state, lang = found.scope.state, found.scope.state.lang
    title = words.say("returns-table", lang)
    columns = [
        Column(words.say("returns-cohort", lang)),
        Column(label_of("fundraising_cost", lang), "usd"),
        *(Column(words.say("returns-months", lang, n=months), "usd_ratio") for months in HORIZONS),
        Column(label_of("return_to_date", lang), "usd_ratio"),
        Column(words.say("returns-paid-back", lang)),
        Column(label_of("cost_per_dollar", lang), "index"),
    ]
    years = sorted(found.years, reverse=True)
    rows = [_row(found, year) for year in years]
    return table_card(
        "revenue-cohorts",
        title,
        words.say("returns-table-what", lang),
        table(columns, rows, title, lang, row_links=[opens(found.scope, "cohort", year) for year in years]),
        state,
        metric="return_to_date",
        where=found.where,
        source=words.say("returns-source", lang),
        span=span,
    )


def opens(scope: Scope, key: str, year: int) -> str:
    """The partners behind a cohort's return, or a year's leverage."""
    return f"{scope.state.link(**{key: str(year)})}#{BEHIND}-{key}"


def _row(found: Returns, year: int) -> list[Any]:
    lang, row = found.scope.state.lang, found.years[year]
    told = [_horizon(row[name], year, months, lang) for months, name in HORIZONS.items()]
    return [
        str(year),
        row["fundraising_cost"],
        *told,
        row["return_to_date"],
        _paid_back(row["payback_months"], year, lang),
        row["cost_per_dollar"],
    ]


def _horizon(ratio: float | None, year: int, months: int, lang: str) -> float | str:
    """The return, or the month it will be known."""
    if ratio is not None:
        return ratio
    return words.say("returns-known-in", lang, month=_month(year + months // 12, 12, lang))


def _paid_back(month: float | None, year: int, lang: str) -> str:
    if month is None:
        return words.say("returns-not-yet", lang)
    after = int(month) - 1
    return _month(year + after // 12, after % 12 + 1, lang)


def _month(year: int, month: int, lang: str) -> str:
    """A month with its year, as a table says it."""
    return words.say("revenue-record-at", lang, month=words.month(f"{year}-{month:02d}", lang), year=str(year))
