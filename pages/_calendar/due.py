"""What every piece of the calendar reads: each office with the periods it owes, the weightiest office first."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import metrics
from components import State

#: Periods shown side by side.
PERIODS = 6
COLUMNS = (
    "office", "bureau", "bureau_now", "period", "period_end", "is_newest", "due_on", "calendar_state", "days_late",
    "language", "last_known_on", "last_period_end", "data_age_days", "today", "portfolio_usd", "submission_id",
)  # fmt: skip
#: States of an office that has not sent what was due.
OWING = ("late", "silent")


@dataclass(frozen=True)
class Owed:
    """One office and one period it owes a workbook for."""

    period: str
    due_on: date
    state: str
    days_late: int
    submission: str | None


@dataclass(frozen=True)
class Office:
    """One office: its periods by name, when it last sent, what stands behind it.

    `punctual` is (workbooks first sent in time, workbooks whose time has passed) over the periods shown.
    """

    code: str
    name: str
    bureau: str
    language: str | None
    last_known_on: date | None
    last_period_end: date | None
    age_days: int | None
    portfolio_usd: float
    punctual: tuple[int, int]
    owed: Mapping[str, Owed]


@dataclass(frozen=True)
class Due:
    """The calendar of the offices in view; `period` is the newest one due, None when none is."""

    state: State
    offices: tuple[Office, ...]
    periods: tuple[str, ...]
    today: date | None

    @property
    def period(self) -> str | None:
        return self.periods[-1] if self.periods else None

    @property
    def where(self) -> dict[str, Any]:
        """The question of the newest period for the bureau in view."""
        return self.state.where("region", **({"quarter": self.period} if self.period else {}))

    def now(self, office: Office) -> Owed | None:
        """What the office owes for the newest period; None when it is not due."""
        return office.owed.get(self.period or "")

    def owing(self) -> list[Office]:
        """The offices that have not sent the newest period in time, the weightiest first."""
        return [each for each in self.offices if (now := self.now(each)) and now.state in OWING]


def due_of(state: State) -> Due:
    """The calendar of the organisation and bureau in view: the offices that owe the newest quarter."""
    answer = metrics.rows("out_due", COLUMNS, state.where("region"), order=["period_end", "office"], **state.asking)
    names = metrics.names("office", state.lang, state.as_of, organisation=state.organisation)
    lines: dict[str, list[dict[str, Any]]] = {}
    for line in answer.records():
        lines.setdefault(line["office"], []).append(line)
    periods = sorted({line["period"] for listed in lines.values() for line in listed})[-PERIODS:]
    punctual = _punctual(state, periods)
    offices = [
        _office(code, names.get(code, code), listed, state, punctual.get(code, (0, 0)))
        for code, listed in lines.items()
        if listed[-1]["is_newest"]
    ]
    offices.sort(key=lambda each: (-each.portfolio_usd, each.name))
    today = next((line["today"] for listed in lines.values() for line in listed), None)
    return Due(state, tuple(offices), tuple(periods), today)


def _punctual(state: State, periods: list[str]) -> dict[str, tuple[int, int]]:
    """By office, the workbooks of those periods that came in time and those whose time has passed."""
    answer = metrics.ask("punctuality", by="office", where=state.where("region", quarter=periods), **state.asking)
    parts = answer.parts("punctuality")
    return {row[0]: (int(top or 0), int(bottom or 0)) for row, (top, bottom) in zip(answer.rows, parts, strict=True)}


def _office(code: str, name: str, lines: list[dict[str, Any]], state: State, punctual: tuple[int, int]) -> Office:
    last = lines[-1]
    return Office(
        code,
        name,
        last[state.place_column] or "",
        last["language"],
        last["last_known_on"],
        last["last_period_end"],
        None if last["data_age_days"] is None else int(last["data_age_days"]),
        last["portfolio_usd"] or 0.0,
        punctual,
        {
            line["period"]: Owed(
                line["period"],
                line["due_on"],
                line["calendar_state"],
                int(line["days_late"] or 0),
                line["submission_id"],
            )
            for line in lines
        },
    )
