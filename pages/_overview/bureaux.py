"""One panel per bureau, all on one scale: who is ahead of its own plan, who is not."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import accumulate

import charts
import metrics
import words
from charts import Panel
from components import bureaux
from pages._panorama import findings
from pages._panorama.arranging import Piece, charted
from pages._panorama.footing import Footing
from pages._panorama.naming import bureau_names, listed, short
from pages._panorama.scope import Scope


def panels_card(scope: Scope, footing: Footing, span: int = 7) -> Piece:
    """Small multiples in % of each bureau's annual plan; the note beside a name is its attainment to date."""
    state, lang = scope.state, scope.state.lang
    if state.source:
        return words.say("overview-panels-source", lang, href=state.link(source=None))
    to_date = metrics.ask(
        ["plan_to_date", "actual_to_date", "plan_attainment"],
        by="bureau",
        where=state.where(month=scope.span),
        **state.asking,
    )
    standing = {row[0]: row[1:] for row in to_date.rows if row[0]}
    names = bureau_names(state)
    actual, plan = _by_month("confirmed_revenue", scope), _by_month("plan_value", scope)
    codes = sorted((code for code in standing if standing[code][0]), key=lambda code: names.get(code, code))
    of = [_panel(code, scope, names, actual[code], plan[code], standing[code][2]) for code in codes]
    places = [(short(names.get(code, code)), actual, plan) for code, (plan, actual, _) in standing.items()]
    chart = charts.panels(
        of,
        names=(words.say("overview-actual", lang), words.say("panorama-plan", lang)),
        lang=lang,
        heading=words.say("overview-bureau", lang),
        finding=findings.against_plan(places, "bureaux", lang) or words.say("overview-panels", lang),
        subtitle=words.say("overview-panels-what", lang, when=scope.when()),
        empty=words.say("overview-panels-empty", lang, year=str(state.year)),
    )
    asked = {"metric": "plan_attainment", "where": state.where(month=scope.span)}
    note = " ".join(said for said in (_unplanned(scope, standing, names), _potential(scope, codes, names)) if said)
    return charted("overview-panels", chart, state, footing.told(), span=span, note=note, **asked)


def _by_month(name: str, scope: Scope) -> dict[str, dict[str, float]]:
    """{bureau: {month: USD}} over the year."""
    found: dict[str, dict[str, float]] = defaultdict(dict)
    answer = metrics.ask(name, by=["bureau", "month"], where=scope.state.where("year"), **scope.state.asking)
    for code, month, usd in answer.rows:
        found[code][month] = usd
    return found


def _panel(
    code: str,
    scope: Scope,
    names: Mapping[str, str],
    actual: Mapping[str, float],
    plan: Mapping[str, float],
    attained: float | None,
) -> Panel:
    """The months of one bureau, cumulated, in shares of its annual plan."""
    state, seen = scope.state, len(scope.months)
    months = tuple(f"{state.year}-{number:02d}" for number in range(1, 13))
    annual = sum(plan.values()) or 1
    return Panel(
        title=short(names.get(code, code)),
        months=months,
        actual=_cumulated(actual, months[:seen], annual) + (None,) * (12 - seen),
        plan=_cumulated(plan, months, annual),
        href=state.link("/region", region=code, year=state.year) if code in bureaux(state) else None,
        note=words.percent(attained, state.lang),
    )


def _cumulated(by_month: Mapping[str, float], months: Sequence[str], annual: float) -> tuple[float | None, ...]:
    return tuple(value / annual for value in accumulate(by_month.get(month) or 0 for month in months))


def _unplanned(scope: Scope, standing: Mapping[str, Sequence[float | None]], names: Mapping[str, str]) -> str:
    """Bureaux that have revenue and no plan, named since they have no panel."""
    without = sorted(
        short(names.get(code, code)) for code, (plan, actual, _) in standing.items() if actual and not plan
    )
    if not without or len(without) == len(standing):
        return ""
    return words.say("overview-unplanned", scope.state.lang, n=len(without), names=listed(without, scope.state.lang))


def _potential(scope: Scope, codes: Sequence[str | None], names: Mapping[str, str]) -> str:
    """Each bureau's potential as it rates it itself, the strongest first: markets are not alike."""
    state, lang = scope.state, scope.state.lang
    where = {"organisation": state.organisation, "dimension": "potential", "is_latest": True}
    rated = metrics.rows("out_profile", ["office", "rating"], where, ["-rating", "office"], **state.asking).rows
    told = [f"{short(names.get(code, code))} {words.whole(rating, lang)}" for code, rating in rated if code in codes]
    return words.say("overview-potential", lang, told=", ".join(told)) if told else ""
