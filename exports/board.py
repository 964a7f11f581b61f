"""The Board workbook: one file, a list of sheets. Adding a sheet is adding one line to SHEETS."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, BinaryIO

from exports import look
from exports.board_sheets import (
    bureau,
    contents,
    cover,
    data,
    delivery,
    forecast,
    glossary,
    impact,
    indicators,
    lifecycle,
    messages,
    method,
    months,
    needs,
    network,
    notes,
    origins,
    questions,
    revenue,
    risks,
)
from exports.brief import Brief, Place, brief
from exports.paper import Book, Page, Placed
from metrics import Viewer


@dataclass(frozen=True)
class Sheet:
    """One sheet: its key in the catalogue (`board-sheet-<key>`), what fills it, and when it has something to say.

    `each` makes one sheet per place. `is_last`: filled after the others, whose cells it points to.
    """

    key: str
    fill: Callable[..., None]
    when: Callable[[Brief], bool] = lambda remit: True
    each: Callable[[Brief], tuple[Place, ...]] | None = None
    is_last: bool = False
    tab: str = look.QUIET


SHEETS = (
    Sheet("cover", cover.fill, tab=look.INK),
    Sheet("contents", contents.fill, is_last=True, tab=look.INK),
    Sheet("messages", messages.fill, is_last=True, tab=look.PRIMARY),
    Sheet("indicators", indicators.fill, tab=look.PRIMARY),
    Sheet("revenue", revenue.fill, revenue.has_data, tab=look.PRIMARY),
    Sheet("forecast", forecast.fill, forecast.has_data, tab=look.PRIMARY),
    Sheet("impact", impact.fill, impact.has_data, tab=look.PRIMARY),
    Sheet("needs", needs.fill, needs.has_data, tab=look.PRIMARY),
    Sheet("bureau", bureau.fill, each=bureau.bureaux, tab=look.LIGHT),
    Sheet("network", network.fill, network.has_data, tab=look.PRIMARY),
    Sheet("lifecycle", lifecycle.fill, lifecycle.has_data, tab=look.PRIMARY),
    Sheet("delivery", delivery.fill, delivery.has_data, tab=look.PRIMARY),
    Sheet("risks", risks.fill, risks.has_data, tab=look.PRIMARY),
    Sheet("questions", questions.fill, questions.has_data, tab=look.PRIMARY),
    Sheet("notes", notes.fill, is_last=True),
    Sheet("glossary", glossary.fill, is_last=True),
    Sheet("method", method.fill),
    Sheet("data", data.fill),
    Sheet("months", months.fill, revenue.has_data),
    Sheet("origins", origins.fill, is_last=True),
)


@dataclass(frozen=True)
class Briefing:
    """What was written: the remit, the sheets in order, where each figure stands, each chart with its words."""

    brief: Brief
    sheets: tuple[str, ...]
    figures: tuple[Placed, ...]
    charts: tuple[tuple[str, str], ...]


def write(
    path_or_buffer: str | Path | BinaryIO,
    office: str | None = None,
    period: str | None = None,
    lang: str | None = None,
    as_of: date | None = None,
    organisation: str | None = None,
    viewer: Viewer | None = None,
    warehouse: Path | None = None,
) -> Briefing:
    """Write the workbook. Raises UnknownValue, WrongValue (which say what is right) and store.NoWarehouse."""
    remit = brief(office, period, lang, as_of, organisation, viewer, warehouse)
    book = Book(path_or_buffer, remit)
    book.file.set_properties(_properties(remit))
    book.file.set_custom_property("version", remit.version)
    planned = _pages(book)
    for is_last in (False, True):
        for sheet, page, place in planned:
            if sheet.is_last == is_last:
                sheet.fill(page, place) if place else sheet.fill(page)
    book.file.get_worksheet_by_name(planned[0][1].name).activate()
    book.file.close()
    return Briefing(remit, tuple(page.name for page in book.pages), tuple(book.placed), tuple(book.charts))


def file_name(
    office: str | None = None,
    period: str | None = None,
    lang: str | None = None,
    as_of: date | None = None,
    organisation: str | None = None,
    viewer: Viewer | None = None,
    warehouse: Path | None = None,
) -> str:
    """What a browser saves it as: panorama-board-demo-RBD-2026-Q3-fr.xlsx. Raises what `write` raises."""
    remit = brief(office, period, lang, as_of, organisation, viewer, warehouse)
    known = f"known-{as_of:%Y-%m-%d}" if as_of else None
    pieces = ("panorama-board", remit.organisation, remit.office, remit.quarter, known, remit.lang)
    return "-".join(piece for piece in pieces if piece) + ".xlsx"


def _pages(book: Book) -> list[tuple[Sheet, Page, Place | None]]:
    """The sheets this remit has something for, made in their order; the others are remembered as left out."""
    planned: list[tuple[Sheet, Page, Place | None]] = []
    for sheet in SHEETS:
        if not sheet.when(book.brief):
            book.left_out.append(sheet.key)
            continue
        for place in sheet.each(book.brief) if sheet.each else (None,):
            planned.append((sheet, _page(book, sheet, place), place))
    return planned


def _page(book: Book, sheet: Sheet, place: Place | None) -> Page:
    say = book.brief.say
    if place is None:
        title = say("title") if sheet.key == "cover" else say(f"title-{sheet.key}")
        return book.page(say(f"sheet-{sheet.key}"), title, say(f"about-{sheet.key}"), sheet.tab)
    name = f"{place.code} {place.name.partition(' — ')[0]}"
    return book.page(name, place.name, say(f"about-{sheet.key}", name=place.name), sheet.tab)


def _properties(remit: Brief) -> dict[str, Any]:
    """What the file says of itself: title, subject, author, the day and the version of its data."""
    marks = [remit.say("fictional-short")] if remit.is_fictional else []
    return {
        "title": remit.say("title"),
        "subject": f"{remit.scope} · {remit.period}",
        "author": remit.organisation_name,
        "company": remit.organisation_name,
        "category": remit.say("category"),
        "keywords": ", ".join([remit.organisation, remit.quarter, remit.version, *marks]),
        "comments": " · ".join([remit.say("as-of", day=remit.day(remit.today)), remit.status, *marks]),
        "status": remit.status,
    }
