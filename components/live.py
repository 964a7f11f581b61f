"""One callback answers a whole page: the address in, its markup out, and the browser redraws what differs."""

import importlib
import json
import logging
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any
from urllib.parse import parse_qsl

import dash
from dash import ClientsideFunction, Dash, Input, Output

import metrics
import store
import words
from components.lineage import drawer
from components.markup import markup
from components.pages import plain_page
from components.tags import Element
from components.tracing import loaded
from metrics import noted

log = logging.getLogger(__name__)
#: Whole pages kept per process: what a few hundred readers look at between two publishes.
PAGES_KEPT = 512


@dataclass(frozen=True)
class Shown:
    """A page ready for the browser: its title and markup for a first visit, both with the address for a change."""

    title: str
    html: str = field(repr=False)
    told: str = field(repr=False)


def connect(app: Dash) -> None:
    """Declare the shared callbacks on `app`."""

    @app.callback(Output("shell-answer", "data"), Input("shell-place", "data"), prevent_initial_call=True)
    def show_page(place: Mapping[str, str]) -> str:
        """The page at that address."""
        return shown(place["path"], place["search"], place["lang"]).told

    @app.callback(Output("shell-told", "data"), Input("shell-asked", "data"), prevent_initial_call=True)
    def show_drawer(asked: Mapping[str, Any]) -> str:
        """The cells behind a figure, or its definition."""
        return markup(drawer(loaded(asked["question"]), asked["lang"], bool(asked.get("define"))))

    for function, store_id in (("show", "shell-answer"), ("tell", "shell-told")):
        app.clientside_callback(
            ClientsideFunction("panorama", function), Input(store_id, "data"), prevent_initial_call=True
        )


def shown(path: str, search: str, lang: str) -> Shown:
    """The page at that address. Kept per warehouse version, so always right; an error is noted and said, not shown.

    A page speaks of one version, even when another is published while it is being written.
    """
    with store.steady():
        return _shown(path, search, lang)


def _shown(path: str, search: str, lang: str) -> Shown:
    try:
        version = store.reader().version
    except store.NoWarehouse:
        version = ""
    try:
        return _kept(f"{version} {noted.stamp()} {_stamp(path, search)}", path, search.lstrip("?"), lang)
    except Exception:
        log.exception("The page %s?%s could not be drawn.", path, search)
        failed = plain_page(lang, words.say("shell-failed", lang), words.say("shell-failed-lead", lang))
        return _ready(failed, path, search.lstrip("?"))


def _stamp(path: str, search: str) -> str:
    """What a page hangs on besides the warehouse, where it says so by a function `stamp` of its query."""
    entry = find(path)
    own = getattr(importlib.import_module(entry["module"]), "stamp", None) if entry else None
    return own(dict(parse_qsl(search.lstrip("?")))) if own else ""


@lru_cache(maxsize=PAGES_KEPT)
def _kept(version: str, path: str, search: str, lang: str) -> Shown:
    return _ready(render(path, search, lang), path, search)


def _ready(page: Element, path: str, search: str) -> Shown:
    html = markup(page)
    title = f"{page.said.get('data-title', '')} · Panorama"
    told = {"path": path, "search": search, "title": title, "page": html}
    return Shown(title, html, json.dumps(told, ensure_ascii=False, separators=(",", ":")))


def render(path: str, search: str, lang: str) -> Element:
    """The page at that address, for a reader whose browser asks for `lang`. A wrong question becomes a sentence."""
    query = dict(parse_qsl(search))
    lang = query["lang"] if query.get("lang") in words.LANGUAGES else lang
    entry = find(path)
    if entry is None:
        return plain_page(lang, words.say("shell-not-found", lang), words.say("shell-not-found-lead", lang))
    try:
        return layout_of(entry)(**{**query, "browser": lang})
    except store.NoWarehouse:
        return plain_page(lang, words.say("shell-nothing-loaded", lang), words.say("shell-nothing-loaded-lead", lang))
    except metrics.QuestionError as error:
        return plain_page(lang, words.say("shell-cannot-answer", lang), error.say(lang))


def find(path: str) -> Mapping[str, Any] | None:
    """The registered page at `path`; None when there is none."""
    wanted = path.rstrip("/") or "/"
    return next((page for page in dash.page_registry.values() if page["path"] == wanted), None)


def layout_of(entry: Mapping[str, Any]) -> Any:
    """The layout function of a registered page."""
    return importlib.import_module(entry["module"]).layout
