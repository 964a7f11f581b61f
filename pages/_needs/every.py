"""All needs and offers of the place in view: what is covered, what waits, who could answer, what nobody asked for."""

import metrics
import words
from components import Figure, State, as_of_filter, country_filter, metric_figure, page, region_filter
from components.tags import Element
from pages._needs import ageing, coverage, driven, fit, workbench
from pages._needs.listed import Row, here, offers, waiting
from pages._panorama.arranging import Piece, arranged

FIGURES = (
    *("field_driven_share", "need_coverage", "need_coverage_count", "unmet_value", "matched_within_year"),
    "gate_compliance",
)


def page_of(state: State) -> Element:
    """The page for what the URL asks."""
    lang, wait, stand = state.lang, waiting(state), offers(state)
    countries = sorted(
        {str(code) for code in metrics.ask("needs_declared", by="country", where=state.where("region"), **state.asking)
         .column("country") if code} | ({state.country} if state.country else set())
    )  # fmt: skip
    return page(
        state,
        title=words.say("needs-title", lang),
        lead=_lead(state, wait, stand),
        figures=_figures(state),
        filters=[region_filter(state), country_filter(state, countries), as_of_filter(state)],
        children=arranged("needs-absent", _rows(state, wait, stand), lang),
    )


def _rows(state: State, wait: list[Row], stand: list[Row]) -> list[list[Piece]]:
    chosen = workbench.picked(state, wait)
    best = workbench.offers_card(state, chosen, stand, 6) if chosen else ""
    return [
        [coverage.card(state, 7), fit.card(state, 5)],
        [ageing.card(state, 12)],
        [workbench.needs_card(state, wait, stand, 6), best],
        [workbench.by_offer_card(state, wait, stand, 12)],
        [driven.orphans_card(state, 7), driven.collisions_card(state, 5)],
    ]


def _figures(state: State) -> list[Figure]:
    where, found = here(state), []
    answer = {name: metrics.ask(name, where=where, **state.asking) for name in FIGURES}
    for name in FIGURES:
        value = answer[name].value(name)
        bar = value if metrics.metric(name).unit == "ratio" else None
        found.append(metric_figure(name, value, state, where=where, bar=bar, note=_note(name, answer[name], state)))
    standing = metrics.ask("standing_offers", where=state.where(), **state.asking).value("standing_offers")
    note = words.say("needs-offers-note", state.lang)
    found.append(metric_figure("standing_offers", standing, state, where=state.where(), note=note))
    return [figure for figure in found if figure.value != words.NOTHING]


def _note(name: str, answer: metrics.Answer, state: State) -> str:
    """What a figure is made of, in few words."""
    lang, where = state.lang, here(state)
    if name == "unmet_value":
        count = metrics.ask("unmet_needs", where=where, **state.asking).value("unmet_needs")
        return words.say("needs-unmet-note", lang, n=int(count or 0))
    if name == "matched_within_year":
        days = metrics.ask("days_to_match", where=where, **state.asking).value("days_to_match")
        if days is None:
            return words.say("needs-half-wait", lang)
        return words.say("needs-median-wait", lang, days=words.whole(days, lang))
    top, bottom = answer.parts(name)[0]
    form = "count" if name in ("need_coverage_count", "gate_compliance") else "usd"
    said = {"top": words.value(top, form, lang), "bottom": words.value(bottom, form, lang)}
    return words.say("needs-out-of", lang, **said)


def _lead(state: State, wait: list[Row], stand: list[Row]) -> str:
    """How much of the portfolio answers the field; what waits, how long; how much of it somebody could answer."""
    lang, where = state.lang, here(state)
    driven_by = metrics.ask("field_driven_share", where=where, **state.asking).value("field_driven_share")
    said = []
    if driven_by is not None:
        said.append(words.say("needs-lead-driven", lang, share=words.percent(driven_by, lang)))
    if not wait:
        said.append(words.say("needs-unmet-none", lang))
        return " ".join(said)
    late = sum(bool(need["is_overdue"]) for need in wait)
    oldest = max(int(need["age_days"] or 0) for need in wait)
    value = metrics.ask("unmet_value", where=where, **state.asking).value("unmet_value")
    told = {"n": len(wait), "usd": words.money(value, lang), "days": words.whole(oldest, lang), "late": late}
    said.append(words.say("needs-lead-waiting", lang, **told))
    if stand:
        said.append(words.say("needs-lead-offers", lang, n=len(stand)))
    return " ".join(said)
