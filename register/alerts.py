"""Which alerts wait, until when and why."""

from datetime import date
from pathlib import Path

import sqlalchemy as sa

from register.database import DECIDED, moment, write, written

_PUT_OFF = sa.Table(
    "put_off",
    DECIDED,
    sa.Column("id", sa.Integer, primary_key=True, autoincrement=True),
    sa.Column("organisation", sa.String(64), nullable=False, index=True),
    sa.Column("alert", sa.String(500), nullable=False),
    sa.Column("until", sa.Date),
    sa.Column("reason", sa.Text, nullable=False),
    sa.Column("decided_by", sa.String(200), nullable=False),
    sa.Column("decided_at", sa.DateTime, nullable=False),
)


def put_off(
    organisation: str,
    alert: str,
    until: date | None,
    reason: str,
    decided_by: str,
    *,
    warehouse: Path | None = None,
) -> int:
    """Note that an alert waits until that day, and why; None calls it back. Answers the decision's number."""
    who = {"decided_by": decided_by, "decided_at": moment(), "reason": reason}
    about = {"organisation": organisation, "alert": alert, "until": until}
    return write(warehouse, sa.insert(_PUT_OFF).values(**about, **who))


def waiting(organisation: str, today: date, *, warehouse: Path | None = None) -> dict[str, tuple[date, str]]:
    """{alert: (day until which it waits, why)} on that day; of several decisions about one the last counts."""
    newest = {row.alert: (row.until, row.reason) for row in written(_PUT_OFF, organisation, warehouse)}
    return {alert: (until, reason) for alert, (until, reason) in newest.items() if until and until > today}
