"""The page of revenue: where the money stands, whom it comes from, what is owed."""

from typing import Any

from dash.development.base_component import Component

import metrics
import words
from components import Filter, State, as_of_filter, country_filter, page, region_filter, source_filter, year_filter
from pages._panorama import findings
from pages._panorama.arranging import arranged
from pages._panorama.revenue import Revenue, revenue_figure, revenue_of
from pages._panorama.scope import Scope, scope_of
from pages._revenue import bridge, concentration, funnel, instalments
from pages._revenue.names import names_card


def page_of(state: State) -> Component:
    """The page for what the URL asks; a place that has nothing says so."""
    scope = scope_of(state)
    revenue = revenue_of(scope)
    flow, gained = funnel.funnel_of(scope), bridge.bridge_of(scope)
    rows: list[list[Any]] = [
        [funnel.funnel_card(flow, scope), *([funnel.leaks_table(flow)] if flow else [])],
        [names_card(flow)] if flow else [],
        [bridge.bridge_card(gained, scope), *([bridge.flows_table(gained)] if gained else [])],
        [bridge.partners_card(gained)] if gained else [],
        [instalments.overdue_card(scope), instalments.coming_card(scope)],
        [concentration.concentration_card(scope)],
    ]
    return page(
        state,
        title=words.say("revenue-nav", state.lang),
        lead=lead(scope, revenue),
        filters=filters(state),
        figures=[revenue_figure(scope, revenue)],
        children=arranged("revenue-absent", rows, state.lang),
    )


def filters(state: State) -> list[Filter]:
    """Year, bureau, country, source, the day of knowledge."""
    where = state.where("region")
    placed = metrics.ask("confirmed_revenue", by="country", where=where, **state.asking).column("country")
    countries = sorted({code for code in placed if code} | ({state.country} if state.country else set()))
    return [
        year_filter(state),
        region_filter(state),
        country_filter(state, countries),
        source_filter(state),
        as_of_filter(state),
    ]


def lead(scope: Scope, revenue: Revenue) -> str:
    """Where we stand."""
    lang = scope.state.lang
    if revenue.value is None:
        return words.say("region-no-revenue", lang, when=scope.when())
    return findings.position(revenue.value, revenue.before, revenue.attainment, scope.when(), scope.then(), lang)
