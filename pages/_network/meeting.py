"""Who should meet whom: offices of two regions that do not exchange, each with the reason. Topics, never messages."""

from typing import Any

import metrics
import words
from charts import Column
from components import State, table, table_card
from metrics import matching
from metrics.meeting import Meeting, by_answer, by_offer, by_topic, meetings, near
from pages._needs.listed import OFFER, PRESSING
from pages._network.holding import short_names
from pages._network.window import Window
from pages._panorama.arranging import Piece

NEED = ["need_id", "need_title", "kind", "sdg", "country", "office", "due_on", "priority", "required_usd"]


def card(state: State, when: Window, span: int = 6) -> Piece:
    """One row per introduction: who seeks, who has it, and why the two should speak."""
    lang, where = state.lang, state.where(**when.months())
    found = _found(state, where)
    if not found:
        return words.say("network-meetings-none", lang)
    names = short_names(state)
    rows = [[names.get(one.seeks, one.seeks), names.get(one.has, one.has), _why(one, lang)] for one in found]
    columns = [Column(words.say(f"network-{key}", lang)) for key in ("asks", "knows", "why")]
    title = words.say("network-meetings", lang, n=len(found))
    content = table(columns, rows, title, lang)
    what = words.say("network-meetings-what", lang)
    return table_card("network-meetings", title, what, content, state, metric="exchanges", where=where,
                      source=words.say("network-meetings-source", lang), span=span)  # fmt: skip


def _found(state: State, where: dict[str, Any]) -> list[Meeting]:
    acts = metrics.ask("exchanges", by=["topic", "channel", "from_office"], where=where, **state.asking).rows
    pairs = metrics.ask("exchanges", by=["from_office", "to_office"], where={**where, "is_tie": True}, **state.asking)
    offices = metrics.rows("out_office", ["office", "bureau_now"], state.where(is_open=True), **state.asking).rows
    close = near(dict(offices), [(source, target) for source, target, count in pairs.rows if count])
    needs = metrics.rows("out_need", NEED, state.where(is_unmet=True), PRESSING, **state.asking).records()
    met = metrics.rows("out_need", NEED, state.where(is_matched=True), ["-date", "need_id"], **state.asking).records()
    return meetings(by_topic(acts, close), by_offer(needs, _offers(state), close), by_answer(needs, met, close))


def _offers(state: State) -> list[dict[str, Any]]:
    """The offers that stand, each with the offices of the countries it holds for."""
    rows = metrics.rows("out_offer", [*OFFER, "office"], state.where(is_standing=True), ["offer_id"], **state.asking)
    records = rows.records()
    offices: dict[str, set[str]] = {}
    for row in records:
        if row["office"]:
            offices.setdefault(row["offer_id"], set()).add(row["office"])
    return [{**one, "offices": offices.get(one["offer_id"], set())} for one in matching.by_offer(records)]


def _why(one: Meeting, lang: str) -> str:
    if one.why == "topic":
        return words.say("network-meeting-why", lang, topic=one.about, asked=one.sought, known=one.known)
    if one.why == "offer":
        partner = one.other or words.say("panorama-confidential", lang)
        return words.say("network-meeting-offer", lang, need=one.about, partner=partner, points=one.known)
    return words.say("network-meeting-answered", lang, need=one.about, other=str(one.other))
