"""Which rows a page speaks of: the months that are over, the same months a year before, the same offices."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import metrics
import words
from components import State
from pages._panorama.memberships import closing_day, comparison, memberships


@dataclass(frozen=True)
class Scope:
    """One reader's question with its months. `months` are over; `running` has begun and is not (see `is_begun_only`).

    `before_column` is the column that finds the same offices a year before; None when they cannot be compared.
    `moved` are the countries that changed bureau meanwhile, `since` the day they did.
    """

    state: State
    months: tuple[str, ...]
    running: str | None = None
    before_column: str | None = "bureau"
    moved: tuple[str, ...] = ()
    since: date | None = None

    @property
    def span(self) -> tuple[str, str]:
        """The first and the last month, as a range for `where`."""
        return self.months[0], self.months[-1]

    @property
    def quarter(self) -> str:
        """The quarter the last month belongs to: the last one for which workbooks are due."""
        return f"{self.state.year}-Q{(int(self.months[-1][5:]) + 2) // 3}"

    @property
    def is_whole_year(self) -> bool:
        """Whether the twelve months are over."""
        return len(self.months) == 12

    @property
    def is_now(self) -> bool:
        """Whether the year in view is the one the data speak of: what is to be decided is of today."""
        return self.state.today is None or self.state.year == self.state.today.year

    def now(self, **extra: Any) -> dict[str, Any]:
        """The filter of the months in view."""
        return self.state.where("region", "country", "source", month=self.span, **extra)

    def before(self, **extra: Any) -> dict[str, Any] | None:
        """The filter of the same months a year before, over the same offices; None when there is no comparing."""
        if self.before_column is None or self.is_begun_only:
            return None
        span = (_year_before(self.span[0]), _year_before(self.span[1]))
        return self._placed(self.state.where("country", "source", month=span, **extra))

    def both(self, **extra: Any) -> dict[str, Any] | None:
        """The filter of the months in view and, of the same offices, of those a year before, for a metric of both."""
        if self.before_column is None or self.is_begun_only:
            return None
        return self._placed(self.state.where("country", "source", **{"month": self.span, **extra}))

    def year_before(self) -> dict[str, Any] | None:
        """The filter of the whole year before, over the same offices."""
        if self.before_column is None:
            return None
        return self._placed(self.state.where("country", "source", year=self.state.year - 1))

    def planned(self, **extra: Any) -> dict[str, Any]:
        """The filter of the phased plan; it knows no source."""
        return self.state.where("region", "country", **extra)

    @property
    def is_begun_only(self) -> bool:
        """Whether the running month is all there is to see, so that nothing can be compared."""
        return self.running is not None and self.running == self.months[-1]

    def _placed(self, where: dict[str, Any]) -> dict[str, Any]:
        return where | ({self.before_column: self.state.region} if self.state.region and self.before_column else {})

    def when(self) -> str:
        """The period in words: “à fin septembre 2026”, “en 2025”."""
        lang, year = self.state.lang, str(self.state.year)
        if self.is_whole_year:
            return words.say("panorama-in-year", lang, year=year)
        if self.is_begun_only:
            return words.say("panorama-to-day", lang, day=words.day(self.state.today, lang))
        return words.say("panorama-to-date", lang, month=words.month(self.months[-1], lang, short=False), year=year)

    def then(self) -> str:
        """What it is compared with, in words: “à la même date en 2025”, “en 2024”."""
        key = "panorama-then-year" if self.is_whole_year else "panorama-then-to-date"
        return words.say(key, self.state.lang, year=str(self.state.year - 1))


def scope_of(state: State) -> Scope:
    """The scope of what the URL asks."""
    offices = memberships(state)
    closed = closing_day(offices, state.region) if state.structure == "then" else None
    months, running = months_over(state.year, state.today, closed)
    if running and running not in months and not _brought(state, (months[0], months[-1])):
        months = (*months, running)
    column, moved, since = comparison(state, offices, _last_day(months[-1]))
    if not _was_reported(state, state.year - 1):
        column = None
    return Scope(state, months, running, column, moved, since)


def _brought(state: State, span: tuple[str, str]) -> bool:
    """Whether any revenue fell in those months; a tracker may date all it knows on the day it was published."""
    answer = metrics.ask("confirmed_revenue", where=state.where(month=span), **state.asking)
    return answer.value("confirmed_revenue") is not None


def _was_reported(state: State, year: int) -> bool:
    """Whether a year can be compared with: known from its January, and no less than half of the fullest year.

    A source that publishes one year still carries some contributions of the years before; they are not those years.
    """
    answer = metrics.ask("confirmed_revenue", by="month", where=state.where(), **state.asking)
    brought = {month: value for month, value in answer.rows if month and value}
    totals: dict[str, float] = {}
    for month, value in brought.items():
        totals[month[:4]] = totals.get(month[:4], 0.0) + value
    if not brought or min(brought) > f"{year}-01":
        return False
    return totals.get(str(year), 0.0) >= 0.5 * max(totals.values())


def months_over(year: int, today: date | None, closed: date | None = None) -> tuple[tuple[str, ...], str | None]:
    """The months of `year` that are over by `today`, and the one that has begun. `closed`: the day a bureau ended.

    In the first days of a year no month is over: then the running month is the only one in view.
    """
    every = tuple(f"{year}-{number:02d}" for number in range(1, 13))
    if closed is not None and closed.year == year:
        every = every[: closed.month]
    if today is None or year < today.year:
        return every, None
    is_last_day = (today + timedelta(days=1)).day == 1
    over = every[: today.month if is_last_day else today.month - 1]
    running = None if is_last_day or today.month > len(every) else every[today.month - 1]
    return (over or every[:1]), running


def _last_day(month: str) -> date:
    first = date(int(month[:4]), int(month[5:]), 1)
    return (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)


def _year_before(month: str) -> str:
    return f"{int(month[:4]) - 1}{month[4:]}"
