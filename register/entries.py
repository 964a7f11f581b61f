"""What people entered on a page or the command line: which cells of which row, why, on what proof, what became of it.

An entry is never changed. What happens to it afterwards (a second person approves or declines it, the judgement refuses
it, it is taken into the warehouse) is a row of its own.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from register.database import DECIDED, moment, write, written

#: What is said of an entry after it was noted.
APPROVED, DECLINED, REFUSED, TAKEN = "approved", "declined", "refused", "taken"
#: How an entry stands: it waits for a second person, or for its turn; or what was last said of it.
WAITING, NOTED = "waiting", "noted"

_ENTRY = sa.Table(
    "entry",
    DECIDED,
    sa.Column("id", sa.Integer, primary_key=True, autoincrement=True),
    sa.Column("organisation", sa.String(64), nullable=False, index=True),
    sa.Column("office", sa.String(64), nullable=False),
    sa.Column("table_name", sa.String(64), nullable=False),
    sa.Column("row_key", sa.Text, nullable=False),
    sa.Column("changes", sa.Text, nullable=False),
    sa.Column("reason", sa.Text, nullable=False),
    sa.Column("evidence", sa.Text, nullable=False),
    sa.Column("door", sa.String(16), nullable=False),
    sa.Column("needs_second", sa.Boolean, nullable=False),
    sa.Column("lang", sa.String(2), nullable=False),
    sa.Column("decided_by", sa.String(200), nullable=False),
    sa.Column("decided_from", sa.String(64), nullable=False),
    sa.Column("decided_at", sa.DateTime, nullable=False),
)
_SAID = sa.Table(
    "entry_said",
    DECIDED,
    sa.Column("id", sa.Integer, primary_key=True, autoincrement=True),
    sa.Column("organisation", sa.String(64), nullable=False, index=True),
    sa.Column("entry", sa.Integer, nullable=False),
    sa.Column("verdict", sa.String(16), nullable=False),
    sa.Column("details", sa.Text, nullable=False),
    sa.Column("decided_by", sa.String(200), nullable=False),
    sa.Column("decided_from", sa.String(64), nullable=False),
    sa.Column("decided_at", sa.DateTime, nullable=False),
)


@dataclass(frozen=True)
class Change:
    """Cells of one row as somebody wrote them: the row's key, the columns that change (None empties one), and why."""

    organisation: str
    office: str
    table: str
    key: Mapping[str, str]
    values: Mapping[str, str | None]
    reason: str
    evidence: str
    by: str
    by_office: str
    door: str
    lang: str
    needs_second: bool = False


@dataclass(frozen=True)
class Entry:
    """A change with its number, the moment it was entered and how it stands.

    `second` is who approved or declined it, `details` what the judgement said in refusing it (a list of findings).
    """

    id: int
    at: datetime
    change: Change
    state: str
    second: str | None = None
    second_office: str | None = None
    second_at: datetime | None = None
    details: tuple[Mapping[str, Any], ...] = ()


def note(change: Change, *, warehouse: Path | None = None) -> int:
    """Keep a change as it was entered; answers its number."""
    values = {
        "organisation": change.organisation, "office": change.office, "table_name": change.table,
        "row_key": json.dumps(dict(change.key), ensure_ascii=False),
        "changes": json.dumps(dict(change.values), ensure_ascii=False),
        "reason": change.reason, "evidence": change.evidence, "door": change.door, "lang": change.lang,
        "needs_second": change.needs_second, "decided_by": change.by, "decided_from": change.by_office,
        "decided_at": moment(),
    }  # fmt: skip
    return write(warehouse, sa.insert(_ENTRY).values(**values))


def say(
    entry: Entry,
    verdict: str,
    by: str,
    by_office: str,
    details: tuple[Mapping[str, Any], ...] = (),
    *,
    warehouse: Path | None = None,
) -> int:
    """Note what became of an entry, and who said so."""
    values = {
        "organisation": entry.change.organisation, "entry": entry.id, "verdict": verdict, "decided_by": by,
        "decided_from": by_office, "decided_at": moment(), "details": json.dumps(details, ensure_ascii=False),
    }  # fmt: skip
    return write(warehouse, sa.insert(_SAID).values(**values))


def of(organisation: str, *, warehouse: Path | None = None) -> list[Entry]:
    """Every entry of an organisation with how it stands, the oldest first."""
    said: dict[int, list[Any]] = {}
    for row in written(_SAID, organisation, warehouse):
        said.setdefault(row.entry, []).append(row)
    return [_entry(row, said.get(row.id, [])) for row in written(_ENTRY, organisation, warehouse)]


def _entry(row: Any, said: list[Any]) -> Entry:
    change = Change(
        row.organisation, row.office, row.table_name, json.loads(row.row_key), json.loads(row.changes), row.reason,
        row.evidence, row.decided_by, row.decided_from, row.door, row.lang, row.needs_second,
    )  # fmt: skip
    second = next((one for one in said if one.verdict in (APPROVED, DECLINED)), None)
    last = said[-1] if said else None
    state = WAITING if row.needs_second and second is None else NOTED
    if last is not None and last.verdict != APPROVED:
        state = last.verdict
    details = tuple(json.loads(last.details)) if last is not None else ()
    if second is None:
        return Entry(row.id, row.decided_at, change, state, details=details)
    return Entry(
        row.id, row.decided_at, change, state, second.decided_by, second.decided_from, second.decided_at, details
    )
