"""The first face: choose or drop files, start from a template, find an earlier sending again."""

from datetime import date

import words
from components import Column, Pill, State, card, empty, page, table
from components import tags as html
from components.markup import data, quoted, raw, text
from components.tags import Element
from etl import inbox
from etl.inbox import Batch
from pages._send.reader import whose
from settings import organisation, settings

#: Earlier sendings listed.
SHOWN = 12
#: Where the workbook an office fills in is to be had.
TEMPLATE = "/download/template.xlsx"
#: Files of a sending that are named; of the others, their number is.
NAMED = 3
#: What the browser offers to choose; the judgement itself looks at the content, not at the name.
ACCEPTED = ".xlsx,.xlsm,.xls,.xlsb,.ods,.csv"
PILLS = {
    inbox.CHECKING: "neutral",
    inbox.LOADING: "neutral",
    inbox.CHECKED: "watch",
    inbox.LOADED: "on_track",
    inbox.BROKEN: "late",
}
REFUSALS = ("none", "too-many", "too-large", "gone", "register")
BYTES = 1_000_000


def page_of(state: State) -> Element:
    """The form, the template and the latest sendings."""
    return page(
        state,
        title=words.say("send-title", state.lang),
        lead=words.say("send-lead", state.lang),
        children=[_form(state), _template(state), _history(state)],
    )


def unknown(state: State) -> Element:
    """A batch that is not there, or no more."""
    title = words.say("send-no-batch-title", state.lang)
    sentence = words.say("send-no-batch", state.lang, href=state.link("/send", batch=None, file=None, tab=None))
    return page(state, title=title, lead=sentence)


def refusal(why: str, lang: str) -> str:
    """The sentence said to someone whose sending was not taken."""
    limits = {"files": words.whole(settings.send_files, lang), "megabytes": words.whole(settings.send_megabytes, lang)}
    return words.say(f"send-refused-{why}", lang, **limits)


def _form(state: State) -> Element:
    """Plain HTML that works without a script; assets/panorama.js adds dropping, progress and limits said at once."""
    lang = state.lang
    said = data(
        bytes=str(settings.send_megabytes * BYTES),
        files=str(settings.send_files),
        toolarge=refusal("too-large", lang),
        toomany=refusal("too-many", lang),
        none=refusal("none", lang),
        cut=words.say("send-cut", lang),
        uploading=words.say("send-uploading", lang, share="%s"),
    )
    attributes = "".join(f' {name}="{quoted(value)}"' for name, value in said.items())
    why = state.query.get("refused")
    refused = refusal(why, lang) if why in REFUSALS else ""
    inside = (
        f'<form class="send ours" method="post" action="/send" enctype="multipart/form-data"{attributes}>'
        f"{hidden(lang=lang, organisation=state.organisation)}"
        f'<label class="drop"><input type="file" name="files" multiple required accept="{ACCEPTED}">'
        f'<span class="choose">{text(words.say("send-choose", lang))}</span>'
        f'<span class="quiet">{text(words.say("send-drop", lang))}</span></label>'
        '<ul class="chosen" role="list"></ul>'
        f'<label class="field">{text(words.say("send-sender", lang))}'
        '<input type="text" name="sender" autocomplete="name" maxlength="120" aria-describedby="send-sender-what">'
        "</label>"
        f'<p class="note" id="send-sender-what">{text(words.say("send-sender-what", lang))}</p>'
        f'<p class="said" role="alert">{text(refused)}</p>'
        f'<progress max="100" value="0" hidden aria-label="{quoted(words.say("send-working", lang))}"></progress>'
        f'<button class="action primary" type="submit">{text(words.say("send-button", lang))}</button></form>'
    )
    limits = {"files": words.whole(settings.send_files, lang), "megabytes": words.whole(settings.send_megabytes, lang)}
    what = words.say("send-form-what", lang, **limits)
    return card("send-form", words.say("send-form-title", lang), what, [raw(inside)], 7)


def hidden(**values: str) -> str:
    """Fields of a form that its reader does not see."""
    return "".join(
        f'<input type="hidden" name="{quoted(name)}" value="{quoted(value)}">' for name, value in values.items()
    )


def _template(state: State) -> Element:
    lang = state.lang
    named = {
        office.code: words.pick(office.name, lang)
        for office in organisation(whose(state.organisation)).offices
        if office.valid_to >= date.today()
    }
    options = "".join(
        f'<option value="{quoted(code)}">{text(name)}</option>'
        for code, name in sorted(named.items(), key=lambda office: office[1])
    )
    inside = (
        f'<form class="send" method="get" action="{TEMPLATE}">{hidden(lang=lang)}'
        f'<label class="field">{text(words.say("send-template-office", lang))}<select name="office">{options}</select>'
        f'</label><button class="action" type="submit">{text(words.say("send-template-button", lang))}</button></form>'
    )
    title, what = words.say("send-template-title", lang), words.say("send-template-what", lang)
    note = html.P(words.say("send-template-note", lang), className="note")
    return card("send-template", title, what, [raw(inside), note], 5)


def _history(state: State) -> Element:
    lang = state.lang
    batches = inbox.latest(SHOWN)
    columns = [Column(words.say(f"send-history-{name}", lang)) for name in ("when", "files", "sender")]
    columns.append(Column(words.say("send-history-state", lang), "pill"))
    rows = [
        [
            f"{words.day(batch.at, lang)} · {batch.at:%H:%M} UTC".replace(" ", "\u00a0"),
            _named(batch, lang),
            batch.sender or words.NOTHING,
            Pill(PILLS[batch.state], words.say(f"send-state-{batch.state}", lang)),
        ]
        for batch in batches
    ]
    title = words.say("send-history-title", lang)
    links = [state.link(batch=batch.id, refused=None) for batch in batches]
    nothing = empty(words.say("send-history-none", lang))
    content = table(columns, rows, title, lang, row_links=links) if rows else nothing
    what = words.say("send-history-what", lang, days=settings.inbox_days, href=state.link("/received"))
    return card("send-history", title, what, [content], 12)


def _named(batch: Batch, lang: str) -> str:
    """The first files of a sending, and how many there are besides."""
    named, more = ", ".join(batch.files[:NAMED]), len(batch.files) - NAMED
    return words.say("send-history-more", lang, files=named, n=more) if more > 0 else named
