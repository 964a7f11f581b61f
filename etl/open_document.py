"""What an OpenDocument sheet hides from its reader: merged ranges, hidden rows and columns."""

import re
from collections.abc import Iterator
from html import unescape

from etl.audit import MOST_MERGED, Marks

_TABLE = re.compile(rb'<table:table\s[^>]*?table:name="([^"]*)"[^>]*>(.*?)</table:table>', re.DOTALL)
_COLUMN = re.compile(rb"<table:table-column\b([^>]*)>")
_ROW = re.compile(rb"<table:table-row\b([^>]*?)(?:/>|>(.*?)</table:table-row>)", re.DOTALL)
_CELL = re.compile(rb"<table:(?:covered-)?table-cell\b([^>]*)>")
_COLUMNS_REPEATED = re.compile(rb'number-columns-repeated="(\d+)"')
_ROWS_REPEATED = re.compile(rb'number-rows-repeated="(\d+)"')
_COLUMNS_SPANNED = re.compile(rb'number-columns-spanned="(\d+)"')
_ROWS_SPANNED = re.compile(rb'number-rows-spanned="(\d+)"')
_HIDDEN = re.compile(rb'visibility="(?:collapse|filter)"')
#: Columns beyond these are blank to the sheet's edge.
MOST_COLUMNS = 2_000


def marks(content: bytes) -> dict[str, Marks]:
    """The merged ranges, hidden rows and hidden columns of each sheet of content.xml, by its name."""
    if b"-spanned=" not in content and not _HIDDEN.search(content):
        return {}
    found = {}
    for name, inside in _TABLE.findall(content):
        hidden_rows, merged = _rows(inside)
        found[unescape(name.decode("utf-8", "replace"))] = Marks(
            hidden_rows=hidden_rows, hidden_columns=tuple(_hidden_columns(inside)), merged=merged
        )
    return found


def _times(pattern: re.Pattern[bytes], attributes: bytes) -> int:
    found = pattern.search(attributes)
    return int(found[1]) if found else 1


def _hidden_columns(inside: bytes) -> Iterator[int]:
    place = 0
    for attributes in _COLUMN.findall(inside):
        count = _times(_COLUMNS_REPEATED, attributes)
        if _HIDDEN.search(attributes):
            yield from range(place, min(place + count, MOST_COLUMNS))
        place += count


def _rows(inside: bytes) -> tuple[int, tuple[tuple[int, int, int, int], ...]]:
    """(rows hidden, merged ranges) of one sheet; a row repeated to the sheet's end is blank and is not counted."""
    row = hidden = 0
    merged: list[tuple[int, int, int, int]] = []
    for attributes, cells in _ROW.findall(inside):
        count = _times(_ROWS_REPEATED, attributes)
        if _HIDDEN.search(attributes) and b"<text:" in cells:
            hidden += count
        if b"-spanned=" in cells:
            merged += _spans(cells, row)
        row += count
    return hidden, tuple(merged) if len(merged) <= MOST_MERGED else ()


def _spans(cells: bytes, row: int) -> Iterator[tuple[int, int, int, int]]:
    place = 0
    for attributes in _CELL.findall(cells):
        down, right = _times(_ROWS_SPANNED, attributes), _times(_COLUMNS_SPANNED, attributes)
        if down > 1 or right > 1:
            yield row, row + down - 1, place, place + right - 1
        place += _times(_COLUMNS_REPEATED, attributes)
