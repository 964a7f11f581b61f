"""The countries of a bureau against their phased plan: the map, the table, and the agreements of a chosen country."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from dash import html
from dash.development.base_component import Component

import charts
import metrics
import words
from charts import Column
from components import Bar, Pill, table, table_card
from pages._panorama import findings
from pages._panorama.arranging import Piece, charted
from pages._panorama.footing import Footing
from pages._panorama.revenue import Revenue
from pages._panorama.scope import Scope, memberships
from pages._panorama.standing import is_behind, standing

#: Countries shown before “see all”: what a director reads.
SHOWN = 8


@dataclass(frozen=True)
class Place:
    """One country (None: the bureau itself and what names no country), in the months in view. USD, counts, persons."""

    country: str | None
    name: str
    revenue: float | None
    plan: float | None
    agreements: int | None
    people: int | None
    has_sent: bool = True

    @property
    def gap(self) -> float:
        """Revenue minus phased plan."""
        return (self.revenue or 0) - (self.plan or 0)

    @property
    def status(self) -> str:
        """Where it stands; no_data when its workbook did not come."""
        return standing(self.revenue, self.plan) if self.has_sent or self.revenue else "no_data"


def countries_of(scope: Scope, offices: Sequence[Mapping[str, Any]]) -> list[str]:
    """The countries of the bureau in the year in view."""
    state, column = scope.state, scope.state.place_column
    found = {
        one["country"]
        for one in offices
        if one["country"]
        and one[column] == state.region
        and (column == "bureau_now" or one["valid_from"].year <= state.year <= one["valid_to"].year)
    }
    return sorted(found)


def places_of(scope: Scope) -> list[Place]:
    """Every country of the bureau, the furthest behind its plan first; without plans, the largest first."""
    state = scope.state
    everywhere = {"bureau": state.region} if state.structure == "then" else {"bureau_now": state.region}
    where = state.where("source", **everywhere)
    revenue = _by_country("confirmed_revenue", {**where, "month": scope.span}, scope)
    plan = _by_country("plan_to_date", {**state.where(**everywhere), "month": scope.span}, scope)
    if state.source:
        plan = {}
    agreements = _by_country(*counted(scope, where), scope)
    people = _by_country("people_reached", {**where, "year": state.year}, scope)
    silent = _silent(scope, everywhere)
    names = metrics.names("country", state.lang)
    known = set(countries_of(scope, memberships(state))) | revenue.keys() | {key for key, usd in plan.items() if usd}
    places = [
        Place(
            country,
            names.get(str(country), str(country)) if country else words.say("region-no-country", state.lang),
            revenue.get(country),
            plan.get(country) or None,
            agreements.get(country),
            people.get(country),
            country not in silent,
        )
        for country in known
    ]
    return sorted(places, key=_furthest_behind)


def _furthest_behind(place: Place) -> tuple[Any, ...]:
    """Countries by gap, those without a plan after them by amount, the bureau itself last."""
    return (
        place.country is None,
        place.plan is None,
        place.gap if place.plan else -(place.revenue or 0),
        place.name,
    )


def counted(scope: Scope, where: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    """The metric of the agreements column and its filter: those active today, or those signed in a past year."""
    if scope.is_now:
        return "active_agreements", where
    return "agreements", {**where, "month": scope.span}


def _by_country(name: str, where: dict[str, Any], scope: Scope) -> dict[str | None, Any]:
    return metrics.ask(name, by="country", where=where, **scope.state.asking).by("country")


def _silent(scope: Scope, everywhere: dict[str, Any]) -> set[str]:
    """Countries whose workbook of the last period was due and did not come."""
    where = scope.state.where(**everywhere, quarter=scope.quarter, is_received=False)
    return set(metrics.rows("out_calendar", ["country"], where, **scope.state.asking).column("country"))


def map_card(scope: Scope, places: Sequence[Place], footing: Footing) -> Piece:
    """Where the money goes: one circle per country, edged where it is behind its plan; a click filters the page."""
    state, lang = scope.state, scope.state.lang
    drawn = [place for place in places if place.country]
    rows = [(str(place.country), place.name, _area(place.revenue)) for place in drawn]
    edged = [str(place.country) for place in drawn if is_behind(place.revenue, place.plan)]
    chart = charts.map_circles(
        rows,
        unit="usd",
        lang=lang,
        outlined=[state.country] if state.country else edged,
        links=[_link(scope, place) for place in drawn],
        finding=findings.largest([(place.name, place.revenue) for place in drawn], _sum(places), lang)
        or words.say("region-map", lang),
        subtitle=words.say(_map_what(scope, edged), lang, when=scope.when()),
        empty=words.say("region-map-empty", lang, when=scope.when()),
        height=360,
    )
    asked = {"metric": "confirmed_revenue", "where": scope.now()}
    return charted("region-map", chart, state, footing.told(), span=5, **asked)


def _area(usd: float | None) -> float | None:
    """What a circle can show: refunds that outweigh gifts have no area."""
    return usd if usd and usd > 0 else None


def _sum(places: Sequence[Place]) -> float:
    return sum(place.revenue or 0 for place in places)


def _map_what(scope: Scope, edged: Sequence[str]) -> str:
    """The key of the map's legend in words: what an edge marks."""
    if scope.state.country:
        return "region-map-what-chosen"
    return "region-map-what" if edged else "region-map-what-alone"


def _link(scope: Scope, place: Place) -> str | None:
    if place.country is None:
        return None
    return scope.state.link(country=None if place.country == scope.state.country else place.country)


def table_of(scope: Scope, revenue: Revenue, places: Sequence[Place], footing: Footing) -> Component:
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
        row_links=[_link(scope, place) for place in shown],
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


def _see_all(scope: Scope, count: int, everything: bool) -> list[Component]:
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


def agreements_card(scope: Scope, revenue: Revenue, footing: Footing) -> Component:
    """The agreements behind the revenue of the chosen country, the largest first, with the same total."""
    state, lang = scope.state, scope.state.lang
    name = metrics.names("country", lang).get(str(state.country), str(state.country))
    by = ["agreement_id", "agreement_title", "partner_name", "source"]
    answer = metrics.ask("confirmed_revenue", by=by, where=scope.now(), **state.asking)
    listed = metrics.rows(
        "out_agreement", ["agreement_id", "status", "ends_on"], state.where("region", "country"), **state.asking
    )
    ends = {agreement: (status, ends_on) for agreement, status, ends_on in listed.rows}
    sources, statuses = metrics.names("source", lang), metrics.names("status", lang)
    rows = []
    for agreement, title, partner, source, usd in sorted(answer.rows, key=lambda row: -(row[4] or 0)):
        if not usd:
            continue
        status, ends_on = ends.get(agreement, (None, None))
        rows.append(
            [
                title or agreement,
                partner or words.say("panorama-confidential", lang),
                sources.get(source, words.NOTHING),
                usd,
                statuses.get(str(status), words.NOTHING),
                ends_on,
            ]
        )
    columns = [
        Column(words.say("region-agreement", lang)),
        Column(words.say("region-partner", lang)),
        Column(words.say("panorama-source", lang)),
        Column(words.say("region-confirmed", lang), "usd"),
        Column(words.say("region-status", lang)),
        Column(words.say("region-ends", lang), "date"),
    ]
    title = words.say("region-agreements-title", lang, n=len(rows), name=name)
    total = [words.say("region-total-agreements", lang, n=len(rows)), "", "", revenue.value, "", ""]
    content = html.Div(
        [
            table(columns, rows, title, lang, total=total, limit=40),
            html.P(html.A(words.say("region-back", lang), href=state.link(country=None)), className="more"),
        ]
    )
    return table_card(
        "region-countries",
        title,
        words.say("region-agreements-what", lang, when=scope.when()),
        content,
        state,
        metric="confirmed_revenue",
        where=scope.now(),
        span=7,
        **footing.told(),
    )
