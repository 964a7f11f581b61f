"""Whom the office exchanges with: how many messages in twelve months, to which offices, and how many practitioners."""

from typing import Any

import charts
import metrics
import words
from components import State
from pages._network import pair
from pages._network.window import window
from pages._panorama.arranging import Piece, charted
from pages._panorama.scope import Scope

#: Offices drawn.
SHOWN = 6


def months_of(scope: Scope) -> dict[str, Any]:
    """The twelve months to today, as on the bureau's page; of a past year, its own."""
    if scope.is_now:
        return window(scope.state).months()
    return {"month": (f"{scope.state.year}-01", f"{scope.state.year}-12")}


def card_of(scope: Scope, span: int = 5) -> Piece:
    """One bar per office written to, the most first; a sentence where the office wrote to nobody."""
    state, lang = scope.state, scope.state.lang
    where = {**state.where("country"), **months_of(scope), "is_between_offices": True}
    sent = metrics.ask("exchanges", where=where, **state.asking).value("exchanges")
    if not sent:
        return words.say("factsheet-network-none", lang)
    by = metrics.ask("exchanges", by="to_office", where=where, **state.asking).by("to_office")
    names = metrics.names("office", lang, state.as_of, organisation=state.organisation)
    order = sorted((code for code, n in by.items() if code and n), key=lambda code: (-by[code], code))
    chart = charts.bars(
        [(names.get(code, code).split(" — ")[0], by[code]) for code in order[:SHOWN]],
        unit="count",
        lang=lang,
        heading=words.say("factsheet-office", lang),
        finding=words.say("factsheet-network", lang, n=int(sent), of=len(order)),
        subtitle=words.say("factsheet-network-what", lang, shown=min(SHOWN, len(order))),
        empty="",
        links=[pair.address(state, "offices", _office(where, state), code) if scope.is_now else None
               for code in order[:SHOWN]],
    )  # fmt: skip
    source = {"source": words.say("network-source", lang), "n": int(sent)}
    return charted(
        "country-network", chart, state, source, metric="exchanges", where=where, span=span, note=_people(state)
    )


def _office(where: dict[str, Any], state: State) -> str:
    """The office of the country, as exchanges name it."""
    found = metrics.ask("exchanges", by="from_office", where=where, **state.asking).by("from_office")
    return str(max(found, key=lambda code: found[code] or 0))


def _people(state: State) -> str:
    """How many practitioners the office has; a handful is not counted out loud."""
    asked = metrics.ask("practitioners", where=state.where("country"), **state.asking).value("practitioners")
    known = metrics.rows("out_practitioner", ["office"], state.where("country"), limit=1, **state.asking)
    if asked is None:
        return words.say("factsheet-few-practitioners" if len(known) else "factsheet-no-practitioner", state.lang)
    return words.say("factsheet-practitioners", state.lang, n=int(asked))
