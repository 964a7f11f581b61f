"""A polite reminder per late office, in the office's own language, ready to copy."""

import metrics
import words
from components import card, empty
from components import tags as html
from components.markup import aria
from components.tags import Element
from pages._calendar.due import Due, Office


def reminders_card(due: Due, span: int = 12) -> Element:
    """The texts, the weightiest office first; each opens on request."""
    lang, owing = due.state.lang, due.owing()
    told = [html.Div([_reminder(due, each) for each in owing], className="reminders")] if owing else []
    nothing = [] if owing else [empty(words.say("calendar-no-reminder", lang))]
    title = words.say("calendar-reminders", lang, n=len(owing))
    return card("calendar-reminders", title, words.say("calendar-reminders-what", lang), [*told, *nothing], span)


def _reminder(due: Due, office: Office) -> Element:
    lang = due.state.lang
    spoken = office.language if office.language in words.LANGUAGES else lang
    text = reminder(due, office, str(spoken))
    label = words.say(
        "calendar-reminder-for", lang, office=office.name, language=words.say(f"calendar-in-{spoken}", lang)
    )
    box = html.Pre(text, lang=spoken, className="copied", tabIndex=0, style={"user-select": "all"}, **aria(label=label))
    return html.Details([html.Summary(label), box])


def reminder(due: Due, office: Office, lang: str) -> str:
    """What to write to the office, in its language."""
    now = due.now(office)
    assert now is not None
    state = due.state
    name = metrics.names("office", lang, state.as_of, organisation=state.organisation).get(office.code, office.code)
    last = words.say("calendar-reminder-never", lang)
    if office.last_known_on:
        last = words.say("calendar-reminder-last", lang, day=words.day(office.last_known_on, lang))
    return words.say(
        "calendar-reminder",
        lang,
        office=name,
        period=words.quarter(now.period, lang),
        due=words.day(now.due_on, lang),
        last=last,
    )
