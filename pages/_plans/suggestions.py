"""What offices suggest on tools and guidance, and what becomes of it: answered, adopted, changed, told back."""

from typing import Any

import metrics
import words
from charts import Column
from components import Pill, State, table, table_card
from pages._panorama.arranging import Piece

MEASURES = ("suggestions_adopted", "suggestion_answer_days", "suggestions_told_back", "suggestions_waiting")
_ASKED = [
    *("suggestion", "subject", "office", "date", "answer", "reason", "change", "changed_on", "told_on"),
    *("waiting_days", "is_answered"),
]
HEADS = (("suggestion", ""), ("about", ""), ("office", ""), ("made", "date"), ("answer", ""), ("change", ""),
         ("told", "date"))  # fmt: skip
LOOKS = {"adopted": "on_track", "partly": "watch", "declined": "neutral"}
SHOWN = 15


def card(state: State, span: int = 12) -> Piece:
    """One row per suggestion, those that wait first, the longest-waiting on top."""
    lang, where = state.lang, state.where("year", "region")
    order = ["is_answered", "-waiting_days", "date"]
    found = metrics.rows("out_suggestion", _ASKED, where, order, **state.asking).records()
    if not found:
        return words.say("plans-suggestions-none", lang, year=str(state.year))
    names = metrics.names("office", lang, state.as_of, organisation=state.organisation)
    subjects = metrics.names("suggestion_subject", lang)
    rows = [
        [one["suggestion"], subjects.get(one["subject"], one["subject"]),
         str(names.get(one["office"], one["office"])).split(" — ")[0], one["date"], _answer(one, lang),
         one["change"] or words.day(one["changed_on"], lang), one["told_on"]]
        for one in found
    ]  # fmt: skip
    columns = [Column(words.say(f"plans-{key}", lang), unit) for key, unit in HEADS]
    answer = metrics.ask(MEASURES, where=where, **state.asking)
    share, waiting = answer.value("suggestions_adopted"), int(answer.value("suggestions_waiting") or 0)
    key = "plans-suggestions" if share is not None else "plans-suggestions-new"
    title = words.say(key, lang, share=words.percent(share, lang), waiting=waiting)
    days, told = answer.value("suggestion_answer_days"), answer.value("suggestions_told_back")
    what = words.say("plans-suggestions-what", lang, days=words.whole(days, lang), told=words.percent(told, lang))
    content = table(columns, rows, title, lang, limit=SHOWN)
    return table_card("plans-suggestions", title, what, content, state, metric="suggestions_adopted", where=where,
                      source=words.say("plans-source-suggestions", lang), n=len(rows), span=span)  # fmt: skip


def _answer(one: dict[str, Any], lang: str) -> Pill:
    """What was answered and why; how long it waits where nobody did."""
    if not one["is_answered"]:
        return Pill("watch", words.say("plans-waits", lang, n=int(one["waiting_days"])))
    said = metrics.names("suggestion_answer", lang).get(one["answer"] or "", words.say("plans-answered-waits", lang))
    return Pill(LOOKS.get(one["answer"] or "", "neutral"), f"{said} · {one['reason']}" if one["reason"] else said)
