"""The page of delivery: three bars, slips, the chain, choices, risks, changes, capacity and trust."""

import metrics
import words
from components import Figure, State, as_of_filter, country_filter, metric_figure, page, region_filter
from components.tags import Element
from pages._delivery import (
    adaptation,
    attention,
    capacity,
    chain,
    changes,
    continuity,
    obstacles,
    progress,
    risks,
    selection,
    services,
    slips,
    trust,
)
from pages._life.asked import here, share, value
from pages._panorama.arranging import arranged

#: Figures under the title.
FIGURES = (
    "spend_result_gap", "on_time_milestones", "arriving_share", "local_share", "continuation_share",
    "stakeholder_trust",
)  # fmt: skip


def page_of(state: State) -> Element:
    """The page for that state."""
    rows = [
        [progress.card(state)],
        [slips.card(state), slips.causes_card(state)],
        [chain.card(state), chain.facts_card(state)],
        [continuity.card(state), selection.card(state)],
        [risks.card(state)],
        [obstacles.card(state), capacity.card(state)],
        [changes.card(state)],
        [adaptation.card(state)],
        [trust.card(state), services.card(state)],
        [attention.card(state)],
    ]
    countries = metrics.ask("agreements_in_progress", by="country", where=here(state), **state.asking).rows
    filters = [region_filter(state), country_filter(state, sorted(code for code, _ in countries if code))]
    return page(
        state,
        title=words.say("delivery-title", state.lang),
        lead=_lead(state),
        filters=[*filters, as_of_filter(state)],
        figures=[_figure(name, state) for name in FIGURES],
        children=arranged("delivery-absent", rows, state.lang),
    )


def _lead(state: State) -> str:
    """How many agreements are followed, how many diverge, what slips and what arrives."""
    lang = state.lang
    followed, apart = (int(value(name, state) or 0) for name in ("agreements_in_progress", "diverging_agreements"))
    if not followed:
        return words.say("delivery-lead-nothing", lang)
    said = words.say("delivery-lead", lang, n=followed, apart=apart, href="#delivery-progress")
    arriving, _, whole = share("arriving_share", state)
    if whole:
        known, _, _ = share("chain_known_share", state)
        arrives = words.say(
            "delivery-lead-chain", lang, share=words.percent(arriving, lang), known=words.percent(known, lang),
            href="#delivery-chain",
        )  # fmt: skip
        said = f"{said} {arrives}"
    return said


def _figure(name: str, state: State) -> Figure:
    """A figure with what it was counted on."""
    lang, where = state.lang, here(state)
    answer = metrics.ask(name, where=where, **state.asking)
    found, note = answer.value(name), ""
    if name == "stakeholder_trust":
        views = int(value("stakeholder_views", state) or 0)
        note = words.say("delivery-on-views", lang, n=views) if views else ""
    elif name != "spend_result_gap" and found is not None:
        top, bottom = answer.parts(name)[0]
        tell = words.money if "usd" in str(metrics.metric(name).bottom) else words.whole
        note = words.say("life-of", lang, top=tell(top, lang), bottom=tell(bottom, lang)) if bottom else ""
    elif found is not None:
        note = words.say("delivery-gap-note", lang)
    bar = found if metrics.metric(name).unit == "ratio" else None
    return metric_figure(name, found, state, note=note, where=where, bar=bar)
