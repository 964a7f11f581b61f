"""What delivery provides, for which pillar, and what say the community has: kinds told by the offices, in value."""

from typing import Any

import metrics
import words
from charts import Column
from components import Bar, State, table, table_card
from pages._delivery.asked import parts, told, valued
from pages._life.asked import here, share
from pages._panorama.arranging import Piece

#: What is broken down, the metric that answers, the column, and the list that names it.
KINDS = (("service_value", "service_type", "service_type"), ("nexus_value", "pillar", "nexus"))


def card(state: State) -> Piece:
    """One row per type of service, then per pillar, each with its part of the value of its own list."""
    lang, rows = state.lang, []
    for name, column, listed in KINDS:
        rows += _rows(name, column, listed, state)
    if not rows:
        return words.say("delivery-services-none", lang)
    decides, top, bottom = share("community_decides", state)
    title = words.say("delivery-services", lang, kind=rows[0][0], share=words.percent(rows[0][3], lang))
    columns = [
        Column(words.say("metrics-column-service_type", lang)),
        Column(words.pick(metrics.metric("service_value").label, lang), "usd"),
        Column("", "bar"),
        Column(words.say("delivery-part", lang), "ratio"),
    ]
    noted = [parts(name, state) for name in ("community_decides", "inclusion_coverage", "long_term_share")]
    noted += [valued(name, state) for name in ("shared_indicator_share", "verified_goals")]
    what = words.say("delivery-services-what", lang, also=" · ".join(note for note in noted if note))
    links = [row.pop() for row in rows]
    content = table(columns, rows, title, lang, row_links=links)
    return table_card(
        "delivery-services", title, what, content, state, **told("service_value", state, "delivery"), span=5
    )


def _rows(name: str, column: str, listed: str, state: State) -> list[list[Any]]:
    """The kinds of one list, the largest first, each with its share of that list's whole, then where it leads."""
    lang, where = state.lang, here(state)
    found = metrics.ask(name, by=column, where=where, **state.asking).rows
    whole = metrics.ask(name, where=where, **state.asking).value(name)
    names = metrics.names(listed, lang)
    known = sorted(((code, usd) for code, usd in found if code and usd), key=lambda row: -row[1])
    return [[names.get(code, code), usd, Bar(usd / whole if whole else None), usd / whole if whole else None,
             state.link("/agreement", service=code, **state.here()) if column == "service_type" else None]
            for code, usd in known]  # fmt: skip
