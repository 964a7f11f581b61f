"""Obstacles: how long they held, what was behind them, and which ones return."""

from typing import Any

import metrics
import words
from charts import Column
from components import Pill, State, Written, table, table_card
from pages._delivery.asked import days, told
from pages._life.asked import here, link, titled, told_once, value
from pages._panorama.arranging import Piece

SHOWN = 8
READ = ["agreement_id", "agreement_title", "partner_name", "label", "cause_code", "days_stuck", "done_on",
        "is_repeated", "date"]  # fmt: skip
HEADS = (("obstacle", ""), ("cause", ""), ("days", "count"), ("state", ""))


def card(state: State) -> Piece:
    """Those still standing first, the oldest first."""
    lang = state.lang
    where = here(state, kind="obstacle")
    found = told_once(metrics.rows("out_risk", READ, where, ["date"], **state.asking), "agreement_id", "label")
    if not found:
        return words.say("delivery-obstacles-none", lang)
    rows = sorted(found, key=lambda row: (row["done_on"] is not None, -(row["days_stuck"] or 0)))
    standing, back = sum(row["done_on"] is None for row in rows), int(value("repeated_obstacles", state) or 0)
    title = words.say(
        "delivery-obstacles",
        lang,
        n=len(rows),
        open=standing,
        days=days(value("obstacle_days", state), lang),
        back=back,
    )
    content = table(
        [Column(words.say(f"delivery-head-{key}", lang), unit) for key, unit in HEADS],
        Written(rows, lambda row: _row(row, lang)),
        title,
        lang,
        row_links=Written(rows, lambda row: link(row, state)),
        limit=SHOWN,
    )
    what = words.say("delivery-obstacles-what", lang)
    return table_card("delivery-obstacles", title, what, content, state, **told("obstacles", state, "sheet"), span=6)


def _row(row: dict[str, Any], lang: str) -> list[Any]:
    state = "cleared" if row["done_on"] else "standing"
    look = "on_track" if row["done_on"] else "late"
    said = words.say(f"delivery-{state}", lang)
    if row["is_repeated"]:
        said = f"{said} · {words.say('delivery-again', lang)}"
    cause = metrics.names("cause", lang).get(row["cause_code"] or "", words.NOTHING)
    return [f"{row['label']} · {titled(row, lang)}", cause, row["days_stuck"], Pill(look, said)]
