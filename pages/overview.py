"""Where do we act first? What headquarters reads: the year so far, bureau by bureau, and what waits for a decision."""

import dash

import words
from components import State, as_of_filter, page, read, source_filter, year_filter
from components.tags import Element
from pages._downloads import board_action
from pages._overview import bureaux, figures, places, received, risks, variance
from pages._overview.enablement import enablement_card
from pages._overview.lead import lead
from pages._overview.plane import plane_card
from pages._panorama.arranging import Piece, arranged
from pages._panorama.decisions import decisions_card
from pages._panorama.footing import footing
from pages._panorama.pending import decision_rows
from pages._panorama.rates import rates_filter
from pages._panorama.revenue import Revenue, revenue_of
from pages._panorama.scope import Scope, scope_of
from pages._panorama.sources import sources_card
from pages._revenue.concentration import concentration_card

dash.register_page(__name__, path="/", order=10, section=None, icon="layout-dashboard", words="overview-nav")


def layout(**query: str) -> Element:
    """The page for what the URL asks."""
    state = read({**query, "region": "", "country": ""}, path="/")
    scope = scope_of(state)
    revenue = revenue_of(scope)
    return page(
        state,
        title=words.say("overview-title", state.lang),
        lead=lead(scope, revenue),
        filters=[year_filter(state), source_filter(state), rates_filter(state), as_of_filter(state)],
        actions=[board_action(state)],
        figures=figures.figures(scope, revenue),
        children=_cards(state, scope, revenue),
    )


def _cards(state: State, scope: Scope, revenue: Revenue) -> list[Element]:
    """From “who is behind” and “what changed” to “what did we not receive”, row by row."""
    if revenue.value is None and not revenue.annual:
        return arranged("overview-absent", [[_decisions(scope), received.coverage_card(scope, span=7)]], state.lang)
    stands = footing(scope, "panorama-contributions", "confirmed_revenue", scope.now())
    sources = sources_card("overview-sources", scope, revenue, stands, span=6)
    rows: list[list[Piece]] = [
        [bureaux.panels_card(scope, stands), _decisions(scope)],
        [plane_card(scope, span=6), _tall(variance.card(state, span=6)), sources],
        [_tall(concentration_card(scope, span=6)), risks.overdue_card(scope, span=6), received.coverage_card(scope, 6)],
        [enablement_card(scope)],
        places.cards(scope, stands),
    ]
    return arranged("overview-absent", rows, state.lang)


def _decisions(scope: Scope) -> Piece:
    return decisions_card("overview-decisions", scope, decision_rows(scope) if scope.is_now else [], span=5)


def _tall(piece: Piece) -> Piece:
    """The same card, as high as two others beside it."""
    if not isinstance(piece, str):
        piece.said["className"] += " tall"
    return piece
