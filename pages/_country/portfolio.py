"""The agreements of the country, each with what it is worth, where it stands and what comes next; totals are asked."""

from collections.abc import Callable
from typing import Any

import metrics
import words
from components import Filter, State, empty, filter_bar, table, table_card
from components import tags as html
from components.tags import Element
from pages._country import lines
from pages._country.chosen import Chosen, base, hashable
from pages._country.known import Known, known_of, until
from pages._panorama.footing import footing
from pages._panorama.scope import Scope
from pages._partners.directory import folded
from pages._revenue.places import to

#: Agreements shown before “see all”, and at most.
SHOWN, MOST = 15, 400
#: The orders a reader may choose; the first is the usual one.
ORDERS = ("value", "title", "partner", "ends", "gap", "results", "next")
LISTED = [
    "agreement_id",
    "agreement_title",
    "partner_id",
    "partner_name",
    "status",
    "starts_on",
    "ends_on",
    "is_active",
    "owner",
]

Row = dict[str, Any]


def link_of(state: State, agreement: str) -> str:
    """The page of one agreement."""
    return to(state, "/agreement", agreement=agreement)


def card_of(scope: Scope, chosen: Chosen, choices: list[Filter]) -> Element:
    """The portfolio; a sentence where the country has no agreement, or the choice keeps none."""
    state, lang = scope.state, scope.state.lang
    where = {**base(state), **chosen.where()}
    listed = metrics.rows("out_agreement", LISTED, where, **state.asking).records()
    title = words.say("country-portfolio", lang, n=len(listed))
    content = _table(state, chosen, listed, title) if listed else _nothing(state, chosen)
    bar = html.Div(filter_bar([*choices, _order_filter(state)], state), className="search")
    return table_card(
        "country-portfolio",
        title,
        words.say("country-portfolio-what", lang),
        html.Div([bar, content]),
        state,
        metric="signed_value",
        where=where,
        span=12,
        **footing(scope, "country-source-agreements", "signed_value", hashable(where)).told(),
    )


def _order(state: State) -> str:
    asked = state.query.get("order")
    return asked if asked in ORDERS else ORDERS[0]


def _order_filter(state: State) -> Filter:
    options = [(key, words.say(f"country-order-{key}", state.lang)) for key in ORDERS]
    return Filter("order", words.say("country-sort", state.lang), options, _order(state))


def _nothing(state: State, chosen: Chosen) -> Element:
    if chosen.is_all:
        return empty(words.say("country-portfolio-none", state.lang))
    href = state.link(outcome=None, partner=None, standing=None)
    return empty(words.say("country-portfolio-filtered", state.lang, href=href))


def _table(state: State, chosen: Chosen, listed: list[Row], title: str) -> Element:
    """The agreements, the confidential ones in one row, and the totals of what is in view."""
    lang, codes = state.lang, sorted({row["agreement_id"] for row in listed})
    within = {**base(state), **({} if chosen.is_all else {"agreement_id": codes})}
    named = [row for row in listed if row["partner_name"]]
    hidden = [row["agreement_id"] for row in listed if not row["partner_name"]]
    known = known_of(state, within)
    named.sort(key=_by(_order(state), known))
    shown = named[: MOST if state.query.get("agreements") == "all" else SHOWN]
    rows = [lines.row_of(row, known, state) for row in shown]
    links: list[str | None] = [link_of(state, row["agreement_id"]) for row in shown]
    if hidden:
        label = words.say("country-hidden", lang, n=len(hidden))
        rows.append(_sums(state, label, {**base(state), "agreement_id": hidden}))
        links.append(None)
    total = _sums(state, words.say("country-total-n", lang, n=len(listed)), within)
    here = {"is_sorted_elsewhere": True, "is_narrowed_elsewhere": True}
    written = table(lines.heads(lang), rows, title, lang, row_links=links, total=total, **here)
    return html.Div([written, *(_see_all(state, len(listed)) if len(named) > SHOWN else [])])


def _by(order: str, known: Known) -> Callable[[Row], tuple[Any, ...]]:
    """What puts an agreement first: value (the active ones before), its words, its end, the widest of something."""
    keys: dict[str, Callable[[Row, str], tuple[Any, ...]]] = {
        "value": lambda row, code: (not row["is_active"],),
        "title": lambda row, code: (folded(row["agreement_title"] or code),),
        "partner": lambda row, code: (folded(row["partner_name"]),),
        "ends": lambda row, code: (not row["is_active"], row["ends_on"] is None, row["ends_on"]),
        "gap": lambda row, code: (code not in known.gap, known.gap.get(code) or 0),
        "results": lambda row, code: (known.results.get(code) is None, known.results.get(code)),
        "next": lambda row, code: (code not in known.next, known.next[code][0] if code in known.next else None),
    }
    return lambda row: (
        *keys[order](row, row["agreement_id"]),
        -(known.signed.get(row["agreement_id"]) or 0),
        row["agreement_id"],
    )


def _see_all(state: State, count: int) -> list[Element]:
    everything = state.query.get("agreements") == "all"
    key = "country-see-fewer" if everything else "country-see-all"
    href = state.link(agreements=None if everything else "all") + "#country-portfolio"
    return [html.P(html.A(words.say(key, state.lang, n=count, shown=SHOWN), href=href), className="more")]


def _sums(state: State, label: str, where: dict[str, Any]) -> list[Any]:
    """A row of sums, each asked: the total, or the agreements shown together."""
    asked = ["signed_value", "cash_received", "spend_rate", "time_elapsed"]
    answer = metrics.ask(asked, where=where, **state.asking)
    signed, received, spent, elapsed = answer.rows[0]
    is_told = answer.parts("spend_rate")[0][0] is not None
    results = metrics.ask("result_achievement", where=until(where, state), **state.asking).value("result_achievement")
    return [label, "", "", "", signed, received, spent if is_told else None, elapsed, results, "", "", ""]
