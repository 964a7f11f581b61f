"""People reached between two bounds, country by country, with how they were counted; tiers apart, years never added."""

from collections import defaultdict

import metrics
import words
from charts.stacks import stacked_bars
from components import chart_card
from pages._impact.asked import Asked, persons
from pages._panorama.arranging import Piece
from pages._panorama.naming import listed

#: Countries drawn, those with most people first.
SHOWN = 10
BOUNDS = ("people_reached", "people_reached_upper")


def people_card(one: Asked) -> Piece:
    """What is sure and what is uncertain of each country; the largest places where one country is in view."""
    lang, state = one.lang, one.state
    column = "place" if state.country else "country"
    found = metrics.ask(list(BOUNDS), by=column, where=one.where(), **state.asking).rows
    known = sorted(((key, low, high) for key, low, high in found if low), key=lambda row: -row[1])
    if not known:
        return words.say("impact-no-people", lang, year=one.year)
    names = metrics.names("country", lang) if column == "country" else {}
    methods = _methods(one, column)
    chart = stacked_bars(
        [(names.get(key, key or words.NOTHING), (low, (high or low) - low)) for key, low, high in known[:SHOWN]],
        [(words.say("impact-lower", lang), "first"), (words.say("impact-beyond", lang), "missing")],
        unit="persons",
        lang=lang,
        finding=_finding(one),
        subtitle=words.say("impact-people-what", lang, year=one.year, n=min(len(known), SHOWN), total=len(known)),
        empty="",
        heading=words.say("impact-place", lang),
        said=[_said(low, high, methods.get(key, ""), lang) for key, low, high in known[:SHOWN]],
        links=[state.link(country=key) if column == "country" else None for key, _, _ in known[:SHOWN]],
    )
    return chart_card(
        "impact-people",
        chart,
        state,
        metric="people_reached",
        where=one.where(),
        source=words.say("panorama-results", lang),
        span=6,
        note=_tiers(one),
    )


def _finding(one: Asked) -> str:
    """The two bounds, and the share counted more than once."""
    lang, where = one.lang, one.where()
    answer = metrics.ask(list(BOUNDS), where=where, **one.state.asking)
    low, high = (persons(answer.value(name), lang) for name in BOUNDS)
    share = words.percent(one.value("overlap_ratio"), lang)
    key = "impact-people" if low != high else "impact-people-one"
    return words.say(key, lang, low=low, high=high, share=share)


def _said(low: float, high: float | None, method: str, lang: str) -> str:
    people = persons(low, lang)
    if high and persons(high, lang) != people:
        people = words.say("impact-from-to", lang, low=people, high=persons(high, lang))
    return " · ".join(part for part in (people, method) if part)


def _methods(one: Asked, column: str) -> dict[str, str]:
    """How most results of each place were counted, in words."""
    where = one.where(tier="1", is_people_count=1)
    found = metrics.ask("results", by=[column, "count_method"], where=where, **one.state.asking).rows
    counts: dict[str, dict[str, float]] = defaultdict(dict)
    for place, method, count in found:
        counts[place][method or ""] = count or 0
    names = metrics.names("count_method", one.lang)
    usual = {place: max(sorted(methods), key=lambda method: methods[method]) for place, methods in counts.items()}
    return {place: names.get(method, "").lower() for place, method in usual.items()}


def _tiers(one: Asked) -> str:
    """Tiers 2 and 3, each by itself: they never join those helped directly."""
    lang = one.lang
    found = metrics.ask("people_indirect", by="tier", where=one.where(), **one.state.asking).by("tier")
    names = metrics.names("tier", lang)
    told = [
        words.say("impact-tier", lang, tier=names.get(tier, tier), people=persons(count, lang))
        for tier, count in found.items()
        if tier and count
    ]
    said = words.say("impact-tiers", lang, tiers=listed(told, lang)) if told else words.say("impact-no-tiers", lang)
    return f"{said} {words.say('impact-never-added', lang)}"
