"""Where the money goes: a map that never stands alone, and the countries ranked beside it."""

from collections.abc import Mapping
from typing import Any

import charts
import metrics
import words
from components import bureaux
from pages._panorama import findings
from pages._panorama.arranging import Piece, charted
from pages._panorama.footing import Footing
from pages._panorama.memberships import memberships
from pages._panorama.scope import Scope

#: What stands for a country in an address until it is known.
ANY = "-any-"
#: Countries ranked beside the map.
RANKED = 8


def cards(scope: Scope, footing: Footing) -> list[Piece]:
    """The map and the ranked list, each country a link to its bureau's page filtered to it."""
    state, lang = scope.state, scope.state.lang
    by_country = metrics.ask("confirmed_revenue", by="country", where=scope.now(), **state.asking).by("country")
    names = metrics.names("country", lang)
    rows = [(code, names.get(code, code), usd) for code, usd in by_country.items() if code and usd and usd > 0]
    rows.sort(key=lambda row: -row[2])
    links = _links(scope)
    empty = words.say("overview-map-empty", lang, when=scope.when())
    shared: dict[str, Any] = {"metric": "confirmed_revenue", "where": scope.now()}
    drawn = charts.map_circles(
        rows,
        unit="usd",
        lang=lang,
        is_world=True,
        links=[links.get(code) for code, _, _ in rows],
        finding=findings.largest([(name, usd) for _, name, usd in rows], _sum(by_country), lang)
        or words.say("overview-map", lang),
        subtitle=words.say("overview-map-what", lang, when=scope.when()),
        empty=empty,
        height=360,
    )
    first = rows[:RANKED]
    ranked = charts.bars(
        [(name, usd) for _, name, usd in first],
        unit="usd",
        lang=lang,
        heading=words.say("overview-country", lang),
        links=[links.get(code) for code, _, _ in first],
        finding=_ranked_finding(scope, rows),
        subtitle=words.say("overview-ranked-what", lang, when=scope.when(), n=len(rows)),
        empty=empty,
    )
    told = footing.told()
    return [
        charted("overview-map", drawn, state, told, span=7, note=_nowhere(by_country, lang), **shared),
        charted("overview-ranked", ranked, state, told, span=5, **shared) if len(rows) > 1 else "",
    ]


def _links(scope: Scope) -> dict[str, str]:
    """{country: the page of its bureau, filtered to it}, in the structure of the year in view."""
    state = scope.state
    opens = {
        bureau: state.link("/region", region=bureau, country=ANY, year=state.year) for bureau in bureaux(state)
    }  # an address written once for a bureau: a world map has as many as there are countries
    found: dict[str, str] = {}
    moved = set()
    for one in memberships(state):
        if one["country"] and one["valid_from"].year <= state.year <= one["valid_to"].year:
            moved |= {one["country"]} if one["country"] in found else set()
            if one["bureau"] in opens:
                found[one["country"]] = opens[one["bureau"]].replace(ANY, one["country"])
    today = {one["country"]: one["bureau_now"] for one in memberships(state)}
    for country in moved:  # two bureaux share its year: today's alone counts all of it
        found[country] = state.link("/region", region=today[country], country=country, year=state.year, structure="now")
    return found


def _ranked_finding(scope: Scope, rows: list[tuple[str, str, float]]) -> str:
    lang, total = scope.state.lang, sum(usd for _, _, usd in rows)
    if len(rows) <= RANKED or not total:
        return words.say("overview-ranked", lang)
    share = sum(usd for _, _, usd in rows[:RANKED]) / total
    return words.say("overview-ranked-share", lang, n=RANKED, share=words.percent(share, lang))


def _sum(by_country: Mapping[str | None, float]) -> float:
    return sum(usd or 0 for usd in by_country.values())


def _nowhere(by_country: Mapping[str | None, float], lang: str) -> str:
    """The revenue that names no country is said, since no map can show it."""
    usd = by_country.get(None)
    return words.say("overview-nowhere", lang, value=words.money(usd, lang)) if usd else ""
