"""Two readings of the same money, year by year: as accounts have it, as programmes live it."""

import charts
import metrics
import words
from components import tags as html
from components.markup import aria
from components.tags import Element
from pages._panorama.arranging import Piece, charted
from pages._panorama.scope import Scope
from pages._revenue.places import over_years

#: Years shown before the one in view.
BEFORE = 3


def views_card(scope: Scope, span: int = 6) -> Piece:
    """Accounting view (bar) against programme-year view (tick), year by year over the same offices."""
    state, lang = scope.state, scope.state.lang
    years = range(state.year - BEFORE, state.year + 1)
    where = over_years(scope, year=(years[0], years[-1]))
    confirmed = metrics.ask("confirmed_revenue", by="year", where=where, **state.asking).by("year")
    spread = metrics.ask("programme_year_revenue", by="year", where=where, **state.asking).by("year")
    known = [year for year in years if confirmed.get(year) or spread.get(year)]
    is_swapped = state.query.get("view") == "programme"
    bars, ticks = (spread, confirmed) if is_swapped else (confirmed, spread)
    names = words.say("revenue-view-accounting", lang), words.say("revenue-view-programme", lang)
    if not known:
        return words.say("revenue-no-views", lang, year=str(state.year))
    first = _first_month(scope)
    chart = charts.target_bars(
        [(_named(scope, year, first), bars.get(year), ticks.get(year)) for year in known],
        unit="usd",
        lang=lang,
        finding=_finding(scope, confirmed.get(state.year) or 0.0, spread.get(state.year) or 0.0),
        subtitle=words.say("views-programme-what" if is_swapped else "revenue-views-what", lang),
        empty=words.say("revenue-no-views", lang, year=str(state.year)),
        names=(names[1], names[0]) if is_swapped else names,
        heading=words.say("revenue-year", lang),
        colour=charts.theme.PRIMARY,
        partial={name for year in known if (name := _named(scope, year, first)) != str(year)},
    )
    source = {"source": words.say("revenue-flows", lang)}
    name = "programme_year_revenue" if is_swapped else "confirmed_revenue"
    note, under = words.say("revenue-views-why", lang), [_switch(scope, is_swapped)]
    return charted("revenue-views", chart, state, source, metric=name, where=where, span=span, note=note, under=under)


def _switch(scope: Scope, is_swapped: bool) -> Element:
    """The two readings, the one in bars marked; colours stay the same."""
    state, lang = scope.state, scope.state.lang
    items = [
        html.Li(
            html.A(
                words.say(f"views-{key}", lang),
                href=f"{state.link(view=value)}#revenue-views",
                **(aria(current="true") if is_swapped == bool(value) else {}),
            )
        )
        for key, value in (("accounting", None), ("programme", "programme"))
    ]
    return html.Ul(items, className="choices", role="list", **aria(label=words.say("views-which", lang)))


def _first_month(scope: Scope) -> str:
    """The first month anything was confirmed: a year is known in part before it."""
    by_month = metrics.ask("confirmed_revenue", by="month", where=scope.state.where(), **scope.state.asking)
    return min((month for month, usd in by_month.rows if month and usd), default="")


def _named(scope: Scope, year: int, first: str) -> str:
    """A year; one that is known in part says from when, or up to when, its accounts go."""
    if first > f"{year}-01" and first[:4] == str(year):
        month = words.month(first, scope.state.lang)
        return words.say("revenue-year-since", scope.state.lang, year=str(year), month=month)
    if year == scope.state.year and not scope.is_whole_year:
        month = words.month(scope.months[-1], scope.state.lang)
        return words.say("revenue-year-until", scope.state.lang, year=str(year), month=month)
    return str(year)


def _finding(scope: Scope, confirmed: float, spread: float) -> str:
    lang = scope.state.lang
    way = "more" if spread > confirmed else "less"
    return words.say(
        f"revenue-views-{way}",
        lang,
        year=str(scope.state.year),
        confirmed=words.money(confirmed, lang),
        spread=words.money(spread, lang),
        gap=words.money(abs(spread - confirmed), lang),
    )
