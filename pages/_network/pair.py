"""What two offices, or two regions, exchange about: the mark that was clicked. Topics, never messages."""

from typing import Any

import metrics
import words
from charts import Column
from components import State, table, table_card
from components.tags import Element
from pages._network.holding import short_names
from pages._network.window import Window

#: Where the card stands; what separates the two codes in the address.
ID, APART = "network-pair", "~"
#: The columns that say who wrote and who was written to, by what the address names.
ENDS = {"offices": ("from_office", "to_office"), "regions": ("from_bureau", "to_bureau")}
#: Topics listed, the most frequent first.
SHOWN = 20


def address(state: State, ends: str, one: str, other: str) -> str:
    """The address that opens what `one` and `other` exchange."""
    return f"{state.link('/network', **{ends: f'{one}{APART}{other}'})}#{ID}"


def card(state: State, when: Window, span: int = 12) -> Element | str:
    """Topics by direction, the totals asked; nothing where the address names no pair."""
    lang, names = state.lang, short_names(state)
    ends = next((key for key in ENDS if state.query.get(key)), "offices")
    one, _, other = state.query.get(ends, "").partition(APART)
    if one not in names or other not in names:
        return ""
    columns = ENDS[ends]
    ways = [
        state.where(**when.months(), **dict(zip(columns, way, strict=True))) for way in ((one, other), (other, one))
    ]
    counts = [metrics.ask("exchanges", by="topic", where=way, **state.asking).by("topic") for way in ways]
    wholes = [int(metrics.ask("exchanges", where=way, **state.asking).value("exchanges") or 0) for way in ways]
    topics = sorted({*counts[0], *counts[1]}, key=lambda topic: -sum(way.get(topic) or 0 for way in counts))
    unsaid = words.say("network-pair-unsaid", lang)
    rows: list[list[Any]] = [[topic or unsaid, *(way.get(topic) for way in counts)] for topic in topics]
    heads = [f"{names[start]} → {names[end]}" for start, end in ((one, other), (other, one))]
    title = words.say("network-pair", lang, n=sum(wholes), one=names[one], other=names[other])
    total = [words.say("needs-in-all", lang), *wholes]
    heading = Column(words.say("network-pair-topic", lang))
    content = table([heading, *(Column(head, "count") for head in heads)], rows, title, lang, total=total, limit=SHOWN)
    what = words.say("network-pair-what", lang, share=_share(state, when, columns[0], one, wholes[0]))
    what = f"{what} · {words.say('network-pair-close', lang, href=state.link(offices=None, regions=None))}"
    return table_card(ID, title, what, content, state, metric="exchanges", where=ways[0],
                      source=words.say("network-source", lang), n=sum(wholes), span=span)  # fmt: skip


def _share(state: State, when: Window, column: str, one: str, sent: int) -> str:
    """What part of all that `one` sent went to the other."""
    where = state.where(**when.months(), **{column: one}, is_tie=True)
    whole = metrics.ask("exchanges", where=where, **state.asking).value("exchanges")
    return words.percent(sent / whole if whole else None, state.lang)
