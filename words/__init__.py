"""Every visible word, in French, English and Spanish: Fluent catalogues that translators' own tools open."""

import difflib
import re
from collections.abc import Mapping
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax.ast import Message, Term

from words.numbers import (
    NOTHING,
    compact,
    day,
    decimal,
    money,
    money_exact,
    month,
    percent,
    points,
    quarter,
    signed_percent,
    value,
    whole,
)

__all__ = [
    "LANGUAGES",
    "NOTHING",
    "MissingWord",
    "catalogue",
    "compact",
    "day",
    "decimal",
    "known",
    "money",
    "money_exact",
    "month",
    "negotiate",
    "percent",
    "pick",
    "points",
    "quarter",
    "say",
    "signed_percent",
    "value",
    "whole",
]

LANGUAGES = ("fr", "en", "es")
HERE = Path(__file__).parent


#: Sentences kept as written.
SENTENCES_KEPT = 8192


class MissingWord(LookupError):
    """The catalogue has no such message, or the message lacks an argument."""


#: Where a message begins, and where it ends if not at the next: a comment.
_BEGINS = re.compile(r"^(?:([a-zA-Z][\w-]*) *=|#)", re.MULTILINE)


class _Messages(dict[str, Message | Term]):
    """The messages of one language by key, each taken apart when it is first said: a page says a few of thousands."""

    def __init__(self, lang: str) -> None:
        super().__init__()
        self.written: dict[str, str] = {}
        for path in sorted((HERE / lang).glob("*.ftl")):
            text = path.read_text(encoding="utf-8")
            starts = [*_BEGINS.finditer(text)]
            for start, end in zip(starts, [*(found.start() for found in starts[1:]), len(text)], strict=True):
                if start[1]:
                    self.written.setdefault(start[1], text[start.start() : end])

    def __contains__(self, key: object) -> bool:
        return key in self.written

    def __missing__(self, key: str) -> Message:
        (message,) = FluentResource(self.written[key]).body
        assert isinstance(message, Message)
        self[key] = message
        return message


@cache
def _messages(lang: str) -> _Messages:
    return _Messages(lang)


@cache
def _bundle(lang: str) -> FluentBundle:
    bundle = FluentBundle([lang], use_isolating=False)
    bundle._messages = _messages(lang)
    return bundle


@cache
def catalogue(lang: str) -> dict[str, tuple[str, ...]]:
    """The keys of one language, by file: {"shell": ("shell-title", …), …}. The tests compare languages with it."""
    found = {}
    for path in sorted((HERE / lang).glob("*.ftl")):
        resource = FluentResource(path.read_text(encoding="utf-8"))
        found[path.stem] = tuple(entry.id.name for entry in resource.body if isinstance(entry, Message))
    return found


def known(key: str, lang: str) -> bool:
    """Whether the catalogue of that language has the message."""
    return _bundle(lang).has_message(key)


def say(key: str, lang: str, **arguments: Any) -> str:
    """The message `key` in `lang`. Raises MissingWord, naming the nearest key or what the message lacked."""
    return _said(key, lang, *((name, type(value), value) for name, value in arguments.items()))


@lru_cache(maxsize=SENTENCES_KEPT)
def _said(key: str, lang: str, *arguments: tuple[str, type, Any]) -> str:
    """A sentence is written once: the pages of a morning say the same ones, and the types tell 1 from 1.0 and True."""
    bundle = _bundle(lang)
    if not bundle.has_message(key):
        nearest = difflib.get_close_matches(key, _messages(lang).written, n=1)
        hint = f" Did you mean {nearest[0]!r}?" if nearest else ""
        raise MissingWord(f"No message is called {key!r} in {lang!r}.{hint}")
    pattern = bundle.get_message(key).value
    assert pattern is not None
    text, errors = bundle.format_pattern(pattern, {name: value for name, _, value in arguments})
    if errors:
        raise MissingWord(f"The message {key!r} in {lang!r} could not be said: {errors[0]}.")
    return str(text)


def pick(labels: Mapping[str, str], lang: str) -> str:
    """The label of that language from a {fr, en, es} mapping."""
    return labels[lang]


def negotiate(accepted: str, default: str) -> str:
    """The language a browser asks for in its Accept-Language header, among ours; `default` when it names none."""
    wishes = []
    for part in accepted.split(","):
        tag, _, quality = part.strip().partition(";q=")
        try:
            wishes.append((float(quality or 1), tag[:2].lower()))
        except ValueError:
            continue
    for _, tag in sorted(wishes, key=lambda wish: -wish[0]):
        if tag in LANGUAGES:
            return tag
    return default
