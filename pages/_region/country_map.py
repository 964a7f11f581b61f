"""Where a bureau's money goes: one circle per country, edged where it is behind its plan."""

from collections.abc import Sequence

import charts
import words
from pages._panorama import findings
from pages._panorama.arranging import Piece, charted
from pages._panorama.footing import Footing
from pages._panorama.scope import Scope
from pages._panorama.standing import is_behind
from pages._region.places import Place, link_of


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
        links=[link_of(scope, place) for place in drawn],
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
