"""One country, top to bottom: the sentence, six figures, who helps what, the agreements, delivery, needs, its files."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import metrics
import words
from components import State, as_of_filter, country_filter, page, source_filter, year_filter
from components.tags import Element
from pages._country import (
    delivery,
    figures,
    head,
    helpers,
    milestones,
    money,
    needs,
    network,
    orphans,
    outcomes,
    plan,
    platforms,
    portfolio,
    risks,
    sent,
)  # fmt: skip
from pages._country.chosen import chosen_of, filters, outcomes_of
from pages._panorama.arranging import Piece, arranged, past_the_sheet
from pages._panorama.curve import cumulated_card
from pages._panorama.decisions import decisions_card
from pages._panorama.delivered import delivered_card
from pages._panorama.footing import footing
from pages._panorama.memberships import memberships
from pages._panorama.naming import bureau_names
from pages._panorama.pending import decision_rows
from pages._panorama.rates import rates_filter
from pages._panorama.revenue import revenue_of
from pages._panorama.scope import Scope, scope_of
from pages._region import stories


def page_of(asked: State) -> Element:
    """The page of the country the URL names, or a sentence when the organisation has nothing there."""
    scope = scope_of(replace(asked, region=None))
    state, lang = scope.state, scope.state.lang
    listed = outcomes_of(state)
    offices = _offices(state)
    revenue = revenue_of(scope)
    shared: dict[str, Any] = {"title": metrics.names("country", lang).get(str(state.country), str(state.country))}
    if not listed and revenue.value is None and not revenue.annual:
        return _nothing(scope, state.country in offices, offices, shared)
    everyone = helpers.helpers_of(state)
    named, others = helpers.parted(everyone)
    chosen, state = chosen_of(scope, listed, tuple(one.code for one in others))
    scope = replace(scope, state=state)
    first = _first(scope, [outcomes.card_of(scope, plan.outcomes_of(state, listed, everyone), named, others)])
    beyond = _beyond(scope, portfolio.card_of(scope, chosen, filters(state, chosen, listed)), any(listed))
    return page(
        state,
        lead=head.lead(scope, revenue),
        figures=figures.figures_of(scope, revenue),
        crumbs=_crumbs(state),
        filters=[
            year_filter(state),
            country_filter(state, sorted({*offices, str(state.country)})),
            source_filter(state),
            rates_filter(state),
            as_of_filter(state),
        ],
        children=[
            *arranged("country-absent", first, lang),
            *past_the_sheet(arranged("country-absent-beyond", beyond, lang)),
        ],
        **shared,
    )


def _first(scope: Scope, helped: Sequence[Piece]) -> list[Sequence[Piece]]:
    """What is read first, and fits one sheet: money, the year's curve, what waits, who helps which outcome."""
    stands = footing(scope, "panorama-contributions", "confirmed_revenue", scope.now())
    decided = decision_rows(scope) if scope.is_now else []
    curve = cumulated_card("country-cumulated", scope, stands, 4)
    return [[money.card_of(scope), curve, decisions_card("country-decisions", scope, decided, 4)], helped]


def _beyond(scope: Scope, portfolio_card: Piece, has_outcomes: bool) -> list[Sequence[Piece]]:
    """The rest: agreements, delivery, needs, risks, network, platforms, files."""
    return [
        [words.say("country-plan-unknown", scope.state.lang) if has_outcomes else ""],
        [portfolio_card],
        [delivery.card_of(scope), milestones.card_of(scope)],
        [needs.answered_card(scope)],
        [needs.unmet_card(scope), stories.pieces(scope)[0]],
        [risks.card_of(scope), delivered_card("country-delivered", scope, 5)],
        [network.card_of(scope)],
        [platforms.card_of(scope, 7), sent.card_of(scope, 5)],
        [orphans.card_of(scope)],
    ]


def _offices(state: State) -> list[str]:
    """The countries that have, or had, an office of the organisation."""
    return sorted({one["country"] for one in memberships(state) if one["country"] and one["kind"] == "country"})


def _crumbs(state: State) -> list[tuple[str, str | None]]:
    """All countries, then the bureau of today."""
    crumbs: list[tuple[str, str | None]] = [
        (words.say("country-nav", state.lang), state.link("/country", country=None))
    ]
    bureau = head.bureau_of(state)
    if bureau:
        crumbs.append((bureau_names(state).get(bureau, bureau), state.link("/region", region=bureau, year=state.year)))
    return crumbs


def _nothing(scope: Scope, is_ours: bool, offices: list[str], shared: dict[str, Any]) -> Element:
    """An office that has sent nothing yet, or a country where the organisation has none: said, never zeros."""
    state, lang = scope.state, scope.state.lang
    key = "country-silent" if is_ours else "country-not-ours"
    return page(
        state,
        lead=words.say(key, lang, name=shared["title"], href=state.link("/country", country=None)),
        crumbs=_crumbs(state),
        filters=[year_filter(state), country_filter(state, offices), as_of_filter(state)],
        children=[sent.card_of(scope, 12)] if is_ours else [],
        **shared,
    )
