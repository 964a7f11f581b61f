"""Changes of state that later workbooks told: from what to what, when it became known, and by whom."""

from collections.abc import Mapping
from typing import Any

import metrics
import words
from charts import Column
from components import State, Written, table, table_card
from pages._life.asked import here, link, titled, told_once
from pages._panorama.arranging import Piece

SHOWN = 6
READ = [
    "agreement_id",
    "agreement_title",
    "partner_name",
    "status_before",
    "status",
    "told_by",
    "period",
    "date",
    "author",
    "status_evidence",
]


def _author(row: dict[str, Any], offices: Mapping[str, str]) -> str:
    """The office, who wrote it, and on what proof."""
    office = offices.get(row["told_by"], row["told_by"])
    return " · ".join(part for part in (office, row["author"], row["status_evidence"]) if part)


def card(state: State) -> Piece:
    """The latest changes first."""
    lang = state.lang
    rows = told_once(metrics.rows("out_passage", READ, here(state), ["-date"], **state.asking), "agreement_id", "date")
    if not rows:
        return words.say("life-passages-none", lang)
    states = metrics.names("status", lang)
    offices = metrics.names("office", lang, state.as_of, organisation=state.organisation)

    def written(row: dict[str, Any]) -> list[Any]:
        change = f"{states.get(row['status_before'], '')} → {states.get(row['status'], '')}"
        return [titled(row, lang), change, row["date"], _author(row, offices)]

    columns = [Column(words.say(f"life-passage-{key}", lang), unit)
               for key, unit in (("agreement", ""), ("change", ""), ("on", "date"), ("by", ""))]  # fmt: skip
    title = words.say("life-passages", lang, n=len(rows))
    links = Written(rows, lambda row: link(row, state))
    content = table(columns, Written(rows, written), title, lang, row_links=links, limit=SHOWN)
    return table_card(
        "life-passages", title, words.say("life-passages-what", lang), content, state, metric="days_in_state",
        where=here(state), source=words.say("life-source-agreements", lang), span=6,
    )  # fmt: skip
