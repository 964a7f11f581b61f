"""One bureau, top to bottom: where it stands, what changed, what waits, what it looks like; then the rest of it."""

from typing import Any

from components import State, page
from components.tags import Element
from pages._downloads import board_action
from pages._overview import variance
from pages._panorama.arranging import arranged, past_the_sheet
from pages._panorama.curve import cumulated_card
from pages._panorama.decisions import decisions_card
from pages._panorama.delivered import delivered_card
from pages._panorama.footing import footing
from pages._panorama.pending import decision_rows
from pages._panorama.revenue import revenue_of
from pages._panorama.scope import scope_of
from pages._panorama.sources import sources_card
from pages._panorama.wall import wall_card
from pages._region import impact, places, raised, silence, stories, structure
from pages._region.ages import ages_card
from pages._region.country_map import map_card
from pages._region.country_table import table_of
from pages._region.figures import figures
from pages._region.head import filters, lead, named
from pages._region.heat import heat_card
from pages._region.objectives import objectives_card
from pages._region.profile import profile_card
from pages._region.ties import ties_card


def page_of(state: State) -> Element:
    """The panorama of the bureau the URL names, or a sentence when it sent nothing for that year."""
    scope = scope_of(state)
    revenue = revenue_of(scope)
    chosen: dict[str, Any] = {
        **named(state),
        "filters": filters(state, scope),
        "actions": [board_action(state)],
    }
    if silence.is_silent(scope, revenue):
        return page(state, lead=silence.lead(scope), **chosen)
    found = places.places_of(scope)
    decided = decision_rows(scope) if scope.is_now else []
    stands = footing(scope, "panorama-contributions", "confirmed_revenue", scope.now())
    first = [
        [variance.card(state, span=7, most=3), decisions_card("region-decisions", scope, decided, span=5)],
        stories.pieces(scope),
    ]
    beyond = [
        [cumulated_card("region-cumulated", scope, stands), sources_card("region-sources", scope, revenue, stands)],
        [map_card(scope, found, stands), table_of(scope, revenue, found, stands)],
        [heat_card(scope, found, stands), ages_card(scope)],
        [wall_card("region-wall", scope), impact.areas_card(scope)],
        [profile_card(scope), ties_card(scope)],
        [objectives_card(scope)],
        [raised.card_of(scope, 12)],
        [delivered_card("region-delivered", scope)],
        [structure.card_of(state)],
    ]
    return page(
        state,
        lead=lead(scope, revenue, decided),
        figures=figures(scope, revenue, decided),
        children=[
            *arranged("region-absent", first, state.lang),
            *past_the_sheet(arranged("region-absent-beyond", beyond, state.lang)),
        ],
        **chosen,
    )
