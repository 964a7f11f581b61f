"""Two readings of the same money, year by year: as accounts have it, as programmes live it."""

import charts
import metrics
import words
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
    if not known:
        return words.say("revenue-no-views", lang, year=str(state.year))
    first = _first_month(scope)
    chart = charts.target_bars(
        [(_named(scope, year, first), confirmed.get(year), spread.get(year)) for year in known],
        unit="usd",
        lang=lang,
        finding=_finding(scope, confirmed.get(state.year) or 0.0, spread.get(state.year) or 0.0),
        subtitle=words.say("revenue-views-what", lang),
        empty=words.say("revenue-no-views", lang, year=str(state.year)),
        names=(words.say("revenue-view-accounting", lang), words.say("revenue-view-programme", lang)),
        heading=words.say("revenue-year", lang),
        colour=charts.theme.PRIMARY,
    )
    source = {"source": words.say("revenue-flows", lang)}
    note = words.say("revenue-views-why", lang)
    return charted(
        "revenue-views", chart, state, source, metric="programme_year_revenue", where=where, span=span, note=note
    )


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
