"""What is asked of each agreement in view: its money, its time, its results, its needs, what comes next."""

from dataclasses import dataclass
from datetime import date
from typing import Any

import metrics
from components import State


@dataclass(frozen=True)
class Known:
    """What is asked of each agreement in view: {agreement: figure}."""

    signed: dict[str, float]
    received: dict[str, float]
    spent: dict[str, float | None]
    elapsed: dict[str, float | None]
    gap: dict[str, float]
    results: dict[str, float | None]
    needs: dict[str, list[str]]
    next: dict[str, tuple[date, str, bool]]
    evaluated: dict[str, tuple[bool, date | None]]


def _by(name: str, where: dict[str, Any], state: State) -> dict[str, Any]:
    return metrics.ask(name, by="agreement_id", where=where, **state.asking).by("agreement_id")


def known_of(state: State, where: dict[str, Any]) -> Known:
    """The same rows `where` keeps, agreement by agreement."""
    asked = ["spend_rate", "time_elapsed", "spend_time_gap"]
    answer = metrics.ask(asked, by="agreement_id", where=where, **state.asking)
    told = [row for row, (top, _) in zip(answer.rows, answer.parts("spend_rate"), strict=True) if top is not None]
    needs: dict[str, list[str]] = {}
    for agreement, need in metrics.rows(
        "out_need_answer", ["agreement_id", "need_id"], where, order=["need_id"], **state.asking
    ).rows:
        if need:
            needs.setdefault(agreement, []).append(need)
    return Known(
        _by("signed_value", where, state),
        _by("cash_received", where, state),
        {row[0]: row[1] for row in told},
        {row[0]: row[2] for row in answer.rows},
        {row[0]: row[3] for row in told if row[3] is not None},
        _by("result_achievement", until(where, state), state),
        needs,
        _next(state, where),
        _evaluated(state, where),
    )


def until(where: dict[str, Any], state: State) -> dict[str, Any]:
    """The results reported up to the year in view: each year has a target of its own."""
    return {**where, "year": (None, state.year)}


def _next(state: State, where: dict[str, Any]) -> dict[str, tuple[date, str, bool]]:
    """The milestone each agreement has yet to reach first: its date of today, its label, whether it is late."""
    kept = {key: value for key, value in where.items() if key != "source"}
    columns = ["agreement_id", "current_on", "date", "label", "is_late"]
    found: dict[str, tuple[date, str, bool]] = {}
    for agreement, current, first, label, is_late in metrics.rows(
        "out_milestone", columns, {**kept, "done_on": None}, **state.asking
    ).rows:
        due = current or first
        if due and (agreement not in found or due < found[agreement][0]):
            found[agreement] = (due, label or "", bool(is_late))
    return found


def _evaluated(state: State, where: dict[str, Any]) -> dict[str, tuple[bool, date | None]]:
    """Whether the final evaluation an agreement owes is due, and the day it was done."""
    columns = ["agreement_id", "is_due", "done_on"]
    rows = metrics.rows("out_evaluation", columns, where, **state.asking).rows
    return {agreement: (bool(is_due), done) for agreement, is_due, done in rows}
