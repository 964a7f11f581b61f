"""From last year's partners to this year's: who came, came back, gave more, gave less, left; closing to the cent."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import charts
import metrics
import words
from charts import Column
from components import Link, prose, table, table_card
from components import tags as html
from components.tags import Element
from metrics.partners import FLOWS
from pages._panorama.arranging import Piece, charted
from pages._panorama.scope import Scope
from pages._revenue.kept import kept
from pages._revenue.places import over_years


@dataclass(frozen=True)
class Bridge:
    """Programme-year money of the same offices, last year and this one, and the flows between the two, in USD."""

    scope: Scope
    where: Mapping[str, Any]
    before: float
    after: float
    flows: Mapping[str, float]
    counts: Mapping[str, int]

    def chosen(self) -> str:
        """The flow whose partners are named: the URL's, else what was lost."""
        asked = self.scope.state.query.get("flow", "")
        if asked in self.flows:
            return asked
        return min(self.flows, key=lambda flow: self.flows[flow])


def bridge_of(scope: Scope) -> Bridge | None:
    """Ask for it; None where nobody gave last year, or where last year is known in part: nothing to come from."""
    if scope.before_column is None:
        return None
    state, where = scope.state, over_years(scope, "year")
    past = over_years(scope, year=state.year - 1)
    before = metrics.ask("programme_year_revenue", where=past, **state.asking).value("programme_year_revenue")
    after = metrics.ask("programme_year_revenue", where=where, **state.asking).value("programme_year_revenue")
    flows = metrics.ask("partner_flows", by="partner_flow", where=where, **state.asking).by("partner_flow")
    counts = metrics.ask("partner_flows_count", by="partner_flow", where=where, **state.asking).by("partner_flow")
    if not before or not flows:
        return None
    return Bridge(scope, where, before, after or 0.0, flows, counts)


def bridge_card(found: Bridge | None, scope: Scope, span: int = 7) -> Piece:
    """The two years and what lies between them."""
    state, lang = scope.state, scope.state.lang
    years = {"year": str(state.year), "before": str(state.year - 1)}
    if found is None:
        key = "revenue-no-bridge" if scope.before_column else "revenue-no-compare"
        return words.say(key, lang, **years)
    moved = [flow for flow in FLOWS if found.flows.get(flow)]
    rows: list[tuple[str, float | None, str]] = [(years["before"], found.before, "start")]
    rows += [(words.say(f"revenue-flow-{flow.replace('_', '-')}", lang), found.flows[flow], "change") for flow in moved]
    rows.append((_this_year(scope), found.after, "total"))
    chart = charts.waterfall(
        rows,
        links=[None, *(f"{state.link(flow=flow)}#revenue-partners" for flow in moved), None],
        unit="usd",
        lang=lang,
        finding=_finding(found, lang),
        subtitle=words.say("revenue-bridge-what", lang, **years),
        empty=words.say("revenue-no-bridge", lang, **years),
        heading=words.say("revenue-flow", lang),
    )
    note = words.say("revenue-bridge-running", lang, **years) if _is_running(scope) else ""
    source = words.say("revenue-schedules", lang)
    return charted(
        "revenue-bridge",
        chart,
        state,
        {"source": source},
        metric="partner_flows",
        where=found.where,
        span=span,
        under=[html.P(prose(kept(scope, found.where)))],
        note=note,
    )


def _is_running(scope: Scope) -> bool:
    return scope.is_now and not scope.is_whole_year


def _this_year(scope: Scope) -> str:
    key = "revenue-year-so-far" if _is_running(scope) else "revenue-year-whole"
    return words.say(key, scope.state.lang, year=str(scope.state.year))


def _finding(found: Bridge, lang: str) -> str:
    gained = [flow for flow in ("new", "recaptured") if flow in found.flows]
    lost = [flow for flow in ("lapsed_new", "lapsed_repeat") if flow in found.flows]
    return words.say(
        "revenue-bridge-found",
        lang,
        gained=sum(found.counts.get(flow, 0) for flow in gained),
        gain=words.money(sum(found.flows[flow] for flow in gained), lang),
        lost=sum(found.counts.get(flow, 0) for flow in lost),
        loss=words.money(-sum(found.flows[flow] for flow in lost), lang),
    )


def flows_table(found: Bridge, span: int = 5) -> Element:
    """The same in count and value, to the cent; each flow opens its names."""
    state, lang = found.scope.state, found.scope.state.lang
    title = words.say("revenue-flows-table", lang)
    columns = [
        Column(words.say("revenue-flow", lang)),
        Column(words.say("revenue-partners", lang), "count"),
        Column(words.say("revenue-usd", lang), "usd_exact"),
    ]
    rows: list[list[Any]] = [[str(state.year - 1), "", found.before]]
    for flow in FLOWS:
        if flow in found.counts:
            label = words.say(f"revenue-flow-{flow.replace('_', '-')}", lang)
            opens = Link(label, f"{state.link(flow=flow)}#revenue-partners")
            rows.append([opens, found.counts[flow], found.flows.get(flow)])
    total = [_this_year(found.scope), "", found.after]
    return table_card(
        "revenue-flows",
        title,
        words.say("revenue-flows-what", lang),
        table(columns, rows, title, lang, total=total),
        state,
        metric="partner_flows_count",
        where=found.where,
        source=words.say("revenue-schedules", lang),
        span=span,
    )
