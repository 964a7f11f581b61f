"""Confirmed revenue of the period: against its phased plan, against last year, by month and by source."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Any

import charts
import metrics
import words
from components import Figure, metric_figure
from pages._panorama import findings
from pages._panorama.arranging import Piece, charted
from pages._panorama.footing import Footing
from pages._panorama.scope import Scope
from pages._panorama.standing import standing

#: The order in which sources are listed where nothing else orders them.
SOURCES = ("individuals", "businesses", "foundations", "other")
#: Beyond this multiple of last year a change reads as “×11”, not as “992 %”.
MANY = 3
#: The source of a partner whose sheet names none.
UNSTATED = "unstated"


@dataclass(frozen=True)
class Revenue:
    """What came in over the months in view. `plan` is the phased plan of those months, `annual` that of the year.

    Amounts in USD; None where there is nothing: no plan, no comparable year.
    """

    value: float | None
    before: float | None
    plan: float | None
    attainment: float | None
    annual: float | None
    sources: Mapping[str, tuple[float | None, float | None]]


def revenue_of(scope: Scope) -> Revenue:
    """Ask for it."""
    asking, before = scope.state.asking, scope.before()
    plan, attainment, annual = _planned(scope)
    return Revenue(
        value=metrics.ask("confirmed_revenue", where=scope.now(), **asking).value("confirmed_revenue"),
        before=metrics.ask("confirmed_revenue", where=before, **asking).value("confirmed_revenue") if before else None,
        plan=plan,
        attainment=attainment,
        annual=annual,
        sources=_sources(scope),
    )


def _planned(scope: Scope) -> tuple[float | None, float | None, float | None]:
    """(phased plan to date, revenue ÷ it, plan of the year); None where there is none, or one source is asked."""
    if scope.state.source:
        return None, None, None
    asking = scope.state.asking
    to_date = metrics.ask(["plan_to_date", "plan_attainment"], where=scope.planned(month=scope.span), **asking)
    annual = metrics.ask("plan_value", where=scope.planned(year=scope.state.year), **asking).value("plan_value")
    return to_date.value("plan_to_date") or None, to_date.value("plan_attainment"), annual or None


def _sources(scope: Scope) -> dict[str, tuple[float | None, float | None]]:
    """{source: (now, before)}, the largest first; sources that brought nothing in either year are left out."""
    asking, before = scope.state.asking, scope.before()
    now = metrics.ask("revenue_by_source", by="source", where=scope.now(), **asking).by("source")
    then = metrics.ask("revenue_by_source", by="source", where=before, **asking).by("source") if before else {}
    known = [source for source in (*SOURCES, None) if now.get(source) or then.get(source)]
    known.sort(key=lambda source: -(now.get(source) or 0))
    return {source or UNSTATED: (now.get(source), then.get(source)) for source in known}


def revenue_figure(scope: Scope, revenue: Revenue) -> Figure:
    """Confirmed revenue, its change since last year, its share of the phased plan and of the year's."""
    lang = scope.state.lang
    notes = [words.say("panorama-vs-before", lang)] if revenue.before else []
    if revenue.attainment is not None:
        notes.append(words.say("panorama-of-plan", lang, attainment=words.percent(revenue.attainment, lang)))
    annual = revenue.annual or 0
    return metric_figure(
        "confirmed_revenue",
        revenue.value,
        scope.state,
        before=revenue.before,
        bar=(revenue.value or 0) / annual if annual else None,
        target=(revenue.plan or 0) / annual if annual else None,
        note=" · ".join(notes),
        where=scope.now(),
        status=standing(revenue.value, revenue.plan) if revenue.plan else None,
    )


def cumulated_card(id: str, scope: Scope, footing: Footing, span: int = 8) -> Piece:
    """Revenue cumulated month by month, against the phased plan and last year."""
    state, lang, year = scope.state, scope.state.lang, scope.state.year
    months = [f"{year}-{number:02d}" for number in range(1, 13)]
    seen = len(scope.months) + (1 if scope.running and not scope.is_begun_only else 0)
    now = _cumulated(_by_month(scope, scope.now() | {"month": (months[0], months[seen - 1])}), months, seen)
    past = scope.year_before()
    before = _cumulated(_by_month(scope, past), [f"{year - 1}{month[4:]}" for month in months]) if past else None
    plan = _cumulated(_plan_by_month(scope), months) if not state.source else None
    before, plan = _or_none(before), _or_none(plan)
    chart = charts.cumulative_lines(
        months,
        now,
        before,
        plan,
        names=(str(year), str(year - 1), words.say("panorama-plan", lang)),
        unit="usd",
        lang=lang,
        partial=bool(scope.running),
        finding=findings.cumulated(now, before, plan, scope.months, lang) or words.say("panorama-lines-alone", lang),
        subtitle=words.say("panorama-lines-what", lang, year=str(year)),
        empty=words.say("panorama-lines-empty", lang, year=str(year)),
    )
    asked = {"metric": "confirmed_revenue", "where": scope.now()}
    return charted(id, chart, state, footing.told(), span=span, note=_moved(scope), **asked)


def _by_month(scope: Scope, where: Mapping[str, Any]) -> Mapping[str, float]:
    return metrics.ask("confirmed_revenue", by="month", where=where, **scope.state.asking).by("month")


def _plan_by_month(scope: Scope) -> Mapping[str, float]:
    where = scope.planned(year=scope.state.year)
    return metrics.ask("plan_value", by="month", where=where, **scope.state.asking).by("month")


def _cumulated(by_month: Mapping[str, float], months: Sequence[str], seen: int = 12) -> list[float | None]:
    """Running totals over `months`, None after the `seen` first ones; all None where no month holds anything."""
    if not any(by_month.get(month) for month in months):
        return [None] * len(months)
    running = list(accumulate(by_month.get(month) or 0 for month in months))
    return [value if index < seen else None for index, value in enumerate(running)]


def _or_none(values: list[float | None] | None) -> list[float | None] | None:
    return values if values and any(value is not None for value in values) else None


def _moved(scope: Scope) -> str:
    """Why last year is missing, or read through today's structure, when countries changed bureau."""
    if not scope.moved or scope.since is None:
        return ""
    lang = scope.state.lang
    said = {"n": len(scope.moved), "day": words.day(scope.since, lang)}
    if scope.before_column is None:
        return words.say("panorama-moved-apart", lang, **said, href=scope.state.link(structure="now"))
    return words.say("panorama-moved", lang, **said)


def sources_card(id: str, scope: Scope, revenue: Revenue, footing: Footing, span: int = 4) -> Piece:
    """Revenue by source, the largest first, with its change since last year."""
    state, lang = scope.state, scope.state.lang
    names = {**metrics.names("source", lang), UNSTATED: words.say("panorama-unstated", lang)}
    codes = list(revenue.sources)
    compared = any(before for _, before in revenue.sources.values())
    chart = charts.bars(
        # A source that brought something last year and nothing this year brought zero: that is known, not missing.
        [(names.get(code, code), revenue.sources[code][0] or 0.0) for code in codes],
        unit="usd",
        lang=lang,
        codes=codes,
        changes=[arrow(*revenue.sources[code], lang) for code in codes] if compared else None,
        better=[_is_better(*revenue.sources[code]) for code in codes] if compared else None,
        heading=words.say("panorama-source", lang),
        finding=findings.by_source(revenue.sources, scope.then(), lang) or words.say("panorama-sources", lang),
        subtitle=words.say(
            "panorama-sources-what" if compared else "panorama-sources-what-alone",
            lang,
            when=scope.when(),
            then=scope.then(),
        ),
        empty=words.say("panorama-sources-empty", lang, when=scope.when()),
        links=[_source_link(scope, code) for code in codes],
    )
    return charted(id, chart, state, footing.told(), metric="revenue_by_source", where=scope.now(), span=span)


def _source_link(scope: Scope, code: str) -> str | None:
    """The same page of that source alone; of all of them when it is chosen already."""
    if code == UNSTATED:
        return None
    return scope.state.link(source=None if code == scope.state.source else code)


def arrow(now: float | None, before: float | None, lang: str) -> str:
    """“▲ 38 %”, “▼ 23 %”, “▲ ×11”, “=”; a source that is new says so."""
    moved = findings.movement(now, before)
    if moved is None:
        return words.say("panorama-new", lang) if now else ""
    if moved == "same":
        return "="
    if moved == "up" and now and before and now > MANY * before:
        return f"▲ ×{words.decimal(now / before, lang, 0)}"
    return f"{'▲' if moved == 'up' else '▼'} {findings.change(now, before, lang)}"


def _is_better(now: float | None, before: float | None) -> bool | None:
    return {"up": True, "down": False}.get(findings.movement(now, before) or "")
