"""How well each office's workbook comes in, weighted by money, against its own last one."""

from typing import Any

import metrics
import words
from components import Column, table, table_card
from components.tags import Element
from pages._calendar.due import Due

#: Offices shown, those with most money held first.
SHOWN = 10


def quality_card(due: Due, span: int = 6) -> Element:
    """The offices whose dollars wait, with their score, its trend and what waits."""
    state, lang = due.state, due.state.lang
    scores = _scores(due, due.period)
    before = _scores(due, due.periods[-2] if len(due.periods) > 1 else None)
    held = metrics.ask("held_value", by="office", where=due.where, **state.asking).by("office") if due.period else {}
    names = {each.code: each.name for each in due.offices}
    ranked = sorted(
        (code for code in scores if scores[code] is not None and code in names),
        key=lambda code: (-(held.get(code) or 0), scores[code], names[code]),
    )
    columns = [
        Column(words.say("calendar-office", lang)),
        Column(words.say("calendar-score", lang), "ratio"),
        Column(words.say("calendar-trend", lang)),
        Column(words.say("calendar-held", lang), "usd"),
    ]
    rows = [
        (names[code], scores[code], _trend(scores[code], before.get(code), lang), held.get(code) or None)
        for code in ranked
    ]
    clean = sum(1 for code in ranked if not held.get(code))
    title = words.say("calendar-quality", lang, n=len(ranked) - clean, clean=words.whole(clean, lang), of=len(ranked))
    return table_card(
        "calendar-quality",
        title,
        words.say("calendar-quality-what", lang),
        table(columns, rows, title, lang, limit=SHOWN),
        state,
        metric="quality_score",
        where=due.where,
        source=words.say("calendar-source", lang),
        span=span,
    )


def _scores(due: Due, period: str | None) -> dict[Any, Any]:
    if period is None:
        return {}
    where = due.state.where("region", quarter=period)
    return metrics.ask("quality_score", by="office", where=where, **due.state.asking).by("office")


def _trend(now: float | None, before: float | None, lang: str) -> str:
    """The change since the workbook before, in points; said to be the first where there is none."""
    if now is None or before is None:
        return words.say("calendar-first", lang)
    change = now - before
    if abs(change) < 0.005:
        return words.say("calendar-stable", lang)
    arrow = "▲" if change > 0 else "▼"
    return f"{arrow} {words.points(change, lang)}"
