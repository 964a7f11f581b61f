"""Offices by periods: what came, what is late, what is still to come; the weightiest office first."""

from calendar import monthrange
from dataclasses import replace
from datetime import date
from typing import Any

import metrics
import words
from components import Column, Figure, Link, empty, metric_figure, status_pill, table, table_card
from components import tags as html
from components.tags import Element
from pages._calendar.due import OWING, Due, Office, Owed

#: Offices shown before the others are asked for.
SHOWN = 15
#: Who comes first in the grid; the others follow by what they weigh.
ORDER = {"late": 0, "silent": 0, "received_late": 1}
#: The tint and shape of each state; its word is in the catalogue.
TINTS = {
    "received": "on_track",
    "received_late": "watch",
    "due": "neutral",
    "missed": "no_data",
    "late": "late",
    "silent": "no_data",
}


def lead(due: Due) -> str:
    """How many workbooks came, what share of the money they speak for, who is late and who is silent."""
    state, lang = due.state, due.state.lang
    if due.period is None or due.today is None:
        return words.say("calendar-none-due", lang)
    came, owed = _parts(due, "reporting_coverage")
    share = metrics.ask("portfolio_coverage", where=due.where, **state.asking).value("portfolio_coverage")
    waited = metrics.ask(["late_offices", "silent_offices"], where=due.where, **state.asking)
    silent = int(waited.value("silent_offices") or 0)
    late = int(waited.value("late_offices") or 0) - silent
    said = words.say(
        "calendar-lead-only" if owed == 1 else "calendar-lead",
        lang,
        day=words.day(due.today, lang),
        period=words.quarter(due.period, lang),
        n=came,
        came=words.whole(came, lang),
        due=words.whole(owed, lang),
        share=words.percent(share, lang),
    )
    return f"{said} {_waiting(due, late, silent)}"


def _waiting(due: Due, late: int, silent: int) -> str:
    """Who is waited for, or the day the next workbooks are due."""
    lang = due.state.lang
    if late or silent:
        counts = {"late": late, "silent": silent, "late_shown": words.whole(late, lang)}
        return words.say("calendar-lead-late", lang, **counts, silent_shown=words.whole(silent, lang))
    days = [now.due_on for each in due.offices if (now := due.now(each)) and now.state == "due"]
    if days:
        return words.say("calendar-lead-due", lang, n=len(days), day=words.day(max(days), lang))
    return words.say("calendar-lead-all", lang)


def _parts(due: Due, name: str) -> tuple[int, int]:
    top, bottom = metrics.ask(name, where=due.where, **due.state.asking).parts(name)[0]
    return int(top or 0), int(bottom or 0)


def _state(due: Due, office: Office) -> str:
    now = due.now(office)
    return now.state if now else ""


def figures(due: Due) -> list[Figure]:
    """What is covered, who is late, how old the data are, how well they come."""
    if due.period is None:
        return []
    state, where = due.state, due.where
    found = [_figure(due, name, where) for name in ("portfolio_coverage", "late_offices", "silent_offices")]
    oldest = max(due.offices, key=lambda each: each.age_days or -1)
    note = words.say("calendar-oldest", state.lang, office=oldest.name) if oldest.age_days is not None else ""
    found.append(_figure(due, "freshness_days", where, note))
    found.append(_figure(due, "punctuality", where))
    held = metrics.ask("held_value", where=where, **state.asking).value("held_value")
    waits = words.say("calendar-waits", state.lang, usd=words.money(held, state.lang)) if held else ""
    return [*found, _figure(due, "quality_score", where, waits)]


def _figure(due: Due, name: str, where: dict[str, Any], note: str = "") -> Figure:
    value = metrics.ask(name, where=where, **due.state.asking).value(name)
    unit = metrics.metric(name).unit
    figure = metric_figure(name, value, due.state, bar=value if unit == "ratio" else None, note=note)
    if unit != "days" or value is None:
        return figure
    lang = due.state.lang
    return replace(figure, value=words.whole(value, lang), unit=words.say("calendar-days", lang, n=int(value)))


def grid_card(due: Due) -> Element:
    """The grid itself; a sentence where no office owes a workbook."""
    state, lang = due.state, due.state.lang
    title = _title(due)
    content = empty(words.say("calendar-none-due", lang))
    if due.periods:
        columns = [
            Column(words.say("calendar-office", lang)),
            Column(words.say("calendar-portfolio", lang), "usd"),
            Column(words.say("calendar-age", lang), "count"),
            Column(words.say("calendar-next", lang), "date"),
            Column(words.say("calendar-punctual", lang)),
            *(Column(words.quarter(period, lang), "pill") for period in reversed(due.periods)),
        ]
        content = _tables(due, columns, title)
    return table_card(
        "calendar-grid",
        title,
        words.say("calendar-what", lang),
        content,
        state,
        metric="portfolio_coverage",
        where=due.where,
        source=words.say("calendar-source", lang),
        span=12,
    )


def _tables(due: Due, columns: list[Column], title: str) -> Element:
    """Who is waited for, who came late, then the others: the weightiest shown, the rest on request."""
    lang = due.state.lang
    offices = sorted(due.offices, key=lambda each: ORDER.get(_state(due, each), len(ORDER)))
    troubled = sum(1 for each in offices if _state(due, each) in ORDER)
    rows = [_row(due, each) for each in offices]
    shown = max(troubled, SHOWN)
    first, rest = table(columns, rows[:shown], title, lang), rows[shown:]
    if not rest:
        return first
    label = words.say("calendar-others", lang, n=len(rest), shown=words.whole(len(rest), lang))
    return html.Div([first, html.Details([html.Summary(label), table(columns, rest, label, lang)], className="more")])


def _title(due: Due) -> str:
    lang, owing = due.state.lang, due.owing()
    if not owing:
        return words.say("calendar-grid-all", lang)
    where = due.state.where(office=[each.code for each in owing])
    usd = metrics.ask("portfolio_value", where=where, **due.state.asking).value("portfolio_value")
    return words.say("calendar-grid-late", lang, n=len(owing), usd=words.money(usd, lang), first=owing[0].name)


def _row(due: Due, office: Office) -> list[Any]:
    lang = due.state.lang
    top, bottom = office.punctual
    punctual = words.say("calendar-of", lang, top=words.whole(top, lang), bottom=words.whole(bottom, lang))
    never = words.say("calendar-never", lang)
    return [
        _named(due, office),
        office.portfolio_usd or None,
        never if office.age_days is None else _days(office.age_days, lang),
        _next_due(due, office),
        punctual if bottom else words.NOTHING,
        *(_cell(due, office.owed.get(period)) for period in reversed(due.periods)),
    ]


def _days(n: int, lang: str) -> str:
    return f"{words.whole(n, lang)} {words.say('calendar-days', lang, n=n)}"


def _named(due: Due, office: Office) -> Any:
    """The office, which opens its last file."""
    last = next((each.submission for each in reversed(list(office.owed.values())) if each.submission), None)
    return Link(office.name, due.state.link("/received", file=last)) if last else office.name


def _cell(due: Due, owed: Owed | None) -> Any:
    """The state of one period by shape and word; nothing where the office did not exist yet."""
    if owed is None:
        return words.NOTHING
    lang = due.state.lang
    n = owed.days_late
    label = words.say(f"calendar-state-{owed.state}", lang, n=n, days=words.whole(n, lang))
    return status_pill(TINTS[owed.state], lang, label)


def _next_due(due: Due, office: Office) -> date | None:
    """The day the office owes its next workbook: one that is late is due since then."""
    latest = due.now(office)
    if latest is None:
        return None
    return latest.due_on if latest.state in (*OWING, "due") else _quarter_after(latest.due_on)


def _quarter_after(day: date) -> date:
    """The same day of the third month after, or that month's last."""
    year, month = divmod(day.month + 2, 12)
    return date(day.year + year, month + 1, min(day.day, monthrange(day.year + year, month + 1)[1]))
