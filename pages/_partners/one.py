"""One partner: what it gave year by year, its agreements, what they reached, what waits for a decision."""

from typing import Any

from dash.development.base_component import Component

import charts
import metrics
import words
from charts import Column
from components import (
    Decision,
    State,
    as_of_filter,
    card,
    chart_card,
    decision_list,
    empty,
    metric_figure,
    page,
    plain_page,
    table,
    table_card,
    year_filter,
)
from pages._panorama.footing import footing
from pages._panorama.pending import decision_rows
from pages._panorama.scope import Scope, scope_of

#: The states of money, from the word given to the dollar spent.
STATES = ("pledged", "signed_value", "confirmed_revenue", "cash_received", "spent")
#: Results shown, the furthest beyond their target first.
RESULTS = 12
FIGURES = ("confirmed_revenue", "signed_value", "cash_received", "overdue_instalments", "people_reached")


def page_of(state: State) -> Component:
    """The partner the URL names, or a sentence when there is none of that code."""
    scope, lang, code = scope_of(state), state.lang, state.query["partner"]
    about = metrics.rows(
        "out_agreement",
        ["partner_name", "source", "check_valid_until", "has_valid_check"],
        _of(state, code),
        order=["-check_valid_until"],
        **state.asking,
    ).records()
    if not about:
        return plain_page(lang, words.say("partner-unknown", lang), words.say("partner-unknown-lead", lang, code=code))
    name = about[0]["partner_name"] or words.say("panorama-confidential", lang)
    return page(
        state,
        title=name,
        lead=_lead(scope, code, about[0]),
        crumbs=[(words.say("partner-nav", lang), state.link(partner=None))],
        figures=[_figure(metric, scope, code) for metric in FIGURES],
        filters=[year_filter(state), as_of_filter(state)],
        children=[
            _years(scope, code),
            _states(scope, code),
            _agreements(scope, code),
            _decisions(scope, name if about[0]["partner_name"] else None),
            _results(scope, code),
        ],
    )


def _of(state: State, code: str, **more: Any) -> dict[str, Any]:
    return {"organisation": state.organisation, "partner_id": code, **more}


def _lead(scope: Scope, code: str, about: dict[str, Any]) -> str:
    state, lang = scope.state, scope.state.lang
    asked = ["agreements", "active_agreements"]
    count, active = metrics.ask(asked, where=_of(state, code), **state.asking).rows[0]
    source = metrics.names("source", lang).get(about["source"], "")
    said = words.say("partner-standing", lang, n=int(count or 0), active=int(active or 0), source=source.lower())
    day = about["check_valid_until"]
    if day is None:
        return f"{said} {words.say('partner-unchecked', lang)}"
    key = "partner-checked" if about["has_valid_check"] else "partner-check-lapsed"
    return f"{said} {words.say(key, lang, day=words.day(day, lang))}"


def _figure(name: str, scope: Scope, code: str) -> Any:
    state = scope.state
    span = {"month": scope.span} if name == "confirmed_revenue" else {}
    where = _of(state, code, **span)
    value = metrics.ask(name, where=where, **state.asking).value(name)
    note = scope.when() if span else words.say("partner-all-years", state.lang)
    return metric_figure(name, value, state, where=where, note=note)


def _years(scope: Scope, code: str) -> Component:
    """Confirmed revenue by year, the latest first."""
    state, lang = scope.state, scope.state.lang
    where = _of(state, code)
    given = sorted(metrics.ask("confirmed_revenue", by="year", where=where, **state.asking).rows, reverse=True)
    known = [(str(year), usd) for year, usd in given if year is not None]
    best = max((row for row in known if row[1]), key=lambda row: row[1], default=None)
    finding = (
        words.say("partner-best-year", lang, year=best[0], usd=words.money(best[1], lang))
        if best
        else words.say("partner-never-gave", lang)
    )
    chart = charts.bars(
        known if best else [],
        unit="usd",
        lang=lang,
        finding=finding,
        subtitle=words.say("partner-years-what", lang),
        empty=words.say("partner-never-gave", lang),
    )
    stands = footing(scope, "panorama-contributions", "confirmed_revenue", where)
    return chart_card("partner-years", chart, state, metric="confirmed_revenue", where=where, span=5, **stands.told())


def _states(scope: Scope, code: str) -> Component:
    """Money by year in each of its states; the last row is asked, not added."""
    state, lang = scope.state, scope.state.lang
    where = _of(state, code)
    by_year: dict[int, dict[str, Any]] = {}
    for name in STATES:
        for year, usd in metrics.ask(name, by="year", where=where, **state.asking).rows:
            if year is not None and usd:
                by_year.setdefault(int(year), {})[name] = usd
    total = [metrics.ask(name, where=where, **state.asking).value(name) for name in STATES]
    labels = [words.pick(metrics.metric(name).label, lang) for name in STATES]
    columns = [Column(words.say("partner-year", lang)), *(Column(label, "usd") for label in labels)]
    rows = [[str(year), *(by_year[year].get(name) for name in STATES)] for year in sorted(by_year, reverse=True)]
    title = words.say("partner-states", lang)
    shown = (
        table(columns, rows, title, lang, total=[words.say("partner-total", lang), *total])
        if rows
        else empty(words.say("partner-never-gave", lang))
    )
    stands = footing(scope, "panorama-contributions", "cash_received", where)
    what = words.say("partner-states-what", lang)
    return table_card(
        "partner-states", title, what, shown, state, metric="cash_received", where=where, span=7, **stands.told()
    )


def _agreements(scope: Scope, code: str) -> Component:
    """Its agreements, those in force first, with what each was signed for and brought."""
    state, lang = scope.state, scope.state.lang
    where = _of(state, code)
    by = ["agreement_id", "agreement_title", "status", "ends_on", "owner", "is_active"]
    signed = metrics.ask("signed_value", by=by, where=where, **state.asking).rows
    brought = metrics.ask("confirmed_revenue", by="agreement_id", where=where, **state.asking).by("agreement_id")
    statuses = metrics.names("status", lang)
    ordered = sorted(signed, key=lambda row: (not row[5], -(row[6] or 0)))
    rows = [
        [
            title or code_,
            statuses.get(str(status), words.NOTHING),
            usd,
            brought.get(code_),
            ends,
            owner or words.NOTHING,
        ]
        for code_, title, status, ends, owner, _, usd in ordered
    ]
    columns = [
        Column(words.say("region-agreement", lang)),
        Column(words.say("region-status", lang)),
        Column(words.pick(metrics.metric("signed_value").label, lang), "usd"),
        Column(words.pick(metrics.metric("confirmed_revenue").label, lang), "usd"),
        Column(words.say("region-ends", lang), "date"),
        Column(words.say("partner-owner", lang)),
    ]
    title = words.say("partner-agreements", lang, n=len(rows))
    stands = footing(scope, "panorama-contributions", "signed_value", where)
    return table_card(
        "partner-agreements",
        title,
        words.say("partner-agreements-what", lang),
        table(columns, rows, title, lang, limit=40),
        state,
        metric="signed_value",
        where=where,
        span=12,
        **stands.told(),
    )


def _results(scope: Scope, code: str) -> Component:
    """What the agreements set out to reach and reached, as last measured."""
    state, lang = scope.state, scope.state.lang
    where = _of(state, code, is_latest=1)
    asked = ["indicator", "agreement_title", "baseline", "target", "actual", "achievement", "is_verified"]
    found = metrics.rows("out_result", asked, where, order=["-achievement"], limit=RESULTS, **state.asking).rows
    yes_no = {True: words.say("partner-yes", lang), False: words.say("partner-no", lang), None: words.NOTHING}
    rows = [[*row[:-1], yes_no[row[-1]]] for row in found]
    columns = [
        Column(words.say("partner-indicator", lang)),
        Column(words.say("region-agreement", lang)),
        Column(words.say("partner-baseline", lang), "count"),
        Column(words.say("charts-target", lang), "count"),
        Column(words.say("charts-actual", lang), "count"),
        Column(words.pick(metrics.metric("result_achievement").label, lang), "ratio"),
        Column(words.say("partner-verified", lang)),
    ]
    count = metrics.ask("results", where=where, **state.asking).value("results")
    title = words.say("partner-results", lang, n=int(count or 0), shown=len(rows))
    shown = table(columns, rows, title, lang) if rows else empty(words.say("partner-no-results", lang))
    stands = footing(scope, "panorama-results", "result_achievement", where)
    what = words.say("partner-results-what", lang)
    return table_card(
        "partner-results", title, what, shown, state, metric="result_achievement", where=where, span=12, **stands.told()
    )


def _decisions(scope: Scope, name: str | None) -> Component:
    """What waits for a decision about this partner."""
    lang = scope.state.lang
    waiting = [row for row in decision_rows(scope) if name and row["partner_name"] == name] if scope.is_now else []
    listed = [
        Decision(
            badge=words.say("partner-days", lang, n=int(row["days"])) if row["days"] is not None else words.NOTHING,
            status="late" if (row["days"] or 0) < 0 else "watch",
            text=row["title"] or "",
            detail=" · ".join(
                part for part in (words.money(row["usd"], lang) if row["usd"] else "", row["owner"] or "") if part
            ),
        )
        for row in waiting
    ]
    title = words.say("partner-decisions", lang, n=len(listed))
    nothing = words.say("partner-no-decision", lang)
    return card("partner-decisions", title, "", [decision_list(listed[:12], nothing)], 12)
