"""What the Board asked, in how many days it was answered, and on which figure the answer rests."""

import metrics
import words
from charts import Column
from components import Pill, State, table, table_card
from pages._panorama.arranging import Piece

_ASKED = [
    "session",
    "question",
    "date",
    "answered_on",
    "answer_days",
    "waiting_days",
    "figure",
    "is_answered",
    "is_sourced",
]
HEADS = (("question", ""), ("session", ""), ("asked-on", "date"), ("answer-state", ""), ("rests-on", ""))
MEASURES = ["board_questions", "board_sourced_share", "board_answer_days"]
SHOWN = 12


def card(state: State, span: int = 12) -> Piece:
    """One row per question, those that wait first, the newest on top."""
    lang, where = state.lang, state.where()
    found = metrics.rows(
        "out_board_question", _ASKED, where, ["is_answered", "-date", "question_id"], **state.asking
    ).records()
    if not found:
        return ""
    rows = [
        [one["question"], one["session"], one["date"], _pill(one, lang),
         one["figure"] or words.say("ties-no-figure", lang)]
        for one in found
    ]  # fmt: skip
    columns = [Column(words.say(f"ties-{key}", lang), unit) for key, unit in HEADS]
    answer = metrics.ask(MEASURES, where=where, **state.asking)
    top, bottom = answer.parts("board_sourced_share")[0]
    waiting = sum(not one["is_answered"] for one in found)
    title = words.say(
        "ties-board", lang, top=words.whole(top or 0, lang), bottom=words.whole(bottom, lang), waiting=waiting
    )
    what = words.say("ties-board-what", lang, days=words.whole(answer.value("board_answer_days"), lang))
    content = table(columns, rows, title, lang, limit=SHOWN)
    return table_card("changes-questions", title, what, content, state, metric="board_sourced_share", where=where,
                      source=words.say("ties-board-source", lang), n=len(rows), span=span)  # fmt: skip


def _pill(one: dict[str, object], lang: str) -> Pill:
    if not one["is_answered"]:
        return Pill("late", words.say("plans-waits", lang, n=int(str(one["waiting_days"]))))
    days = words.say("ties-in-days", lang, n=int(str(one["answer_days"])))
    return Pill("on_track" if one["is_sourced"] else "watch", days)
