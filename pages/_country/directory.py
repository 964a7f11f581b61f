"""No country was named: all of them, with what came in, what is in force, what is not met and when they last sent."""

from collections.abc import Callable
from typing import Any

import metrics
import words
from charts import Column
from components import (
    Bar,
    Filter,
    State,
    as_of_filter,
    country_filter,
    empty,
    page,
    region_filter,
    source_filter,
    table,
    table_card,
    year_filter,
)
from components.tags import Element
from pages._country.places import Place, places_of
from pages._panorama import findings
from pages._panorama.footing import footing
from pages._panorama.naming import bureau_names, short
from pages._panorama.scope import Scope, scope_of
from pages._panorama.standing import standing
from pages._partners.directory import folded

#: The orders a reader may choose; the first is the usual one.
ORDERS = ("gap", "name", "revenue", "agreements", "needs", "sent")


def page_of(state: State) -> Element:
    """The directory."""
    scope, lang = scope_of(state), state.lang
    order = state.query.get("sort") if state.query.get("sort") in ORDERS else ORDERS[0]
    places = sorted(places_of(scope), key=_by(str(order)))
    orders = [(key, words.say(f"country-sort-{key}", lang)) for key in ORDERS]
    found = findings.against_plan([(one.name, one.revenue, one.plan) for one in places], "countries", lang)
    never = sum(one.sent is None for one in places)
    said = [f"{found}." if found else "", words.say("country-lead", lang, n=len(places), never=never)]
    return page(
        state,
        title=words.say("country-nav", lang),
        lead=" ".join(part for part in said if part),
        filters=[
            year_filter(state),
            region_filter(state),
            country_filter(state, [one.country for one in places]),
            source_filter(state),
            Filter("sort", words.say("country-sort", lang), orders, order),
            as_of_filter(state),
        ],
        children=[_card(scope, places)],
    )


def _by(order: str) -> Callable[[Place], tuple[Any, ...]]:
    """What puts a country first: the widest gap to its plan, its name, the most of something, the longest silence."""
    keys: dict[str, Callable[[Place], tuple[Any, ...]]] = {
        "gap": lambda one: (
            one.plan is None,
            (one.revenue or 0) - (one.plan or 0) if one.plan else -(one.revenue or 0),
        ),
        "name": lambda one: (folded(one.name),),
        "revenue": lambda one: (-(one.revenue or 0),),
        "agreements": lambda one: (-(one.agreements or 0),),
        "needs": lambda one: (-(one.unmet or 0),),
        "sent": lambda one: (one.sent is not None, one.sent),
    }
    return lambda one: (*keys[order](one), one.name)


def _card(scope: Scope, places: list[Place]) -> Element:
    state, lang = scope.state, scope.state.lang
    title = words.say("country-directory", lang, n=len(places))
    planned = any(one.plan for one in places)
    middle = [
        Column(words.say("region-plan-to-date", lang), "usd"),
        Column("", "bar"),
        Column(words.say("region-attainment", lang), "ratio"),
    ]
    columns = [
        Column(words.say("region-country", lang)),
        Column(words.say("region-bureau", lang)),
        Column(words.say("region-confirmed", lang), "usd"),
        *(middle if planned else []),
        Column(words.say("region-agreements-active", lang), "count"),
        Column(words.say("country-needs-open", lang), "count"),
        Column(words.say("country-last-sent", lang), "date"),
    ]
    bureaux = {code: short(name) for code, name in bureau_names(state).items()}
    content: Element = empty(words.say("country-directory-none", lang))
    if places:
        content = table(
            columns,
            [_row(one, places, bureaux, planned, lang) for one in places],
            title,
            lang,
            row_links=[state.link(country=one.country, region=None, sort=None) for one in places],
            total=_total(scope, planned, places),
        )
    stands = footing(scope, "panorama-contributions", "confirmed_revenue", scope.now())
    what = words.say("country-directory-what", lang, when=scope.when())
    return table_card(
        "country-directory", title, what, content, state, metric="confirmed_revenue", where=scope.now(), span=12,
        **stands.told(),
    )  # fmt: skip


def _row(one: Place, places: list[Place], bureaux: dict[str, str], planned: bool, lang: str) -> list[Any]:
    longest = max([*(each.revenue or 0 for each in places), *(each.plan or 0 for each in places)]) or 1
    tone = standing(one.revenue, one.plan)
    bar = Bar(
        max(one.revenue or 0, 0) / longest,
        one.plan / longest if one.plan else None,
        tone if tone in {"watch", "late"} else "",
    )
    return [
        one.name,
        bureaux.get(str(one.bureau), words.NOTHING),
        one.revenue,
        *([one.plan, bar, one.share] if planned else []),
        one.agreements,
        one.unmet,
        one.sent or words.say("country-never", lang),
    ]


def _total(scope: Scope, planned: bool, places: list[Place]) -> list[Any]:
    """Of the countries listed, asked, not added: an agreement of two countries is one agreement."""
    state = scope.state
    there = {"country": sorted(one.country for one in places)}
    where, place = {**state.where("region", "source"), **there}, {**state.where("region"), **there}
    month = {"month": scope.span}
    revenue = metrics.ask("confirmed_revenue", where={**where, **month}, **state.asking).value("confirmed_revenue")
    middle: list[Any] = []
    if planned:
        names = ["plan_to_date", "plan_attainment"]
        plan, share = metrics.ask(names, where={**place, **month}, **state.asking).rows[0]
        middle = [plan, "", share]
    agreements = metrics.ask("active_agreements", where=where, **state.asking).value("active_agreements")
    unmet = metrics.ask("unmet_needs", where=place, **state.asking).value("unmet_needs")
    label = words.say("country-directory-total", state.lang, n=len(places))
    return [label, "", revenue, *middle, agreements, unmet, ""]
