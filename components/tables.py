"""Tables people can read: words on the left, numbers on the right, one row one link; sorted and narrowed by address."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any
from urllib.parse import quote

import words
from charts import Column
from components import tags as html
from components.figures import bullet, status_pill
from components.markup import address, aria, markup, quoted, raw, text
from components.ordering import PRESSING, Order, bearing, in_order, order_of, plain, sums, words_asked
from components.searching import hidden
from components.state import State
from components.tags import Element, Later
from components.tracing import Question

#: Units whose values are numbers, set flush right.
NUMBERS = {
    "usd",
    "usd_exact",
    "ratio",
    "gap",
    "count",
    "persons",
    "days",
    "hours",
    "index",
    "usd_ratio",
    "date",
    "decimal",
}
#: Rows from which a table can be sorted, and from which it can be narrowed by a word.
SORTED_FROM, NARROWED_FROM = 4, 15
#: Rows one page shows at most, when all are asked for; an export has every one.
MOST_SHOWN = 1000


@dataclass(frozen=True)
class Link:
    """A cell that opens a page: a text, or a number its column's unit writes, sorts and adds up."""

    text: str | float
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


@dataclass(frozen=True)
class Rows:
    """What a table says: raw values by column, where each row leads, the last row, and how much of it a page shows."""

    columns: Sequence[Column]
    rows: Sequence[Sequence[Any]]
    caption: str
    lang: str
    links: Sequence[str | None] = ()
    total: Sequence[Any] | None = None
    limit: int | None = None
    is_caption_hidden: bool = True
    is_sorted_elsewhere: bool = False
    is_narrowed_elsewhere: bool = False

    def texts(self, row: Sequence[Any]) -> list[str]:
        """The cells of a row as they are read."""
        return [said(value, column, self.lang) for value, column in zip(row, self.columns, strict=True)]


@dataclass(frozen=True)
class Place:
    """Where a table stands: the key its address knows it by, the page, what its card says of it."""

    key: str
    state: State
    title: str = ""
    what: str = ""
    stands_on: Element | None = None
    question: Question | None = None


class Table(Later):
    """A table that its card may yet tell its place; without one it reads as it was given."""

    __slots__ = ("place", "told")

    def __init__(self, told: Rows) -> None:
        super().__init__()
        self.told = told
        self.place: Place | None = None

    def asked(self) -> tuple[Rows, Order | None]:
        """The rows the address asks for, in its order, with the total of those; and that order."""
        if self.place is None:
            return self.told, None
        query, key = self.place.state.query, self.place.key
        narrowed = _narrowed(self.told, words_asked(query, key))
        order = order_of(query, key, len(self.told.columns))
        return (_sorted(narrowed, order), order) if order else (narrowed, None)

    def made(self) -> Element:
        """The table as markup, with its field where it is long."""
        shown, order = self.asked()
        content = _written(shown, self.told, self.place, order)
        field = _field(self.told, len(shown.rows), self.place) if self.place else None
        return html.Div([field, content], className="narrowed") if field is not None else content


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
    is_sorted_elsewhere: bool = False,
    is_narrowed_elsewhere: bool = False,
) -> Table:
    """An HTML table. Cells are raw values written by their column's unit, or Link, Pill, Bar, or ready text.

    `row_links`: one address per row; its first cell is the link and the whole row follows it. `limit` shows the first
    rows and says how many there are. `total` is a last row, set apart. In a table card its headings sort and, where it
    is long, a field narrows it, over all `rows`; say so where the page itself does that.
    """
    links = row_links or [None] * len(rows)
    elsewhere = is_sorted_elsewhere, is_narrowed_elsewhere
    return Table(Rows(columns, rows, caption, lang, links, total or None, limit, is_caption_hidden, *elsewhere))


def tables_in(node: Any) -> list[Table]:
    """The tables of a piece of a page, in the order they are read."""
    if isinstance(node, Table):
        return [node]
    if isinstance(node, Element):
        return tables_in(node.children)
    return [found for child in node for found in tables_in(child)] if isinstance(node, list | tuple) else []


def placed(node: Any, place: Place) -> Any:
    """The same piece, each of its tables told where it stands; a second one is known by its number."""
    for number, one in enumerate(tables_in(node), start=1):
        one.place = replace(place, key=place.key if number == 1 else f"{place.key}-{number}")
    return node


# What the address asks ------------------------------------------------------------------------------------------------


def _narrowed(told: Rows, asked: str) -> Rows:
    """The rows that bear the words, and the total of those where they add up."""
    if not asked:
        return told
    kept = bearing([told.texts(row) for row in told.rows], asked)
    rows = [told.rows[place] for place in kept]
    return replace(told, rows=rows, links=[told.links[place] for place in kept], total=_total(told, rows))


def _total(told: Rows, rows: Sequence[Sequence[Any]]) -> list[Any] | None:
    """The last row of a part of a table: what adds up is added, nothing else is said."""
    if told.total is None:
        return None
    added = sums([held(row) for row in told.rows], told.total, [column.unit for column in told.columns])
    kept = [held(row) for row in rows]
    cells: list[Any] = [sum(row[place] or 0 for row in kept) if adds else "" for place, adds in enumerate(added)]
    cells[0] = words.say("table-total-found", told.lang, n=len(rows), shown=words.whole(len(rows), told.lang))
    return cells


def held(row: Sequence[Any]) -> list[Any]:
    """The cells of a row as they are added up: a number that opens a page is that number."""
    return [cell.text if isinstance(cell, Link) else cell for cell in row]


def _sorted(told: Rows, order: Order) -> Rows:
    placing = in_order([_weighed(row[order.column]) for row in told.rows], order)
    return replace(told, rows=[told.rows[place] for place in placing], links=[told.links[place] for place in placing])


def _weighed(value: Any) -> Any:
    """A cell as it is compared."""
    match value:
        case Link():
            return value.text
        case Pill():
            return float(-PRESSING.index(value.status)) if value.status in PRESSING else value.text
        case Bar():
            return value.ratio
        case Element():
            return plain(markup(value))
    return value


def said(value: Any, column: Column, lang: str) -> str:
    """A cell as it is read, without its shape or its link."""
    match value:
        case Link():
            return cell_text(value.text, column.unit, lang)
        case Pill():
            return value.text or words.say(f"shell-status-{value.status.replace('_', '-')}", lang)
        case Bar():
            return "" if value.ratio is None else words.percent(value.ratio, lang)
        case Element():
            return plain(markup(value))
    return cell_text(value, column.unit, lang)


# What is written ------------------------------------------------------------------------------------------------------


def _written(shown: Rows, told: Rows, place: Place | None, order: Order | None) -> Element:
    """The table itself, in a region that scrolls by itself where it is wide."""
    lang = shown.lang
    limit = told.limit if place is None or f"all-{place.key}" not in place.state.query else MOST_SHOWN
    rows = shown.rows if limit is None else shown.rows[:limit]
    body = "".join(_row(shown.columns, row, link, lang) for row, link in zip(rows, shown.links, strict=False))
    foot = f"<tfoot>{_row(shown.columns, shown.total, None, lang)}</tfoot>" if shown.total else ""
    is_sortable = place is not None and len(told.rows) >= SORTED_FROM and not told.is_sorted_elsewhere
    head = _head(shown.columns, place if is_sortable else None, order)
    hint = f'<span class="unseen"> {text(words.say("table-sorts", lang))}</span>' if is_sortable else ""
    unseen = ' class="unseen"' if shown.is_caption_hidden else ""
    inside = f"<caption{unseen}>{text(shown.caption)}{hint}</caption><thead>{head}</thead><tbody>{body}</tbody>{foot}"
    more = _more(len(rows), len(shown.rows), place, lang) if len(rows) < len(shown.rows) else ""
    none = f'<p class="more">{text(words.say("table-none-found", lang))}</p>' if told.rows and not rows else ""
    return raw(
        f"<table>{inside}</table>{more}{none}", className="table", role="region", tabIndex=0, **aria(label=told.caption)
    )


def _more(shown: int, count: int, place: Place | None, lang: str) -> str:
    says = text(words.say("shell-rows-shown", lang, shown=words.whole(shown, lang), total=words.whole(count, lang)))
    if place is not None and f"all-{place.key}" not in place.state.query:
        href = quoted(address(place.state.link(**{f"all-{place.key}": "1"})))
        says += f' <a href="{href}">{text(words.say("table-all", lang))}</a>'
    return f'<p class="more">{says}</p>'


def _field(told: Rows, found: int, place: Place) -> Element | None:
    """The field that narrows a long table; what else is asked stays in the address."""
    key = f"find-{place.key}"
    if len(told.rows) < NARROWED_FROM or told.is_narrowed_elsewhere:
        return None
    state, lang = place.state, told.lang
    asked = words_asked(state.query, place.key)
    says = quoted(words.say("table-narrow", lang))
    kept = hidden(state, [name for name in state.query if name != key])
    typed = f'<input type="search" id="{key}" name="{key}" value="{quoted(asked)}" placeholder="{says}"'
    inside = f'{kept}{typed} aria-label="{says}" autocomplete="off" maxlength="80" data-live>'
    if asked:
        counts = {"found": words.whole(found, lang), "total": words.whole(len(told.rows), lang)}
        href = quoted(address(state.link(**{key: None})))
        inside += (
            f'<span role="status">{text(words.say("table-found", lang, **counts))}</span> '
            f'<a href="{href}">{text(words.say("table-clear", lang))}</a>'
        )
    return raw(inside, html.Form, action=state.path, method="get", className="narrow", role="search")


def _head(columns: Sequence[Column], place: Place | None, order: Order | None) -> str:
    """The headings; links that sort where the table has a place."""
    if place is None:
        return f"<tr>{''.join(_heading(column) for column in columns)}</tr>"
    mark = f"sort-{place.key}"
    unsorted = quoted(address(place.state.link(**{mark: None})))
    base = quoted(address(place.state.link(**{mark: "@"}))).replace(quote("@"), "@")
    cells = []
    for number, column in enumerate(columns):
        following = _following(number, column, order)
        href = base.replace(f"{mark}=@", f"{mark}={following.written()}") if following else unsorted
        cells.append(_heading(column, href, order if order and order.column == number else None))
    return f"<tr>{''.join(cells)}</tr>"


def _following(number: int, column: Column, order: Order | None) -> Order | None:
    """What a heading asks for: first its usual way, then the other, then the order the page gave."""
    falls = column.unit in NUMBERS or column.unit in {"bar", "pill"}
    if order is None or order.column != number:
        return Order(number, falls)
    return Order(number, not falls) if order.is_falling == falls else None


def _heading(column: Column, href: str = "", order: Order | None = None) -> str:
    """A column of bars may have no heading; an empty cell says so better than an empty heading."""
    if not column.label:
        return "<td></td>"
    sorted_ = f' aria-sort="{"descending" if order.is_falling else "ascending"}"' if order else ""
    label = f'<a href="{href}">{text(column.label)}</a>' if href else text(column.label)
    return f'<th scope="col"{_side(column)}{sorted_}>{label}</th>'


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
            return f'<a href="{quoted(address(value.href))}">{text(cell_text(value.text, column.unit, lang))}</a>'
        case Pill():
            return markup(status_pill(value.status, lang, value.text))
        case Bar():
            return markup(bullet(value.ratio, value.target, value.tone))
        case Element():
            return markup(value)
        case _:
            return text(cell_text(value, column.unit, lang))


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
