"""The workbook an office fills in, made from the schema that will judge it, with the rows it already had accepted."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any, BinaryIO

import xlsxwriter
from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

import schema
import words
from etl import named, ours
from exports import look, template_sheet
from exports.package import storable
from exports.template_lists import Lists, written
from exports.template_rows import Standing, standing
from exports.template_sheet import Looks
from metrics import EVERYONE, Viewer
from settings import Organisation, UnknownOrganisation, organisation, settings

#: The lines of the first sheet, in its order, and where they begin.
LINES = (
    "office", "period_start", "period_end", "extracted_on", "author", "email", "language", "default_currency", "status",
    "comment", "schema_version",
)  # fmt: skip
FIRST_LINE = 4
#: Sentences that say how to fill the workbook in (`template-how-1`…).
SENTENCES = 6
WIDTHS = (28, 26, 70, 15)
#: The name of the sheet nobody sees.
SIGNATURE_SHEET = "panorama_signature"


class Refused(ValueError):
    """There is no such template; the words of the exception say what there is, to the person who asked."""


@dataclass(frozen=True)
class Template:
    """What is written: for which office and period, in which language, with which rows."""

    organisation: Organisation
    office: str
    lang: str
    standing: Standing
    issued: date

    @property
    def file_name(self) -> str:
        """What a browser saves it as: panorama-TGO-2026-Q4-fr.xlsx."""
        return ours.template_name(self.office, self.standing.span.name, self.lang)

    @property
    def office_name(self) -> str:
        """The office as it is called now."""
        return names(self.organisation, self.lang)[self.office]

    @property
    def count(self) -> int:
        """Rows filled in beforehand."""
        return sum(len(self.standing.rows.get(name, ())) for name in self.standing.tables())


def names(whose: Organisation, lang: str) -> dict[str, str]:
    """{code: name now} of an organisation's offices."""
    known = sorted(whose.offices, key=lambda office: office.valid_from)
    return dict(sorted((office.code, office.name[lang]) for office in known))


def template(
    office: str,
    lang: str | None = None,
    period: str | None = None,
    code: str | None = None,
    viewer: Viewer = EVERYONE,
    warehouse: Path | None = None,
) -> Template:
    """The template of an office: of the period after the last it sent, unless `period` (2026-Q4, 2026) says another.

    Raises Refused, and store.NoWarehouse.
    """
    lang = lang if lang in words.LANGUAGES else settings.language
    try:
        whose = organisation(code or settings.organisation)
    except UnknownOrganisation as unknown:
        raise Refused(words.say("template-unknown-organisation", lang, code=code or "")) from unknown
    if office not in whose.codes():
        raise Refused(
            words.say("template-unknown-office", lang, code=office, some=", ".join(sorted(whose.codes())[:6]))
        )
    span = named.period_in_name(period) if period else None
    if period and span is None:
        raise Refused(words.say("template-unknown-period", lang, period=period))
    return Template(whose, office, lang, standing(whose.code, office, span, viewer, warehouse), date.today())


def write(target: str | Path | BinaryIO, made: Template) -> None:
    """The workbook: what it is about, the sheets, then what nobody needs to see."""
    book = xlsxwriter.Workbook(
        target, {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    )
    book.set_properties({"title": _title(made), "author": made.organisation.name[made.lang], "company": "Panorama"})
    formats = template_sheet.looks(book)
    lists = Lists(book, made.lang, names(made.organisation, made.lang))
    first = book.add_worksheet(schema.TABLES["meta"].sheet[made.lang])
    tables = made.standing.tables()
    for name in tables:
        table, rows = schema.TABLES[name], made.standing.rows.get(name, [])
        template_sheet.write(book, table, made.lang, rows, lists, formats, tables, made.standing.next_keys.get(name))
    _first_sheet(book, first, made, lists, formats)
    lists.write()
    _sign(book.add_worksheet(SIGNATURE_SHEET), made)
    first.activate()
    book.close()


def _title(made: Template) -> str:
    return words.say("template-title", made.lang, office=made.office_name)


def _values(made: Template) -> Mapping[str, Any]:
    """The lines of the first sheet that are known beforehand."""
    span, lang = made.standing.span, made.lang
    return {
        "office": made.office,
        "period_start": span.start,
        "period_end": span.end,
        "language": written("language", lang, lang),
        "default_currency": made.standing.currency,
        "status": written("submission_status", "provisional", lang),
        "schema_version": ours.edition(),
    }


def _first_sheet(book: Workbook, page: Worksheet, made: Template, lists: Lists, formats: Looks) -> None:
    """Keys on the left, values on the right; then how to fill the workbook in, and its sheets."""
    lang, table = made.lang, schema.TABLES["meta"]
    label = book.add_format({"font_name": look.FONT, "font_size": look.BODY, "bold": True, "bottom": 1,
                             "bottom_color": look.LINE, "font_color": look.INK, "valign": "vcenter"})  # fmt: skip
    for at, width in enumerate(WIDTHS):
        page.set_column(at, at, width)
    left = book.add_format({"font_name": look.FONT, "font_size": look.BODY, "num_format": "dd/mm/yyyy", "align": "left",
                            "valign": "vcenter", "bottom": 1, "bottom_color": look.LINE})  # fmt: skip
    page.set_row(0, 26)
    page.write_string(0, 0, _title(made), formats.title)
    period = words.quarter(made.standing.span.name, lang)
    said = {"period": period, "rows": words.whole(made.count, lang), "day": words.day(made.issued, lang)}
    page.write_string(1, 0, words.say("template-lead", lang, **said), formats.about)
    values = _values(made)
    for at, name in enumerate(LINES, start=FIRST_LINE):
        column = table.columns[name]
        page.set_row(at, 18)
        page.write_string(at, 0, column.label[lang], label)
        value = values.get(name)
        form = (
            formats.key
            if name in ("office", "schema_version")
            else left
            if column.type == "date"
            else formats.of(column)
        )
        if isinstance(value, date):
            page.write_datetime(at, 1, datetime(value.year, value.month, value.day), form)
        elif value:
            page.write_string(at, 1, value, form)
        else:
            page.write_blank(at, 1, None, form)
        _ask(page, at, column, lang, lists)
    row = FIRST_LINE + len(LINES) + 1
    for number in range(1, SENTENCES + 1):
        page.write_string(row, 0, words.say(f"template-how-{number}", lang), formats.about)
        row += 1
    _contents(book, page, made, formats, row + 1)
    page.hide_gridlines(2)
    page.set_tab_color(look.INK)
    page.set_portrait()
    page.set_paper(9)
    page.fit_to_pages(1, 0)
    page.set_footer("&R" + words.say("template-page", lang))


def _ask(page: Worksheet, at: int, column: schema.Column, lang: str, lists: Lists) -> None:
    """What a line wants, said when its cell is chosen."""
    rule = template_sheet.rule(column, lang, lists, ()) or {"validate": "any"}
    told = {"input_title": column.label[lang], "input_message": column.about[lang]}
    page.data_validation(at, 1, at, 1, template_sheet.shortened(rule | told))


def _contents(book: Workbook, page: Worksheet, made: Template, formats: Looks, row: int) -> None:
    """The sheets: a link to each, what it holds, how many rows are there already."""
    lang = made.lang
    link = book.add_format({"font_name": look.FONT, "font_size": look.BODY, "font_color": look.PRIMARY, "underline": 1,
                            "valign": "vcenter", "bottom": 1, "bottom_color": look.LINE})  # fmt: skip
    page.set_row(row, 20)
    for at, name in enumerate(("sheet", "need", "about", "rows")):
        page.write_string(row, at, words.say(f"template-contents-{name}", lang), formats.headings["R"])
    for number, name in enumerate(made.standing.tables(), start=row + 1):
        table = schema.TABLES[name]
        rows = len(made.standing.rows.get(name, ()))
        page.write_url(number, 0, f"internal:'{table.sheet[lang]}'!A1", link, table.sheet[lang])
        need = words.say(f"template-sheet-{'core' if table.core else 'optional'}", lang)
        page.write_string(number, 1, need, formats.kinds["text"])
        page.write_string(number, 2, storable(table.about[lang]), formats.wrapped)
        lines = 1 + len(table.about[lang]) // int(WIDTHS[2] * 1.3)
        page.set_row(number, 4 + 13 * lines)
        filled = words.say("template-rows", lang, count=rows, shown=words.whole(rows, lang))
        page.write_string(number, 3, filled, formats.kinds["text"])


def _sign(page: Worksheet, made: Template) -> None:
    """What the loader compares: for whom, of when, in which language, of which edition."""
    span = made.standing.span
    lines = {
        ours.OFFICE: made.office,
        ours.START: str(span.start),
        ours.END: str(span.end),
        ours.LANGUAGE: made.lang,
        ours.EDITION: ours.edition(),
        ours.ISSUED: str(made.issued),
    }
    page.write_string(0, 0, ours.SIGNATURE)
    for at, (name, value) in enumerate(lines.items(), start=1):
        page.write_string(at, 0, name)
        page.write_string(at, 1, value)
    page.very_hidden()


__all__ = ["Refused", "Template", "template", "write"]
