"""The switch between reported and constant rates of exchange: which years compare, and how the words say so."""

import metrics
import words
from components import State
from components.filters import Filter
from pages._panorama.scope import Scope


def is_constant(state: State) -> bool:
    """Whether the URL asks for two years at one rate of exchange."""
    return state.rates == "constant"


def rates_filter(state: State) -> Filter:
    """Reported rates, or both years at the mean rates of the year before."""
    lang = state.lang
    options = [("constant", words.say("currency-constant", lang))]
    chosen = state.rates if is_constant(state) else None
    return Filter("rates", words.say("currency-rates", lang), options, chosen, words.say("currency-reported", lang))


def pairs(scope: Scope, by: str | None = None) -> dict[str | None, tuple[float | None, float | None]]:
    """{value of the breakdown: (this year, last year)} in USD of what can be restated, both years at one rate.

    The two sums behind constant-currency growth; under None without a breakdown. Empty where the years do not compare.
    """
    where = scope.both()
    if where is None:
        return {}
    answer = metrics.ask("constant_currency_growth", by or (), where=where, **scope.state.asking)
    keys = answer.column(by) if by else [None]
    found = zip(keys, answer.parts("constant_currency_growth"), strict=True)
    return {key: ((moved or 0.0) + (before or 0.0), before) for key, (moved, before) in found}


def then(scope: Scope) -> str:
    """What this year is compared with: “à la même date en 2025”, “… , à change constant”."""
    said = scope.then()
    return words.say("currency-then", scope.state.lang, then=said) if is_constant(scope.state) else said


def on_a_year(scope: Scope) -> str:
    """“sur un an”, “sur un an, à change constant” with the share it speaks of where that is not all."""
    lang = scope.state.lang
    if not is_constant(scope.state):
        return words.say("panorama-vs-before", lang)
    share = metrics.ask("restated_share", where=scope.both(), **scope.state.asking).value("restated_share")
    if share is None or share > 0.995:
        return words.say("currency-vs-before", lang)
    return words.say("currency-vs-before-part", lang, share=words.percent(share, lang))
