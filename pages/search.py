"""Where is the partner, agreement, country, need or indicator of that name? Accents and word order do not count."""

import dash

import words
from components import State, page, read
from components.prose import empty
from components.tags import Div, Element
from pages._search.found import Found, cards, find
from pages._search.known import KINDS

dash.register_page(__name__, path="/search", section="search", icon="search", words="search-nav")

#: Letters of a question that are read.
MOST_LETTERS = 100


def layout(**query: str) -> Element:
    """The page for what the URL asks."""
    state = read(query, path="/search")
    asked = state.query.get("q", "").strip()[:MOST_LETTERS]
    found = find(asked, state)
    listed = cards(found, asked, state)
    return page(
        state,
        title=words.say("search-nav", state.lang),
        lead=_lead(found, asked, state),
        children=listed or [Div(empty(_looked_through(found, state.lang)))],
    )


def _lead(found: Found, asked: str, state: State) -> str:
    if not asked:
        return words.say("search-ask", state.lang)
    if not found.count:
        return words.say("search-none", state.lang, asked=_told(asked))
    key = "search-near" if found.is_near else "search-found"
    return words.say(key, state.lang, asked=_told(asked), n=found.count, shown=words.whole(found.count, state.lang))


def _told(asked: str) -> str:
    """What was asked, as a sentence may repeat it: its stars and brackets are no marks of ours."""
    return asked.replace("*", "∗").replace("[", "(").replace("]", ")")


def _looked_through(found: Found, lang: str) -> str:
    """Among what a name is looked for: “385 partners, 986 agreements, …”."""
    counted = [
        words.say(f"search-{kind}", lang, n=n, shown=words.whole(n, lang))
        for kind, n in ((kind, found.looked_through[kind]) for kind in KINDS)
        if n
    ]
    return words.say("search-looked-through", lang, kinds=", ".join(counted))
