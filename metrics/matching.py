"""Which offers answer which needs, and why: a score anyone can redo by hand, and how long needs wait."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

#: Each column of what a question found.
Columns = Mapping[str, Sequence[Any]]
Record = Mapping[str, Any]

#: Points of each criterion; they add up to 100 and are shown beside every match.
WEIGHTS = {"kind": 30, "country": 25, "amount": 15, "time": 10, "check": 10, "known": 10}
#: Below this many points of 100 an offer is not proposed.
LEAST_POINTS = 50
DAYS_OF_A_YEAR = 365
#: What a check's outcome is worth while it is valid; one that was refused is never proposed.
OUTCOMES = {"cleared": 1.0, "conditional": 0.5}
REFUSED = "not_cleared"


@dataclass(frozen=True)
class Reason:
    """One criterion of one match: its share of the points, 0..1, None where the offer does not say."""

    criterion: str
    share: float | None

    @property
    def points(self) -> float:
        """Points it brings."""
        return WEIGHTS[self.criterion] * (self.share or 0.0)

    @property
    def mark(self) -> str:
        """✓ met, ~ in part, ✗ missing, ○ not stated: shape before colour."""
        if self.share is None:
            return "○"
        return "✓" if self.share >= 1 else "✗" if self.share <= 0 else "~"


@dataclass(frozen=True)
class Match:
    """One need and one offer side by side: points of 100, and every reason, met or missed."""

    need: Record
    offer: Record
    reasons: tuple[Reason, ...]
    points: float

    @property
    def is_elsewhere(self) -> bool:
        """Whether the offer holds for other countries only: it would have to be extended to this one."""
        return self.share("country") == 0

    def share(self, criterion: str) -> float | None:
        """How far one criterion is met, 0..1; None where the offer does not say."""
        return next(reason.share for reason in self.reasons if reason.criterion == criterion)


def matched(need: Record, offer: Record) -> Match:
    """The two side by side. `offer` has `countries`, the list of those it holds for, and `known_in`."""
    reasons = tuple(Reason(name, share(need, offer)) for name, share in _CRITERIA.items())
    return Match(need, offer, reasons, sum(reason.points for reason in reasons))


def best_offers(need: Record, offers: Iterable[Record], most: int = 5) -> list[Match]:
    """The offers that best answer a need: those that hold there first, then those to be extended to it, each by points.

    None of another kind (unless it is money), none below LEAST_POINTS, none of a refused partner.
    """
    fitting = (one for one in offers if one["check_outcome"] != REFUSED and _kind(need, one))
    return _best((matched(need, offer) for offer in fitting), "offer_id", most)


def needs_for(offer: Record, needs: Iterable[Record], most: int = 5) -> list[Match]:
    """The needs an offer best answers where it holds, the most points first; of equal ones the most urgent."""
    if offer["check_outcome"] == REFUSED:
        return []
    fitting = (need for need in needs if _country(need, offer) != 0 and _kind(need, offer))
    return _best((matched(need, offer) for need in fitting), "need_id", most)


def _best(found: Iterable[Match], key: str, most: int) -> list[Match]:
    kept = [match for match in found if match.points >= LEAST_POINTS]

    def place(match: Match) -> tuple[bool, float, int, date, str]:
        one = match.offer if key == "offer_id" else match.need
        urgency, until = match.need["priority"] or 9, match.offer["valid_until"] or date.max
        return (match.is_elsewhere, -match.points, urgency, until, str(one[key]))

    return sorted(kept, key=place)[:most]


def _kind(need: Record, offer: Record) -> float:
    """The same help; money may buy any other, so it counts half."""
    if need["kind"] == offer["kind"]:
        return 1.0
    return 0.5 if offer["kind"] == "funds" else 0.0


def _country(need: Record, offer: Record) -> float | None:
    """Offered where it is needed; an offer that names no country does not say."""
    if not offer["countries"]:
        return None
    return float(need["country"] in offer["countries"])


def _amount(need: Record, offer: Record) -> float | None:
    """The share of what is required that is offered."""
    if not need["required_usd"] or offer["offered_usd"] is None:
        return None
    return min(float(offer["offered_usd"]) / float(need["required_usd"]), 1.0)


def _time(need: Record, offer: Record) -> float | None:
    """Whether the offer still stands on the day after which help would come too late; before, it is in part."""
    if need["due_on"] is None or offer["valid_until"] is None:
        return None
    return 1.0 if offer["valid_until"] >= need["due_on"] else 0.5


def _check(need: Record, offer: Record) -> float | None:
    """Whether the partner may be dealt with: its latest check, while it is valid."""
    if offer["check_outcome"] is None:
        return None
    return OUTCOMES.get(offer["check_outcome"], 0.0) if offer["is_check_valid"] else 0.0


def _known(need: Record, offer: Record) -> float:
    """Whether we have worked together: there, elsewhere, or never."""
    if need["country"] in offer["known_in"]:
        return 1.0
    return 0.5 if offer["is_known"] else 0.0


_CRITERIA: dict[str, Callable[[Record, Record], float | None]] = {
    "kind": _kind,
    "country": _country,
    "amount": _amount,
    "time": _time,
    "check": _check,
    "known": _known,
}


def by_offer(rows: Iterable[Record]) -> list[dict[str, Any]]:
    """Rows of out_offer, one per country, as one record per offer with `countries` and `known_in`."""
    offers: dict[str, dict[str, Any]] = {}
    for row in rows:
        one = offers.setdefault(row["offer_id"], {**row, "countries": [], "known_in": set()})
        if row["country"]:
            one["countries"].append(row["country"])
        if row["is_known_here"]:
            one["known_in"].add(row["country"])
    return list(offers.values())


# How long needs wait ------------------------------------------------------------------------------------------------


def median_wait(columns: Columns) -> float | None:
    """Days after which half the needs have an agreement (Kaplan and Meier 1958). None while fewer than half do."""
    return next((float(day) for day, waiting in _waiting(columns) if waiting <= 0.5), None)


def share_within_year(columns: Columns) -> float | None:
    """The share of needs with an agreement 365 days after they were declared. None where no need is dated."""
    steps = _waiting(columns)
    if not _needs(columns):
        return None
    return 1 - next((waiting for day, waiting in reversed(steps) if day <= DAYS_OF_A_YEAR), 1.0)


def _waiting(columns: Columns) -> list[tuple[int, float]]:
    """(days, share of needs still waiting after them) for each wait that ended in an agreement, the shortest first."""
    needs = _needs(columns)
    at_risk, waiting, steps = sum(count for _, _, count in needs), 1.0, []
    for day in sorted({day for day, _, _ in needs}):
        ended = sum(count for wait, is_signed, count in needs if wait == day and is_signed)
        if ended:
            waiting *= 1 - ended / at_risk
            steps.append((day, waiting))
        at_risk -= sum(count for wait, _, count in needs if wait == day)
    return steps


def _needs(columns: Columns) -> list[tuple[int, bool, int]]:
    """(days waited, whether an agreement ended it, needs); a need answered only beforehand is left out."""
    named = (columns[name] for name in ("wait_days", "is_signed", "is_timed", "needs"))
    return [
        (int(days), bool(is_signed), int(count))
        for days, is_signed, is_timed, count in zip(*named, strict=True)
        if is_timed and days is not None and days >= 0
    ]
