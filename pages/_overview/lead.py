"""The sentence headquarters reads first: where we stand, what carries the change, which bureau is furthest behind."""

import metrics
import words
from components import bureaux
from pages._panorama.causes import causes
from pages._panorama.naming import bureau_names, short
from pages._panorama.revenue import Revenue, position
from pages._panorama.scope import Scope
from pages._panorama.standing import is_behind


def lead(scope: Scope, revenue: Revenue) -> str:
    """Each clause is computed; none is said when it has no data."""
    lang = scope.state.lang
    if revenue.value is None:
        said = [words.say("overview-no-revenue", lang, when=scope.when()), _elsewhere(scope)]
    else:
        said = [position(scope, revenue)]
    if not scope.state.source and revenue.before:
        said.append(causes(revenue.changes, lang))
    said.append(_furthest(scope))
    return " ".join(clause for clause in said if clause)


def _elsewhere(scope: Scope) -> str:
    """Where there is something to read: the last year with revenue, else the network."""
    state, lang = scope.state, scope.state.lang
    by_year = metrics.ask("confirmed_revenue", by="year", where=state.where("source"), **state.asking).rows
    years = [year for year, usd in by_year if usd and year in state.years]
    if years:
        return words.say("overview-last-revenue", lang, year=str(max(years)), href=state.link(year=max(years)))
    exchanges = metrics.ask("exchanges", where=state.where(), **state.asking).value("exchanges")
    if not exchanges:
        return ""
    shown = words.whole(exchanges, lang)
    return words.say("overview-network-only", lang, n=int(exchanges), shown=shown, href=state.link("/network"))


def _furthest(scope: Scope) -> str:
    """The bureau furthest behind its phased plan, by share; "" when each is within a tenth."""
    state = scope.state
    if state.source:
        return ""
    where = state.where(month=scope.span)
    answer = metrics.ask(
        ["plan_attainment", "actual_to_date", "plan_to_date"], by="bureau", where=where, **state.asking
    )
    known = set(bureaux(state))
    behind = [row for row in answer.rows if row[0] in known and row[1] is not None and is_behind(row[2], row[3])]
    if not behind:
        return ""
    code, attained, _, _ = min(behind, key=lambda row: row[1])
    name = bureau_names(state).get(code, code)
    return words.say(
        "overview-furthest",
        state.lang,
        n=len(behind),
        name=short(str(name)),
        href=state.link("/region", region=code, year=state.year),
        share=words.percent(attained, state.lang),
    )
