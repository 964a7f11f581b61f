"""Which rows the page of revenue speaks of, for questions that look beyond the months in view."""

from functools import lru_cache
from typing import Any
from urllib.parse import quote_plus, urlencode

import metrics
from components import State
from components.state import KEPT
from pages._panorama.scope import Scope


def here(scope: Scope, *parts: str, **extra: Any) -> dict[str, Any]:
    """The place and the source in view, with `parts` of the state and `extra` columns."""
    return scope.state.where("region", "country", "source", *parts, **extra)


def over_years(scope: Scope, *parts: str, **extra: Any) -> dict[str, Any]:
    """The same offices through the years: in today's structure where some of them changed bureau."""
    state = scope.state
    where = state.where("country", "source", *parts, **extra)
    if state.region:
        where[scope.before_column or state.place_column] = state.region
    return where


def to(state: State, path: str, **one: str) -> str:
    """The address of one thing, as `state.link` gives it: a table of hundreds asks for its beginning once."""
    ((key, code),) = one.items()
    kept = tuple((name, state.query[name]) for name in KEPT if name in state.query)
    kept += tuple((name, place) for name, place in state.here().items() if place)
    if path == "/partners" and "year" in state.query:
        kept += (("year", state.query["year"]),)
    return f"{_beginning(path, key, kept)}{quote_plus(code)}"


@lru_cache(maxsize=256)
def _beginning(path: str, key: str, kept: tuple[tuple[str, str], ...]) -> str:
    return f"{path}?{urlencode([*kept, (key, '')])}"


def label_of(name: str, lang: str) -> str:
    """What a metric is called."""
    return str(metrics.metric(name).label[lang])
