"""The register: which offices sent their workbook, how much of it counts, what waits for a correction."""

from dataclasses import dataclass
from datetime import date
from typing import Any

import metrics
import words
from components import Column, Figure, Filter, Pill, State, metric_figure, page, table, table_card
from components.tags import Element

COUNTS = ("rows_read", "rows_accepted", "rows_held", "rows_ignored", "held_value")


@dataclass(frozen=True)
class File:
    """One line of the register: a file that came, or an office whose file did not."""

    office: str | None
    name: str
    known_on: date | None
    rows: float | None
    held: float | None
    held_usd: float | None
    submission: str | None
    days_silent: int | None = None

    @property
    def status(self) -> tuple[str, str]:
        """The pill's tint and its word's key."""
        if self.submission is None:
            return "late", "received-status-missing"
        return ("watch", "received-status-held") if self.held else ("on_track", "received-status-published")


def page_of(state: State) -> Element:
    """The page of the register."""
    period = _period(state)
    where = state.where(**({"quarter": period} if period else {}))
    files = _files(state, where)
    missing = _missing(state, period)
    return page(
        state,
        title=words.say("received-title", state.lang),
        lead=_lead(state, where, files, missing),
        filters=[_period_filter(state, period)],
        figures=_figures(state, where),
        children=[_table(state, [*missing, *files], period, where)],
    )


def _periods(state: State) -> list[str]:
    answer = metrics.ask("files", by=["quarter"], where=state.where(), **state.asking)
    return sorted((period for period, _ in answer.rows if period), reverse=True)


def _period(state: State) -> str | None:
    """The period in the URL if some file bears it; else the newest."""
    periods = _periods(state)
    asked = state.query.get("period")
    return asked if asked in periods else (periods[0] if periods and asked != "all" else None)


def _period_filter(state: State, period: str | None) -> Filter:
    options = [(one, words.quarter(one, state.lang)) for one in _periods(state)]
    every = ("all", words.say("received-all-periods", state.lang))
    return Filter("period", words.say("received-period", state.lang), [*options, every], period or "all")


def _files(state: State, where: dict[str, Any]) -> list[File]:
    """The files that came, those with something held first, then by the money held."""
    by = ["submission_id", "file_name", "office", "known_on"]
    answer = metrics.ask(["rows_read", "rows_held"], by=by, where=where, **state.asking)
    held = metrics.ask("held_value", by=["submission_id"], where=where, **state.asking).by("submission_id")
    found = [
        File(office, name, known_on, read, waiting, held.get(submission) if waiting else None, submission)
        for submission, name, office, known_on, read, waiting in answer.rows
    ]
    names = metrics.names("office", state.lang, state.as_of, organisation=state.organisation)
    return sorted(found, key=lambda one: (-(one.held or 0), -(one.held_usd or 0), names.get(one.office or "", "")))


def _missing(state: State, period: str | None) -> list[File]:
    """The offices that owe a workbook for the period and have not sent it, the longest silent first."""
    if period is None:
        return []
    answer = metrics.rows(
        "out_due",
        ["office", "last_known_on", "days_silent"],
        state.where(quarter=period, is_received=False),
        order=["-days_silent", "office"],
        **state.asking,
    )
    return [File(office, "", last, None, None, None, None, days) for office, last, days in answer.rows]


def _lead(state: State, where: dict[str, Any], files: list[File], missing: list[File]) -> str:
    if not files:
        return words.say("received-lead-nothing", state.lang)
    answer = metrics.ask(COUNTS, where=where, **state.asking)
    received, due = _of_due(state, where, files)
    came = words.say(
        "received-lead-came",
        state.lang,
        n=received,
        came=words.whole(received, state.lang),
        due=words.whole(due, state.lang),
        missing=len(missing),
    )
    rows = words.say(
        "received-lead-rows",
        state.lang,
        accepted=words.whole(answer.value("rows_accepted"), state.lang),
        read=words.whole(answer.value("rows_read"), state.lang),
    )
    held = words.say(
        "received-lead-held",
        state.lang,
        n=int(answer.value("rows_held") or 0),
        held=words.whole(answer.value("rows_held"), state.lang),
        usd=words.money(answer.value("held_value") or 0, state.lang),
    )
    return f"{came} {rows} {held}"


def _of_due(state: State, where: dict[str, Any], files: list[File]) -> tuple[int, int]:
    """(workbooks that came, workbooks due) for the quarter in view; of all periods, every file that came."""
    parts = metrics.ask("reporting_coverage", where=where, **state.asking).parts("reporting_coverage")
    received, due = parts[0] if "quarter" in where else (0, 0)
    return (int(received or 0), int(due)) if due else (len(files), len(files))


def _figures(state: State, where: dict[str, Any]) -> list[Figure]:
    answer = metrics.ask(COUNTS, where=where, **state.asking)
    coverage = metrics.ask(["reporting_coverage"], where=where, **state.asking)
    share = coverage.value("reporting_coverage")
    figures = [metric_figure("reporting_coverage", share, state, bar=share, where=where)]
    read = answer.value("rows_read") or 0
    for name in ("rows_read", "rows_accepted", "rows_held", "rows_ignored"):
        value = answer.value(name)
        bar = (value or 0) / read if read and name != "rows_read" else None
        figures.append(metric_figure(name, value, state, bar=bar))
    return [*figures, metric_figure("held_value", answer.value("held_value"), state)]


def _table(state: State, files: list[File], period: str | None, where: dict[str, Any]) -> Element:
    lang = state.lang
    columns = [
        Column(words.say("received-office", lang)),
        Column(words.say("received-file", lang)),
        Column(words.say("received-on", lang), "date"),
        Column(words.say("received-rows", lang), "count"),
        Column(words.say("received-held", lang), "count"),
        Column(words.say("received-held-value", lang), "usd_exact"),
        Column(words.say("received-status", lang), "pill"),
    ]
    names = metrics.names("office", lang, state.as_of, organisation=state.organisation)
    rows = [_row(one, names, lang) for one in files]
    links = [state.link(file=one.submission, period=None) if one.submission else None for one in files]
    title = words.say("received-table-title", lang)
    when = words.quarter(period, lang) if period else words.say("received-all-periods", lang)
    content = table(columns, rows, title, lang, row_links=links)
    return table_card(
        "received-files",
        title,
        words.say("received-table-what", lang, period=when),
        content,
        state,
        source=words.say("received-source", lang),
        n=len(files),
        span=12,
    )


def _row(one: File, names: dict[str, str], lang: str) -> list[Any]:
    tint, word = one.status
    came = one.known_on if one.submission else _silence(one, lang)
    office = names.get(one.office or "", one.office or words.NOTHING)
    return [
        office,
        one.name or words.NOTHING,
        came,
        one.rows,
        one.held,
        one.held_usd or None,
        Pill(tint, words.say(word, lang)),
    ]


def _silence(one: File, lang: str) -> str:
    if one.days_silent is None:
        return words.say("received-never", lang)
    return words.say("received-silent", lang, n=max(one.days_silent, 0))
