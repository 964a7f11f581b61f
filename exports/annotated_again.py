"""An earlier annotation of the same workbook: its first sheet, and what each tinted cell wore before it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from etl.ours import TO_CORRECT
from exports.annotated_book import Book, Tab
from exports.annotated_cells import Place, place
from exports.package import Package, local, parsed

#: The columns of our sheet that say where a tint went, and what was there.
_SHEET, _CELL, _FILL = 2, 3, 8
_FIRST_SHARED = re.compile(rb"<(?:\w+:)?c\b[^>]*\br=[\"']A1[\"'][^>]*>\s*<(?:\w+:)?v>(\d+)<")


@dataclass(frozen=True)
class Earlier:
    """The sheet an earlier annotation added, and {sheet: {cell: its fill before}}."""

    tab: Tab | None = None
    fills: dict[str, dict[Place, str]] = field(default_factory=dict)


def find(package: Package, book: Book) -> Earlier:
    """The earlier annotation, if the workbook bears one; Excel and LibreOffice may have saved it since."""
    strings = _strings(package, book)
    for tab in book.tabs:
        content = package.read(tab.part)
        shared = _FIRST_SHARED.search(content[:50_000])
        is_shared = bool(shared and strings and strings[int(shared[1])] == TO_CORRECT)
        if is_shared or TO_CORRECT.encode() in content[:50_000]:
            return Earlier(tab, _fills(parsed(content), strings))
    return Earlier()


def _strings(package: Package, book: Book) -> list[str]:
    """The texts Excel keeps apart, where ours is among them."""
    if book.strings is None or not package.has(book.strings):
        return []
    content = package.read(book.strings)
    if TO_CORRECT.encode() not in content:
        return []
    return [_text(each) for each in parsed(content) if local(each) == "si"]


def _text(element: etree._Element) -> str:
    return "".join(each.text or "" for each in element.iter() if local(each) == "t")


def _fills(root: etree._Element, strings: list[str]) -> dict[str, dict[Place, str]]:
    found: dict[str, dict[Place, str]] = {}
    for row in (each for each in root.iter() if local(each) == "row"):
        said = dict(_cells(row, strings))
        at = place(said.get(_CELL))
        if at and said.get(_FILL):
            found.setdefault(said.get(_SHEET, ""), {})[at] = said[_FILL]
    return found


def _cells(row: etree._Element, strings: list[str]) -> Iterator[tuple[int, str]]:
    """(column, text) of the cells of a row."""
    for cell in (each for each in row if local(each) == "c"):
        at = place(cell.get("r"))
        value = next((each.text or "" for each in cell if local(each) == "v"), "")
        if at and cell.get("t") == "s":
            number = int(value) if value.isdigit() else len(strings)
            yield at[1], strings[number] if number < len(strings) else ""
        elif at:
            yield at[1], _text(cell) or value
