"""What the bureau set out to do this year and the support it got: each objective with its steps, its money, its gap."""

from dataclasses import dataclass, field
from datetime import date
from typing import Any

import metrics
import words
from charts import Column
from components import Bar, State, prose, status_pill, table, table_card
from components import tags as html
from components.tags import Element
from pages._panorama.arranging import Piece
from pages._panorama.scope import Scope

#: An objective reads as late under this share of its target, as one to watch under the other: those of revenue.
WATCH, LATE = 0.9, 0.75
NBSP = "\u00a0"
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
    rows = metrics.rows("out_objective", COLUMNS, where, **state.asking).rows
    steps: dict[str, list[Step]] = {}
    for objective, milestone, first, current, done, is_late, need in metrics.rows(
        "out_work_plan", STEPS, where, order=["date"], **state.asking
    ).rows:
        steps.setdefault(objective, []).append(Step(milestone, first, current or first, done, bool(is_late), need))
    found = [Objective(*row, steps.get(row[0], []), _signed(state, steps.get(row[0], []))) for row in rows]
    return sorted(found, key=lambda one: (-(one.weight or 0), one.name))


def _signed(state: State, steps: list[Step]) -> float | None:
    """What the agreements that answer the needs of its milestones are worth; None where they name no need."""
    needs = sorted({step.need for step in steps if step.need})
    if not needs:
        return None
    where = {"organisation": state.organisation, "need_id": needs}
    agreements = metrics.rows("out_need_answer", ["agreement_id"], where, **state.asking).column("agreement_id")
    signed = {"organisation": state.organisation, "agreement_id": sorted(set(agreements))}
    return metrics.ask("signed_value", where=signed, **state.asking).value("signed_value") if agreements else 0.0


def objectives_card(scope: Scope, span: int = 12) -> Piece:
    """The table with the support received under it; a sentence where the bureau sent no plan for the year."""
    state, lang = scope.state, scope.state.lang
    found = objectives_of(state)
    support = _support(state)
    if not found:
        nothing = words.say("regional-objectives-none", lang, year=str(state.year))
        return f"{nothing} {support}".strip()
    where = {"organisation": state.organisation, "office": state.region, "year": state.year}
    share = metrics.ask("objective_attainment", where=where, **state.asking).value("objective_attainment")
    title = _finding(found, share, lang)
    has_money = any(one.usd is not None for one in found)
    heads = [(key, unit) for key, unit in HEADS if key != "signed" or has_money]
    written = table(
        [Column(words.say(f"regional-objective-{key}", lang) if key else "", unit) for key, unit in heads],
        [_row(one, scope, has_money) for one in found],
        title,
        lang,
    )
    content = html.Div([written, *([html.P(prose(support), className="more")] if support else [])])
    return table_card(
        "region-objectives",
        title,
        words.say("regional-objectives-what", lang, year=str(state.year)),
        content,
        state,
        metric="objective_attainment",
        where=where,
        source=words.say("regional-objectives-source", lang),
        span=span,
    )


HEADS = (
    ("objective", ""), ("weight", "ratio"), ("", "bar"), ("reached", ""), ("gap", ""), ("steps", ""), ("signed", "usd"),
)  # fmt: skip


def _row(one: Objective, scope: Scope, has_money: bool) -> list[Any]:
    lang = scope.state.lang
    name = html.Span([one.name, html.Span(f" · {one.priority}", className="quiet")])
    reached = words.say(
        "regional-objective-of", lang, actual=_number(one.actual, lang), target=_number(one.target, lang)
    ).replace(" ", NBSP)
    bar = Bar(one.share, 1, _tone(one.share))
    return [name, one.weight, bar, reached, _gap(one, lang), _steps(one, lang), *([one.usd] if has_money else [])]


def _number(value: float | None, lang: str) -> str:
    if value is None:
        return words.NOTHING
    return words.whole(value, lang) if value == int(value) else words.decimal(float(value), lang, 1)


def _tone(share: float | None) -> str:
    if share is None or share >= WATCH:
        return ""
    return "watch" if share >= LATE else "late"


def _gap(one: Objective, lang: str) -> str:
    """The gap to the target in words."""
    if one.actual is None or one.target is None:
        return words.say("regional-objective-unmeasured", lang)
    missing = one.target - one.actual
    if missing <= 0:
        return words.say("regional-objective-met", lang)
    return words.say("regional-objective-missing", lang, gap=_number(missing, lang)).replace(" ", NBSP)


def _steps(one: Objective, lang: str) -> Element:
    """How many steps are done, and the one that comes next, with the date first promised where it slipped."""
    done = sum(step.done is not None for step in one.steps)
    said: list[Any] = [words.say("regional-steps-done", lang, n=done, total=len(one.steps))]
    coming = one.next
    if coming:
        when = words.day(coming.current, lang)
        moved = coming.current != coming.first
        key = "regional-step-moved" if moved else "regional-step-next"
        first = words.day(coming.first, lang)
        said.append(html.Span(
            " · " + words.say(key, lang, name=coming.milestone, day=when, first=first), className="quiet"
        ))  # fmt: skip
        if coming.is_late:
            said += [" ", status_pill("late", lang)]
    return html.Span(said)


def _support(state: State) -> str:
    """What support the bureau asked for in the year and got, in one sentence; "" where none was asked."""
    where = {"organisation": state.organisation, "office": state.region, "year": state.year}
    names = ["support_requests", "support_hours", "support_waiting"]
    count, hours, waiting = metrics.ask(names, where=where, **state.asking).rows[0]
    if not count:
        return ""
    by = metrics.ask("support_requests", by="track", where=where, **state.asking).by("track")
    tracks = metrics.names("support_track", state.lang)
    listed = ", ".join(f"{tracks.get(track, track)} {int(n)}" for track, n in by.items() if n)
    said = {"n": int(count), "hours": words.whole(hours or 0, state.lang), "tracks": listed}
    return words.say("regional-support", state.lang, **said, waiting=int(waiting or 0))


def _finding(found: list[Objective], share: float | None, lang: str) -> str:
    """The share of the plan reached, and the objective that is furthest from its target."""
    measured = [one for one in found if one.share is not None]
    if not measured or share is None:
        return words.say("regional-objectives-unmeasured", lang, n=len(found))
    last = min(measured, key=lambda one: one.share or 0)
    said = {"share": words.percent(share, lang), "n": len(found)}
    if (last.share or 0) >= 1:
        return words.say("regional-objectives-all", lang, **said)
    return words.say("regional-objectives", lang, **said, name=last.name, last=words.percent(last.share, lang))
