"""Due diligence ahead: whose check has lapsed or lapses soon, and the money that stands on it."""

from typing import Any

import metrics
import words
from charts import Column
from components import Pill, State, table, table_card
from pages._life.asked import here, once
from pages._panorama.arranging import Piece

SHOWN = 6
READ = ["partner_id", "partner_name", "check_valid_until", "has_valid_check", "signed_usd", "agreement_id"]


def card(state: State) -> Piece:
    """The partners of active agreements whose check has lapsed or lapses within 180 days, the most money first."""
    lang = state.lang
    found = metrics.rows("out_agreement", READ, here(state, is_active=True), **state.asking).records()
    if not found or state.today is None:
        return words.say("life-checks-none", lang)
    money: dict[str, float] = {}
    for row in found:
        money[row["partner_id"]] = money.get(row["partner_id"], 0.0) + float(row["signed_usd"] or 0)
    partners = [row for row in once(found, "partner_id") if _is_near(row, state)]
    if not partners:
        return words.say("life-checks-none", lang)
    ordered = sorted(partners, key=lambda row: (row["has_valid_check"], -money[row["partner_id"]]))
    hidden = words.say("panorama-confidential", lang)
    rows = [
        [row["partner_name"] or hidden, _standing(row, state), row["check_valid_until"], money[row["partner_id"]]]
        for row in ordered
    ]
    columns = [Column(words.say(f"life-check-{key}", lang), unit)
               for key, unit in (("partner", ""), ("state", ""), ("until", "date"), ("money", "usd"))]  # fmt: skip
    exposed = metrics.ask("exposed_value", where=here(state), **state.asking).value("exposed_value")
    lapsed = sum(not row["has_valid_check"] for row in partners)
    title = words.say("life-checks", lang, n=lapsed, usd=words.money(exposed, lang), soon=len(partners) - lapsed)
    links = [state.link("/partners", partner=row["partner_id"]) if row["partner_name"] else None for row in ordered]
    content = table(columns, rows, title, lang, row_links=links, limit=SHOWN)
    return table_card(
        "life-checks", title, words.say("life-checks-what", lang), content, state, metric="exposed_value",
        where=here(state), source=words.say("life-source-checks", lang), span=6,
    )  # fmt: skip


def _days(row: dict[str, Any], state: State) -> int | None:
    until = row["check_valid_until"]
    return None if until is None or state.today is None else (until - state.today).days


def _is_near(row: dict[str, Any], state: State) -> bool:
    days = _days(row, state)
    return not row["has_valid_check"] or (days is not None and days <= 180)


def _standing(row: dict[str, Any], state: State) -> Pill:
    days = _days(row, state)
    if days is None:
        return Pill("late", words.say("life-check-never", state.lang))
    if not row["has_valid_check"]:
        return Pill("late", words.say("life-check-lapsed", state.lang, n=max(-days, 0)))
    return Pill("watch", words.say("life-check-soon", state.lang, n=days))
