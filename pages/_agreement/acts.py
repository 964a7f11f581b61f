"""What may be entered of an agreement, each act a folded form: its next state, its plan and checks, a waiver."""

from datetime import date

import schema
import words
from components import State
from etl import gates
from pages._agreement.facts import Agreement, Row
from pages._enter.forms import choose, day, form, line, named, offices

#: States that say why the agreement came to an end.
ENDING = ("ended", "terminated", "cancelled")


def acts(agreement: Agreement, told: list[Row]) -> list[str]:
    """The forms that make sense for where the agreement stands."""
    forms = [_next_state(agreement)] if gates.NEXT.get(str(agreement.terms["status"])) else []
    measures = [one for one in told if one["kind"] == "corrective"]
    forms += [_done(agreement, one) for one in measures if not one["done_on"]]
    forms += [_verified(agreement, one) for one in measures if one["done_on"] and not one["verified_by"]]
    forms += [_check(agreement)] if measures else []
    return [*forms, _measure_to_add(agreement), _waiver(agreement)]


def _next_state(agreement: Agreement) -> str:
    lang = agreement.state.lang
    then = named("agreement_status", lang, gates.NEXT[str(agreement.terms["status"])])
    reasons = named("end_reason", lang)
    fields = [
        ("status", words.say("enter-status", lang), choose("cell-status", then)),
        ("since", words.say("enter-since", lang), day("cell-status_since", _today(agreement.state))),
    ]
    if any(code in then for code in ENDING):
        nothing = words.say("enter-no-end", lang)
        fields.append(("why", words.say("enter-end-reason", lang), choose("cell-end_reason", reasons, nothing=nothing)))
    about = {"table": "agreement", "cell-agreement_id": agreement.code, "agreement": agreement.code}
    title = words.say("enter-next-state", lang, status=agreement.status)
    return _form(agreement, title, words.say("enter-pass", lang), fields, about)


def _done(agreement: Agreement, measure: Row) -> str:
    lang = agreement.state.lang
    fields = [("on", words.say("enter-done-on", lang), day("cell-done_on", _today(agreement.state)))]
    title = words.say("enter-done", lang, measure=measure["label"])
    return _form(agreement, title, words.say("enter-done-go", lang), fields, _measure(agreement, measure, "done"))


def _verified(agreement: Agreement, measure: Row) -> str:
    lang = agreement.state.lang
    title = words.say("enter-verified", lang, measure=measure["label"])
    go = words.say("enter-verified-go", lang)
    return _form(agreement, title, go, [], _measure(agreement, measure, "verified"))


def _measure(agreement: Agreement, measure: Row, act: str) -> dict[str, str]:
    return {
        "table": "corrective_action", "act": act, "agreement": agreement.code, "cell-agreement_id": agreement.code,
        "cell-measure": str(measure["label"]),
    }  # fmt: skip


def _measure_to_add(agreement: Agreement) -> str:
    """A new measure of the corrective plan: what, by when, at what cost, who answers for it on each side."""
    lang, columns = agreement.state.lang, schema.TABLES["corrective_action"].columns
    fields = [(name, columns[name].label[lang], line(f"cell-{name}", is_needed=True))
              for name in ("trigger", "measure", "agency_owner", "partner_owner")]  # fmt: skip
    today = _today(agreement.state)
    fields += [
        ("first_due_on", columns["first_due_on"].label[lang], day("cell-first_due_on", "")),
        ("budget_effect", columns["budget_effect"].label[lang], line("cell-budget_effect", is_needed=True)),
        ("currency", columns["currency"].label[lang], line("cell-currency", is_needed=True)),
        ("signed_on", columns["signed_on"].label[lang], day("cell-signed_on", today, is_needed=False)),
    ]
    about = {"table": "corrective_action", "cell-agreement_id": agreement.code, "agreement": agreement.code}
    return _form(agreement, words.say("enter-measure", lang), words.say("enter-measure-go", lang), fields, about)


def _check(agreement: Agreement) -> str:
    """The month's check of the plan: how far the agreement has come, and what was seen."""
    lang, columns = agreement.state.lang, schema.TABLES["plan_check"].columns
    fields = [
        ("checked_on", columns["checked_on"].label[lang], day("cell-checked_on", _today(agreement.state))),
        ("progress", columns["progress"].label[lang], choose("cell-progress", named("plan_progress", lang))),
    ]
    about = {"table": "plan_check", "cell-agreement_id": agreement.code, "agreement": agreement.code}
    return _form(agreement, words.say("enter-check", lang), words.say("enter-check-go", lang), fields, about)


def _waiver(agreement: Agreement) -> str:
    lang = agreement.state.lang
    fields = [("gate", words.say("enter-gate", lang), choose("cell-gate", named("closing_gate", lang)))]
    about = {"table": "waiver", "cell-agreement_id": agreement.code, "agreement": agreement.code}
    return _form(agreement, words.say("enter-waiver", lang), words.say("enter-waiver-go", lang), fields, about)


def _form(agreement: Agreement, title: str, go: str, fields: list[tuple[str, str, str]], about: dict[str, str]) -> str:
    state = agreement.state
    return form(
        state, title, go, fields, hidden=about, offices=offices(state), office=str(agreement.terms["counted_by"] or "")
    )


def _today(state: State) -> str:
    """The day offered: today, never before what the data speak of."""
    return str(max(date.today(), state.today or date.min))
