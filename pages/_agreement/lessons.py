"""Lessons that come back: those of past evaluations nearest to this agreement, and what was decided of each."""

from typing import Any

import metrics
import schema
import words
from charts import Column
from components import Pill, card, table
from components import tags as html
from components.markup import raw
from components.tags import Element
from pages._agreement.facts import Agreement, Row
from pages._enter.forms import choose, form, named, offices
from pages._panorama.arranging import Piece

#: Lessons shown, and what brings two agreements near, the weightiest first.
SHOWN = 3
NEAR = (("activity_area", 4), ("modality", 2), ("country", 2), ("agreement_type", 1))


def lessons_card(agreement: Agreement) -> Piece:
    """The nearest lessons of other agreements, each with its answer or the form that gives one."""
    state, lang = agreement.state, agreement.state.lang
    near = _nearest(agreement)
    if not near:
        return words.say("mending-lessons-none", lang)
    where = {"organisation": state.organisation, "agreement_id": agreement.code}
    used = metrics.rows("out_lesson_use", ["lesson_from", "lesson", "decision"], where, **state.asking).rows
    decided = {(source, lesson): decision for source, lesson, decision in used}
    heads = ("lesson", "lesson-from", "near", "decided")
    columns = [Column(words.say(f"mending-{key}", lang), "pill" if key == "decided" else "") for key in heads]
    rows = [
        [one["lessons"], one["agreement_title"] or one["agreement_id"], _why(one, lang),
         _decision(decided.get((one["agreement_id"], one["lessons"])), lang)]
        for one in near
    ]  # fmt: skip
    title = words.say("mending-lessons", lang, n=len(near))
    links = [state.link(agreement=one["agreement_id"]) for one in near]
    content: list[Element] = [table(columns, rows, title, lang, row_links=links)]
    open_ = [one for one in near if (one["agreement_id"], one["lessons"]) not in decided]
    if open_ and state.as_of is None:
        content.append(html.Div([raw(_form(agreement, one)) for one in open_]))
    return card("agreement-lessons", title, words.say("mending-lessons-what", lang), content, 12)


def _nearest(agreement: Agreement) -> list[Row]:
    """Lessons of other agreements that resemble this one, the nearest then the latest first; each lesson once."""
    state = agreement.state
    read = ["agreement_id", "agreement_title", "partner_name", "country", "date", "lessons", "kind"]
    where = {"organisation": state.organisation, "is_told_once": True}
    told = metrics.rows("out_review", read, where, ["-date"], **state.asking).records()
    told = [one for one in told if one["lessons"] and one["partner_name"] and one["agreement_id"] != agreement.code]
    terms = metrics.rows(
        "out_term", ["agreement_id", "activity_area", "modality", "agreement_type"],
        {"organisation": state.organisation, "agreement_id": sorted({one["agreement_id"] for one in told})},
        **state.asking,
    ).records() if told else []  # fmt: skip
    about = {one["agreement_id"]: one for one in terms}
    found: dict[str, Row] = {}
    for one in told:
        other = about.get(one["agreement_id"], {}) | {"country": one["country"]}
        same = [name for name, _ in NEAR if other.get(name) and other[name] == agreement.terms[name]]
        weight = sum(weighs for name, weighs in NEAR if name in same)
        if same and weight > found.get(one["lessons"], {"weight": 0})["weight"]:
            found[one["lessons"]] = {**one, "same": same, "weight": weight}
    return sorted(found.values(), key=lambda one: (-one["weight"], -one["date"].toordinal()))[:SHOWN]


def _why(one: Row, lang: str) -> str:
    return ", ".join(words.say(f"mending-near-{name.replace('_', '-')}", lang) for name in one["same"])


def _decision(decision: Any, lang: str) -> Pill:
    if decision is None:
        return Pill("watch", words.say("mending-open", lang))
    said = schema.choice_label("lesson_decision", decision, lang)
    return Pill("on_track" if decision == "adopted" else "neutral", said)


def _form(agreement: Agreement, one: Row) -> str:
    state, lang = agreement.state, agreement.state.lang
    about = {
        "table": "lesson_use", "agreement": agreement.code, "cell-agreement_id": agreement.code,
        "cell-lesson_from": one["agreement_id"], "cell-lesson": one["lessons"],
        "act": "weigh",
    }  # fmt: skip
    fields = [("decision", words.say("mending-decided", lang),
               choose("cell-decision", named("lesson_decision", lang)))]  # fmt: skip
    title = words.say("mending-weigh", lang, lesson=one["lessons"])
    go = words.say("mending-weigh-go", lang)
    office = str(agreement.terms["counted_by"] or "")
    return form(state, title, go, fields, hidden=about, offices=offices(state), office=office)
