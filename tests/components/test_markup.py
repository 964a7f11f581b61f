"""Pages travel as markup: escaped, complete, each chart with the figure it draws."""

import json
import re
from html import unescape

from components import tags as html
from components.markup import aria, markup, raw


def test_text_and_attributes_are_escaped() -> None:
    told = html.A("<b>&", href='/?a="1"&b', title="x<y")
    assert markup(told) == '<a href="/?a=&quot;1&quot;&amp;b" title="x&lt;y">&lt;b&gt;&amp;</a>'


def test_an_address_that_would_run_leads_nowhere() -> None:
    assert markup(html.A("x", href="javascript:alert(1)")) == '<a href="#">x</a>'


def test_names_become_those_of_html() -> None:
    cell = html.Td("1", colSpan=2, className="number", hidden=True, style={"inline-size": "4%"}, **aria(label="un"))
    assert markup(cell) == '<td aria-label="un" class="number" colspan="2" hidden style="inline-size:4%">1</td>'
    assert markup(html.Br()) == "<br>"


def test_a_graph_is_a_place_that_carries_its_figure() -> None:
    title = "L’or d'“ici” <b>&"
    graph = html.Graph(id="x-graph", figure={"data": [], "layout": {"title": title}}, config={"displayModeBar": False})
    told = markup(html.Div(graph))
    carried = re.search(r"data-figure='([^']*)'", told)
    assert carried and json.loads(unescape(carried[1])) == {"data": [], "layout": {"title": title}}
    assert told.startswith('<div><div id="x-graph" class="graph"')
    assert "<b>" not in told


def test_ready_markup_is_not_escaped_again() -> None:
    assert markup(html.Section(raw("<table></table>", className="table"))) == (
        '<section><div class="table"><table></table></div></section>'
    )
