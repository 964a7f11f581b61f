"""What the page of changes is asked: which figure, since which day, over which rows."""

from dataclasses import dataclass
from datetime import date
from typing import Any

import metrics
import words
from components import Filter, State
from components.state import known_days
from metrics.restating import CAUSES, Restatement

#: The figures that are restated, the first by default.
OFFERED = ("confirmed_revenue", "cash_received", "signed_value", "programme_year_revenue")


@dataclass(frozen=True)
class Asked:
    """The question and its answer; `found` is None where no earlier day is known. `cause`: whose rows are told."""

    state: State
    metric: str
    days: tuple[date, ...]
    since: date | None
    where: dict[str, Any]
    found: Restatement | None
    cause: str | None = None

    def link(self, cause: str | None) -> str:
        """The same page with the rows of one cause, or of all."""
        return f"{self.state.link(cause=cause)}#changes-moved"

    def label(self) -> str:
        """What the figure is called."""
        return words.pick(metrics.metric(self.metric).label, self.state.lang)


def asked(state: State) -> Asked:
    """The question of the URL; a day or a figure it does not name is the usual one."""
    days = tuple(day for day in known_days(state) if state.as_of is None or day < state.as_of)
    metric = state.query.get("metric")
    name = metric if metric in OFFERED else OFFERED[0]
    since = _day(state.query.get("since")) or (days[-1] if days else None)
    where = state.where("region", "country", "year")
    cause = state.query.get("cause")
    cause = cause if cause in CAUSES else None
    found = metrics.restate(name, where, since, state.as_of, viewer=state.viewer, cause=cause) if since else None
    return Asked(state, name, days, since, where, found, cause)


def _day(text: str | None) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        return None


def metric_filter(wanted: Asked) -> Filter:
    """Which figure."""
    lang = wanted.state.lang
    options = [(name, words.pick(metrics.metric(name).label, lang)) for name in OFFERED]
    return Filter("metric", words.say("changes-figure", lang), options, wanted.metric)


def since_filter(wanted: Asked) -> Filter:
    """Since which day."""
    lang = wanted.state.lang
    days = sorted({*wanted.days, *([wanted.since] if wanted.since else [])}, reverse=True)
    options = [(day.isoformat(), words.day(day, lang)) for day in days]
    return Filter(
        "since", words.say("changes-since", lang), options, wanted.since.isoformat() if wanted.since else None
    )
