"""What came before: which office last spoke with the best partners, and the agreements that answered such needs."""

from collections.abc import Iterator
from typing import Any

import metrics
import words
from charts import Column
from components import State, table, table_card
from metrics.matching import best_offers
from pages._needs.listed import Row, partner_of
from pages._panorama.arranging import Piece

#: Partners looked up, and past agreements listed.
PARTNERS, PAST = 5, 8
CONTACTS = (("partner", ""), ("office", ""), ("last-touch", "date"), ("about", ""))
PASTS = (("agreement", ""), ("partner", ""), ("country", ""), ("signed-on", "date"), ("signed", "usd"))


def contacts_card(state: State, need: Row, offers: list[Row], span: int = 6) -> Piece:
    """Which office last spoke with each of the best partners, and about what; functions, never persons."""
    lang = state.lang
    rows = contacts(state, need, offers)
    if not rows:
        return words.say("needs-contacts-none", lang)
    title = words.say("needs-contacts", lang)
    content = table(heads(CONTACTS, lang), [row[:-1] for row in rows], title, lang,
                    row_links=[row[-1] for row in rows])  # fmt: skip
    what, source = words.say("needs-contacts-what", lang), words.say("needs-source-touches", lang)
    return table_card("needs-contacts", title, what, content, state, source=source, n=len(rows), span=span)


def contacts(state: State, need: Row, offers: list[Row]) -> list[list[Any]]:
    """[partner, office, day, about, address] of the last touch of each office with each of the best partners."""
    names = metrics.names("office", state.lang, state.as_of, organisation=state.organisation)
    found: list[list[Any]] = []
    for partner in _partners(need, offers):
        where = state.where(partner_id=partner["partner_id"])
        columns = ["office", "date", "kind", "title"]
        touched = metrics.rows("out_touch", columns, where, order=["-date"], **state.asking).rows
        latest = {office: (day, kind) for office, day, kind, _ in reversed(touched) if office}
        link = state.link("/partners", partner=partner["partner_id"]) if partner["partner_name"] else None
        for office, (day, kind) in sorted(latest.items(), key=lambda one: one[1][0], reverse=True)[:2]:
            about = words.say(f"partner360-touch-{kind.replace('_', '-')}", state.lang)
            found.append([partner_of(partner, state.lang), names.get(office, office), day, about, link])
        if not latest:
            nobody = words.say("needs-never-met", state.lang)
            found.append([partner_of(partner, state.lang), nobody, None, "", link])
    return found


def past_card(state: State, need: Row, span: int = 6) -> Piece:
    """Agreements that answered the same kind of need in the same country, the latest first."""
    lang = state.lang
    rows = past(state, need)
    if not rows:
        return words.say("needs-past-none", lang)
    title = words.say("needs-past", lang, n=len(rows))
    content = table(heads(PASTS, lang), [row[:-1] for row in rows], title, lang, row_links=[row[-1] for row in rows])
    what, source = words.say("needs-past-what", lang), words.say("needs-source-agreements", lang)
    return table_card("needs-past", title, what, content, state, source=source, n=len(rows), span=span)


def past(state: State, need: Row) -> list[list[Any]]:
    """[agreement, partner, country, signed on, USD, address] of those that answered such needs there."""
    alike = _alike(state, need)
    by = ["agreement_id", "agreement_title", "partner_name", "need_country", "date", "signed_usd"]
    where = state.where(need_country=need["country"], need_id=alike)
    found = metrics.rows("out_need_answer", by, where, order=["-date"], **state.asking).rows if alike else ()
    once = {row[0]: row for row in found if row[4]}
    countries = metrics.names("country", state.lang)
    hidden = words.say("panorama-confidential", state.lang)
    return [
        [(title or code) if partner else hidden, partner or hidden, countries.get(place, place), day, usd,
         state.link("/agreement", agreement=code) if partner else None]
        for code, title, partner, place, day, usd in list(once.values())[:PAST]
    ]  # fmt: skip


def _alike(state: State, need: Row) -> list[str]:
    """The needs of the same kind in the same country."""
    where = state.where(country=need["country"], kind=need["kind"])
    return [str(code) for code in metrics.rows("out_need_story", ["need_id"], where, **state.asking).column("need_id")]


def _partners(need: Row, offers: list[Row]) -> Iterator[Row]:
    """The partners of the best offers, each once."""
    seen: set[str] = set()
    for match in best_offers(need, offers, PARTNERS):
        if match.offer["partner_id"] not in seen:
            seen.add(match.offer["partner_id"])
            yield dict(match.offer)


def heads(columns: tuple[tuple[str, str], ...], lang: str) -> list[Column]:
    """The headings of a table of the brief."""
    return [Column(words.say(f"needs-{key}", lang), unit) for key, unit in columns]
