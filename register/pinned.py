"""What directors write beside a figure: its metric, its year, its place, until when it holds."""

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

import sqlalchemy as sa

from register.database import DECIDED, connected, moment, stamp, write, written

_NOTE = sa.Table(
    "note",
    DECIDED,
    sa.Column("id", sa.Integer, primary_key=True, autoincrement=True),
    sa.Column("organisation", sa.String(64), nullable=False, index=True),
    sa.Column("metric", sa.String(64), nullable=False),
    sa.Column("place", sa.String(64), nullable=False),
    sa.Column("year", sa.Integer, nullable=False),
    sa.Column("text", sa.Text, nullable=False),
    sa.Column("expires_on", sa.Date),
    sa.Column("withdraws", sa.Integer),
    sa.Column("author", sa.String(200), nullable=False),
    sa.Column("written_at", sa.DateTime, nullable=False),
)


class UnknownNote(LookupError):
    """No note bears that number."""


@dataclass(frozen=True)
class Pinned:
    """One note that stands. `place`: a bureau's or a country's code, "" for the whole organisation."""

    id: int
    metric: str
    place: str
    year: int
    text: str
    author: str
    written_at: datetime
    expires_on: date | None


def pin_note(
    organisation: str,
    metric: str,
    place: str,
    year: int,
    text: str,
    author: str,
    expires_on: date | None = None,
    *,
    warehouse: Path | None = None,
) -> int:
    """Note what someone says of a figure; answers the note's number."""
    about = {"organisation": organisation, "metric": metric, "place": place, "year": year}
    said = {"text": text, "author": author, "expires_on": expires_on, "written_at": moment()}
    return write(warehouse, sa.insert(_NOTE).values(**about, **said))


def withdraw_note(note: int, author: str, *, warehouse: Path | None = None) -> int:
    """Note that a note no longer stands; it stays on record. Raises UnknownNote."""
    with connected(warehouse) as connection:
        row = connection.execute(sa.select(_NOTE).where(_NOTE.c.id == note)).one_or_none()
    if row is None or row.withdraws is not None:
        raise UnknownNote(f"No note bears the number {note}.")
    about = {"organisation": row.organisation, "metric": row.metric, "place": row.place, "year": row.year}
    said = {"text": "", "author": author, "withdraws": note, "written_at": moment()}
    return write(warehouse, sa.insert(_NOTE).values(**about, **said))


def notes(organisation: str, *, warehouse: Path | None = None) -> list[Pinned]:
    """The notes that stand, the oldest first; those that have expired among them."""
    found = written(_NOTE, organisation, warehouse)
    gone = {row.withdraws for row in found}
    return [
        Pinned(row.id, row.metric, row.place, row.year, row.text, row.author, row.written_at, row.expires_on)
        for row in found
        if row.withdraws is None and row.id not in gone
    ]


def notes_stamp(*, warehouse: Path | None = None) -> str:
    """What changes whenever a note is pinned or withdrawn: pages that are kept hang on it."""
    return stamp(_NOTE, warehouse)
