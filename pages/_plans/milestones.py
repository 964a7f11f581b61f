"""The milestones of work plans: the first date promised stays in sight, whatever was promised since."""

from datetime import date
from typing import Any

import metrics
import words
from charts import Column
from components import Bar, Pill, State, table, table_card
from pages._panorama.arranging import Piece

_ASKED = [
    *("milestone", "office", "objective", "date", "current_on", "done_on", "slip_days", "is_late", "is_on_time"),
    *("is_done", "owner"),
]
HEADS = (("milestone", ""), ("office", ""), ("objective", ""), ("first", "date"), ("now", "date"), ("done", "date"),
         ("slip", "count"), ("year-line", ""), ("state", ""))  # fmt: skip
SHOWN = 15


def card(state: State, span: int = 12) -> Piece:
    """One row per milestone, what is late first; the bar ends on the date now said, the tick is the first promised."""
    lang, where = state.lang, state.where("year", "region")
    found = metrics.rows("out_work_plan", _ASKED, where, order=["-slip_days", "date"], **state.asking).records()
    if not found:
        return words.say("plans-milestones-none", lang, year=str(state.year))
    names = metrics.names("office", lang, state.as_of, organisation=state.organisation)
    rows = [
        [one["milestone"], str(names.get(one["office"], one["office"])).split(" — ")[0], one["objective"], one["date"],
         one["current_on"], one["done_on"], one["slip_days"] or None, _line(one, state.year), _pill(one, lang)]
        for one in sorted(found, key=lambda one: (not one["is_late"], -(one["slip_days"] or 0)))
    ]  # fmt: skip
    columns = [Column(words.say(f"plans-{key}", lang), unit) for key, unit in HEADS]
    answer = metrics.ask(["milestone_punctuality", "plan_milestones_late"], where=where, **state.asking)
    kept = answer.value("milestone_punctuality")
    said = {"late": int(answer.value("plan_milestones_late") or 0), "share": words.percent(kept, lang)}
    title = words.say("plans-milestones" if kept is not None else "plans-milestones-coming", lang, **said)
    content = table(columns, rows, title, lang, limit=SHOWN)
    what, source = words.say("plans-milestones-what", lang), words.say("plans-source", lang)
    return table_card("plans-milestones", title, what, content, state, metric="milestone_punctuality", where=where,
                      source=source, span=span)  # fmt: skip


def _line(one: dict[str, Any], year: int) -> Bar:
    """Where in the year it stands now, and where it was first promised."""
    now = one["done_on"] or one["current_on"] or one["date"]
    return Bar(_place(now, year), _place(one["date"], year), "watch" if one["slip_days"] else "")


def _place(day: date, year: int) -> float:
    return min(max((day - date(year, 1, 1)).days / 365, 0.0), 1.0)


def _pill(one: dict[str, Any], lang: str) -> Pill:
    if one["is_done"]:
        key = "kept" if one["is_on_time"] else "done-late"
        return Pill("on_track" if one["is_on_time"] else "watch", words.say(f"plans-{key}", lang))
    if one["is_late"]:
        return Pill("late", words.say("plans-late", lang))
    return Pill("neutral", words.say("plans-coming", lang))
