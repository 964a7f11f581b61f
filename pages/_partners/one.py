"""One partner from all sides: its group, its money, what it gives besides, who talks to it, and what comes next."""

import difflib
from dataclasses import replace
from typing import Any

import metrics
import words
from components import State, as_of_filter, metric_figure, page, plain_page, year_filter
from components.tags import Element
from pages._agreement.facts import once
from pages._panorama.arranging import Piece, arranged
from pages._panorama.delivered import delivered_card
from pages._panorama.scope import Scope, scope_of
from pages._partners import (
    beyond,
    checks,
    contacts,
    group,
    health,
    learned,
    line,
    money,
    next_acts,
    perception,
    place,
    work,
)
from pages._partners.whose import Partner, Row, found, of_partner

FIGURES = (
    "confirmed_revenue",
    "programme_year_revenue",
    "signed_value",
    "cash_received",
    "overdue_instalments",
    "people_reached",
)
#: Right codes offered for a wrong one.
NEAREST = 3
_PROMISED = [
    *("agreement_id", "kind", "label", "detail", "owner", "partner_owner", "date", "current_on", "done_on"),
    *("is_done", "is_late", "proof", "verified_by", "submission_id", "sheet", "row"),
]


def page_of(state: State) -> Element:
    """The partner the URL names, or a sentence with the nearest right codes."""
    code, there = state.query["partner"].strip(), state
    state = replace(state, region=None, country=None)  # a partner's page speaks of all its places
    partner = found(state, code)
    if partner is None:
        return _unknown(state, code)
    scope, promises = scope_of(state), _promises(partner)
    acts = next_acts.acts(partner, promises)
    return page(
        state,
        title=partner.name,
        lead=_lead(partner, acts),
        crumbs=[(words.say("partner-nav", state.lang), state.link(partner=None))],
        figures=[_figure(metric, scope, partner.code) for metric in FIGURES],
        filters=[year_filter(state), as_of_filter(state)],
        children=arranged(
            "partner-absent",
            [[place.card(scope_of(there), partner.code)], *_rows(partner, scope, promises, acts)],
            state.lang,
        ),
    )


def _rows(partner: Partner, scope: Scope, promises: list[Row], acts: list[next_acts.Act]) -> list[list[Piece]]:
    """The cards, row by row."""
    return [
        [line.card(partner, promises, sum(act.is_late for act in acts))],
        [next_acts.acts_card(partner, acts), checks.card(partner)],
        [group.identity_card(partner), contacts.card(partner)],
        [group.group_card(partner)],
        [money.years_card(scope, partner.code)],
        [money.states_card(scope, partner.code)],
        [beyond.card(partner)],
        [work.agreements_card(scope, partner.code)],
        [work.results_card(scope, partner.code)],
        [delivered_card("partner-delivered", scope, 12, partner.code)],
        [learned.visibility_card(partner, promises), health.health_card(partner)],
        [perception.perception_card(partner)],
        [learned.ended_card(partner, promises)],
    ]


def _promises(partner: Partner) -> list[Row]:
    """Everything promised under its agreements, each once, the oldest first."""
    return once(partner.rows("out_promise", _PROMISED, order=["date", "kind", "label"]))


def _lead(partner: Partner, acts: list[next_acts.Act]) -> str:
    """How much there is, whether it may be dealt with, who courts it, what comes next."""
    parts = [
        _standing(partner),
        checks.sentence(partner),
        contacts.alert(partner),
        next_acts.sentence(partner, acts),
    ]
    return " ".join(part for part in parts if part)


def _standing(partner: Partner) -> str:
    lang = partner.state.lang
    asked = ["agreements", "active_agreements"]
    count, active = metrics.ask(asked, where=partner.where(), **partner.state.asking).rows[0]
    source = metrics.names("source", lang).get(str(partner.about["source"]), "")
    return words.say("partner-standing", lang, n=int(count or 0), active=int(active or 0), source=source.lower())


def _figure(name: str, scope: Scope, code: str) -> Any:
    state = scope.state
    spans: dict[str, dict[str, Any]] = {
        "confirmed_revenue": {"month": scope.span},
        "programme_year_revenue": {"year": state.year},
    }
    span = spans.get(name, {})
    where = of_partner(state, code, **span)
    value = metrics.ask(name, where=where, **state.asking).value(name)
    note = scope.when() if span else words.say("partner-all-years", state.lang)
    if "month" in span and (before := scope.before(partner_id=code)):
        usd = words.money(metrics.ask(name, where=before, **state.asking).value(name) or 0.0, state.lang)
        note = words.say("partner-months-before", state.lang, when=note, then=scope.then(), usd=usd)
    if "year" in span:
        past = of_partner(state, code, year=state.year - 1)
        usd = words.money(metrics.ask(name, where=past, **state.asking).value(name) or 0.0, state.lang)
        note = words.say("partner-year-before", state.lang, year=str(state.year), before=str(state.year - 1), usd=usd)
    return metric_figure(name, value, state, where=where, note=note)


def _unknown(state: State, code: str) -> Element:
    """Nothing bears that code: the nearest right ones, each a link, and the name of each."""
    rows = metrics.rows(
        "out_group", ["partner_id", "partner_name"], {"organisation": state.organisation}, **state.asking
    )
    names = {str(one): name for one, name in rows.rows if name}
    said = words.say("partner-unknown-lead", state.lang, code=code)
    near = difflib.get_close_matches(code.upper(), names, n=NEAREST, cutoff=0.5)
    if near:
        links = ", ".join(f"[{names[one]} ({one})]({state.link(partner=one)})" for one in near)
        said = f"{said} {words.say('agreement-nearest', state.lang, links=links)}"
    return plain_page(state.lang, words.say("partner-unknown", state.lang), said)
