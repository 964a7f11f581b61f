"""How each country of a bureau stands on four counts (plan, needs, delivery, network), the one that lags most first."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from statistics import median
from typing import Any

import metrics
from components import State
from pages._network.window import window
from pages._panorama.scope import Scope
from pages._panorama.standing import standing
from pages._region.places import Place

#: What a country is held to, our own choice: half of what its needs require covered, money a tenth behind its time.
COVERED, COVERED_LATE = 0.5, 0.25
BEHIND, BEHIND_LATE = -0.1, -0.2
#: Exchanges of a country as a share of the bureau's median from which it is in touch.
IN_TOUCH = 0.5
LATE = {"late": 2, "watch": 1}


@dataclass(frozen=True)
class Counts:
    """One country of the bureau: shares 0..1 of plan and of needs, points of money minus time, exchanges sent."""

    code: str
    name: str
    plan: float | None
    covered: float | None
    gap: float | None
    exchanges: float | None
    tones: tuple[str, ...] = ()

    @property
    def weight(self) -> tuple[Any, ...]:
        """Columns that lag, the late counting double; then how far from its plan; then its name."""
        return (-sum(LATE.get(tone, 0) for tone in self.tones), self.plan is None, self.plan or 0, self.name)


def counts_of(scope: Scope, places: list[Place]) -> list[Counts]:
    """The four figures of each country, whole whatever bureau it was in, the one that lags most first."""
    state = scope.state
    codes = [str(place.country) for place in places]
    if not codes:
        return []
    there = {**state.where(), "country": codes}
    plan = {} if state.source else _by("plan_attainment", {**there, "month": scope.span}, state)
    covered = _by("need_coverage", there, state)
    gap = _gaps(state, {**state.where("source"), "country": codes, "is_active": True})
    months = window(state).months() if scope.is_now else {"month": (f"{state.year}-01", f"{state.year}-12")}
    sent = _by("exchanges", {**there, **months, "is_between_offices": True}, state)
    middle = median([value or 0 for value in (sent.get(code) for code in codes)]) if sent else 0
    found = [
        Counts(str(one.country), one.name, *figures, _tones(figures, middle))
        for one in places
        for figures in [
            (plan.get(one.country), covered.get(one.country), gap.get(one.country), _sent(sent, str(one.country)))
        ]
    ]
    return sorted(found, key=lambda one: one.weight)


def _by(name: str, where: Mapping[str, Any], state: State) -> dict[Any, Any]:
    return metrics.ask(name, by="country", where=where, **state.asking).by("country")


def _sent(sent: Mapping[Any, float | None], code: str) -> float | None:
    """No row is no exchange, once anyone in the region wrote; where nobody did, nothing is known."""
    return (sent.get(code) or 0) if sent else None


def _gaps(state: State, where: Mapping[str, Any]) -> dict[Any, float | None]:
    """Share spent minus share of time, of the agreements in force; None where no spending is told."""
    answer = metrics.ask(["spend_rate", "spend_time_gap"], by="country", where=where, **state.asking)
    told = zip(answer.rows, answer.parts("spend_rate"), strict=True)
    return {code: None if spent is None else gap for (code, _, gap), (spent, _) in told}


def _tones(figures: tuple[float | None, ...], middle: float) -> tuple[str, ...]:
    plan, covered, gap, sent = figures
    return (
        "no_data" if plan is None else standing(plan, 1),
        _tone(covered, lambda share: share >= COVERED, lambda share: share >= COVERED_LATE),
        _tone(gap, lambda points: points > BEHIND, lambda points: points > BEHIND_LATE),
        _tone(sent, lambda count: count >= IN_TOUCH * middle and count > 0, lambda count: count > 0),
    )


def _tone(value: float | None, is_fine: Callable[[float], bool], is_near: Callable[[float], bool]) -> str:
    if value is None:
        return "no_data"
    return "on_track" if is_fine(value) else "watch" if is_near(value) else "late"
