"""The page of what is done together: programmes, who does what where, platforms, kinds of partners, convergence."""

import metrics
from components import (
    Figure,
    State,
    as_of_filter,
    country_filter,
    metric_figure,
    page,
    region_filter,
    year_filter,
)
from components.tags import Element
from pages._joint.convergence import crowded_card, kinds_card
from pages._joint.groups import card as groups_card
from pages._joint.groups import years_card
from pages._joint.money import aligned_card, modality_card
from pages._joint.platforms import platforms_card
from pages._joint.programmes import register_card, who_card
from pages._joint.pulse import card as pulse_card
from pages._joint.register import entries_card, measures_card
from pages._panorama.arranging import arranged
from words import decimal, money, percent, say, whole

#: Figures under the title.
FIGURES = (
    "joint_budget",
    "joint_share",
    "road_map_share",
    "partner_diversity",
    "overlap_share",
    "decisions_done_share",
)


def page_of(state: State) -> Element:
    """The page for that state."""
    rows = [
        [who_card(state)],
        [modality_card(state), aligned_card(state)],
        [years_card(state)],
        [register_card(state)],
        [groups_card(state), pulse_card(state)],
        [platforms_card(state)],
        [measures_card(state)],
        [entries_card(state)],
        [kinds_card(state), crowded_card(state)],
    ]
    places = metrics.ask("joint_programmes", by="country", where=state.where(), **state.asking).rows
    here = metrics.ask("results", by="country", where=state.where("year"), **state.asking).rows
    countries = sorted({code for code, _ in (*places, *here) if code})
    filters = [year_filter(state), region_filter(state), country_filter(state, countries), as_of_filter(state)]
    return page(
        state,
        title=say("joint-title", state.lang),
        lead=_lead(state),
        filters=filters,
        figures=[_figure(name, state) for name in FIGURES],
        children=arranged("joint", rows, state.lang),
    )


def asked_of(name: str, state: State) -> dict[str, object]:
    """The rows a figure stands on: overlap and decisions are those of the year, the rest is on record."""
    parts = ("region", "country", *(("year",) if name in ("overlap_share", "decisions_done_share") else ()))
    return state.where(*parts)


def _figure(name: str, state: State) -> Figure:
    """A figure with what it is a share of."""
    lang, where = state.lang, asked_of(name, state)
    answer = metrics.ask(name, where=where, **state.asking)
    value, note = answer.value(name), ""
    if metrics.metric(name).is_ratio and value is not None:
        top, bottom = answer.parts(name)[0]
        tell = money if "usd" in str(metrics.metric(name).bottom) else whole
        note = say("impact-of", lang, top=tell(top, lang), bottom=tell(bottom, lang))
    return metric_figure(name, value, state, note=note, where=where)


def _lead(state: State) -> str:
    """How many programmes, what share several entities run, how many kinds of partners."""
    lang = state.lang
    names = ["joint_programmes", "joint_budget", "joint_share"]
    found = metrics.ask(names, where=state.where("region", "country"), **state.asking)
    count, budget, share = (found.value(name) for name in names)
    said = [say("joint-lead-nothing", lang)]
    if count:
        said = [say("joint-lead", lang, n=int(count), usd=money(budget, lang), share=percent(share, lang))]
    kinds = metrics.ask("partner_diversity", where=state.where("region", "country"), **state.asking)
    if kinds.value("partner_diversity"):
        said.append(say("joint-lead-kinds", lang, n=decimal(kinds.value("partner_diversity"), lang, 1)))
    return " ".join(said)
