"""What one partner gave: year by year, and in each state of money from the word given to the dollar spent."""

import metrics
import words
from charts import Column
from charts.multiples import Multiple, multiples
from components import table, table_card
from pages._panorama.arranging import Piece, charted
from pages._panorama.footing import footing
from pages._panorama.scope import Scope
from pages._partners.gaps import gaps
from pages._partners.whose import of_partner
from pages._revenue.places import label_of

#: The states of money, from the word given to the dollar spent.
STATES = ("pledged", "signed_value", "confirmed_revenue", "cash_received", "spent")
#: Those drawn side by side, over how many years.
SHOWN, YEARS = STATES[1:], 5


def years_card(scope: Scope, code: str) -> Piece:
    """Five years in four states on one scale, and what the gaps between the states are made of."""
    state, lang = scope.state, scope.state.lang
    where = of_partner(state, code)
    asked = metrics.ask(SHOWN, by="year", where={**where, "year": (state.year - YEARS + 1, state.year)}, **state.asking)
    found = {row["year"]: row for row in asked.records()}
    years = range(state.year - YEARS + 1, state.year + 1)
    whole = metrics.ask(SHOWN, where=where, **state.asking)
    given = {year: row["confirmed_revenue"] for year, row in found.items() if row["confirmed_revenue"]}
    best = max(given, key=lambda year: given[year]) if given else None
    chart = multiples(
        [
            Multiple(label_of(name, lang), whole.value(name), [found.get(year, {}).get(name) for year in years])
            for name in SHOWN
        ],
        [str(year) for year in years],
        running=None if scope.is_whole_year else str(state.year),
        heading=words.say("partner-year", lang),
        unit="usd",
        lang=lang,
        finding=words.say("partner-best-year", lang, year=str(best), usd=words.money(given[best], lang))
        if best
        else words.say("partner-never-gave", lang),
        subtitle=words.say("gaps-what", lang),
        empty=words.say("partner-never-gave", lang),
        link="#partner-states",
    )
    stands = footing(scope, "panorama-contributions", "confirmed_revenue", where)
    return charted(
        "partner-years", chart, state, stands.told(), metric="confirmed_revenue", where=where, span=12,
        under=gaps(state, where),
    )  # fmt: skip


def states_card(scope: Scope, code: str) -> Piece:
    """Money by year in each of its states; the last row is asked, not added."""
    state, lang = scope.state, scope.state.lang
    where = of_partner(state, code)
    asked = metrics.ask(STATES, by="year", where=where, **state.asking).records()
    by_year = {int(row["year"]): row for row in asked if row["year"] is not None and any(row[one] for one in STATES)}
    if not by_year:
        return words.say("partner-no-money", lang)
    total = metrics.ask(STATES, where=where, **state.asking).rows[0]
    labels = [words.pick(metrics.metric(name).label, lang) for name in STATES]
    columns = [Column(words.say("partner-year", lang)), *(Column(label, "usd") for label in labels)]
    rows = [[str(year), *(by_year[year][name] or None for name in STATES)] for year in sorted(by_year, reverse=True)]
    title = words.say("partner-states", lang)
    shown = table(columns, rows, title, lang, total=[words.say("partner-total", lang), *total])
    stands = footing(scope, "panorama-contributions", "cash_received", where)
    what = words.say("partner-states-what", lang)
    return table_card(
        "partner-states", title, what, shown, state, metric="cash_received", where=where, span=12, **stands.told()
    )
