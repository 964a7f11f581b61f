"""What a figure stands on: how many workbooks of those due, what share of the portfolio, provisional or final."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import metrics
import store
import words
from components import tags as html
from components.state import State
from components.tags import Element
from metrics.question import Filter, filters

#: The columns of a question that say whose figures they are; the others do not change who owes a workbook.
WHOSE = frozenset({"organisation", "office", "bureau", "bureau_now", "country"})
#: Statuses of a workbook, the least settled first.
STATUSES = ("provisional", "final", "audited")


@dataclass(frozen=True)
class Coverage:
    """Workbooks received and due for a period, the share of active agreements they speak for, and their statuses.

    `oldest` are the offices whose data are older than the others', `oldest_days` how old.
    """

    period: str
    came: int
    due: int
    share: float | None
    statuses: tuple[tuple[str, int], ...]
    oldest: tuple[str, ...] = ()
    oldest_days: int = 0
    organisation: str | None = None


def coverage_of(state: State, where: Mapping[str, Any] | None = None) -> Coverage | None:
    """The coverage of the figures `where` asks for (of the page's own place and year by default); None if none is due.

    A year is covered by its last quarter due.
    """
    try:
        version = store.reader(as_of=state.as_of).version
    except store.NoWarehouse:
        return None
    asked = state.where("region", "country", "year") if where is None else {"organisation": state.organisation, **where}
    whose = {column: value for column, value in asked.items() if column in WHOSE}
    if isinstance(asked.get("quarter"), str):
        when = {"quarter": asked["quarter"]}
    else:
        year = asked["year"] if isinstance(asked.get("year"), int) else state.today.year if state.today else state.year
        when = {"year": year, "closes_year": True}
    return _coverage(version, filters({**whose, **when}), state.viewer, state.as_of)


@lru_cache(maxsize=1024)
def _coverage(version: str, kept: tuple[Filter, ...], viewer: metrics.Viewer, as_of: Any) -> Coverage | None:
    """The version is part of the key, so what was kept is right."""
    where = _asked(kept)
    found = metrics.ask(("reporting_coverage", "portfolio_coverage"), "period", where, viewer, as_of)
    if not found.rows:
        return None
    period, _, share = found.rows[-1]
    came, due = (int(part or 0) for part in found.parts("reporting_coverage")[-1])
    settled = metrics.ask("reporting_coverage", "status", {**where, "is_received": True}, viewer, as_of)
    told = dict(zip(settled.column("status"), settled.parts("reporting_coverage"), strict=True))
    statuses = tuple((status, int(told[status][0] or 0)) for status in STATUSES if status in told)
    ages = metrics.ask("freshness_days", "office", where, viewer, as_of)
    known = {office: int(days) for office, days in ages.rows if days is not None}
    most = max(known.values(), default=0)
    oldest = tuple(sorted(office for office, days in known.items() if days == most > min(known.values())))
    return Coverage(period, came, due, share, statuses, oldest, most, where.get("organisation"))


def _asked(kept: tuple[Filter, ...]) -> dict[str, Any]:
    """Filters as a question states them."""
    read: dict[str, Callable[[tuple[Any, ...]], Any]] = {
        "null": lambda values: None,
        "between": tuple,
        "in": list,
        "=": lambda values: values[0],
    }
    return {column: read[how](values) for column, how, values in kept}


def rows_behind(state: State, metric: str | None, where: Mapping[str, Any] | None) -> int | None:
    """How many received rows stand behind a metric; None where there is no metric or no warehouse."""
    if metric is None:
        return None
    try:
        version = store.reader(as_of=state.as_of).version
    except store.NoWarehouse:
        return None
    return _counted(version, metric, filters(where), state.viewer, state.as_of)


@lru_cache(maxsize=1024)
def _counted(version: str, metric: str, kept: tuple[Filter, ...], viewer: metrics.Viewer, as_of: Any) -> int:
    return metrics.count(metric, _asked(kept), viewer=viewer, as_of=as_of)


def said(found: Coverage, lang: str) -> list[str]:
    """“87 classeurs sur 91”, “96 % du portefeuille”; an office alone that has not sent says so, never 0."""
    period = words.quarter(found.period, lang)
    if not found.came:
        return [words.say("coverage-nothing", lang, n=found.due, due=words.whole(found.due, lang), period=period)]
    came, due = words.whole(found.came, lang), words.whole(found.due, lang)
    key = "coverage-only" if found.due == 1 else "coverage-files"
    pieces = [words.say(key, lang, n=found.came, came=came, due=due)]
    if found.share is not None and found.came < found.due:
        pieces.append(words.say("coverage-share", lang, share=words.percent(found.share, lang)))
    if found.oldest:
        pieces.append(_oldest(found, lang))
    return pieces


def _oldest(found: Coverage, lang: str) -> str:
    """“données les plus anciennes : Niger et 3 autres, 92 jours”."""
    first, others = found.oldest[0], len(found.oldest) - 1
    try:
        name = metrics.names("office", lang, organisation=found.organisation).get(first, first)
    except store.NoWarehouse:
        name = first
    days = words.whole(found.oldest_days, lang)
    return words.say("coverage-oldest", lang, office=name, n=others, others=words.whole(others, lang), days=days)


def chip(found: Coverage, lang: str) -> Element | None:
    """Whether the figures are provisional, final or audited; a mix says how many of each."""
    if not found.statuses:
        return None
    if len(found.statuses) == 1:
        label = words.say(f"coverage-all-{found.statuses[0][0]}", lang)
    else:
        counted = (
            words.say(f"coverage-some-{status}", lang, n=count, shown=words.whole(count, lang))
            for status, count in found.statuses
        )
        label = words.say("coverage-mixed", lang, parts=", ".join(counted))
    return html.Span(label, className="standing")


def settled_chip(found: Coverage, lang: str) -> Element | None:
    """The same in as few words as the top bar has room for; of a mix, how far the least settled reach."""
    if not found.statuses:
        return None
    status, count = found.statuses[0]
    total = sum(number for _, number in found.statuses)
    label = words.say(f"coverage-all-{status}", lang)
    if count < total:
        label = words.say(
            "coverage-part", lang, label=label, n=words.whole(count, lang), total=words.whole(total, lang)
        )
    return html.Span(label, className=f"settled {status}", title=words.say("coverage-what", lang))
