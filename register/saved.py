"""The views a reader names, and where they were last: found again from any machine under the name they go by."""

from dataclasses import dataclass
from pathlib import Path

import sqlalchemy as sa

from register.database import DECIDED, moment, write, written

_VIEW = sa.Table(
    "saved_view",
    DECIDED,
    sa.Column("id", sa.Integer, primary_key=True, autoincrement=True),
    sa.Column("organisation", sa.String(64), nullable=False, index=True),
    sa.Column("reader", sa.String(120), nullable=False),
    sa.Column("name", sa.String(120), nullable=False),
    sa.Column("href", sa.Text),
    sa.Column("saved_at", sa.DateTime, nullable=False),
)
#: The name of the view that says where a reader was; one a reader names is never empty.
LAST = ""


@dataclass(frozen=True)
class View:
    """One view: what its reader calls it, and its address on this site."""

    name: str
    href: str


def save_view(organisation: str, reader: str, name: str, href: str | None, *, warehouse: Path | None = None) -> int:
    """Note that `reader` calls this address `name`; None takes the name away. Answers the row's number."""
    said = {"organisation": organisation, "reader": reader, "name": name, "href": href, "saved_at": moment()}
    return write(warehouse, sa.insert(_VIEW).values(**said))


def views(organisation: str, reader: str, *, warehouse: Path | None = None) -> list[View]:
    """The views a reader keeps, in the order they were first saved; of several under one name the last counts."""
    newest: dict[str, str | None] = {}
    for row in written(_VIEW, organisation, warehouse):
        if row.reader.casefold() == reader.casefold():
            newest[row.name] = row.href
    return [View(name, href) for name, href in newest.items() if href and name != LAST]


def last_view(organisation: str, reader: str, *, warehouse: Path | None = None) -> str | None:
    """The address where a reader was last; None where nobody of that name was seen."""
    mine = [row for row in written(_VIEW, organisation, warehouse) if row.reader.casefold() == reader.casefold()]
    return next((row.href for row in reversed(mine) if row.name == LAST), None)
