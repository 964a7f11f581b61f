"""What each country bears of an agreement: the amounts a country's page and a list of the portfolio show of it."""

import metrics
import words
from charts import Column
from components import table, table_card
from pages._agreement.facts import Agreement
from pages._panorama.arranging import Piece

MONEY = ("signed_value", "confirmed_revenue", "cash_received", "spent", "instalments_scheduled", "overdue_instalments")


def card(agreement: Agreement) -> Piece:
    """One row per country, the total asked; nothing for an agreement of one place, whose figures stand above."""
    state, lang = agreement.state, agreement.state.lang
    found = metrics.ask(MONEY, by="country", where=agreement.where(), **state.asking)
    listed = [row for row in found.rows if any(row[1:])]
    if len(listed) < 2:
        return ""
    countries = metrics.names("country", lang)
    listed.sort(key=lambda row: (row[0] is None, -(row[1] or 0), row[0] or ""))
    held = [place for place, _ in enumerate(MONEY, 1) if any(row[place] for row in listed)]
    unstated = words.say("agreement-place-unstated", lang)
    rows = [[countries.get(row[0] or "", unstated), *(row[place] for place in held)] for row in listed]
    partner = agreement.terms["partner_id"] if agreement.terms["partner_name"] else None
    links = [
        f"{state.link('/country', country=row[0], partner=partner)}#country-portfolio" if row[0] else None
        for row in listed
    ]
    labels = [words.pick(metrics.metric(MONEY[place - 1]).label, lang) for place in held]
    columns = [Column(words.say("agreement-place", lang)), *(Column(label, "usd") for label in labels)]
    whole = metrics.ask(MONEY, where=agreement.where(), **state.asking).rows[0]
    total = [words.say("agreement-all", lang), *(whole[place - 1] for place in held)]
    title = words.say("agreement-places", lang, n=len(listed))
    content = table(columns, rows, title, lang, row_links=links, total=total)
    what, source = words.say("agreement-places-what", lang), words.say("agreement-source-flows", lang)
    where = agreement.where()
    return table_card(
        "agreement-places", title, what, content, state, metric="signed_value", where=where, source=source, span=12
    )
