"""Lessons that come back: those of past evaluations nearest to this agreement, and what was decided of each."""

from itertools import combinations
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
READ = ["agreement_id", "agreement_title", "partner_name", "country", "date", "lessons", "kind"]
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
    """Lessons of other agreements that resemble this one, the nearest then the latest first; each lesson once.

    Asked from those that share most down to those that share least, until there are enough.
    """
    told: set[str] = set()
    found: list[Row] = []
    for weight, kinds in _resemblances(agreement):
        alike = [one for same in kinds for one in _sharing(agreement, same)]
        for one in sorted(alike, key=lambda one: -one["date"].toordinal()):
            if one["lessons"] not in told:
                told.add(one["lessons"])
                found.append({**one, "weight": weight})
        if len(found) >= SHOWN:
            break
    return found[:SHOWN]


def _resemblances(agreement: Agreement) -> list[tuple[int, list[tuple[str, ...]]]]:
    """What two agreements may share, the weightiest first, with what weighs as much beside one another."""
    stated = [name for name, _ in NEAR if agreement.terms[name]]
    shared = [same for count in range(1, len(stated) + 1) for same in combinations(stated, count)]
    weights = {same: sum(weighs for name, weighs in NEAR if name in same) for same in shared}
    return [
        (weight, [same for same in shared if weights[same] == weight])
        for weight in sorted(set(weights.values()), reverse=True)
    ]


def _sharing(agreement: Agreement, same: tuple[str, ...]) -> list[Row]:
    """The lessons of other agreements that share all this, the latest first."""
    state = agreement.state
    alike = {name: agreement.terms[name] for name in same}
    where = {"organisation": state.organisation, "is_told_once": True, "has_lessons": True, **alike}
    rows = metrics.rows("out_review", READ, where, ["-date"], **state.asking).rows
    named = (dict(zip(READ, row, strict=True), same=same) for row in rows)
    return [one for one in named if one["lessons"] and one["partner_name"] and one["agreement_id"] != agreement.code]


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
