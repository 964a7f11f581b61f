"""Who helps which outcome of the country plan: partners by outcomes, an empty cell printed as the opening it is."""

from dataclasses import dataclass
from typing import Any

from dash import html
from dash.development.base_component import Component

import metrics
import words
from charts import Column
from components import Link, State, empty, table, table_card
from pages._country.chosen import NONE, OTHERS, base
from pages._panorama.footing import footing
from pages._panorama.scope import Scope

#: Partners with a row of their own; the others share one.
SHOWN = 8


@dataclass(frozen=True)
class Helper:
    """A partner with agreements in force: its code, its name (None: it asked not to be named), USD, and by outcome."""

    code: str
    name: str | None
    whole: float
    usd: dict[str | None, float]


def helpers_of(state: State) -> list[Helper]:
    """The partners of the country's agreements in force, the largest first."""
    asked: dict[str, Any] = {"where": {**base(state), "is_active": True}, **state.asking}
    whole = metrics.ask("portfolio_value", by=["partner_id", "partner_name"], **asked).rows
    found = {code: Helper(code, name, usd or 0, {}) for code, name, usd in whole}
    for code, outcome, usd in metrics.ask("portfolio_value", by=["partner_id", "csp_outcome"], **asked).rows:
        found[code].usd[outcome] = usd or 0
    return sorted(found.values(), key=lambda one: (-one.whole, one.code))


def parted(helpers: list[Helper]) -> tuple[list[Helper], list[Helper]]:
    """Those named, and the others. The others are never one confidential partner alone: its amount would be its own."""
    named = [one for one in helpers if one.name][:SHOWN]
    others = [one for one in helpers if one not in named]
    if len(others) == 1 and not others[0].name and len(named) > 1:
        others.append(named.pop())
    return named, others


def card_of(scope: Scope, outcomes: list[str | None], named: list[Helper], others: list[Helper]) -> Component:
    """The matrix; a sentence where no agreement is in force and no need is declared."""
    state, lang = scope.state, scope.state.lang
    where = {**base(state), "is_active": True}
    needs = _needs(state)
    content: Component = empty(words.say("country-outcomes-none", lang))
    if outcomes:
        content = table(
            [
                Column(words.say("country-partner", lang)),
                *(Column(_label(code, lang), "usd") for code in outcomes),
                Column(words.say("country-total", lang), "usd"),
            ],
            [
                *_heads(state, outcomes, needs),
                *(_row(state, outcomes, _linked(one, state), one.code, one.usd, one.whole) for one in named),
                *([_others_row(state, outcomes, others)] if others else []),
            ],
            words.say("country-outcomes", lang),
            lang,
            total=_total(state, outcomes, where),
        )
    return table_card(
        "country-outcomes",
        _finding(outcomes, [*named, *others], needs, lang),
        words.say("country-outcomes-what", lang),
        content,
        state,
        metric="portfolio_value",
        where=where,
        span=12,
        **footing(scope, "panorama-contributions", "portfolio_value", where).told(),
    )


def _label(outcome: str | None, lang: str) -> str:
    return outcome or words.say("country-no-outcome", lang)


def _needs(state: State) -> dict[str | None, tuple[int, int]]:
    """{outcome: (needs without an agreement, needs declared)}."""
    asked = ["unmet_needs", "needs_declared"]
    answer = metrics.ask(asked, by="csp_outcome", where=state.where("country"), **state.asking)
    return {outcome: (int(unmet or 0), int(declared or 0)) for outcome, unmet, declared in answer.rows}


def _heads(state: State, outcomes: list[str | None], needs: dict[str | None, tuple[int, int]]) -> list[list[Any]]:
    """What each outcome is mostly about, and how many of its needs no agreement answers."""
    lang, counted = (
        state.lang,
        metrics.ask(
            "agreements", by=["csp_outcome", "activity_area"], where=state.where("country"), **state.asking
        ).rows,
    )
    names = metrics.names("activity_area", lang)
    mostly = {}
    for outcome in outcomes:
        areas = sorted(((-(n or 0), str(area)) for code, area, n in counted if code == outcome and area))
        mostly[outcome] = names.get(areas[0][1], areas[0][1]) if areas else ""
    unmet = [_unmet(needs.get(outcome), lang) for outcome in outcomes]
    return [
        [words.say("country-mostly", lang), *(_quiet(mostly[outcome]) for outcome in outcomes), ""],
        [Link(words.say("country-needs-unmet", lang), "#country-unmet"), *unmet, ""],
    ]


def _unmet(needs: tuple[int, int] | None, lang: str) -> str:
    if needs is None or not needs[1]:
        return words.NOTHING
    return words.say("country-of", lang, n=words.whole(needs[0], lang), total=words.whole(needs[1], lang))


def _quiet(said: str) -> Component:
    return html.Span(said, className="quiet")


def _linked(one: Helper, state: State) -> Link:
    return Link(str(one.name), state.link("/partners", partner=one.code))


def _row(
    state: State, outcomes: list[str | None], name: Any, code: str, usd: dict[str | None, float], whole: float | None
) -> list[Any]:
    return [name, *(_cell(state, outcome, code, usd.get(outcome)) for outcome in outcomes), whole]


def _cell(state: State, outcome: str | None, code: str, usd: float | None) -> Any:
    """The amount, which filters the portfolio; nothing yet is an opening, and says so."""
    if usd is None:
        return _quiet(words.say("country-opening", state.lang)) if outcome else ""
    href = state.link(outcome=outcome or NONE, partner=code, standing="active") + "#country-portfolio"
    return Link(words.money(usd, state.lang), href)


def _others_row(state: State, outcomes: list[str | None], others: list[Helper]) -> list[Any]:
    """The partners shown together, asked as one."""
    codes = [one.code for one in others]
    where = {**base(state), "is_active": True, "partner_id": codes}
    usd = metrics.ask("portfolio_value", by="csp_outcome", where=where, **state.asking).by("csp_outcome")
    whole = metrics.ask("portfolio_value", where=where, **state.asking).value("portfolio_value")
    return _row(state, outcomes, words.say("country-others", state.lang, n=len(others)), OTHERS, usd, whole)


def _total(state: State, outcomes: list[str | None], where: dict[str, Any]) -> list[Any]:
    usd = metrics.ask("portfolio_value", by="csp_outcome", where=where, **state.asking).by("csp_outcome")
    whole = metrics.ask("portfolio_value", where=where, **state.asking).value("portfolio_value")
    return [words.say("country-total", state.lang), *(usd.get(outcome) for outcome in outcomes), whole]


def _finding(
    outcomes: list[str | None], helpers: list[Helper], needs: dict[str | None, tuple[int, int]], lang: str
) -> str:
    """The outcome nobody helps, then the one that rests on a single partner; else that each has several."""
    named = [outcome for outcome in outcomes if outcome]
    helped = {outcome: sum(outcome in one.usd for one in helpers) for outcome in named}
    bare = [outcome for outcome in named if not helped[outcome]]
    if bare:
        unmet = sum(needs.get(outcome, (0, 0))[0] for outcome in bare)
        return words.say("country-outcomes-bare", lang, n=len(bare), names=", ".join(bare), unmet=unmet)
    alone = [outcome for outcome in named if helped[outcome] == 1]
    if alone:
        return words.say("country-outcomes-alone", lang, n=len(alone), names=", ".join(alone))
    return words.say("country-outcomes-several" if named else "country-outcomes", lang)
