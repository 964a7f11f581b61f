"""What a search found, kind by kind: each a link that keeps the language, the organisation and the day known."""

from collections.abc import Callable
from dataclasses import dataclass

import metrics
import words
from components import State, card
from components.markup import address, quoted, raw, text
from components.tags import Element
from pages._search.known import KINDS, Entry, known
from pages._search.spelled import words_of

#: Names shown of a kind; its own page lists the others where it has a list to narrow.
SHOWN = 8
#: Pages that take the same words and list everything that bears them.
LISTS = {"partners": "/partners", "agreements": "/agreement"}


@dataclass(frozen=True)
class Found:
    """What bears the words asked, best first, by kind; how much was looked through; whether slips were forgiven."""

    by_kind: dict[str, list[Entry]]
    looked_through: dict[str, int]
    is_near: bool = False

    @property
    def count(self) -> int:
        """How many things were found."""
        return sum(len(entries) for entries in self.by_kind.values())


def find(asked: str, state: State) -> Found:
    """What bears every word of `asked`; where nothing does, what comes near."""
    words_asked = words_of(asked)
    all_known = {kind: known(kind, state) for kind in KINDS}
    looked_through = {kind: len(one.entries) for kind, one in all_known.items()}
    found: dict[str, list[Entry]] = {}
    for forgiving in (False, True):
        for kind, one in all_known.items():
            found[kind] = [one.entries[place] for place in one.index.find(words_asked, forgiving)]
        if any(found.values()):
            return Found(found, looked_through, forgiving)
    return Found({}, looked_through)


def cards(found: Found, asked: str, state: State) -> list[Element]:
    """One card per kind that has something, in the order of KINDS."""
    return [_card(kind, entries, asked, state) for kind, entries in found.by_kind.items() if entries]


def _card(kind: str, entries: list[Entry], asked: str, state: State) -> Element:
    lang, n = state.lang, len(entries)
    title = words.say(f"search-{kind}", lang, n=n, shown=words.whole(n, lang))
    items = "".join(_item(kind, entry, state) for entry in entries[:SHOWN])
    return card(f"search-{kind}", title, "", [raw(f'<ul role="list">{items}</ul>{_rest(kind, n, asked, state)}')], 6)


def _item(kind: str, entry: Entry, state: State) -> str:
    place = f"#{entry.place}" if entry.place else ""
    href = quoted(address(state.link(entry.path, **dict(entry.query)) + place))
    told = " · ".join(part for part in TOLD.get(kind, _nothing)(entry, state.lang) if part)
    beside = f'<span class="quiet">{text(told)}</span>' if told else ""
    return f'<li><a href="{href}">{text(entry.name)}</a>{beside}</li>'


def _rest(kind: str, n: int, asked: str, state: State) -> str:
    """Where the others are: in the page that lists them, or behind a more exact word."""
    if n <= SHOWN:
        return ""
    more = words.whole(n - SHOWN, state.lang)
    if kind in LISTS:
        href = quoted(address(state.link(LISTS[kind], q=asked)))
        return f'<p class="more"><a href="{href}">{text(words.say("search-all", state.lang, more=more))}</a></p>'
    return f'<p class="more">{text(words.say("search-more", state.lang, more=more))}</p>'


def _nothing(entry: Entry, lang: str) -> list[str]:
    return []


def _of_partner(entry: Entry, lang: str) -> list[str]:
    source, country = entry.facts
    return [metrics.names("source", lang).get(source, ""), metrics.names("country", lang).get(country, "")]


def _of_agreement(entry: Entry, lang: str) -> list[str]:
    code, partner, status = entry.facts
    hidden = words.say("panorama-confidential", lang)
    return [code, partner or hidden, metrics.names("status", lang).get(status, "")]


def _of_need(entry: Entry, lang: str) -> list[str]:
    code, country, _ = entry.facts
    return [code, metrics.names("country", lang).get(country, country)]


#: What is said beside a name, by kind.
TOLD: dict[str, Callable[[Entry, str], list[str]]] = {
    "partners": _of_partner,
    "agreements": _of_agreement,
    "needs": _of_need,
    "bureaux": lambda entry, lang: list(entry.facts),
    "metrics": lambda entry, lang: list(entry.facts),
}
