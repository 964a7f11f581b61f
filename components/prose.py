"""Sentences with **bold** and [links](href), as the catalogues write them."""

import re

from components import tags as html
from components.tags import Element

_MARK = re.compile(r"\*\*(?P<bold>.+?)\*\*|\[(?P<text>[^\]]+)\]\((?P<href>[^)\s]+)\)")
#: A sign before a dollar: “−$2.6M” may not be cut after its sign.
_SIGNED = re.compile(r"([−+-])(?=\$)")


def prose(sentence: str) -> list[Element | str]:
    """The sentence as text, <strong> and <a>; anything else in it stays text."""
    sentence = _SIGNED.sub("\\1\u2060", sentence)
    pieces: list[Element | str] = []
    place = 0
    for mark in _MARK.finditer(sentence):
        pieces.append(sentence[place : mark.start()])
        if mark["bold"]:
            pieces.append(html.Strong(mark["bold"]))
        else:
            pieces.append(html.A(mark["text"], href=mark["href"]))
        place = mark.end()
    pieces.append(sentence[place:])
    return [piece for piece in pieces if piece]


def lead(sentence: str) -> Element:
    """The one sentence a page opens with."""
    return html.P(prose(sentence), className="lead")


def empty(sentence: str) -> Element:
    """What stands where there is nothing to show: a sentence, never zeros."""
    return html.P(html.Span(prose(sentence)), className="empty")
