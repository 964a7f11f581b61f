"""The five years already secured: what came, what is due, what is to be found to keep up with the plan."""

from typing import Any

import metrics
import words
from charts.stacks import stacked_bars
from pages._panorama.arranging import Piece, charted
from pages._panorama.scope import Scope

#: Years of the wall, from the one in view on.
WALL = 5
#: Where the agreements behind a mark of the page of revenue stand.
BEHIND = "revenue-behind"
#: A share secured below this is told in dollars: “0 %” would deny it.
LITTLE = 0.005


def wall_card(id: str, scope: Scope, span: int = 6) -> Piece:
    """Five programme years: what came, what is due, what is to be found to keep up with the plan."""
    state, lang = scope.state, scope.state.lang
    years = range(state.year, state.year + WALL)
    where = state.where("region", "country", "source", year=(years[0], years[-1]))
    names = ["secured_received", "secured_due"]
    answer = metrics.ask(names, by="year", where=where, **state.asking)
    secured = {year: (received, due) for year, received, due in answer.rows}
    if not any(received or due for received, due in secured.values()):
        return words.say("revenue-no-wall", lang, year=str(state.year))
    plans = {} if state.source else _plans(scope, years)
    rows = [(str(year), _parts(secured.get(year), plans.get(year))) for year in years]
    received, due = _parts(secured.get(state.year + 1), None)[:2]
    parts = [
        (words.say("revenue-wall-received", lang), "first"),
        (words.say("revenue-wall-due", lang), "second"),
        *([(words.say("revenue-wall-to-find", lang), "missing")] if plans else []),
    ]
    chart = stacked_bars(
        [(label, values[: len(parts)]) for label, values in rows],
        parts,
        unit="usd",
        lang=lang,
        finding=_wall_finding(scope, (received or 0.0) + (due or 0.0), plans.get(state.year + 1)),
        subtitle=words.say("revenue-wall-what", lang),
        empty=words.say("revenue-no-wall", lang, year=str(state.year)),
        heading=words.say("revenue-year", lang),
        said=[_said(values, lang) for _, values in rows],
        links=[_opens(scope, year) for year in years],
    )
    note = words.say("revenue-wall-level", lang, year=str(state.year)) if plans else ""
    source = {"source": words.say("revenue-schedules", lang)}
    return charted(id, chart, state, source, metric="secured_due", where=where, span=span, note=note)


def _opens(scope: Scope, year: int) -> str:
    """The agreements of that year, on the page of revenue, of the same place and source."""
    state = scope.state
    kept = {key: state.query.get(key) for key in ("region", "country", "source", "structure", "year")}
    if state.path == "/revenue":
        return f"{state.link(wall=year)}#{BEHIND}-wall"
    return f"{state.link('/revenue', **kept, wall=year)}#{BEHIND}-wall"


def _plans(scope: Scope, years: range) -> dict[int, float]:
    """The plan of each year; a year without one is held to the plan of the year in view."""
    state = scope.state
    where = state.where("region", "country", year=(years[0], years[-1]))
    found = metrics.ask("plan_value", by="year", where=where, **state.asking).by("year")
    first = found.get(years[0])
    return {year: found.get(year) or first for year in years} if first else {}


def _parts(secured: tuple[float | None, float | None] | None, plan: float | None) -> list[float | None]:
    """[received, due, to find] of a year."""
    received, due = secured or (None, None)
    missing = max(0.0, plan - (received or 0.0) - (due or 0.0)) if plan else None
    return [received, due, missing]


def _said(values: list[float | None], lang: str) -> str:
    secured = (values[0] or 0.0) + (values[1] or 0.0)
    missing = values[2] if len(values) > 2 else None
    if missing is None or not secured + missing:
        return words.money(secured, lang)
    share = secured / (secured + missing)
    return words.money(secured, lang) if 0 < share < LITTLE else words.percent(share, lang)


def _wall_finding(scope: Scope, secured: float, plan: float | None) -> str:
    lang, year = scope.state.lang, str(scope.state.year + 1)
    said: dict[str, Any] = {"year": year, "usd": words.money(secured, lang)}
    if not plan:
        return words.say("revenue-wall-found", lang, **said)
    return words.say("revenue-wall-found-share", lang, **said, share=words.percent(secured / plan, lang))
