"""What an agreement brings that is not money: goods, expertise, each with its valuation; never in revenue."""

import metrics
import words
from components import table, table_card
from pages._agreement.facts import Agreement
from pages._panorama.arranging import Piece
from pages._partners.beyond import headings, told, valued

SUMS = ("quantity", "value_usd", "low_usd", "high_usd")


def card(agreement: Agreement) -> Piece:
    """Each gift, the latest first; nothing where none was reported."""
    state, lang = agreement.state, agreement.state.lang
    columns = ["kind", "unit", "level", "valuation_basis", "valued_by", "date"]
    found = agreement.rows("out_in_kind", columns, *SUMS, order=["-date", "kind"])
    if not found:
        return ""
    kinds = metrics.names("in_kind_kind", lang)
    rows = [[kinds.get(str(one["kind"]), one["kind"]), *valued(one, lang)] for one in found]
    title = words.say("partner360-gifts", lang, what=told(agreement))
    metric = "in_kind_value" if agreement.ask("in_kind_value") else "technical_assistance_value"
    shown = table(headings(lang), rows, title, lang)
    what, where = words.say("partner360-gifts-what", lang), agreement.where()
    return table_card("agreement-gifts", title, what, shown, state, metric=metric, where=where, span=12)
