"""Changing an agreement here: its next state, a measure done or verified, a gate waived; what waits or was refused."""

import json
from collections.abc import Sequence

import register
import words
from components import State, card
from components import tags as html
from components.markup import raw, text
from components.tags import Element
from etl import entering
from etl.entering import Entry
from pages._agreement.acts import acts
from pages._agreement.facts import Agreement, Row
from pages._enter.forms import offices
from pages._enter.told import listed, outcome, waiting
from settings import settings


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
    content.append(raw("".join(acts(agreement, told))))
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
