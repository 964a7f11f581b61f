"""What it looks like in the field, and what the director has to say: an example, and a note in its own language."""

from datetime import date
from typing import Any

import metrics
import words
from components import Example, card, example_card, prose
from components import tags as html
from pages._panorama.arranging import Piece
from pages._panorama.scope import Scope

#: What a quotation may already stand between.
QUOTES = '«»“”" \u00a0\u202f'
#: Examples a reader may turn over, and the days after which one is said to be old (REG-07).
KEPT, OLD_DAYS = 6, 365
EXAMPLE = [
    "title",
    "need_title",
    "partner_name",
    "outcome",
    "quote",
    "credit",
    "proof",
    "consent",
    "country",
    "date",
    "submission_id",
]


def pieces(scope: Scope) -> list[Piece]:
    """The two cards side by side, or the sentences that say what was not sent."""
    return [_example(scope), _note(scope)]


def _example(scope: Scope) -> Piece:
    """An example of the place told by the end of the year in view: the latest, or the one the URL asks for."""
    state, lang = scope.state, scope.state.lang
    until = date(state.year, 12, 31)
    where = state.where("region", "country", date=(date(1900, 1, 1), until))
    found = metrics.rows("out_example", EXAMPLE, where, order=["-date"], limit=KEPT, **state.asking).records()
    if not found:
        return words.say("region-no-example", lang, year=str(state.year))
    asked = state.query.get("example", "")
    place = int(asked) % len(found) if asked.isdecimal() else 0
    told = found[place]
    where_told = metrics.names("country", lang).get(str(told["country"]), "")
    example = Example(
        title=told["title"] or "",
        need=told["need_title"] or "",
        partner=told["partner_name"] or words.say("panorama-confidential", lang),
        result=_result(told),
        proof=told["proof"] or words.say("regional-example-unproven", lang),
        place=" · ".join(piece for piece in (where_told, words.day(told["date"], lang), _age(scope, told)) if piece),
        href=state.link("/received", file=told["submission_id"]),
    )
    card_told = example_card("region-example", example, lang)
    if len(found) > 1:
        following = state.link(example=(place + 1) % len(found)) + "#region-example"
        said = words.say("regional-example-next", lang, n=place + 1, total=len(found))
        card_told.children = [*card_told.children, html.P(html.A(said, href=following), className="more")]
    return card_told


def _age(scope: Scope, told: dict[str, Any]) -> str:
    """That the example is older than twelve months, where it is; "" where it is not."""
    today = min(scope.state.today or told["date"], date(scope.state.year, 12, 31))
    is_old = (today - told["date"]).days > OLD_DAYS
    return f"**▲ {words.say('regional-old', scope.state.lang)}**" if is_old else ""


def _result(told: dict[str, Any]) -> str:
    """The outcome, and what a person said of it when that person agreed to be quoted."""
    if not told["quote"] or not told["consent"]:
        return told["outcome"] or ""
    credit = f" ({told['credit']})" if told["credit"] else ""
    return f"{told['outcome']} “{told['quote'].strip(QUOTES)}”{credit}"


def _note(scope: Scope) -> Piece:
    """The latest note of the bureau's director, in the language it was written in."""
    state, lang = scope.state, scope.state.lang
    where = state.where("region", metric=None, date=(date(1900, 1, 1), date(state.year, 12, 31)))
    columns = ["text", "author", "date", "expires_on", "submission_id"]
    found = metrics.rows("out_note", columns, where, order=["-date"], limit=1, **state.asking).records()
    title = words.say("region-note", lang)
    if not found or _is_stale(found[0], scope):
        return words.say("region-no-note", lang)
    note = found[0]
    spoken = _language(note["submission_id"], scope) or lang
    signed = f"{note['author']} · {words.day(note['date'], lang)}"
    if spoken != lang:
        signed += f" · {words.say(f'region-written-{spoken}', lang)}"
    quoted = html.Blockquote(prose(note["text"]), lang=spoken)
    return card("region-note", title, "", [quoted, html.P(signed, className="quiet")], 6)


def _is_stale(note: dict[str, Any], scope: Scope) -> bool:
    """A note speaks for its year, and until the day it says."""
    if note["date"].year != scope.state.year:
        return True
    return scope.is_now and note["expires_on"] is not None and note["expires_on"] < scope.state.today


def _language(submission: str | None, scope: Scope) -> str | None:
    found = metrics.rows(
        "out_submission", ["language"], {"submission_id": submission}, limit=1, **scope.state.asking
    ).column("language")
    return found[0] if found and found[0] in words.LANGUAGES else None
