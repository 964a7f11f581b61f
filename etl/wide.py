"""Columns whose headings are values: months across a plan, "reçu" beside "prévu" on a schedule of payments."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

import schema
from etl import choices, headings, periods
from etl.layout import Header
from etl.periods import Period
from etl.placed import Heading, Remark, Spread
from etl.spell import plain

Titled = list[tuple[int, tuple[str, ...]]]


@dataclass(frozen=True)
class Across:
    """What the headings of values gave: their spreads, which columns of the sheet they took, what there is to say."""

    spreads: tuple[Spread, ...] = ()
    places: frozenset[int] = frozenset()
    unread: tuple[Heading, ...] = ()
    remarks: tuple[Remark, ...] = ()


NOTHING = Across()
#: Months, quarters or years that are values where no other heading of the table is its value: this year and the next.
FEWEST = 2
_AMOUNT_WORDS = frozenset(headings.stem(word) for word in ("montant", "amount", "monto", "importe"))
_DAY_WORDS = ("date", "fecha", "on")


def _read(titles: tuple[str, ...], over: str | None, year: int | None) -> Period | None:
    found = next((period for text in titles if (period := periods.read(text))), None)
    above = periods.read(over) if over else None
    return found.within(above.year if above and above.year else year) if found else None


def across_periods(table: str, header: Header, left: Titled, taken: Mapping[str, Heading], year: int | None) -> Across:
    """Months, quarters or years across: each column is the table's value for one of them, or is held and said so."""
    across = schema.TABLES[table].across
    value = across.get("value")
    read = [(place, titles, _read(titles, header.over[place], year)) for place, titles in left]
    dated = [(place, titles, period) for place, titles, period in read if period]
    if not value or value in taken or not periods.across([titles for _, titles in left], FEWEST):
        return NOTHING
    spreads = []
    unread = []
    for place, titles, period in dated:
        says = _says(across, period, taken)
        if says is None:
            unread.append(place)
        else:
            spreads.append(Spread((Heading(place, titles[-1], value, "period"),), says, period.name))
    remarks = []
    if spreads:
        details = {"count": len(spreads), "column": value, "first": spreads[0].tag, "last": spreads[-1].tag}
        remarks.append(Remark("columns-to-rows", spreads[0].headings[0].position, spreads[0].headings[0].text, details))
    if unread:
        titles = next(titles for place, titles, _ in dated if place == unread[0])
        remarks.append(Remark("period-unread", unread[0], titles[-1], {"count": len(unread), "column": value}))
    left_alone = tuple(Heading(place, titles[-1]) for place, titles, _ in dated if place in unread)
    return Across(tuple(spreads), frozenset(place for place, _, _ in dated), left_alone, tuple(remarks))


def _says(across: Mapping[str, str], period: Period, taken: Mapping[str, Heading]) -> dict[str, str] | None:
    """The texts a period gives to the columns of the table; None when the table cannot say such a period."""
    if "period" in across:
        return {across["period"]: period.name} if period.year and across["period"] not in taken else None
    if "day" in across:
        known = period.first_day and across["day"] not in taken
        return {across["day"]: period.first_day or ""} if known else None
    if period.quarter or (period.year is None and across["year"] not in taken):
        return None
    says = {} if across["year"] in taken or not period.year else {across["year"]: str(period.year)}
    if period.month:
        if across["month"] in taken:
            return None
        says[across["month"]] = str(period.month)
    return says


@cache
def _kinds(table: str, column: str) -> dict[headings.Bag, tuple[str, str]]:
    """{words in any order: (other column, its value)} that the headings of a column may also say.

    A day is also said by the words of an amount beside "date" or "on": "Date pledged", "Fecha de cobro".
    """
    columns = schema.TABLES[table].columns
    found = {
        headings.bag_of(form): (other, code)
        for other, codes in columns[column].by.items()
        for code, texts in codes.items()
        for text in texts
        for form in headings.forms(text)
    }
    if columns[column].type != "date":
        return found
    for money in schema.TABLES[table].money():
        for other, codes in money.by.items() if columns[column].by else ():
            for code, texts in codes.items():
                for words in {headings.bag_of(plain(text)) for text in texts}:
                    bare = [word for word in words if word not in _AMOUNT_WORDS]
                    for day in _DAY_WORDS if bare else ():
                        found.setdefault(tuple(sorted((*bare, day))), (other, code))
    return found


def kind_of(table: str, column: str, titles: tuple[str, ...]) -> tuple[str, str] | None:
    """(other column, its value) that one of these titles says beside the column's own."""
    known = _kinds(table, column)
    for text in titles:
        for form in headings.forms(text):
            if (bag := headings.bag_of(form)) in known:
                return known[bag]
        halves = {_kind for half in headings.parts(text) if (_kind := kind_of(table, column, (half,)))}
        if len(halves) == 1:
            return halves.pop()
    return None


def by_kind(table: str, header: Header, left: Titled, taken: Mapping[str, Heading], year: int | None = None) -> Across:
    """ "Prévu" and "Reçu" side by side: each row is as many flows as it has amounts, each of its own kind and day.

    Under quarters or months that repeat them, each is of its kind and its period.
    """
    columns = schema.TABLES[table].columns
    value = next((name for name, column in columns.items() if column.by and column.is_money), None)
    if value is None or value in taken or any(other in taken for other in columns[value].by):
        return NOTHING
    said = [(place, titles, kind) for place, titles in left if (kind := kind_of(table, value, titles))]
    spreads = _kinds_by_period(table, value, header, said, year)
    if not spreads:
        first: dict[str, tuple[int, str, str]] = {}
        for place, titles, (other, code) in said:
            first.setdefault(code, (place, titles[0], other))
        besides = _besides(table, value, left, frozenset(place for place, _, _ in first.values()))
        spreads = []
        for code, (place, text, other) in first.items():
            beside = [Heading(at, words, name, "kind") for name, (at, words) in besides.get(code, {}).items()]
            spreads.append(Spread((amount_heading(table, place, text, value), *beside), {other: code}, code))
    if not spreads:
        return NOTHING
    places = {heading.position for each in spreads for heading in each.headings}
    kinds = {code: spread for spread in reversed(spreads) for code in list(spread.says.values())[:1]}
    remarks = [
        Remark(
            "kind-from-heading", spread.headings[0].position, spread.headings[0].text, {"kind": code, "column": value}
        )
        for code, spread in reversed(kinds.items())
    ]
    return Across(tuple(spreads), frozenset(places), remarks=tuple(remarks))


def amount_heading(table: str, place: int, text: str, value: str) -> Heading:
    """One of several amounts of a row, in the unit its heading says."""
    scale, currency = headings.unit_claims(table, text)[1:]
    return Heading(place, text, value, "kind", scale=scale, currency=currency)


def _kinds_by_period(
    table: str, value: str, header: Header, said: list[tuple[int, tuple[str, ...], tuple[str, str]]], year: int | None
) -> list[Spread]:
    """ "Expected" and "Received" under each quarter; nothing where a kind stands once, or under no period."""
    day = schema.TABLES[table].across.get("day")
    if day is None or len({kind for _, _, kind in said}) == len(said):
        return []
    found: dict[tuple[str, str], Spread] = {}
    for place, titles, (other, code) in said:
        period = periods.read(header.over[place])
        first = period.within(year).first_day if period else None
        if period is None or first is None or (code, first) in found:
            return []
        tag = f"{code} {period.within(year).name}"
        found[code, first] = Spread((amount_heading(table, place, titles[-1], value),), {other: code, day: first}, tag)
    return list(found.values())


def _besides(table: str, value: str, left: Titled, but: frozenset[int]) -> dict[str, dict[str, tuple[int, str]]]:
    """{kind: {column: (place, heading)}} of the other columns whose headings speak of one kind: its own date."""
    found: dict[str, dict[str, tuple[int, str]]] = {}
    others = [name for name, column in schema.TABLES[table].columns.items() if column.by and name != value]
    for place, titles in left:
        for name in others:
            kind = kind_of(table, name, titles) if place not in but else None
            if kind:
                found.setdefault(kind[1], {}).setdefault(name, (place, titles[0]))
    return found


@cache
def _kind_words(list_name: str) -> dict[headings.Bag, str]:
    return {headings.bag_of(words): code for words, code in choices.words(list_name).items() if words.isalpha()}


def said_once(table: str, texts: list[str], taken: Mapping[str, Heading]) -> dict[str, str]:
    """What the sheet's name or title says of all its rows: the kind of flow of a sheet named "Encaissements"."""
    columns = schema.TABLES[table].columns
    others = {other for column in columns.values() for other in column.by}
    found: dict[str, str] = {}
    for other in sorted(others - taken.keys()):
        known = _kind_words(columns[other].list or "")
        for text in texts:
            words = headings.bag_of(plain(text))
            codes = {known[(word,)] for word in words if (word,) in known}
            if len(codes) == 1:
                found[other] = codes.pop()
                break
    return found
