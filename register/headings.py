"""What people answered about headings: which column, or table, each one is."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from register.database import DECIDED, moment, write, written

#: {office, or "" for every office: {(table, plain heading): column, or None "not one of ours"}}; the key
#: ("", plain sheet name) says which table a whole sheet is; ("flow#order", column) and ("flow#mark", column) how the
#: values of a column read: "day" or "month" first, "," or "." for decimals.
Answers = Mapping[str, Mapping[tuple[str, str], str | None]]

#: What an answer says: it is that column (or table), it is none of ours, or the question is open again.
IS, NOT_OURS, FORGOTTEN = "is", "not-ours", "forgotten"

_ANSWER = sa.Table(
    "answer",
    DECIDED,
    sa.Column("id", sa.Integer, primary_key=True, autoincrement=True),
    sa.Column("organisation", sa.String(64), nullable=False, index=True),
    sa.Column("office", sa.String(64), nullable=False),
    sa.Column("table_name", sa.String(64), nullable=False),
    sa.Column("heading", sa.String(500), nullable=False),
    sa.Column("verdict", sa.String(16), nullable=False),
    sa.Column("column_name", sa.String(64)),
    sa.Column("decided_by", sa.String(200), nullable=False),
    sa.Column("decided_at", sa.DateTime, nullable=False),
)


@dataclass(frozen=True)
class Answer:
    """What one heading (or sheet, `table` then "") of an office is: `column`, or None when it is none of ours."""

    organisation: str
    office: str
    table: str
    heading: str
    column: str | None
    decided_by: str
    decided_at: datetime


def remember_heading(
    organisation: str,
    office: str,
    table: str,
    heading: str,
    column: str | None,
    decided_by: str,
    *,
    warehouse: Path | None = None,
) -> Answer:
    """Note that `heading` (as plain words) of an office's `table` is `column`, or none of ours (None).

    With `table` "", `heading` is a sheet's plain name and `column` the table it is. `office` "" is every office.
    """
    now = moment()
    said = {"verdict": NOT_OURS if column is None else IS, "column_name": column}
    _note_answer(warehouse, organisation, office, table, heading, decided_by, now, said)
    return Answer(organisation, office, table, heading, column, decided_by, now)


def forget_heading(
    organisation: str, office: str, table: str, heading: str, decided_by: str, *, warehouse: Path | None = None
) -> None:
    """Open the question again; the answer it had stays on record."""
    said = {"verdict": FORGOTTEN, "column_name": None}
    _note_answer(warehouse, organisation, office, table, heading, decided_by, moment(), said)


def answers(organisation: str, *, warehouse: Path | None = None) -> Answers:
    """What stands today, for `etl` to use; empty where nobody ever answered."""
    found: dict[str, dict[tuple[str, str], str | None]] = {}
    for answer in answered(organisation, warehouse=warehouse):
        found.setdefault(answer.office, {})[answer.table, answer.heading] = answer.column
    return found


def answered(organisation: str, *, warehouse: Path | None = None) -> list[Answer]:
    """The answers that stand, with who gave them and when, in the order they were given."""
    newest: dict[tuple[str, str, str], Any] = {}
    for row in written(_ANSWER, organisation, warehouse):
        newest.pop((row.office, row.table_name, row.heading), None)
        newest[row.office, row.table_name, row.heading] = row
    return [
        Answer(organisation, row.office, row.table_name, row.heading, row.column_name, row.decided_by, row.decided_at)
        for row in newest.values()
        if row.verdict != FORGOTTEN
    ]


def _note_answer(
    warehouse: Path | None,
    organisation: str,
    office: str,
    table: str,
    heading: str,
    decided_by: str,
    decided_at: datetime,
    said: Mapping[str, str | None],
) -> None:
    what = {"organisation": organisation, "office": office, "table_name": table, "heading": heading}
    write(warehouse, sa.insert(_ANSWER).values(**what, **said, decided_by=decided_by, decided_at=decided_at))
