"""Where the year will end, as the data say it and as the reader supposes it, and how likely the plan is, in words."""

from dataclasses import dataclass
from typing import Any

import metrics
import words
from components import Figure, metric_figure
from metrics.forecast import Forecast, Past, forecast
from pages._panorama.scope import Scope
from pages._revenue.places import over_years
from pages._revenue.suppose import supposed

#: Chances in words, from the least: above each of these shares the next word holds (IPCC 2010, calibrated language).
CHANCES = (0.1, 0.33, 0.66, 0.9)


@dataclass(frozen=True)
class Outlook:
    """The forecast as the data say it, as the reader supposes it, the method's own past, and the question."""

    scope: Scope
    where: dict[str, Any]
    usual: Forecast
    supposed: Forecast
    past: list[Past]
    asked: dict[str, str]


def outlook_of(scope: Scope) -> Outlook | None:
    """Ask for it; None for a year that is over, for one source alone (a plan knows none), and without a past."""
    state = scope.state
    if not scope.is_now or scope.is_whole_year or state.source:
        return None
    where = over_years(scope)
    usual, past = forecast(where, **state.asking)
    if usual is None or usual.year != state.year:
        return None
    asked = supposed(state)
    told = forecast({**where, **asked}, **state.asking)[0] if asked else usual
    return Outlook(scope, where, usual, told or usual, past, asked)


def outlook_figure(found: Outlook) -> Figure:
    """The year's end, its band and the chance of reaching the plan."""
    state, told = found.scope.state, found.usual
    lang = state.lang
    where = found.where
    value = metrics.ask("forecast_revenue", where=where, **state.asking).value("forecast_revenue")
    notes = [_band(told, lang)] if told.low is not None else []
    if told.chance is not None:
        notes.append(words.say("revenue-chance-short", lang, chance=words.percent(told.chance, lang)))
    plan = told.plan or 0.0
    bar = (value or 0.0) / plan if plan else None
    return metric_figure(
        "forecast_revenue", value, state, note=" · ".join(notes), where=where, bar=bar and min(bar, 1.0)
    )


def _band(told: Forecast, lang: str) -> str:
    return words.say("revenue-band", lang, low=words.money(told.low, lang), high=words.money(told.high, lang))


def chance_in_words(told: Forecast, lang: str) -> str:
    """Where the year should end, and how likely the plan is, in calibrated words."""
    said = {"year": str(told.year), "usd": words.money(told.expected, lang)}
    if told.chance is None:
        return words.say("revenue-outlook-alone", lang, **said)
    place = sum(told.chance > limit for limit in CHANCES)
    word = words.say(f"revenue-chance-{place}", lang)
    return words.say(
        "revenue-outlook",
        lang,
        **said,
        chance=word,
        share=chance_said(told.chance, lang),
        plan=words.money(told.plan, lang),
    )


def chance_said(chance: float, lang: str) -> str:
    """A chance as people say it: never 0 %, never 100 %."""
    if chance < 0.01:
        return words.say("revenue-less-than", lang, share=words.percent(0.01, lang))
    if chance > 0.99:
        return words.say("revenue-more-than", lang, share=words.percent(0.99, lang))
    return words.percent(chance, lang)
