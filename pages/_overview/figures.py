"""The six figures of headquarters: money, fit to the field, results, people, checks, evaluations."""

from datetime import date
from typing import Any

import metrics
import words
from components import Figure, metric_figure
from pages._panorama.figures import achievement, few, field_driven, known
from pages._panorama.revenue import Revenue, revenue_figure
from pages._panorama.scope import Scope


def figures(scope: Scope, revenue: Revenue) -> list[Figure]:
    """M02 against M06, M34, M28, M45, M51, M52; a stock of today is not shown for a past year."""
    six = [revenue_figure(scope, revenue), field_driven(scope), achievement(scope), _practitioners(scope)]
    if scope.is_now:
        six.append(_checks(scope))
    six.append(_evaluations(scope))
    return known(six)


def _practitioners(scope: Scope) -> Figure:
    """Members who took part in the 90 days to the end of the period (M45), and a year before."""
    state, lang = scope.state, scope.state.lang
    month = scope.months[-1]
    where = state.where(month=month)
    answer = metrics.ask("active_practitioners", where=where, **state.asking)
    value = answer.value("active_practitioners")
    past = state.where(month=f"{int(month[:4]) - 1}{month[4:]}")
    before = metrics.ask("active_practitioners", where=past, **state.asking).value("active_practitioners")
    notes = [words.say("panorama-vs-before", lang)] if before is not None else []
    notes.append(_cases(answer, "overview-members", lang))
    figure = metric_figure(
        "active_practitioners",
        value,
        state,
        before=before,
        bar=value,
        note=" · ".join(notes),
        where=where,
    )
    return few(figure, *_parts(answer), lang)


def _checks(scope: Scope) -> Figure:
    """Active partners whose check holds today, and the money of the others (M51)."""
    state, lang = scope.state, scope.state.lang
    where = state.where("source")
    answer = metrics.ask(["due_diligence_validity", "exposed_value"], where=where, **state.asking)
    if not _is_checking(scope):
        note = words.say("overview-no-checks", lang)
        return metric_figure("due_diligence_validity", None, state, note=note, where=where)
    value, exposed = answer.value("due_diligence_validity"), answer.value("exposed_value")
    note = words.say("overview-exposed", lang, value=words.money(exposed, lang)) if exposed else ""
    figure = metric_figure("due_diligence_validity", value, state, bar=value, note=note, where=where)
    return few(figure, *_parts(answer), lang)


def _is_checking(scope: Scope) -> bool:
    """Whether any check was ever received: without one, no partner can be said to lack it."""
    ever = scope.state.where(check_valid_until=(date(1900, 1, 1), date(9999, 12, 31)))
    return bool(metrics.rows("out_agreement", ["partner_id"], ever, limit=1, **scope.state.asking).rows)


def _evaluations(scope: Scope) -> Figure:
    """Final evaluations done in time, of those due by today, or by the agreements that ended in a past year (M52)."""
    state, lang = scope.state, scope.state.lang
    where = state.where("source") if scope.is_now else state.where("source", "year")
    answer = metrics.ask("final_evaluation_coverage", where=where, **state.asking)
    value = answer.value("final_evaluation_coverage")
    figure = metric_figure(
        "final_evaluation_coverage",
        value,
        state,
        bar=value,
        note=_cases(answer, "overview-evaluations", lang),
        where=where,
    )
    return few(figure, *_parts(answer), lang)


def _parts(answer: metrics.Answer) -> tuple[float | None, float | None]:
    """(cases that hold, cases) of the first metric asked."""
    found = answer.parts(answer.columns[0])
    return found[0] if found else (None, None)


def _cases(answer: metrics.Answer, key: str, lang: str) -> str:
    """“231 of 304 members”; why there is no figure when there is none."""
    top, bottom = _parts(answer)
    if not bottom:
        return words.say(f"{key}-none", lang)
    said: dict[str, Any] = {"top": words.whole(top or 0, lang), "bottom": words.whole(bottom, lang)}
    return words.say(key, lang, n=int(bottom), **said)
