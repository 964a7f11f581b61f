"""What was said beside a figure: the notes pinned to its metric, its place and its year (decision 18)."""

import logging
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

import register
import store
from metrics.asking import rows
from metrics.question import EVERYONE, Viewer
from settings import settings

log = logging.getLogger(__name__)
#: The columns that say where: the first one a question names is its place.
PLACES = ("country", "office", "bureau", "bureau_now")
#: The columns that say when.
PERIODS = ("year", "month", "quarter", "date")
_COLUMNS = ("metric", "place", "year", "text", "author", "date", "expires_on", "submission_id")


@dataclass(frozen=True)
class Subject:
    """What a note is attached to. `place` is a bureau or a country, "" the whole organisation."""

    organisation: str
    metric: str
    place: str
    year: int


@dataclass(frozen=True)
class Note:
    """One note. `number` is that of the register, None for one a workbook brought (`submission_id`)."""

    subject: Subject
    text: str
    author: str
    on: date
    expires_on: date | None
    is_expired: bool
    number: int | None = None
    submission_id: str | None = None


def subject_of(
    metric: str, where: Mapping[str, Any], as_of: date | None = None, warehouse: Path | None = None
) -> Subject | None:
    """What a note on that figure is attached to; None for a figure of other rows than those of a place and a year."""
    organisation = where.get("organisation")
    if not isinstance(organisation, str) or not where.keys() <= {"organisation", *PLACES, *PERIODS}:
        return None
    placed = [where[column] for column in PLACES if where.get(column)]
    years = {_year_of(where[column]) for column in PERIODS if column in where}
    if not years:
        day = _day(organisation, as_of, warehouse)
        years = {day.year if day else None}
    year = years.pop()
    if years or year is None or not all(isinstance(place, str) for place in placed):
        return None
    return Subject(organisation, metric, placed[0] if placed else "", year)


def _year_of(period: Any) -> int | None:
    """The year of a period: a year, its months from January on, its quarter; None for one month or several years."""
    if isinstance(period, tuple):
        first, last = (str(end or "") for end in period)
        return int(first[:4]) if first[:4] == last[:4] and first[4:7] in ("", "-01") and first else None
    told = str(period)
    return int(told[:4]) if told[:4].isdecimal() and (len(told) == 4 or "Q" in told) else None


def notes_on(
    subject: Subject | None, viewer: Viewer | None = None, as_of: date | None = None, warehouse: Path | None = None
) -> tuple[Note, ...]:
    """The notes on that figure, the newest first; expired ones say so and come last."""
    if subject is None:
        return ()
    return notes_of(subject.organisation, viewer, as_of, warehouse).get(subject, ())


def notes_of(
    organisation: str, viewer: Viewer | None = None, as_of: date | None = None, warehouse: Path | None = None
) -> Mapping[Subject, tuple[Note, ...]]:
    """Every note pinned to a figure of that organisation, as known on `as_of`."""
    directory = warehouse or settings.warehouse
    version = store.reader(directory, as_of).version
    return _notes(version, stamp(directory), organisation, viewer or EVERYONE, as_of, directory)


def stamp(warehouse: Path | None = None) -> str:
    """What changes whenever a note is pinned in the browser; nothing where the register does not answer."""
    directory = warehouse or settings.warehouse
    try:
        return f"{register.address(directory)} {register.notes_stamp(warehouse=directory)}"
    except register.Unavailable:
        log.exception("Notes of the register could not be read.")
        return "unavailable"


@lru_cache(maxsize=64)
def _notes(
    version: str, stamped: str, organisation: str, viewer: Viewer, as_of: date | None, warehouse: Path
) -> Mapping[Subject, tuple[Note, ...]]:
    today = as_of or _day(organisation, None, warehouse) or date.today()
    found: dict[Subject, list[Note]] = defaultdict(list)
    sent = rows("out_note", _COLUMNS, {"organisation": organisation}, (), None, viewer, as_of, warehouse)
    for metric, place, year, text, author, on, expires_on, submission in sent.rows:
        if metric:
            about = Subject(organisation, metric, place or "", int(year))
            expired = bool(expires_on and expires_on < today)
            found[about].append(Note(about, text, author, on, expires_on, expired, submission_id=submission))
    for one in register.notes(organisation, warehouse=warehouse) if stamped != "unavailable" else []:
        is_known = as_of is None or one.written_at.date() <= as_of
        if is_known and (viewer.offices is None or one.place in viewer.offices):
            about = Subject(organisation, one.metric, one.place, one.year)
            expired = bool(one.expires_on and one.expires_on < today)
            on = one.written_at.date()
            found[about].append(Note(about, one.text, one.author, on, one.expires_on, expired, number=one.id))
    return {about: tuple(sorted(notes, key=_newest_first)) for about, notes in found.items()}


def _newest_first(note: Note) -> tuple[bool, int, int]:
    return note.is_expired, -note.on.toordinal(), -(note.number or 0)


def _day(organisation: str, as_of: date | None, warehouse: Path | None) -> date | None:
    """The day known, else the day the organisation's data speak of."""
    if as_of:
        return as_of
    found = rows("out_organisation", ["today"], {"organisation": organisation}, warehouse=warehouse)
    return found.rows[0][0] if found.rows else None
