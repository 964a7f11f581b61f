"""One panel per bureau, all on one scale: who is ahead of its own plan, who is not."""

from collections.abc import Mapping, Sequence
from itertools import accumulate

from dash.development.base_component import Component

import charts
import metrics
import words
from charts import Panel
from components import bureaux, chart_card, empty, text_card
from pages._panorama import findings
from pages._panorama.footing import Footing
from pages._panorama.naming import bureau_names, listed, short
from pages._panorama.scope import Scope


def panels_card(scope: Scope, footing: Footing, span: int = 7) -> Component:
    """Small multiples in % of each bureau's annual plan; the note beside a name is its attainment to date."""
    state, lang = scope.state, scope.state.lang
    if state.source:
        sentence = words.say("overview-panels-source", lang, href=state.link(source=None))
        return text_card("overview-panels", words.say("overview-panels", lang), "", [empty(sentence)], span)
    to_date = metrics.ask(
        ["plan_to_date", "actual_to_date", "plan_attainment"],
        by="bureau",
        where=state.where(month=scope.span),
        **state.asking,
    )
    standing = {row[0]: row[1:] for row in to_date.rows if row[0]}
    names = bureau_names(state)
    of = [
        _panel(code, scope, names)
        for code in sorted(standing, key=lambda code: names.get(code, code))
        if standing[code][0]
    ]
    places = [(short(names.get(code, code)), actual, plan) for code, (plan, actual, _) in standing.items()]
    chart = charts.panels(
        of,
        names=(words.say("overview-actual", lang), words.say("panorama-plan", lang)),
        lang=lang,
        heading=words.say("overview-bureau", lang),
        finding=findings.against_plan(places, "bureaux", lang) or words.say("overview-panels", lang),
        subtitle=words.say("overview-panels-what", lang, when=scope.when()),
        empty=words.say("overview-panels-empty", lang, year=str(state.year)),
    )
    return chart_card(
        "overview-panels",
        chart,
        state,
        metric="plan_attainment",
        where=state.where(month=scope.span),
        span=span,
        note=_unplanned(scope, standing, names),
        **footing.told(),
    )


def _panel(code: str, scope: Scope, names: Mapping[str, str]) -> Panel:
    """The months of one bureau, cumulated, in shares of its annual plan."""
    state = scope.state
    months = tuple(f"{state.year}-{number:02d}" for number in range(1, 13))
    where = state.where("year", bureau=code)
    actual = metrics.ask("confirmed_revenue", by="month", where=where, **state.asking).by("month")
    plan = metrics.ask("plan_value", by="month", where=where, **state.asking).by("month")
    annual = sum(plan.values()) or 1
    attained = metrics.ask("plan_attainment", where=state.where(bureau=code, month=scope.span), **state.asking)
    known = code in bureaux(state)
    return Panel(
        title=short(names.get(code, code)),
        months=months,
        actual=_cumulated(actual, months[: len(scope.months)], annual) + (None,) * (12 - len(scope.months)),
        plan=_cumulated(plan, months, annual),
        href=state.link("/region", region=code, year=state.year) if known else None,
        note=words.percent(attained.value("plan_attainment"), state.lang),
    )


def _cumulated(by_month: Mapping[str, float], months: Sequence[str], annual: float) -> tuple[float | None, ...]:
    return tuple(value / annual for value in accumulate(by_month.get(month) or 0 for month in months))


def _unplanned(scope: Scope, standing: Mapping[str, Sequence[float | None]], names: Mapping[str, str]) -> str:
    """Bureaux that have revenue and no plan, named since they have no panel."""
    without = sorted(
        short(names.get(code, code)) for code, (plan, actual, _) in standing.items() if actual and not plan
    )
    if not without or len(without) == len(standing):
        return ""
    return words.say("overview-unplanned", scope.state.lang, n=len(without), names=listed(without, scope.state.lang))
