"""The agreements behind one leak: who signed, who answers for it here, and how much is held there."""

from dash.development.base_component import Component

import metrics
import words
from charts import Column
from components import Link, table, table_card
from pages._revenue.funnel import NAMED, Funnel

COLUMNS = ("agreement_id", "agreement_title", "partner_id", "partner_name", "office", "owner")


def names_card(found: Funnel, span: int = 12) -> Component:
    """The largest first, one line per agreement and country; the total is that of the leak."""
    state, lang, leak = found.scope.state, found.scope.state.lang, found.chosen()
    held = f"{leak}_usd"
    where = {**found.where, held: (0.01, None)}
    listed = metrics.rows("out_money_state", [*COLUMNS, held], where, order=[f"-{held}"], **state.asking)
    offices = metrics.names("office", lang, state.as_of, organisation=state.organisation)
    rows = [
        [
            Link(title or agreement, state.link("/agreement", agreement=agreement)),
            Link(name, state.link("/partners", partner=partner)) if name else words.say("panorama-confidential", lang),
            offices.get(office, office or words.NOTHING),
            owner or words.NOTHING,
            usd,
        ]
        for agreement, title, partner, name, office, owner, usd in listed.rows
    ]
    label = words.say(f"revenue-leak-{leak.replace('_', '-')}", lang)
    title = words.say("revenue-names", lang, leak=label, n=found.counts.get(leak, 0))
    columns = [
        Column(words.say("revenue-agreement", lang)),
        Column(words.say("revenue-partner", lang)),
        Column(words.say("revenue-office", lang)),
        Column(words.say("revenue-owner", lang)),
        Column(words.say("revenue-usd", lang), "usd"),
    ]
    total = [words.say("revenue-total", lang), "", "", "", abs(found.leaks[leak])]
    return table_card(
        "revenue-names",
        title,
        words.say(f"revenue-act-{leak.replace('_', '-')}", lang),
        table(columns, rows, title, lang, total=total, limit=NAMED),
        state,
        metric="money_leaks",
        where=found.where,
        source=words.say("revenue-flows", lang),
        span=span,
    )
