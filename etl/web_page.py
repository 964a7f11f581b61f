"""Tables that a program wrote as a web page, or as Excel's XML of 2003, and named .xls: the same rows and columns.

Read with the parser of the standard library, which follows no link and expands no entity of the file's own.
"""

from dataclasses import dataclass, field
from html.parser import HTMLParser

#: Elements that hold a row, and those that hold a cell; `data` is the text of a cell in Excel's XML.
_ROWS, _CELLS = frozenset({"tr", "row"}), frozenset({"td", "th", "cell"})
#: Cells that one may be said to span: beyond, it is no table.
WIDEST_SPAN = 1_000
#: Tables of one page; beyond, it is a page laid out with tables.
MOST_TABLES = 40


@dataclass
class Table:
    """One table of a page: its name where it has one, its rows, and the cells one cell was written over."""

    name: str | None = None
    rows: list[list[str]] = field(default_factory=list)
    merged: list[tuple[int, int, int, int]] = field(default_factory=list)


def tables(text: str) -> list[Table]:
    """The tables of a page that have a row with anything in it, each once, an inner one apart from the outer."""
    reader = _Reader()
    reader.feed(text)
    reader.close()
    return [table for table in reader.found if any(any(row) for row in table.rows)][:MOST_TABLES]


class _Reader(HTMLParser):
    """Rows and cells as they come; a table inside a cell is another table."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[Table] = []
        self._open: list[Table] = []
        self._text: list[str] | None = None
        self._spans: dict[int, tuple[int, str]] = {}
        self._sheet: str | None = None
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        name, said = tag.rpartition(":")[2], {key.rpartition(":")[2]: value or "" for key, value in attrs}
        if name in ("script", "style"):
            self._silent += 1
        elif name == "worksheet":
            self._sheet = said.get("name")
        elif name == "table":
            self._end_cell()
            self._open.append(Table(self._sheet))
            self.found.append(self._open[-1])
        elif self._open and name in _ROWS:
            self._end_cell()
            self._row(_number(said.get("index")))
        elif self._open and name in _CELLS:
            self._end_cell()
            self._cell(said)
        elif name == "br" and self._text is not None:
            self._text.append(" ")

    def handle_endtag(self, tag: str) -> None:
        name = tag.rpartition(":")[2]
        if name in ("script", "style"):
            self._silent = max(0, self._silent - 1)
        elif name in _CELLS or name in _ROWS:
            self._end_cell()
        elif name == "table" and self._open:
            self._end_cell()
            self._open.pop()

    def handle_data(self, data: str) -> None:
        if self._text is not None and not self._silent:
            self._text.append(data)

    def _row(self, index: int | None) -> None:
        rows = self._open[-1].rows
        while index and len(rows) < index - 1 and len(rows) < WIDEST_SPAN:
            rows.append([])
        rows.append([])

    def _cell(self, said: dict[str, str]) -> None:
        table = self._open[-1]
        if not table.rows:
            table.rows.append([])
        row = table.rows[-1]
        at = _number(said.get("index"))
        while at and len(row) < at - 1 and len(row) < WIDEST_SPAN:
            row.append("")
        self._pass_over(table, row)
        row.append("")
        across = max(_number(said.get("colspan")) or 1, (_number(said.get("mergeacross")) or 0) + 1)
        down = max(_number(said.get("rowspan")) or 1, (_number(said.get("mergedown")) or 0) + 1)
        across, down = min(across, WIDEST_SPAN), min(down, WIDEST_SPAN)
        top, left = len(table.rows) - 1, len(row) - 1
        if across > 1 or down > 1:
            table.merged.append((top, top + down - 1, left, left + across - 1))
        row.extend([""] * (across - 1))
        self._text = []

    def _pass_over(self, table: Table, row: list[str]) -> None:
        """The places that a cell of a row above was written over."""
        at = len(table.rows) - 1
        over = [span for span in table.merged if span[0] < at <= span[1]]
        while hit := next((span for span in over if span[2] <= len(row) <= span[3]), None):
            row.extend([""] * (hit[3] - len(row) + 1))

    def _end_cell(self) -> None:
        """What stood in the cell, its spaces those of a page."""
        if self._text is not None and self._open and self._open[-1].rows:
            row, merged = self._open[-1].rows[-1], self._open[-1].merged
            top = len(self._open[-1].rows) - 1
            at = merged[-1][2] if merged and merged[-1][0] == top and merged[-1][3] == len(row) - 1 else len(row) - 1
            if row:
                row[at] = " ".join("".join(self._text).split())
        self._text = None


def _number(text: str | None) -> int | None:
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 7 else None
