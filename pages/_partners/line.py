"""The partner on one line of time: money by quarter, results by period, exchanges, visibility owed and kept."""

from datetime import date

import metrics
import words
from charts import Event, Lane
from components.tags import Element
from pages._agreement.facts import once
from pages._agreement.kept import state_of
from pages._agreement.lanes import lanes_card, last_day, promised, received_note, results_lane
from pages._partners.whose import Partner, Row

#: Exchanges drawn, the latest first.
EXCHANGES = 80


def card(partner: Partner, promises: list[Row], late: int) -> Element:
    """Four lanes over the same days; `late` acts stand in the list below."""
    lanes = (
        _money(partner),
        results_lane(partner.state, partner.where(), partner.ask("result_achievement"), "#partner-results"),
        _exchanges(partner),
        _visibility(partner, promises),
    )
    return lanes_card("partner-line", lanes, partner.state, "partner360-line", late)


def _money(partner: Partner) -> Lane:
    """Cash received and instalments overdue, quarter by quarter."""
    lang, today = partner.state.lang, partner.state.as_of or partner.state.today
    received = _by_quarter(partner, "cash_received", "done", today)
    owed = _by_quarter(partner, "overdue_instalments", "late", today)
    note = received_note(partner.ask("cash_received"), lang)
    return Lane(words.say("agreement-lane-money", lang), (*received, *owed), note)


def _by_quarter(partner: Partner, name: str, shape: str, today: date | None) -> list[Event]:
    """One bar per quarter, at its last day."""
    lang, kind = partner.state.lang, words.pick(metrics.metric(name).label, partner.state.lang)
    found = metrics.ask(name, by="quarter", where=partner.where(), **partner.state.asking).rows
    return [
        Event(min(day, today) if today else day, words.money(usd, lang), shape, kind, usd=usd, href="#partner-states")
        for quarter, usd in found
        if usd and abs(usd) >= 1 and (day := last_day(quarter))
    ]


def _exchanges(partner: Partner) -> Lane:
    """Every dated touch, one mark each."""
    lang = partner.state.lang
    columns = ["kind", "title", "date", "submission_id", "sheet", "row"]
    touches = once(partner.rows("out_touch", columns, order=["-date"]))[:EXCHANGES]
    events = tuple(
        Event(one["date"], one["title"] or kind, "done", kind, short=kind, href="#partner-contacts")
        for one in touches
        if (kind := words.say(f"partner360-touch-{one['kind'].replace('_', '-')}", lang))
    )
    offices = int(partner.ask("offices_in_touch") or 0)
    note = words.say("partner360-note-touch", lang, n=offices)
    return Lane(words.say("partner360-lane-exchanges", lang), events, note)


def _visibility(partner: Partner, promises: list[Row]) -> Lane:
    lang = partner.state.lang
    owed = [one for one in promises if one["kind"] == "visibility" and one["date"]]
    late = sum(state_of(one) == "late" for one in owed)
    note = words.say("agreement-note-milestones", lang, n=len(owed), late=late)
    return Lane(
        words.say("partner360-lane-visibility", lang),
        tuple(promised(one, lang, _agreement(partner, one)) for one in owed),
        note,
    )


def _agreement(partner: Partner, promise: Row) -> str:
    """The agreement that promised it."""
    return f"{partner.state.link('/agreement', agreement=promise['agreement_id'])}#agreement-evaluations"
