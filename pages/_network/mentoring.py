"""Who could mentor on what: mentors by topic and how many have a place, beside the questions asked. Never a person."""

import metrics
import words
from charts import Column
from components import State, table, table_card
from pages._network.window import Window
from pages._panorama.arranging import Piece

HEADS = (("topic", ""), ("mentors", ""), ("free", ""), ("questions", "count"), ("mentored", "count"))
SHOWN = 8


def card(state: State, when: Window, span: int = 12) -> Piece:
    """One row per topic, the most asked first; fewer than five mentors are said to be so, never counted out."""
    lang, where, months = state.lang, state.where("region"), state.where("region") | when.months()
    found = metrics.ask(["mentors", "mentors_free"], by="topic", where=where, **state.asking)
    if not any(found.column("topic")):
        return words.say("ties-mentors-none", lang)
    acts = metrics.ask("exchanges", by=["topic", "channel"], where=months, **state.asking).rows
    asked = {topic: count for topic, channel, count in acts if channel == "question"}
    passed = {topic: count for topic, channel, count in acts if channel == "mentoring"}
    free = words.say("ties-few", lang)
    rows = [
        [topic, words.whole(count, lang) if count is not None else free,
         words.percent(share, lang) if share is not None else free, asked.get(topic), passed.get(topic)]
        for topic, count, share in found.rows if topic
    ]  # fmt: skip
    rows.sort(key=lambda row: (-(row[3] or 0), row[0]))
    whole = metrics.ask(["mentors", "mentors_free"], where=where, **state.asking)
    used = metrics.ask("mentoring_used", where=months, **state.asking)
    total = [words.say("needs-in-all", lang), *_said(whole, free, lang), None, None]
    columns = [Column(words.say(f"ties-{key}", lang), unit) for key, unit in HEADS]
    judged = words.whole(used.parts("mentoring_used")[0][1] or 0, lang)
    key = "ties-mentors-title" if used.value("mentoring_used") is not None else "ties-mentors-plain"
    title = words.say(key, lang, share=words.percent(used.value("mentoring_used"), lang), n=judged)
    content = table(columns, rows, title, lang, total=total, limit=SHOWN)
    return table_card("network-mentors", title, words.say("ties-mentors-what", lang), content, state, metric="mentors",
                      where=where, source=words.say("ties-mentors-source", lang), n=len(rows), span=span)  # fmt: skip


def _said(answer: metrics.Answer, few: str, lang: str) -> list[str]:
    count, share = answer.value("mentors"), answer.value("mentors_free")
    return [words.whole(count, lang) if count is not None else few,
            words.percent(share, lang) if share is not None else few]  # fmt: skip
