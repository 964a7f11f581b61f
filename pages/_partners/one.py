"""One partner: what it gave year by year, its agreements, what they reached, what waits for a decision."""

from typing import Any

from dash.development.base_component import Component

import metrics
import words
from components import State, as_of_filter, metric_figure, page, plain_page, year_filter
from pages._panorama.scope import Scope, scope_of
from pages._partners import money, work
from pages._partners.whose import of_partner

FIGURES = ("confirmed_revenue", "signed_value", "cash_received", "overdue_instalments", "people_reached")


def page_of(state: State) -> Component:
    """The partner the URL names, or a sentence when there is none of that code."""
    scope, lang, code = scope_of(state), state.lang, state.query["partner"]
    about = metrics.rows(
        "out_agreement",
        ["partner_name", "source", "check_valid_until", "has_valid_check"],
        of_partner(state, code),
        order=["-check_valid_until"],
        **state.asking,
    ).records()
    if not about:
        return plain_page(lang, words.say("partner-unknown", lang), words.say("partner-unknown-lead", lang, code=code))
    name = about[0]["partner_name"] or words.say("panorama-confidential", lang)
    return page(
        state,
        title=name,
        lead=_lead(scope, code, about[0]),
        crumbs=[(words.say("partner-nav", lang), state.link(partner=None))],
        figures=[_figure(metric, scope, code) for metric in FIGURES],
        filters=[year_filter(state), as_of_filter(state)],
        children=[
            money.years_card(scope, code),
            money.states_card(scope, code),
            work.agreements_card(scope, code),
            work.decisions_card(scope, name if about[0]["partner_name"] else None),
            work.results_card(scope, code),
        ],
    )


def _lead(scope: Scope, code: str, about: dict[str, Any]) -> str:
    state, lang = scope.state, scope.state.lang
    asked = ["agreements", "active_agreements"]
    count, active = metrics.ask(asked, where=of_partner(state, code), **state.asking).rows[0]
    source = metrics.names("source", lang).get(about["source"], "")
    said = words.say("partner-standing", lang, n=int(count or 0), active=int(active or 0), source=source.lower())
    day = about["check_valid_until"]
    if day is None:
        return f"{said} {words.say('partner-unchecked', lang)}"
    key = "partner-checked" if about["has_valid_check"] else "partner-check-lapsed"
    return f"{said} {words.say(key, lang, day=words.day(day, lang))}"


def _figure(name: str, scope: Scope, code: str) -> Any:
    state = scope.state
    span = {"month": scope.span} if name == "confirmed_revenue" else {}
    where = of_partner(state, code, **span)
    value = metrics.ask(name, where=where, **state.asking).value(name)
    note = scope.when() if span else words.say("partner-all-years", state.lang)
    return metric_figure(name, value, state, where=where, note=note)
