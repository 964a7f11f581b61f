"""Changing an agreement here: its next state, a measure done or verified, a gate waived; what waits or was refused."""

import json
from collections.abc import Sequence
from datetime import date

import metrics
import register
import words
from components import State, card
from components import tags as html
from components.markup import raw, text
from components.tags import Element
from etl import entering, gates
from etl.entering import Entry
from pages._agreement.facts import Agreement, Row
from pages._enter.forms import choose, day, form, named
from pages._enter.told import listed, outcome, waiting
from settings import settings

#: States that say why the agreement came to an end.
ENDING = ("ended", "terminated", "cancelled")


def changing_card(agreement: Agreement, told: list[Row]) -> Element:
    """What may be entered about this agreement, then what was."""
    state, lang = agreement.state, agreement.state.lang
    if state.as_of is not None:
        return _card(state, [html.P(words.say("enter-in-the-past", lang), className="quiet")])
    try:
        known = entering.listed(state.organisation, agreement.code, settings.warehouse)
    except register.Unavailable:
        return _card(state, [html.P(words.say("enter-refused-register", lang), className="quiet")])
    content = [*_answer(state, known), raw(waiting(state, agreement.code, known, offices(state)))]
    content.append(raw("".join(_forms(agreement, told))))
    content.append(listed(known, lang))
    return _card(state, content)


def _card(state: State, content: list[Element]) -> Element:
    title, what = words.say("enter-title", state.lang), words.say("enter-what", state.lang)
    return card("agreement-enter", title, what, content, 12)


def _answer(state: State, known: Sequence[Entry]) -> list[Element]:
    """What became of the form just sent: where, what, what to do."""
    lang, why = state.lang, state.query.get("refused")
    if why and words.known(f"enter-refused-{why}", lang):
        return [raw(f'<p class="said" role="alert">{text(_refusal(why, state))}</p>')]
    number = state.query.get("entry", "")
    entry = next((one for one in known if str(one.id) == number), None)
    return [outcome(entry, lang)] if entry else []


def _refusal(why: str, state: State) -> str:
    try:
        about = {str(name): str(value) for name, value in json.loads(state.query.get("about", "{}")).items()}
        return words.say(f"enter-refused-{why}", state.lang, **about)
    except (ValueError, AttributeError, LookupError):
        return words.say("enter-refused-register", state.lang)


def _forms(agreement: Agreement, told: list[Row]) -> list[str]:
    forms = [_next_state(agreement)] if gates.NEXT.get(str(agreement.terms["status"])) else []
    measures = [one for one in told if one["kind"] == "corrective"]
    forms += [_done(agreement, one) for one in measures if not one["done_on"]]
    forms += [_verified(agreement, one) for one in measures if one["done_on"] and not one["verified_by"]]
    return [*forms, _waiver(agreement)]


def _next_state(agreement: Agreement) -> str:
    lang = agreement.state.lang
    then = named("agreement_status", lang, gates.NEXT[str(agreement.terms["status"])])
    reasons = named("end_reason", lang)
    fields = [
        ("status", words.say("enter-status", lang), choose("cell-status", then)),
        ("since", words.say("enter-since", lang), day("cell-status_since", _today(agreement.state))),
    ]
    if any(code in then for code in ENDING):
        nothing = words.say("enter-no-end", lang)
        fields.append(("why", words.say("enter-end-reason", lang), choose("cell-end_reason", reasons, nothing=nothing)))
    about = {"table": "agreement", "cell-agreement_id": agreement.code, "agreement": agreement.code}
    title = words.say("enter-next-state", lang, status=agreement.status)
    return _form(agreement, title, words.say("enter-pass", lang), fields, about)


def _done(agreement: Agreement, measure: Row) -> str:
    lang = agreement.state.lang
    fields = [("on", words.say("enter-done-on", lang), day("cell-done_on", _today(agreement.state)))]
    title = words.say("enter-done", lang, measure=measure["label"])
    return _form(agreement, title, words.say("enter-done-go", lang), fields, _measure(agreement, measure, "done"))


def _verified(agreement: Agreement, measure: Row) -> str:
    lang = agreement.state.lang
    title = words.say("enter-verified", lang, measure=measure["label"])
    go = words.say("enter-verified-go", lang)
    return _form(agreement, title, go, [], _measure(agreement, measure, "verified"))


def _measure(agreement: Agreement, measure: Row, act: str) -> dict[str, str]:
    return {
        "table": "corrective_action", "act": act, "agreement": agreement.code, "cell-agreement_id": agreement.code,
        "cell-measure": str(measure["label"]),
    }  # fmt: skip


def _waiver(agreement: Agreement) -> str:
    lang = agreement.state.lang
    fields = [("gate", words.say("enter-gate", lang), choose("cell-gate", named("closing_gate", lang)))]
    about = {"table": "waiver", "cell-agreement_id": agreement.code, "agreement": agreement.code}
    return _form(agreement, words.say("enter-waiver", lang), words.say("enter-waiver-go", lang), fields, about)


def _form(agreement: Agreement, title: str, go: str, fields: list[tuple[str, str, str]], about: dict[str, str]) -> str:
    state = agreement.state
    return form(
        state, title, go, fields, hidden=about, offices=offices(state), office=str(agreement.terms["counted_by"] or "")
    )


def offices(state: State) -> dict[str, str]:
    """{code: name} of the offices of today, by name."""
    names = metrics.names("office", state.lang, state.as_of, organisation=state.organisation)
    return dict(sorted(((str(code), name) for code, name in names.items()), key=lambda one: one[1]))


def _today(state: State) -> str:
    """The day offered: today, never before what the data speak of."""
    return str(max(date.today(), state.today or date.min))
