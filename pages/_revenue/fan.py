"""The year as a fan: what is confirmed, what the months left should bring, the band, and what may be supposed."""

from itertools import accumulate

import metrics
import words
from charts.fan import fan
from components import card, prose
from components import tags as html
from components.tags import Element
from pages._panorama.arranging import Piece, charted
from pages._panorama.scope import Scope
from pages._revenue.outlook import Outlook, chance_in_words, chance_said
from pages._revenue.suppose import scales


def fan_card(found: Outlook | None, scope: Scope, span: int = 7) -> Piece:
    """Confirmed revenue so far, what is expected of the months left, and the band."""
    state, lang = scope.state, scope.state.lang
    if found is None:
        if state.source:
            return words.say("revenue-no-fan-source", lang, href=state.link(source=None))
        if not scope.is_now or scope.is_whole_year:
            return words.say("revenue-no-fan-over", lang, year=str(state.year))
        return words.say("revenue-no-fan", lang)
    told = found.supposed
    months = [f"{told.year}-{number:02d}" for number in range(1, 13)]
    chart = fan(
        months,
        _known(found, months[: told.month]),
        told.path(),
        _plan(found, months),
        names=_names(lang),
        unit="usd",
        lang=lang,
        finding=chance_in_words(told, lang),
        subtitle=words.say("revenue-fan-what", lang, year=str(told.year)),
        empty=words.say("revenue-no-fan", lang),
    )
    source = {"source": words.say("panorama-contributions", lang)}
    asked = {"metric": "forecast_revenue", "where": {**found.where, **found.asked}}
    note = words.say("revenue-method", lang, n=len(told.years), years=", ".join(map(str, told.years)))
    return charted("revenue-fan", chart, state, source, span=span, note=note, **asked)


def suppose_card(found: Outlook, span: int = 5) -> Element:
    """What may be supposed of the months left, and what it changes."""
    state, lang = found.scope.state, found.scope.state.lang
    body = [scales(state), html.P(prose(_supposed(found)))]
    return card("revenue-suppose", words.say("revenue-suppose", lang), words.say("suppose-what", lang), body, span)


def _names(lang: str) -> tuple[str, str, str, str, str]:
    known, expected, low, high, plan = (
        words.say(f"revenue-fan-{part}", lang) for part in ("known", "expected", "low", "high", "plan")
    )
    return known, expected, low, high, plan


def _known(found: Outlook, months: list[str]) -> list[float]:
    """Cumulated revenue at the end of each month that is over."""
    where = {**found.where, "month": (months[0], months[-1])}
    by_month = metrics.ask("actual_to_date", by="month", where=where, **found.scope.state.asking).by("month")
    return list(accumulate(by_month.get(month) or 0.0 for month in months))


def _plan(found: Outlook, months: list[str]) -> list[float | None] | None:
    where = {**found.where, "year": found.usual.year}
    by_month = metrics.ask("plan_value", by="month", where=where, **found.scope.state.asking).by("month")
    if not found.usual.plan:
        return None
    return list(accumulate(by_month.get(month) or 0.0 for month in months))


def _supposed(found: Outlook) -> str:
    """What the supposition changes, or that there is none."""
    lang = found.scope.state.lang
    if not found.asked:
        return words.say("revenue-suppose-none", lang)
    lost = found.usual.expected - found.supposed.expected
    key = "revenue-suppose-all" if not sum(found.supposed.to_come) else "revenue-suppose-some"
    said = words.say(key, lang, usd=words.money(lost, lang), end=words.money(found.supposed.expected, lang))
    chances = (found.usual.chance, found.supposed.chance)
    if chances[0] is None or chances[1] is None:
        return said
    before, after = (chance_said(chance, lang) for chance in chances if chance is not None)
    return f"{said} {words.say('suppose-chance', lang, before=before, after=after)}"
