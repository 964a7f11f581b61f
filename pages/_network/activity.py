"""What happened month by month, and which documents of the portal serve other offices."""

from collections import defaultdict

import charts
import metrics
import words
from components import Column, State, chart_card, empty, table, table_card
from components import tags as html
from components.tags import Element
from pages._network.window import Window

#: A stack shows three kinds of exchange by name and the rest together (screens.md 6.2: no more than four).
NAMED = 3
LISTED = 6


def by_month(state: State, when: Window) -> Element:
    """Exchanges of the twelve months by kind."""
    lang = state.lang
    where = state.where(**when.months())
    answer = metrics.ask("exchanges", by=["month", "channel"], where=where, **state.asking)
    counts: dict[str, dict[str, float]] = defaultdict(dict)
    for month, channel, count in answer.rows:
        if month:
            counts[channel][month] = count or 0
    months = when.listed() if counts else []
    chart = charts.stacked_columns(
        months,
        _series(counts, months, lang),
        unit="count",
        lang=lang,
        finding=_finding(state, when),
        subtitle=words.say("network-activity-what", lang),
        empty=words.say("network-activity-none", lang),
    )
    total = sum(sum(line.values()) for line in counts.values())
    return chart_card(
        "network-activity",
        chart,
        state,
        metric="exchanges",
        where=where,
        source=words.say("network-source", lang),
        n=int(total),
        span=6,
    )


def _series(counts: dict[str, dict[str, float]], months: list[str], lang: str) -> list[tuple[str, list[float | None]]]:
    """The three most frequent kinds by name, the others as one."""
    frequent = sorted(counts, key=lambda channel: -sum(counts[channel].values()))
    names = metrics.names("channel", lang)
    series: list[tuple[str, list[float | None]]] = [
        (names.get(channel, channel), [counts[channel].get(month, 0) for month in months])
        for channel in frequent[:NAMED]
    ]
    others = frequent[NAMED:]
    if len(others) == 1:
        series.append((names.get(others[0], others[0]), [counts[others[0]].get(month, 0) for month in months]))
    elif others:
        rest: list[float | None] = [sum(counts[channel].get(month, 0) for channel in others) for month in months]
        series.append((words.say("network-other-kinds", lang), rest))
    return series


def _finding(state: State, when: Window) -> str:
    """How the twelve months compare with the twelve before, where those were reported."""
    lang = state.lang
    if not when.has_past():
        return words.say("network-activity-plain", lang)
    now = metrics.ask("exchanges", where=state.where(**when.months()), **state.asking).value("exchanges") or 0
    before = metrics.ask("exchanges", where=state.where(**when.months(before=True)), **state.asking).value("exchanges")
    if not before:
        return words.say("network-activity-plain", lang)
    change = now / before - 1
    key = "same" if abs(change) < 0.02 else "up" if change > 0 else "down"
    return words.say(f"network-activity-{key}", lang, change=words.percent(abs(change), lang))


def reused(state: State, when: Window) -> Element:
    """The documents other offices took up, the most reused first."""
    lang = state.lang
    where = state.where(**when.months())
    answer = metrics.ask(
        ["document_reuses", "document_views"], by=["document", "document_office"], where=where, **state.asking
    )
    found = sorted((row for row in answer.rows if row[2]), key=lambda row: (-row[2], -row[3], row[0]))
    names = metrics.names("office", lang, state.as_of, organisation=state.organisation)
    rows = [
        [document, names.get(office or "", office or words.NOTHING).split(" — ")[0], views, reuses]
        for document, office, reuses, views in found
    ]
    columns = [
        Column(words.say("network-document", lang)),
        Column(words.say("network-office", lang)),
        Column(words.say("network-views", lang), "count"),
        Column(words.say("network-reused", lang), "count"),
    ]
    title = (
        words.say("network-reused-finding", lang, document=rows[0][0], n=int(rows[0][3]))
        if rows
        else words.say("network-reused-title", lang)
    )
    nothing: Element = html.Div(empty(words.say("network-reused-none", lang)))
    content = table(columns, rows, title, lang, limit=LISTED) if rows else nothing
    return table_card(
        "network-reused",
        title,
        words.say("network-reused-what", lang),
        content,
        state,
        metric="document_reuses",
        where=where,
        source=words.say("network-portal-source", lang),
        n=len(rows),
        span=6,
    )
