"""A director's note where its figure is shown: beside it on a card, in the drawer, with the form that pins another."""

from typing import Any

import metrics
import store
import words
from components import tags as html
from components.markup import aria, data, quoted, raw, text
from components.prose import prose
from components.tags import Element
from components.tracing import Question

#: Letters of a note and of the name under it.
LONGEST, LONGEST_NAME = 1200, 120
PATH = "/notes"


def notes_under(question: Question | None, lang: str) -> list[Element]:
    """What was said of a card's figure, in full."""
    return [_note(note, lang) for note in _notes(question)]


def notes_beside(question: Question | None, label: str, lang: str) -> list[Element]:
    """What was said last of a figure of the strip: its first words, which open the drawer."""
    found = _notes(question)
    if not found or question is None:
        return []
    said = words.say("noted-beside", lang, n=len(found), more=len(found) - 1, text=found[0].text)
    hidden = html.Span(f" {label}", className="unseen")
    opens = {**aria(haspopup="dialog"), **data(ask=question.dumped())}
    mark = "expired" if found[0].is_expired else ""
    return [html.Button([html.Span(said), hidden], type="button", className=f"pinned-beside {mark}".strip(), **opens)]


def notes_section(question: Question, lang: str) -> Element:
    """The part of the drawer about notes: what stands, the way to take it away, the form to pin another."""
    about = metrics.subject_of(question.metric, question.where, question.as_of)
    title = html.H3(words.say("noted-title", lang))
    if about is None:
        return html.Div([title, html.P(words.say("noted-not-here", lang), className="quiet")], className="pinned-here")
    found = _notes(question)
    told: list[Any] = [_note(note, lang, is_open=True) for note in found]
    if not found:
        told = [html.P(words.say("noted-none", lang), className="quiet")]
    return html.Div([title, *told, _form(question, about, lang)], className="pinned-here")


def _notes(question: Question | None) -> tuple[metrics.Note, ...]:
    """What was said of a figure; nothing before anything is loaded."""
    if question is None:
        return ()
    try:
        about = metrics.subject_of(question.metric, question.where, question.as_of)
        return metrics.notes_on(about, as_of=question.as_of)
    except store.NoWarehouse:
        return ()


def _note(note: metrics.Note, lang: str, is_open: bool = False) -> Element:
    """The words, who wrote them, when, until when they hold, and whether that day is past."""
    signed = [note.author, words.day(note.on, lang)]
    if note.expires_on:
        key = "noted-expired" if note.is_expired else "noted-until"
        signed.append(words.say(key, lang, day=words.day(note.expires_on, lang)))
    pieces: list[Any] = [html.P(prose(note.text)), html.P(" · ".join(signed), className="quiet")]
    if is_open and note.number is not None:
        pieces.append(_withdrawal(note.number, lang))
    return html.Blockquote(pieces, className="pinned expired" if note.is_expired else "pinned")


def _withdrawal(number: int, lang: str) -> Element:
    named = text(words.say("noted-withdraw", lang))
    fields = f'<input type="hidden" name="withdraw" value="{number}"><input type="hidden" name="lang" value="{lang}">'
    return raw(f'<form method="post" action="{PATH}">{fields}<button type="submit">{named}</button></form>', html.Div)


def _form(question: Question, about: metrics.Subject, lang: str) -> Element:
    """A plain form: the words, a name, a last day."""

    def say(key: str, **told: Any) -> str:
        return text(words.say(f"noted-{key}", lang, **told))

    names = metrics.names("office", lang, question.as_of, organisation=about.organisation)
    names = {**metrics.names("country", lang), **names}
    where = names.get(about.place, about.place) if about.place else words.say("noted-everywhere", lang)
    hidden = {"question": question.dumped(), "lang": lang}
    fields = "".join(f'<input type="hidden" name="{key}" value="{quoted(one)}">' for key, one in hidden.items())
    form = (
        f"<details><summary>{say('pin')}</summary>"
        f'<p class="quiet">{say("about", place=where, year=str(about.year))}</p>'
        f'<form method="post" action="{PATH}">{fields}'
        f'<label>{say("text")} <textarea name="text" rows="4" maxlength="{LONGEST}" required></textarea></label>'
        f'<label>{say("author")} <input name="author" maxlength="{LONGEST_NAME}" required data-reader></label>'
        f'<label>{say("expires")} <input name="expires_on" type="date"></label>'
        f'<button type="submit" class="action">{say("save")}</button></form></details>'
    )
    return raw(form, html.Div)
