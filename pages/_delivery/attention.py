"""What is looked at: how much of the figures, of the Board's workbook and of what waits for a decision is delivery."""

import metrics
import words
from charts import Column
from components import State, table, table_card
from exports.board import SHEETS
from exports.board_sheets.indicators import LINES
from pages._life.asked import here
from pages._panorama.arranging import Piece

#: The figures, the Board's sheets and the decisions that speak of carrying out and mending, not of giving or ending.
FIGURES = frozenset({"M32", "M33", "M53", "M54", "M59", "M60"})
OF_BOARD = frozenset({"delivery", "risks", "lifecycle"})
DECISIONS = frozenset({"delivery", "corrective"})


def card(state: State) -> Piece:
    """One line per place where attention shows, with the part delivery has of it."""
    lang = state.lang
    waiting = metrics.ask("decisions", by="kind", where=here(state), **state.asking).by("kind")
    ids = {name: one.id for name, one in metrics.METRICS.items()}
    lines = {
        "figures": (sum(id in FIGURES for id in ids.values()), len(ids), state.link("/indicators", topic="delivery")),
        "sheets": (sum(sheet.key in OF_BOARD for sheet in SHEETS), len(SHEETS), None),
        "lines": (sum(ids[line.metric] in FIGURES for line in LINES), len(LINES), None),
        "decisions": (
            sum(int(n or 0) for kind, n in waiting.items() if kind in DECISIONS),
            sum(int(n or 0) for n in waiting.values()),
            state.link("/", **state.here()) + "#overview-decisions",
        ),
    }  # fmt: skip
    known = {key: line for key, line in lines.items() if line[1]}
    rows = [
        [words.say(f"delivery-attention-{key}", lang), of_delivery, whole, of_delivery / whole]
        for key, (of_delivery, whole, _) in known.items()
    ]
    heads = (("where", ""), ("n", "count"), ("whole", "count"), ("part", "ratio"))
    columns = [Column(words.say(f"delivery-attention-head-{key}", lang), unit) for key, unit in heads]
    asked = lines["decisions"]
    title = words.say("delivery-attention", lang, n=asked[0], total=asked[1])
    content = table(columns, rows, title, lang, row_links=[href for *_, href in known.values()])
    return table_card(
        "delivery-attention", title, words.say("delivery-attention-what", lang), content, state, metric="decisions",
        where=here(state), span=12,
    )  # fmt: skip
