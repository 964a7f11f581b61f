"""One need of the field: what it asks, since when, who could answer, what became of it; and the brief to take along."""

import difflib
from typing import Any

import metrics
import words
from components import Figure, State, card, metric_figure, page, plain_page
from components import tags as html
from components.tags import Element
from pages._needs import brief, fit, history, past, workbench
from pages._needs.listed import NEED, Row, country_of, kind_of, offers
from pages._panorama.arranging import Piece, arranged

#: Right codes offered for a wrong one.
NEAREST = 3
_TOLD = ["description", "why_private", "csp_outcome", "sdg", "is_matched", "covered_usd"]


def page_of(state: State) -> Element:
    """The need the URL names, or a sentence with the nearest right codes."""
    code = state.query["need"].strip()
    need = need_of(state, code)
    if need is None:
        return _unknown(state, code)
    lang, stand = state.lang, offers(state)
    if state.query.get("brief"):
        return brief.page_of(state, need, stand)
    rows: list[list[Piece]] = [
        [_facts(need, state), workbench.offers_card(state, need, stand, 6)],
        [history.card(state, need, 7), fit.card(state, 5, need_id=need["need_id"])],
        [past.contacts_card(state, need, stand), past.past_card(state, need)],
        [brief.way_card(state)],
    ]
    return page(
        state,
        title=str(need["need_title"] or need["need_id"]),
        lead=_lead(need, lang),
        crumbs=[(words.say("needs-nav", lang), state.link(need=None, pick=None, offer=None))],
        figures=_figures(need, state),
        actions=[(words.say("needs-brief", lang), brief.workbook(state))],
        children=arranged("needs-absent", rows, lang),
    )


def need_of(state: State, code: str) -> Row | None:
    """Everything told of the need; None where nobody declared it, or it was withdrawn."""
    where = state.where(need_id=code)
    found = metrics.rows("out_need_story", [*NEED, *_TOLD], where, limit=1, **state.asking).records()
    return found[0] if found else None


def _lead(need: Row, lang: str) -> str:
    """Since when it waits, or that it is answered; when help would come too late."""
    said = {
        "country": country_of(need["country"], lang),
        "day": words.day(need["date"], lang),
        "due": words.day(need["due_on"], lang),
        "n": int(need["age_days"] or 0),
    }
    key = "unmet" if need["is_unmet"] else "met" if need["is_matched"] else "talked"
    late = words.say("needs-one-late", lang, due=said["due"]) if need["is_overdue"] else ""
    return f"{words.say(f'needs-one-{key}', lang, **said)} {late}".strip()


def _figures(need: Row, state: State) -> list[Figure]:
    where = state.where(need_id=need["need_id"])
    answer = metrics.ask(["need_coverage", "private_sector_fit"], where=where, **state.asking)
    covered, wanted = answer.parts("need_coverage")[0]
    said = {"top": words.money(covered, state.lang), "bottom": words.money(wanted, state.lang)}
    note = words.say("needs-out-of", state.lang, **said)
    share, suited = answer.value("need_coverage"), answer.value("private_sector_fit")
    figures = [
        metric_figure("need_coverage", share, state, where=where, bar=share, note=note),
        metric_figure("private_sector_fit", suited, state, where=where, bar=suited),
    ]
    return [figure for figure in figures if figure.value != words.NOTHING]


def _facts(need: Row, state: State) -> Element:
    """What the office said of it."""
    lang = state.lang
    goal = metrics.names("sdg", lang).get(str(need["sdg"]), words.NOTHING)
    told: list[tuple[str, Any]] = [
        ("asked", need["description"]),
        ("why-private", need["why_private"]),
        ("kind", kind_of(need["kind"], lang)),
        ("outcome", need["csp_outcome"]),
        ("goal", goal),
        ("due", words.day(need["due_on"], lang)),
        ("people", words.value(need["people_concerned"], "persons", lang) if need["people_concerned"] else None),
        ("priority", need["priority"]),
        ("asked-partners", need["partners_asked"]),
    ]
    pieces = [
        piece
        for key, value in told
        if value is not None
        for piece in (html.Dt(words.say(f"needs-{key}", lang)), html.Dd(str(value)))
    ]
    code = words.say("needs-code", lang, code=need["need_id"])
    return card("needs-facts", words.say("needs-facts", lang), code, [html.Dl(pieces, className="told")], 6)


def _unknown(state: State, code: str) -> Element:
    """Nothing bears that code: the nearest right ones, each a link."""
    known = metrics.rows("out_need_story", ["need_id"], state.where(), **state.asking).column("need_id")
    said = words.say("needs-unknown", state.lang, code=code)
    near = difflib.get_close_matches(code.upper(), known, n=NEAREST, cutoff=0.5)
    if near:
        links = ", ".join(f"[{one}]({state.link(need=one)})" for one in near)
        said = f"{said} {words.say('agreement-nearest', state.lang, links=links)}"
    return plain_page(state.lang, words.say("needs-unknown-title", state.lang), said)
