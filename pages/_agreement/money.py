"""The agreement's money: year by year in each of its states, and every instalment with what became of it."""

from typing import Any

import metrics
import words
from charts import Column
from components import Pill, table, table_card
from components import tags as html
from pages._agreement.facts import Agreement, Row
from pages._panorama.arranging import Piece
from pages._partners.gaps import gaps

#: The states of money, from the word given to the dollar spent.
STATES = ("pledged", "signed_value", "confirmed_revenue", "cash_received", "spent")
#: Dollars below which an instalment is held to be paid: rounding between currencies.
PAID_USD = 1.0
SOURCE = "agreement-source-flows"


def states_card(agreement: Agreement) -> Piece:
    """Money by year in each of its states; the last row is asked, not added."""
    state, lang = agreement.state, agreement.state.lang
    by_year: dict[int, Row] = {}
    for name in STATES:
        for year, usd in metrics.ask(name, by="year", where=agreement.where(), **state.asking).rows:
            if year is not None and usd:
                by_year.setdefault(int(year), {})[name] = usd
    columns = [
        Column(words.say("agreement-year", lang)),
        *(Column(words.pick(metrics.metric(name).label, lang), "usd") for name in STATES),
    ]
    rows = [[str(year), *(by_year[year].get(name) for name in STATES)] for year in sorted(by_year, reverse=True)]
    total = [words.say("agreement-all-years", lang), *(agreement.ask(name) for name in STATES)]
    title = words.say("agreement-states", lang)
    if not rows:
        return words.say("agreement-no-money", lang)
    what, where = words.say("agreement-states-what", lang), agreement.where()
    apart = gaps(state, where, "gaps-why-one") if agreement.ask("signed_value") else []
    shown = html.Div([table(columns, rows, title, lang, total=total), *apart])
    source = words.say(SOURCE, lang)
    return table_card(
        "agreement-states", title, what, shown, state, metric="cash_received", where=where, source=source, span=6
    )


def instalments(agreement: Agreement) -> list[Row]:
    """Each instalment agreed, the oldest first: its first date, today's date, its amount and what is late, in USD."""
    asked = agreement.rows("out_flow", ["kind", "date"], "usd", order=["date"])
    owed = {
        (row["submission_id"], row["sheet"], row["row"]): row
        for row in agreement.rows("out_instalment", ["date"], "overdue_usd")
    }
    found = []
    for row in asked:
        if row["kind"] == "instalment_due":
            past = owed.get((row["submission_id"], row["sheet"], row["row"]))
            found.append({**row, "first_on": past and past["date"], "late_usd": past and past["overdue_usd"]})
    return found


def state_of(instalment: Row) -> str:
    """What became of an instalment: coming, done, or late (in whole or in part)."""
    if instalment["first_on"] is None:
        return "coming"
    return "late" if (instalment["late_usd"] or 0) >= PAID_USD else "done"


def instalments_card(agreement: Agreement) -> Piece:
    """The instalments, what is late of them last."""
    state, lang = agreement.state, agreement.state.lang
    listed = instalments(agreement)
    late = [one for one in listed if state_of(one) == "late"]
    rows = [[one["first_on"] or one["date"], one["date"], one["usd"], _pill(one, lang), _owed(one)] for one in listed]
    columns = [
        Column(words.say("timeline-first", lang), "date"),
        Column(words.say("agreement-due-now", lang), "date"),
        Column(words.say("agreement-amount", lang), "usd"),
        Column(words.say("timeline-state", lang)),
        Column(words.pick(metrics.metric("overdue_instalments").label, lang), "usd"),
    ]
    agreed, owed = agreement.ask("instalments_scheduled"), agreement.ask("overdue_instalments")
    total = [words.say("agreement-all", lang), "", agreed, "", owed or None]
    title = words.say("agreement-instalments", lang, n=len(listed), late=len(late))
    if not rows:
        return words.say("agreement-no-instalment", lang)
    shown = table(columns, rows, title, lang, total=total)
    what, where = words.say("agreement-instalments-what", lang), agreement.where()
    return table_card(
        "agreement-instalments",
        title,
        what,
        shown,
        state,
        metric="instalments_scheduled",
        where=where,
        source=words.say(SOURCE, lang),
        span=6,
    )


def _pill(one: Row, lang: str) -> Any:
    looks = {"done": "on_track", "late": "late", "coming": "neutral"}
    key = {"done": "agreement-paid", "late": "timeline-late", "coming": "timeline-coming"}
    return Pill(looks[state_of(one)], words.say(key[state_of(one)], lang))


def _owed(one: Row) -> float | None:
    return one["late_usd"] if state_of(one) == "late" else None
