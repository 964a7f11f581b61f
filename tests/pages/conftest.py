"""Pages as a reader gets them, over the tiny portfolio or the fictional one: their words, figures, tables and links."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import flask
import pytest

import app
import components.cards
import components.state
import metrics.naming
import pages._panorama.footing
from components.live import render
from components.markup import markup
from components.tags import Element
from settings import settings

_TAG = re.compile(r"<[^>]+>")
_DATA = re.compile(r" data-(?:config|figure)='[^']*'")
_FIGURE = re.compile(r'figure-label">(.*?)</h2><p class="figure-value">(.*?)</p><p class="figure-note">(.*?)</p>', re.S)


def plain(html: str) -> str:
    """What is read: no tags, no drawing's own data, every space an ordinary one."""
    words = unescape(_TAG.sub(" ", _DATA.sub("", html))).replace("\u202f", " ").replace("\u00a0", " ")
    return re.sub(r"\s+", " ", words).strip()


@dataclass(frozen=True)
class Read:
    """One page as it was answered."""

    tree: Element

    @property
    def html(self) -> str:
        return markup(self.tree)

    @property
    def text(self) -> str:
        return plain(self.html)

    @property
    def lead(self) -> str:
        found = re.search(r'<p class="lead">(.*?)</p>', self.html, re.S)
        return plain(found[1]) if found else ""

    @property
    def figures(self) -> dict[str, str]:
        """{label: value with its unit}."""
        return {plain(label): plain(value) for label, value, _ in _FIGURE.findall(self.html)}

    def card(self, id: str) -> str:
        """The markup of one card."""
        return markup(_within(self.tree, id))

    def title(self, id: str) -> str:
        """The finding of one card."""
        found = re.search(r"<h2>(.*?)</h2>", self.card(id), re.S)
        assert found, id
        return plain(found[1])

    def table(self, id: str) -> list[list[str]]:
        """The cells of the first table of a card, headings left out."""
        lines = re.findall(r"<tr[^>]*>(.*?)</tr>", self.card(id).split("</table>")[0], re.S)
        return [[plain(cell) for cell in re.findall(r"<td[^>]*>(.*?)</td>", line, re.S)] for line in lines[1:]]

    def bars(self, id: str) -> list[tuple[str, str]]:
        """(name, words after the bar) of each bar of a chart card."""
        found = re.findall(
            r'class="name">(.*?)</(?:a|span)><span class="plot">.*?<b[^>]*>(.*?)(?:<em|</b>)', self.card(id)
        )
        return [(plain(name), plain(said)) for name, said in found]

    def links(self, id: str) -> list[tuple[str, dict[str, str]]]:
        """(path, query) of every link of a card."""
        found = re.findall(r'href="([^"]+)"', self.card(id))
        return [(urlsplit(unescape(one)).path, dict(parse_qsl(urlsplit(unescape(one)).query))) for one in found]


def _within(node: object, id: str) -> Element:
    """The element of that id. Raises KeyError."""
    waiting = [node]
    while waiting:
        one = waiting.pop(0)
        if isinstance(one, Element):
            if one.said.get("id") == id:
                return one
            waiting.append(one.children)
        elif isinstance(one, list | tuple):
            waiting += one
    raise KeyError(id)


Opened = Callable[..., Read]


@pytest.fixture(scope="session")
def server() -> flask.Flask:
    """The app, which knows the pages."""
    return app.create_server()


def view(monkeypatch: pytest.MonkeyPatch, warehouse: Path) -> None:
    """Put that warehouse in view; what was kept of another is dropped, since two may bear the same version."""
    monkeypatch.setattr(settings, "warehouse", warehouse)
    for module in (components.state, metrics.naming, pages._panorama.footing):
        for kept in vars(module).values():
            if hasattr(kept, "cache_clear"):
                kept.cache_clear()


def _opening(monkeypatch: pytest.MonkeyPatch, warehouse: Path) -> Opened:
    view(monkeypatch, warehouse)

    def opened(address: str, lang: str = "fr") -> Read:
        place = urlsplit(address)
        return Read(render(place.path, place.query, lang))

    return opened


@pytest.fixture
def opened(server: flask.Flask, tiny: Path, monkeypatch: pytest.MonkeyPatch) -> Opened:
    """Open an address over the tiny portfolio, whose charts are drawn however few rows they stand on."""
    monkeypatch.setattr(components.cards, "FEWEST", 1)
    return _opening(monkeypatch, tiny)


@pytest.fixture
def opened_demo(server: flask.Flask, demo_warehouse: Path, monkeypatch: pytest.MonkeyPatch) -> Opened:
    """Open an address over the fictional portfolio."""
    return _opening(monkeypatch, demo_warehouse)
