"""What was decided about partners: who, when, why, and the button that undoes it."""

import register
import words
from components import State, card, empty
from components.markup import raw, text
from components.tags import Element
from etl.partner_queue import named, names
from pages._send.form import hidden
from settings import settings


def decided_card(state: State) -> Element:
    """The decisions that stand, the newest first."""
    lang = state.lang
    try:
        links = register.links(state.organisation, warehouse=settings.warehouse)[::-1]
    except register.Unavailable:
        links = []
    known = names(settings.warehouse, state.organisation) if links else {}
    rows = "".join(_row(state, link, known) for link in links)
    content = (
        raw(f'<div class="decisions-taken">{rows}</div>') if rows else empty(words.say("partners-undecided", lang))
    )
    title = words.say("partners-decisions", lang, count=len(links))
    return card("partners-decisions", title, words.say("partners-decisions-what", lang), [content], 12)


def _row(state: State, link: register.PartnerLink, known: dict[str, str | None]) -> str:
    lang = state.lang
    said = words.say(f"partners-decided-{link.kind}", lang)
    one, other = (named(known.get(code, code), lang) for code in (link.partner, link.other))
    when = words.day(link.decided_at.date(), lang)
    who = " · ".join(part for part in (link.decided_by, when, link.reason) if part)
    fields = hidden(undo=str(link.id), organisation=state.organisation, lang=lang)
    return (
        f'<form class="ours pair" method="post" action="/partners/same"><p><strong>{text(one)}</strong> {text(said)}'
        f' <strong>{text(other)}</strong> <span class="quiet">{text(who)}</span></p>{fields}'
        f'<button class="action" type="submit">{text(words.say("partners-undo", lang))}</button></form>'
    )
