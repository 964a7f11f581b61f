"""The page of revenue: where the money stands, whom it comes from, what is owed."""

import metrics
import words
from components import (
    Figure,
    Filter,
    State,
    as_of_filter,
    country_filter,
    metric_figure,
    page,
    region_filter,
    source_filter,
    year_filter,
)
from components.tags import Element
from pages._panorama.arranging import Piece, arranged
from pages._panorama.figures import known
from pages._panorama.rates import rates_filter
from pages._panorama.revenue import Revenue, position, revenue_figure, revenue_of
from pages._panorama.scope import Scope, scope_of
from pages._panorama.wall import wall_card
from pages._revenue import behind_currency, behind_return
from pages._revenue.behind import behind_degree, behind_month, behind_wall
from pages._revenue.bridge import bridge_card, bridge_of, flows_table
from pages._revenue.concentration import concentration_card, dependency
from pages._revenue.currency import exchange_cards
from pages._revenue.earmarking import earmarking_card, flexible_figure
from pages._revenue.fan import fan_card, suppose_card
from pages._revenue.funnel import funnel_card, funnel_of
from pages._revenue.in_kind import in_kind_card
from pages._revenue.instalments import coming_card, overdue_card
from pages._revenue.leverage import leverage_card
from pages._revenue.names import leaks_table, names_card
from pages._revenue.opportunities import opportunities_card
from pages._revenue.outlook import Outlook, chance_in_words, outlook_figure, outlook_of
from pages._revenue.owed import owed_card
from pages._revenue.partners import partners_card
from pages._revenue.pipeline import Pipeline, pipeline_card, pipeline_figure, pipeline_of
from pages._revenue.places import here
from pages._revenue.record import record_card
from pages._revenue.reminders import reminders_card
from pages._revenue.returns import cohorts_table, returns_card, returns_of
from pages._revenue.years import views_card


def page_of(state: State) -> Element:
    """The page for what the URL asks; a place that has nothing says so."""
    scope = scope_of(state)
    revenue, outlook, hoped = revenue_of(scope), outlook_of(scope), pipeline_of(scope)
    return page(
        state,
        title=words.say("revenue-nav", state.lang),
        lead=lead(scope, revenue, outlook),
        filters=filters(state),
        figures=figures(scope, revenue, outlook, hoped),
        children=arranged("revenue-absent", _rows(scope, outlook, hoped), state.lang),
    )


def _rows(scope: Scope, outlook: Outlook | None, hoped: Pipeline | None) -> list[list[Piece]]:
    """The cards, side by side as they are read: where we stand, where we go, what is owed, whom it hangs on."""
    flow, gained, letters = funnel_of(scope), bridge_of(scope), reminders_card(scope)
    brought = returns_of(scope)
    return [
        [funnel_card(flow, scope), *([leaks_table(flow)] if flow else [])],
        [names_card(flow)] if flow else [],
        _ahead(scope, outlook),
        [views_card(scope), wall_card("revenue-wall", scope)],
        [behind_month(scope)],
        [behind_wall(scope)],
        [bridge_card(gained, scope), *([flows_table(gained)] if gained else [])],
        [partners_card(gained)] if gained else [],
        exchange_cards(scope),
        [behind_currency.card(scope)],
        [pipeline_card(hoped, scope), *([opportunities_card(hoped)] if hoped else [])],
        [overdue_card(scope), coming_card(scope)],
        [owed_card(scope)],
        [letters] if letters else [],
        [concentration_card(scope), earmarking_card(scope)],
        [behind_degree(scope)],
        [in_kind_card(scope)],
        [returns_card(brought, scope), leverage_card(brought, scope)],
        [behind_return.card(scope)],
        [cohorts_table(brought)] if brought else [],
    ]


def _ahead(scope: Scope, outlook: Outlook | None) -> list[Piece]:
    """Where the year ends, as tall as what may be supposed of it and how the method did together."""
    fan = fan_card(outlook, scope)
    if outlook is None or isinstance(fan, str):
        return [fan]
    fan.said["className"] += " tall"
    return [fan, suppose_card(outlook), record_card(outlook)]


def figures(scope: Scope, revenue: Revenue, outlook: Outlook | None, hoped: Pipeline | None) -> list[Figure]:
    """Confirmed, year-end, hoped for, overdue, dependency, freedom of use."""
    found = [revenue_figure(scope, revenue)]
    found += [outlook_figure(outlook)] if outlook else []
    found += [pipeline_figure(hoped)] if hoped else []
    state, where = scope.state, here(scope)
    late = metrics.ask(["overdue_instalments", "overdue_count"], where=where, **state.asking)
    note = words.say("revenue-late-short", state.lang, n=int(late.value("overdue_count") or 0))
    found.append(metric_figure("overdue_instalments", late.value("overdue_instalments"), state, where=where, note=note))
    giving, held = here(scope, "year"), dependency(scope)
    share, effective = held.value("top10_share"), words.decimal(held.value("effective_partners"), state.lang, 0)
    note = words.say("revenue-effective-short", state.lang, n=effective)
    found.append(metric_figure("top10_share", share, state, where=giving, bar=share, note=note))
    found.append(flexible_figure(scope))
    return known(found)


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
        rates_filter(state),
        as_of_filter(state),
    ]


def lead(scope: Scope, revenue: Revenue, outlook: Outlook | None) -> str:
    """Where we stand, and where the year should end."""
    lang = scope.state.lang
    if revenue.value is None:
        return words.say("region-no-revenue", lang, when=scope.when())
    said = position(scope, revenue)
    return f"{said} {chance_in_words(outlook.usual, lang)}." if outlook else said
