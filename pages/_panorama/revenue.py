"""Confirmed revenue of the period: against its phased plan, against last year, and by source."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import metrics
import words
from components import Figure, metric_figure
from components.figures import changed
from pages._panorama import findings, rates
from pages._panorama.scope import Scope
from pages._panorama.standing import standing

#: The order in which sources are listed where nothing else orders them.
SOURCES = ("individuals", "businesses", "foundations", "other")
#: This year and last, in USD.
Pair = tuple[float | None, float | None]
#: The source of a partner whose sheet names none.
UNSTATED = "unstated"


@dataclass(frozen=True)
class Revenue:
    """What came in over the months in view. `plan` is the phased plan of those months, `annual` that of the year.

    Amounts in USD; None where there is nothing: no plan, no comparable year. `compared` and `changes` are this year and
    last as growth compares them, in all and by source: as reported, or what can be restated, both at one rate.
    """

    value: float | None
    before: float | None
    plan: float | None
    attainment: float | None
    annual: float | None
    sources: Mapping[str, Pair]
    compared: Pair = (None, None)
    changes: Mapping[str, Pair] = field(default_factory=dict)


def revenue_of(scope: Scope) -> Revenue:
    """Ask for it."""
    asking, before = scope.state.asking, scope.before()
    plan, attainment, annual = _planned(scope)
    value = metrics.ask("confirmed_revenue", where=scope.now(), **asking).value("confirmed_revenue")
    past = metrics.ask("confirmed_revenue", where=before, **asking).value("confirmed_revenue") if before else None
    sources = _sources(scope)
    compared: Pair = (value, past)
    changes = sources
    if rates.is_constant(scope.state):
        compared = rates.pairs(scope).get(None, (None, None))
        by_source = rates.pairs(scope, "source")
        changes = {source: by_source.get(None if source == UNSTATED else source, (None, None)) for source in sources}
    return Revenue(value, past, plan, attainment, annual, sources, compared, changes)


def position(scope: Scope, revenue: Revenue) -> str:
    """Where we stand, in a sentence; `revenue.value` is known."""
    assert revenue.value is not None
    now, before = revenue.compared
    return findings.position(
        revenue.value, before, revenue.attainment, scope.when(), rates.then(scope), scope.state.lang, now
    )


def _planned(scope: Scope) -> tuple[float | None, float | None, float | None]:
    """(phased plan to date, revenue ÷ it, plan of the year); None where there is none, or one source is asked."""
    if scope.state.source:
        return None, None, None
    asking = scope.state.asking
    to_date = metrics.ask(["plan_to_date", "plan_attainment"], where=scope.planned(month=scope.span), **asking)
    annual = metrics.ask("plan_value", where=scope.planned(year=scope.state.year), **asking).value("plan_value")
    return to_date.value("plan_to_date") or None, to_date.value("plan_attainment"), annual or None


def _sources(scope: Scope) -> dict[str, Pair]:
    """{source: (now, before)}, the largest first; sources that brought nothing in either year are left out."""
    asking, before = scope.state.asking, scope.before()
    now = metrics.ask("revenue_by_source", by="source", where=scope.now(), **asking).by("source")
    then = metrics.ask("revenue_by_source", by="source", where=before, **asking).by("source") if before else {}
    known = [source for source in (*SOURCES, None) if now.get(source) or then.get(source)]
    known.sort(key=lambda source: -(now.get(source) or 0))
    return {source or UNSTATED: (now.get(source), then.get(source)) for source in known}


def revenue_figure(scope: Scope, revenue: Revenue) -> Figure:
    """Confirmed revenue, its change since last year, its share of the phased plan and of the year's."""
    lang = scope.state.lang
    now, before = revenue.compared
    notes = [rates.on_a_year(scope)] if before else []
    if revenue.attainment is not None:
        notes.append(words.say("panorama-of-plan", lang, attainment=words.percent(revenue.attainment, lang)))
    annual = revenue.annual or 0
    figure = metric_figure(
        "confirmed_revenue",
        revenue.value,
        scope.state,
        bar=(revenue.value or 0) / annual if annual else None,
        target=(revenue.plan or 0) / annual if annual else None,
        note=" · ".join(notes),
        where=scope.now(),
        status=standing(revenue.value, revenue.plan) if revenue.plan else None,
    )
    change, direction, rose = changed(now, before, "usd", metrics.metric("confirmed_revenue").direction, lang)
    return replace(figure, change=change, direction=direction, rose=rose)
