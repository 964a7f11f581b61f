"""The workbench: needs that wait at the left, the best offers to the one chosen at the right, each with its reasons."""

import words
from charts import Column
from components import Pill, State, card, empty, table
from components import tags as html
from components.tags import Element
from metrics.matching import WEIGHTS, Match, best_offers, needs_for
from pages._needs.listed import Row, country_of, kind_of, partner_of
from pages._needs.reasons import need_item, offer_item
from pages._panorama.arranging import Piece

#: Needs offered at the left, and offers listed below.
NEEDS, OFFERS = 12, 12


def needs_card(state: State, waiting: list[Row], offers: list[Row], span: int = 6) -> Piece:
    """The most urgent needs that wait, each with the points of its best offer."""
    lang = state.lang
    if not waiting:
        return words.say("needs-unmet-none", lang)
    chosen = picked(state, waiting)
    found = _with_offer(waiting, offers)
    shown = found[:NEEDS]
    rows = [
        [
            need["need_title"] or need["need_id"],
            country_of(need["country"], lang),
            need["required_usd"],
            need["age_days"],
            _best(best, need is chosen, lang),
        ]
        for need, best in shown
    ]
    columns = [
        Column(words.say("needs-need", lang)),
        Column(words.say("needs-country", lang)),
        Column(words.say("needs-required", lang), "usd"),
        Column(words.say("needs-age", lang), "count"),
        Column(words.say("needs-best", lang)),
    ]
    answered = sum(1 for _, best in found if best and not best.is_elsewhere)
    title = words.say("needs-workbench", lang, n=len(waiting), answered=answered)
    links = [state.link(pick=need["need_id"]) + "#needs-offers" for need, _ in shown]
    content = table(columns, rows, title, lang, row_links=links)
    return card("needs-workbench", title, words.say("needs-workbench-what", lang), [content], span)


def offers_card(state: State, need: Row, offers: list[Row], span: int = 6, most: int = 5) -> Element:
    """The offers that best answer one need, with their reasons and misses; the weights are said."""
    lang = state.lang
    found = best_offers(need, offers, most)
    said = {"title": need["need_title"] or need["need_id"], "country": country_of(need["country"], lang)}
    title = words.say("needs-offers", lang, n=len(found), **said)
    body: list[Element] = [html.Ul([offer_item(match, state) for match in found], className="matches", role="list")]
    if not found:
        body = [empty(words.say("needs-no-offer", lang, kind=kind_of(need["kind"], lang)))]
    if state.query.get("need") is None:
        history = html.A(words.say("needs-history", lang), href=state.link(need=need["need_id"], pick=None))
        body.append(html.P(history, className="more"))
    asked = [words.money(need["required_usd"], lang)] if need["required_usd"] else []
    asked.append(words.say("needs-waits", lang, n=int(need["age_days"] or 0)))
    return card("needs-offers", title, f"{' · '.join(asked)} · {_weights(lang)}", body, span)


def by_offer_card(state: State, waiting: list[Row], offers: list[Row], span: int = 12) -> Piece:
    """The other way: each offer that stands, with the needs it answers where it holds."""
    lang = state.lang
    if not offers:
        return words.say("needs-offers-none", lang)
    there: dict[str, list[Row]] = {}
    for need in waiting:
        there.setdefault(need["country"], []).append(need)
    found = [
        (offer, needs_for(offer, [need for code in offer["countries"] for need in there.get(code, ())]))
        for offer in offers
    ]
    ordered = sorted(found, key=lambda pair: (-len(pair[1]), pair[0]["valid_until"], pair[0]["offer_id"]))
    rows = [
        [
            partner_of(offer, lang),
            kind_of(offer["kind"], lang),
            ", ".join(country_of(code, lang) for code in offer["countries"]) or words.NOTHING,
            offer["offered_usd"],
            offer["valid_until"],
            len(needs),
            (needs[0].need["need_title"] or needs[0].need["need_id"]) if needs else words.say("needs-no-need", lang),
        ]
        for offer, needs in ordered
    ]
    heads = (("partner", ""), ("kind", ""), ("holds", ""), ("offered", "usd"), ("until", "date"), ("answers", "count"),
             ("first-need", ""))  # fmt: skip
    columns = [Column(words.say(f"needs-{key}", lang), unit) for key, unit in heads]
    idle = sum(not needs for _, needs in found)
    title = words.say("needs-by-offer", lang, n=len(offers), idle=idle)
    links = [state.link(offer=offer["offer_id"]) + "#needs-by-offer" for offer, _ in ordered]
    body = [*_one_offer(state, ordered), table(columns, rows, title, lang, row_links=links, limit=OFFERS)]
    return card("needs-by-offer", title, words.say("needs-by-offer-what", lang), body, span)


def picked(state: State, waiting: list[Row]) -> Row | None:
    """The need the address names among those that wait, else the first."""
    asked = state.query.get("pick")
    return next((need for need in waiting if need["need_id"] == asked), waiting[0] if waiting else None)


def _one_offer(state: State, found: list[tuple[Row, list[Match]]]) -> list[Element]:
    """The needs of the one offer the address names, each with its reasons."""
    for offer, needs in found:
        if offer["offer_id"] == state.query.get("offer"):
            said = {"partner": partner_of(offer, state.lang), "kind": kind_of(offer["kind"], state.lang)}
            items = [need_item(match, state) for match in needs]
            listed = html.Ul(items, className="matches", role="list")
            heading = html.H3(words.say("needs-of-offer", state.lang, n=len(needs), **said), className="story")
            return [heading, *([listed] if items else [empty(words.say("needs-no-need", state.lang))])]
    return []


def _with_offer(waiting: list[Row], offers: list[Row]) -> list[tuple[Row, Match | None]]:
    """Each need with its best offer: first those that have one where they are, in the order they press.

    An offer from elsewhere is looked for only where the reader sees it.
    """
    there: dict[str, list[Row]] = {}
    for offer in offers:
        for country in offer["countries"]:
            there.setdefault(country, []).append(offer)
    local = [(need, next(iter(best_offers(need, there.get(need["country"], ()), 1)), None)) for need in waiting]
    ordered = sorted(local, key=lambda pair: pair[1] is None)
    shown = [(need, best or next(iter(best_offers(need, offers, 1)), None)) for need, best in ordered[:NEEDS]]
    return [*shown, *ordered[NEEDS:]]


def _best(best: Match | None, is_chosen: bool, lang: str) -> Pill:
    said = words.say("needs-nobody", lang)
    if best:
        said = words.say("needs-points", lang, points=words.whole(best.points, lang))
    look = "no_data" if best is None else "watch" if best.is_elsewhere else "on_track"
    return Pill(look, f"{said} →" if is_chosen else said)


def _weights(lang: str) -> str:
    """What each reason weighs, of 100 points."""
    told = [f"{words.say(f'needs-reason-{name}', lang)} {points}" for name, points in WEIGHTS.items()]
    return words.say("needs-weights", lang, weights=", ".join(told))
