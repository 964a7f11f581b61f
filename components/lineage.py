"""The drawer behind every figure: what it means, then the files, sheets, rows and cells it is made of."""

from typing import Any
from urllib.parse import urlencode

import metrics
import store
import words
from charts import Column
from components import tags as html
from components.markup import aria
from components.noted import notes_section
from components.prose import empty
from components.tables import Link, table
from components.tags import Element
from components.tracing import Question, definition
from metrics.exporting import before, origin

#: Rows shown in the drawer; the weightiest come first.
SHOWN = 100


def drawer(question: Question, lang: str, only_definition: bool = False) -> Element:
    """The inside of the drawer for a question; a question that cannot be answered says why."""
    try:
        one = metrics.metric(question.metric)
        pieces: list[Any] = [_head(one, lang), definition(one, lang)]
        if not only_definition:
            pieces += [notes_section(question, lang), *_behind(question, one, lang)]
    except (metrics.QuestionError, store.NoWarehouse) as error:
        says = (
            error.say(lang)
            if isinstance(error, metrics.QuestionError)
            else words.say("shell-nothing-loaded-lead", lang)
        )
        pieces = [_close(lang), empty(says)]
    return html.Div(pieces, className="drawer-inside")


def _head(one: metrics.Metric, lang: str) -> Element:
    title = html.H2([html.Span(one.id, className="quiet"), " ", words.pick(one.label, lang)])
    return html.Header([title, _close(lang)])


def _close(lang: str) -> Element:
    cross = html.Span("✕", **aria(hidden="true"))
    return html.Button(
        [cross, html.Span(words.say("shell-close", lang), className="unseen")], type="button", className="close"
    )


def _behind(question: Question, one: metrics.Metric, lang: str) -> list[Element]:
    found = metrics.trace(question.metric, question.where, as_of=question.as_of, limit=SHOWN)
    if not found.count:
        return [empty(words.say("shell-trace-none", lang))]
    says = words.say(
        "shell-trace-lead",
        lang,
        total=words.value(found.total, one.unit, lang),
        n=found.count,
        shown=words.whole(found.count, lang),
    )
    return [html.P(says, className="trace-lead"), _exports(question, lang), _cells(found, question, lang)]


def _exports(question: Question, lang: str) -> Element:
    """The same rows to take away, all of them."""
    asked = urlencode({"question": question.dumped(), "lang": lang})
    links: list[Any] = []
    for kind in ("xlsx", "csv"):
        label = words.say(f"lineage-export-{kind}", lang)
        links += [html.A(label, href=f"/download/trace.{kind}?{asked}", download=""), " "]
    return html.P(links, className="trace-exports")


def _cells(found: metrics.Trace, question: Question, lang: str) -> Element:
    """One line per received row: where it is written, as it was written, what it said before, who sent it, its rate."""
    unit = "usd_exact" if found.metric.unit == "usd" else "decimal"
    columns = [
        Column(words.say("shell-trace-file", lang)),
        Column(words.say("shell-trace-cell", lang)),
        Column(words.say("shell-trace-received", lang)),
        Column(words.say("shell-trace-brings", lang), unit),
        Column(words.say("shell-trace-rate", lang)),
        Column(words.say("shell-trace-known", lang), "date"),
        Column(words.say("lineage-sent", lang)),
    ]
    rows = [
        (
            _file(one, question, lang),
            _place(one),
            _received(one, lang),
            one.brings,
            _rate(one, lang),
            one.known_on,
            _sent(one, lang),
        )
        for one in found.sources
    ]
    return table(columns, rows, words.say("shell-trace-caption", lang), lang, limit=SHOWN)


def _file(one: metrics.Source, question: Question, lang: str) -> Link:
    """The file, which opens on the sheet where the figure is written."""
    kept = {"organisation": question.where.get("organisation"), "as_of": question.as_of}
    asked = {"file": one.submission_id, "sheet": one.sheet, "lang": lang, **kept}
    return Link(one.file, f"/received?{urlencode({key: value for key, value in asked.items() if value})}")


def _place(one: metrics.Source) -> Element:
    """The sheet and the cell, and under them the heading of its column as received."""
    return html.Span([f"{one.sheet} › {one.cell}".strip(" ›"), html.Br(), html.Small(one.heading)])


def _received(one: metrics.Source, lang: str) -> Any:
    """The value as received, and under it what the same key said before."""
    if not one.earlier:
        return one.received
    former = [piece for each in one.earlier for piece in (html.Br(), html.Small(before(each, lang)))]
    return html.Span([one.received, *former])


def _sent(one: metrics.Source, lang: str) -> str:
    """Who sent the file, and when it came."""
    when = f"{words.day(one.received_at, lang)} {one.received_at:%H:%M}" if one.received_at else ""
    return " · ".join(part for part in (one.sender or one.office, when) if part) or words.NOTHING


def _rate(one: metrics.Source, lang: str) -> str:
    """How dollars were reached: the source's own figure, already dollars, or a rate, its day and where it is from."""
    if one.basis is None:
        return words.NOTHING
    says = words.say(f"shell-basis-{one.basis}", lang)
    if one.basis != "rate" or one.rate is None:
        return says
    told = [f"{says} {words.decimal(one.rate, lang, 4)}"]
    if one.rate_from:
        told.append(words.say("lineage-rate-since", lang, day=words.day(one.rate_from, lang)))
    told.append(origin(one.rate_origin, lang))
    if one.rate_known_on:
        told.append(words.say("lineage-rate-known", lang, day=words.day(one.rate_known_on, lang)))
    return " · ".join(part for part in told if part)
