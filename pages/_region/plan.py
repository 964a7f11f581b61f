"""The bureau's own plan: its objectives of the year with their milestones, and the agreements its needs led to."""

from dataclasses import dataclass, field
from datetime import date
from typing import Any

import metrics
from components import State

COLUMNS = ["objective", "priority", "weight", "target", "actual", "attainment"]
STEPS = ["objective", "milestone", "date", "current_on", "done_on", "is_late", "need_id"]


@dataclass(frozen=True)
class Step:
    """One milestone: what, the first date promised, the date of today, the day it was done."""

    milestone: str
    first: date
    current: date
    done: date | None
    is_late: bool
    need: str | None


@dataclass(frozen=True)
class Objective:
    """One objective: its weight 0..1, target and actual in its own unit, its share 0..1; USD signed for its needs."""

    name: str
    priority: str
    weight: float | None
    target: float | None
    actual: float | None
    share: float | None
    steps: list[Step] = field(default_factory=list)
    usd: float | None = None

    @property
    def next(self) -> Step | None:
        """The step not done that comes first."""
        return min((step for step in self.steps if step.done is None), key=lambda step: step.current, default=None)


def objectives_of(state: State) -> list[Objective]:
    """The objectives of the bureau's own plan for the year in view, the heaviest first."""
    where = {"organisation": state.organisation, "office": state.region, "year": state.year}
    rows = metrics.rows("out_objective", COLUMNS, where, **state.asking).records()
    steps: dict[str, list[Step]] = {}
    for objective, milestone, first, current, done, is_late, need in metrics.rows(
        "out_work_plan", STEPS, where, order=["date"], **state.asking
    ).rows:
        steps.setdefault(objective, []).append(Step(milestone, first, current or first, done, bool(is_late), need))
    found = [_objective(row, steps.get(row["objective"], []), state) for row in rows]
    return sorted(found, key=lambda one: (-(one.weight or 0), one.name))


def _objective(row: dict[str, Any], steps: list[Step], state: State) -> Objective:
    return Objective(
        row["objective"],
        row["priority"] or "",
        row["weight"],
        row["target"],
        row["actual"],
        row["attainment"],
        steps,
        _signed(state, steps),
    )


def _signed(state: State, steps: list[Step]) -> float | None:
    """What the agreements that answer the needs of its milestones are worth; None where they name no need."""
    needs = sorted({step.need for step in steps if step.need})
    if not needs:
        return None
    where = {"organisation": state.organisation, "need_id": needs}
    agreements = metrics.rows("out_need_answer", ["agreement_id"], where, **state.asking).column("agreement_id")
    signed = {"organisation": state.organisation, "agreement_id": sorted(set(agreements))}
    return metrics.ask("signed_value", where=signed, **state.asking).value("signed_value") if agreements else 0.0
