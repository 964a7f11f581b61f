"""What delivery needs beyond one aggregate: a median or a mean over agreements, how far apart their judges stand."""

from collections.abc import Mapping, Sequence
from statistics import mean, median, pstdev
from typing import Any

#: Each column of what a question found.
Columns = Mapping[str, Sequence[Any]]
#: Agreements that must share an indicator for it to be a common one.
SHARED_BY = 2


def _known(columns: Columns) -> list[float]:
    """The values of the agreements that have one."""
    return [float(value) for value in columns["value"] if value is not None]


def middle(columns: Columns) -> float | None:
    """The value of the agreement, or the matter, in the middle; None where none has one."""
    known = _known(columns)
    return median(known) if known else None


def average(columns: Columns) -> float | None:
    """The mean over agreements, each counting once; None where none has a value."""
    known = _known(columns)
    return mean(known) if known else None


def spread(columns: Columns) -> float | None:
    """Mean over agreements of the standard deviation between those who judge them; None without two judges of one."""
    found = [pstdev(judged) for judged in _judges(columns).values() if len(judged) > 1]
    return mean(found) if found else None


def perception_gap(columns: Columns) -> float | None:
    """Mean over agreements of our own rating − that of all others; + when we think better of ourselves than they do."""
    ours: dict[Any, list[float]] = {}
    others: dict[Any, list[float]] = {}
    named = (columns[name] for name in ("agreement_id", "stakeholder", "value"))
    for agreement, stakeholder, value in zip(*named, strict=True):
        if value is not None:
            (ours if stakeholder == "agency" else others).setdefault(agreement, []).append(float(value))
    gaps = [mean(ours[agreement]) - mean(others[agreement]) for agreement in ours if agreement in others]
    return mean(gaps) if gaps else None


def _judges(columns: Columns) -> dict[Any, list[float]]:
    """The ratings of each agreement, one per kind of stakeholder."""
    judged: dict[Any, list[float]] = {}
    for agreement, value in zip(columns["agreement_id"], columns["value"], strict=True):
        if value is not None:
            judged.setdefault(agreement, []).append(float(value))
    return judged


def shared_share(columns: Columns) -> float | None:
    """Agreements that report on an indicator another one reports on too ÷ agreements that report; None without one."""
    reporting: dict[Any, set[Any]] = {}
    for agreement, indicator in zip(columns["agreement_id"], columns["indicator"], strict=True):
        reporting.setdefault(indicator, set()).add(agreement)
    every = {agreement for agreements in reporting.values() for agreement in agreements}
    shared = {one for agreements in reporting.values() if len(agreements) >= SHARED_BY for one in agreements}
    return len(shared) / len(every) if every else None
