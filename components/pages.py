"""What every page is wrapped in: top bar, title, first sentence, figures, then cards on a grid of twelve."""

from collections.abc import Sequence
from typing import Any

import metrics
import words
from components import tags as html
from components.cards import source_line
from components.coverage import coverage_of, settled_chip
from components.figures import Figure, figure_strip
from components.filters import Filter, as_of_filter, filter_bar, languages, organisation_filter
from components.markup import aria, data
from components.prose import lead as lead_sentence
from components.prose import prose
from components.searching import search_box
from components.state import State
from components.tags import Element

Crumb = tuple[str, str | None]
Action = tuple[str, str]


def page(
    state: State,
    title: str,
    lead: str = "",
    children: Sequence[Any] = (),
    *,
    crumbs: Sequence[Crumb] = (),
    filters: Sequence[Filter] = (),
    actions: Sequence[Action] = (),
    figures: Sequence[Figure] = (),
) -> Element:
    """A whole page. `crumbs` lead to it, `actions` are its downloads (the last stands out), `children` its cards."""
    body: list[Any] = [_top(state, title, crumbs, filters, actions)]
    body.append(html.P(_on_paper(state), className="on-paper"))
    body += [_notice(notice) for notice in state.notices]
    body.append(html.H1(title))
    if lead:
        body.append(lead_sentence(lead))
    if figures:
        body += [figure_strip(figures, state.lang), source_line(state, words.say("coverage-figures", state.lang))]
    body.append(html.Div(list(children), className="grid"))
    return html.Div(body, id="page", **data(title=title))


def plain_page(lang: str, title: str, sentence: str, top: Sequence[Any] = ()) -> Element:
    """A page that has one thing to say: nothing loaded yet, no such address, a figure that could not be made."""
    body = [*top, html.H1(title), lead_sentence(sentence)]
    return html.Div(body, id="page", lang=lang, className="plain", **data(title=title))


def _top(
    state: State, title: str, crumbs: Sequence[Crumb], filters: Sequence[Filter], actions: Sequence[Action]
) -> Element:
    right = [filter_bar([organisation_filter(state), *_dated(filters, state)], state, is_whole=True), languages(state)]
    right += [_action(action, place == len(actions) - 1) for place, action in enumerate(actions)]
    left = html.Div([_crumbs(state, crumbs, title), *_standing(state)], className="place")
    return html.Header([left, search_box(state), html.Div(right, className="controls")], className="top")


def _dated(filters: Sequence[Filter], state: State) -> list[Filter]:
    """The filters of a page; one that has any can be seen as of another day."""
    if not filters or any(one.key == "as_of" for one in filters):
        return list(filters)
    return [*filters, as_of_filter(state)]


def _standing(state: State) -> list[Element]:
    """Whether the figures of the place and year in view are provisional, final or audited."""
    found = coverage_of(state)
    settled = settled_chip(found, state.lang) if found else None
    return [settled] if settled is not None else []


def _crumbs(state: State, crumbs: Sequence[Crumb], title: str) -> Element:
    steps: list[Any] = [html.Li(html.A(label, href=href) if href else label) for label, href in crumbs]
    here = html.Li(title, className="here", **aria(current="page"))
    return html.Nav(html.Ol([*steps, here]), className="crumbs", **aria(label=words.say("shell-crumbs", state.lang)))


def _action(action: Action, is_primary: bool) -> Element:
    label, href = action
    arrow = html.Span(" ↓", **aria(hidden="true"))
    return html.A([label, arrow], href=href, className="action primary" if is_primary else "action", download="")


def _on_paper(state: State) -> str:
    """What paper says that the screen says around the page: whose figures, which place, as of when, its address."""
    offices = metrics.names("office", state.lang, state.as_of, organisation=state.organisation) if state.region else {}
    day = state.as_of or state.today
    said = [
        state.organisations.get(state.organisation, ""),
        offices.get(state.region or "", ""),
        str(state.year),
        words.say("shell-data-as-of", state.lang, day=words.day(day, state.lang)) if day else "",
        state.link(),
    ]
    return " · ".join(one for one in said if one)


def _notice(sentence: str) -> Element:
    return html.P(prose(sentence), className="notice", role="status")
