"""The search in the top bar: a form that works without a script; “/” leads to it (assets/panorama.js)."""

import words
from components import tags as html
from components.markup import aria, quoted, raw, text
from components.state import KEPT, State
from components.tags import Element

SEARCH = "/search"


def search_box(state: State) -> Element:
    """The field, its words kept on the page of results; language, organisation and day known go with the question."""
    said = words.say("search-box", state.lang)
    asked = state.query.get("q", "") if state.path == SEARCH else ""
    field = (
        f'<input id="shell-q" type="search" name="q" value="{quoted(asked)}" placeholder="{quoted(said)}"'
        ' maxlength="100" autocomplete="off" aria-keyshortcuts="/">'
    )
    button = f'<button type="submit" class="unseen">{text(words.say("search-go", state.lang))}</button>'
    label = f'<label for="shell-q" class="unseen">{text(said)}</label>'
    inside = label + field + '<kbd aria-hidden="true">/</kbd>' + hidden(state, KEPT) + button
    named = aria(label=words.say("search-nav", state.lang))
    return raw(inside, html.Form, action=SEARCH, method="get", className="find", role="search", **named)


def hidden(state: State, keys: tuple[str, ...] | list[str]) -> str:
    """What of the address a form takes along."""
    kept = ((key, state.query[key]) for key in keys if state.query.get(key))
    return "".join(f'<input type="hidden" name="{quoted(key)}" value="{quoted(value)}">' for key, value in kept)
