"""The agreement on one line of time: money, results, milestones with the first promise kept visible, and its life."""

from calendar import monthrange
from collections.abc import Mapping
from datetime import date
from typing import Any

import charts
import metrics
import words
from charts import Event, Lane
from components import State, chart_card
from components.tags import Element
from pages._agreement import money
from pages._agreement.facts import Agreement, Row
from pages._agreement.kept import STEPS, day_of, name_of, state_of

#: Flows drawn besides the instalments.
PAID = {"receipt": "done", "refund": "noted"}


def card(agreement: Agreement, told: list[Row]) -> Element:
    """Four lanes over the same days."""
    state, lang = agreement.state, agreement.state.lang
    lanes = (_money(agreement), _results(agreement), _milestones(agreement, told), _life(agreement, told))
    late = [event.label for lane in lanes for event in lane.events if event.shape == "late"]
    chart = charts.timeline(
        lanes,
        today=state.as_of or state.today,
        lang=lang,
        finding=finding(late, lang),
        subtitle=words.say("agreement-line-what", lang),
        empty=words.say("agreement-line-empty", lang),
        summary=". ".join(f"{lane.name}, {lane.note}" for lane in lanes if lane.note),
    )
    count = sum(len(lane.events) for lane in lanes)
    source = words.say("agreement-source-all", lang)
    return chart_card("agreement-line", chart, state, source=source, n=count, span=12, fewest=1)


def finding(late: list[str], lang: str) -> str:
    """What is late, by its name: two at most, then how many more."""
    more = len(late) - 2
    named = ", ".join(late[:2])
    what = words.say("agreement-and-more", lang, places=named, n=more) if more > 0 else named
    return words.say("agreement-line", lang, late=len(late), what=what)


def _money(agreement: Agreement) -> Lane:
    """What came in, and the instalments that did not or will."""
    lang = agreement.state.lang
    flows = agreement.rows("out_flow", ["kind", "date"], "usd", order=["date"])
    paid = [_flow(one, lang) for one in flows if one["kind"] in PAID and one["date"]]
    owed = [
        Event(
            on=one["first_on"] or one["date"],
            label=words.money(one["late_usd"] or one["usd"], lang),
            shape=money.state_of(one),
            kind=words.say("agreement-kind-instalment", lang),
            usd=one["late_usd"] or one["usd"],
        )
        for one in money.instalments(agreement)
        if money.state_of(one) != "done" and one["date"]
    ]
    received = agreement.ask("cash_received")
    key = "agreement-note-money" if received else "agreement-note-no-money"
    note = words.say(key, lang, usd=words.money(received, lang))
    return Lane(words.say("agreement-lane-money", lang), (*paid, *owed), note)


def _flow(one: Row, lang: str) -> Event:
    kind = metrics.names("flow_kind", lang).get(str(one["kind"]), words.NOTHING)
    return Event(
        on=one["date"], label=words.money(one["usd"], lang), shape=PAID[one["kind"]], kind=kind, usd=one["usd"]
    )


def _results(agreement: Agreement) -> Lane:
    """One mark per period reported, with the share of its targets reached."""
    lang, reached = agreement.state.lang, agreement.ask("result_achievement")
    key = "agreement-note-no-result" if reached is None else "agreement-note-results"
    note = words.say(key, lang, share=words.percent(reached, lang) if reached is not None else words.NOTHING)
    return Lane(words.say("agreement-lane-results", lang), reported(agreement.state, agreement.where()), note)


def reported(state: State, where: Mapping[str, Any]) -> tuple[Event, ...]:
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


def _milestones(agreement: Agreement, told: list[Row]) -> Lane:
    lang = agreement.state.lang
    steps = [one for one in told if one["kind"] in STEPS and one["date"]]
    late = sum(state_of(one) == "late" for one in steps)
    note = words.say("agreement-note-milestones", lang, n=len(steps), late=late)
    return Lane(words.say("agreement-lane-milestones", lang), tuple(promised(one, lang) for one in steps), note)


def promised(one: Row, lang: str) -> Event:
    """A promise as the line shows it: where it stands, and the first date promised. What is late stands on its date."""
    kind = words.say(f"agreement-kind-{one['kind'].replace('_', '-')}", lang)
    return Event(day_of(one), name_of(one, lang), state_of(one), kind, first_on=one["date"])


def _life(agreement: Agreement, told: list[Row]) -> Lane:
    """From signature to the end: checks, evaluations, corrective measures."""
    lang, terms = agreement.state.lang, agreement.terms
    today = agreement.state.as_of or agreement.state.today
    events = [promised(one, lang) for one in told if one["kind"] not in STEPS and one["date"]]
    for key, day in (("signed", terms["date"]), ("end", terms["ends_on"])):
        if day:
            said = words.say(f"agreement-kind-{key}", lang)
            events.append(Event(day, said, "coming" if today and day > today else "done", said))
    return Lane(
        words.say("agreement-lane-life", lang), (*events, *_checks(agreement)), agreement.status, agreement.span
    )


def _checks(agreement: Agreement) -> list[Event]:
    """The partner's due-diligence checks; the day the latest one stops holding."""
    lang, today = agreement.state.lang, agreement.state.as_of or agreement.state.today
    where = {"organisation": agreement.state.organisation, "partner_id": agreement.terms["partner_id"]}
    found = metrics.rows("out_check", ["date", "valid_until", "is_latest_check"], where, **agreement.state.asking).rows
    said, lapses = words.say("agreement-kind-check", lang), words.say("agreement-kind-check-ends", lang)
    events = [Event(day, said, "done", said) for day, _, _ in found if day]
    for _, until, is_latest in found:
        if is_latest and until and agreement.span and until <= agreement.span[1]:
            events.append(Event(until, lapses, "late" if today and until < today else "coming", lapses))
    first = agreement.span[0] if agreement.span else None
    return [event for event in events if first is None or event.on.year >= first.year - 1]
