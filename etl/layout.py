"""Where the tables of a sheet are: side by side, one under the other, under headings of one row or of several."""

from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
import pyarrow.compute as pc

import schema
from etl import headings, periods
from etl.book import Sheet
from etl.spell import plain

#: Headings are looked for in this many rows from the top.
HEADER_WITHIN = 30
#: Rows a heading may take, one under the other.
HIGHEST = 3
#: A row with this many headings, three quarters of its cells, is the header: rows below it are not looked at.
SURELY = 5
#: Headings longer than this are sentences.
LONGEST_HEADING = 120
#: Rows further down that may head another table are looked at up to this many.
MOST_SUSPECTS = 400
#: Headings a table further down must have, at least, and their share of its first row.
FURTHER_DOWN, FURTHER_SHARE = 3, 0.5


@dataclass(frozen=True)
class Strip:
    """Neighbouring columns of a sheet, from `left` to before `right`, that may hold tables of their own."""

    sheet: Sheet
    left: int
    right: int

    def texts(self, position: int) -> list[str | None]:
        """The text of each cell of a row; what stands outside the strip counts as blank."""
        whole = self.sheet.texts(position)
        return [text if self.left <= place < self.right else None for place, text in enumerate(whole)]


@dataclass(frozen=True)
class Header:
    """Headings: the position of their last row, how many rows they take, and what each column may be called.

    `titles` gives, column by column, the texts to try in order: a heading over two rows is "Montant reçu", then "Reçu";
    `over` the text of the rows above, for a column that has one; `periods` counts the months, quarters and years.
    """

    position: int
    height: int
    titles: tuple[tuple[str, ...], ...]
    over: tuple[str | None, ...]
    known: dict[str, int] = field(default_factory=dict, hash=False)
    periods: int = 0

    @property
    def filled(self) -> int:
        """How many columns have a heading."""
        return sum(1 for titles in self.titles if titles)

    @property
    def top(self) -> int:
        """The position of the first row of headings."""
        return self.position - self.height + 1


def strips(sheet: Sheet) -> list[Strip]:
    """The sheet cut at its columns that are blank from top to bottom; a single column is no table."""
    blank = [column.text.null_count == len(column.text) for column in sheet.columns]
    found: list[Strip] = []
    left: int | None = None
    for place, is_blank in enumerate([*blank, True]):
        if is_blank and left is not None:
            if place - left > 1:
                found.append(Strip(sheet, left, place))
            left = None
        elif not is_blank and left is None:
            left = place
    return found


def whole(sheet: Sheet) -> Strip:
    """The sheet as one strip."""
    return Strip(sheet, 0, len(sheet.columns))


def header_at(strip: Strip, position: int, height: int) -> Header:
    """The headings that end at that row and take that many rows, with the tables that know them."""
    rows = [strip.texts(at) for at in range(position - height + 1, position + 1)]
    above = [_spread(strip, row, rows[-1], position - height + 1 + at) for at, row in enumerate(rows[:-1])]
    titles: list[tuple[str, ...]] = []
    over: list[str | None] = []
    for place, text in enumerate(rows[-1]):
        upper = [row[place] for row in above if row[place]]
        joined = " ".join(word for word in upper if word)
        over.append(joined or None)
        titles.append(_titles(text, [word for word in upper if word], joined))
    months = periods.across(titles)
    return Header(position, height, tuple(titles), tuple(over), _known(titles, months), months)


def _titles(text: str | None, upper: list[str], joined: str) -> tuple[str, ...]:
    if text and len(text) > LONGEST_HEADING:
        return ()
    if not text:
        return tuple(dict.fromkeys((joined, upper[-1]))) if upper else ()
    if not upper:
        return (text,)
    return tuple(dict.fromkeys((f"{joined} {text}", f"{upper[-1]} {text}", text)))


def _spread(strip: Strip, upper: list[str | None], lower: list[str | None], position: int) -> list[str | None]:
    """A heading over several columns, said over each: as far as it is merged, else until the next one."""
    spread = list(upper)
    reach = _merged_reach(strip.sheet, position)
    last: str | None = None
    until = -1
    for place in range(strip.left, strip.right):
        if upper[place]:
            last = upper[place]
            until = reach.get(place, strip.right if not reach else place)
        elif last and lower[place] and place <= until:
            spread[place] = last
    return spread


def _merged_reach(sheet: Sheet, position: int) -> dict[int, int]:
    """{column: last column} of the cells of a row that are merged to the right."""
    row = int(sheet.rows[position]) - 1
    return {
        first: last
        for top, bottom, first, last in sheet.merged
        if top <= row <= bottom and last > first
    }  # fmt: skip


def _known(titles: list[tuple[str, ...]], months: int) -> dict[str, int]:
    """{table: how many of these headings it knows}; months across count where the table can take them."""
    counts: dict[str, int] = {}
    for texts in titles:
        tables = next((known for text in texts if (known := headings.tables_that_know(text))), frozenset())
        for table in tables:
            counts[table] = counts.get(table, 0) + 1
    if months:
        counts |= {table: count + 2 for table, count in counts.items() if schema.TABLES[table].across}
    return counts


def headers(strip: Strip, first: int = 0, within: int = HEADER_WITHIN) -> Iterator[Header]:
    """Every reading of the first rows as headings; none below a row that is the header beyond doubt."""
    sure = -1
    for position in range(first, min(first + within, len(strip.sheet.rows))):
        if 0 <= sure < position - 1:
            return
        for height in range(1, HIGHEST + 1):
            if height > 1 and not _stacked(strip, first, position, height):
                break
            header = header_at(strip, position, height)
            if header.filled < 2:
                continue
            if sure < 0 or height > 1:
                yield header
            most = max(header.known.values(), default=0)
            if sure < 0 and most >= max(SURELY, 0.75 * header.filled):
                sure = position


def _stacked(strip: Strip, first: int, position: int, height: int) -> bool:
    """Whether the row above these may be headings too: the next row up, with two words or a merged one."""
    top = position - height + 1
    if top < first or int(strip.sheet.rows[position]) - int(strip.sheet.rows[top]) != height - 1:
        return False
    lower = [place for place, text in enumerate(strip.texts(position)) if text]
    if any(_is_value(strip.sheet, position, place) for place in lower):
        return False
    upper = [text for text in strip.texts(top) if text]
    if not upper or any(len(text) > LONGEST_HEADING for text in upper):
        return False
    return len(upper) > 1 or bool(_merged_reach(strip.sheet, top))


def is_under(strip: Strip, header: Header) -> bool:
    """Whether the last row of these headings says more under the row above, and is not the first row of data."""
    lower, upper = strip.texts(header.position), strip.texts(header.position - 1)
    if any(_is_value(strip.sheet, header.position, place) for place, text in enumerate(lower) if text):
        return False
    under_nothing = any(low and not up for low, up in zip(lower, upper, strict=True))
    over_nothing = any(up and not low for low, up in zip(lower, upper, strict=True))
    filled = sum(1 for text in lower if text)
    said_again = sum(1 for text in lower if text and headings.tables_that_know(text))
    return (under_nothing and over_nothing) or said_again >= max(2, 0.6 * filled)


def is_worded(strip: Strip, position: int) -> bool:
    """Whether no cell of a row holds a value: headings, or a row of texts."""
    texts = strip.texts(position)
    return not any(_is_value(strip.sheet, position, place) for place, text in enumerate(texts) if text)


def _is_value(sheet: Sheet, position: int, place: int) -> bool:
    """Whether a cell holds a number or a date, stored or typed; a month that heads a column is none."""
    column = sheet.columns[place]
    for stored in (column.number, column.moment):
        if stored is not None and stored[position].is_valid:
            return not _heads_period(sheet, position, place)
    text = column.text[position].as_py() or ""
    return any(sign.isdigit() for sign in text) and not any(sign.isalpha() for sign in text)


def _heads_period(sheet: Sheet, position: int, place: int) -> bool:
    """Whether a stored number or date is a month or a year that heads a column: its neighbours are others."""
    texts = [
        sheet.columns[at].text[position].as_py() for at in range(max(0, place - 1), min(place + 2, len(sheet.columns)))
    ]
    found = [periods.read(text) for text in texts]
    return len([period for period in found if period]) > 1 and len(set(found)) == len(found)


def further(strip: Strip, header: Header, table: str) -> list[Header]:
    """The headings of tables further down; those of the first table, printed again on each page, are not another's."""
    found: list[Header] = []
    words = _words(strip, header.position)
    for position in _suspects(strip, header.position + 2):
        if found and position <= found[-1].position:
            continue
        options = [header_at(strip, position, 1)]
        if position + 1 < len(strip.sheet.rows) and _stacked(strip, position, position + 1, 2):
            below = header_at(strip, position + 1, 2)
            options += [below] if is_under(strip, below) else []
        best = max(options, key=lambda option: (max(option.known.values(), default=0), option.height))
        most = max(best.known.values(), default=0)
        if most < max(FURTHER_DOWN, FURTHER_SHARE * best.filled) or _words(strip, best.position) & words == words:
            continue
        found.append(best)
    return found


def _words(strip: Strip, position: int) -> frozenset[tuple[int, str]]:
    return frozenset((place, plain(text)) for place, text in enumerate(strip.texts(position)) if text)


def _suspects(strip: Strip, first: int) -> list[int]:
    """Rows that may head a table further down: after a gap or a lone cell, or with words where numbers stand."""
    sheet = strip.sheet
    count = len(sheet.rows)
    if first >= count:
        return []
    columns = sheet.columns[strip.left : strip.right]
    filled = np.zeros(count, dtype=np.int32)
    worded = np.zeros(count, dtype=np.int32)
    stored_columns = 0
    for column in columns:
        valid = column.text.is_valid().to_numpy(zero_copy_only=False)
        filled += valid
        stored = np.zeros(count, dtype=bool)
        for values in (column.number, column.moment):
            if values is not None:
                stored |= values.is_valid().to_numpy(zero_copy_only=False)
        if stored.any():
            stored_columns += 1
            worded += valid & ~stored
    after_gap = np.concatenate([[False], np.diff(sheet.rows) > 1])
    after_lone = np.concatenate([[False], filled[:-1] <= 1])
    suspect = (after_gap | after_lone | (worded >= min(2, max(1, stored_columns)))) & (filled >= FURTHER_DOWN)
    return [at for at in np.flatnonzero(suspect).tolist() if at >= first][:MOST_SUSPECTS]


def blank_rows(strip: Strip) -> np.ndarray:
    """Which rows have nothing in the strip."""
    filled = np.zeros(len(strip.sheet.rows), dtype=bool)
    for column in strip.sheet.columns[strip.left : strip.right]:
        filled |= pc.is_valid(column.text).to_numpy(zero_copy_only=False)
    return ~filled
