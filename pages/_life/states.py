"""The board of states: how many agreements stand in each, what they are worth, and how long they have been there."""

import metrics
import words
from charts import Column
from components import State, table, table_card
from pages._life.asked import here
from pages._panorama.arranging import Piece

#: States in the order a partnership goes through them, with their IATI activity status.
STATES = {
    "development": 1, "review": 1, "signature": 1, "signed": 2, "active": 2, "suspended": 6, "ended": 3, "closed": 4,
    "expired": 4, "terminated": 5, "cancelled": 5,
}  # fmt: skip


def card(state: State) -> Piece:
    """One row per state, the way to its agreements."""
    lang = state.lang
    count = metrics.ask("agreements", by="status", where=here(state), **state.asking).by("status")
    told = metrics.ask(["agreement_worth", "days_in_state"], by="status", where=here(state), **state.asking)
    beside = {status: (usd, days) for status, usd, days in told.rows}
    present = [one for one in STATES if count.get(one)]
    if not present:
        return words.say("life-states-none", lang)
    names = metrics.names("status", lang)
    rows = [[names[one], str(STATES[one]), count[one], *beside.get(one, (None, None))] for one in present]
    columns = [
        Column(words.say("life-state", lang)),
        Column(words.say("life-iati", lang)),
        Column(words.say("life-agreements", lang), "count"),
        Column(words.say("life-worth", lang), "usd"),
        Column(words.say("life-median-days", lang), "count"),
    ]
    before = sum(int(count.get(one) or 0) for one in ("development", "review", "signature"))
    title = words.say("life-states", lang, before=before, active=int(count.get("active") or 0),
                      suspended=int(count.get("suspended") or 0))  # fmt: skip
    links = [state.link("/agreement", status=one, **state.here()) for one in present]
    content = table(columns, rows, title, lang, row_links=links)
    source, what = words.say("life-source-agreements", lang), words.say("life-states-what", lang)
    return table_card(
        "life-states", title, what, content, state, metric="days_in_state", where=here(state), source=source, span=6
    )
