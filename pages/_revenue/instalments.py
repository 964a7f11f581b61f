"""What partners owe: instalments late by office and age, and those of the next ninety days with who follows them."""

from typing import Any

import metrics
import words
from charts import Column
from components import Link, Written, table, table_card
from components.tags import Element
from pages._panorama.arranging import Piece
from pages._panorama.scope import Scope
from pages._revenue.owed import AGES
from pages._revenue.places import here, to

#: Offices and instalments shown; the totals count them all.
SHOWN = 8


def overdue_card(scope: Scope, span: int = 5) -> Piece:
    """Overdue instalments by office and age, the most owed first."""
    state, lang, where = scope.state, scope.state.lang, here(scope)
    found = metrics.ask("overdue_instalments", by=["office", "age_bucket"], where=where, **state.asking)
    offices: dict[str, dict[str, float]] = {}
    for office, age, usd in found.rows:
        if usd:
            offices.setdefault(office, {})[age] = usd
    if not offices:
        return words.say("revenue-nothing-late", lang)
    by_office = metrics.ask("overdue_instalments", by="office", where=where, **state.asking).by("office")
    by_age = metrics.ask("overdue_instalments", by="age_bucket", where=where, **state.asking).by("age_bucket")
    whole = metrics.ask(["overdue_instalments", "overdue_count"], where=where, **state.asking)
    names = metrics.names("office", lang, state.as_of, organisation=state.organisation)
    order = sorted(offices, key=lambda office: -(by_office[office] or 0))
    rows = [
        [names.get(one, one), *(_aged(scope, one, age, offices[one].get(age)) for age in AGES), by_office[one]]
        for one in order
    ]
    links = [f"{state.link(late=one, age=None)}#revenue-owed" for one in order]
    columns = [
        Column(words.say("revenue-office", lang)),
        *(Column(words.say(f"revenue-age-{place}", lang), "usd") for place in range(len(AGES))),
        Column(words.say("revenue-total", lang), "usd"),
    ]
    usd = whole.value("overdue_instalments")
    title = words.say(
        "revenue-late-found",
        lang,
        usd=words.money(usd, lang),
        n=int(whole.value("overdue_count") or 0),
        old=words.money(by_age.get("180+") or 0.0, lang),
    )
    total = [words.say("revenue-total", lang), *(by_age.get(age) or None for age in AGES), usd]
    return table_card(
        "revenue-late",
        title,
        words.say("revenue-late-what", lang, day=words.day(state.as_of or state.today, lang)),
        table(columns, rows, title, lang, row_links=links, total=total, limit=SHOWN),
        state,
        metric="overdue_instalments",
        where=where,
        source=words.say("revenue-schedules", lang),
        span=span,
    )


def _aged(scope: Scope, office: str, age: str, usd: float | None) -> Link | None:
    """What one office waits for at one age, the way to those instalments."""
    return Link(usd, f"{scope.state.link(late=office, age=age)}#revenue-owed") if usd else None


def coming_card(scope: Scope, span: int = 7) -> Piece:
    """The instalments of the next ninety days, the nearest first."""
    state, lang, where = scope.state, scope.state.lang, here(scope)
    total = metrics.ask("coming_instalments", where=where, **state.asking).value("coming_instalments")
    if not total:
        return words.say("revenue-nothing-coming", lang)
    by = ["due_on", "agreement_id", "agreement_title", "partner_id", "partner_name", "owner"]
    listed = metrics.ask("coming_instalments", by=by, where={**where, "is_coming": True}, **state.asking)
    due = sorted((row for row in listed.rows if row[6]), key=lambda row: (row[0], -row[6], row[1]))
    rows = Written(due, lambda row: _coming(scope, row))
    title = words.say("revenue-coming-found", lang, usd=words.money(total, lang), n=len(rows))
    columns = [
        Column(words.say("revenue-agreement", lang)),
        Column(words.say("revenue-partner", lang)),
        Column(words.say("revenue-owner", lang)),
        Column(words.say("revenue-due", lang), "date"),
        Column(words.say("revenue-usd", lang), "usd"),
    ]
    last = [words.say("revenue-total", lang), "", "", "", total]
    return table_card(
        "revenue-coming",
        title,
        words.say("revenue-coming-what", lang),
        table(columns, rows, title, lang, total=last, limit=SHOWN),
        state,
        metric="coming_instalments",
        where=where,
        source=words.say("revenue-schedules", lang),
        span=span,
    )


def _coming(scope: Scope, row: tuple[Any, ...]) -> list[Any]:
    state, lang = scope.state, scope.state.lang
    due_on, agreement, title, partner, name, owner, usd = row
    shown: Link | str = words.say("panorama-confidential", lang)
    if name:
        shown = Link(name, to(state, "/partners", partner=partner))
    opens: Element | Link = Link(title or agreement, to(state, "/agreement", agreement=agreement))
    return [opens, shown, owner or words.NOTHING, due_on, usd]
