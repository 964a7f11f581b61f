"""What surrounds every page: skip link, left rail with its entries and the state of the data, drawer; its wiring."""

from collections.abc import Mapping
from datetime import date
from typing import Any
from urllib.parse import urlencode

import dash

import metrics
import store
import words
from components import sent
from components import tags as html
from components.live import Shown
from components.markup import aria, raw
from components.saved import saved_views
from components.state import KEPT, State, facts_of, read
from components.tags import Element

#: The sections of the rail, in order; an entry without section stands on top.
SECTIONS = (None, "portfolio", "results", "network", "data")


def shell(page: Shown, query: Mapping[str, str], path: str, lang: str) -> Element:
    """The whole document: `page` is what the address asked for."""
    return html.Div(
        [
            html.A(words.say("shell-skip", lang), href="#shell-page", className="skip"),
            rail(query, path, lang),
            raw(page.html, html.Main, id="shell-page", tabIndex=-1),
            html.Dialog(id="shell-drawer", className="drawer", **aria(label=words.say("shell-where-from", lang))),
        ],
        id="shell",
        lang=lang,
    )


def wiring() -> dash.html.Div:
    """What Dash itself holds: questions on their way to the server and answers on their way back."""
    carried = ("shell-place", "shell-answer", "shell-asked", "shell-told")
    return dash.html.Div([dash.dcc.Store(id=name) for name in carried], id="shell-started", hidden=True)


def rail(query: Mapping[str, str], path: str, lang: str) -> Element:
    """The navigation: plain links to the pages that exist, and what the data are."""
    kept = {key: query[key] for key in KEPT if query.get(key)}
    suffix = f"?{urlencode(kept)}" if kept else ""
    pieces = [_section(section, suffix, path, lang) for section in SECTIONS]
    mark = html.A(
        [html.Span(className="mark", **aria(hidden="true")), words.say("shell-product", lang)],
        href=f"/{suffix}",
        className="product",
    )
    menu = html.Details(
        [
            html.Summary(words.say("shell-menu", lang)),
            html.Nav(pieces, **aria(label=words.say("shell-navigation", lang))),
        ],
        open=True,
        className="menu",
    )
    return html.Aside(
        [mark, menu, *_views(query, path, lang), _foot(query, path, lang)],
        className="rail",
        **aria(label=words.say("shell-rail", lang)),
    )


def entries(section: str | None) -> list[Mapping[str, Any]]:
    """The registered pages of one section, in their order; a page without `words` is not in the rail."""
    found = [page for page in dash.page_registry.values() if page.get("words") and page.get("section") == section]
    return sorted(found, key=lambda page: (page.get("order") is None, page.get("order") or 0))


def _section(section: str | None, suffix: str, path: str, lang: str) -> Element:
    links = [_entry(page, suffix, path, lang) for page in entries(section)]
    if not links:
        return html.Div(className="nothing", hidden=True)
    heading = [html.P(words.say(f"shell-section-{section}", lang), className="section-name")] if section else []
    return html.Div([*heading, html.Ul(links, role="list")], className="section")


def _entry(page: Mapping[str, Any], suffix: str, path: str, lang: str) -> Element:
    current = aria(current="page") if page["path"] == path else {}
    icon = {"--icon": sent.icon(page.get("icon", "file-text"))}
    content: list[Any] = [
        html.Span(className="icon", style=icon, **aria(hidden="true")),
        _named(page["words"], lang),
    ]
    return html.Li(html.A(content, href=f"{page['path']}{suffix}", **current))


def _views(query: Mapping[str, str], path: str, lang: str) -> list[Element]:
    """The views a reader saved; none before anything is loaded."""
    try:
        return [saved_views(read({**query, "browser": lang}, path))]
    except (store.NoWarehouse, metrics.QuestionError):
        return []


def _foot(query: Mapping[str, str], path: str, lang: str) -> Element:
    try:
        state = read({**query, "browser": lang}, path)
        lines = [_dated(state), *_coverage(state)]
        if facts_of(state).is_fictional:
            lines.append(html.P(words.say("shell-fictional", lang), className="fictional"))
    except (store.NoWarehouse, metrics.QuestionError):
        lines = []
    return html.Div(lines, className="foot")


def _named(said: str | Mapping[str, str], lang: str) -> str:
    """A page's entry: a key of the catalogue, or the words themselves in three languages."""
    return words.say(said, lang) if isinstance(said, str) else words.pick(said, lang)


def _dated(state: State) -> Element:
    day: date | None = state.as_of or state.today
    return html.P(words.say("shell-data-as-of", state.lang, day=words.day(day, state.lang)))


def _coverage(state: State) -> list[Element]:
    """How many workbooks came of those due this period; nothing where none is due."""
    lang, where = state.lang, state.where()
    answer = metrics.ask(["reporting_coverage", "late_offices"], where=where, **state.asking)
    came, due = answer.parts("reporting_coverage")[0]
    if not due:
        files = metrics.ask("files", where=where, **state.asking).value("files")
        return [html.P(words.say("shell-files", lang, n=int(files or 0), shown=words.whole(files, lang)))]
    counts = {"came": words.whole(came, lang), "due": words.whole(due, lang)}
    late = int(answer.value("late_offices") or 0)
    return [html.P(words.say("shell-files-of", lang, **counts, n=int(due), late=late))]
