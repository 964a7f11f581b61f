"""What calls whom: the alerts a reader may see, each once, grouped by owner; and what is new since a day."""

from collections.abc import Collection, Iterable, Mapping, Sequence
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
    last = _last_known(where, as_of, warehouse)
    now = listed(where, viewer, as_of, warehouse)
    return new_since(now, listed(where, viewer, last - timedelta(days=WEEK), warehouse)) if last else now


def _last_known(where: Mapping[str, Any], as_of: date | None, warehouse: Path | None) -> date | None:
    """The day asked for, else that of the last file anyone sent: the same for every reader."""
    whose = {key: value for key, value in where.items() if key == "organisation"}
    known = rows("out_submission", ["known_on"], whose, ["-known_on"], 1, as_of=as_of, warehouse=warehouse).rows
    return as_of or (known[0][0] if known else None)


#: Days looked back to see what became of alerts; kinds that end by themselves once their day has passed.
LOOKED_BACK, LAPSING = 30, frozenset({"offer", "renewal"})


@dataclass(frozen=True)
class Heeded:
    """What became of the alerts of one kind that called thirty days ago."""

    kind: str
    acted: int = 0
    put_off: int = 0
    lapsed: int = 0
    waiting: int = 0

    @property
    def called(self) -> int:
        """All of them."""
        return self.acted + self.put_off + self.lapsed + self.waiting

    @property
    def precision(self) -> float | None:
        """Acted upon ÷ all that called: what still waits, was put off or lapsed was noise, or came too early."""
        return self.acted / self.called if self.called else None


def heeded(
    where: Mapping[str, Any],
    put_off: Collection[str],
    viewer: Viewer | None = None,
    as_of: date | None = None,
    warehouse: Path | None = None,
) -> list[Heeded]:
    """By kind, the most frequent first, what became of the alerts known thirty days before the last file was. One that
    is gone was acted upon, unless its day passed by itself or the next quarter calls instead; `put_off` are those a
    reader put off with a reason."""
    last = _last_known(where, as_of, warehouse)
    if last is None:
        return []
    standing = {alert.id for alert in listed(where, viewer, as_of, warehouse)}
    found: dict[str, list[str]] = {}
    for alert in listed(where, viewer, last - timedelta(days=LOOKED_BACK), warehouse):
        found.setdefault(alert.kind, []).append(fate(alert, standing, put_off, last))
    counted = [Heeded(kind, *(fates.count(one) for one in _FATES)) for kind, fates in found.items()]
    return sorted(counted, key=lambda one: (-one.called, one.kind))


def together(kinds: Sequence[Heeded]) -> Heeded:
    """All kinds as one."""
    return Heeded("", *(sum(getattr(one, fate) for one in kinds) for fate in _FATES))


_FATES = ("acted", "put_off", "lapsed", "waiting")


def fate(alert: Alert, standing: Collection[str], put_off: Collection[str], last: date) -> str:
    """What became of an alert by that day: one of _FATES."""
    if alert.id in standing:
        return "put_off" if alert.id in put_off else "waiting"
    is_over = alert.kind in LAPSING and alert.due_on is not None and alert.due_on < last
    called_anew = f"reporting:{alert.subject}:"  # a workbook still missing is called for by its next quarter
    return "lapsed" if is_over or any(other.startswith(called_anew) for other in standing) else "acted"


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
    "silence": ("/network", ""),
}
_AGREEMENT = ("/agreement", "agreement")


def decided_at(alert: Alert) -> tuple[str, dict[str, str | None]]:
    """The page where it is decided and what its address asks; of a confidential partner only the file is shown."""
    path, key = _PLACES.get(alert.kind, _AGREEMENT)
    if path in ("/agreement", "/partners") and alert.partner is None:
        return "/received", {"file": alert.submission}
    return path, {key: alert.subject} if key else {}
