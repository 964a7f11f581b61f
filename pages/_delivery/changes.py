"""What changed of what was agreed: scope, and budgets beyond 105 % of the first, each with its cause."""

from typing import Any

import metrics
import words
from charts import Column
from components import State, table, table_card
from pages._delivery.asked import told
from pages._life.asked import here, link, share, titled, told_once, value
from pages._panorama.arranging import Piece

SHOWN = 8
SCOPE = ["agreement_id", "agreement_title", "partner_name", "label", "cause_code", "agreed_by", "date"]
BUDGET = ["agreement_id", "agreement_title", "partner_name", "label", "cause_code", "cause", "agreed_by", "date"]
HEADS = (("change", ""), ("cause", ""), ("agreed", ""), ("over", "ratio"), ("date", "date"))


def card(state: State) -> Piece:
    """Budgets overrun, the furthest first, then changes of scope, the newest first."""
    lang = state.lang
    over, top, bottom = share("budget_overruns", state)
    moved = int(value("scope_changes", state) or 0)
    found = told_once(_rows("out_budget", BUDGET, state, is_over=True), "agreement_id", "label")
    scopes = told_once(_rows("out_risk", SCOPE, state, kind="scope"), "agreement_id", "label")
    if not found and not scopes:
        return words.say("delivery-changes-none", lang)
    grown = _grown(state)
    budgets = sorted(found, key=lambda row: -(grown.get(row["agreement_id"]) or 0))
    rows = [_row(row, grown.get(row["agreement_id"]), lang) for row in budgets] + [
        _row(row, None, lang) for row in scopes
    ]
    title = words.say("delivery-changes", lang, n=top, total=bottom, share=words.percent(over, lang), scope=moved)
    content = table(
        [Column(words.say(f"delivery-head-{key}", lang), unit) for key, unit in HEADS], rows, title, lang,
        row_links=[link(row, state) for row in (*budgets, *scopes)], limit=SHOWN,
    )  # fmt: skip
    what = words.say("delivery-changes-what", lang)
    stands_on = told("budget_overruns", state, "sheet")
    return table_card("delivery-changes", title, what, content, state, **stands_on, span=12)


def _rows(view: str, columns: list[str], state: State, **only: Any) -> metrics.Answer:
    return metrics.rows(view, columns, here(state, **only), ["-date", "agreement_id"], **state.asking)


def _grown(state: State) -> dict[str, float | None]:
    """Budget of today, or spending beyond it, over the first, less one."""
    return metrics.ask("budget_growth", by="agreement_id", where=here(state), **state.asking).by("agreement_id")


def _row(row: dict[str, Any], grown: float | None, lang: str) -> list[Any]:
    cause = metrics.names("cause", lang).get(row["cause_code"] or "", row.get("cause") or words.NOTHING)
    what = f"{row['label']} · {titled(row, lang)}"
    return [what, cause, row["agreed_by"] or words.NOTHING, grown, row["date"]]
