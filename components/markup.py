"""Pages as ready markup: a Dash component costs the browser a millisecond, a line of HTML nothing.

Pages are written with ordinary `html.*` and `dcc.Graph`, and sent as one escaped HTML string: it can be read before any
script has run, and assets/panorama.js turns what stands into what was answered.
"""

import json
from collections.abc import Iterable
from html import escape
from typing import Any

from dash import html
from dash.development.base_component import Component

Node = Component | str | int | float | None
HTML = "dash_html_components"
#: The class of a place where a chart is drawn.
GRAPH = "graph"
VOID = {"br", "col", "hr", "img", "input", "meta", "link", "wbr", "source"}
RENAMED = {"className": "class", "htmlFor": "for"}
#: Properties Dash adds for its own use; they mean nothing to a browser.
DROPPED = {"children", "key", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "data-html", "style"}
#: What Dash keeps on a component besides what was said of it.
NOT_SAID = {
    "children",
    "key",
    "_prop_names",
    "_valid_wildcard_attributes",
    "available_properties",
    "available_wildcard_properties",
}
#: An address may be on this host, on the web, or a mail; nothing that runs.
ADDRESSES = ("/", "?", "#", "http://", "https://", "mailto:")


def raw(markup: str, tag: type[Component] = html.Div, **properties: Any) -> Component:
    """A component whose inside is already markup. Only for markup this package wrote and escaped."""
    return tag(**properties, **{"data-html": markup})


def aria(**said: str) -> dict[str, Any]:
    """What assistive technology is told: aria(label="…") → {"aria-label": "…"}."""
    return {f"aria-{name}": value for name, value in said.items()}


def data(**told: str) -> dict[str, Any]:
    """What assets/panorama.js is told: data(ask="…") → {"data-ask": "…"}."""
    return {f"data-{name}": value for name, value in told.items()}


def text(value: object) -> str:
    """Text as it may stand in markup."""
    return escape(str(value), quote=False)


def quoted(value: object) -> str:
    """Text as it may stand between the quotes of an attribute."""
    return escape(str(value), quote=True)


def address(href: str) -> str:
    """An address that is safe to follow, or '#'."""
    return href if href.startswith(ADDRESSES) else "#"


def markup(node: Node | Iterable[Node]) -> str:
    """The HTML of a component tree: what dash.html says, and the place of each dcc.Graph with the figure it carries."""
    if node is None:
        return ""
    if isinstance(node, Component):
        return _element(node)
    if isinstance(node, str | int | float):
        return text(node)
    return "".join(markup(child) for child in node)


def _properties(node: Component) -> dict[str, Any]:
    """What was said of a component, by name: reading its attributes is ten times quicker than asking it, and the
    order must not depend on the process that answers."""
    said = vars(node)
    return {name: said[name] for name in sorted(said) if name not in NOT_SAID and said[name] is not None}


def _is_html(node: Component) -> bool:
    return getattr(node, "_namespace", "") == HTML


def _each(children: Any) -> list[Node]:
    if children is None:
        return []
    return list(children) if isinstance(children, list | tuple) else [children]


def _element(node: Component) -> str:
    properties = _properties(node)
    if not _is_html(node):
        return _graph(properties)
    tag = node._type.lower()
    opening = tag + "".join(_attribute(name, value) for name, value in properties.items()) + _style(properties)
    if tag in VOID:
        return f"<{opening}>"
    inside = properties.get("data-html") or markup(_each(getattr(node, "children", None)))
    return f"<{opening}>{inside}</{tag}>"


def _graph(properties: dict[str, Any]) -> str:
    """The place assets/charts.js draws in."""
    told = "".join(f" data-{name}='{_json(properties[name])}'" for name in ("config", "figure"))
    return f'<div id="{quoted(properties["id"])}" class="{GRAPH}"{_style(properties)}{told}></div>'


def _json(value: Any) -> str:
    """JSON as it may stand between single quotes: a figure is full of double ones."""
    told = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return told.replace("&", "&amp;").replace("'", "&#39;").replace("<", "&lt;")


def _attribute(name: str, value: Any) -> str:
    if name in DROPPED or value is None or value is False:
        return ""
    name = RENAMED.get(name, name if "-" in name else name.lower())
    if value is True:
        return f' {name}="true"' if "-" in name else f" {name}"
    if name in {"href", "src"}:
        value = address(str(value))
    return f' {name}="{quoted(value)}"'


def _style(properties: dict[str, Any]) -> str:
    rules = properties.get("style")
    if not rules:
        return ""
    return f' style="{quoted(";".join(f"{name}:{value}" for name, value in rules.items()))}"'
