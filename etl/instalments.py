"""Instalments side by side: "Cuota 1: fecha, importe | Cuota 2: fecha, importe" are as many flows as a row has."""

from collections.abc import Mapping
from dataclasses import replace

import schema
from etl import headings, periods
from etl.layout import Header
from etl.placed import Heading, Remark, Spread
from etl.spell import plain, without_number
from etl.wide import FEWEST, NOTHING, Across, Titled, amount_heading, kind_of, said_once

#: (place, heading, its texts but for what tells the instalments apart) of each column of an instalment.
Member = tuple[int, str, tuple[str, ...]]
Said = tuple[str, str] | None


def across(table: str, header: Header, left: Titled, taken: Mapping[str, Heading], is_numbered: bool) -> Across:
    """The instalments of a row as rows of their own.

    Either they bear a number (`is_numbered`), above their columns or in each heading, or they stand under words of
    their own ("Acompte", "Solde") or say the same headings again, a day each time.
    """
    columns = schema.TABLES[table].columns
    value = next((name for name, column in columns.items() if column.by and column.is_money), None)
    if value is None or value in taken:
        return NOTHING
    spreads: list[Spread] = []
    for tag, members in _groups(header, left, is_numbered).items():
        spreads += _of_one(table, value, tag, members, set(taken))
    days = sum(1 for each in spreads if any(columns[h.column or ""].type == "date" for h in each.headings))
    if len(spreads) < FEWEST or (not is_numbered and days < len(spreads)):
        return NOTHING
    first = spreads[0].headings[0]
    details = {"count": len(spreads), "column": value, "first": spreads[0].tag, "last": spreads[-1].tag}
    places = frozenset(heading.position for each in spreads for heading in each.headings)
    return Across(tuple(spreads), places, remarks=(Remark("columns-to-rows", first.position, first.text, details),))


def _groups(header: Header, left: Titled, is_numbered: bool) -> dict[str, list[Member]]:
    """{instalment: its columns}, of the words that two instalments share."""
    told: dict[str, dict[str, Member]] = {}
    for place, titles in left:
        over, own = header.over[place], titles[-1]
        if (over and periods.read(over)) or periods.read(own):
            continue
        group = over if over and own != over else None
        rest, number = without_number(headings.ANY_BRACKET.sub(" ", own))
        words = plain(own)
        texts: tuple[str, ...] = (own, own)
        if group and is_numbered:
            above, number = without_number(group)
            texts = (f"{above} {own}", own, above)
        elif group:
            number, texts = group, (f"{group} {own}", own, group)
        elif is_numbered:
            words, texts = plain(rest), (_with_unit(rest, own), rest)
        else:
            number = str(len(told.get(words, {})) + 1)
        if words and number:
            told.setdefault(words, {}).setdefault(number, (place, own, texts))
    found: dict[str, list[Member]] = {}
    for tagged in told.values():
        for tag, member in tagged.items() if len(tagged) >= FEWEST else ():
            found.setdefault(tag, []).append(member)
    return found


def _with_unit(rest: str, own: str) -> str:
    """The words without the number, the unit in brackets kept as it was."""
    unit = headings.ANY_BRACKET.search(own)
    return f"{rest} {unit[0].strip()}" if unit else rest


def _of_one(table: str, value: str, tag: str, members: list[Member], taken: set[str]) -> list[Spread]:
    """The flows of one instalment: its amount, or one due beside one received, each with its own day."""
    amounts: list[tuple[Heading, Said]] = []
    days: list[tuple[Heading, Said]] = []
    others: dict[str, Heading] = {}
    for place, own, texts in members:
        column, said = _meant(table, value, texts)
        if column is None or column in taken:
            continue
        heading = amount_heading(table, place, own, column)
        if column == value:
            amounts.append((heading, said))
        elif schema.TABLES[table].columns[column].type == "date":
            days.append((replace(heading, column="date"), said))
        else:
            others.setdefault(column, heading)
    spreads = []
    for heading, said in amounts:
        day = [day for day, of in days if of == said] or [day for day, of in days if of is None or len(days) == 1]
        kind = said or _kind_of_days(days, day)
        says = {kind[0]: kind[1]} if kind else {}
        also = others.values() if len(amounts) == 1 else ()
        tagged = f"{tag} {said[1]}" if said and len(amounts) > 1 else tag
        spreads.append(Spread((heading, *day[:1], *also), says, tagged))
    return spreads


def _kind_of_days(days: list[tuple[Heading, Said]], chosen: list[Heading]) -> Said:
    return next((said for day, said in days if said and day in chosen[:1]), None)


def _meant(table: str, value: str, texts: tuple[str, ...]) -> tuple[str | None, Said]:
    """(column, what else its words say) of one column of an instalment."""
    columns = schema.TABLES[table].columns
    above = next(iter(said_once(table, [texts[-1]], {}).items()), None)
    for text in texts[:-1]:
        if kind := kind_of(table, value, (text,)):
            return value, kind
        for name in (name for name, column in columns.items() if column.by and name != value):
            if day := kind_of(table, name, (text,)):
                return name, day
        claimed = [*headings.unit_claims(table, text)[0], *(column for _, column in headings.claims(table, text))]
        for column in claimed:
            if column not in schema.TABLES[table].key and columns[column].type != "ref":
                return column, above if column == value else None
    alone = len(headings.bag_of(plain(texts[-1]))) == 1 and plain(texts[-1]) == plain(
        headings.ANY_BRACKET.sub(" ", texts[-2])
    )
    return (value, above) if above and alone else (None, None)
