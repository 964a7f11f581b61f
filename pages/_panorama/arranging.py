"""Cards side by side; what has nothing to show becomes a sentence at the end of the page, and its neighbour widens."""

from collections.abc import Mapping, Sequence
from typing import Any

import words
from charts import Chart
from components import State, card, chart_card, prose
from components import tags as html
from components.tags import Element

#: A card, or the sentence that says why there is none.
Piece = Element | str
#: Columns of the grid.
WHOLE = 12


def charted(id: str, chart: Chart, state: State, told: Mapping[str, Any], **chosen: Any) -> Piece:
    """The card of a chart, or the chart's own sentence when it has nothing to draw."""
    return chart.empty if chart.is_empty else chart_card(id, chart, state, **chosen, **told)


def arranged(id: str, rows: Sequence[Sequence[Piece]], lang: str) -> list[Element]:
    """The cards of each row; one left alone in its row takes it whole; then the sentences, each once."""
    cards: list[Element] = []
    sentences: list[str] = []
    for row in rows:
        present = [piece for piece in row if not isinstance(piece, str)]
        sentences += [piece for piece in row if isinstance(piece, str) and piece]
        if len(present) == 1 and len(row) > 1:
            present[0].said["className"] = f"card span-{WHOLE}"
        cards += present
    if sentences:
        told = html.Ul([html.Li(prose(sentence)) for sentence in dict.fromkeys(sentences)], className="quiet")
        cards.append(card(id, words.say("panorama-absent", lang), "", [told], WHOLE))
    return cards


def past_the_sheet(cards: list[Element]) -> list[Element]:
    """The same cards, left out where the page is printed on its one sheet (assets/sheet.css)."""
    for one in cards:
        one.said["className"] = f"{one.said['className']} beyond"
    return cards
