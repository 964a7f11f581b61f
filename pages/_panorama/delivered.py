"""Delivery in twelve lines, where a place is read: what is in step, on time, arrives, serves whom, and ends badly."""

from typing import Any

import metrics
import words
from charts import Column
from components import State, table, table_card
from pages._panorama.arranging import Piece
from pages._panorama.scope import Scope

#: Each line, and the card of the page of delivery, of impact or of the life cycle it opens.
LINES = {
    "diverging_agreements": "delivery-progress",
    "on_time_milestones": "delivery-slips",
    "budget_overruns": "delivery-changes",
    "arriving_share": "delivery-chain",
    "local_share": "delivery-chain",
    "continuation_share": "delivery-continuity",
    "direct_selection_share": "delivery-selection",
    "high_risks": "delivery-risks",
    "political_value": "delivery-risks",
    "stakeholder_trust": "delivery-trust",
    "inequality_share": "",  # the page of impact tells one year of it, this line every year: not the same figure
    "early_termination_rate": "life-badly",
}


def delivered_card(id: str, scope: Scope, span: int = 6, partner: str | None = None) -> Piece:
    """One line per measure of the place in view, or of one partner's agreements; what nobody told is left out.

    A place's lines open the cards of the page of delivery, which knows no partner.
    """
    state, lang = scope.state, scope.state.lang
    where = state.where(partner_id=partner) if partner else state.where("region", "country")
    answer = metrics.ask(["agreements_in_progress", *LINES], where=where, **state.asking)
    followed = int(answer.value("agreements_in_progress") or 0)
    told = [name for name in LINES if answer.value(name) is not None and (followed or metrics.metric(name).is_ratio)]
    if not told:
        return words.say("delivered-none", lang)
    rows = [_row(name, answer, followed, lang) for name in told]
    columns = [Column(words.say(f"delivered-{key}", lang)) for key in ("measure", "value", "of")]
    apart = int(answer.value("diverging_agreements") or 0)
    title = words.say("delivered" if followed else "delivered-ended", lang, n=apart, total=followed)
    links = [None if partner else _opens(LINES[name], state) for name in told]
    content = table(columns, rows, title, lang, row_links=links)
    what, name = "" if partner else words.say("delivered-what", lang), "diverging_agreements"
    return table_card(id, title, what, content, state, metric=name, where=where, span=span)


def _opens(card: str, state: State) -> str | None:
    if not card:
        return None
    return f"{state.link('/' + card.split('-')[0], **state.here())}#{card}"


def _row(name: str, answer: Any, followed: int, lang: str) -> list[Any]:
    """The measure, its value in its own unit, and what it is a share of."""
    metric, of = metrics.metric(name), ""
    if name == "diverging_agreements":
        of = words.say("delivered-out-of", lang, n=followed)
    elif metric.is_ratio:
        top, bottom = answer.parts(name)[0]
        tell = words.money if "usd" in str(metric.bottom) else words.whole
        of = words.say("life-of", lang, top=tell(top, lang), bottom=tell(bottom, lang))
    return [words.pick(metric.label, lang), words.value(answer.value(name), metric.unit, lang), of]
