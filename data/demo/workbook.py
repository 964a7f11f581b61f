"""A workbook as an office would write it: titles above, totals below, each value in the office's own manner."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import xlsxwriter
from xlsxwriter.utility import xl_col_to_name

import schema
from data.demo import FICTIONAL
from data.demo.habits import Habit, columns, extra_columns, heading, sheet_name, words
from data.demo.portfolio import Row, Value, offices

#: A subtotal written among the rows: a row with this key and nothing else that counts.
SUBTOTAL = "subtotal"
NARROW_SPACE = "\u202f"
#: The day every workbook says it was made; a clock would change the bytes.
MADE_ON = datetime(2026, 10, 1, 9, 0)
#: Whole numbers that are names, never grouped by thousands.
PLAIN_NUMBERS = {"year", "programme_year", "month", "chain_step", "priority", "satisfaction", "count"}


@dataclass(frozen=True)
class Raw:
    """A cell exactly as somebody typed it, right or wrong."""

    text: str


@dataclass(frozen=True)
class Placed:
    """Where a sheet's rows ended up: the number of its header row, and the letter of each column."""

    sheet: str
    table: str
    header_row: int
    letters: dict[str, str]
    rows: tuple[int, ...]

    def cell(self, column: str, at: int) -> str:
        """The cell of a column in the row at that position among those given."""
        return f"{self.letters[column]}{self.rows[at]}"


@dataclass(frozen=True)
class Content:
    """What goes into one workbook: the lines of its first sheet, then tables with their rows."""

    meta: Row
    tables: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    period: str = ""


class Writer:
    """One workbook being written."""

    def __init__(self, path: Path, style: Habit) -> None:
        self._style = style
        self._book = xlsxwriter.Workbook(
            path,
            {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False},
        )
        self._book.set_properties(
            {"title": FICTIONAL, "comments": FICTIONAL, "author": style.office.city, "created": MADE_ON}
        )
        self._book.set_custom_property("fictional", "yes")
        self._day = self._book.add_format({"num_format": "dd/mm/yyyy"})
        self._bold = self._book.add_format({"bold": True})
        self._grey = self._book.add_format({"italic": True, "font_color": "#63738A"})

    def write(self, content: Content) -> dict[str, Placed]:
        """All sheets, then the file. Returns where each table's rows are."""
        self._meta(content.meta)
        placed = {table: self._table(table, rows, content.period) for table, rows in content.tables.items() if rows}
        if self._style.has_other_sheet:
            self._unrelated()
        self._book.close()
        return placed

    def _meta(self, meta: Row) -> None:
        """Keys on the left, values on the right."""
        sheet = self._book.add_worksheet(schema.TABLES["meta"].sheet[self._style.lang])
        sheet.set_column(0, 1, 34)
        sheet.write_string(0, 0, FICTIONAL, self._bold)
        for line, (name, value) in enumerate(meta.items(), start=2):
            column = schema.TABLES["meta"].columns[name]
            sheet.write_string(line, 0, heading(self._style, column, "meta").rstrip(" *"))
            self._put(sheet, line, 1, value if column.type == "date" else self._said(column, value))

    def _table(self, table: str, rows: list[dict[str, Any]], period: str) -> Placed:
        style = self._style
        sheet = self._book.add_worksheet(sheet_name(style, table))
        kept = columns(style, table, {name for row in rows for name, value in row.items() if value is not None})
        beside = words()["beside_flows"][style.lang]
        told = [name for name in beside if any(name in row for row in rows)]
        extras = [*(beside[name] for name in told), *extra_columns(style)]
        header = self._above(sheet, table, period)
        for place, text in enumerate([*(heading(style, column, table) for column in kept), *extras]):
            sheet.write_string(header, place, text, self._bold)
        sheet.set_column(0, len(kept), 16)
        as_text = {column.name for column in kept if column.type == "date" and self._may_be_text(column.name, rows)}
        for at, row in enumerate(rows, start=header + 1):
            self._line(sheet, at, kept, row, as_text)
            self._extras(sheet, at, len(kept), row, told)
        self._below(sheet, header + len(rows) + 1, kept, rows)
        letters = {column.name: xl_col_to_name(place) for place, column in enumerate(kept)}
        numbers = tuple(range(header + 2, header + 2 + len(rows)))
        return Placed(sheet.get_name(), table, header + 1, letters, numbers)

    def _above(self, sheet: Any, table: str, period: str) -> int:
        """Title, instructions, an empty row or two; returns the row the headings go in, from zero."""
        style = self._style
        label, name = schema.TABLES[table].label[style.lang], style.office.name[style.lang]
        sheet.write_string(0, 0, FICTIONAL, self._bold)
        title = words()["titles"][style.lang][style.title].format(label=label, office=name, period=period)
        sheet.write_string(1, 0, title, self._bold)
        for line in range(style.instructions):
            sheet.write_string(2 + line, 0, words()["instructions"][style.lang][line], self._grey)
        return 2 + style.instructions + style.gap

    def _may_be_text(self, name: str, rows: list[dict[str, Any]]) -> bool:
        """Whether dates of this column can be typed as text without doubt: one of them has a day no month could be."""
        if self._style.dates == "iso":
            return True
        days = [row[name] for row in rows if isinstance(row.get(name), date)]
        return self._style.dates == "dmy" and any(day.day > 12 for day in days)

    def _line(self, sheet: Any, at: int, kept: list[schema.Column], row: dict[str, Any], as_text: set[str]) -> None:
        if SUBTOTAL in row:
            self._sum(sheet, at, kept, words()["subtotal"][self._style.lang], row[SUBTOTAL])
            return
        for place, column in enumerate(kept):
            value = row.get(column.name)
            if value is None:
                continue
            if isinstance(value, date) and column.name in as_text:
                value = value.isoformat() if self._style.dates == "iso" else f"{value:%d/%m/%Y}"
                sheet.write_string(at, place, value)
            else:
                self._put(sheet, at, place, self._said(column, value))

    def _extras(self, sheet: Any, at: int, place: int, row: dict[str, Any], told: list[str]) -> None:
        """The office's own columns, to the right: names that help it read, marks nobody else understands."""
        if SUBTOTAL in row:
            return
        some = words()["extra_values"][self._style.lang]
        marks = [some[(at * 7 + number) % len(some)] for number in range(self._style.extra_columns)]
        for text in [*(row.get(name) for name in told), *marks]:
            if text:
                sheet.write_string(at, place, text)
            place += 1

    def _below(self, sheet: Any, at: int, kept: list[schema.Column], rows: list[dict[str, Any]]) -> None:
        has_money = any(column.is_money for column in kept)
        if self._style.totals and has_money and len(rows) > 2:
            self._sum(sheet, at, kept, words()["totals"][self._style.lang], rows)
        if self._style.notes:
            sheet.write_string(at + 2, 0, words()["notes"][self._style.lang][len(rows) % 2], self._grey)

    def _sum(self, sheet: Any, at: int, kept: list[schema.Column], label: str, rows: Iterable[dict[str, Any]]) -> None:
        """A row of sums, currencies mixed as people do."""
        sheet.write_string(at, 0, label, self._bold)
        for place, column in enumerate(kept):
            if column.is_money and place:
                values = [row.get(column.name) for row in rows]
                self._put(sheet, at, place, float(sum(value for value in values if isinstance(value, int | float))))

    def _unrelated(self) -> None:
        """A sheet that has nothing to do with partnerships."""
        other = words()["unrelated"][self._style.lang]
        sheet = self._book.add_worksheet(other["name"])
        sheet.write_string(0, 0, FICTIONAL, self._bold)
        for place, text in enumerate(other["header"]):
            sheet.write_string(2, place, text)
        for line in range(3, 7):
            sheet.write_string(line, 0, f"{other['header'][0]} {line - 2}")
            sheet.write_string(line, line - 2, other["word"]) if line < 6 else None

    def _put(self, sheet: Any, row: int, place: int, value: Value | Raw) -> None:
        if isinstance(value, Raw):
            sheet.write_string(row, place, value.text)
        elif isinstance(value, str):
            sheet.write_string(row, place, value)
        elif isinstance(value, date):
            sheet.write_datetime(row, place, datetime(value.year, value.month, value.day), self._day)
        elif isinstance(value, int | float | Decimal):
            sheet.write_number(row, place, value)

    def _said(self, column: schema.Column, value: Any) -> Value | Raw:
        """One value in the office's manner."""
        if isinstance(value, Raw | date) or value is None:
            return value
        if column.type == "flag":
            return self._style.yes_no[0] if value else self._style.yes_no[1]
        if column.type == "choice":
            return self._choice(column, str(value))
        if column.type in ("decimal", "integer"):
            return self._number(column, value)
        if column.ref == "office.office" and column.type == "ref" and self._style.places == "name":
            return offices()[str(value)].name[self._style.lang]
        if column.type == "shares" and column.list == "country" and self._style.places == "name":
            return self._by_name(str(value))
        return value if isinstance(value, int | float) else str(value)

    def _choice(self, column: schema.Column, code: str) -> str:
        if column.list in ("currency", "country") and (column.list == "currency" or self._style.places == "code"):
            return code
        if self._style.choices == "code" or (self._style.choices == "mixed" and len(code) % 2):
            return code
        return schema.choice_label(str(column.list), code, self._style.lang)

    def _number(self, column: schema.Column, value: Any) -> Value:
        if self._style.numbers == "number" or column.name in PLAIN_NUMBERS or abs(value) < 1000:
            return float(value) if isinstance(value, Decimal) else value
        return written(value, self._style.lang, column.type == "decimal")

    def _by_name(self, shares: str) -> str:
        """`Togo 70 %, Bénin 30 %`; names that would mislead a reader of lists stay codes."""
        parts = [part.split(" ") for part in shares.split("; ")]
        named = [(schema.choice_label("country", code, self._style.lang), share) for code, share in parts]
        if any(not name.replace(" ", "").isalpha() for name, _ in named):
            return shares
        return ", ".join(f"{name} {share} %" for name, share in named)


def written(value: float, lang: str, has_cents: bool) -> str:
    """A number as text, grouped as its language groups: 45 000 000 · 45,000,000.00 · 45.000.000,00."""
    if lang == "fr":
        text = f"{value:,.0f}" if value == int(value) else f"{value:,.2f}"
        return text.replace(",", NARROW_SPACE).replace(".", ",")
    if not has_cents:
        return f"{value:.0f}"
    text = f"{value:,.2f}"
    return text if lang == "en" else text.translate(str.maketrans(",.", ".,"))
