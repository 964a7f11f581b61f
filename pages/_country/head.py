"""The first ten seconds of a country: what came in, what ends, what is not met, and where it belongs."""

from typing import Any

import metrics
import words
from components import State, bureaux
from components.state import known_days
from pages._country.chosen import base
from pages._panorama.memberships import memberships
from pages._panorama.naming import bureau_names, short
from pages._panorama.revenue import Revenue, position
from pages._panorama.scope import Scope
from pages._region import silence


def lead(scope: Scope, revenue: Revenue) -> str:
    """Where revenue stands, what ends, what nobody answers, who did not send, and which bureau it was in."""
    state, lang = scope.state, scope.state.lang
    said = [_standing(scope, revenue), _ending(state), _needs(state), silence.missing(scope), _moved(state)]
    if known_days(state):
        href = state.link("/changes", country=state.country, year=state.year)
        said.append(words.say("region-changes", lang, href=href))
    return " ".join(clause for clause in said if clause)


def _standing(scope: Scope, revenue: Revenue) -> str:
    if revenue.value is None:
        return words.say("region-no-revenue", scope.state.lang, when=scope.when())
    return position(scope, revenue)


def _ending(state: State) -> str:
    names = ["ending_agreements", "ending_value"]
    count, usd = metrics.ask(names, where=base(state), **state.asking).rows[0]
    if not count:
        return ""
    href = state.link(standing="active") + "#country-portfolio"
    return words.say("country-ending", state.lang, n=int(count), usd=words.money(usd, state.lang), href=href)


def _needs(state: State) -> str:
    names = ["unmet_needs", "needs_declared", "unmet_value"]
    unmet, declared, usd = metrics.ask(names, where=state.where("country"), **state.asking).rows[0]
    if not declared:
        return words.say("country-needs-none", state.lang)
    key = "country-lead-unmet" if unmet else "country-lead-met"
    return words.say(
        key, state.lang, n=int(unmet or 0), total=words.whole(declared, state.lang), usd=words.money(usd, state.lang)
    )


def bureau_of(state: State) -> str | None:
    """The bureau the country belongs to today; None where it has none."""
    spans = _spans(state)
    return spans[-1]["bureau_now"] if spans else None


def _spans(state: State) -> list[dict[str, Any]]:
    own = set(bureaux(state))
    listed = [one for one in memberships(state) if one["country"] == state.country and one["kind"] == "country"]
    return sorted((one for one in listed if one["bureau"] in own), key=lambda one: one["valid_from"])


def _moved(state: State) -> str:
    """Each bureau the country left, with the day, and the one it joined."""
    spans, names = _spans(state), bureau_names(state)
    told = []
    for before, after in zip(spans, spans[1:], strict=False):
        if before["bureau"] != after["bureau"]:
            one, other = (short(names.get(span["bureau"], span["bureau"])) for span in (before, after))
            day = words.day(after["valid_from"], state.lang)
            told.append(words.say("country-moved", state.lang, before=one, after=other, day=day))
    return " ".join(told)
