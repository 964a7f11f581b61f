"""The six figures of a country: revenue, agreements, needs open, needs met, delivery, people."""

from dataclasses import replace

import metrics
import words
from components import Figure, State, metric_figure
from pages._country.chosen import base
from pages._panorama.revenue import Revenue, revenue_figure
from pages._panorama.scope import Scope
from pages._region import impact

#: Below this many people a count could point at someone: it is said as “fewer than five”.
FEW = 5


def figures_of(scope: Scope, revenue: Revenue) -> list[Figure]:
    """Six figures: revenue against its plan, agreements, needs open, needs met, delivery, people."""
    return [
        revenue_figure(scope, revenue),
        _agreements(scope.state),
        _open_needs(scope.state),
        _met_needs(scope.state),
        _delivery(scope.state),
        _people(scope),
    ]


def _agreements(state: State) -> Figure:
    names = ["active_agreements", "portfolio_value"]
    count, usd = metrics.ask(names, where=base(state), **state.asking).rows[0]
    note = words.say("country-worth", state.lang, usd=words.money(usd, state.lang)) if usd else ""
    return metric_figure("active_agreements", count, state, note=note, where=base(state), href="#country-portfolio")


def _open_needs(state: State) -> Figure:
    where = state.where("country")
    count, usd, declared = metrics.ask(
        ["unmet_needs", "unmet_value", "needs_declared"], where=where, **state.asking
    ).rows[0]
    if not declared:
        return metric_figure(
            "unmet_needs", None, state, note=words.say("country-none-declared", state.lang), where=where
        )
    note = words.say("country-asked", state.lang, usd=words.money(usd, state.lang)) if usd else ""
    return metric_figure("unmet_needs", count, state, note=note, where=where, href="#country-unmet")


def _met_needs(state: State) -> Figure:
    """Covered by value, with the count beside it."""
    where = state.where("country")
    answer = metrics.ask(["need_coverage", "need_coverage_count"], where=where, **state.asking)
    met, declared = answer.parts("need_coverage_count")[0]
    note = ""
    if declared:
        counts = {"n": words.whole(met or 0, state.lang), "total": words.whole(declared, state.lang)}
        note = words.say("country-met", state.lang, **counts)
    value = answer.value("need_coverage")
    return metric_figure("need_coverage", value, state, bar=value, note=note, where=where)


def _delivery(state: State) -> Figure:
    """The share spent of the agreements in force, with a tick where time stands."""
    where = {**base(state), "is_active": True}
    answer = metrics.ask(["spend_rate", "time_elapsed"], where=where, **state.asking)
    spent, elapsed = answer.rows[0]
    if answer.parts("spend_rate")[0][0] is None:
        spent = None
    note = (
        words.say("country-for-time", state.lang, share=words.percent(elapsed, state.lang))
        if elapsed is not None
        else ""
    )
    if spent is None:
        note = words.say("country-spending-untold", state.lang)
    return metric_figure("spend_rate", spent, state, bar=spent, target=elapsed, note=note, where=where)


def _people(scope: Scope) -> Figure:
    """People reached; a handful is not counted out loud."""
    where = scope.state.where(*impact.PARTS)
    count = metrics.ask("people_reached", where=where, **scope.state.asking).value("people_reached")
    figure = impact.people_figure(scope)
    if count is None or not 0 < count < FEW:
        return figure
    return replace(figure, value=words.say("country-few", scope.state.lang, n=FEW), note="", bar=None, target=None)
