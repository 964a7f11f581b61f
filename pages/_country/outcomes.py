"""Who helps which outcome of the country plan: partners by outcomes, an empty cell printed as the opening it is."""

from typing import Any

import metrics
import words
from charts import Column
from components import Link, State, table, table_card
from components import tags as html
from components.tags import Element
from pages._country.chosen import NONE, OTHERS, base
from pages._country.helpers import Helper
from pages._country.plan import Outcome
from pages._panorama.arranging import Piece
from pages._panorama.footing import footing
from pages._panorama.naming import listed
from pages._panorama.scope import Scope
from pages._revenue.places import to


def card_of(scope: Scope, outcomes: list[Outcome], named: list[Helper], others: list[Helper]) -> Piece:
    """The matrix; a sentence where no agreement and no need names an outcome."""
    state, lang = scope.state, scope.state.lang
    if not any(outcome.code for outcome in outcomes):
        return words.say("country-outcomes-none", lang)
    where = {**base(state), "is_active": True}
    heads = [
        Column(words.say("country-partner", lang)),
        *(Column(one.code or words.say("country-no-outcome", lang), "usd") for one in outcomes),
        Column(words.say("country-total", lang), "usd"),
    ]
    rows = [
        *_about(state, outcomes),
        *(_row(state, outcomes, _linked(one, state), one) for one in named),
        *([_together(state, outcomes, others)] if others else []),
    ]
    title = _finding(outcomes, [*named, *others], lang)
    total = _asked(state, outcomes, words.say("country-total", lang), where)
    return table_card(
        "country-outcomes",
        title,
        f"{words.say('country-outcomes-what', lang)} · {_fits(state)}",
        table(heads, rows, words.say("country-outcomes", lang), lang, total=total),
        state,
        metric="portfolio_value",
        where=where,
        span=12,
        **footing(scope, "country-source-agreements", "portfolio_value", where).told(),
    )


def _fits(state: State) -> str:
    """The two fits: to the programme, and to the context in the office's own view."""
    lang, where = state.lang, base(state)
    aligned = metrics.ask("aligned_share", where=where, **state.asking).value("aligned_share")
    answer = metrics.ask(["context_fit", "context_scored"], where=where, **state.asking)
    top, bottom = answer.parts("context_scored")[0]
    if answer.value("context_fit") is None:
        return words.say("ties-fits-unscored", lang, share=words.percent(aligned, lang))
    told = {"score": words.decimal(answer.value("context_fit"), lang, 1), "n": words.whole(top or 0, lang)}
    return words.say("ties-fits", lang, share=words.percent(aligned, lang), **told, total=words.whole(bottom, lang))


def _about(state: State, outcomes: list[Outcome]) -> list[list[Any]]:
    """What each outcome is mostly about, and how many of its needs no agreement answers."""
    lang, by = state.lang, ["csp_outcome", "activity_area"]
    counted = metrics.ask("agreements", by=by, where=state.where("country"), **state.asking).rows
    names = metrics.names("activity_area", lang)
    mostly: dict[str | None, str] = {}
    for outcome, area, _ in sorted(counted, key=lambda row: (-(row[2] or 0), row[1] or "")):
        mostly.setdefault(outcome, names.get(str(area), ""))
    return [
        [words.say("country-mostly", lang), *(_quiet(mostly.get(one.code, "")) for one in outcomes), ""],
        [Link(words.say("country-needs-unmet", lang), "#country-needs"), *(_unmet(one, lang) for one in outcomes), ""],
    ]


def _unmet(one: Outcome, lang: str) -> str:
    if not one.declared:
        return words.NOTHING
    return words.say("country-of", lang, n=words.whole(one.unmet, lang), total=words.whole(one.declared, lang))


def _quiet(said: str) -> Element:
    return html.Span(said, className="quiet")


def _linked(one: Helper, state: State) -> Link:
    return Link(str(one.name), to(state, "/partners", partner=one.code))


def _row(state: State, outcomes: list[Outcome], name: Any, one: Helper) -> list[Any]:
    return [name, *(_cell(state, outcome, one) for outcome in outcomes), one.whole]


def _cell(state: State, outcome: Outcome, one: Helper) -> Any:
    """The amount, which filters the portfolio; nothing yet is an opening, which leads to the needs that wait."""
    usd = one.usd.get(outcome.code)
    if usd is not None:
        href = state.link(outcome=outcome.code or NONE, partner=one.code, standing="active")
        return Link(usd, f"{href}#country-portfolio")
    if outcome.code is None:
        return ""
    opening = words.say("country-opening", state.lang)
    return Link(opening, "#country-unmet") if outcome.unmet else _quiet(opening)


def _together(state: State, outcomes: list[Outcome], others: list[Helper]) -> list[Any]:
    """The partners shown together, asked as one."""
    where = {**base(state), "is_active": True, "partner_id": [one.code for one in others]}
    usd = metrics.ask("portfolio_value", by="csp_outcome", where=where, **state.asking).by("csp_outcome")
    whole = metrics.ask("portfolio_value", where=where, **state.asking).value("portfolio_value")
    name = words.say("country-others", state.lang, n=len(others))
    return _row(state, outcomes, name, Helper(OTHERS, name, whole or 0, usd))


def _asked(state: State, outcomes: list[Outcome], name: str, where: dict[str, Any]) -> list[Any]:
    usd = metrics.ask("portfolio_value", by="csp_outcome", where=where, **state.asking).by("csp_outcome")
    whole = metrics.ask("portfolio_value", where=where, **state.asking).value("portfolio_value")
    return [name, *(usd.get(outcome.code) for outcome in outcomes), whole]


def _finding(outcomes: list[Outcome], helpers: list[Helper], lang: str) -> str:
    """The outcome nobody helps, then the one that rests on a single partner; else that each has several."""
    helped = {one: sum(one.code in helper.usd for helper in helpers) for one in outcomes if one.code}
    bare = [one for one, count in helped.items() if not count]
    if bare:
        names = listed([str(one.code) for one in bare], lang)
        return words.say("country-outcomes-bare", lang, n=len(bare), names=names, unmet=sum(one.unmet for one in bare))
    alone = [str(one.code) for one, count in helped.items() if count == 1]
    if alone:
        return words.say("country-outcomes-alone", lang, n=len(alone), names=listed(alone, lang))
    return words.say("country-outcomes-several", lang)
