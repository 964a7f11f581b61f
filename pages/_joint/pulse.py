"""How teams feel: the same five questions twice a year, shown only where five people or more answered."""

import metrics
import words
from charts import Column
from components import State, table, table_card
from pages._joint.money import here
from pages._panorama.arranging import Piece


def card(state: State) -> Piece:
    """One row per question: the mean of each round, the answers of the last."""
    lang, where = state.lang, here(state)
    found = metrics.ask("team_pulse", by=["question", "date"], where=where, **state.asking).rows
    score = {(question, day): value for question, day, value in found if value is not None}
    hidden = metrics.rows("out_pulse", ["office", "team"], {**where, "is_hidden": True}, **state.asking).rows
    small = len(set(hidden))
    if not score:
        return words.say("joint-pulse-hidden" if small else "joint-pulse-none", lang, n=small)
    rounds = sorted({day for _, day in score})[-2:]
    names = metrics.names("pulse_question", lang)
    asked = [question for question in names if any((question, day) in score for day in rounds)]
    asked.sort(key=lambda question: score.get((question, rounds[-1]), 101.0))
    rows = [[names[question], *(words.decimal(score.get((question, day)), lang, 0) for day in rounds)]
            for question in asked]  # fmt: skip
    columns = [Column(words.say("metrics-column-question", lang))]
    columns += [Column(words.day(day, lang), "decimal") for day in rounds]
    title = words.say("joint-pulse", lang, question=rows[0][0], score=rows[0][-1])
    what = words.say("joint-pulse-what", lang, n=small)
    content = table(columns, rows, title, lang)
    return table_card("joint-pulse", title, what, content, state, metric="team_pulse", where=where, span=5)
