"""The prospecting brief: the need, the partners to see first and why, who talks to them, what came before; to print."""

from typing import Any

import words
from charts import Column
from components import State, card, page, prose, table, table_card
from components import tags as html
from components.cards import EXPORT
from components.tags import Element
from metrics.matching import WEIGHTS, best_offers
from pages._needs.listed import Row, country_of, kind_of, partner_of
from pages._needs.past import CONTACTS, PARTNERS, PASTS, contacts, heads, past


def workbook(state: State) -> str:
    """The address of the brief as a workbook: every table of its page."""
    return state.link(
        f"{EXPORT}.xlsx", page="/needs", card="needs-brief", need=state.query["need"], brief="1", lang=state.lang
    )


def way_card(state: State) -> Element:
    """The way to the brief on paper."""
    said = words.say("needs-brief-way", state.lang, href=state.link(brief=1), workbook=workbook(state))
    return card("needs-brief-way", words.say("needs-brief", state.lang), "", [html.P(prose(said))], 12)


def page_of(state: State, need: Row, offers: list[Row]) -> Element:
    """The brief on one page: one card, so that it is taken away whole."""
    lang = state.lang
    title = words.say("needs-brief-title", lang, title=need["need_title"] or need["need_id"])
    sections = [
        ("facts", _told(need, lang)),
        ("partners", _best(state, need, offers)),
        ("contacts", _listed(CONTACTS, contacts(state, need, offers), "needs-contacts-none", lang)),
        ("past", _listed(PASTS, past(state, need), "needs-past-none", lang)),
    ]
    pieces = [
        piece
        for key, content in sections
        for piece in (html.H3(words.say(f"needs-brief-{key}", lang), className="story"), content)
    ]
    what, source = words.say("needs-code", lang, code=need["need_id"]), words.say("needs-source", lang)
    shown = table_card("needs-brief", title, what, html.Div(pieces), state, metric="needs_declared",
                       where=state.where(need_id=need["need_id"]), source=source, span=12)  # fmt: skip
    return page(
        state,
        title=title,
        lead=words.say("needs-brief-lead", lang),
        crumbs=[
            (words.say("needs-nav", lang), state.link(need=None, brief=None)),
            (str(need["need_title"] or need["need_id"]), state.link(brief=None)),
        ],
        actions=[(words.say("needs-brief-workbook", lang), workbook(state))],
        children=[shown],
    )


def _told(need: Row, lang: str) -> Any:
    """The need in lines of two cells, so that a workbook has it too."""
    lines = [
        ("country", country_of(need["country"], lang)),
        ("asked", need["description"]),
        ("why-private", need["why_private"]),
        ("kind", kind_of(need["kind"], lang)),
        ("outcome", need["csp_outcome"]),
        ("required", words.money(need["required_usd"], lang)),
        ("people", words.value(need["people_concerned"], "persons", lang)),
        ("declared-on", words.day(need["date"], lang)),
        ("due", words.day(need["due_on"], lang)),
    ]
    rows = [[words.say(f"needs-{key}", lang), value] for key, value in lines if value]
    columns = [Column(words.say("needs-brief-facts", lang)), Column(words.say("needs-said", lang))]
    return table(columns, rows, words.say("needs-brief-facts", lang), lang)


def _best(state: State, need: Row, offers: list[Row]) -> Any:
    """The best partners, one column per reason with its points."""
    lang = state.lang
    found = best_offers(need, offers, PARTNERS)
    if not found:
        return html.P(words.say("needs-no-offer", lang, kind=kind_of(need["kind"], lang)))
    reasons = [Column(f"{words.say(f'needs-reason-{name}', lang)} /{weight}", "count")
               for name, weight in WEIGHTS.items()]  # fmt: skip
    columns = [*heads((("partner", ""), ("offer", ""), ("until", "date")), lang), *reasons,
               Column(words.say("needs-points-head", lang), "count")]  # fmt: skip
    rows = [
        [partner_of(dict(match.offer), lang), match.offer["description"], match.offer["valid_until"],
         *(reason.points for reason in match.reasons), match.points]
        for match in found
    ]  # fmt: skip
    return table(columns, rows, words.say("needs-brief-partners", lang), lang)


def _listed(columns: tuple[tuple[str, str], ...], rows: list[list[Any]], nothing: str, lang: str) -> Any:
    if not rows:
        return html.P(words.say(nothing, lang))
    title = " · ".join(words.say(f"needs-{key}", lang) for key, _ in columns)
    return table(heads(columns, lang), [row[:-1] for row in rows], title, lang)
