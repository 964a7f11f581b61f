"""One bureau: the sentence, the figures, then revenue, countries, impact, decisions and the field's own voice."""

from collections.abc import Sequence
from typing import Any

import metrics
import words
from components import (
    Figure,
    Filter,
    State,
    as_of_filter,
    country_filter,
    metric_figure,
    page,
    source_filter,
    structure_filter,
    year_filter,
)
from components.state import known_days
from components.tags import Element
from pages._downloads import board_action
from pages._panorama.arranging import arranged
from pages._panorama.causes import causes
from pages._panorama.curve import cumulated_card
from pages._panorama.decisions import decisions_card, decisions_figure
from pages._panorama.figures import achievement, field_driven, known
from pages._panorama.footing import footing
from pages._panorama.memberships import has_moves, memberships
from pages._panorama.naming import bureau_names, bureau_title
from pages._panorama.pending import decision_rows
from pages._panorama.rates import rates_filter
from pages._panorama.revenue import Revenue, position, revenue_figure, revenue_of
from pages._panorama.scope import Scope, scope_of
from pages._panorama.sources import sources_card
from pages._region import impact, places, silence, stories
from pages._region.country_map import map_card
from pages._region.country_table import table_of


def page_of(state: State) -> Element:
    """The panorama of the bureau the URL names, or a sentence when it sent nothing for that year."""
    scope = scope_of(state)
    revenue = revenue_of(scope)
    chosen: dict[str, Any] = {
        **_named(state),
        "filters": filters(state, scope),
        "actions": [board_action(state)],
    }
    if silence.is_silent(scope, revenue):
        return page(state, lead=silence.lead(scope), **chosen)
    found = places.places_of(scope)
    decided = decision_rows(scope) if scope.is_now else []
    stands = footing(scope, "panorama-contributions", "confirmed_revenue", scope.now())
    return page(
        state,
        lead=lead(scope, revenue, decided),
        figures=figures(scope, revenue, decided),
        children=arranged(
            "region-absent",
            [
                [
                    cumulated_card("region-cumulated", scope, stands),
                    sources_card("region-sources", scope, revenue, stands),
                ],
                [map_card(scope, found, stands), table_of(scope, revenue, found, stands)],
                [impact.areas_card(scope), decisions_card("region-decisions", scope, decided)],
                stories.pieces(scope),
            ],
            state.lang,
        ),
        **chosen,
    )


def _named(state: State) -> dict[str, Any]:
    """The title and the way back: the bureau, or the country the page is filtered to."""
    lang = state.lang
    name = bureau_names(state).get(str(state.region), str(state.region))
    title = bureau_title(name, lang)
    crumbs = [(words.say("region-nav", lang), state.link(region=None, country=None, source=None, countries=None))]
    if state.country is None:
        return {"title": title, "crumbs": crumbs}
    crumbs.append((title, state.link(country=None)))
    return {"title": metrics.names("country", lang).get(state.country, state.country), "crumbs": crumbs}


def filters(state: State, scope: Scope) -> list[Filter]:
    """Year, country, source, the day of knowledge; the structure where offices ever changed bureau."""
    offices = memberships(state)
    chosen = [
        year_filter(state),
        country_filter(state, places.countries_of(scope, offices)),
        source_filter(state),
        rates_filter(state),
        as_of_filter(state),
    ]
    if has_moves(one for one in offices if state.region in (one["bureau"], one["bureau_now"])):
        chosen.insert(3, structure_filter(state))
    return chosen


def lead(scope: Scope, revenue: Revenue, decided: Sequence[dict[str, Any]]) -> str:
    """Where we stand, which sources carry the change, what ends soon: each computed, none without data."""
    lang = scope.state.lang
    said = [_standing(scope, revenue)]
    if not scope.state.source and revenue.before:
        said.append(causes(revenue.changes, lang))
    if scope.is_now:
        said.append(_ending(scope, decided))
    said.append(silence.missing(scope))
    if known_days(scope.state):
        place = {"region": scope.state.region, "country": scope.state.country, "year": scope.state.year}
        said.append(words.say("region-changes", lang, href=scope.state.link("/changes", **place)))
    if scope.state.country:
        here = {"country": scope.state.country, "year": scope.state.year}
        said.append(words.say("country-open", lang, href=scope.state.link("/country", **here)))
    return " ".join(clause for clause in said if clause)


def _standing(scope: Scope, revenue: Revenue) -> str:
    lang = scope.state.lang
    if revenue.value is None:
        return words.say("region-no-revenue", lang, when=scope.when())
    return position(scope, revenue)


def _ending(scope: Scope, decided: Sequence[dict[str, Any]]) -> str:
    """How many agreements end within ninety days, and how many of them nobody is renewing."""
    state = scope.state
    answer = metrics.ask("ending_agreements", where=state.where("region", "country", "source"), **state.asking)
    count = int(answer.value("ending_agreements") or 0)
    if not count:
        return ""
    bare = sum(row["kind"] == "renewal" and row["detail"] == "no_plan" for row in decided) if not state.source else 0
    key = "region-ending-bare" if bare >= count else "region-ending"
    return words.say(key, state.lang, n=count, bare=bare, href="#region-decisions")


def figures(scope: Scope, revenue: Revenue, decided: Sequence[dict[str, Any]]) -> list[Figure]:
    """The four figures of the first ten seconds, then people and partners."""
    four = [revenue_figure(scope, revenue), field_driven(scope), achievement(scope)]
    if scope.is_now:
        four.append(decisions_figure(scope, decided, "#region-decisions"))
    four.append(impact.people_figure(scope))
    if scope.is_now:
        four.append(partners_figure(scope))
    return known(four)


def partners_figure(scope: Scope) -> Figure:
    """Active partners today, and the share of last year's that gave again in the last year that is over."""
    state = scope.state
    where = state.where("region", "country", "source")
    count = metrics.ask("active_partners", where=where, **state.asking).value("active_partners")
    year = state.year if scope.is_whole_year else state.year - 1
    kept = metrics.ask("retention_rate", where={**where, "year": year}, **state.asking).value("retention_rate")
    note = (
        ""
        if kept is None
        else words.say(
            "region-retention", state.lang, share=words.percent(kept, state.lang), year=str(year), before=str(year - 1)
        )
    )
    return metric_figure("active_partners", count, state, note=note, bar=kept, where=where)
