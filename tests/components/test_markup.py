"""Static pieces travel as markup: escaped, complete, and never where a callback needs the component."""

from dash import dcc, html

from components.markup import aria, dumps, light, markup, raw


def test_text_and_attributes_are_escaped() -> None:
    told = html.A("<b>&", href='/?a="1"&b', title="x<y")
    assert markup(told) == '<a href="/?a=&quot;1&quot;&amp;b" title="x&lt;y">&lt;b&gt;&amp;</a>'


def test_an_address_that_would_run_leads_nowhere() -> None:
    assert markup(html.A("x", href="javascript:alert(1)")) == '<a href="#">x</a>'


def test_names_become_those_of_html() -> None:
    cell = html.Td("1", colSpan=2, className="number", hidden=True, style={"inline-size": "4%"}, **aria(label="un"))
    assert markup(cell) == '<td aria-label="un" class="number" colspan="2" hidden style="inline-size:4%">1</td>'
    assert markup(html.Br()) == "<br>"


def test_a_static_branch_becomes_one_component() -> None:
    tree = light(html.Div([html.P(["a ", html.Strong("b")]), html.Ul([html.Li("c")])], id="page"))
    assert dumps(tree) == (
        '{"type":"Div","namespace":"dash_html_components",'
        '"props":{"data-html":"<p>a <strong>b</strong></p><ul><li>c</li></ul>","id":"page"}}'
    )


def test_an_interactive_component_stays_itself_among_markup() -> None:
    tree = light(html.Div([html.H2("Titre"), html.Div(dcc.Graph(id="graph"), id="figure"), html.P("fin")], id="card"))
    first, figure, last = tree.children
    assert getattr(first, "data-html") == "Titre"
    assert figure.children[0].id == "graph"
    assert last.id == "card-2"


def test_a_component_with_an_id_can_be_reached_by_a_callback() -> None:
    tree = light(html.Div([html.Button("Ouvrir", id="open")], id="page"))
    assert tree.children[0].id == "open"


def test_ready_markup_is_not_escaped_again() -> None:
    assert markup(html.Section(raw("<table></table>", className="table"))) == (
        '<section><div class="table"><table></table></div></section>'
    )
