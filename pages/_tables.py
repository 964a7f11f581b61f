"""Any table of any page, taken away as it is seen: the page is asked again, and its card's tables written out."""

import io
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import urlencode

import flask

import metrics
import store
import words
from charts import Column
from components.cards import EXPORT
from components.live import find, render
from components.markup import markup
from components.ordering import plain, sums, words_asked
from components.tables import Bar, Link, Pill, Place, Table, said, tables_in
from components.tags import Element
from exports import table as workbook

WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
#: What of the address is about the export and not about the page.
OWN = ("page", "card")


def serve(server: flask.Flask, language: str) -> None:
    """Answer /download/table.xlsx and .csv on `server`; `language` where the address names none."""

    @server.get(f"{EXPORT}.<kind>")
    def table_file(kind: str) -> flask.Response:
        """The file, or one sentence (404) where the address names no table."""
        asked = {key: value for key, value in flask.request.args.items() if key not in OWN}
        lang = asked["lang"] if asked.get("lang") in words.LANGUAGES else language
        if kind not in ("xlsx", "csv"):
            return _refused(words.say("table-kind", lang))
        card = flask.request.args.get("card", "")
        taken = taken_from(flask.request.args.get("page", ""), asked, card, lang)
        if not taken:
            return _refused(words.say("table-no-card", lang))
        if kind == "csv":
            body, mimetype = io.BytesIO(workbook.separated(taken, lang).encode()), "text/csv; charset=utf-8"
        else:
            body, mimetype = io.BytesIO(), WORKBOOK
            workbook.write(body, taken, lang)
            body.seek(0)
        return flask.send_file(body, mimetype, as_attachment=True, download_name=f"panorama_{card}.{kind}", max_age=0)


def taken_from(path: str, asked: Mapping[str, str], card: str, lang: str) -> list[workbook.Taken]:
    """The tables of a card of the page at that address: what the page does not show its reader, no file has."""
    if find(path) is None:
        return []
    with store.steady():
        page = render(path, urlencode(asked), lang)
    return [_taken(one, one.place) for one in tables_in(page) if one.place and _is_of(one.place, card)]


def _is_of(place: Place, card: str) -> bool:
    """Whether a table belongs to a card: the first is known by its name, others by their number besides."""
    return place.key == card or (place.key.startswith(f"{card}-") and place.key[len(card) + 1 :].isdecimal())


def _taken(one: Table, place: Place) -> workbook.Taken:
    shown, _ = one.asked()
    columns = [Column(column.label, column.unit) for column in shown.columns]
    rows = [
        [_value(value, column, shown.lang) for value, column in zip(row, columns, strict=True)] for row in shown.rows
    ]
    total = [_value(value, column, shown.lang) for value, column in zip(shown.total or (), columns, strict=False)]
    units = [column.unit for column in columns]
    return workbook.Taken(
        place.title,
        place.what,
        _told(one, place),
        [(column.label, column.unit) for column in columns],
        rows,
        total or None,
        sums(rows, total, units) if total else (),
    )


def _value(value: Any, column: Column, lang: str) -> Any:
    """A cell as a spreadsheet holds it: numbers and days as they are, all else as it is read."""
    if isinstance(value, Bar):
        return value.ratio
    if isinstance(value, Link):
        return value.text
    if isinstance(value, Pill | Element):
        return said(value, column, lang)
    return None if value == words.NOTHING else value


def _told(one: Table, place: Place) -> Sequence[tuple[str, str]]:
    """Scope, day, coverage, definition and rows, in words; and the address that shows the same."""
    lang, state = place.state.lang, place.state
    told = [(words.say("table-scope", lang), _scope(place))]
    if place.stands_on is not None:
        told.append((words.say("table-stands-on", lang), plain(markup(place.stands_on))))
    if place.question is not None:
        meant = metrics.metric(place.question.metric)
        definition = f"{words.pick(meant.label, lang)} ({meant.id}): {words.pick(meant.definition, lang)}"
        told.append((words.say("shell-definition", lang), definition))
    told.append((words.say("table-rows", lang), _counted(one, place)))
    return [*told, (words.say("table-address", lang), state.link())]


def _scope(place: Place) -> str:
    """Whose portfolio, which place, which source; the day is said with what the table stands on."""
    state, lang = place.state, place.state.lang
    offices = metrics.names("office", lang, state.as_of, organisation=state.organisation)
    named = [
        state.organisations.get(state.organisation, state.organisation),
        offices.get(state.region or "", state.region),
        metrics.names("country", lang).get(state.country or "", state.country),
        metrics.names("source", lang).get(state.source or "", state.source),
    ]
    return " · ".join(name for name in named if name)


def _counted(one: Table, place: Place) -> str:
    """How many rows, of how many, in which order."""
    lang = place.state.lang
    shown, order = one.asked()
    n, total = len(shown.rows), len(one.told.rows)
    key = "table-rows-all" if n == total else "table-rows-of"
    pieces = [words.say(key, lang, n=n, shown=words.whole(n, lang), total=words.whole(total, lang))]
    if asked := words_asked(place.state.query, place.key):
        pieces.append(words.say("table-bearing", lang, asked=asked))
    if order:
        pieces.append(words.say("table-sorted", lang, column=one.told.columns[order.column].label))
    return ", ".join(pieces)


def _refused(sentence: str) -> flask.Response:
    return flask.Response(sentence, status=404, mimetype="text/plain")
