"""The trace of a figure as a workbook: what it means, then one line per received row, text never run as a formula."""

from datetime import date, datetime
from typing import Any, BinaryIO

import xlsxwriter

import words
from metrics.exporting import headings, lines
from metrics.tracing import Trace

#: Rows of what the figure is, above the table.
ABOVE = 6
WIDTHS = (30, 9, 22, 18, 12, 16, 7, 8, 22, 18, 16, 12, 12, 24, 12, 22, 46, 15)


def write(target: BinaryIO, found: Trace, lang: str) -> None:
    """Write the workbook of `found` into `target`."""
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    book = xlsxwriter.Workbook(target, options)
    bold = book.add_format({"bold": True})
    day, moment = book.add_format({"num_format": "yyyy-mm-dd"}), book.add_format({"num_format": "yyyy-mm-dd hh:mm"})
    money = book.add_format({"num_format": "#,##0.00"})
    sheet = book.add_worksheet(words.say("lineage-sheet-name", lang))
    one = found.metric
    said = (
        (words.say("lineage-figure", lang), words.pick(one.label, lang)),
        (words.say("lineage-total", lang), found.total),
        (words.say("shell-definition", lang), words.pick(one.definition, lang)),
        (words.say("shell-formula", lang), words.pick(one.formula, lang)),
        (words.say("lineage-rows", lang), found.count),
    )
    for row, (label, value) in enumerate(said):
        sheet.write_string(row, 0, label, bold)
        _put(sheet, row, 1, value, day, moment, money if one.unit == "usd" else None)
    for column, (heading, width) in enumerate(zip(headings(lang), WIDTHS, strict=True)):
        sheet.write_string(ABOVE, column, heading, bold)
        sheet.set_column(column, column, width)
    count = 0
    for count, line in enumerate(lines(found, lang), start=1):
        for column, value in enumerate(line):
            _put(sheet, ABOVE + count, column, value, day, moment, None)
    sheet.freeze_panes(ABOVE + 1, 1)
    sheet.autofilter(ABOVE, 0, ABOVE + count, len(WIDTHS) - 1)
    book.close()


def _put(sheet: Any, row: int, column: int, value: Any, day: Any, moment: Any, number: Any) -> None:
    match value:
        case None | "":
            return
        case datetime():
            sheet.write_datetime(row, column, value, moment)
        case date():
            sheet.write_datetime(row, column, datetime(value.year, value.month, value.day), day)
        case int() | float():
            sheet.write_number(row, column, value, number)
        case _:
            sheet.write_string(row, column, str(value))
