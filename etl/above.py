"""What the lines above a table's headings say of all its rows: which table it is, and in which unit its amounts are."""

import re
from collections.abc import Iterable
from functools import cache

import schema
from etl import headings, numbers
from etl.spell import plain

#: A unit in brackets, or after "en", "in" or a colon, to the end of a line or of its brackets.
_BRACKETS = re.compile(r"[(\[]([^()\[\]]+)[)\]]")
_AFTER = re.compile(r"(?:^|\s)(?:en|in|expressed in|exprim[ée]s en|exprimad[ao]s en)\s+(\S.*)$", re.IGNORECASE)
_SAID = re.compile(
    r"^[^:]*\b(?:unit|devise|currency|moneda|monnaie|montants?|amounts?|importes?)[^:]*:\s*(\S.*)$", re.I
)
#: The shortest word that is a scale without a currency: "M" or "k" alone may be anything.
SHORTEST_SCALE = 5


def unit(lines: Iterable[str]) -> tuple[int, str | None, str] | None:
    """(scale, currency, the line) of the one unit the lines name: "(importes en miles de USD)" is 1,000 and USD."""
    found: dict[tuple[int, str | None], str] = {}
    for line in lines:
        told = _unit_of(line)
        if told:
            found.setdefault(told, line)
    if len(found) != 1:
        return None
    (((scale, currency), line),) = found.items()
    return scale, currency, line


def _unit_of(line: str) -> tuple[int, str | None] | None:
    for text in (*_BRACKETS.findall(line), line):
        for pattern in (_AFTER, _SAID):
            said = pattern.search(text)
            if said and (told := _read(said[1])):
                return told
        if text is not line and (told := _read(text)):
            return told
    return None


def _read(text: str) -> tuple[int, str | None] | None:
    """The unit words are, and nothing else; a bare letter or a number is none."""
    words = text.strip(" .;:")
    told = numbers.unit(words) if words and not words[0].isdigit() else None
    if told is None or told == (1, None) or (told[1] is None and len(words) < SHORTEST_SCALE):
        return None
    return told


def tables(lines: Iterable[str]) -> frozenset[str]:
    """The tables whose rows some word of the lines is a name of: "Encaissements 2026" speaks of flows."""
    words = {headings.stem(word) for line in lines for word in plain(line).split()}
    return frozenset(table for word, table in _names().items() if word in words)


@cache
def _names() -> dict[str, str]:
    """{word: table} of the names of sheets that are one word and no two tables'."""
    found: dict[str, set[str]] = {}
    for table in schema.TABLES.values():
        for name in (*table.sheet.values(), *table.sheet_aliases, *table.label.values()):
            bag = headings.bag_of(plain(name))
            if len(bag) == 1:
                found.setdefault(bag[0], set()).add(table.name)
    return {word: tables.pop() for word, tables in found.items() if len(tables) == 1}
