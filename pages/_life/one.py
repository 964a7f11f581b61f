"""The page of the life of partnerships: what ends ahead, what goes wrong, what ended and what remains of it."""

import metrics
import words
from components import Figure, State, as_of_filter, country_filter, metric_figure, page, region_filter, year_filter
from components.tags import Element
from pages._life import (
    aftermath,
    checks,
    closing,
    early,
    ladder,
    measures,
    mended,
    next_ends,
    passages,
    reviews,
    states,
)
from pages._life.asked import here, value
from pages._panorama.arranging import arranged

#: The six figures, and whether their bar is the figure itself.
FIGURES = (
    "running_out", "due_diligence_validity", "corrective_plan_completeness", "early_termination_rate",
    "final_evaluation_coverage", "contact_continuity",
)  # fmt: skip


def page_of(state: State) -> Element:
    """The page for that state."""
    rows = [
        [ladder.card(state), states.card(state)],
        [next_ends.next_card(state)],
        [measures.card(state)],
        [mended.plans_card(state)],
        [mended.views_card(state)],
        [mended.waivers_card(state)],
        [early.card(state), checks.card(state)],
        [next_ends.badly_card(state)],
        [reviews.plane_card(state), reviews.told_card(state)],
        [closing.card(state)],
        [aftermath.card(state), passages.card(state)],
        [next_ends.owed_card(state)],
    ]
    countries = [
        code for code, _ in metrics.ask("agreements", by="country", where=here(state), **state.asking).rows if code
    ]
    filters = [year_filter(state), region_filter(state), country_filter(state, countries), as_of_filter(state)]
    return page(
        state,
        title=words.say("life-title", state.lang),
        lead=_lead(state),
        filters=filters,
        figures=[_figure(name, state) for name in FIGURES],
        children=arranged("life-absent", rows, state.lang),
    )


def _lead(state: State) -> str:
    """What ends ahead and with what behind it, what waits to be closed."""
    lang = state.lang
    ending, unprepared = (int(value(name, state) or 0) for name in ("running_out", "running_out_unprepared"))
    open_ends = int(value("agreements_to_close", state) or 0)
    if not ending and not open_ends:
        return words.say("life-lead-nothing", lang)
    worth = metrics.ask("agreement_worth", by="end_band", where=here(state), **state.asking).by("end_band")
    usd = sum(amount or 0 for band, amount in worth.items() if band)
    return words.say(
        "life-lead", lang, n=ending, usd=words.money(usd, lang), unprepared=unprepared, ended=open_ends,
        href="#life-ladder",
    )  # fmt: skip


def _figure(name: str, state: State) -> Figure:
    """A figure with what it was counted on."""
    lang = state.lang
    where = here(state) | ({"year": state.year} if name == "early_termination_rate" else {})
    answer = metrics.ask(name, where=where, **state.asking)
    found = answer.value(name)
    if name == "running_out":
        unprepared = words.whole(value("running_out_unprepared", state), lang)
        return metric_figure(name, found, state, note=words.say("life-unprepared", lang, n=unprepared), where=where)
    top, bottom = answer.parts(name)[0]
    note = words.say("life-of", lang, top=words.whole(top, lang), bottom=words.whole(bottom, lang)) if bottom else ""
    return metric_figure(
        name, found, state, note=note, where=where, bar=found if name != "early_termination_rate" else None
    )
