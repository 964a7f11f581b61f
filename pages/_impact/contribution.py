"""Contribution, not attribution: who shares in the people reached, by a declared rule; other rules one click away."""

import charts
import metrics
import words
from components import chart_card
from components import tags as html
from components.markup import aria
from components.tags import Element
from pages._impact.asked import RULES, Asked, persons
from pages._panorama.arranging import Piece

#: Partners drawn by name; the rest are one line.
SHOWN = 8


def contribution_card(one: Asked) -> Piece:
    """The people reached, each once, among partners."""
    lang, state, name = one.lang, one.state, RULES[one.rule]
    everyone = {key: value for key, value in one.where().items() if key != "partner_id"}
    found = metrics.ask(name, by="partner_name", where=everyone, **state.asking).rows
    chosen = one.partners.get(one.partner or "")
    named = sorted(
        ((partner, people) for partner, people in found if partner and people),
        key=lambda row: (row[0] != chosen, -row[1]),
    )
    if not named:
        return words.say("impact-no-contribution", lang, year=one.year)
    hidden = sum(people or 0 for partner, people in found if not partner)
    codes = {partner: code for code, partner in one.partners.items()}
    rows = [*named[:SHOWN], *_rest(named, hidden, lang)]
    whole = one.value(name, everyone)
    first, most = named[0]
    chart = charts.bars(
        rows,
        unit="persons",
        lang=lang,
        finding=words.say(f"impact-contribution-{one.rule}", lang, partner=first, share=_share(most, whole, lang)),
        subtitle=words.say("impact-contribution-what", lang, year=one.year, people=persons(whole, lang)),
        empty="",
        heading=words.say("impact-partner", lang),
        links=[state.link(partner=codes[label]) if label in codes else None for label, _ in rows],
    )
    return chart_card(
        "impact-contribution",
        chart,
        state,
        metric=name,
        where=everyone,
        source=words.say("panorama-results", lang),
        span=6,
        note=words.say("impact-contribution-note", lang),
        under=[_rules(one)],
    )


def _rest(named: list[tuple[str, float]], hidden: float, lang: str) -> list[tuple[str, float]]:
    """The other partners together, and the confidential ones."""
    others = named[SHOWN:]
    rest = [(words.say("impact-others", lang, n=len(others)), sum(people for _, people in others))] if others else []
    return [*rest, *([(words.say("panorama-confidential", lang), hidden)] if hidden else [])]


def _rules(one: Asked) -> Element:
    """The rules, each a state of the address."""
    items = []
    for rule in RULES:
        chosen = aria(current="true") if rule == one.rule else {}
        href = f"{one.state.link(rule=rule)}#impact-contribution"
        items.append(html.Li(html.A(words.say(f"impact-rule-{rule}", one.lang), href=href, **chosen)))
    return html.Ul(items, className="choices", role="list", **aria(label=words.say("impact-rules", one.lang)))


def _share(most: float, whole: float | None, lang: str) -> str:
    return words.percent(most / whole, lang) if whole else words.NOTHING
