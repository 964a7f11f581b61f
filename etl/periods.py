"""A month, a quarter or a year that heads a column: "Janv. 2026", "T1 2026", "2026"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from etl import dates
from etl.spell import plain, unaccented

#: Months or years that must head columns before they are taken for periods; quarters and halves are fewer.
PROVE, QUARTERS_PROVE = 3, 2

#: Letters of the longest heading that is a period: "Segundo trimestre de 2026".
LONGEST = 26

_YEAR = re.compile(r"^(?:annee|exercice|year|fy|ano|ejercicio|plan|budget|presupuesto)?\s*(20\d\d)$")
_MONTH_NUMBER = re.compile(r"^(?:mois|month|mes)\s*(\d{1,2})$")
_QUARTER = re.compile(
    r"^(?:(?:t|q|trim|trimestre|quarter)\s?([1-4])|([1-4])\s?(?:er|e|eme|o|ro|do|st|nd|rd|th)?\s?(?:t|q|trim|trimestre|quarter))$"
)
_SHORT_YEAR = re.compile(r"^([a-z]{3,})\.?[\s\-/'’]*(\d{2})$")


@dataclass(frozen=True)
class Period:
    """A month of a year (`month`), a quarter (`quarter`), or a whole year; `year` None when the heading has none."""

    year: int | None = None
    month: int | None = None
    quarter: int | None = None

    def within(self, year: int | None) -> "Period":
        """The same in that year, where it names none."""
        return Period(self.year or year, self.month, self.quarter)

    @property
    def is_year(self) -> bool:
        """Whether it is a whole year."""
        return not self.month and not self.quarter

    @property
    def first_day(self) -> str | None:
        """2026-03-01, for a month or a quarter of a year; None for a year or where the year is not said."""
        month = self.month or (3 * self.quarter - 2 if self.quarter else None)
        return f"{self.year}-{month:02d}-01" if self.year and month else None

    @property
    def name(self) -> str:
        """2026-03, 2026-Q1 or 2026; a month alone is its number."""
        if self.month:
            return f"{self.year}-{self.month:02d}" if self.year else f"{self.month:02d}"
        return f"{self.year or ''}{'-' if self.year else ''}Q{self.quarter}" if self.quarter else str(self.year)


@lru_cache(maxsize=16384)
def read(text: str | None) -> Period | None:
    """The period a heading is, and nothing else; None for other words."""
    if not text or len(text) > LONGEST:
        return None
    words = plain(text)
    if words in dates.MONTHS:
        return Period(month=dates.MONTHS[words])
    if found := _YEAR.match(words):
        return Period(int(found[1]))
    if found := _MONTH_NUMBER.match(words):
        return Period(month=int(found[1])) if 1 <= int(found[1]) <= 12 else None
    if found := _QUARTER.match(words):
        return Period(quarter=int(found[1] or found[2]))
    if (found := _SHORT_YEAR.match(unaccented(text).strip())) and found[1] in dates.MONTHS:
        return Period(2000 + int(found[2]), dates.MONTHS[found[1]])
    return _dated(text)


def _dated(text: str) -> Period | None:
    day = dates.read(text.strip())
    if day is None or day.value is None or day.other is not None:
        return None
    if day.last is None:
        return Period(day.value.year, day.value.month) if day.value.day == 1 else None
    months = day.last.month - day.value.month + 1
    if months == 1:
        return Period(day.value.year, day.value.month)
    return Period(day.value.year, quarter=(day.value.month + 2) // 3) if months == 3 else None


def across(titles: Sequence[Sequence[str]], prove: int = PROVE) -> int:
    """How many columns are headed by different periods of one kind; 0 when too few to be more than values."""
    read_all = [next((period for text in texts if (period := read(text))), None) for texts in titles]
    found = [period for period in read_all if period]
    kinds = {
        "month": {period for period in found if period.month},
        "quarter": {period for period in found if period.quarter},
        "year": {period for period in found if period.is_year},
    }
    enough = {kind: len(each) >= (QUARTERS_PROVE if kind == "quarter" else prove) for kind, each in kinds.items()}
    return max((len(each) for kind, each in kinds.items() if enough[kind]), default=0)
