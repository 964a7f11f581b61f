"""Who the partner is: its kind, its group from the head to the daughters, and the group's money counted once."""

from collections.abc import Iterator
from typing import Any

import metrics
import words
from charts import Column
from components import card, table, table_card
from components import tags as html
from components.tags import Element
from pages._partners.whose import Partner, Row

MONEY = ("signed_value", "confirmed_revenue", "cash_received")


def identity_card(partner: Partner) -> Element:
    """What kind of organisation, from where, who leads the relation."""
    lang = partner.state.lang
    told = [piece for term, said in _said(partner) if said for piece in (html.Dt(term), html.Dd(said))]
    title = words.say("partner360-identity", lang)
    what = words.say("partner360-identity-what", lang, code=partner.code)
    return card("partner-identity", title, what, [html.Dl(told, className="told")], 5)


def _said(partner: Partner) -> Iterator[tuple[str, Any]]:
    state, lang, about = partner.state, partner.state.lang, partner.about
    offices = metrics.names("office", lang, state.as_of, organisation=state.organisation)

    def named(column: str, listed: str) -> str:
        return metrics.names(listed, lang).get(str(about[column]), "")

    kinds = (named("org_type", "org_type"), named("sub_type", "partner_sub_type"), named("source", "source"))
    yield words.say("partner360-kind", lang), " · ".join(dict.fromkeys(filter(None, kinds)))
    yield words.say("partner360-home", lang), named("hq_country", "country")
    yield words.say("partner360-industry", lang), named("industry", "industry")
    yield words.say("partner360-scope", lang), named("scope", "scope")
    yield words.say("partner360-lead-office", lang), offices.get(str(about["office"]), "")
    yield words.say("partner360-parent", lang), _parent(partner)


def _parent(partner: Partner) -> Any:
    """The parent it declares: a link where it is one of our partners, its name as written where it is not."""
    parents = [one for one in partner.group if one["partner_id"] == partner.about["parent_id"]]
    if parents and parents[0]["partner_name"]:
        href = partner.state.link(partner=parents[0]["partner_id"])
        return html.A(parents[0]["partner_name"], href=href)
    return partner.about["parent_name"]


def group_card(partner: Partner) -> Element | str:
    """The members of the group, the head first, with the money of each; the last row is asked for all at once."""
    state, lang = partner.state, partner.state.lang
    if len(partner.group) < 2:
        return words.say("partner360-alone", lang)
    where = partner.group_where()
    money = metrics.ask(list(MONEY), by="partner_id", where=where, **state.asking).records()
    figures = {row["partner_id"]: row for row in money}
    rows = []
    for depth, member in _tree(partner.group, partner.about["head_id"]):
        usd = figures.get(member["partner_id"], {})
        rows.append([_member(partner, member, depth), *(usd.get(name) for name in MONEY)])
    columns = [
        Column(words.say("partner360-member", lang)),
        *(Column(words.pick(metrics.metric(name).label, lang), "usd") for name in MONEY),
    ]
    whole = metrics.ask(list(MONEY), where=where, **state.asking)
    total = [words.say("partner360-whole-group", lang), *(whole.value(name) for name in MONEY)]
    title = words.say("partner360-group", lang, n=len(partner.group))
    shown = table(columns, rows, title, lang, total=total)
    what = words.say("partner360-group-what", lang)
    return table_card("partner-group", title, what, shown, state, metric="confirmed_revenue", where=where, span=12)


def _tree(group: tuple[Row, ...], head: str, depth: int = 0) -> Iterator[tuple[int, Row]]:
    """The members under `head`, itself first, each with how far below the head of all it stands."""
    yield from ((depth, one) for one in group if one["partner_id"] == head)
    for one in group:
        if one["parent_id"] == head and one["partner_id"] != head and depth < len(group):
            yield from _tree(group, one["partner_id"], depth + 1)


def _member(partner: Partner, member: Row, depth: int) -> Any:
    """A member's name, set in by its depth; the one in view is bold, the others open."""
    name = member["partner_name"] or words.say("panorama-confidential", partner.state.lang)
    shown: Any = name
    if member["partner_id"] == partner.code:
        shown = html.Strong(name)
    elif member["partner_name"]:
        shown = html.A(name, href=partner.state.link(partner=member["partner_id"]))
    return html.Span(["↳ " * bool(depth), shown], style={"paddingInlineStart": f"{depth * 14}px"})
