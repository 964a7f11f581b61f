"""Revenue cumulated month by month, against the phased plan and the year before."""

from collections.abc import Mapping, Sequence
from itertools import accumulate
from typing import Any

import charts
import metrics
import words
from pages._panorama import findings, rates
from pages._panorama.arranging import Piece, charted
from pages._panorama.footing import Footing
from pages._panorama.scope import Scope
from pages._panorama.wall import BEHIND


def cumulated_card(id: str, scope: Scope, footing: Footing, span: int = 8) -> Piece:
    """Revenue cumulated month by month, against the phased plan and last year."""
    state, lang, year = scope.state, scope.state.lang, scope.state.year
    months = [f"{year}-{number:02d}" for number in range(1, 13)]
    seen = len(scope.months) + (1 if scope.running and not scope.is_begun_only else 0)
    both = scope.both(month=(months[0], months[-1])) if rates.is_constant(state) else None
    if both:
        now = _cumulated(_by_month(scope, both, "constant_revenue"), months, seen)
        before = _or_none(_cumulated(_by_month(scope, both, "constant_revenue_before"), months))
    else:
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
        subtitle=words.say("currency-lines-what" if both else "panorama-lines-what", lang, year=str(year)),
        empty=words.say("panorama-lines-empty", lang, year=str(year)),
        links=[_opens(scope, month) if value else None for month, value in zip(months, now, strict=True)],
    )
    asked = {"metric": "constant_revenue" if both else "confirmed_revenue", "where": scope.now()}
    return charted(id, chart, state, footing.told(), span=span, note=_moved(scope), **asked)


def _opens(scope: Scope, month: str) -> str:
    """The agreements that make the year up to the end of a month."""
    state = scope.state
    asked = {**state.here(), "year": str(state.year), "source": state.source, "upto": month}
    return f"{state.link('/revenue', **asked)}#{BEHIND}-month"


def _by_month(scope: Scope, where: Mapping[str, Any], name: str = "confirmed_revenue") -> Mapping[str, float]:
    return metrics.ask(name, by="month", where=where, **scope.state.asking).by("month")


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
