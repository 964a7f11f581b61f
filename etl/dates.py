"""Dates as people type them in three languages, each with every reading it allows; nothing is guessed here."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from etl.spell import seen, unaccented

#: Day zero of each of Excel's two calendars (1900 counts a 29 February that never was).
EPOCHS = {False: date(1899, 12, 30), True: date(1904, 1, 1)}
#: Serial numbers between 1930 and 2119; outside, a bare number is not taken for a date.
SERIALS = (10_959, 80_000)
#: Years a partnership can speak of.
YEARS = (1945, 2100)

_MONTHS = {
    1: "janvier janv jan january enero ene",
    2: "fevrier fevr fev february feb febrero",
    3: "mars mar march marzo",
    4: "avril avr april apr abril abr",
    5: "mai may mayo",
    6: "juin jun june junio",
    7: "juillet juil jul july julio",
    8: "aout aou august aug agosto ago",
    9: "septembre sept sep september septiembre setiembre set",
    10: "octobre oct october octubre",
    11: "novembre nov november noviembre",
    12: "decembre dec december diciembre dic",
}
MONTHS = {word: number for number, words in _MONTHS.items() for word in words.split()}

_ISO = re.compile(r"^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]\d{1,2}:\d{2}.*)?$")
_COMPACT = re.compile(r"^(\d{4})(\d{2})(\d{2})$")
_NUMERIC = re.compile(r"^(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{4}|\d{2})(?:[T ]\d{1,2}:\d{2}.*)?$")
_QUARTER = re.compile(
    r"^(?:(?:t|q|trim|trimestre|quarter)\.?\s?([1-4])|([1-4])\s?(?:er|re|e|eme|o|º|ro|do|st|nd|rd|th)?\s?(?:t|q|trim|trimestre|quarter)\.?)[\s\-/.,]*(?:(?:de|of|del)\s)?(\d{4})$"
)
_QUARTER_AFTER = re.compile(r"^(\d{4})[\s\-/]*(?:[tq]\s?([1-4])|([1-4])[tq])$")
_HALF = re.compile(r"^[sh]\s?([12])[\s\-/]*(\d{4})$|^(\d{4})[\s\-/]*[sh]\s?([12])$")
_YEAR_MONTH = re.compile(r"^(\d{4})[-/](\d{1,2})$|^(\d{1,2})[-/](\d{4})$")
#: A month and the last two digits of its year, as Excel shows them: janv-26, Dec-26, mar.'26.
_MONTH_YEAR = re.compile(r"^([a-z]{3,})\.?\s?[-/'’]\s?(\d{2})$")
_WORD = re.compile(r"[a-z]+|\d+")
_SMALL = frozenset(
    """de del du le el er st nd rd th of the o a ro
    mon tue tues wed thu thur thurs fri sat sun
    lundi mardi mercredi jeudi vendredi samedi dimanche
    monday tuesday wednesday thursday friday saturday sunday
    lunes martes miercoles jueves viernes sabado domingo""".split()  # noqa: SIM905  (a list of words reads better so)
)


@dataclass(frozen=True, slots=True)
class Day:
    """What one cell may say. `other` is the month-first reading of `03/04/2026`; `order` the order the cell proves.

    A month or a quarter has `last`, its last day. An impossible day (31/02) has no `value` and says so.
    """

    value: date | None
    other: date | None = None
    order: str | None = None
    last: date | None = None
    impossible: tuple[int, int, int] | None = None


def _full_year(year: int) -> int:
    return year if year >= 100 else 2000 + year if year < 70 else 1900 + year


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(_full_year(year), month, day)
    except ValueError:
        return None


def _sure(year: int, month: int, day: int, order: str | None = None) -> Day | None:
    if not 1 <= month <= 12 or not 1 <= day <= 31:
        return None
    found = _day(year, month, day)
    return Day(found, order=order, impossible=None if found else (_full_year(year), month, day))


def _span(year: int, first_month: int, months: int) -> Day | None:
    if not year:
        return None
    final = first_month + months - 1
    return Day(date(year, first_month, 1), last=date(year, final, monthrange(year, final)[1]))


def _numeric(first: int, second: int, year: int) -> Day | None:
    """Day first or month first: sure when one of the two cannot be a month, or when both are the same."""
    if not first or not second:
        return None
    if first == second and first <= 12:
        return Day(_day(year, first, first))
    if first > 12:
        return _sure(year, second, first, "day")
    if second > 12:
        return _sure(year, first, second, "month")
    return Day(_day(year, second, first), other=_day(year, first, second))


def _period(text: str) -> Day | None:
    if found := _QUARTER.match(text):
        return _span(int(found[3]), 3 * int(found[1] or found[2]) - 2, 3)
    if found := _QUARTER_AFTER.match(text):
        return _span(int(found[1]), 3 * int(found[2] or found[3]) - 2, 3)
    if found := _HALF.match(text):
        return _span(int(found[2] or found[3]), 6 * int(found[1] or found[4]) - 5, 6)
    if found := _YEAR_MONTH.match(text):
        month = int(found[2] or found[3])
        return _span(int(found[1] or found[4]), month, 1) if 1 <= month <= 12 else None
    return None


def _worded(text: str) -> Day | None:
    """`14 février 2026`, `Feb 14, 2026`, `14 de febrero de 2026`, `mars 2026`, `14-Feb-26`."""
    if (found := _MONTH_YEAR.match(text)) and found[1] in MONTHS:
        return _span(2000 + int(found[2]), MONTHS[found[1]], 1)
    words = [word for word in _WORD.findall(text) if word not in _SMALL]
    names = [word for word in words if word.isalpha()]
    numbers = [int(word) for word in words if word.isdigit()]
    if len(names) != 1 or names[0] not in MONTHS or not 1 <= len(numbers) <= 2 or len(words) > 3:
        return None
    month = MONTHS[names[0]]
    if len(numbers) == 1:
        return _span(numbers[0], month, 1) if 1900 <= numbers[0] <= 2199 else None
    day, year = numbers if numbers[0] <= 31 else reversed(numbers)
    return _sure(year, month, day)


_ORDINALS = {
    "premier": 1, "first": 1, "primer": 1, "deuxieme": 2, "second": 2, "segundo": 2, "troisieme": 3, "third": 3,
    "tercer": 3, "quatrieme": 4, "fourth": 4, "cuarto": 4,
}  # fmt: skip


def _spelled_quarter(text: str) -> str:
    """`premier trimestre 2026` as `1 trimestre 2026`."""
    first, _, rest = text.partition(" ")
    return f"{_ORDINALS[first]} {rest}" if first in _ORDINALS and rest.startswith(("trim", "quarter")) else text


@cache
def read(text: str) -> Day | None:
    """Every reading of one cell, or None when it is not a date."""
    folded = _spelled_quarter(unaccented(seen(text)).strip().rstrip("."))
    if found := _ISO.match(folded):
        return _sure(int(found[1]), int(found[2]), int(found[3]))
    if found := _NUMERIC.match(folded):
        return _numeric(int(found[1]), int(found[2]), int(found[3]))
    if (found := _COMPACT.match(folded)) and YEARS[0] <= int(found[1]) <= YEARS[1]:
        return _sure(int(found[1]), int(found[2]), int(found[3]))
    return _period(folded) or _worded(folded)


def from_serial(serial: float, is_1904: bool) -> date | None:
    """The day of an Excel serial number, or None where the number is too small or large to be one."""
    if not SERIALS[0] <= serial <= SERIALS[1]:
        return None
    return EPOCHS[is_1904] + timedelta(days=int(serial))
