"""Offices by tables: what of each sheet is in the figures, what waits, who has not sent."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import metrics
import schema
import words
from components import Column, Figure, Link, metric_figure, status_pill, table, table_card
from components.tags import Element
from pages._calendar.due import OWING, Due

#: Offices shown before the others are asked for.
SHOWN = 15
#: The figures of the strip, the most telling first.
FIGURES = (
    "quality_score",
    "correction_value",
    "rows_held",
    "controls_failed",
    "reconciliation_gap",
    "reporting_coverage",
)


def lead(due: Due) -> str:
    """How well the newest quarter came in, what waits, whether the totals hold."""
    state, lang = due.state, due.state.lang
    if due.period is None:
        return words.say("calendar-none-due", lang)
    said = metrics.ask(["quality_score"], where=due.where, **state.asking)
    held = metrics.ask(["correction_value"], where=due.where, **state.asking).value("correction_value") or 0
    failed = metrics.ask(["controls_failed"], where=state.where(), **state.asking).value("controls_failed") or 0
    return words.say(
        "quality-lead",
        lang,
        period=words.quarter(due.period, lang),
        score=words.percent(said.value("quality_score"), lang, 1),
        held=words.money(held, lang),
        waits=int(held > 0),
        failed=int(failed),
    )


def figures(due: Due) -> list[Figure]:
    """The strip; a figure nothing stands behind is left out."""
    state = due.state
    found = []
    for name in FIGURES:
        where = state.where() if name in ("controls_failed", "reconciliation_gap") else due.where
        value = metrics.ask([name], where=where, **state.asking).value(name)
        if value is not None:
            is_share = metrics.metric(name).unit == "ratio" and name != "reconciliation_gap"
            figure = metric_figure(name, value, state, where=where, bar=value if is_share else None)
            if name == "quality_score":  # a hundredth is large here
                figure = replace(figure, value=words.decimal(100 * value, state.lang, 1))
            found.append(figure)
    return found


def sheets_card(due: Due) -> Element:
    """The grid; who owes a workbook comes first, then who has most on hold."""
    state, lang = due.state, due.state.lang
    tables = [name for name, one in schema.TABLES.items() if one.core and name != "meta"]
    sent = _sent(due)
    columns = [
        Column(words.say("calendar-office", lang)),
        Column(words.say("quality-score", lang), "ratio"),
        Column(words.say("quality-workbook", lang), "pill"),
        *(Column(words.pick(schema.TABLES[name].label, lang), "pill") for name in tables),
    ]
    scores = metrics.ask("quality_score", by="office", where=due.where, **state.asking).by("office")
    offices = sorted(due.offices, key=lambda each: (not _owes(due, each), scores.get(each.code) or 0, each.name))
    rows = [
        [
            _named(due, each.code, each.name, sent),
            scores.get(each.code),
            _workbook(due, each),
            *(_cell(sent.get((each.code, name)), lang) for name in tables),
        ]
        for each in offices
    ]
    title = words.say("quality-sheets", lang, n=len(rows), shown=words.whole(len(rows), lang))
    return table_card(
        "quality-sheets",
        title,
        words.say("quality-sheets-what", lang),
        table(columns, rows, title, lang, limit=SHOWN),
        state,
        metric="quality_score",
        where=due.where,
        source=words.say("calendar-source", lang),
        span=12,
    )


def _sent(due: Due) -> Mapping[tuple[str, str], tuple[int, int, str]]:
    """{(office, table): (rows, those that wait, the file)} of the newest quarter."""
    names = ["office", "table_name", "rows_read", "rows_held", "submission_id"]
    found: dict[tuple[str, str], tuple[int, int, str]] = {}
    for office, name, rows, held, file in metrics.rows("out_quality", names, due.where, **due.state.asking).rows:
        before = found.get((office, name), (0, 0, file))
        found[office, name] = (before[0] + rows, before[1] + held, file)
    return found


def _owes(due: Due, office: Any) -> bool:
    now = due.now(office)
    return now is not None and now.state in OWING


def _named(due: Due, code: str, name: str, sent: Mapping[tuple[str, str], tuple[int, int, str]]) -> Any:
    """The office, which opens its file of the quarter."""
    file = next((file for (office, _), (_, _, file) in sent.items() if office == code), None)
    return Link(name, due.state.link("/received", file=file)) if file else name


def _workbook(due: Due, office: Any) -> Any:
    """Whether the quarter's workbook came."""
    now, lang = due.now(office), due.state.lang
    if now is None:
        return words.NOTHING
    tint = {"received": "on_track", "received_late": "watch", "due": "neutral"}.get(now.state, "late")
    return status_pill(tint, lang, words.say(f"quality-state-{now.state}", lang))


def _cell(sent: tuple[int, int, str] | None, lang: str) -> Any:
    """How many rows of the table are in, and how many wait; nothing where the office sent none."""
    if sent is None:
        return words.NOTHING
    rows, held, _ = sent
    label = words.say("quality-rows", lang, n=rows, rows=words.whole(rows - held, lang))
    if held:
        label = words.say(
            "quality-rows-held", lang, n=held, rows=words.whole(rows - held, lang), held=words.whole(held, lang)
        )
    return status_pill("watch" if held else "on_track", lang, label)
