"""Which countries changed bureau, and what that does to the year in view: said in words, under either structure."""

from dataclasses import dataclass
from datetime import date
from typing import Any

import metrics
import words
from charts import Column
from components import State, table, text_card
from components import tags as html
from components.tags import Element
from pages._panorama.memberships import memberships
from pages._panorama.naming import bureau_names, listed, short

#: Countries named in the first sentence before they are counted.
NAMED = 3


@dataclass(frozen=True)
class Move:
    """A country that left one bureau for another on a day."""

    country: str
    before: str
    after: str
    since: date


def moves_of(state: State) -> list[Move]:
    """The countries that joined or left the bureau in view, the latest first."""
    spans: dict[str, list[dict[str, Any]]] = {}
    for one in memberships(state):
        if one["kind"] == "country" and one["country"]:
            spans.setdefault(one["office"], []).append(one)
    found = [
        Move(after["country"], before["bureau"], after["bureau"], after["valid_from"])
        for listing in spans.values()
        for before, after in zip(listing, listing[1:], strict=False)
        if before["bureau"] != after["bureau"] and state.region in (before["bureau"], after["bureau"])
    ]
    return sorted(found, key=lambda move: (-move.since.toordinal(), move.country))


def touching(state: State) -> list[Move]:
    """Of those, the ones the year in view reads differently under the two structures."""
    return [move for move in moves_of(state) if move.since > date(state.year, 1, 1)]


def lead(state: State) -> str:
    """That the structure in view counts some countries otherwise than the other would; "" where both say the same."""
    moves = touching(state)
    if not moves:
        return ""
    names = metrics.names("country", state.lang)
    told = [names.get(move.country, move.country) for move in moves]
    first = listed(told, state.lang) if len(told) <= NAMED else words.say(
        "regional-and-more", state.lang, names=", ".join(told[:NAMED]), n=len(told) - NAMED
    )  # fmt: skip
    came = sum(move.after == state.region for move in moves)
    key = f"regional-structure-{state.structure}-{'in' if came else 'out'}"
    other = "then" if state.structure == "now" else "now"
    said = {"n": len(moves), "names": first, "day": words.day(moves[0].since, state.lang)}
    href = state.link(structure=None if other == "then" else other, country=None)
    return words.say(key, state.lang, **said, href=href, list="#region-structure")


def card_of(state: State, span: int = 12) -> Element | str:
    """Every country that joined or left, from where to where and when; "" where none ever did."""
    moves = moves_of(state)
    if not moves:
        return ""
    lang = state.lang
    countries = metrics.names("country", lang)
    bureaux = {code: short(name) for code, name in bureau_names(state).items()}
    title = words.say("regional-structure", lang, n=len(moves))
    written = table(
        [Column(words.say(f"regional-structure-{key}", lang), unit) for key, unit in HEADS],
        [
            [
                countries.get(move.country, move.country),
                bureaux.get(move.before, move.before),
                bureaux.get(move.after, move.after),
                move.since,
            ]
            for move in moves
        ],
        title,
        lang,
        row_links=[state.link("/country", country=move.country, year=state.year) for move in moves],
    )
    what = words.say(f"regional-structure-what-{state.structure}", lang, year=str(state.year))
    return text_card("region-structure", title, what, [html.Div(written)], span)


HEADS = (("country", ""), ("before", ""), ("after", ""), ("since", "date"))
