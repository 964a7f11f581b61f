"""Views a reader names and opens again: kept in their browser (assets/views.js), in the register under their name."""

import metrics
import words
from components import tags as html
from components.markup import data, quoted, raw, text
from components.state import State
from components.tags import Element

#: What the browser says while it keeps views.
SAID = ("rename", "remove", "saved", "removed", "renamed", "last", "name", "unkept")


def saved_views(state: State) -> Element:
    """The list the browser fills, and the form that adds the page in view; hidden until a script can keep any."""
    lang = state.lang
    told = {word: words.say(f"views-{word}", lang) for word in SAID}
    day = latest_day(state)
    inside = (
        f"<summary>{text(words.say('views-title', lang))}</summary>"
        f'<p class="last" hidden></p><ul role="list"></ul><p class="quiet">{text(words.say("views-none", lang))}</p>'
        f'<form><label for="views-name">{text(words.say("views-name", lang))}</label>'
        '<input id="views-name" maxlength="60" autocomplete="off" required>'
        f"{_pin(day, lang) if day else ''}"
        f'<button type="submit" class="action">{text(words.say("views-save", lang))}</button></form>'
        f'<form class="reader"><label for="views-reader">{text(words.say("views-reader", lang))}</label>'
        '<input id="views-reader" maxlength="120" autocomplete="name" aria-describedby="views-reader-why">'
        f'<p class="quiet" id="views-reader-why">{text(words.say("views-reader-why", lang))}</p></form>'
        '<p class="unseen" role="status"></p>'
    )
    return raw(inside, html.Details, id="shell-views", className="views", hidden=True, **data(**told))


def _pin(day: str, lang: str) -> str:
    """The choice that lets two people see the same figures later: the day known travels with the link."""
    said = text(words.say("views-pin", lang))
    return f'<label class="pin"><input type="checkbox" value="{quoted(day)}"> {said}</label>'


def latest_day(state: State) -> str:
    """The last day something became known: as of that day, the figures are those of today, and stay so."""
    where = {"organisation": state.organisation}
    found = metrics.rows("out_submission", ["known_on"], where, order=["-known_on"], limit=1, **state.asking)
    return found.rows[0][0].isoformat() if found.rows else ""
