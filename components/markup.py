"""Pages as ready markup: written in `components.tags`, sent as one escaped HTML string (decision 9).

It can be read before any script has run; assets/panorama.js turns what stands into what was answered.
"""

import json
from collections.abc import Iterable
from html import escape
from typing import Any

from components.tags import Div, Element, Graph, Later

Node = Element | str | int | float | None
#: The class of a place where a chart is drawn.
GRAPH = "graph"
VOID = {"br", "col", "hr", "img", "input", "meta", "link", "wbr", "source"}
RENAMED = {"className": "class", "htmlFor": "for"}
#: What is not written as an attribute.
DROPPED = {"data-html", "style"}
#: An address may be on this host, on the web, or a mail; nothing that runs.
ADDRESSES = ("/", "?", "#", "http://", "https://", "mailto:")


def raw(markup: str, tag: type[Element] = Div, **properties: Any) -> Element:
    """An element whose inside is already markup. Only for markup this package wrote and escaped."""
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
    """The HTML of a tree of elements; a chart's place carries its figure."""
    if node is None:
        return ""
    if isinstance(node, Later):
        node = node.made()
    if isinstance(node, Element):
        return _graph(node.said) if isinstance(node, Graph) else _element(node)
    if isinstance(node, str | int | float):
        return text(node)
    return "".join(markup(child) for child in node)


def _element(node: Element) -> str:
    said = node.said
    opening = node.tag + "".join(_attribute(name, said[name]) for name in sorted(said)) + _style(said)
    if node.tag in VOID:
        return f"<{opening}>"
    return f"<{opening}>{said.get('data-html') or markup(node.children)}</{node.tag}>"


def _graph(said: dict[str, Any]) -> str:
    """The place assets/charts.js draws in."""
    told = "".join(f" data-{name}='{_json(said[name])}'" for name in ("config", "figure"))
    return f'<div id="{quoted(said["id"])}" class="{GRAPH}"{_style(said)}{told}></div>'


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
