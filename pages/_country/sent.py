"""What the office sent last, how old it is, what is due next, and where to send; nothing yet is a sentence."""

from typing import Any
from urllib.parse import urlencode

import metrics
import words
from charts import Column
from components import Pill, State, card, empty, prose, source_line, table
from components import tags as html
from components.tags import Element
from pages._panorama.scope import Scope

#: Files listed.
SHOWN = 6
TEMPLATE = "/download/template.xlsx"
COLUMNS = ["submission_id", "file_name", "period", "known_on", "status", "rows_accepted", "rows_held"]


def card_of(scope: Scope, span: int = 6) -> Element:
    """The last files of the country's office, and the way to send the next."""
    state, lang = scope.state, scope.state.lang
    files = _files(state)
    title = words.say("country-sent-never", lang)
    content: Element = empty(words.say("country-sent-none", lang))
    if files:
        age = metrics.ask("freshness_days", where=state.where("country"), **state.asking).value("freshness_days")
        day = words.day(files[0][3], lang)
        title = words.say("country-sent", lang, day=day, days=words.whole(age, lang), n=int(age or 0))
        heads = [Column(words.say(f"country-{key}", lang), unit) for key, unit in HEADS]
        links = [state.link("/received", file=row[0]) for row in files[:SHOWN]]
        content = table(heads, [_row(row, lang) for row in files[:SHOWN]], title, lang, row_links=links)
    source = [source_line(state, words.say("country-sent-source", lang))]
    return card("country-sent", title, words.say("country-sent-what", lang), [content, _ways(state)], span, source)


HEADS = (("file", ""), ("period", ""), ("received-on", "date"), ("rows", "count"), ("held", "count"), ("settled", ""))


def _files(state: State) -> list[tuple[Any, ...]]:
    """One row per file, the latest first, its sheets added up."""
    by = COLUMNS[:5]
    asked = ["rows_accepted", "rows_held"]
    answer = metrics.ask(asked, by=by, where=state.where("country"), **state.asking)
    return sorted((row for row in answer.rows if row[0]), key=lambda row: (row[3], row[2] or ""), reverse=True)


def _row(row: tuple[Any, ...], lang: str) -> list[Any]:
    _, name, period, known_on, status, accepted, held = row
    settled = metrics.names("submission_status", lang).get(str(status), words.NOTHING)
    waits = Pill("watch", words.whole(held, lang)) if held else "0"
    return [name, words.quarter(period, lang).replace(" ", "\u00a0"), known_on, accepted, waits, settled]


def _ways(state: State) -> Element:
    lang = state.lang
    offices = {"organisation": state.organisation, "country": state.country, "kind": "country", "is_open": True}
    found = metrics.rows("out_office", ["office"], offices, limit=1, **state.asking).column("office")
    query = urlencode({"office": found[0], "lang": lang} if found else {"lang": lang})
    said = words.say("country-send", lang, send=state.link("/send"), template=f"{TEMPLATE}?{query}")
    return html.P(prose(said), className="more")
