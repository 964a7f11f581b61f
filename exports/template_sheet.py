"""One sheet of a template: what it is for, what each column wants, its drop-downs, and the rows already accepted."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

import schema
import words
from etl import dates
from exports import look
from exports.package import storable
from exports.template_lists import Lists, allowed, several, written
from exports.template_lists import flag as flag_words
from exports.template_rows import Rows

#: Rows: title, what the sheet is for, how much each column is needed, headings; data below.
TITLE, ABOUT, NEEDED, HEADINGS, FIRST = range(5)
#: Blank rows with drop-downs below the rows already accepted.
SPARE = 500
#: Letters a validation's title and message may hold, and a list written in place (“Excel specifications and limits”).
LONGEST_TITLE, LONGEST_MESSAGE = 32, 255
#: Characters across a printed page that can still be read.
PRINTED = 190
#: Values named in a heading's comment.
NAMED = 14
#: Whole numbers that are names, never grouped by thousands.
PLAIN = frozenset({"year", "programme_year", "month"})
NEEDS = {"R": "required", "C": "conditional", "O": "optional"}
_WIDTHS = {"date": 13, "flag": 11, "integer": 12, "percent": 11, "decimal": 17}


@dataclass(frozen=True)
class Looks:
    """The formats of a template, made once for all its sheets."""

    title: Format
    about: Format
    needs: dict[str, Format]
    headings: dict[str, Format]
    key: Format
    wrapped: Format
    kinds: dict[str, Format]

    def of(self, column: schema.Column) -> Format:
        """How a cell of that column is written."""
        if column.type == "integer":
            return self.kinds["plain" if column.name in PLAIN else "integer"]
        return self.kinds.get(column.type, self.kinds["text"])


def looks(book: Workbook) -> Looks:
    """Every format, explicit: nothing rests on a table style, which other programs do not draw."""

    def made(**about: Any) -> Format:
        return book.add_format({"font_name": look.FONT, "font_size": look.BODY, "valign": "vcenter", **about})

    line: dict[str, Any] = {"bottom": 1, "bottom_color": look.LINE}
    formats = {
        "text": "@", "date": "dd/mm/yyyy", "decimal": "#,##0.00", "integer": "#,##0", "plain": "0", "percent": "0.0%",
    }  # fmt: skip
    fills = {"R": (look.INK, "#FFFFFF"), "C": (look.PRIMARY, "#FFFFFF"), "O": ("#D6E4F2", look.INK)}
    return Looks(
        title=made(font_size=16, bold=True, font_color=look.INK),
        about=made(font_color=look.SECOND),
        needs={need: made(font_size=look.SMALL, italic=True, font_color=look.SECOND) for need in NEEDS},
        headings={
            need: made(bold=True, text_wrap=True, valign="vcenter", bg_color=fill, font_color=ink, border=1,
                       border_color="#FFFFFF")
            for need, (fill, ink) in fills.items()
        },
        key=made(num_format="@", bg_color="#EEF2F6", font_color=look.SECOND, **line),
        wrapped=made(text_wrap=True, **line),
        kinds={kind: made(num_format=code, **line) for kind, code in formats.items()},
    )  # fmt: skip


def write(
    book: Workbook,
    table: schema.Table,
    lang: str,
    rows: Rows,
    lists: Lists,
    made: Looks,
    tables: tuple[str, ...],
    key: str | None,
) -> Worksheet:
    """The sheet of one table, in that language."""
    page = book.add_worksheet(table.sheet[lang])
    columns = list(table.columns.values())
    page.write_string(TITLE, 0, f"{table.sheet[lang]} — {table.label[lang]}", made.title)
    page.write_string(ABOUT, 0, _about(table, lang, key), made.about)
    for at, column in enumerate(columns):
        page.set_column(at, at, _width(column, lang), made.of(column))
        page.write_string(
            NEEDED, at, words.say(f"template-{NEEDS[column.required]}", lang), made.needs[column.required]
        )
        page.write_string(HEADINGS, at, column.label[lang], made.headings[column.required])
        comment = {"author": words.say("template-author", lang), "x_scale": 2.4, "y_scale": 1.8, "font_size": 9}
        page.write_comment(HEADINGS, at, storable(_comment(column, lang)), comment)
        _validate(page, column, at, len(rows), lang, lists, tables, key)
    for at, column in enumerate(columns):
        is_key = column.name in table.key
        in_doubt = column.type == "percent" and all(row[column.name] in (None, 0, 1) for row in rows)
        for number, row in enumerate(rows):
            value = row[column.name]
            if value is not None:
                form = made.key if is_key and column.type in ("text", "ref") else made.of(column)
                _put(page, FIRST + number, at, column, value, lang, form, in_doubt)
    own = next((at for at, column in enumerate(columns) if [column.name] == list(table.key)), None)
    if own is not None:
        lists.name_keys(table.name, table.sheet[lang], own, FIRST)
    _finish(page, table, lang, made, len(rows))
    return page


def _about(table: schema.Table, lang: str, key: str | None) -> str:
    said = f"{table.about[lang]} {words.say('template-sheet-how', lang)}"
    return said + (f" {words.say('template-next-key', lang, code=key)}" if key else "")


def _width(column: schema.Column, lang: str) -> float:
    wide = {"title", "description", "name", "text", "outcome", "quote", "comment", "why_private", "conditions"}
    width = 34 if column.name in wide else _WIDTHS.get(column.type, 18)
    if column.type == "choice":
        width = min(max(18, *(len(value) + 2 for value in allowed(column, lang))), 34)
    longest = max((len(word) for word in column.label[lang].split()), default=0)
    return max(width, longest * 1.15 + 2)


def _put(
    page: Worksheet, row: int, at: int, column: schema.Column, value: Any, lang: str, form: Format, in_doubt: bool
) -> None:
    """One value, written so that the loader reads the same."""
    match column.type:
        case "flag":
            page.write_string(row, at, flag_words(value, lang), form)
        case "choice" if column.list:
            page.write_string(row, at, written(column.list, value, lang), form)
        case "list":
            page.write_string(row, at, storable(several(column, value, lang)), form)
        case "date":
            page.write_datetime(row, at, datetime(value.year, value.month, value.day), form)
        case "percent" if in_doubt:
            page.write_string(row, at, f"{value * 100:g} %", form)
        case "decimal" | "integer" | "percent":
            page.write_number(row, at, value, form)
        case _:
            page.write_string(row, at, storable(str(value)), form)


def _comment(column: schema.Column, lang: str) -> str:
    """What a heading wants: how much it is needed, what it is, what it may hold, an example."""
    lines = [words.say(f"template-{NEEDS[column.required]}-long", lang), column.about[lang]]
    values = allowed(column, lang)
    if values:
        named = ", ".join(values[:NAMED]) + ("…" if len(values) > NAMED else "")
        lines.append(words.say("template-allowed", lang, values=named))
    example = _example(column, lang)
    if example:
        lines.append(words.say("template-example", lang, example=example))
    return "\n".join(lines)


def _example(column: schema.Column, lang: str) -> str:
    if column.type == "date":
        return "31/12/2026"
    if column.type == "shares":
        return {"sdg_shares": "2.3 60; 4 40", "need_ids": "B-0012; B-0031"}.get(column.name, "TGO 70; BEN 30")
    if column.type == "percent":
        return "40 %"
    if column.type == "decimal" and column.is_money:
        return words.decimal(125_000.5, lang, 2)
    return ""


def _validate(
    page: Worksheet,
    column: schema.Column,
    at: int,
    rows: int,
    lang: str,
    lists: Lists,
    tables: tuple[str, ...],
    key: str | None,
) -> None:
    """The drop-down of a column, or the limits of its numbers, dates and texts; each refusal says what is expected."""
    wanted = rule(column, lang, lists, tables)
    if key and column.unique:
        told = {"input_title": column.label[lang], "input_message": words.say("template-next-key", lang, code=key)}
        wanted = (wanted or {"validate": "any"}) | told
    if wanted:
        page.data_validation(FIRST, at, FIRST + rows + SPARE, at, shortened(wanted))


def shortened(wanted: dict[str, Any]) -> dict[str, Any]:
    """A validation whose words are no longer than Excel takes."""
    longest = {"error_title": LONGEST_TITLE, "input_title": LONGEST_TITLE,
               "error_message": LONGEST_MESSAGE, "input_message": LONGEST_MESSAGE}  # fmt: skip
    return {name: value[: longest[name]] if name in longest else value for name, value in wanted.items()}


def rule(column: schema.Column, lang: str, lists: Lists, tables: tuple[str, ...]) -> dict[str, Any] | None:
    """What a cell of the column may hold, as Excel checks it; None where anything may stand."""

    def refusal(name: str, **said: str) -> dict[str, Any]:
        message = words.say(f"template-refuse-{name}", lang, column=column.label[lang], **said)
        return {"error_title": column.label[lang], "error_message": message}

    source = lists.source(column, tables)
    if source:
        style = {} if source.is_closed else {"error_type": "information"}
        return {"validate": "list", "source": source.source, **style, **refusal("list" if source.is_closed else "key")}
    match column.type:
        case "date":
            first, last = date(dates.YEARS[0], 1, 1), date(dates.YEARS[1], 12, 31)
            return {"validate": "date", "criteria": "between", "minimum": first, "maximum": last, **refusal("date")}
        case "integer" | "decimal" | "percent":
            low = -1e15 if column.minimum is None else column.minimum
            high = 1e15 if column.maximum is None else column.maximum
            kind = "integer" if column.type == "integer" else "decimal"
            limits = {"validate": kind, "criteria": "between", "minimum": low, "maximum": high}
            if column.type == "percent":
                return limits | {"minimum": 0, "maximum": 1} | refusal("percent")
            if column.minimum is None and column.maximum is None:
                return limits | refusal(kind)
            high_said = (
                words.whole(high, lang) if column.maximum is not None and column.name not in PLAIN else f"{high:g}"
            )
            bounds = {"low": f"{low:g}", "high": high_said}
            return limits | refusal(f"{kind}-between" if column.maximum is not None else f"{kind}-from", **bounds)
        case "text" if column.longest:
            limits = {"validate": "length", "criteria": "<=", "value": column.longest, "error_type": "warning"}
            return limits | refusal("long", longest=str(column.longest))
    return None


def _finish(page: Worksheet, table: schema.Table, lang: str, made: Looks, rows: int) -> None:
    """Panes, filter, and how the sheet is printed."""
    columns = list(table.columns.values())
    page.set_row(TITLE, 24, made.about)
    page.set_row(ABOUT, 15, made.about)
    page.set_row(NEEDED, 14, made.about)
    page.set_row(HEADINGS, 32, made.about)
    page.freeze_panes(FIRST, 1 if table.key else 0)
    page.autofilter(HEADINGS, 0, FIRST + max(rows, 1) - 1, len(columns) - 1)
    page.hide_gridlines(2)
    page.set_tab_color(look.PRIMARY if table.core else look.LIGHT)
    page.set_landscape()
    page.set_paper(9)
    page.set_margins(0.4, 0.4, 0.5, 0.6)
    page.fit_to_pages(max(1, round(sum(_width(column, lang) for column in columns) / PRINTED)), 0)
    page.repeat_rows(HEADINGS)
    page.repeat_columns(0)
    page.set_footer("&L" + table.sheet[lang].replace("&", "&&") + "&R" + words.say("template-page", lang))
