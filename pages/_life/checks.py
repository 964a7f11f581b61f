"""Due diligence ahead: whose check has lapsed or lapses soon, and the money that stands on it."""

from typing import Any

import metrics
import words
from charts import Column
from components import Pill, State, Written, table, table_card
from pages._life.asked import here, told_once
from pages._panorama.arranging import Piece
from pages._revenue.places import to

SHOWN = 6
READ = ["partner_id", "partner_name", "check_valid_until", "has_valid_check", "signed_usd", "agreement_id"]


def card(state: State) -> Piece:
    """The partners of active agreements whose check has lapsed or lapses within 180 days, the most money first."""
    lang = state.lang
    found = metrics.rows("out_agreement", READ, here(state, is_active=True), **state.asking)
    if not found.rows or state.today is None:
        return words.say("life-checks-none", lang)
    money: dict[str, float] = {}
    for partner, usd in zip(found.column("partner_id"), found.column("signed_usd"), strict=True):
        money[partner] = money.get(partner, 0.0) + float(usd or 0)
    partners = [row for row in told_once(found, "partner_id") if _is_near(row, state)]
    if not partners:
        return words.say("life-checks-none", lang)
    ordered = sorted(partners, key=lambda row: (row["has_valid_check"], -money[row["partner_id"]]))
    hidden = words.say("panorama-confidential", lang)

    def written(row: dict[str, Any]) -> list[Any]:
        usd = money[row["partner_id"]]
        return [row["partner_name"] or hidden, _standing(row, state), row["check_valid_until"], usd]

    def leads(row: dict[str, Any]) -> str | None:
        return to(state, "/partners", partner=row["partner_id"]) if row["partner_name"] else None

    columns = [Column(words.say(f"life-check-{key}", lang), unit)
               for key, unit in (("partner", ""), ("state", ""), ("until", "date"), ("money", "usd"))]  # fmt: skip
    exposed = metrics.ask("exposed_value", where=here(state), **state.asking).value("exposed_value")
    lapsed = sum(not row["has_valid_check"] for row in partners)
    title = words.say("life-checks", lang, n=lapsed, usd=words.money(exposed, lang), soon=len(partners) - lapsed)
    content = table(columns, Written(ordered, written), title, lang, row_links=Written(ordered, leads), limit=SHOWN)
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
