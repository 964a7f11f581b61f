"""What the forecast's method would have said of the years that are over, and how they ended."""

import metrics
import words
from charts import Column
from components import card, empty, table, table_card
from components.tags import Element
from metrics.forecast import Past
from pages._revenue.outlook import Outlook


def record_card(found: Outlook, span: int = 5) -> Element:
    """What the same method would have said of past years, and how they ended."""
    state, lang = found.scope.state, found.scope.state.lang
    title = words.say("revenue-record", lang)
    if not found.past:
        return card("revenue-record", title, "", [empty(words.say("revenue-record-none", lang))], span)
    columns = [
        Column(words.say("revenue-record-when", lang)),
        Column(words.say("revenue-record-told", lang), "usd"),
        Column(words.say("revenue-record-came", lang), "usd"),
        Column(words.say("revenue-record-error", lang), "ratio"),
        Column(words.say("revenue-record-band", lang)),
    ]
    rows = [
        [
            words.say(
                "revenue-record-at",
                lang,
                month=words.month(f"{one.told.year}-{one.told.month:02d}", lang),
                year=str(one.told.year),
            ),
            one.told.expected,
            one.actual,
            one.error,
            words.say(f"revenue-within-{_word(one)}", lang),
        ]
        for one in found.past
    ]
    judged = [one for one in found.past if one.is_within is not None]
    within = sum(bool(one.is_within) for one in judged)
    what = words.say("revenue-record-what", lang, within=within, n=len(judged))
    if told := _judged(found):
        what = f"{what} · {told}"
    content = table(columns, rows, title, lang)
    source = words.say("panorama-contributions", lang)
    return table_card(
        "revenue-record",
        title,
        what,
        content,
        state,
        metric="forecast_revenue",
        where=found.where,
        source=source,
        span=span,
    )


def _judged(found: Outlook) -> str:
    """How wrong the method was six months before the end, on average; nothing where no past year says."""
    state, lang = found.scope.state, found.scope.state.lang
    asked = metrics.ask("forecast_error", where=found.where, **state.asking).value("forecast_error")
    return words.say("kept-error", lang, error=words.percent(asked, lang)) if asked is not None else ""


def _word(one: Past) -> str:
    return {True: "yes", False: "no", None: "none"}[one.is_within]
