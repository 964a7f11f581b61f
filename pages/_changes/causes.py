"""From the figure of that day to the figure of this one, cause by cause, closing to the cent."""

from decimal import Decimal

import charts
import words
from components import Column, Link, card, chart_card, empty, table, table_card
from components.tags import Element
from metrics.restating import CAUSES, Restatement
from pages._changes.asked import Asked


def lead(wanted: Asked) -> str:
    """What the figure was, what it is, and which cause weighs most."""
    lang, found = wanted.state.lang, wanted.found
    if found is None or wanted.since is None:
        return words.say("changes-no-past", lang)
    days = {"since": words.day(wanted.since, lang), "until": _until(wanted)}
    change = found.after - found.before
    if not change and not any(found.causes.values()):
        return words.say(
            "changes-none", lang, metric=wanted.label(), value=words.money(float(found.after), lang), **days
        )
    largest = max(CAUSES, key=lambda cause: abs(found.causes[cause]))
    return words.say(
        "changes-lead",
        lang,
        metric=wanted.label(),
        before=words.money(float(found.before), lang),
        after=words.money(float(found.after), lang),
        change=signed(change, lang),
        cause=words.say(f"changes-by-{largest}", lang),
        amount=signed(found.causes[largest], lang),
        **days,
    )


def _until(wanted: Asked) -> str:
    lang = wanted.state.lang
    return words.day(wanted.state.as_of, lang) if wanted.state.as_of else words.say("changes-now", lang)


def signed(usd: Decimal, lang: str) -> str:
    """An amount that says which way it goes."""
    return f"{'+' if usd > 0 else ''}{words.money(float(usd), lang)}"


def waterfall_card(wanted: Asked, span: int = 7) -> Element:
    """The same as a drawing."""
    lang, found = wanted.state.lang, wanted.found
    if found is None:
        return card("changes-waterfall", words.say("changes-title", lang), "", [empty(lead(wanted))], span)
    rows = [
        (words.say("changes-before", lang), float(found.before), "start"),
        *((words.say(f"changes-cause-{cause}", lang), float(found.causes[cause]), "change") for cause in _told(found)),
        (words.say("changes-after", lang), float(found.after), "total"),
    ]
    chart = charts.waterfall(
        rows,
        unit="usd",
        lang=lang,
        finding=_finding(wanted, found),
        subtitle=words.say("changes-what", lang, metric=wanted.label()),
        empty=words.say("changes-nothing", lang),
        links=[None, *(wanted.link(cause) for cause in _told(found)), None],
    )
    return chart_card(
        "changes-waterfall",
        chart,
        wanted.state,
        metric=wanted.metric,
        where=wanted.where,
        source=words.say("changes-source", lang),
        span=span,
    )


def _told(found: Restatement) -> list[str]:
    return [cause for cause in CAUSES if found.causes[cause]]


def _finding(wanted: Asked, found: Restatement) -> str:
    lang = wanted.state.lang
    change = found.after - found.before
    if not change:
        return words.say("changes-found-same", lang, metric=wanted.label())
    way = "up" if change > 0 else "down"
    return words.say(f"changes-found-{way}", lang, metric=wanted.label(), usd=words.money(abs(float(change)), lang))


def table_of_causes(wanted: Asked, span: int = 5) -> Element:
    """The same to the cent, with the number of rows under each cause."""
    lang, found = wanted.state.lang, wanted.found
    title = words.say("changes-causes", lang)
    if found is None:
        return card("changes-causes", title, "", [empty(words.say("changes-nothing", lang))], span)
    columns = [
        Column(words.say("changes-cause", lang)),
        Column(words.say("changes-rows", lang), "count"),
        Column(words.say("changes-usd", lang), "usd_exact"),
    ]
    rows = [
        (
            Link(words.say(f"changes-cause-{cause}", lang), wanted.link(cause))
            if found.counts[cause]
            else words.say(f"changes-cause-{cause}", lang),
            found.counts[cause],
            float(found.causes[cause]),
        )
        for cause in CAUSES
    ]
    start = (words.say("changes-before", lang), None, float(found.before))
    total = (words.say("changes-after", lang), None, float(found.after))
    return table_card(
        "changes-causes",
        title,
        words.say("changes-causes-what", lang),
        table(columns, [start, *rows], title, lang, total=total),
        wanted.state,
        metric=wanted.metric,
        where=wanted.where,
        source=words.say("changes-source", lang),
        span=span,
    )
