"""What the partner gives that is not money: goods, expertise, data, access, each by its own rule, never in revenue."""

from typing import Any

import metrics
import words
from charts import Column
from components import Link, table, table_card
from pages._agreement.facts import Agreement, once
from pages._panorama.arranging import Piece
from pages._panorama.naming import listed
from pages._partners.whose import Partner, Row

#: Gifts shown, the latest first.
SHOWN = 20


def card(partner: Partner) -> Piece:
    """Each gift with its quantity, its value, its range and the basis of its valuation."""
    state, lang = partner.state, partner.state.lang
    columns = ["agreement_id", "agreement_title", "kind", "unit", "level", "valuation_basis", "valued_by", "date"]
    sums = ["quantity", "value_usd", "low_usd", "high_usd"]
    asked = [*columns, *sums, "submission_id", "sheet", "row"]
    found = once(partner.rows("out_in_kind", asked, order=["-date", "kind"]), *sums)
    if not found:
        return words.say("partner360-no-gift", lang)
    gift, *how = headings(lang)
    columns_shown = [gift, Column(words.say("agreement-nav-one", lang)), *how]
    title = words.say("partner360-gifts", lang, what=told(partner))
    metric = "in_kind_value" if partner.ask("in_kind_value") else "technical_assistance_value"
    shown = table(columns_shown, [_row(one, partner) for one in found], title, lang, limit=SHOWN)
    what, where = words.say("partner360-gifts-what", lang), partner.where()
    return table_card("partner-gifts", title, what, shown, state, metric=metric, where=where, span=12)


def headings(lang: str) -> list[Column]:
    """The columns of a table of gifts."""
    return [
        Column(words.say("partner360-gift", lang)),
        Column(words.say("agreement-on", lang), "date"),
        Column(words.say("partner360-quantity", lang)),
        Column(words.say("partner360-value", lang), "usd"),
        Column(words.say("partner360-range", lang)),
        Column(words.say("partner360-basis", lang)),
    ]


def told(partner: Partner | Agreement) -> str:
    """What was given, each kind by its own measure; never one sum."""
    lang, goods, expertise = partner.state.lang, partner.ask("in_kind_value"), partner.ask("technical_assistance_value")
    parts = [words.say("partner360-goods", lang, usd=words.money(goods, lang))] if goods else []
    if expertise:
        days = words.whole(partner.ask("expert_days"), lang)
        parts.append(words.say("partner360-expertise", lang, usd=words.money(expertise, lang), days=days))
    return listed(parts, lang) or words.say("partner360-priceless", lang)


def _row(one: Row, partner: Partner) -> list[Any]:
    lang = partner.state.lang
    return [
        metrics.names("in_kind_kind", lang).get(str(one["kind"]), one["kind"]),
        Link(one["agreement_title"] or one["agreement_id"],
             partner.state.link("/agreement", agreement=one["agreement_id"])),
        *valued(one, lang),
    ]  # fmt: skip


def valued(one: Row, lang: str) -> list[Any]:
    """A gift's day, quantity, value, range, and on what basis and by whom it was valued."""
    basis = metrics.names("valuation_basis", lang).get(str(one["valuation_basis"]))
    how = " · ".join(part for part in (basis, one["valued_by"]) if part) or words.say("partner360-unpriced", lang)
    return [one["date"], _quantity(one, lang), one["value_usd"], _range(one, lang), how]


def _quantity(one: Row, lang: str) -> str:
    if one["quantity"] is None:
        return words.NOTHING
    parts = (words.whole(one["quantity"], lang), one["unit"], one["level"])
    return " ".join(part for part in parts if part)


def _range(one: Row, lang: str) -> str:
    if one["low_usd"] is None or one["high_usd"] is None:
        return words.NOTHING
    return f"{words.money(one['low_usd'], lang)} – {words.money(one['high_usd'], lang)}"
