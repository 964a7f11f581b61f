"""All agreements in one table: searched, filtered, its totals asked and not added."""

import metrics
import words
from charts import Column
from components import Figure, State, as_of_filter, empty, metric_figure, page, table, table_card
from components import tags as html
from components.markup import quoted, raw, text
from components.state import KEPT
from components.tags import Element
from pages._agreement.choosing import NARROWED, Asked, asked_of, checked, filters
from pages._agreement.facts import Row

#: Agreements shown before a search narrows them.
SHOWN = 60
FIGURES = (
    "active_agreements",
    "signed_value",
    "ending_agreements",
    "ending_value",
    "overdue_instalments",
    "agreement_worth",
)
MONEY = ("signed_value", "confirmed_revenue", "cash_received")


def page_of(state: State) -> Element:
    """The table of agreements, those that answer what was asked."""
    state, status = checked(state)
    asked, lang = asked_of(state, status), state.lang
    return page(
        state,
        title=words.say("agreement-nav", lang),
        lead=_lead(asked),
        figures=[_figure(name, asked) for name in FIGURES] if asked.rows else [],
        filters=[*filters(state, status), as_of_filter(state)],
        children=[_card(asked)],
    )


def _figure(name: str, asked: Asked) -> Figure:
    """A figure of the agreements that answer, as their table is."""
    value = metrics.ask(name, where=asked.where, **asked.state.asking).value(name)
    return metric_figure(name, value, asked.state, where=asked.where)


def _lead(asked: Asked) -> str:
    lang, n = asked.state.lang, len(asked.rows)
    if asked.is_whole:
        value = metrics.ask("signed_value", where=asked.where, **asked.state.asking).value("signed_value")
        return words.say("agreement-lead", lang, n=n, usd=words.money(value, lang))
    href = asked.state.link(q=None, status=None, ending=None, rung=None, reason=None)
    return words.say("agreement-found", lang, n=n, href=href)


def _card(asked: Asked) -> Element:
    state, lang = asked.state, asked.state.lang
    title = words.say("agreement-table", lang, n=len(asked.rows))
    what = words.say("agreement-table-what", lang)
    return table_card(
        "agreement-table",
        title,
        what,
        html.Div([_search(asked), _table(asked, title)]),
        state,
        metric="signed_value" if asked.rows else None,
        where=asked.where,
        source=words.say("agreement-source-all", lang),
        span=12,
    )


def _table(asked: Asked, title: str) -> Element:
    state, lang = asked.state, asked.state.lang
    if not asked.rows:
        return empty(
            words.say(
                "agreement-none", lang, href=state.link(q=None, status=None, ending=None, **dict.fromkeys(NARROWED))
            )
        )
    money = metrics.ask(list(MONEY), by="agreement_id", where=asked.where, **state.asking).records()
    figures = {row["agreement_id"]: row for row in money}
    places = _places(asked)
    statuses, hidden = metrics.names("status", lang), words.say("panorama-confidential", lang)
    rows = []
    for row in asked.rows:
        usd = figures.get(row["agreement_id"], {})
        rows.append(
            [
                _named(row),
                row["partner_name"] or hidden,
                places.get(row["agreement_id"], words.NOTHING),
                statuses.get(str(row["status"]), words.NOTHING),
                row["ends_on"],
                *(usd.get(name) for name in MONEY),
            ]
        )
    columns = [
        Column(words.say("agreement-nav-one", lang)),
        Column(words.say("agreement-partner", lang)),
        Column(words.say("agreement-served", lang)),
        Column(words.say("timeline-state", lang)),
        Column(words.say("agreement-end", lang), "date"),
        *(Column(words.pick(metrics.metric(name).label, lang), "usd") for name in MONEY),
    ]
    whole = metrics.ask([*MONEY, "agreements"], where=asked.where, **state.asking)
    count = words.whole(whole.value("agreements"), lang)
    total = [words.say("agreement-total", lang, count=count), *[""] * 4, *(whole.value(one) for one in MONEY)]
    links = [
        state.link(agreement=row["agreement_id"], q=None, status=None, ending=None, rung=None, reason=None)
        for row in asked.rows
    ]
    return table(columns, rows, title, lang, row_links=links, total=total, limit=SHOWN, is_narrowed_elsewhere=True)


def _named(row: Row) -> Element:
    """Its title, its code under it."""
    title, code = row["agreement_title"] or row["agreement_id"], row["agreement_id"]
    return html.Span([title, html.Br(), html.Small(code, className="quiet")])


def _places(asked: Asked) -> dict[str, str]:
    """{agreement: its country, or the first and how many more}."""
    lang, countries = asked.state.lang, metrics.names("country", asked.state.lang)
    found = metrics.ask("agreements", by=["agreement_id", "country"], where=asked.where, **asked.state.asking)
    codes: dict[str, list[str]] = {}
    for code, country, _ in found.rows:
        if country:
            codes.setdefault(code, []).append(countries.get(str(country), str(country)))
    return {
        code: names[0] if len(names) == 1 else words.say("agreement-and-more", lang, places=names[0], n=len(names) - 1)
        for code, names in codes.items()
    }


def _search(asked: Asked) -> Element:
    """A field that narrows the table; what else was chosen stays in the address."""
    state, lang = asked.state, asked.state.lang
    said = words.say("agreement-search", lang)
    kept = [
        key for key in (*KEPT, "region", "country", "source", "status", "ending", *NARROWED) if state.query.get(key)
    ]
    hidden = "".join(f'<input type="hidden" name="{key}" value="{quoted(state.query[key])}">' for key in kept)
    field = (
        f'<input id="agreement-q" type="search" name="q" value="{quoted(asked.words)}" placeholder="{quoted(said)}">'
    )
    label = f'<label for="agreement-q" class="unseen">{text(said)}</label>'
    button = f'<button type="submit" class="action">{text(words.say("agreement-search-go", lang))}</button>'
    return raw(
        label + field + hidden + button, html.Form, action="/agreement", method="get", className="search", role="search"
    )
