"""Where the year will end, as the data say it and as the reader supposes it, and how likely the plan is, in words."""

from dataclasses import dataclass
from typing import Any

import metrics
import words
from components import Figure, metric_figure
from metrics.forecast import Forecast, Past, Scenario, forecast
from pages._panorama.scope import Scope
from pages._revenue.concentration import dependency
from pages._revenue.places import here, over_years

#: What may be supposed, as it stands in the URL: each key has one value.
SUPPOSED = {"lose": "first", "delay": "90", "pipeline": "50"}
DELAY_MONTHS = 3
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
    asked: tuple[str, ...]


def outlook_of(scope: Scope) -> Outlook | None:
    """Ask for it; None for a year that is over, for one source alone (a plan knows none), and without a past."""
    state = scope.state
    if not scope.is_now or scope.is_whole_year or state.source:
        return None
    where = over_years(scope)
    usual, past = forecast(where, **state.asking)
    if usual is None or usual.year != state.year:
        return None
    asked = tuple(key for key, value in SUPPOSED.items() if state.query.get(key) == value)
    return Outlook(scope, where, usual, _scenario(scope, asked).on(usual), past, asked)


def _scenario(scope: Scope, asked: tuple[str, ...]) -> Scenario:
    """What the URL supposes, with the portfolio's own figures."""
    state = scope.state
    share = dependency(scope).value("top1_share")
    hoped = None
    if "pipeline" in asked:
        due = here(scope, is_open=True, is_due_this_year=True)
        hoped = metrics.ask("weighted_pipeline", where=due, **state.asking).value("weighted_pipeline")
    return Scenario(
        lost_share=(share or 0.0) if "lose" in asked else 0.0,
        delay_months=DELAY_MONTHS if "delay" in asked else 0,
        pipeline_lost_usd=(hoped or 0.0) / 2,
    )


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
        share=_share(told.chance, lang),
        plan=words.money(told.plan, lang),
    )


def _share(chance: float, lang: str) -> str:
    """A chance as people say it: never 0 %, never 100 %."""
    if chance < 0.01:
        return words.say("revenue-less-than", lang, share=words.percent(0.01, lang))
    if chance > 0.99:
        return words.say("revenue-more-than", lang, share=words.percent(0.99, lang))
    return words.percent(chance, lang)
