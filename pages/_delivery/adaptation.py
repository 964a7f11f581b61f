"""The log of adaptations: what changed midway, why, who agreed, and whether it worked."""

from typing import Any

import metrics
import words
from charts import Column
from components import Pill, State, Written, table, table_card
from pages._delivery.asked import told
from pages._life.asked import here, link, share, titled, told_once
from pages._panorama.arranging import Piece

SHOWN = 8
READ = [
    "agreement_id",
    "agreement_title",
    "partner_name",
    "label",
    "cause_code",
    "cause",
    "agreed_by",
    "outcome",
    "date",
]
HEADS = (("adaptation", ""), ("cause", ""), ("agreed", ""), ("worked", ""), ("date", "date"))
LOOKS = {"worked": "on_track", "partly": "watch", "failed": "late"}


def card(state: State) -> Piece:
    """The newest first; those nobody agreed to, or judged, say so."""
    lang, where = state.lang, here(state, kind="adaptation")
    order = ["-date", "agreement_id"]
    rows = told_once(metrics.rows("out_risk", READ, where, order, **state.asking), "agreement_id", "label")
    if not rows:
        return words.say("delivery-adaptation-none", lang)
    agreed, _, _ = share("adaptations_agreed", state)
    worked, judged_well, judged = share("adaptations_worked", state)
    title = words.say(
        "delivery-adaptation", lang, n=len(rows), agreed=words.percent(agreed, lang), worked=judged_well, judged=judged
    )
    content = table(
        [Column(words.say(f"delivery-head-{key}", lang), unit) for key, unit in HEADS],
        Written(rows, lambda row: _row(row, lang)),
        title,
        lang,
        row_links=Written(rows, lambda row: link(row, state)),
        limit=SHOWN,
    )
    what = words.say("delivery-adaptation-what", lang)
    stands_on = told("adaptations_agreed", state, "sheet")
    return table_card("delivery-adaptation", title, what, content, state, **stands_on, span=12)


def _row(row: dict[str, Any], lang: str) -> list[Any]:
    causes, outcomes = metrics.names("cause", lang), metrics.names("adaptation_outcome", lang)
    cause = causes.get(row["cause_code"] or "", row["cause"] or words.NOTHING)
    agreed = row["agreed_by"] or words.say("delivery-nobody-agreed", lang)
    went = Pill(
        LOOKS.get(row["outcome"] or "", "no_data"),
        outcomes.get(row["outcome"] or "", words.say("delivery-unjudged", lang)),
    )
    return [f"{row['label']} · {titled(row, lang)}", cause, agreed, went, row["date"]]
