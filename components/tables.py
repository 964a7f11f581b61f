"""Tables people can read: words on the left, numbers on the right, one row one link."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import words
from charts import Column
from components.figures import bullet, status_pill
from components.markup import address, aria, markup, quoted, raw, text
from components.tags import Element

#: Units whose values are numbers, set flush right.
NUMBERS = {"usd", "usd_exact", "ratio", "count", "persons", "days", "index", "usd_ratio", "date", "decimal"}


@dataclass(frozen=True)
class Link:
    """A cell that opens a page."""

    text: str
    href: str


@dataclass(frozen=True)
class Pill:
    """A cell that states a status by shape and word."""

    status: str
    text: str | None = None


@dataclass(frozen=True)
class Bar:
    """A cell with a thin bar (full at 1) and the tick of its target."""

    ratio: float | None
    target: float | None = None
    tone: str = ""


def table(
    columns: Sequence[Column],
    rows: Sequence[Sequence[Any]],
    caption: str,
    lang: str,
    *,
    row_links: Sequence[str | None] | None = None,
    total: Sequence[Any] | None = None,
    limit: int | None = None,
    is_caption_hidden: bool = True,
) -> Element:
    """An HTML table. Cells are raw values written by their column's unit, or Link, Pill, Bar, or ready text.

    `row_links`: one address per row; its first cell is the link and the whole row follows it. `limit` shows the first
    rows and says how many there are. `total` is a last row, set apart.
    """
    shown = rows if limit is None else rows[:limit]
    links = list(row_links or [None] * len(rows))
    body = "".join(_row(columns, row, link, lang) for row, link in zip(shown, links, strict=False))
    foot = f"<tfoot>{_row(columns, total, None, lang)}</tfoot>" if total else ""
    hidden = ' class="unseen"' if is_caption_hidden else ""
    inside = f"<caption{hidden}>{text(caption)}</caption><thead>{_head(columns)}</thead><tbody>{body}</tbody>{foot}"
    more = _more(len(shown), len(rows), lang) if len(shown) < len(rows) else ""
    written = f"<table>{inside}</table>{more}"
    return raw(written, className="table", role="region", tabIndex=0, **aria(label=caption))


def _more(shown: int, count: int, lang: str) -> str:
    says = words.say("shell-rows-shown", lang, shown=words.whole(shown, lang), total=words.whole(count, lang))
    return f'<p class="more">{text(says)}</p>'


def cell_text(value: Any, unit: str, lang: str) -> str:
    """A raw value as a reader of `lang` writes it; None reads as a dash."""
    if value is None:
        return words.NOTHING
    if isinstance(value, datetime):
        value = value.date()
    if isinstance(value, date):
        return words.day(value, lang)
    if isinstance(value, bool):
        return words.say("shell-yes" if value else "shell-no", lang)
    if isinstance(value, str):
        return value
    if unit == "usd_exact":
        return words.money_exact(value, lang)
    if unit == "decimal":
        return words.decimal(value, lang, 4)
    return words.value(value, unit, lang) if unit in NUMBERS else str(value)


def _head(columns: Sequence[Column]) -> str:
    return f"<tr>{''.join(_heading(column) for column in columns)}</tr>"


def _heading(column: Column) -> str:
    """A column of bars may have no heading; an empty cell says so better than an empty heading."""
    return f'<th scope="col"{_side(column)}>{text(column.label)}</th>' if column.label else "<td></td>"


def _side(column: Column) -> str:
    return ' class="number"' if column.unit in NUMBERS else ""


def _row(columns: Sequence[Column], row: Sequence[Any], link: str | None, lang: str) -> str:
    pairs = enumerate(zip(columns, row, strict=True))
    cells = "".join(_cell(column, value, lang, link if place == 0 else None) for place, (column, value) in pairs)
    follow = f' data-href="{quoted(address(link))}"' if link else ""
    return f"<tr{follow}>{cells}</tr>"


def _cell(column: Column, value: Any, lang: str, link: str | None) -> str:
    inside = _inside(column, value, lang)
    if link:
        inside = f'<a href="{quoted(address(link))}">{inside}</a>'
    return f"<td{_side(column)}>{inside}</td>"


def _inside(column: Column, value: Any, lang: str) -> str:
    match value:
        case Link():
            return f'<a href="{quoted(address(value.href))}">{text(value.text)}</a>'
        case Pill():
            return markup(status_pill(value.status, lang, value.text))
        case Bar():
            return markup(bullet(value.ratio, value.target, value.tone))
        case Element():
            return markup(value)
        case _:
            return text(cell_text(value, column.unit, lang))
