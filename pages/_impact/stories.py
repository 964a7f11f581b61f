"""What it looks like in the field: each story with its need, its partner, its result, its proof and its age."""

from datetime import date, timedelta
from typing import Any

import metrics
import words
from components import card, prose, source_line
from components import tags as html
from components.figures import status_pill
from components.markup import address
from components.tags import Element
from pages._impact.asked import Asked, Row
from pages._panorama.arranging import Piece
from pages._revenue.places import to

#: Stories told, the newest first; one older than this is flagged.
SHOWN = 6
FRESH = timedelta(days=365)
#: What a quotation may already stand between.
QUOTES = '«»“”" \u00a0\u202f'
COLUMNS = ["title", "country", "date", "need_title", "partner_name", "agreement_id", "outcome", "quote", "credit",
           "consent", "proof"]  # fmt: skip


def stories_card(one: Asked) -> Piece:
    """The newest stories of the place up to the end of the year in view."""
    lang, state = one.lang, one.state
    where = one.on_record(date=(date(1900, 1, 1), date(state.year, 12, 31)))
    found = one.rows("out_example", COLUMNS, where, ["-date", "title"], SHOWN)
    if not found:
        return words.say("impact-no-story", lang, year=one.year)
    proved = sum(bool(row["proof"]) for row in found)
    title = words.say("impact-stories", lang, n=len(found), proved=proved)
    told = html.Ul([_story(row, one) for row in found], className="stories", role="list")
    foot = source_line(state, words.say("impact-stories-source", lang), len(found), None, one.on_record())
    return card("impact-stories", title, words.say("impact-stories-what", lang), [told], 12, foot)


def _story(row: Row, one: Asked) -> Element:
    lang, state = one.lang, one.state
    place = metrics.names("country", lang).get(str(row["country"]), "")
    head: list[Any] = [
        html.Span(" · ".join(part for part in (place, words.day(row["date"], lang)) if part), className="quiet")
    ]
    today = state.as_of or state.today
    if today and row["date"] < today - FRESH:
        head += [" ", status_pill("watch", lang, words.say("impact-old", lang))]
    href = to(state, "/agreement", agreement=row["agreement_id"])
    title = html.H3(html.A(row["title"], href=href), className="story")
    return html.Li([title, html.P(head), html.Dl(_told(row, lang), className="told")])


def _told(row: Row, lang: str) -> list[Element]:
    """Need, partner, result, what a person said of it when that person agreed, proof."""
    partner = row["partner_name"] or words.say("panorama-confidential", lang)
    said: list[tuple[str, object]] = [
        ("need", row["need_title"]),
        ("partner", partner),
        ("result", prose(row["outcome"] or "")),
        ("proof", _proof(row["proof"], lang)),
    ]
    if row["quote"] and row["consent"]:
        credit = f" ({row['credit']})" if row["credit"] else ""
        said.insert(3, ("quote", f"“{row['quote'].strip(QUOTES)}”{credit}"))
    heads = {"quote": words.say("impact-quote", lang)}
    return [
        piece
        for key, value in said
        if value
        for piece in (html.Dt(heads.get(key) or words.say(f"shell-example-{key}", lang)), html.Dd(value))
    ]


def _proof(proof: str | None, lang: str) -> Element | str:
    if not proof:
        return words.say("impact-no-proof", lang)
    return html.A(words.say("agreement-proof", lang), href=address(proof), rel="noopener noreferrer", target="_blank")
