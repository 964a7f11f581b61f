"""No bureau was named: all of them side by side, the furthest behind its plan first, each a link to its page."""

from typing import Any

import metrics
import words
from charts import Column
from components import (
    Bar,
    Pill,
    State,
    as_of_filter,
    bureaux,
    empty,
    page,
    structure_filter,
    table,
    table_card,
    text_card,
    year_filter,
)
from components.tags import Element
from pages._panorama import findings
from pages._panorama.figures import has_needs
from pages._panorama.footing import footing
from pages._panorama.memberships import has_moves, memberships
from pages._panorama.naming import bureau_names, short
from pages._panorama.scope import Scope, scope_of
from pages._panorama.standing import standing


def page_of(state: State) -> Element:
    """The table of bureaux."""
    scope, lang = scope_of(state), state.lang
    rows = rows_of(scope)
    title = words.say("region-nav", lang)
    structures = [structure_filter(state)] if has_moves(memberships(state)) else []
    shared: dict[str, Any] = {"title": title, "filters": [year_filter(state), *structures, as_of_filter(state)]}
    if not rows:
        nothing = words.say("region-no-bureau", lang, year=str(state.year))
        return page(state, children=[text_card("region-choose", title, "", [empty(nothing)], span=12)], **shared)
    found = findings.against_plan([(short(row["name"]), row["revenue"], row["plan"]) for row in rows], "bureaux", lang)
    return page(
        state,
        lead=f"{found}." if found else words.say("region-choose-lead", lang, n=len(rows)),
        children=[_card(scope, rows)],
        **shared,
    )


def rows_of(scope: Scope) -> list[dict[str, Any]]:
    """One entry per bureau that has anything in the year in view, and one for headquarters."""
    state = scope.state
    by = state.place_column
    where = state.where()
    span = {**where, "month": scope.span}
    revenue = _by_bureau("confirmed_revenue", by, span, scope)
    plan = _by_bureau("plan_to_date", by, span, scope)
    attained = _by_bureau("plan_attainment", by, span, scope)
    driven = _by_bureau("field_driven_share", by, span, scope)
    results = _by_bureau("result_achievement", by, {**where, "year": state.year}, scope)
    decisions = _by_bureau("decisions", by, where, scope) if scope.is_now else {}
    names, own = bureau_names(state), bureaux(state)
    codes = {code for code in own if revenue.get(code) or plan.get(code) or results.get(code) is not None}
    codes |= {code for code in revenue if code and (revenue[code] or plan.get(code))}
    rows = [
        {
            "code": code,
            "name": names.get(code, code),
            "revenue": revenue.get(code),
            "plan": plan.get(code) or None,
            "attained": attained.get(code),
            "driven": driven.get(code),
            "results": results.get(code),
            "decisions": decisions.get(code),
            "href": state.link(region=code) if code in own else None,
        }
        for code in codes
    ]
    return sorted(rows, key=_furthest_behind)


def _furthest_behind(row: dict[str, Any]) -> tuple[Any, ...]:
    gap = (row["revenue"] or 0) - row["plan"] if row["plan"] else -(row["revenue"] or 0)
    return (row["plan"] is None, gap, row["name"])


def _by_bureau(name: str, by: str, where: dict[str, Any], scope: Scope) -> dict[str, Any]:
    return metrics.ask(name, by=by, where=where, **scope.state.asking).by(by)


def _card(scope: Scope, rows: list[dict[str, Any]]) -> Element:
    state, lang = scope.state, scope.state.lang
    planned, needed = any(row["plan"] for row in rows), has_needs(scope)
    middle = [
        Column(words.say("region-plan-to-date", lang), "usd"),
        Column("", "bar"),
        Column(words.say("region-attainment", lang), "ratio"),
    ]
    columns = [
        Column(words.say("region-bureau", lang)),
        Column(words.say("region-confirmed", lang), "usd"),
        *(middle if planned else []),
        *([Column(words.say("region-driven", lang), "ratio")] if needed else []),
        Column(words.say("region-results", lang), "ratio"),
        *([Column(words.say("panorama-to-decide", lang), "count")] if scope.is_now else []),
        *([Column(words.say("region-status", lang), "pill")] if planned else []),
    ]
    title = words.say("region-choose", lang)
    written = table(
        columns,
        [_row(row, rows, planned, needed, scope.is_now) for row in rows],
        title,
        lang,
        row_links=[row["href"] for row in rows],
    )
    stands = footing(scope, "panorama-contributions", "confirmed_revenue", scope.now())
    what = words.say("region-choose-what", lang, when=scope.when())
    return table_card(
        "region-choose",
        title,
        what,
        written,
        state,
        metric="confirmed_revenue",
        where=scope.now(),
        span=12,
        **stands.told(),
    )


def _row(row: dict[str, Any], rows: list[dict[str, Any]], planned: bool, needed: bool, is_now: bool) -> list[Any]:
    longest = max([*(one["revenue"] or 0 for one in rows), *(one["plan"] or 0 for one in rows)]) or 1
    status = standing(row["revenue"], row["plan"])
    bar = Bar((row["revenue"] or 0) / longest, row["plan"] / longest if row["plan"] else None, status)
    return [
        row["name"],
        row["revenue"],
        *([row["plan"], bar, row["attained"]] if planned else []),
        *([row["driven"]] if needed else []),
        row["results"],
        *([row["decisions"]] if is_now else []),
        *([Pill(status)] if planned else []),
    ]
