"""What the bureau set out to do this year and the support it got: each objective with its steps, its money, its gap."""

from typing import Any

import metrics
import words
from charts import Column
from components import Bar, State, prose, status_pill, table, table_card
from components import tags as html
from components.tags import Element
from pages._panorama.arranging import Piece
from pages._panorama.scope import Scope
from pages._region.plan import Objective, objectives_of

#: An objective reads as late under this share of its target, as one to watch under the other: those of revenue.
WATCH, LATE = 0.9, 0.75
NBSP = "\u00a0"


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
