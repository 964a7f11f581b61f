"""Which alerts were mailed to whom, so that the same news is not sent twice."""

from collections.abc import Iterable
from pathlib import Path

import sqlalchemy as sa

from register.database import DECIDED, moment, write, written

_MAILED = sa.Table(
    "mailed",
    DECIDED,
    sa.Column("id", sa.Integer, primary_key=True, autoincrement=True),
    sa.Column("organisation", sa.String(64), nullable=False, index=True),
    sa.Column("recipient", sa.String(254), nullable=False),
    sa.Column("alert", sa.String(500), nullable=False),
    sa.Column("urgency", sa.Integer, nullable=False),
    sa.Column("mailed_at", sa.DateTime, nullable=False),
)


def note_mailed(
    organisation: str, recipient: str, alerts: Iterable[tuple[str, int]], *, warehouse: Path | None = None
) -> None:
    """Note that these alerts, each with its urgency, were mailed to that address."""
    about = {"organisation": organisation, "recipient": recipient, "mailed_at": moment()}
    for alert, urgency in alerts:
        write(warehouse, sa.insert(_MAILED).values(**about, alert=alert, urgency=urgency))


def mailed(organisation: str, recipient: str, *, warehouse: Path | None = None) -> dict[str, int]:
    """{alert: the most pressing it was when mailed to that address}, 1 the most."""
    found: dict[str, int] = {}
    for row in written(_MAILED, organisation, warehouse):
        if row.recipient == recipient:
            found[row.alert] = min(row.urgency, found.get(row.alert, row.urgency))
    return found
