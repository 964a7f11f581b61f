"""One agreement: a sentence that says where it stands, its figures, its line of time, and every row behind."""

import difflib
from dataclasses import replace

import metrics
import words
from components import Figure, State, as_of_filter, metric_figure, page, plain_page
from components.tags import Element
from pages._agreement import (
    carried,
    changing,
    gifts,
    here,
    kept,
    lessons,
    line,
    money,
    needs,
    places,
    results,
    sources,
    standing,
    terms,
)
from pages._agreement.facts import RUNNING, Agreement, Row, found
from pages._panorama.arranging import Piece, arranged

#: Right codes offered for a wrong one.
NEAREST = 3
FIGURES = ("signed_value", "confirmed_revenue", "cash_received", "spent", "result_achievement", "days_left")


def page_of(state: State) -> Element:
    """The agreement the URL names, or a sentence with the nearest right ones."""
    code, there = state.query["agreement"].strip(), state
    state = replace(state, region=None, country=None)  # an agreement's page speaks of all its places
    agreement = found(state, code)
    if agreement is None:
        return _unknown(state, code)
    return page(
        state,
        title=agreement.title,
        lead=standing.sentence(agreement),
        crumbs=[(words.say("agreement-nav", state.lang), state.link(agreement=None))],
        figures=[_figure(name, agreement) for name in FIGURES if name != "days_left" or _runs(agreement)],
        filters=[as_of_filter(state)],
        children=arranged(
            "agreement-absent",
            [[here.card(agreement, there)], *_rows(agreement, kept.promises(agreement))],
            state.lang,
        ),
    )


def _rows(agreement: Agreement, told: list[Row]) -> list[list[Piece]]:
    """The cards, row by row."""
    return [
        [line.card(agreement, told)],
        [terms.card(agreement), standing.card(agreement)],
        [money.instalments_card(agreement), money.states_card(agreement)],
        [places.card(agreement)],
        [carried.card(agreement), carried.chain_card(agreement)],
        [gifts.card(agreement)],
        [results.results_card(agreement)],
        [kept.milestones_card(agreement, told)],
        [kept.corrective_card(agreement, told)],
        [changing.changing_card(agreement, told)],
        [lessons.lessons_card(agreement)],
        [kept.evaluations_card(agreement, told)],
        [needs.card(agreement)],
        [results.proofs_card(agreement)],
        [sources.card(agreement)],
    ]


def _runs(agreement: Agreement) -> bool:
    return agreement.terms["status"] in RUNNING


def _figure(name: str, agreement: Agreement) -> Figure:
    """A figure of the agreement; money spent beside the share of its time that has passed."""
    value = agreement.ask(name)
    spent = agreement.ask("spend_rate") if name == "spent" else None
    passed = agreement.ask("time_elapsed") if name == "spent" else None
    note = words.say(f"agreement-note-{name.replace('_', '-')}", agreement.state.lang)
    return metric_figure(name, value, agreement.state, bar=spent, target=passed, note=note, where=agreement.where())


def _unknown(state: State, code: str) -> Element:
    """Nothing bears that code: the nearest right ones, each a link."""
    where = {"organisation": state.organisation}
    codes = metrics.ask("agreements", by="agreement_id", where=where, **state.asking).column("agreement_id")
    near = difflib.get_close_matches(code.upper(), [one for one in codes if one], n=NEAREST, cutoff=0.5)
    said = words.say("agreement-unknown-lead", state.lang, code=code, href=state.link(agreement=None))
    if near:
        links = ", ".join(f"[{one}]({state.link(agreement=one)})" for one in near)
        said = f"{said} {words.say('agreement-nearest', state.lang, links=links)}"
    return plain_page(state.lang, words.say("agreement-unknown", state.lang), said)
