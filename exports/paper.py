"""How a briefing is written: sheets that say what they stand on, tables that are tables, numbers."""

import math
import re
import textwrap
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any, BinaryIO

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.utility import xl_col_to_name, xl_rowcol_to_cell
from xlsxwriter.worksheet import Worksheet

import words
from exports import look
from exports.brief import Brief, Figure

#: What a cell holds at most; Excel refuses the file beyond it (“Excel specifications and limits”).
LONGEST_CELL = 32_767
#: What a sheet's name holds at most, and the characters it may not hold (same page).
LONGEST_SHEET = 31
_FORBIDDEN = re.compile(r"[\[\]:*?/\\']")
#: Control characters no XML file may hold, except the line break.
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ufffe\uffff]")
#: Rows every sheet opens with: title, scope, what the data stand on, the fictional mark.
OPENING = 4
#: A line of text in points, for a letter of 10; a row of a table; the header of a table, two lines.
LINE_HEIGHT, ROW_HEIGHT, HIGHEST_ROW = 12.75, 17, 409
#: Letters of a text that fit in one character of column width: figures are wider than most letters.
LETTERS = 1.22
#: The width of the empty column between the tables and what stands beside them.
GAP = 2
#: A row in points and a column in characters that nobody set (Excel's defaults for this type size).
PLAIN_HEIGHT, PLAIN_WIDTH = 15, 8.43
A4 = 9


@dataclass(frozen=True)
class Column:
    """A column of a table: heading, unit, width in characters, and what its last row says.

    `total`: "sum" (a live formula), "" (nothing), or "given" (a figure of its own, where adding would count twice).
    """

    label: str
    unit: str = "text"
    width: float = 12
    total: str = ""


@dataclass(frozen=True)
class Link:
    """Words that lead to a cell of the same workbook."""

    text: str
    target: str


@dataclass(frozen=True)
class Status:
    """On track, to watch, late: shape and word first, then tint."""

    code: str


@dataclass(frozen=True)
class Formula:
    """A live calculation over cells of the same row or column, and the value it has today."""

    text: str
    value: float | None
    figure: Figure | None = None


@dataclass(frozen=True)
class Shown:
    """A number in a unit of its own, where the rows of a column do not share one."""

    value: Any
    unit: str
    scale: str = "M"


@dataclass(frozen=True)
class Placed:
    """Where a figure was written."""

    sheet: str
    cell: str
    figure: Figure

    @property
    def target(self) -> str:
        """The address a link leads to."""
        return f"internal:'{self.sheet}'!{self.cell}"


@dataclass(frozen=True)
class Zone:
    """A table as written: rows of its header, first and last data, total; its first column."""

    sheet: str
    header: int
    first: int
    last: int
    total: int | None
    left: int
    scales: tuple[str, ...] = ()
    tops: tuple[float, ...] = ()
    lows: tuple[float, ...] = ()
    names: tuple[str, ...] = ()

    def cells(self, column: int) -> list[Any]:
        """The data cells of one column, as a chart's series takes them."""
        return [self.sheet, self.first, self.left + column, self.last, self.left + column]

    def heading(self, column: int) -> list[Any]:
        """The heading cell of one column."""
        return [self.sheet, self.header, self.left + column]


def clean(text: str) -> str:
    """Text as a cell may hold it: no control characters, not longer than Excel allows."""
    plain = _CONTROL.sub(" ", text.replace("\t", " ").replace("\r\n", "\n"))
    return plain if len(plain) <= LONGEST_CELL else plain[: LONGEST_CELL - 1] + "…"


def lines_needed(text: str, width: float, size: float = look.BODY) -> int:
    """Lines a text takes in a column `width` characters wide."""
    room = max(int(width * LETTERS * look.BODY / size), 1)
    return sum(max(len(textwrap.wrap(line, room)), 1) for line in text.split("\n"))


class Book:
    """One workbook being written: its formats, its numbered notes, and where each figure went."""

    def __init__(self, target: str | Path | BinaryIO, remit: Brief) -> None:
        self.brief = remit
        self.file = xlsxwriter.Workbook(
            str(target) if isinstance(target, str | Path) else target,
            {
                "strings_to_formulas": False,
                "strings_to_urls": False,
                "strings_to_numbers": False,
                "nan_inf_to_errors": False,
                "default_format_properties": {"font_name": look.FONT, "font_size": look.BODY, "font_color": look.INK},
                "in_memory": not isinstance(target, str | Path),
            },
        )
        self.placed: list[Placed] = []
        self.notes: list[tuple[str, str]] = []
        self.charts: list[tuple[str, str]] = []
        self.pages: list[Page] = []
        self.left_out: list[str] = []
        self._formats: dict[tuple[tuple[str, Any], ...], Format] = {}
        self._names: set[str] = set()

    def page(self, name: str, title: str, about: str, tab: str = look.QUIET) -> "Page":
        """A new sheet at the end, its title still to be written by `Page.open`; `about` is its line in the contents."""
        made = Page(self, self._unique(name), title, about, tab)
        self.pages.append(made)
        return made

    def format(self, **chosen: Any) -> Format:
        """A cell format, made once for each set of properties."""
        key = tuple(sorted(chosen.items()))
        if key not in self._formats:
            base = {"font_name": look.FONT, "font_size": look.BODY, "font_color": look.INK, "valign": "vcenter"}
            self._formats[key] = self.file.add_format({**base, **chosen})
        return self._formats[key]

    def note(self, text: str, about: str = "") -> int:
        """The number of that note, which joins the list the first time it is called; `about` names its indicator."""
        texts = [said for _, said in self.notes]
        if text not in texts:
            self.notes.append((about, text))
            texts.append(text)
        return texts.index(text) + 1

    def where(self, figure: Figure) -> Placed | None:
        """The first cell that shows that figure."""
        return next((one for one in self.placed if one.figure == figure), None)

    def _unique(self, name: str) -> str:
        plain = _FORBIDDEN.sub(" ", name).strip()[:LONGEST_SHEET].strip()
        chosen, number = plain, 2
        while chosen.lower() in self._names:
            ending = f" ({number})"
            chosen, number = plain[: LONGEST_SHEET - len(ending)] + ending, number + 1
        self._names.add(chosen.lower())
        return chosen


@dataclass
class Page:
    """One sheet being written, from the top down; `row` is the next free row."""

    book: Book
    name: str
    title: str
    about: str
    tab: str
    row: int = OPENING + 1
    right: int = 0
    bottom: int = OPENING
    widths: list[float] = field(default_factory=list)
    heights: dict[int, float] = field(default_factory=dict)
    sheet: Worksheet = field(init=False)

    def __post_init__(self) -> None:
        self.sheet = self.book.file.add_worksheet(self.name)
        self.sheet.set_tab_color(self.tab)
        self.sheet.hide_gridlines(2)

    @property
    def brief(self) -> Brief:
        """The remit this sheet speaks of."""
        return self.book.brief

    def say(self, key: str, **arguments: Any) -> str:
        """The message `board-<key>` in the briefing's language."""
        return self.brief.say(key, **arguments)

    def height(self, row: int, points: float) -> None:
        """The height of a row, remembered so that what stands beside it knows where it ends."""
        self.heights[row] = points
        self.sheet.set_row(row, points)

    def below(self, row: int, pixels: int) -> int:
        """The first row under something `pixels` high that hangs from the top of `row`."""
        left = pixels * 0.75
        while left > 0:
            left -= self.heights.get(row, PLAIN_HEIGHT)
            row += 1
        return row

    def hang(self, row: int, column: int, width: int, height: int) -> None:
        """Count something that hangs over the cells, in pixels, as part of what is printed."""
        left, last = width, column
        while left > self._pixels(last):
            left -= self._pixels(last)
            last += 1
        self._reach(self.below(row, height), last)

    def _pixels(self, column: int) -> int:
        """The width of a column: seven pixels a character and five around (Excel, for this type size)."""
        return int((self.widths[column] if column < len(self.widths) else PLAIN_WIDTH) * 7 + 5)

    # The opening ----------------------------------------------------------------------------------------------------

    def open(self, widths: Sequence[float], title_size: float = look.TITLE) -> None:
        """Title, scope and period, what the data stand on, fictional mark; the widths of the columns."""
        self.widths = list(widths)
        self.right = max(self.right, len(widths) - 1)
        for place, width in enumerate(widths):
            self.sheet.set_column(place, place, width)
        quiet = {"font_size": look.SMALL, "font_color": look.SECOND}
        marked = {"font_size": look.SMALL, "font_color": "#8A5200", "bold": True}
        self._opening_line(0, self.title, title_size * 1.5, {"font_size": title_size, "bold": True})
        self._opening_line(1, self._scope_line(), PLAIN_HEIGHT, quiet)
        self._opening_line(2, self._standing_line(), PLAIN_HEIGHT, quiet)
        self._opening_line(3, self._fictional_line(), PLAIN_HEIGHT, marked)
        for place in range(1, len(widths)):
            self.sheet.write_blank(OPENING - 1, place, None, self.book.format(bottom=1, bottom_color=look.LINE))

    def _opening_line(self, row: int, text: str, height: float, properties: Mapping[str, Any]) -> None:
        self.height(row, height)
        self.text(row, 0, text, **properties)

    def _scope_line(self) -> str:
        remit = self.brief
        return self.say("line-scope", organisation=remit.organisation_name, scope=remit.scope, period=remit.period)

    def _standing_line(self) -> str:
        remit = self.brief
        known = self.say("line-known", day=remit.day(remit.as_of)) if remit.as_of else ""
        return self.say(
            "line-standing",
            day=remit.day(remit.today),
            known=known,
            status=remit.status,
            coverage=remit.coverage_words,
            version=remit.version,
        )

    def _fictional_line(self) -> str:
        return self.say("fictional") if self.brief.is_fictional else ""

    # Text -----------------------------------------------------------------------------------------------------------

    def text(self, row: int, column: int, text: str, **properties: Any) -> None:
        """One cell of words, never read as a formula or an address."""
        if row == OPENING - 1:
            properties |= {"bottom": 1, "bottom_color": look.LINE}
        if text:
            self.sheet.write_string(row, column, clean(text), self.book.format(**properties))
        elif properties.get("bottom"):
            self.sheet.write_blank(row, column, None, self.book.format(**properties))
        self._reach(row, column)

    def heading(self, text: str, subtitle: str = "", column: int = 0) -> None:
        """The heading of a zone: what it found, then what, where, when and in which unit."""
        self.height(self.row, 20)
        self.text(self.row, column, text, font_size=look.ZONE, bold=True)
        if subtitle:
            self.text(self.row + 1, column, subtitle, font_size=look.SMALL, font_color=look.SECOND)
        self.row += 2 if subtitle else 1

    def remark(self, text: str) -> None:
        """A line under a table: what a reader must know before quoting it. Long ones go on to the next line."""
        beside = self.widths.index(GAP) if GAP in self.widths else len(self.widths)
        room = sum(self.widths[:beside]) * LETTERS * look.BODY / look.SMALL
        for line in textwrap.wrap(text, int(room)):
            self.text(self.row, 0, line, font_size=look.SMALL, font_color=look.THIRD)
            self.row += 1

    def paragraph(self, row: int, column: int, text: str, width: float, **properties: Any) -> int:
        """A text cut into lines, one row each, since no cell is merged. Returns the row after it."""
        size = properties.get("font_size", look.BODY)
        for line in textwrap.wrap(clean(text).replace("\n", " "), int(width * LETTERS * look.BODY / size)):
            self.text(row, column, line, **properties)
            row += 1
        return row

    # Tables ---------------------------------------------------------------------------------------------------------

    def table(
        self,
        columns: Sequence[Column],
        rows: Sequence[Sequence[Any]],
        name: str,
        totals: Sequence[Any] | None = None,
        total_label: str = "",
        left: int = 0,
        filtered: bool = False,
        body: Mapping[str, Any] | None = None,
        strong: int | None = None,
    ) -> Zone:
        """A named table: header, rows, and under it a row of live totals when `totals` is given.

        `totals` holds, for each column, the Figure the total stands for, a Formula, or None. Sums are formulas over
        the rows and carry today's value, so a reader's correction shows at once. `strong` is a column set larger.
        """
        zone = self._zone(columns, rows, left, totals is not None)
        numbers = [[_number(row[place]) for row in rows] for place in range(len(columns))]
        scales = _scales(columns, numbers)
        self._header(zone, columns, name, filtered, scales)
        for number, row in enumerate(rows):
            self._row(zone.first + number, left, columns, row, scales, body or {}, strong)
        if totals is not None:
            self._totals(zone, columns, rows, totals, total_label, scales)
        self.row = (zone.total if zone.total is not None else zone.last) + 2
        tops = tuple(max((value for value in column if value is not None), default=0.0) for column in numbers)
        lows = tuple(min((value for value in column if value is not None), default=0.0) for column in numbers)
        names = tuple(column.label for column in columns)
        return replace(zone, scales=scales, tops=tops, lows=lows, names=names)

    def shade(self, zone: Zone, first: int, last: int) -> None:
        """Tint a block of numbers from white to the brand's blue; the numbers stay readable without the tint."""
        self.sheet.conditional_format(
            zone.first,
            zone.left + first,
            zone.last,
            zone.left + last,
            {"type": "2_color_scale", "min_color": look.CARD, "max_color": look.LIGHT},
        )

    def _zone(self, columns: Sequence[Column], rows: Sequence[Any], left: int, has_total: bool) -> Zone:
        last = self.row + max(len(rows), 1)
        self._reach(last + has_total, left + len(columns) - 1)
        return Zone(self.name, self.row, self.row + 1, last, last + 1 if has_total else None, left)

    def _header(self, zone: Zone, columns: Sequence[Column], name: str, filtered: bool, scales: Sequence[str]) -> None:
        """The header row; the named table needs each heading once."""
        labels = [self.labelled(column, shown_in) for column, shown_in in zip(columns, scales, strict=True)]
        options = {
            "name": name,
            "style": None,
            "autofilter": filtered,
            "columns": [
                {"header": label, "header_format": self._heading(column, is_first=not place)}
                for place, (label, column) in enumerate(zip(labels, columns, strict=True))
            ],
        }
        room = [self.widths[zone.left + place] for place in range(len(columns))]
        most = max(lines_needed(label, width / LETTERS, look.SMALL) for label, width in zip(labels, room, strict=True))
        self.height(zone.header, max(18, most * 12 + 6))
        self.sheet.add_table(zone.header, zone.left, zone.last, zone.left + len(columns) - 1, options)

    def labelled(self, column: Column, shown_in: str) -> str:
        """The heading of a column, with the unit its dollars are shown in."""
        if column.unit == "usd":
            return f"{column.label} ({self.say(f'unit-usd-{shown_in.lower()}')})"
        return column.label

    def _heading(self, column: Column, is_first: bool) -> Format:
        indent = {} if is_first or column.unit not in look.WORDS else {"indent": 1}
        return self.book.format(
            **indent,
            bold=True,
            font_size=look.SMALL,
            font_color=look.SECOND,
            bg_color=look.PAPER,
            text_wrap=True,
            valign="bottom",
            align="left" if column.unit in look.WORDS else "right",
            bottom=1,
            bottom_color=look.THIRD,
        )

    def _row(
        self,
        row: int,
        left: int,
        columns: Sequence[Column],
        cells: Sequence[Any],
        scales: Sequence[str],
        body: Mapping[str, Any],
        strong: int | None,
    ) -> None:
        size = body.get("font_size", look.BODY)
        most = max(self._lines(column, cell, left + place, size) for place, (column, cell) in _pairs(columns, cells))
        line = {"bottom": 1, "bottom_color": look.LINE, "valign": "top" if most > 2 else "vcenter", **body}
        for place, (column, cell) in _pairs(columns, cells):
            large = {"bold": True, "font_size": look.LARGE} if place == strong else {}
            indent = {"indent": 1, "align": "left"} if place and column.unit in look.WORDS else {}
            self.put(row, left + place, cell, column.unit, scales[place], **{**line, **large, **indent})
        height = most * LINE_HEIGHT * size / look.BODY + 4 if most > 1 else ROW_HEIGHT * max(size / look.BODY, 1)
        self.height(row, min(height if strong is None else height + 4, HIGHEST_ROW))

    def _lines(self, column: Column, cell: Any, place: int, size: float) -> int:
        """Lines a cell takes: only long texts go on to a second one."""
        text = cell.text if isinstance(cell, Link) else cell
        return (
            lines_needed(text, self.widths[place] - 1, size) if column.unit == "long" and isinstance(text, str) else 1
        )

    def _totals(
        self,
        zone: Zone,
        columns: Sequence[Column],
        rows: Sequence[Sequence[Any]],
        totals: Sequence[Any],
        label: str,
        scales: Sequence[str],
    ) -> None:
        assert zone.total is not None
        line = {"bold": True, "top": 1, "top_color": look.INK, "bg_color": look.PAPER}
        self.height(zone.total, ROW_HEIGHT + 2)
        for place, (column, given) in enumerate(zip(columns, totals, strict=True)):
            where = zone.left + place
            if place == 0:
                self.text(zone.total, where, label, **line)
            elif column.total == "sum":
                cell: Any = self._sum(zone, place, [row[place] for row in rows], given)
                self.put(zone.total, where, cell, column.unit, scales[place], **line)
            elif given is not None:
                indent = {"indent": 1, "align": "left"} if column.unit in look.WORDS else {}
                self.put(zone.total, where, given, column.unit, scales[place], **{**line, **indent})
            else:
                self.sheet.write_blank(zone.total, where, None, self.book.format(**line))

    def _sum(self, zone: Zone, place: int, cells: Sequence[Any], figure: Any) -> Formula | None:
        """The live total of a column; nothing where no row has a value."""
        letter = xl_col_to_name(zone.left + place)
        values = [value for value in map(_number, cells) if value is not None]
        if not values:
            return None
        text = f"=SUM({letter}{zone.first + 1}:{letter}{zone.last + 1})"
        return Formula(text, round(math.fsum(values), 2), figure if isinstance(figure, Figure) else None)

    # One cell -------------------------------------------------------------------------------------------------------

    def put(self, row: int, column: int, cell: Any, unit: str, shown_in: str = "M", **properties: Any) -> None:
        """One cell, by what it holds: a figure, a formula, a status, a link, a date, a number, words, nothing."""
        self._reach(row, column)
        match cell:
            case Shown():
                self.put(row, column, cell.value, cell.unit, cell.scale, **properties)
            case Figure():
                self._figure(row, column, cell, unit, shown_in, properties)
            case Formula():
                self._formula(row, column, cell, unit, shown_in, properties)
            case Status():
                shape, tint, colour = look.STATUSES[cell.code]
                word = words.say(f"shell-status-{cell.code.replace('_', '-')}", self.brief.lang)
                marked = {**properties, "bg_color": tint, "font_color": colour}
                self.text(row, column, f"{shape} {word}", **marked)
            case Link():
                style = self.book.format(**{**properties, "font_color": look.PRIMARY, "underline": 1})
                self.sheet.write_url(row, column, cell.target, style, clean(cell.text)[:255])
            case None:
                self._nothing(row, column, unit, properties)
            case date():
                style = self.book.format(num_format=self._numbers("date", None), align="right", **properties)
                self.sheet.write_datetime(row, column, cell, style)
            case bool():
                self.text(row, column, words.say("shell-yes" if cell else "shell-no", self.brief.lang), **properties)
            case int() | float():
                self._number(row, column, cell, unit, shown_in, properties)
            case _:
                self._words(row, column, str(cell), unit, properties)

    def _words(self, row: int, column: int, text: str, unit: str, properties: Mapping[str, Any]) -> None:
        wrapped = {"text_wrap": True} if unit == "long" else {}
        align = {} if unit in look.WORDS else {"align": "right"}
        self.text(row, column, text, **{**properties, **wrapped, **align})

    def _nothing(self, row: int, column: int, unit: str, properties: Mapping[str, Any]) -> None:
        align = "left" if unit in look.WORDS else "right"
        self.text(row, column, words.NOTHING, **{**properties, "font_color": look.THIRD, "align": align})

    def _number(
        self, row: int, column: int, value: float, unit: str, shown_in: str, properties: Mapping[str, Any]
    ) -> None:
        style = self.book.format(num_format=self._numbers(unit, value, shown_in), **{"align": "right", **properties})
        self.sheet.write_number(row, column, value, style)

    def _figure(
        self, row: int, column: int, figure: Figure, unit: str, shown_in: str, properties: Mapping[str, Any]
    ) -> None:
        """A figure keeps its number; one of few cases reads “3 of 4”."""
        if figure.value is None:
            self._nothing(row, column, unit, properties)
            return
        self.book.placed.append(Placed(self.name, cell_of(row, column), figure))
        if figure.is_few:
            top, bottom = figure.parts
            shown = look.few(top or 0, bottom or 0, self.brief.lang)
            self.sheet.write_number(
                row, column, figure.value, self.book.format(num_format=shown, **{"align": "right", **properties})
            )
        else:
            self._number(row, column, figure.value, unit or figure.metric.unit, shown_in, properties)

    def _formula(
        self, row: int, column: int, cell: Formula, unit: str, shown_in: str, properties: Mapping[str, Any]
    ) -> None:
        if cell.value is None:
            self._nothing(row, column, unit, properties)
            return
        if cell.figure is not None:
            self.book.placed.append(Placed(self.name, cell_of(row, column), cell.figure))
        style = self.book.format(
            num_format=self._numbers(unit, cell.value, shown_in), **{"align": "right", **properties}
        )
        self.sheet.write_formula(row, column, cell.text, style, cell.value)

    def _numbers(self, unit: str, value: float | None, shown_in: str = "M") -> str:
        return look.number_format(unit, value, self.brief.lang, shown_in)

    # The end --------------------------------------------------------------------------------------------------------

    def close(self, header: int | None = None, one_page: bool = False, freeze: tuple[int, int] | None = None) -> None:
        """Print set-up: A4 landscape, one page wide, the header row on each page, page n of N and the day below.

        `header` is the last row to repeat and to keep in view; without it the opening is.
        """
        last = OPENING - 1 if header is None else header
        self.sheet.set_landscape()
        self.sheet.set_paper(A4)
        self.sheet.set_margins(left=0.5, right=0.5, top=0.55, bottom=0.7)
        self.sheet.fit_to_pages(1, 1 if one_page else 0)
        self.sheet.repeat_rows(0, last)
        self.sheet.freeze_panes(*(freeze or (last + 1, 0)))
        self.sheet.print_area(0, 0, self.bottom, self.right)
        self.sheet.set_footer(self._footer(), {"margin": 0.35})
        self.sheet.set_zoom(90)

    def _footer(self) -> str:
        remit = self.brief
        middle = self.say("footer", day=remit.day(remit.today), status=remit.status.lower())
        mark = self.say("fictional-short") if remit.is_fictional else ""
        small = f'&"{look.FONT},Regular"&8'
        left = remit.organisation_name.replace("&", "&&")[:90]
        return f"&L{small} {left}&C{small} {middle}&R{small} {mark}"

    def _reach(self, row: int, column: int) -> None:
        self.bottom, self.right = max(self.bottom, row), max(self.right, column)


def _pairs(columns: Sequence[Column], cells: Sequence[Any]) -> list[tuple[int, tuple[Column, Any]]]:
    return list(enumerate(zip(columns, cells, strict=True)))


def _scales(columns: Sequence[Column], numbers: Sequence[Sequence[float | None]]) -> tuple[str, ...]:
    """Millions or thousands: one choice for all the dollars of a table."""
    dollars = [
        value for column, values in zip(columns, numbers, strict=True) if column.unit == "usd" for value in values
    ]
    return (look.scale(dollars),) * len(columns)


def _number(cell: Any) -> float | None:
    """The number a cell shows, if it shows one."""
    match cell:
        case Shown():
            return _number(cell.value)
        case Figure() | Formula():
            return cell.value
        case bool():
            return None
        case int() | float():
            return cell
    return None


def cell_of(row: int, column: int) -> str:
    """The address of a cell: C9."""
    return str(xl_rowcol_to_cell(row, column))
