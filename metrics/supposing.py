"""What a question may suppose of the months left: donors who leave, money that comes late, a pipeline that fails.

A supposition stands in `where` beside the columns, so that a page, a workbook and the command line put the same one.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from metrics.errors import WrongValue

#: The share of the year that hangs on the donors who leave.
LOST = {"first": "top1_share", "three": "top3_share", "ten": "top10_share"}
#: Each scale with the most it takes: days late, % of the hoped for that fails; donors are named.
SCALES: Mapping[str, int] = {"lose": 0, "delay": 365, "pipeline": 100}
DAYS_OF_MONTH = 30


@dataclass(frozen=True)
class Supposition:
    """What a question supposes ({scale: step}), and how another figure is asked over the same rows."""

    chosen: Mapping[str, str]
    figure: Callable[..., float | None]


@dataclass(frozen=True)
class Scenario:
    """What if: a share (0..1) of what is to come lost with donors, all late by months, a pipeline cut by USD."""

    lost_share: float = 0.0
    delay_months: int = 0
    pipeline_lost_usd: float = 0.0

    def left(self, to_come: tuple[float, ...]) -> tuple[float, ...]:
        """USD still expected of each month: what slips beyond December, then what the donors would have brought, then
        what the pipeline no longer brings, come off."""
        kept = len(to_come) - self.delay_months
        slipped = [0.0] * min(self.delay_months, len(to_come)) + list(to_come[: max(kept, 0)])
        months = [month * (1 - self.lost_share) for month in slipped]
        rest = sum(months)
        share = max(0.0, rest - self.pipeline_lost_usd) / rest if rest > 0 else 0.0
        return tuple(month * share for month in months)


def scenario_of(supposed: Supposition, year: int) -> Scenario:
    """The supposition with the figures of the rows asked about. Raises WrongValue for a step no scale has."""
    chosen = supposed.chosen
    share = hoped = None
    if chosen.get("lose"):
        share = supposed.figure(_donors(chosen["lose"]), year=year)
    failing = _number("pipeline", chosen)
    if failing:
        hoped = supposed.figure("weighted_pipeline", is_open=True, is_due_this_year=True)
    return Scenario(share or 0.0, _number("delay", chosen) // DAYS_OF_MONTH, (hoped or 0.0) * failing / 100)


def _donors(step: str) -> str:
    if step not in LOST:
        raise _wrong("lose", step, ", ".join(LOST))
    return LOST[step]


def _number(scale: str, chosen: Mapping[str, Any]) -> int:
    step, most = chosen.get(scale, "0"), SCALES[scale]
    if not step.isdecimal() or int(step) > most:
        raise _wrong(scale, step, f"0–{most}")
    return int(step)


def _wrong(scale: str, step: str, allowed: str) -> WrongValue:
    return WrongValue("metrics-wrong-step", column=scale, value=step, allowed=allowed)
