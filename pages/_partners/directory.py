"""All partners in one table, the largest of the year first; a search that forgives accents and case."""

import unicodedata
from typing import Any

import metrics
import words
from charts import Column
from components import (
    State,
    as_of_filter,
    empty,
    metric_figure,
    page,
    region_filter,
    source_filter,
    table,
    table_card,
    year_filter,
)
from components import tags as html
from components.markup import quoted, raw, text
from components.state import KEPT
from components.tags import Element
from pages._panorama.footing import footing
from pages._panorama.scope import Scope, scope_of
from pages._partners.listed import Row, confidential, count, on_record, others, ranked, rows_of

#: Partners shown before a search narrows them.
SHOWN = 60
FIGURES = (
    "confirmed_revenue",
    "active_partners",
    "active_agreements",
    "retention_rate",
    "steady_share",
    "overdue_instalments",
)


def page_of(state: State) -> Element:
    """The table of partners, those the search names."""
    scope, lang = scope_of(state), state.lang
    everyone = rows_of(scope)
    asked = state.query.get("q", "").strip()
    found = [row for row in everyone if folded(asked) in folded(row["name"])]
    if not asked and (together := others(scope)):
        found = ranked([*found, together])
    return page(
        state,
        title=words.say("partner-nav", lang),
        lead=_lead(found, asked, scope),
        figures=[_figure(name, scope) for name in FIGURES],
        filters=[year_filter(state), region_filter(state), source_filter(state), as_of_filter(state)],
        children=[_card(scope, found, asked)],
    )


def folded(text: str) -> str:
    """Text as it is compared: no accents, no case."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in apart if not unicodedata.combining(sign))


def _lead(found: list[Row], asked: str, scope: Scope) -> str:
    lang = scope.state.lang
    if asked:
        return words.say("partner-found", lang, n=len(found), asked=asked, href=scope.state.link(q=None))
    counts = {
        "given": count("partners_giving", scope.now(), scope),
        "n": count("partners", on_record(scope), scope),
        "confidential": confidential(scope),
    }
    return words.say("partner-lead", lang, **counts, when=scope.when())


def _figure(name: str, scope: Scope) -> Any:
    """A figure of the directory: money over the months in view, the rest as it stands."""
    state = scope.state
    where = scope.now() if name == "confirmed_revenue" else on_record(scope)
    if name in ("retention_rate", "steady_share"):
        where["year"] = state.year
    before = scope.before() if name == "confirmed_revenue" else None
    value = metrics.ask(name, where=where, **state.asking).value(name)
    then = metrics.ask(name, where=before, **state.asking).value(name) if before else None
    return metric_figure(name, value, state, before=then, where=where)


def _card(scope: Scope, found: list[Row], asked: str) -> Element:
    state, lang = scope.state, scope.state.lang
    title = words.say("partner-table", lang, n=len(found)) if asked else words.say("partner-table-all", lang)
    sources = metrics.names("source", lang)
    columns = [
        Column(words.say("partner-name", lang)),
        Column(words.say("panorama-source", lang)),
        Column(words.say("partner-now", lang, year=str(state.year)), "usd"),
        Column(words.say("partner-before", lang, year=str(state.year - 1)), "usd"),
        Column(words.pick(metrics.metric("signed_value").label, lang), "usd"),
        Column(words.pick(metrics.metric("active_agreements").label, lang), "count"),
    ]
    rows = [
        [
            row["name"],
            sources.get(row["source"], words.NOTHING),
            row.get("confirmed_revenue"),
            row.get("before"),
            row.get("signed_value"),
            row.get("active_agreements"),
        ]
        for row in found
    ]
    links = [state.link(partner=row["code"], q=None) if row["code"] else None for row in found]
    shown = (
        table(columns, rows, title, lang, row_links=links, limit=SHOWN, is_narrowed_elsewhere=True)
        if rows
        else empty(words.say("partner-none", lang, asked=asked) if asked else words.say("partner-table", lang, n=0))
    )
    stands = footing(scope, "panorama-contributions", "confirmed_revenue", scope.now())
    return table_card(
        "partner-table",
        title,
        words.say("partner-table-what", lang, when=scope.when()),
        html.Div([search(state, asked), shown]),
        state,
        metric="confirmed_revenue",
        where=scope.now(),
        span=12,
        **stands.told(),
    )


def search(state: State, asked: str) -> Element:
    """A field that narrows the table; what else was chosen stays in the address."""
    said = words.say("partner-search", state.lang)
    kept = [key for key in (*KEPT, "year", "region", "source") if state.query.get(key)]
    hidden = "".join(f'<input type="hidden" name="{key}" value="{quoted(state.query[key])}">' for key in kept)
    field = f'<input id="partner-q" type="search" name="q" value="{quoted(asked)}" placeholder="{quoted(said)}">'
    label = f'<label for="partner-q" class="unseen">{text(said)}</label>'
    button = f'<button type="submit" class="action">{text(words.say("partner-search-go", state.lang))}</button>'
    return raw(
        label + field + hidden + button, html.Form, action="/partners", method="get", className="search", role="search"
    )
