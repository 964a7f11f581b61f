"""What several cards of the page say in the same way: a number of days, a sheet, a share and what it is a share of."""

from typing import Any

import metrics
import words
from components import State
from pages._life.asked import here, share, value


def days(count: float | None, lang: str) -> str:
    """A number of days in words; a dash where nobody knows."""
    return words.NOTHING if count is None else words.say("charts-days", lang, n=round(count))


def parts(name: str, state: State, **extra: Any) -> str:
    """A metric's name, its share and what it is a share of: “Chosen without a call: 52% (93 of 178)”."""
    lang = state.lang
    found, top, bottom = share(name, state, **extra)
    if not bottom:
        return ""
    tell = words.money if "usd" in str(metrics.metric(name).bottom) else words.whole
    of = words.say("life-of", lang, top=tell(top, lang), bottom=tell(bottom, lang))
    label = words.pick(metrics.metric(name).label, lang)
    return words.say("life-also", lang, label=label, share=words.percent(found, lang), of=of)


def valued(name: str, state: State) -> str:
    """A metric's name and its value: “Common results 64%”; nothing where it has none."""
    metric, found = metrics.metric(name), value(name, state)
    return (
        "" if found is None else f"{words.pick(metric.label, state.lang)} {words.value(found, metric.unit, state.lang)}"
    )


def told(metric: str, state: State, source: str, **extra: Any) -> dict[str, Any]:
    """What a card says it stands on."""
    return {
        "metric": metric,
        "where": here(state, **extra),
        "source": words.say(f"delivery-source-{source}", state.lang),
    }
