"""What may be entered of an agreement, each act a folded form: its next state, its plan, milestones, what follows."""

from datetime import date

import schema
import words
from components import State
from etl import gates
from pages._agreement.facts import RUNNING, Agreement, Row
from pages._enter.forms import Field, choose, day, form, line, named, offices

#: States that say why the agreement came to an end, and those after it.
ENDING = ("ended", "terminated", "cancelled")
OVER = ("ended", "closed", "terminated", "expired")
#: What a visit after the end says of local capacity.
SCORES = ("0", "1", "2", "3", "4")


def acts(agreement: Agreement, told: list[Row]) -> list[str]:
    """The forms that make sense for where the agreement stands; the one the address names is open, and comes first."""
    status, measures = str(agreement.terms["status"]), [one for one in told if one["kind"] == "corrective"]
    milestones = [one for one in told if one["kind"] == "milestone" and not one["is_done"]]
    forms = [("state", _next_state(agreement))] if gates.NEXT.get(status) else []
    forms += [("done", _done(agreement, one)) for one in measures if not one["done_on"]]
    forms += [("verified", _verified(agreement, one)) for one in measures if one["done_on"] and not one["verified_by"]]
    forms += [("check", _check(agreement))] if measures else []
    forms += [("measure", _measure_to_add(agreement))]
    forms += [("milestone", _milestone(agreement, milestones))] if milestones and status in RUNNING else []
    forms += [("follow-up", _follow_up(agreement))] if status in OVER else []
    forms += [("waiver", _waiver(agreement))]
    wanted = agreement.state.query.get("form")
    return [html for _, html in sorted(forms, key=lambda one: one[0] != wanted)]


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
    title = words.say("enter-next-state", lang, status=agreement.status)
    return _form(agreement, "state", title, words.say("enter-pass", lang), fields, {"table": "agreement"})


def _done(agreement: Agreement, measure: Row) -> str:
    lang = agreement.state.lang
    fields = [("on", words.say("enter-done-on", lang), day("cell-done_on", _today(agreement.state)))]
    title = words.say("enter-done", lang, measure=measure["label"])
    return _form(agreement, "done", title, words.say("enter-done-go", lang), fields, _measure(measure, "done"))


def _verified(agreement: Agreement, measure: Row) -> str:
    lang = agreement.state.lang
    title, go = words.say("enter-verified", lang, measure=measure["label"]), words.say("enter-verified-go", lang)
    return _form(agreement, "verified", title, go, [], _measure(measure, "verified"))


def _measure(measure: Row, act: str) -> dict[str, str]:
    return {"table": "corrective_action", "act": act, "cell-measure": str(measure["label"])}


def _measure_to_add(agreement: Agreement) -> str:
    """A new measure of the corrective plan: what, by when, at what cost, who answers for it on each side."""
    lang, table, today = agreement.state.lang, "corrective_action", _today(agreement.state)
    fields = [
        _asked(table, name, line(f"cell-{name}", is_needed=True), lang)
        for name in ("trigger", "measure", "agency_owner", "partner_owner")
    ]
    fields.append(_asked(table, "first_due_on", day("cell-first_due_on", ""), lang))
    fields += [
        _asked(table, name, line(f"cell-{name}", is_needed=True), lang) for name in ("budget_effect", "currency")
    ]
    fields.append(_asked(table, "signed_on", day("cell-signed_on", today, is_needed=False), lang))
    title, go = words.say("enter-measure", lang), words.say("enter-measure-go", lang)
    return _form(agreement, "measure", title, go, fields, {"table": table})


def _check(agreement: Agreement) -> str:
    """The month's check of the plan: how far the agreement has come, and what was seen."""
    lang, table = agreement.state.lang, "plan_check"
    fields = [
        _asked(table, "checked_on", day("cell-checked_on", _today(agreement.state)), lang),
        _asked(table, "progress", choose("cell-progress", named("plan_progress", lang)), lang),
    ]
    title, go = words.say("enter-check", lang), words.say("enter-check-go", lang)
    return _form(agreement, "check", title, go, fields, {"table": table})


def _milestone(agreement: Agreement, milestones: list[Row]) -> str:
    """A milestone met, or put back and why; its first date stays."""
    lang, table = agreement.state.lang, "milestone_risk"
    labels = {str(one["label"]): str(one["label"]) for one in milestones}
    causes = choose("cell-cause_code", named("cause", lang), nothing=words.say("enter-no-cause", lang))
    fields = [
        ("label", words.say("enter-milestone-which", lang), choose("cell-label", labels)),
        _asked(table, "done_on", day("cell-done_on", "", is_needed=False), lang),
        _asked(table, "current_on", day("cell-current_on", "", is_needed=False), lang),
        _asked(table, "cause_code", causes, lang),
    ]
    title, go = words.say("enter-milestone", lang), words.say("enter-milestone-go", lang)
    return _form(agreement, "milestone", title, go, fields, {"table": table, "cell-kind": "milestone"})


def _follow_up(agreement: Agreement) -> str:
    """A contact, an invitation, news or a visit after the end: when it was due, when it was made, what was found."""
    lang, table, today = agreement.state.lang, "follow_up", _today(agreement.state)
    unsaid, answers = words.say("enter-unsaid", lang), {key: words.say(f"enter-{key}", lang) for key in ("yes", "no")}
    fields = [
        _asked(table, "kind", choose("cell-kind", named("follow_up_kind", lang)), lang),
        _asked(table, "due_on", day("cell-due_on", today), lang),
        _asked(table, "done_on", day("cell-done_on", today, is_needed=False), lang),
        _asked(table, "result_holds", choose("cell-result_holds", answers, nothing=unsaid), lang),
        _asked(table, "local_capacity_score",
               choose("cell-local_capacity_score", dict(zip(SCORES, SCORES, strict=True)), nothing=unsaid), lang),
    ]  # fmt: skip
    title, go = words.say("enter-follow-up", lang), words.say("enter-follow-up-go", lang)
    return _form(agreement, "follow-up", title, go, fields, {"table": table})


def _waiver(agreement: Agreement) -> str:
    lang = agreement.state.lang
    fields = [("gate", words.say("enter-gate", lang), choose("cell-gate", named("closing_gate", lang)))]
    title, go = words.say("enter-waiver", lang), words.say("enter-waiver-go", lang)
    return _form(agreement, "waiver", title, go, fields, {"table": "waiver"})


def _asked(table: str, column: str, html: str, lang: str) -> Field:
    """A field with the label its column has in the workbook."""
    return column, schema.TABLES[table].columns[column].label[lang], html


def _form(agreement: Agreement, act: str, title: str, go: str, fields: list[Field], about: dict[str, str]) -> str:
    state, code = agreement.state, agreement.code
    return form(
        state, title, go, fields, hidden={**about, "agreement": code, "cell-agreement_id": code},
        offices=offices(state), office=str(agreement.terms["counted_by"] or ""),
        is_open=state.query.get("form") == act,
    )  # fmt: skip


def _today(state: State) -> str:
    return max(date.today(), state.today or date.min).isoformat()
