"""Where the country talks with partners: its consultation platforms, who came, what was decided and carried out."""

from collections import Counter
from typing import Any

import metrics
import words
from charts import Column
from components import Bar, source_line, table
from components import card as plain_card
from components import tags as html
from pages._panorama.arranging import Piece
from pages._panorama.scope import Scope

SHOWN = 8
COLUMNS = [
    *("date", "platform", "kind", "is_government_led", "entities", "decisions", "decisions_done", "perception"),
    *("respondents", "types_present"),
]
HEADS = (
    ("platform", ""), ("held", "date"), ("entities", "count"), ("decided", "text"), ("", "bar"), ("perception", ""),
)  # fmt: skip


def card_of(scope: Scope, span: int = 5) -> Piece:
    """The last meetings of each platform; a sentence where the office reported none."""
    state, lang = scope.state, scope.state.lang
    where = {**state.where("country"), "year": (None, state.year)}
    rows = metrics.rows("out_consultation", COLUMNS, where, order=["-date"], **state.asking).records()
    if not rows:
        return words.say("factsheet-platforms-none", lang)
    taken = sum(int(row["decisions"] or 0) for row in rows)
    done = sum(int(row["decisions_done"] or 0) for row in rows)
    platforms = len(Counter(row["platform"] for row in rows))
    title = words.say("factsheet-platforms", lang, n=platforms, taken=taken, done=words.whole(done, lang))
    written = table(
        [Column(words.say(f"factsheet-platform-{key}", lang) if key else "", unit) for key, unit in HEADS],
        [_row(row, lang) for row in rows],
        title,
        lang,
        limit=SHOWN,
    )
    source = [source_line(state, words.say("factsheet-source-platforms", lang), n=len(rows), where=where)]
    what = words.say("factsheet-platforms-what", lang)
    return plain_card("country-platforms", title, what, [written], span, source)


def _row(row: dict[str, Any], lang: str) -> list[Any]:
    kinds = metrics.names("consultation_kind", lang)
    led = [words.say("factsheet-government-led", lang)] if row["is_government_led"] else []
    about = " · ".join([kinds.get(row["kind"], row["kind"]), *led])
    taken, done = row["decisions"], row["decisions_done"]
    decided = words.NOTHING
    if taken is not None:
        decided = words.say(
            "factsheet-done-of", lang, done=words.whole(done or 0, lang), taken=words.whole(taken, lang)
        )
    return [
        html.Span([row["platform"], html.Span(f" · {about}", className="quiet")]),
        row["date"],
        row["entities"],
        decided,
        Bar((done or 0) / taken, 1) if taken else "",
        _perceived(row, lang),
    ]


def _perceived(row: dict[str, Any], lang: str) -> str:
    """A score out of 100 with how many gave it; too few people is said instead."""
    if row["perception"] is not None:
        score = words.whole(row["perception"], lang)
        return words.say("factsheet-perceived", lang, score=score, n=int(row["respondents"] or 0))
    return words.say("factsheet-too-few", lang) if row["respondents"] else words.NOTHING
