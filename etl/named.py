"""Whose file it is and of when, as its name or the titles of its sheets say."""

import re
from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from etl import choices, dates
from etl.spell import plain, unaccented

#: Letters of the longest line that is a title and not a paragraph.
LONGEST_TITLE = 160


@dataclass(frozen=True)
class Span:
    """A period: its name (2026-Q3), its first and last day."""

    name: str
    start: date
    end: date


_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
_RANKS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "premier": 1, "deuxieme": 2, "troisieme": 3, "quatrieme": 4,
    "primer": 1, "segundo": 2, "tercer": 3, "cuarto": 4, **_ROMAN,
}  # fmt: skip
_RANK = rf"([1-4]|{'|'.join(sorted(_RANKS, key=len, reverse=True))})"
_END = r"(?:er|ere|e|eme|do|o|st|nd|rd|th|ro|to)?"
_OF = r"(?: (?:de|del|of|l annee|ano|fy|annee|year))* "
_YEAR = r"(20\d\d)"
_QUARTER = r"(?:trimestre|trim|quarter|qtr)"
_HALF = r"(?:semestre|sem|half(?: year)?|semester)"
_MONTH = rf"({'|'.join(sorted((name for name in dates.MONTHS if name.isalpha()), key=len, reverse=True))})"
#: Ways of saying a part of a year, as plain words between blanks: (months it lasts, pattern of its number and year).
_PARTS = (
    (3, rf" [tq] ?([1-4]) ?{_YEAR} "),
    (3, rf" {_YEAR} ?[tq] ?([1-4]) "),
    (3, rf" ([1-4]) ?[tq] ?{_YEAR} "),
    (3, rf" {_RANK}{_END} ?{_QUARTER}{_OF}{_YEAR} "),
    (3, rf" {_QUARTER} {_RANK}{_OF}{_YEAR} "),
    (3, rf" {_YEAR} {_RANK}{_END} ?{_QUARTER} "),
    (6, rf" [sh] ?([12]) ?{_YEAR} "),
    (6, rf" {_YEAR} ?[sh] ?([12]) "),
    (6, rf" ([12]) ?[sh] ?{_YEAR} "),
    (6, rf" {_RANK}{_END} ?{_HALF}{_OF}{_YEAR} "),
    (6, rf" {_HALF} {_RANK}{_OF}{_YEAR} "),
    (6, rf" {_YEAR} {_RANK}{_END} ?{_HALF} "),
)
_MONTHS = re.compile(rf" {_MONTH} (?:(?:a|au|to|al|et|y|and|through) )?{_MONTH}{_OF}{_YEAR} ")
_ONE_MONTH = re.compile(rf"(?<! \d)(?<! \d\d)(?<! 1er)(?<! de) {_MONTH}{_OF}{_YEAR} ")
_MONTH_NUMBER = re.compile(r"(?<![\d.])(20\d\d)[-_.](0[1-9]|1[0-2])(?![-_.]?\d)")
_DAY_IN_NAME = re.compile(r"(?<!\d)(20\d\d)[-_.]?(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12]\d|3[01])(?!\d)")
_YEAR_IN_NAME = re.compile(r"(?<!\d)(20\d\d)(?!\d)")


def office_in_name(file_name: str, organisation: str) -> str | None:
    """The office a file's name speaks of, by its code or its country; the longest words win, and must be alone."""
    return _office(file_name.rsplit(".", 1)[0], organisation)


def office_in_titles(titles: Iterable[str], organisation: str) -> str | None:
    """The one office that lines above the tables speak of; by its name, a bare code may be any word."""
    found = {_office(line, organisation, shortest=4) for line in titles if len(line) <= LONGEST_TITLE} - {None}
    return found.pop() if len(found) == 1 else None


def _office(text: str, organisation: str, shortest: int = 3) -> str | None:
    spaced = re.sub(r"[_-]", " ", text)
    words = f" {plain(spaced)} "
    known = choices.office_words(organisation)
    capitals = {plain(word) for word in spaced.split() if word.isupper()}
    found = {
        code: len(name)
        for name, code in known.items()
        if f" {name} " in words and (len(name) >= shortest or name in capitals)
    }  # a short code is one in capitals only
    codes = {code for code, length in found.items() if length == max(found.values())}
    return codes.pop() if len(codes) == 1 else None


def period_in_name(file_name: str) -> Span | None:
    """The part of a year, else the year, a file's name speaks of."""
    name = file_name.casefold()
    found = _part(name)
    if found:
        return found
    if _DAY_IN_NAME.search(name):
        return None
    if month := _MONTH_NUMBER.search(name):
        return months(int(month[1]), int(month[2]), 1)
    if year := _YEAR_IN_NAME.search(name):
        return months(int(year[1]), 1, 12)
    return None


def period_in_titles(titles: Iterable[str]) -> Span | None:
    """The one part of a year that lines above the tables speak of."""
    found = {_part(line) for line in titles if len(line) <= LONGEST_TITLE} - {None}
    return found.pop() if len(found) == 1 else None


def _part(text: str) -> Span | None:
    """The quarter, the half, the month or the months of a year a text speaks of."""
    words = f" {plain(re.sub('[_-]', ' ', unaccented(text)))} "
    for length, pattern in _PARTS:
        if found := re.search(pattern, words):
            year, number = sorted(found.groups(), key=lambda part: not part.startswith("20"))
            rank = _RANKS.get(number) or int(number)
            if rank * length <= 12:
                return months(int(year), (rank - 1) * length + 1, length)
    if found := _MONTHS.search(words):
        first, last = dates.MONTHS[found[1]], dates.MONTHS[found[2]]
        if first <= last:
            return months(int(found[3]), first, last - first + 1)
    if found := _ONE_MONTH.search(words):
        return months(int(found[2]), dates.MONTHS[found[1]], 1)
    return None


def day_in_name(file_name: str) -> date | None:
    """The day a file's name bears."""
    found = _DAY_IN_NAME.search(file_name)
    day = dates.read("-".join(found.groups())) if found else None
    return day.value if day else None


def months(year: int, first: int, count: int) -> Span:
    """So many months of a year from that month on."""
    last = first + count - 1
    return span(date(year, first, 1), date(year, last, monthrange(year, last)[1]))


def quarter(year: int, number: int) -> Span:
    """A calendar quarter."""
    return months(year, 3 * number - 2, 3)


def span(start: date, end: date) -> Span:
    """The period between two days, under its shortest name: 2026, 2026-S1, 2026-Q3, 2026-09, else both days."""
    whole_months = start.day == 1 and end.day == monthrange(end.year, end.month)[1] and start.year == end.year
    months = end.month - start.month + 1
    if whole_months and months == 12:
        return Span(str(start.year), start, end)
    if whole_months and months == 6 and start.month in (1, 7):
        return Span(f"{start.year}-S{1 if start.month == 1 else 2}", start, end)
    if whole_months and months == 3 and start.month % 3 == 1:
        return Span(f"{start.year}-Q{(start.month + 2) // 3}", start, end)
    if whole_months and months == 1:
        return Span(f"{start.year}-{start.month:02d}", start, end)
    return Span(f"{start}..{end}", start, end)
