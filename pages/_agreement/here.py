"""What the bureau or country the reader came from bears of an agreement: the amounts clicked there."""

from typing import Any

import metrics
import words
from charts import Column
from components import State, table, table_card
from components import tags as html
from pages._agreement.facts import Agreement, once
from pages._agreement.places import MONEY
from pages._panorama.arranging import Piece
from pages._panorama.naming import place_name
from pages._partners.gaps import gaps

#: What may have been clicked elsewhere, one figure each.
CLICKED = (*MONEY, "coming_instalments", "agreement_worth")
GIFT = ("value_usd", "low_usd", "high_usd")


def card(agreement: Agreement, there: State) -> Piece:
    """The place's figures, its part of each gift, its leaks; nothing for an agreement of one place."""
    state, lang = agreement.state, agreement.state.lang
    if not (there.region or there.country) or len(agreement.places) < 2:
        return ""
    where = there.where("region", "country", agreement_id=agreement.code)
    asked = ((name, metrics.ask(name, where=where, **state.asking).value(name)) for name in CLICKED)
    rows: list[list[Any]] = [[words.pick(metrics.metric(name).label, lang), usd] for name, usd in asked if usd]
    rows += _gifts(state, where)
    if not rows:
        return ""
    columns = [Column(words.say("place-figure", lang)), Column(words.say("place-usd", lang), "usd")]
    title = words.say("agreement-here", lang, place=place_name(there))
    what = words.say("agreement-here-what", lang, href=state.link(region=None, country=None))
    content = html.Div([table(columns, rows, title, lang), *gaps(state, where)])
    return table_card("agreement-here", title, what, content, state, metric="signed_value", where=where, span=12)


def _gifts(state: State, where: dict[str, Any]) -> list[list[Any]]:
    """Each gift by name, with the bounds of its valuation where they are known."""
    lang, kinds = state.lang, metrics.names("in_kind_kind", state.lang)
    asked = ["kind", "date", *GIFT, "submission_id", "sheet", "row"]
    rows: list[list[Any]] = []
    for gift in once(metrics.rows("out_in_kind", asked, where, ["date"], **state.asking).records(), *GIFT):
        label = f"{kinds.get(str(gift['kind']), gift['kind'])} · {words.day(gift['date'], lang)}"
        if gift["low_usd"] is not None and gift["high_usd"] is not None:
            low, high = (words.money(gift[bound], lang) for bound in ("low_usd", "high_usd"))
            label = f"{label} ({words.say('revenue-from-to', lang, low=low, high=high)})"
        rows.append([label, gift["value_usd"]])
    return rows
