"""Where do the office, the ledger and the relations file differ, by how much, why, and who is to say?"""

from typing import Any

import metrics
import schema
import words
from components import Column, Link, State, empty, status_pill, table, table_card
from components.tags import Element

COLUMNS = (
    "agreement_id", "agreement_title", "kind", "year", "office_usd", "ledger_usd", "crm_usd", "gap_usd", "gap_reason",
    "owner", "aside_usd",
)  # fmt: skip
#: Differences shown, the largest first.
SHOWN = 10


def reconciled_card(state: State, span: int = 12) -> Element:
    """The differences beyond the tolerance, then what agrees; a sentence where nothing is told twice."""
    lang, where = state.lang, state.where("region")
    found = metrics.rows("out_reconciliation", COLUMNS, where, order=["-gap_usd", "agreement_id"], **state.asking)
    records = found.records()
    apart = [one for one in records if one["gap_reason"] != "agrees"]
    asked = metrics.ask(["reconciliation_gap", "told_twice_usd"], where=where, **state.asking)
    once = asked.value("told_twice_usd")
    gap, told = asked.value("reconciliation_gap"), sum(float(one["gap_usd"]) for one in apart)
    title = words.say(
        "quality-reconciled",
        lang,
        n=len(apart),
        shown=words.whole(len(apart), lang),
        of=len(records),
        usd=words.money(told, lang),
        gap=words.percent(gap, lang, 1),
    )
    columns = [
        Column(words.say("quality-agreement", lang)),
        Column(words.say("metrics-column-kind", lang)),
        Column(words.say("metrics-column-year", lang)),
        *(Column(words.say(f"quality-by-{who}", lang), "usd") for who in ("office", "ledger", "crm")),
        Column(words.say("quality-gap", lang), "usd"),
        Column(words.say("quality-reason", lang), "pill"),
        Column(words.say("quality-owner", lang)),
    ]
    rows = [
        [
            Link(
                one["agreement_title"] or one["agreement_id"], state.link("/agreement", agreement=one["agreement_id"])
            ),
            schema.choice_label("flow_kind", one["kind"], lang),
            str(one["year"]),
            one["office_usd"],
            one["ledger_usd"],
            one["crm_usd"],
            one["gap_usd"],
            _reason(one, lang),
            one["owner"] or words.NOTHING,
        ]
        for one in [*apart, *(one for one in records if one["gap_reason"] == "agrees")]
    ]
    what = words.say("quality-reconciled-what", lang)
    if once:
        what += " " + words.say("quality-reconciled-once", lang, usd=words.money_exact(once, lang))
    return table_card(
        "quality-reconciled",
        title,
        what,
        table(columns, rows, title, lang, limit=SHOWN) if rows else empty(title),
        state,
        metric="reconciliation_gap",
        where=where,
        source=words.say("calendar-source", lang),
        span=span,
    )


def _reason(one: dict[str, Any], lang: str) -> Element:
    """Why the sources differ, or that they do not; where one source alone speaks, which."""
    reason = one["gap_reason"]
    if reason == "missing":
        reason += "-" + next((who for who in ("ledger", "office", "crm") if one[f"{who}_usd"] is not None), "office")
    return status_pill("on_track" if reason == "agrees" else "watch", lang, words.say(f"quality-reason-{reason}", lang))
