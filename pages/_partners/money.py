"""What one partner gave: year by year, and in each state of money from the word given to the dollar spent."""

from typing import Any

import charts
import metrics
import words
from charts import Column
from components import chart_card, empty, table, table_card
from components.tags import Element
from pages._panorama.footing import footing
from pages._panorama.scope import Scope
from pages._partners.whose import of_partner

#: The states of money, from the word given to the dollar spent.
STATES = ("pledged", "signed_value", "confirmed_revenue", "cash_received", "spent")


def years_card(scope: Scope, code: str) -> Element:
    """Confirmed revenue by year, the latest first."""
    state, lang = scope.state, scope.state.lang
    where = of_partner(state, code)
    given = sorted(metrics.ask("confirmed_revenue", by="year", where=where, **state.asking).rows, reverse=True)
    known = [(str(year), usd) for year, usd in given if year is not None]
    best = max((row for row in known if row[1]), key=lambda row: row[1], default=None)
    finding = (
        words.say("partner-best-year", lang, year=best[0], usd=words.money(best[1], lang))
        if best
        else words.say("partner-never-gave", lang)
    )
    chart = charts.bars(
        known if best else [],
        unit="usd",
        lang=lang,
        finding=finding,
        subtitle=words.say("partner-years-what", lang),
        empty=words.say("partner-never-gave", lang),
    )
    stands = footing(scope, "panorama-contributions", "confirmed_revenue", where)
    return chart_card("partner-years", chart, state, metric="confirmed_revenue", where=where, span=5, **stands.told())


def states_card(scope: Scope, code: str) -> Element:
    """Money by year in each of its states; the last row is asked, not added."""
    state, lang = scope.state, scope.state.lang
    where = of_partner(state, code)
    by_year: dict[int, dict[str, Any]] = {}
    for name in STATES:
        for year, usd in metrics.ask(name, by="year", where=where, **state.asking).rows:
            if year is not None and usd:
                by_year.setdefault(int(year), {})[name] = usd
    total = [metrics.ask(name, where=where, **state.asking).value(name) for name in STATES]
    labels = [words.pick(metrics.metric(name).label, lang) for name in STATES]
    columns = [Column(words.say("partner-year", lang)), *(Column(label, "usd") for label in labels)]
    rows = [[str(year), *(by_year[year].get(name) for name in STATES)] for year in sorted(by_year, reverse=True)]
    title = words.say("partner-states", lang)
    shown = (
        table(columns, rows, title, lang, total=[words.say("partner-total", lang), *total])
        if rows
        else empty(words.say("partner-never-gave", lang))
    )
    stands = footing(scope, "panorama-contributions", "cash_received", where)
    what = words.say("partner-states-what", lang)
    return table_card(
        "partner-states", title, what, shown, state, metric="cash_received", where=where, span=7, **stands.told()
    )
