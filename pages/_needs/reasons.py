"""One match as a reader checks it: the points, and each reason met ✓, met in part ~, missed ✗ or not stated ○."""

from typing import Any

import words
from components import State
from components import tags as html
from components.markup import aria
from components.tags import Element
from metrics.matching import WEIGHTS, Match, Reason
from pages._needs.listed import country_of, kind_of, partner_of

#: Countries an offer names before they are counted.
NAMED = 3


def offer_item(match: Match, state: State) -> Element:
    """An offer to one need: partner, what, until when, and the reasons."""
    lang, offer = state.lang, match.offer
    held = _places(offer["countries"], lang)
    usd = words.money(offer["offered_usd"], lang) if offer["offered_usd"] else words.say("needs-no-amount", lang)
    what = words.say("needs-offer-until", lang, day=words.day(offer["valid_until"], lang))
    said = " · ".join((kind_of(offer["kind"], lang), usd, held, what))
    name = partner_of(dict(offer), lang)
    partner: Any = name
    if offer["partner_name"]:
        partner = html.A(name, href=state.link("/partners", partner=offer["partner_id"]))
    return _item(match, partner, said, offer["description"], lang)


def need_item(match: Match, state: State) -> Element:
    """A need one offer answers, with the reasons."""
    lang, need = state.lang, match.need
    usd = words.money(need["required_usd"], lang) if need["required_usd"] else words.say("needs-no-amount", lang)
    where = country_of(need["country"], lang)
    age = words.say("needs-waits", lang, n=int(need["age_days"] or 0))
    title = html.A(need["need_title"] or need["need_id"], href=state.link(need=need["need_id"], offer=None, pick=None))
    return _item(match, title, " · ".join((where, kind_of(need["kind"], lang), usd, age)), None, lang)


def _item(match: Match, title: Any, said: str, more: str | None, lang: str) -> Element:
    points = words.say("needs-points", lang, points=words.whole(match.points, lang))
    look = "watch" if match.is_elsewhere else "on_track" if match.points >= 75 else "neutral"
    extend = [" ", html.Span(words.say("needs-extend", lang), className="pill watch")] if match.is_elsewhere else []
    pieces: list[Any] = [
        html.P([html.Strong(title), " ", html.Span(points, className=f"pill {look}"), *extend]),
        html.P(said, className="quiet"),
    ]
    if more:
        pieces.append(html.P(more, className="quiet"))
    reasons = [html.Li(_reason(reason, lang)) for reason in match.reasons]
    pieces.append(html.Ul(reasons, className="reasons", role="list", **aria(label=words.say("needs-reasons", lang))))
    return html.Li(pieces)


def _reason(reason: Reason, lang: str) -> list[Any]:
    said = words.say(f"needs-reason-{reason.criterion}", lang)
    told = words.say(f"needs-mark-{MARKS[reason.mark]}", lang)
    points = f"{words.whole(reason.points, lang)}/{WEIGHTS[reason.criterion]}"
    shape = html.Span(reason.mark, className=f"sign {MARKS[reason.mark]}", **aria(hidden="true"))
    return [shape, " ", said, html.Span(f" {told}", className="unseen"), " ", html.Span(points, className="quiet")]


MARKS = {"✓": "met", "~": "part", "✗": "missed", "○": "unknown"}


def _places(countries: list[str], lang: str) -> str:
    if not countries:
        return words.say("needs-anywhere", lang)
    names = [country_of(code, lang) for code in countries[:NAMED]]
    more = len(countries) - NAMED
    return ", ".join(names) + (f" +{more}" if more > 0 else "")
