"""The blocks a page is made of: a chart with its finding and its sources, a table, a list, an example, a note."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from urllib.parse import urlencode

import words
from charts import Chart
from components import tags as html
from components.coverage import chip, coverage_of, rows_behind, said
from components.markup import aria, raw
from components.noted import notes_under
from components.prose import empty, prose
from components.state import State
from components.tables import Place, placed, table, tables_in
from components.tags import Element
from components.tracing import Question, asks, defines

#: Received rows below which a drawing would mislead: it gives way to a sentence and its table.
FEWEST = 3
#: Rows of a chart's own table; a network may have thousands of ties.
TABLE_ROWS = 200
#: Where tables are taken away from (pages/_tables.py).
EXPORT = "/download/table"
#: Nothing leaves the host, nothing distracts: no mode bar, no upload button.
GRAPH: dict[str, Any] = {
    "displayModeBar": False,
    "displaylogo": False,
    "showSendToCloud": False,
    "showTips": False,
    "scrollZoom": False,
    "doubleClick": False,
    "responsive": True,
}


def card(id: str, title: str, subtitle: str, children: Sequence[Any], span: int = 6, footer: Any = None) -> Element:
    """A white block `span` columns wide (of 12), its title a finding."""
    head: list[Element] = [html.H2(prose(title))]
    if subtitle:
        head.append(html.P(prose(subtitle), className="what"))
    foot = [html.Footer(footer)] if footer else []
    return html.Section([html.Header(head), *children, *foot], id=id, className=f"card span-{span}")


text_card = card


def chart_card(
    id: str,
    chart: Chart,
    state: State,
    *,
    metric: str | None = None,
    where: Mapping[str, Any] | None = None,
    source: str = "",
    n: int | None = None,
    coverage: float | None = None,
    span: int = 6,
    note: str = "",
    under: Sequence[Any] = (),
    fewest: int | None = None,
) -> Element:
    """A chart that says what it found and what it stands on; its table; the way to its cells.

    `n` is the number of rows it is based on (counted where a metric is named); under `fewest` (FEWEST where not told)
    it is not drawn and says why. `coverage` is the share (0..1) of offices that reported, where the calendar does not
    tell. `under` stands between the chart and the footer.
    """
    n = rows_behind(state, metric, where) if n is None else n
    drawn = _drawn(id, chart, state.lang, n, FEWEST if fewest is None else fewest)
    figure = html.Div(drawn, id=f"{id}-figure", className="drawing", role="group", **aria(label=chart.summary))
    notes = [html.P(prose(line), className="note") for line in (chart.note, note) if line]
    question = Question(metric, where or {}, state.as_of) if metric else None
    written = notes_under(question, state.lang)
    stands_on = source_line(state, source, n, coverage, where)
    place = Place(id, state, chart.finding, chart.subtitle, stands_on, question)
    foot = [stands_on, _tools(chart, place)]
    return card(id, chart.finding, chart.subtitle, [figure, *under, *notes, *written], span, foot)


def table_card(
    id: str,
    title: str,
    subtitle: str,
    content: Element,
    state: State,
    *,
    metric: str | None = None,
    where: Mapping[str, Any] | None = None,
    source: str = "",
    n: int | None = None,
    coverage: float | None = None,
    span: int = 6,
) -> Element:
    """A table with its finding, its source line and the way to its cells."""
    question = Question(metric, where or {}, state.as_of) if metric else None
    tools = [asks(question, title, state.lang), defines(question, state.lang)] if question else []
    n = rows_behind(state, metric, where) if n is None else n
    stands_on = source_line(state, source, n, coverage, where)
    place = Place(id, state, title, subtitle, stands_on, question)
    foot = [stands_on, html.Div([*tools, *exports(content, place)], className="tools")]
    notes = notes_under(question, state.lang)
    return card(id, title, subtitle, [placed(content, place), *notes], span, foot)


def _drawn(id: str, chart: Chart, lang: str, n: int | None, fewest: int) -> Element:
    """The drawing, or the sentence that stands in its place."""
    if chart.is_empty:
        return empty(chart.empty)
    if n is not None and 0 < n < fewest:
        least = words.whole(fewest, lang)
        return empty(words.say("coverage-too-few", lang, n=n, shown=words.whole(n, lang), least=least))
    return graph(f"{id}-graph", chart, lang)


def graph(id: str, chart: Chart, lang: str) -> Element:
    """The drawing itself, without a card around it."""
    if chart.marks:
        return raw(chart.marks, id=id, className=f"marks {chart.form}")
    height = chart.figure["layout"].get("height", 300)
    config: Any = {**GRAPH, "locale": lang}
    return html.Graph(id=id, figure=chart.figure, config=config, style={"height": f"{height}px"})


def source_line(
    state: State,
    source: str,
    n: int | None = None,
    coverage: float | None = None,
    where: Mapping[str, Any] | None = None,
) -> Element:
    """Source · as of · rows · workbooks received of those due · share of the portfolio, and how settled they are."""
    lang = state.lang
    pieces = [source] if source else []
    day = state.as_of or state.today
    if day:
        pieces.append(words.say("shell-as-of", lang, day=words.day(day, lang)))
    if n is not None:
        pieces.append(words.say("shell-based-on", lang, n=n, shown=words.whole(n, lang)))
    found = coverage_of(state, where)
    if found:
        pieces += said(found, lang)
    elif coverage is not None:
        pieces.append(words.say("shell-coverage", lang, share=words.percent(coverage, lang)))
    line: list[Any] = [" · ".join(pieces)]
    settled = chip(found, lang) if found else None
    if settled is not None:
        line += [" ", settled]
    return html.P(line, className="source")


def _tools(chart: Chart, place: Place) -> Element:
    """See as a table · where does this come from · definition · take it away."""
    tools: list[Element] = []
    lang, question = place.state.lang, place.question
    shown = [] if chart.is_empty else [_as_table(chart, place)]
    tools += shown
    if question:
        tools += [asks(question, chart.finding, lang), defines(question, lang)]
    return html.Div([*tools, *exports(shown, place)], className="tools")


def _as_table(chart: Chart, place: Place) -> Element:
    lang, links = place.state.lang, chart.links or None
    content = table(
        chart.columns, chart.rows, chart.finding, lang, row_links=links, limit=TABLE_ROWS, is_narrowed_elsewhere=True
    )
    shown = html.Details([html.Summary(words.say("shell-see-table", lang)), content], className="as-table")
    placed(shown, place)
    return shown


def exports(content: Any, place: Place) -> list[Element]:
    """The links that take a card's tables away as they are seen: as a workbook, as a text any spreadsheet opens."""
    if not any(one.told.rows for one in tables_in(content)):
        return []
    state = place.state
    asked = urlencode({**state.query, "lang": state.lang, "page": state.path, "card": place.key})
    return [_export(kind, asked, place) for kind in ("xlsx", "csv")]


def _export(kind: str, asked: str, place: Place) -> Element:
    lang = place.state.lang
    named = html.Span(f" {words.say('table-of', lang, title=place.title)}", className="unseen")
    label = words.say(f"table-{kind}", lang)
    return html.A([label, named], href=f"{EXPORT}.{kind}?{asked}", download="", className="export")


@dataclass(frozen=True)
class Decision:
    """One thing to decide: a badge (“J-12”), its status, what it is, details, and where to act."""

    badge: str
    status: str
    text: str
    detail: str = ""
    href: str | None = None
    action: str = ""


def decision_list(decisions: Sequence[Decision], nothing: str) -> Element:
    """The only list that leads to an act, most pressing first; `nothing` is said when it is empty."""
    if not decisions:
        return empty(nothing)
    return html.Ul([_decision(decision) for decision in decisions], className="decisions", role="list")


def _decision(decision: Decision) -> Element:
    told: list[Any] = prose(decision.text)
    if decision.detail:
        told += [" · ", html.Span(prose(decision.detail), className="quiet")]
    pieces: list[Any] = [html.Span(decision.badge, className=f"pill {decision.status} badge")]
    pieces.append(html.Span(told, className="decision-text"))
    if decision.href:
        pieces.append(html.A([decision.action, html.Span(f" {decision.text}", className="unseen")], href=decision.href))
    return html.Li(pieces)


@dataclass(frozen=True)
class Example:
    """What it looks like in the field: the need, the partner, the result and its proof."""

    title: str
    need: str
    partner: str
    result: str
    proof: str = ""
    place: str = ""
    href: str | None = None


def example_card(id: str, example: Example | None, lang: str, span: int = 6, nothing: str = "") -> Element:
    """An example from the field; `nothing` is said when none was told."""
    title = words.say("shell-example", lang)
    if example is None:
        return card(id, title, "", [empty(nothing or words.say("shell-no-example", lang))], span)
    steps_ = ("need", example.need), ("partner", example.partner), ("result", example.result), ("proof", example.proof)
    told = [
        piece
        for key, value in steps_
        if value
        for piece in (html.Dt(words.say(f"shell-example-{key}", lang)), html.Dd(prose(value)))
    ]
    heading = html.A(example.title, href=example.href) if example.href else example.title
    return card(id, title, example.place, [html.H3(heading, className="story"), html.Dl(told, className="told")], span)


def note_card(
    id: str, note: str | None, lang: str, author: str = "", on: date | None = None, span: int = 6, title: str = ""
) -> Element:
    """The director's own words, signed and dated."""
    title = title or words.say("shell-note", lang)
    if not note:
        return card(id, title, "", [empty(words.say("shell-no-note", lang))], span)
    signed = " · ".join(piece for piece in (author, words.day(on, lang) if on else "") if piece)
    return card(id, title, "", [html.Blockquote(prose(note)), html.P(signed, className="quiet")], span)


@dataclass(frozen=True)
class Step:
    """One stage a file went through: how many, what, and whether it needs a look."""

    value: str
    label: str
    status: str = "done"


def steps(id: str, stages: Sequence[Step]) -> Element:
    """The stages a received file went through, side by side."""
    told = [
        html.Li([html.Strong(stage.value), html.Span(prose(stage.label), className="quiet")], className=stage.status)
        for stage in stages
    ]
    return html.Section([html.Ol(told, className="steps")], id=id, className="card span-12")


@dataclass(frozen=True)
class Remark:
    """One finding for the office: the cell, what is wrong, the gesture expected."""

    cell: str
    message: str
    remedy: str = ""
    status: str = "neutral"
    href: str | None = None


def findings_list(remarks: Sequence[Remark], nothing: str) -> Element:
    """Each finding with its cell, the problem and the remedy."""
    if not remarks:
        return empty(nothing)
    return html.Ul([_remark(remark) for remark in remarks], className="decisions", role="list")


def _remark(remark: Remark) -> Element:
    cell: Any = html.A(remark.cell, href=remark.href) if remark.href else remark.cell
    remedy = [html.Br(), html.Span(remark.remedy, className="quiet")] if remark.remedy else []
    badge = html.Span(cell, className=f"pill {remark.status} badge")
    said: list[Any] = [remark.message, *remedy]
    return html.Li([badge, html.Span(said, className="decision-text")])
