"""Money, time and results of each agreement as three thin bars, the widest apart first, with their story in words."""

from typing import Any

import metrics
import words
from charts import Column
from components import State, Written, bullet, table, table_card
from components import tags as html
from components.tags import Element
from pages._delivery.asked import parts
from pages._life.asked import here, link, titled, told_once, value
from pages._panorama.arranging import Piece

#: Agreements listed before the reader asks for all.
SHOWN = 12
READ = [
    "agreement_id", "agreement_title", "partner_name", "money_part", "time_part", "result_part", "widest", "story",
    "is_diverging",
]  # fmt: skip
HEADS = (("agreement", ""), ("bars", "bar"), ("money", "ratio"), ("time", "ratio"), ("result", "ratio"),
         ("widest", "decimal"), ("story", ""))  # fmt: skip


def card(state: State) -> Piece:
    """One row per agreement in progress; a sentence where none has a value and dates."""
    lang, where = state.lang, here(state)
    order = ["-widest", "agreement_id"]
    rows = told_once(metrics.rows("out_progress", READ, where, order, **state.asking), "agreement_id")
    if not rows:
        return words.say("delivery-progress-none", lang)
    apart = int(value("diverging_agreements", state) or 0)
    title = words.say("delivery-progress", lang, n=apart, total=len(rows))
    if apart:
        title = f"{title} {_commonest(state)}"
    content = table(
        [Column(words.say(f"delivery-head-{key}", lang) if key != "bars" else "", unit) for key, unit in HEADS],
        Written(rows, lambda row: _row(row, lang)),
        title,
        lang,
        row_links=Written(rows, lambda row: link(row, state)),
        limit=SHOWN,
    )
    return table_card(
        "delivery-progress", title, _what(state), content, state,
        metric="diverging_agreements", where=where, source=words.say("delivery-source-progress", lang), span=12,
    )  # fmt: skip


def _what(state: State) -> str:
    """What the bars are, and how many of the agreements were looked at from the start."""
    said, early = words.say("delivery-progress-what", state.lang), parts("reviewed_early", state, is_active=True)
    return f"{said} · {early}" if early else said


def _commonest(state: State) -> str:
    """The story most often told."""
    found = metrics.ask("diverging_agreements", by="story", where=here(state), **state.asking).rows
    told = [(count or 0, story) for story, count in found if story and story != "together"]
    count, story = max(told, default=(0, ""))
    return words.say(f"delivery-mostly-{story.replace('_', '-')}", state.lang, n=int(count)) if story else ""


def _row(row: dict[str, Any], lang: str) -> list[Any]:
    return [
        titled(row, lang), bars_of(row), row["money_part"], row["time_part"], row["result_part"],
        words.points(row["widest"], lang), story_of(row, lang),
    ]  # fmt: skip


def bars_of(row: dict[str, Any]) -> Element:
    """Money, time and results one above the other; the figures beside them say the same."""
    late = "late" if row["story"].endswith("_result") else ""
    tones = ((row["money_part"], ""), (row["time_part"], "soft"), (row["result_part"], late or "good"))
    thin = {"display": "block", "margin-block": "3px"}
    return html.Span([html.Span(bullet(part, None, tone), style=thin) for part, tone in tones])


def story_of(row: dict[str, Any], lang: str) -> str:
    """What is ahead of what, in words; what nobody told is said."""
    said = words.say(f"delivery-story-{row['story'].replace('_', '-')}", lang)
    missing = [key for key in ("money", "result") if row[f"{key}_part"] is None]
    untold = [words.say(f"delivery-untold-{key}", lang) for key in missing]
    return " ".join([said, *untold])
