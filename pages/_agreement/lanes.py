"""A line of time as the agreement's and the partner's pages draw it: lanes, what is late, what each one sums up to."""

from calendar import monthrange
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

import charts
import metrics
import words
from charts import Event, Lane
from components import State, chart_card
from components.tags import Element
from pages._agreement.facts import Row
from pages._agreement.kept import day_of, name_of, state_of


def lanes_card(id: str, lanes: Sequence[Lane], state: State, key: str, elsewhere: int = 0) -> Element:
    """The lanes over the same days. `key`: the words of what they show (-what) and of there being nothing (-empty).
    `elsewhere`: how many late acts no lane draws."""
    lang = state.lang
    late = [event.label for lane in lanes for event in lane.events if event.shape == "late"]
    chart = charts.timeline(
        lanes,
        today=state.as_of or state.today,
        lang=lang,
        finding=_finding(late, lang) if late or not elsewhere else words.say("gaps-late-elsewhere", lang, n=elsewhere),
        subtitle=words.say(f"{key}-what", lang),
        empty=words.say(f"{key}-empty", lang),
        summary=". ".join(f"{lane.name}, {lane.note}" for lane in lanes if lane.note),
    )
    count = sum(len(lane.events) for lane in lanes)
    return chart_card(id, chart, state, source=words.say("agreement-source-all", lang), n=count, span=12, fewest=1)


def _finding(late: list[str], lang: str) -> str:
    """What is late, by its name: two at most, then how many more."""
    more = len(late) - 2
    named = ", ".join(late[:2])
    what = words.say("agreement-and-more", lang, places=named, n=more) if more > 0 else named
    return words.say("agreement-line", lang, late=len(late), what=what)


def received_note(usd: float | None, lang: str) -> str:
    """What the lane of money sums up to: dollars received, or that none came."""
    return words.say("agreement-note-money" if usd else "agreement-note-no-money", lang, usd=words.money(usd, lang))


def results_lane(state: State, where: Mapping[str, Any], reached: float | None, href: str) -> Lane:
    """One mark per period reported, with the share (0..1) of its targets reached; `reached` is that of them all."""
    lang = state.lang
    share = words.percent(reached, lang) if reached is not None else words.NOTHING
    key = "agreement-note-no-result" if reached is None else "agreement-note-results"
    return Lane(
        words.say("agreement-lane-results", lang), _reported(state, where, href), words.say(key, lang, share=share)
    )


def _reported(state: State, where: Mapping[str, Any], href: str) -> tuple[Event, ...]:
    """One event per period in which results were reported, at its last day: the share of the targets reached."""
    lang, today = state.lang, state.as_of or state.today
    asked = ["result_achievement", "results", "verified_share"]
    found = metrics.ask(asked, by="period", where=where, **state.asking)
    return tuple(
        Event(
            on=min(day, today) if today else day,
            label=f"{words.percent(reached, lang)} · {words.quarter(period, lang)}" if reached is not None else period,
            shape="done" if verified else "noted",
            kind=words.say("agreement-reported-n", lang, n=int(n or 0)),
            href=href,
        )
        for period, reached, n, verified in found.rows
        if (day := last_day(period))
    )


def last_day(period: str | None) -> date | None:
    """The last day of a year (2025), a quarter (2025-Q3) or a month (2025-07); None for anything else."""
    year, _, part = (period or "").partition("-")
    if not year.isdigit():
        return None
    quarter, month = part.removeprefix("Q"), part
    last = int(quarter) * 3 if part.startswith("Q") and quarter.isdigit() else int(month) if month.isdigit() else 12
    return date(int(year), last, monthrange(int(year), last)[1]) if 1 <= last <= 12 else None


def promised(one: Row, lang: str, href: str) -> Event:
    """A promise as the line shows it: where it stands, and the first date promised. What is late stands on its date."""
    kind = words.say(f"agreement-kind-{one['kind'].replace('_', '-')}", lang)
    return Event(day_of(one), name_of(one, lang), state_of(one), kind, first_on=one["date"], href=href)
