"""The figures the overview and a bureau's page share: needs answered, results achieved; few cases said as “3 of 4”."""

from dataclasses import replace

import metrics
import words
from components import Figure, metric_figure
from pages._panorama.scope import Scope

#: Below this many cases a share is said as “3 of 4”, not in percent (metrics.md, rule 2).
FEW = 5


def known(figures: list[Figure]) -> list[Figure]:
    """All of them; where most have nothing to say, only those that do."""
    telling = [figure for figure in figures if figure.value != words.NOTHING]
    return figures if 2 * len(telling) >= len(figures) else telling


def few(figure: Figure, top: float | None, bottom: float | None, lang: str) -> Figure:
    """The same figure, its value written “3 of 4” where it stands on fewer than five cases."""
    if not bottom or bottom >= FEW:
        return figure
    unit = words.say("panorama-of-few", lang, bottom=words.whole(bottom, lang))
    return replace(figure, value=words.whole(top or 0, lang), unit=unit, change="", direction="same", rose=None)


def field_driven(scope: Scope) -> Figure:
    """The share of what was signed that answers a need the field had declared (M34)."""
    state, before = scope.state, scope.before()
    if not has_needs(scope):
        note = words.say("panorama-no-needs", state.lang)
        return metric_figure("field_driven_share", None, state, note=note, where=scope.now())
    value = metrics.ask("field_driven_share", where=scope.now(), **state.asking).value("field_driven_share")
    past = None
    if value is None:
        note = words.say("panorama-nothing-signed", state.lang, when=scope.when())
        return metric_figure("field_driven_share", None, state, note=note, where=scope.now())
    if before:
        past = metrics.ask("field_driven_share", where=before, **state.asking).value("field_driven_share")
    notes = [words.say("panorama-vs-before", state.lang)] if past is not None else []
    note = " · ".join([*notes, words.say("panorama-signed", state.lang)])
    return metric_figure("field_driven_share", value, state, before=past, bar=value, note=note, where=scope.now())


def has_needs(scope: Scope) -> bool:
    """Whether anyone ever declared a need: where nobody did, a share of zero would say what is not known."""
    where = scope.state.where()
    return bool(metrics.ask("needs_declared", where=where, **scope.state.asking).value("needs_declared"))


def achievement(scope: Scope) -> Figure:
    """How far results are towards their targets, and how many of them somebody verified (M28)."""
    state, lang = scope.state, scope.state.lang
    where = state.where("region", "country", "source", "year")
    answer = metrics.ask(["result_achievement", "results", "verified_share"], where=where, **state.asking)
    value, count = answer.value("result_achievement"), int(answer.value("results") or 0)
    note = words.say("panorama-no-results", lang)
    if count:
        share = words.percent(answer.value("verified_share"), lang)
        note = words.say("panorama-verified", lang, n=count, shown=words.whole(count, lang), share=share)
    return metric_figure("result_achievement", value, state, bar=value, note=note, where=where)
