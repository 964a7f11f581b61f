"""The agreements behind a year of the wall, a degree of earmarking, a month: their sum is the mark."""

from collections.abc import Sequence
from typing import Any

import metrics
import schema
import words
from charts import Column
from components import Link, Written, table, table_card
from components import tags as html
from pages._panorama import rates
from pages._panorama.arranging import Piece
from pages._panorama.scope import Scope
from pages._panorama.wall import BEHIND
from pages._revenue.places import here, label_of, to

#: Agreements named, the largest first.
NAMED = 8
BY = ("agreement_id", "agreement_title", "partner_id", "partner_name")
#: The key of a mark whose degree nobody stated.
UNSTATED = "unstated"


def behind_wall(scope: Scope) -> Piece:
    """The agreements that bring or owe something in the year the address names; nothing unasked."""
    year = scope.state.query.get("wall", "")
    if not year.isdecimal():
        return ""
    return _card(scope, ("secured_received", "secured_due"), here(scope, year=int(year)), year, "wall")


def behind_degree(scope: Scope) -> Piece:
    """The agreements of the degree of earmarking the address names; nothing unasked."""
    degree, lang = scope.state.query.get("degree", ""), scope.state.lang
    known = schema.choices("earmarking")
    if degree not in (*known, UNSTATED):
        return ""
    where = scope.now(earmarking=None if degree == UNSTATED else degree)
    label = words.say("revenue-unstated", lang) if degree == UNSTATED else known[degree].label[lang]
    return _card(scope, ("confirmed_revenue",), where, label, "degree")


def behind_month(scope: Scope) -> Piece:
    """The agreements that make the year to the end of the month the address names, at the rates in view."""
    month, lang = scope.state.query.get("upto", ""), scope.state.lang
    if month[:4] != str(scope.state.year) or not month[5:].isdecimal() or not 1 <= int(month[5:]) <= 12:
        return ""
    both = scope.both() if rates.is_constant(scope.state) else None
    where = (both or scope.now()) | {"month": (f"{scope.state.year}-01", month)}
    label = words.say("behind-month", lang, month=words.month(month, lang, short=False))
    return _card(scope, ("constant_revenue" if both else "confirmed_revenue",), where, label, "month", "upto")


def _card(
    scope: Scope, names: Sequence[str], where: dict[str, Any], label: str, key: str, asked: str | None = None
) -> Piece:
    state, lang = scope.state, scope.state.lang
    found = [row for row in metrics.ask(names, by=BY, where=where, **state.asking).rows if any(row[len(BY) :])]
    whole = metrics.ask(names, where=where, **state.asking).rows[0]
    secret = words.say("panorama-confidential", lang)
    found.sort(key=lambda row: (-sum(usd or 0 for usd in row[len(BY) :]), row[0]))

    def written(row: tuple[Any, ...]) -> list[Any]:
        code, title, partner, name, *amounts = row
        who = Link(name, to(state, "/partners", partner=partner)) if name else secret
        opens = Link(title if name and title else code, to(state, "/agreement", agreement=code))
        both = [sum(usd or 0 for usd in amounts)] if len(amounts) > 1 else []
        return [opens, who, *amounts, *both]

    labels = [label_of(name, lang) for name in names]
    columns = [Column(words.say("revenue-agreement", lang)), Column(words.say("revenue-partner", lang))]
    columns += [Column(one, "usd") for one in labels]
    usd = sum(one or 0 for one in whole)
    total = [words.say("revenue-total", lang), "", *whole]
    if len(names) > 1:
        columns.append(Column(words.say("revenue-usd", lang), "usd"))
        total.append(usd)
    title = words.say("behind-title", lang, label=label, usd=words.money(usd, lang), n=len(found))
    close = html.P(html.A(words.say("behind-close", lang), href=state.link(**{asked or key: None})), className="more")
    content = html.Div([table(columns, Written(found, written), title, lang, total=total, limit=NAMED), close])
    source, what = words.say("revenue-schedules", lang), words.say("behind-what", lang)
    return table_card(
        f"{BEHIND}-{key}", title, what, content, state, metric=names[-1], where=where, source=source, span=12
    )
