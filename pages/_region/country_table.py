"""The countries of a bureau against their phased plan, the furthest behind first; the total is asked, not added."""

from collections.abc import Sequence
from typing import Any

import metrics
import words
from charts import Column
from components import Bar, Pill, table, table_card
from components import tags as html
from components.tags import Element
from pages._panorama import findings
from pages._panorama.footing import Footing
from pages._panorama.revenue import Revenue
from pages._panorama.scope import Scope
from pages._region.agreements import agreements_card
from pages._region.places import Place, counted, link_of

#: Countries shown before “see all”: what a director reads.
SHOWN = 8


def table_of(scope: Scope, revenue: Revenue, places: Sequence[Place], footing: Footing) -> Element:
    """The countries, or the agreements of the chosen one."""
    if scope.state.country:
        return agreements_card(scope, revenue, footing)
    state, lang = scope.state, scope.state.lang
    planned = any(place.plan for place in places)
    found = findings.against_plan(
        [(place.name, place.revenue, place.plan) for place in places if place.country], "countries", lang
    )
    everything = state.query.get("countries") == "all" or len(places) <= SHOWN + 2
    shown = places if everything else places[:SHOWN]
    written = table(
        _columns(scope, planned),
        [_row(place, places, planned, lang) for place in shown],
        found or words.say("region-countries", lang),
        lang,
        row_links=[link_of(scope, place) for place in shown],
        total=_total(scope, revenue, planned, len(places)),
    )
    return table_card(
        "region-countries",
        found or words.say("region-countries", lang),
        words.say("region-countries-what" if planned else "region-countries-what-alone", lang, when=scope.when()),
        html.Div([written, *_see_all(scope, len(places), everything)]),
        state,
        metric="plan_attainment" if planned else "confirmed_revenue",
        where=scope.planned(month=scope.span) if planned else scope.now(),
        span=7,
        **footing.told(),
    )


def _see_all(scope: Scope, count: int, everything: bool) -> list[Element]:
    state, lang = scope.state, scope.state.lang
    if count <= SHOWN + 2:
        return []
    href = state.link(countries=None if everything else "all")
    says = words.say("region-see-fewer" if everything else "region-see-all", lang, n=count, shown=SHOWN)
    return [html.P(html.A(says, href=href), className="more")]


def _columns(scope: Scope, planned: bool) -> list[Column]:
    lang = scope.state.lang
    name, _ = counted(scope, {})
    middle = [Column(words.say("region-plan-to-date", lang), "usd"), Column("", "bar")] if planned else []
    last = [Column(words.say("region-status", lang), "pill")] if planned else []
    return [
        Column(words.say("region-country", lang)),
        Column(words.say("region-confirmed", lang), "usd"),
        *middle,
        Column(
            words.say("region-agreements-active" if name == "active_agreements" else "region-agreements", lang), "count"
        ),
        Column(words.say("region-people", lang), "persons"),
        *last,
    ]


def _pill(place: Place, lang: str) -> Pill:
    """Its status; without one, why: no plan was made, or the workbook did not come."""
    if place.status != "no_data":
        return Pill(place.status)
    return Pill("no_data", words.say("region-no-plan" if place.has_sent else "region-not-sent", lang))


def _row(place: Place, places: Sequence[Place], planned: bool, lang: str) -> list[Any]:
    longest = max([*(one.revenue or 0 for one in places), *(one.plan or 0 for one in places)]) or 1
    bar = Bar((place.revenue or 0) / longest, place.plan / longest if place.plan else None, _tone(place.status))
    middle = [place.plan, bar] if planned else []
    last = [_pill(place, lang)] if planned else []
    return [place.name, place.revenue, *middle, place.agreements, place.people, *last]


def _tone(status: str) -> str:
    return status if status in {"watch", "late"} else ""


def _total(scope: Scope, revenue: Revenue, planned: bool, count: int) -> list[Any]:
    """Asked, not added: an agreement that serves two countries is one agreement."""
    state = scope.state
    name, where = counted(scope, state.where("region", "country", "source"))
    agreements = metrics.ask(name, where=where, **state.asking).value(name)
    where = state.where("region", "country", "source", "year")
    people = metrics.ask("people_reached", where=where, **state.asking).value("people_reached")
    middle: list[Any] = [revenue.plan, words.percent(revenue.attainment, state.lang)] if planned else []
    last = [""] if planned else []
    label = words.say("region-total", state.lang, n=count)
    return [label, revenue.value, *middle, agreements, people, *last]
