"""Whom to remind: the overdue instalments of one office and age, or of all, each with its owner and its days."""

from typing import Any

import metrics
import words
from charts import Column
from components import Link, Written, prose, table, table_card
from components import tags as html
from components.markup import aria
from components.tags import Element
from pages._panorama.arranging import Piece
from pages._panorama.scope import Scope
from pages._revenue.places import here, to

AGES = ("1-30", "31-90", "91-180", "180+")
#: Instalments shown; the total counts them all.
SHOWN = 8
BY = ("agreement_id", "agreement_title", "partner_id", "partner_name", "office", "owner", "date")


def owed_card(scope: Scope, span: int = 12) -> Piece:
    """The instalments, the largest first; the address names an office (`late`) and an age (`age`)."""
    state, lang = scope.state, scope.state.lang
    office, age = state.query.get("late"), state.query.get("age")
    where = here(scope, overdue_usd=(0.01, None))
    where |= {"office": office} if office else {}
    where |= {"age_bucket": age} if age in AGES else {}
    listed = metrics.ask("overdue_instalments", by=BY, where=where, **state.asking).rows
    if not listed and not office and age not in AGES:
        return ""
    total = metrics.ask("overdue_instalments", where=where, **state.asking).value("overdue_instalments")
    offices = metrics.names("office", lang, state.as_of, organisation=state.organisation)
    rows = Written(sorted(listed, key=lambda row: (-row[-1], row[0])), lambda row: _row(scope, offices, row))
    named = offices.get(office or "", office or "")
    said = {"n": len(rows), "usd": words.money(total or 0.0, lang), "office": named}
    title = words.say("owed-title-office" if office else "owed-title", lang, **said)
    last = [words.say("revenue-total", lang), "", "", "", "", total]
    heads = [(f"revenue-{key}", "text") for key in ("agreement", "partner", "office", "owner")]
    heads += [("owed-days", "count"), ("revenue-usd", "usd")]
    columns = [Column(words.say(key, lang), unit) for key, unit in heads]
    body = table(columns, rows, title, lang, total=last, limit=SHOWN) if rows else html.P(words.say("owed-none", lang))
    return table_card(
        "revenue-owed",
        title,
        words.say("owed-what", lang),
        html.Div([_ages(scope, age), *_back(scope, office), body]),
        state,
        metric="overdue_instalments",
        where=where,
        source=words.say("revenue-schedules", lang),
        span=span,
    )


def _row(scope: Scope, offices: dict[str, str], row: tuple[Any, ...]) -> list[Any]:
    state, lang = scope.state, scope.state.lang
    agreement, title, partner, name, office, owner, due_on, usd = row
    today = state.as_of or state.today
    who: Link | str = words.say("panorama-confidential", lang)
    if name:
        who = Link(name, to(state, "/partners", partner=partner))
    opens = Link(title or agreement, to(state, "/agreement", agreement=agreement))
    late = (today - due_on).days if today else None
    return [opens, who, offices.get(office, office or words.NOTHING), owner or words.NOTHING, late, usd]


def _ages(scope: Scope, chosen: str | None) -> Element:
    """The four ages as links, and all of them."""
    state, lang = scope.state, scope.state.lang
    steps: list[tuple[str | None, str]] = [(None, words.say("owed-all", lang))]
    steps += [(age, words.say(f"revenue-age-{place}", lang)) for place, age in enumerate(AGES)]
    items = [
        html.Li(
            html.A(
                label,
                href=f"{state.link(age=age)}#revenue-owed",
                **(aria(current="true") if age == (chosen if chosen in AGES else None) else {}),
            )
        )
        for age, label in steps
    ]
    return html.Ul(items, className="choices", role="list", **aria(label=words.say("owed-ages", lang)))


def _back(scope: Scope, office: str | None) -> list[Element]:
    if not office:
        return []
    href = f"{scope.state.link(late=None)}#revenue-owed"
    return [html.P(prose(words.say("owed-offices", scope.state.lang, href=href)), className="note")]
