"""The agreement on one line of time: money, results, milestones with the first promise kept visible, and its life."""

import metrics
import words
from charts import Event, Lane
from components.tags import Element
from pages._agreement import money
from pages._agreement.facts import Agreement, Row
from pages._agreement.kept import STEPS, state_of
from pages._agreement.lanes import lanes_card, promised, received_note, results_lane

#: Flows drawn besides the instalments.
PAID = {"receipt": "done", "refund": "noted"}


def card(agreement: Agreement, told: list[Row]) -> Element:
    """Four lanes over the same days."""
    lanes = (
        _money(agreement),
        results_lane(agreement.state, agreement.where(), agreement.ask("result_achievement"), "#agreement-results"),
        _milestones(agreement, told),
        _life(agreement, told),
    )
    return lanes_card("agreement-line", lanes, agreement.state, "agreement-line")


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
            href="#agreement-instalments",
        )
        for one in money.instalments(agreement)
        if money.state_of(one) != "done" and one["date"]
    ]
    note = received_note(agreement.ask("cash_received"), lang)
    return Lane(words.say("agreement-lane-money", lang), (*paid, *owed), note)


def _flow(one: Row, lang: str) -> Event:
    kind = metrics.names("flow_kind", lang).get(str(one["kind"]), words.NOTHING)
    return Event(
        on=one["date"],
        label=words.money(one["usd"], lang),
        shape=PAID[one["kind"]],
        kind=kind,
        usd=one["usd"],
        href="#agreement-states",
    )


def _milestones(agreement: Agreement, told: list[Row]) -> Lane:
    lang = agreement.state.lang
    steps = [one for one in told if one["kind"] in STEPS and one["date"]]
    late = sum(state_of(one) == "late" for one in steps)
    note = words.say("agreement-note-milestones", lang, n=len(steps), late=late)
    return Lane(
        words.say("agreement-lane-milestones", lang),
        tuple(promised(one, lang, "#agreement-milestones") for one in steps),
        note,
    )


def _life(agreement: Agreement, told: list[Row]) -> Lane:
    """From signature to the end: checks, evaluations, corrective measures."""
    lang, terms = agreement.state.lang, agreement.terms
    today = agreement.state.as_of or agreement.state.today
    events = [
        promised(one, lang, f"#agreement-{'corrective' if one['kind'] == 'corrective' else 'evaluations'}")
        for one in told
        if one["kind"] not in STEPS and one["date"]
    ]
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
