"""The pilots of the partnerships lab: what each is to find out, where it stands, what was decided and why."""

from typing import Any

import metrics
import words
from charts import Column
from components import Pill, State, table, table_card
from pages._panorama.arranging import Piece

_ASKED = [
    *("pilot_title", "hypothesis", "stage", "date", "evidence", "decision", "decided_on", "why", "office"),
    *("is_decided", "running_days"),
]
HEADS = (("pilot", ""), ("office", ""), ("hypothesis", ""), ("stage", ""), ("since", "date"), ("evidence", ""),
         ("decision", ""), ("decision-why", ""))  # fmt: skip
LOOKS = {"scaled": "on_track", "adapted": "watch", "stopped": "neutral"}
SHOWN = 10


def card(state: State, span: int = 12) -> Piece:
    """One row per pilot, those not decided on first, the oldest on top."""
    lang, where = state.lang, state.where("region")
    order = ["is_decided", "date"]
    found = metrics.rows("out_pilot", _ASKED, where, order, **state.asking).records()
    if not found:
        return words.say("plans-pilots-none", lang)
    names = metrics.names("office", lang, state.as_of, organisation=state.organisation)
    stages = metrics.names("pilot_stage", lang)
    rows = [
        [one["pilot_title"], str(names.get(one["office"], one["office"])).split(" — ")[0], one["hypothesis"],
         stages.get(one["stage"], one["stage"]), one["date"], one["evidence"], _decision(one, lang), one["why"]]
        for one in found
    ]  # fmt: skip
    columns = [Column(words.say(f"plans-{key}", lang), unit) for key, unit in HEADS]
    answer = metrics.ask(["pilot_yield", "pilot_decision_days", "pilots_undecided"], where=where, **state.asking)
    scaled, decided = (int(part or 0) for part in answer.parts("pilot_yield")[0])
    running = words.whole(answer.value("pilots_undecided") or 0, lang)
    key = "plans-pilots" if decided else "plans-pilots-new"
    title = words.say(key, lang, scaled=words.whole(scaled, lang), decided=words.whole(decided, lang), running=running)
    days = words.whole(answer.value("pilot_decision_days"), lang)
    content = table(columns, rows, title, lang, limit=SHOWN)
    return table_card("plans-pilots", title, words.say("plans-pilots-what", lang, days=days), content, state,
                      metric="pilot_yield", where=where, source=words.say("plans-source-pilots", lang), n=len(rows),
                      span=span)  # fmt: skip


def _decision(one: dict[str, Any], lang: str) -> Pill | str:
    """What was decided; how long it runs where nothing was."""
    if not one["is_decided"]:
        return Pill("neutral", words.say("plans-running", lang, n=int(one["running_days"])))
    said = metrics.names("pilot_decision", lang).get(one["decision"] or "", words.NOTHING)
    return Pill(LOOKS.get(one["decision"] or "", "neutral"), said)
