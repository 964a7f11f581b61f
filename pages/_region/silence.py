"""A bureau that sent nothing for the year in view: a sentence with the last submission, never zeros."""

import metrics
import words
from components import State
from pages._panorama.memberships import closing_day, heir, memberships
from pages._panorama.naming import bureau_names, bureau_title
from pages._panorama.revenue import Revenue
from pages._panorama.scope import Scope


def is_silent(scope: Scope, revenue: Revenue) -> bool:
    """Whether there is neither revenue, nor plan, nor result for the place and year in view."""
    if revenue.value is not None or revenue.annual:
        return False
    where = scope.state.where("region", "country", "source", "year")
    return not metrics.ask("results", where=where, **scope.state.asking).value("results")


def missing(scope: Scope) -> str:
    """That the chosen country has not sent its last workbook, and when it last sent one; "" where it has."""
    state, lang = scope.state, scope.state.lang
    if state.country is None:
        return ""
    where = state.where("region", "country", quarter=scope.quarter, is_received=False)
    found = metrics.rows("out_due", ["last_known_on"], where, limit=1, **state.asking).column("last_known_on")
    if not found:
        return ""
    period = words.quarter(scope.quarter, lang)
    if found[0] is None:
        return words.say("region-missing-ever", lang, period=period)
    return words.say("region-missing", lang, period=period, day=words.day(found[0], lang))


def lead(scope: Scope) -> str:
    """Why there is nothing to show: it closed, it is filtered out, it has not sent yet; and when it last did."""
    state, lang = scope.state, scope.state.lang
    closed, last = _closed(state), _last(state)
    if closed:
        return f"{closed} {last}".strip()
    if state.country or state.source:
        why = words.say("region-silent-filter", lang, when=scope.when(), href=state.link(country=None, source=None))
    else:
        why = words.say("region-silent", lang, year=str(state.year))
    return f"{why} {last or words.say('region-never-sent', lang)}"


def _closed(state: State) -> str:
    """Where the countries of a closed bureau went."""
    offices = memberships(state)
    closed, successor = closing_day(offices, state.region), heir(offices, str(state.region))
    if successor is None or closed is None or (closed.year >= state.year and state.structure == "then"):
        return ""
    lang, names = state.lang, bureau_names(state)
    moved = {one["country"] for one in offices if one["bureau"] == state.region and one["kind"] == "country"}
    return words.say(
        "region-closed",
        lang,
        day=words.day(closed, lang),
        n=len(moved),
        name=bureau_title(names.get(successor, successor), lang),
        href=state.link(region=successor, country=None, structure=None),
        last=str(closed.year),
        past=state.link(year=closed.year, country=None, structure=None),
    )


def _last(state: State) -> str:
    """The day of the last submission; "" where none was received."""
    where = {**state.where("country"), "bureau": state.region}
    found = metrics.rows("out_submission", ["known_on"], where, order=["-known_on"], limit=1, **state.asking)
    return words.say("region-last-sent", state.lang, day=words.day(found.rows[0][0], state.lang)) if found.rows else ""
