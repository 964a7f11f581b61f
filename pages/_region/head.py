"""What the page of a bureau opens with: its title and the way back, what may be chosen, the first sentence."""

from collections.abc import Sequence
from typing import Any

import metrics
import words
from components import Filter, State, as_of_filter, country_filter, source_filter, structure_filter, year_filter
from components.state import known_days
from pages._panorama.causes import causes
from pages._panorama.memberships import has_moves, memberships
from pages._panorama.naming import bureau_names, bureau_title
from pages._panorama.rates import rates_filter
from pages._panorama.revenue import Revenue, position
from pages._panorama.scope import Scope
from pages._region import places, silence, structure


def named(state: State) -> dict[str, Any]:
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
    said += [silence.missing(scope), structure.lead(scope.state)]
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
