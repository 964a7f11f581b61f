"""Due diligence ahead: whose check has lapsed or lapses soon, and the money that stands on it."""

from datetime import timedelta
from typing import Any

import metrics
import words
from charts import Column
from components import Pill, State, Written, table, table_card
from pages._life.asked import here, told_once
from pages._panorama.arranging import Piece
from pages._revenue.places import to

SHOWN = 6
#: Days ahead within which a check lapses soon.
SOON = 180
READ = ["partner_id", "partner_name", "check_valid_until", "has_valid_check", "signed_usd", "agreement_id"]


def card(state: State) -> Piece:
    """The partners of active agreements whose check has lapsed or lapses within 180 days, the most money first."""
    lang = state.lang
    if state.today is None:
        return words.say("life-checks-none", lang)
    soon = state.today + timedelta(days=SOON)
    near: tuple[dict[str, Any], ...] = ({"has_valid_check": False},
                                        {"has_valid_check": True, "check_valid_until": (None, soon)})  # fmt: skip
    asked = [metrics.rows("out_agreement", READ, here(state, is_active=True, **only), **state.asking) for only in near]
    partners = [row for found in asked for row in told_once(found, "partner_id")]
    if not partners:
        return words.say("life-checks-none", lang)
    money: dict[str, float] = {}
    for found in asked:
        for partner, usd in zip(found.column("partner_id"), found.column("signed_usd"), strict=True):
            money[partner] = money.get(partner, 0.0) + float(usd or 0)
    ordered = sorted(
        partners, key=lambda row: (row["has_valid_check"], -money[row["partner_id"]], row["partner_id"] or "")
    )
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


def _standing(row: dict[str, Any], state: State) -> Pill:
    days = _days(row, state)
    if days is None:
        return Pill("late", words.say("life-check-never", state.lang))
    if not row["has_valid_check"]:
        return Pill("late", words.say("life-check-lapsed", state.lang, n=max(-days, 0)))
    return Pill("watch", words.say("life-check-soon", state.lang, n=days))
