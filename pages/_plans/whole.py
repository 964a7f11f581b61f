"""The page of plans and support: what is approved, kept, asked for and answered, and who is there to do it."""

from typing import Any

import metrics
import words
from components import Figure, State, as_of_filter, metric_figure, page, region_filter, year_filter
from components.tags import Element
from pages._panorama.arranging import Piece, arranged
from pages._plans import (
    documents,
    gauges,
    heard,
    leaders,
    milestones,
    objectives,
    pilots,
    posts,
    suggestions,
    support,
    won,
)

#: Figures under the title, and whether each is of the year in view.
FIGURES = (
    ("work_plan_coverage", True),
    ("milestone_punctuality", True),
    ("objective_attainment", True),
    ("support_replied_share", True),
    ("support_reply_days", True),
    ("staffing_coverage", False),
)


def page_of(state: State) -> Element:
    """The page for what the URL asks; what nobody sent is a sentence."""
    lang = state.lang
    rows: list[list[Piece]] = [
        [documents.card(state, 12)],
        [milestones.card(state, 12)],
        [support.tracks_card(state, 12)],
        [won.card(state, 12)],
        [objectives.card(state, 5), support.waiting_card(state, 7)],
        [leaders.card(state, 12)],
        [gauges.card(state, 12)],
        [posts.card(state, 12)],
        [heard.card(state, 12)],
        [suggestions.card(state, 12)],
        [pilots.card(state, 12)],
    ]
    return page(
        state,
        title=words.say("plans-title", lang),
        lead=_lead(state),
        figures=[figure for figure in (_figure(name, dated, state) for name, dated in FIGURES)
                 if figure.value != words.NOTHING],
        filters=[year_filter(state), region_filter(state), as_of_filter(state)],
        children=arranged("plans-absent", rows, lang),
    )  # fmt: skip


def _figure(name: str, is_dated: bool, state: State) -> Figure:
    where = state.where("year", "region") if is_dated else state.where("region")
    answer = metrics.ask(name, where=where, **state.asking)
    value, one = answer.value(name), metrics.metric(name)
    note, bar = "", None
    if one.is_ratio and value is not None:
        bar = value
        note = _of(answer.parts(name)[0], name, state.lang)
    return metric_figure(name, value, state, where=where, bar=bar, note=note)


def _of(parts: tuple[Any, Any], name: str, lang: str) -> str:
    """“3 of 4”; weights of objectives say nothing as such."""
    if name == "objective_attainment":
        return words.say("plans-weighted", lang)
    top, bottom = parts
    return words.say("needs-out-of", lang, top=words.whole(top or 0, lang), bottom=words.whole(bottom or 0, lang))


def _lead(state: State) -> str:
    """What is kept and what waits, in two sentences; or that nobody has sent a plan."""
    lang, where = state.lang, state.where("year", "region")
    answer = metrics.ask(
        ["work_plan_coverage", "milestone_punctuality", "support_waiting"], where=where, **state.asking
    )
    said = []
    if answer.value("work_plan_coverage") is None:
        said.append(words.say("plans-lead-none", lang, year=str(state.year)))
    else:
        top, bottom = answer.parts("work_plan_coverage")[0]
        told = {"top": words.whole(top or 0, lang), "bottom": words.whole(bottom or 0, lang), "year": str(state.year)}
        said.append(words.say("plans-lead", lang, **told))
        if (kept := answer.value("milestone_punctuality")) is not None:
            said.append(words.say("plans-lead-kept", lang, share=words.percent(kept, lang)))
    if waiting := answer.value("support_waiting"):
        said.append(words.say("plans-lead-waiting", lang, n=int(waiting)))
    return " ".join(said)
