"""What people decided about partners: these two are one, these are two, undo."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from register.database import DECIDED, connected, moment, write, written

#: What a row about two partners says: the first is the second, they are two, or an earlier row no longer counts.
SAME, APART, UNDONE = "same", "apart", "undone"

_PARTNER_LINK = sa.Table(
    "partner_link",
    DECIDED,
    sa.Column("id", sa.Integer, primary_key=True, autoincrement=True),
    sa.Column("organisation", sa.String(64), nullable=False, index=True),
    sa.Column("kind", sa.String(16), nullable=False),
    sa.Column("partner", sa.String(200), nullable=False),
    sa.Column("other", sa.String(200), nullable=False),
    sa.Column("undoes", sa.Integer),
    sa.Column("reason", sa.Text, nullable=False),
    sa.Column("decided_by", sa.String(200), nullable=False),
    sa.Column("decided_at", sa.DateTime, nullable=False),
)


class UnknownLink(LookupError):
    """No decision about partners bears that number."""


class Circular(ValueError):
    """A partner cannot stand for one that already stands for it."""


@dataclass(frozen=True)
class PartnerLink:
    """One decision about two partners; `kind` is "same" or "apart"."""

    id: int
    organisation: str
    kind: str
    partner: str
    other: str
    reason: str
    decided_by: str
    decided_at: datetime


def link_partner(
    organisation: str, partner: str, principal: str, decided_by: str, reason: str, *, warehouse: Path | None = None
) -> int:
    """Note that `partner` is `principal` under another name; answers the decision's number. Raises Circular."""
    if _final(principal, _direct(organisation, warehouse)) == partner:
        raise Circular(f"{principal} already stands under {partner}: undo that first.")
    return _note_partners(warehouse, organisation, SAME, partner, principal, decided_by, reason)


def set_apart(
    organisation: str, partner: str, other: str, decided_by: str, reason: str, *, warehouse: Path | None = None
) -> int:
    """Note that two partners are two, however alike; answers the decision's number."""
    return _note_partners(warehouse, organisation, APART, partner, other, decided_by, reason)


def undo(link: int, decided_by: str, reason: str = "", *, warehouse: Path | None = None) -> int:
    """Note that decision `link` no longer counts; itself a decision with a number. Raises UnknownLink."""
    with connected(warehouse) as connection:
        row = connection.execute(sa.select(_PARTNER_LINK).where(_PARTNER_LINK.c.id == link)).one_or_none()
    if row is None or row.kind == UNDONE:
        raise UnknownLink(f"No decision about partners bears the number {link}.")
    return _note_partners(warehouse, row.organisation, UNDONE, row.partner, row.other, decided_by, reason, link)


def links(organisation: str, *, warehouse: Path | None = None) -> list[PartnerLink]:
    """The decisions about partners that stand, the oldest first; of several about the same two the last counts."""
    return _standing(organisation, written(_PARTNER_LINK, organisation, warehouse))


def partner_history(organisation: str, *, warehouse: Path | None = None) -> list[tuple[date, dict[str, str]]]:
    """`partner_links` as it stood at the end of each day on which something was decided, the oldest day first."""
    rows = written(_PARTNER_LINK, organisation, warehouse)
    found = []
    for day in sorted({row.decided_at.date() for row in rows}):
        standing = _standing(organisation, [row for row in rows if row.decided_at.date() <= day])
        direct = {link.partner: link.other for link in standing if link.kind == SAME}
        found.append((day, {partner: _final(partner, direct) for partner in direct}))
    return found


def _standing(organisation: str, rows: Sequence[Any]) -> list[PartnerLink]:
    """Of decisions in the order written, those that still count."""
    undone = {row.undoes for row in rows if row.kind == UNDONE}
    newest: dict[frozenset[str], PartnerLink] = {}
    for row in rows:
        if row.kind != UNDONE and row.id not in undone:
            said = (row.kind, row.partner, row.other, row.reason, row.decided_by, row.decided_at)
            newest.pop(frozenset((row.partner, row.other)), None)
            newest[frozenset((row.partner, row.other))] = PartnerLink(row.id, organisation, *said)
    return list(newest.values())


def partner_links(organisation: str, *, warehouse: Path | None = None) -> dict[str, str]:
    """{partner: the one it is in the end}; a partner linked to a linked one follows it."""
    direct = _direct(organisation, warehouse)
    return {partner: _final(partner, direct) for partner in direct}


def apart(organisation: str, *, warehouse: Path | None = None) -> set[frozenset[str]]:
    """The pairs someone looked at and found to be two."""
    standing = links(organisation, warehouse=warehouse)
    return {frozenset((link.partner, link.other)) for link in standing if link.kind == APART}


def _direct(organisation: str, warehouse: Path | None) -> dict[str, str]:
    return {link.partner: link.other for link in links(organisation, warehouse=warehouse) if link.kind == SAME}


def _final(partner: str, direct: Mapping[str, str]) -> str:
    """Where the links from a partner end; two writers may have closed a ring, which is followed once."""
    seen = {partner}
    while (following := direct.get(partner)) and following not in seen:
        seen.add(following)
        partner = following
    return partner


def _note_partners(
    warehouse: Path | None,
    organisation: str,
    kind: str,
    partner: str,
    other: str,
    decided_by: str,
    reason: str,
    undoes: int | None = None,
) -> int:
    who = {"decided_by": decided_by, "decided_at": moment(), "reason": reason}
    about = {"organisation": organisation, "kind": kind, "partner": partner, "other": other, "undoes": undoes}
    return write(warehouse, sa.insert(_PARTNER_LINK).values(**about, **who))
