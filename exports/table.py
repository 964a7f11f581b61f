"""A table of a screen taken away: what it is, what it stands on, its rows as numbers and days, never as formulas."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, BinaryIO

import xlsxwriter

import words
from exports import look
from metrics.exporting import harmless

#: The least and the most a column is wide, in letters.
NARROWEST, WIDEST = 9, 52
#: Excel's own number for “add up what the filter leaves in sight”.
IN_SIGHT = 109
#: The units whose column heads name the dollar, since the cells hold bare amounts.
DOLLARS = ("usd", "usd_exact")
#: How exact a unit's numbers stand in a workbook: dollars whole, counts whole.
WRITTEN = {"usd": "count", "persons": "count", "decimal": "rate"}
#: What parts the cells of a text, and the whole from its decimals, where Excel of that language opens it.
SEPARATORS = {"fr": (";", ","), "en": (",", "."), "es": (";", ",")}


@dataclass(frozen=True)
class Taken:
    """A table as its reader saw it. `added` says which columns of the total are the sum of their rows."""

    title: str
    what: str
    said: Sequence[tuple[str, str]]
    columns: Sequence[tuple[str, str]]
    rows: Sequence[Sequence[Any]]
    total: Sequence[Any] | None = None
    added: Sequence[bool] = ()


def write(target: BinaryIO, tables: Sequence[Taken], lang: str) -> None:
    """Write a workbook into `target`, one sheet per table."""
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    book = xlsxwriter.Workbook(target, options)
    name = words.say("table-sheet", lang)
    for number, taken in enumerate(tables, start=1):
        _Sheet(book, name if number == 1 else f"{name} {number}", lang).write(taken)
    book.close()


class _Sheet:
    """One sheet while it is written."""

    def __init__(self, book: xlsxwriter.Workbook, name: str, lang: str) -> None:
        self.book, self.lang, self.sheet = book, lang, book.add_worksheet(name)
        self.formats: dict[tuple[str, bool], Any] = {}

    def write(self, taken: Taken) -> None:
        """The heading, the table, its total; ready to filter and to print."""
        first = self._above(taken)
        bold = self._format("", True)
        for place, (label, unit) in enumerate(taken.columns):
            self.sheet.write_string(first, place, headed(label, unit, self.lang), bold)
            self.sheet.set_column(place, place, _width(taken, place, self.lang))
        for down, row in enumerate(taken.rows, start=first + 1):
            for place, value in enumerate(row):
                self._put(down, place, value, taken.columns[place][1])
        last = first + len(taken.rows)
        self._total(taken, first, last)
        self.sheet.freeze_panes(first + 1, 1)
        if taken.rows:
            self.sheet.autofilter(first, 0, last, len(taken.columns) - 1)
        self.sheet.repeat_rows(first)
        self.sheet.set_landscape()
        self.sheet.set_paper(9)
        self.sheet.fit_to_pages(1, 0)

    def _above(self, taken: Taken) -> int:
        """What the table is and stands on; the row its headings go in."""
        title = self.book.add_format({"bold": True, "font_name": look.FONT, "font_size": look.LARGE})
        label = self.book.add_format({"font_name": look.FONT, "font_color": look.THIRD, "font_size": look.SMALL})
        said = self.book.add_format({"font_name": look.FONT, "font_size": look.SMALL})
        self.sheet.write_string(0, 0, taken.title, title)
        self.sheet.write_string(1, 0, taken.what, label)
        for row, (name, value) in enumerate(taken.said, start=2):
            self.sheet.write_string(row, 0, name, label)
            self.sheet.write_string(row, 1, value, said)
        return 3 + len(taken.said)

    def _total(self, taken: Taken, first: int, last: int) -> None:
        """The last row; what adds up follows the filter of the workbook too."""
        for place, value in enumerate(taken.total or ()):
            unit = taken.columns[place][1]
            if taken.rows and place < len(taken.added) and taken.added[place]:
                letter = xlsxwriter.utility.xl_col_to_name(place)
                formula = f"=SUBTOTAL({IN_SIGHT},{letter}{first + 2}:{letter}{last + 1})"
                self.sheet.write_formula(last + 1, place, formula, self._numbered(value, unit, True), value)
            else:
                self._put(last + 1, place, value, unit, True)

    def _put(self, row: int, place: int, value: Any, unit: str, is_bold: bool = False) -> None:
        """One cell by what it is; text stays text whatever it begins with."""
        match value:
            case None | "":
                return
            case datetime():
                self.sheet.write_datetime(row, place, value, self._numbered(value, "date", is_bold))
            case date():
                moment = datetime(value.year, value.month, value.day)
                self.sheet.write_datetime(row, place, moment, self._numbered(value, "date", is_bold))
            case bool():
                told = words.say("shell-yes" if value else "shell-no", self.lang)
                self.sheet.write_string(row, place, told, self._format("", is_bold))
            case int() | float():
                self.sheet.write_number(row, place, value, self._numbered(value, unit, is_bold))
            case _:
                self.sheet.write_string(row, place, str(value), self._format("", is_bold))

    def _numbered(self, value: Any, unit: str, is_bold: bool) -> Any:
        unit = "ratio" if unit == "bar" else WRITTEN.get(unit, unit)
        return self._format(look.number_format(unit, value, self.lang), is_bold)

    def _format(self, number: str, is_bold: bool) -> Any:
        if (number, is_bold) not in self.formats:
            told: dict[str, Any] = {"font_name": look.FONT, "font_size": look.BODY, "bold": is_bold}
            self.formats[number, is_bold] = self.book.add_format(told | ({"num_format": number} if number else {}))
        return self.formats[number, is_bold]


def headed(label: str, unit: str, lang: str) -> str:
    """The heading of a column; of amounts, with their currency."""
    return words.say("table-usd", lang, label=label) if unit in DOLLARS and label else label


def _width(taken: Taken, place: int, lang: str) -> float:
    label, unit = taken.columns[place]
    longest = max((len(str(row[place] or "")) for row in taken.rows if isinstance(row[place], str)), default=0)
    return min(max(longest, len(headed(label, unit, lang)) + 3, NARROWEST), WIDEST)


def separated(tables: Sequence[Taken], lang: str) -> str:
    """The same rows as text, as a spreadsheet of that language opens it: its separator, its decimals, its days."""
    between, point = SEPARATORS[lang]
    lines: list[str] = []
    for taken in tables:
        heads = [headed(label, unit, lang) for label, unit in taken.columns]
        listed = [heads, *taken.rows]
        lines += [""] * bool(lines)
        lines += [between.join(_cell(value, point, between, lang) for value in row) for row in listed]
    return "\ufeff" + "\r\n".join(lines) + "\r\n"


def _cell(value: Any, point: str, between: str, lang: str) -> str:
    match value:
        case None:
            return ""
        case bool():
            return words.say("shell-yes" if value else "shell-no", lang)
        case int():
            return str(value)
        case float():
            return _number(value).replace(".", point)
        case date():
            day = value.strftime("%Y-%m-%d" if lang == "en" else "%d/%m/%Y")
            return f"{day} {value:%H:%M}" if isinstance(value, datetime) else day
    told = str(harmless(str(value)))
    return '"' + told.replace('"', '""') + '"' if any(sign in told for sign in (between, '"', "\n", "\r")) else told


def _number(value: float) -> str:
    """A number without the dust of binary fractions, and never in powers of ten."""
    return f"{value:.6f}".rstrip("0").rstrip(".")
