"""What calls whom: the alerts a reader may see, each once, grouped by owner; and what is new since a day."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from metrics.asking import rows
from metrics.question import Viewer

_ASKED = [
    *("alert_id", "kind", "subject_id", "title", "partner_name", "owner", "office", "country", "due_on", "days"),
    *("usd", "urgency", "detail", "submission_id"),
]
#: Kinds that speak of an agreement: of a confidential partner's, what it is about is not told.
NAMES_A_PARTNER = frozenset({
    "renewal", "corrective", "evaluation", "due_diligence", "delivery", "instalment", "milestone", "obstacle", "risk",
})  # fmt: skip


@dataclass(frozen=True)
class Alert:
    """One thing that calls its owner. `usd` is what hangs on it over all its places, None where no amount is known."""

    id: str
    kind: str
    subject: str
    title: str
    partner: str | None
    owner: str | None
    offices: tuple[str, ...]
    countries: tuple[str, ...]
    due_on: date | None
    days: int | None
    usd: float | None
    urgency: int
    detail: str | None
    submission: str | None

    @property
    def whose(self) -> str:
        """The function that owns it, else the office it falls to; empty where nobody does."""
        return self.owner or (self.offices[0] if self.offices else "")


def listed(
    where: Mapping[str, Any],
    viewer: Viewer | None = None,
    as_of: date | None = None,
    warehouse: Path | None = None,
) -> list[Alert]:
    """The alerts of those rows that the viewer may see, the most pressing first. Raises what `metrics.rows` raises."""
    found: dict[str, list[dict[str, Any]]] = {}
    for row in rows("out_alert", _ASKED, where, ["urgency"], viewer=viewer, as_of=as_of, warehouse=warehouse).records():
        found.setdefault(row["alert_id"], []).append(row)
    return sorted((_one(group) for group in found.values()), key=_pressing)


def _one(group: Sequence[Mapping[str, Any]]) -> Alert:
    """One alert from its rows, one per place."""
    first = min(group, key=lambda row: (row["urgency"], row["days"] is None, row["days"] or 0))
    amounts = [row["usd"] for row in group if row["usd"] is not None]
    return Alert(
        id=first["alert_id"],
        kind=first["kind"],
        subject=first["subject_id"],
        title=first["title"] or first["subject_id"],
        partner=first["partner_name"],
        owner=first["owner"],
        offices=tuple(sorted({row["office"] for row in group if row["office"]})),
        countries=tuple(sorted({row["country"] for row in group if row["country"]})),
        due_on=first["due_on"],
        days=first["days"],
        usd=sum(amounts) if amounts else None,
        urgency=first["urgency"],
        detail=first["detail"],
        submission=first["submission_id"],
    )


def _pressing(alert: Alert) -> tuple[Any, ...]:
    """Urgency, then money, then the nearest day."""
    return (alert.urgency, -(alert.usd or 0), alert.due_on or date.max, alert.id)


def by_owner(alerts: Iterable[Alert]) -> dict[str, list[Alert]]:
    """{owner: alerts}, whoever has the most pressing one first; the order within stays."""
    found: dict[str, list[Alert]] = {}
    for alert in alerts:
        found.setdefault(alert.whose, []).append(alert)
    return found


def new_since(alerts: Sequence[Alert], before: Iterable[Alert]) -> list[Alert]:
    """Those that were not there before, or press more than they did."""
    known = {alert.id: alert.urgency for alert in before}
    return [alert for alert in alerts if alert.urgency < known.get(alert.id, 9)]


#: Days the news of a week looks back.
WEEK = 7


def news(
    where: Mapping[str, Any],
    viewer: Viewer | None = None,
    as_of: date | None = None,
    warehouse: Path | None = None,
) -> list[Alert]:
    """What is new since seven days before the last file known to anyone came; the week is the same for every reader."""
    whose = {key: value for key, value in where.items() if key == "organisation"}
    known = rows("out_submission", ["known_on"], whose, ["-known_on"], 1, as_of=as_of, warehouse=warehouse).rows
    last = as_of or (known[0][0] if known else None)
    now = listed(where, viewer, as_of, warehouse)
    return new_since(now, listed(where, viewer, last - timedelta(days=WEEK), warehouse)) if last else now


#: Where each kind of alert is decided: a page and the key of its address; what is on an agreement opens it.
_PLACES = {
    "due_diligence": ("/partners", "partner"),
    "need": ("/needs", "need"),
    "offer": ("/needs", "offer"),
    "held": ("/received", "file"),
    "reporting": ("/calendar", ""),
    "plan": ("/plans", ""),
    "support": ("/plans", ""),
    "commitment": ("/joint", ""),
}
_AGREEMENT = ("/agreement", "agreement")


def decided_at(alert: Alert) -> tuple[str, dict[str, str | None]]:
    """The page where it is decided and what its address asks; of a confidential partner only the file is shown."""
    path, key = _PLACES.get(alert.kind, _AGREEMENT)
    if path in ("/agreement", "/partners") and alert.partner is None:
        return "/received", {"file": alert.submission}
    return path, {key: alert.subject} if key else {}
