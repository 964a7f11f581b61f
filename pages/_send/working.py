"""The second face: a child process checks or loads the files; the page waits for it, or says that it died."""

import words
from components import State, card, page
from components.markup import quoted, raw, text
from components.tags import Element
from etl import inbox
from etl.inbox import Batch
from pages._send.form import hidden
from settings import settings


def page_of(state: State, batch: Batch) -> Element:
    """What is being done; assets/send.js asks how far it is, the document of a browser without script comes back."""
    lang = state.lang
    doing = batch.state
    listed = "".join(f"<li>{text(name)}</li>" for name in batch.files)
    kept = {name: state.query.get(name) for name in ("batch", "file", "tab")}
    asked = state.link("/send/state", lang=lang, organisation=state.organisation, **kept)
    inside = (
        f'<div class="at-work" data-watch="{quoted(asked)}">'
        f'<progress aria-label="{quoted(words.say("send-working", lang))}"></progress>'
        f'<p class="quiet" role="status">{text(batch.progress)}</p></div><ul class="chosen" role="list">{listed}</ul>'
    )
    title = words.say(f"send-{doing}-title", lang)
    files = words.say("send-working-files", lang, n=len(batch.files))
    return page(
        state,
        title=title,
        lead=words.say(f"send-{doing}-lead", lang),
        crumbs=[crumb(state)],
        children=[card("send-work", files, "", [raw(inside)], 12)],
    )


def broken(state: State, batch: Batch) -> Element:
    """The check died: what is known of why, and a button to try again."""
    lang = state.lang
    inside = (
        f'<form class="send ours" method="post" action="/send/check">{hidden(batch=batch.id, lang=lang)}'
        f'<button class="action primary" type="submit">{text(words.say("send-again", lang))}</button></form>'
    )
    files = words.say("send-working-files", lang, n=len(batch.files))
    return page(
        state,
        title=words.say("send-broken-title", lang),
        lead=trouble(batch, lang) or words.say("send-broken-lead", lang),
        crumbs=[crumb(state)],
        children=[card("send-work", files, "", [raw(inside)], 12)],
    )


def trouble(batch: Batch, lang: str) -> str:
    """Why the last check or load stopped; "" when it did not."""
    known = (inbox.BUSY, inbox.TOO_LONG, inbox.FAILED)
    minutes = words.whole(settings.send_seconds / 60, lang)
    return words.say(f"send-trouble-{batch.trouble}", lang, minutes=minutes) if batch.trouble in known else ""


def crumb(state: State) -> tuple[str, str]:
    """The way back to the form."""
    return words.say("send-nav", state.lang), state.link(batch=None, file=None, tab=None, refused=None)
