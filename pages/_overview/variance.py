"""What changed since the same months of last year, and under which cause: a drawing, a sentence each, the names."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import charts
import metrics
import words
from components import State, chart_card, empty, prose
from components import card as plain_card
from components import tags as html
from components.tags import Element
from metrics.variance import CAUSES
from pages._overview.variance_names import NAMES, named
from pages._panorama.findings import movement
from pages._panorama.scope import Scope, scope_of

#: Where the card stands on a page: what links to it ends in this.
ID = "variance"
#: Causes whose sentence depends on the side they weigh on.
SIDED = {"exchange", "corrected", "late", "unexplained"}


@dataclass(frozen=True)
class Variance:
    """A period and the same months a year before, in USD, and each cause of the difference; they add up to it."""

    scope: Scope
    where: Mapping[str, Any]
    before: float
    after: float
    causes: Mapping[str, float]
    counts: Mapping[str, int]

    def link(self, cause: str | None) -> str:
        """The same page with the names behind a cause."""
        return f"{self.scope.state.link(cause=cause)}#{NAMES if cause else ID}"


def card(state: State, *, bureau: str | None = None, span: int = 6, most: int | None = None) -> Element:
    """The card for the place in view, or for a bureau; `most` sentences, all where unsaid; one if nothing compares."""
    asked = scope_of(replace(state, region=bureau) if bureau else state)
    found = variance_of(asked)
    if isinstance(found, str):
        return plain_card(ID, words.say("variance-title", state.lang), "", [empty(found)], span)
    lang = state.lang
    chart = charts.waterfall(
        [_start(found), *_steps(found), _end(found)],
        unit="usd",
        lang=lang,
        finding=_finding(found),
        subtitle=words.say("variance-what", lang, when=asked.when(), before=str(state.year - 1)),
        empty=words.say("variance-title", lang),
        heading=words.say("variance-step", lang),
        links=[None, *(found.link(cause) for cause in _told(found)), None],
    )
    told = html.Ul(
        [html.Li(prose(sentence(found, cause))) for cause in _by_weight(found)[:most]], className="told-causes"
    )
    closes, restated = (
        words.say("variance-closes", lang),
        words.say("variance-restated", lang, href=state.link("/changes")),
    )
    note = html.P(prose(f"{closes} {restated}"), className="note")
    return chart_card(
        ID,
        chart,
        state,
        metric="variance_by_cause",
        where=found.where,
        source=words.say("variance-source", lang),
        span=span,
        under=[told, *named(found), note],
    )


def variance_of(scope: Scope) -> Variance | str:
    """Ask for it; the sentence that says why there is nothing to compare with."""
    before = scope.before()
    if before is None:
        return _nothing(scope, "begun" if scope.is_begun_only else "moved")
    asking = scope.state.asking
    figures = [metrics.ask("confirmed_revenue", where=where, **asking) for where in (before, scope.now())]
    prior, after = (answer.value("confirmed_revenue") for answer in figures)
    if prior is None and after is None:
        return _nothing(scope, "nothing")
    causes = metrics.ask("variance_by_cause", by="cause", where=scope.now(), **asking).by("cause")
    counts = metrics.ask("variance_count", by="cause", where=scope.now(), **asking).by("cause")
    counts["late"] = metrics.ask("variance_offices", where=scope.now(), **asking).value("variance_offices")
    return Variance(scope, scope.now(), prior or 0.0, after or 0.0, causes, counts)


def _nothing(scope: Scope, why: str) -> str:
    lang = scope.state.lang
    reason = words.say(f"variance-why-{why}", lang)
    return words.say("variance-none", lang, before=str(scope.state.year - 1), why=reason)


def _told(found: Variance) -> list[str]:
    """The causes that moved something, in the order they are read."""
    return [cause for cause in CAUSES if found.causes.get(cause)]


def _by_weight(found: Variance) -> list[str]:
    return sorted(_told(found), key=lambda cause: -abs(found.causes[cause]))


def _start(found: Variance) -> tuple[str, float, str]:
    return (str(found.scope.state.year - 1), found.before, "start")


def _steps(found: Variance) -> list[tuple[str, float, str]]:
    return [(label(found, cause), found.causes[cause], "change") for cause in _told(found)]


def _end(found: Variance) -> tuple[str, float, str]:
    return (str(found.scope.state.year), found.after, "total")


def label(found: Variance, cause: str) -> str:
    """A cause in a word or two, with how many stand under it."""
    return words.say(f"variance-label-{cause}", found.scope.state.lang, n=found.counts.get(cause) or 0)


def _finding(found: Variance) -> str:
    """How much more or less, and the cause that weighs most on that side."""
    lang, change = found.scope.state.lang, round(found.after - found.before, 2)
    way = movement(found.after, found.before) or ("up" if change > 0 else "down")
    same_side = [cause for cause in _by_weight(found) if (found.causes[cause] > 0) == (change > 0)]
    if not same_side:
        return words.say("variance-title", lang)
    first = words.say(f"variance-first-{same_side[0]}", lang, usd=_signed(found.causes[same_side[0]], lang))
    return words.say(f"variance-{way}", lang, usd=words.money(abs(change), lang), then=found.scope.then(), first=first)


def sentence(found: Variance, cause: str) -> str:
    """What one cause brought or took, with the way to its names."""
    usd = found.causes[cause]
    side = ("-up" if usd > 0 else "-down") if cause in SIDED else ""
    said = {"n": found.counts.get(cause) or 0, "usd": words.money(abs(usd), found.scope.state.lang)}
    return words.say(f"variance-said-{cause}{side}", found.scope.state.lang, href=found.link(cause), **said)


def _signed(usd: float, lang: str) -> str:
    return f"{'+' if usd > 0 else ''}{words.money(usd, lang)}"
