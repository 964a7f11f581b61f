"""The agreements behind a country's revenue, adding up to its headline."""

import metrics
import words
from charts import Column
from components import Link, table, table_card
from components import tags as html
from components.tags import Element
from pages._panorama.footing import Footing
from pages._panorama.revenue import Revenue
from pages._panorama.scope import Scope
from pages._revenue.places import to


def agreements_card(scope: Scope, revenue: Revenue, footing: Footing) -> Element:
    """The agreements behind the revenue of the chosen country, the largest first, with the same total."""
    state, lang = scope.state, scope.state.lang
    name = metrics.names("country", lang).get(str(state.country), str(state.country))
    by = ["agreement_id", "agreement_title", "partner_name", "source", "partner_id"]
    answer = metrics.ask("confirmed_revenue", by=by, where=scope.now(), **state.asking)
    listed = metrics.rows(
        "out_agreement", ["agreement_id", "status", "ends_on"], state.where("region", "country"), **state.asking
    )
    ends = {agreement: (status, ends_on) for agreement, status, ends_on in listed.rows}
    sources, statuses = metrics.names("source", lang), metrics.names("status", lang)
    rows = []
    for agreement, title, partner, source, code, usd in sorted(answer.rows, key=lambda row: -(row[5] or 0)):
        if not usd:
            continue
        status, ends_on = ends.get(agreement, (None, None))
        rows.append(
            [
                title or agreement,
                Link(partner, to(state, "/partners", partner=code))
                if partner
                else words.say("panorama-confidential", lang),
                sources.get(source, words.NOTHING),
                usd,
                statuses.get(str(status), words.NOTHING),
                ends_on,
            ]
        )
    columns = [
        Column(words.say("region-agreement", lang)),
        Column(words.say("region-partner", lang)),
        Column(words.say("panorama-source", lang)),
        Column(words.say("region-confirmed", lang), "usd"),
        Column(words.say("region-status", lang)),
        Column(words.say("region-ends", lang), "date"),
    ]
    title = words.say("region-agreements-title", lang, n=len(rows), name=name)
    total = [words.say("region-total-agreements", lang, n=len(rows)), "", "", revenue.value, "", ""]
    content = html.Div(
        [
            table(columns, rows, title, lang, total=total, limit=40),
            html.P(html.A(words.say("region-back", lang), href=state.link(country=None)), className="more"),
        ]
    )
    return table_card(
        "region-countries",
        title,
        words.say("region-agreements-what", lang, when=scope.when()),
        content,
        state,
        metric="confirmed_revenue",
        where=scope.now(),
        span=7,
        **footing.told(),
    )
