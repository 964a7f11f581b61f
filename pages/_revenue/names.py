"""Every leak with its agreements, and the agreements of one: who signed, who answers for it, how much is held there."""

from typing import Any

import metrics
import words
from charts import Column
from components import Link, Written, table, table_card
from components.tags import Element
from metrics.leaks import STEPS
from pages._revenue.funnel import Funnel
from pages._revenue.places import label_of, to

#: Agreements named under a leak.
NAMED = 8
COLUMNS = ("agreement_id", "agreement_title", "partner_id", "partner_name", "office", "owner")


def leaks_table(found: Funnel, span: int = 5) -> Element:
    """Every leak with its agreements, closing from signed to spent; each opens the names."""
    state, lang = found.scope.state, found.scope.state.lang
    title = words.say("revenue-leaks", lang)
    columns = [
        Column(words.say("revenue-state", lang)),
        Column(words.say("revenue-agreements", lang), "count"),
        Column(words.say("revenue-usd", lang), "usd_exact"),
    ]
    rows: list[list[Any]] = [[label_of("signed_value", lang), "", found.signed]]
    for step, names in STEPS.items():
        for name in names:
            if found.leaks.get(name):
                label = words.say(f"revenue-leak-{name.replace('_', '-')}", lang)
                opens = Link(f"− {label}" if found.leaks[name] > 0 else f"+ {label}", _names_link(found, name))
                rows.append([opens, found.counts.get(name), -found.leaks[name]])
        if step != "spent":
            rows.append([words.say(f"revenue-reached-{step}", lang), "", found.reached[step]])
    total = [words.say("revenue-reached-spent", lang), "", found.reached["spent"]]
    return table_card(
        "revenue-leaks",
        title,
        words.say("revenue-leaks-what", lang, when=found.when()),
        table(columns, rows, title, lang, total=total),
        state,
        metric="money_leaks",
        where=found.where,
        source=words.say("revenue-flows", lang),
        span=span,
    )


def _names_link(found: Funnel, leak: str) -> str:
    return f"{found.scope.state.link(leak=leak)}#revenue-names"


def names_card(found: Funnel, span: int = 12) -> Element:
    """The largest first, one line per agreement and country; the total is that of the leak."""
    state, lang, leak = found.scope.state, found.scope.state.lang, found.chosen()
    held = f"{leak}_usd"
    where = {**found.where, held: (0.01, None)}
    listed = metrics.rows("out_money_state", [*COLUMNS, held], where, order=[f"-{held}"], **state.asking)
    offices = metrics.names("office", lang, state.as_of, organisation=state.organisation)
    secret = words.say("panorama-confidential", lang)

    def written(row: tuple[Any, ...]) -> list[Any]:
        agreement, title, partner, name, office, owner, usd = row
        opens = Link(title or agreement, to(state, "/agreement", agreement=agreement))
        who = Link(name, to(state, "/partners", partner=partner)) if name else secret
        return [opens, who, offices.get(office, office or words.NOTHING), owner or words.NOTHING, usd]

    rows = Written(listed.rows, written)
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
