"""Corrective plans, one line each: what set them off, measures kept and late, the budget, who answers on each side."""

from datetime import date
from typing import Any

import metrics
import words
from charts import Column
from components import Pill, State, Written, table, table_card
from pages._life.asked import act, here, link, share, titled, told_once
from pages._panorama.arranging import Piece

SHOWN = 12
READ = [
    "agreement_id", "agreement_title", "partner_name", "trigger", "measure", "agency_owner", "partner_owner",
    "budget_effect_usd", "date", "done_on", "is_late", "is_complete", "is_verified", "status_after",
]  # fmt: skip


def card(state: State) -> Piece:
    """Plans with an open measure first, the latest promise first."""
    lang = state.lang
    rows = told_once(
        metrics.rows("out_corrective", READ, here(state), ["date"], **state.asking), "agreement_id", "measure"
    )
    if not rows:
        return words.say("life-measures-none", lang)
    plans: dict[str, list[dict[str, Any]]] = {}
    for row in rows:
        plans.setdefault(row["agreement_id"], []).append(row)
    ordered = sorted(plans.values(), key=_pressing)
    late = sum(any(row["is_late"] for row in plan) for plan in plans.values())
    waiting = sum(any(not row["done_on"] for row in plan) for plan in plans.values())
    _, complete, measures = share("corrective_plan_completeness", state)
    title = words.say("life-measures", lang, n=waiting, late=late)
    heads = (
        ("agreement", ""),
        ("trigger", ""),
        ("state", ""),
        ("next", "date"),
        ("budget", "usd"),
        ("agency", ""),
        ("partner", ""),
        ("act", ""),
    )
    columns = [Column(words.say(f"life-{'head' if key == 'act' else 'plan'}-{key}", lang), unit) for key, unit in heads]
    content = table(
        columns, Written(ordered, lambda plan: [*_line(plan, lang), act(plan[0], _form(plan), state)]), title, lang,
        row_links=Written(ordered, lambda plan: link(plan[0], state)), limit=SHOWN,
    )  # fmt: skip
    what = words.say("life-measures-what", lang, complete=complete, n=measures)
    return table_card(
        "life-measures", title, what, content, state, metric="corrective_plan_completeness", where=here(state),
        source=words.say("life-source-measures", lang), span=12,
    )  # fmt: skip


def _pressing(plan: list[dict[str, Any]]) -> tuple[bool, bool, date]:
    """Late plans, then open ones, then those done; by the first promise."""
    waiting = [row["date"] for row in plan if not row["done_on"]]
    return not any(row["is_late"] for row in plan), not waiting, min(waiting or [row["date"] for row in plan])


def _form(plan: list[dict[str, Any]]) -> str:
    """What the plan asks next: a measure done, one verified, else the month's check."""
    if any(not row["done_on"] for row in plan):
        return "done"
    return "verified" if any(not row["is_verified"] for row in plan) else "check"


def _line(plan: list[dict[str, Any]], lang: str) -> list[Any]:
    done, late = sum(bool(row["done_on"]) for row in plan), any(row["is_late"] for row in plan)
    waiting = [row for row in plan if not row["done_on"]]
    first = waiting[0] if waiting else plan[-1]
    said = words.say("life-plan-done", lang, done=done, n=len(plan))
    status = "late" if late else "watch" if waiting else "on_track"
    effects = [row["budget_effect_usd"] for row in plan if row["budget_effect_usd"] is not None]
    return [
        titled(first, lang),
        first["trigger"],
        Pill(status, said),
        first["date"] if waiting else None,
        sum(effects) if effects else None,
        first["agency_owner"] or words.say("life-plan-nobody", lang),
        first["partner_owner"] or words.say("life-plan-nobody", lang),
    ]
