"""What the values of a column give away when its heading does not: proposed to the office, never taken for granted."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace

import pyarrow.compute as pc

import schema
from etl import choices, dates, layout, numbers
from etl.book import Cells, Sheet
from etl.placed import Heading, Placed, Remark
from etl.spell import plain

#: Different values of a column that are looked at.
SAMPLE = 40
#: The share of them that must be of one kind, and how many there must be.
CLEAR, ENOUGH = 0.8, 2
#: Columns of a sheet that must be of a clear kind before its first row is said to be data.
COLUMNS_PROVE = 3

#: The keys that rows of other tables bear in the same workbook: {table: keys}.
Keys = Mapping[str, frozenset[str]]

_KEY = re.compile(r"^(?=.*\d)[A-Za-z0-9]{1,10}(?:[-_/ .][A-Za-z0-9]{1,10}){1,4}$")
#: Kinds of values that propose a column by themselves; a bare number or text does not.
_LISTED = ("currency", "country")


def sample(cells: Cells, first: int, last: int | None = None, most: int | None = SAMPLE) -> list[str]:
    """Some of the different texts of a column (`most` None: all)."""
    texts = cells.text.slice(first, None if last is None else max(0, last - first))
    return [text for text in pc.unique(texts if most is None else texts.slice(0, 2000)).to_pylist() if text][:most]


def _are_dates(cells: Cells, texts: list[str], first: int) -> bool:
    if cells.moment is not None and cells.moment.slice(first).null_count < len(cells.moment) - first:
        return True
    return _share(texts, lambda text: dates.read(text) is not None) >= CLEAR


def _share(texts: list[str], holds: Callable[[str], bool]) -> float:
    return sum(1 for text in texts if holds(text)) / len(texts) if texts else 0.0


def propose(sheet: Sheet, placed: Placed, keys: Keys) -> Placed:
    """The same table; a heading nobody knows whose values are plainly those of a free column is proposed for it."""
    if placed.table is None:
        return placed
    unknown = {remark.position for remark in placed.remarks if remark.rule == "heading-unknown"}
    spread = {heading.column for each in placed.spreads for heading in each.headings}
    said = {column for each in placed.spreads for column in each.says} | set(placed.says)
    named = {heading.column for heading in placed.headings if heading.column} | spread | said
    free = [
        column
        for column in schema.TABLES[placed.table].columns.values()
        if column.name not in named and column.required != "O"
    ]
    told: dict[int, tuple[str, float]] = {}
    for heading in placed.headings:
        if heading.position in unknown and heading.column is None:
            left = [column for column in free if column.name not in {name for name, _ in told.values()}]
            found = _meant(sheet, placed, heading, left, keys)
            if found:
                told[heading.position] = found
    remarks = tuple(
        Remark("heading-proposed", remark.position, remark.value, _details(told[remark.position]))
        if remark.position in told and remark.rule == "heading-unknown"
        else remark
        for remark in placed.remarks
    )
    return replace(placed, remarks=remarks)


def refuted(sheet: Sheet, placed: Placed) -> Placed:
    """The same table; an optional column most of whose numbers it could not hold is not what its heading seemed."""
    if placed.table is None:
        return placed
    columns = schema.TABLES[placed.table].columns
    wrong = {
        heading.position: heading
        for heading in placed.headings
        if heading.column
        and heading.how != "remembered"
        and _cannot_hold(columns[heading.column], sheet, placed, heading)
    }
    if not wrong:
        return placed
    kept = tuple(replace(each, column=None) if each.position in wrong else each for each in placed.headings)
    asked = [Remark("heading-unknown", at, heading.text) for at, heading in wrong.items()]
    return replace(placed, headings=kept, remarks=(*placed.remarks, *asked))


def _cannot_hold(column: schema.Column, sheet: Sheet, placed: Placed, heading: Heading) -> bool:
    if column.maximum is None or column.required != "O" or column.type not in ("integer", "decimal"):
        return False
    read = [numbers.read(text) for text in sample(sheet.columns[heading.position], placed.header + 1, placed.until)]
    over = sum(1 for number in read if number and number.value > column.maximum)
    return len(read) > ENOUGH and 2 * over > len(read)


def _details(found: tuple[str, float]) -> dict[str, object]:
    return {"column": found[0], "score": round(found[1], 2), "why": "content"}


def _meant(
    sheet: Sheet, placed: Placed, heading: Heading, free: list[schema.Column], keys: Keys
) -> tuple[str, float] | None:
    """(column, share of values) of the one free column whose kind these values are."""
    cells = sheet.columns[heading.position]
    first = placed.header + 1
    texts = sample(cells, first, placed.until)
    if len(texts) < 1:
        return None
    shares = {column.name: _likeness(column, cells, texts, first, keys) for column in free}
    best = max(shares.values(), default=0.0)
    likely = [column for column in free if shares[column.name] == best]
    required = [column for column in likely if column.required == "R"] or likely
    if best < CLEAR or len(required) != 1:
        return None
    return required[0].name, best


def _likeness(column: schema.Column, cells: Cells, texts: list[str], first: int, keys: Keys) -> float:
    """The share of the values that are of the column's kind; 0 where that says nothing."""
    if column.type == "date":
        return 1.0 if _are_dates(cells, texts, first) and len(texts) >= ENOUGH else 0.0
    if column.type == "choice" and column.list:
        known = choices.words(column.list)
        share = _share(texts, lambda text: choices.code(known, text) is not None)
        return share if len(texts) >= ENOUGH or column.list in _LISTED else 0.0
    if column.type == "ref" and column.ref:
        table = column.ref.partition(".")[0]
        return _share(texts, lambda text: text.strip() in keys.get(table, frozenset()))
    if column.unique and column.type == "text":
        whole = len(texts) >= ENOUGH and cells.number is None
        return _share(texts, lambda text: _KEY.match(text.strip()) is not None) if whole else 0.0
    if column.is_money:
        stored = cells.number is not None and cells.number.slice(first).null_count < 0.2 * (len(cells.number) - first)
        return CLEAR if stored or _share(texts, lambda text: numbers.read(text) is not None) == 1.0 else 0.0
    return 0.0


def without_headings(sheet: Sheet) -> str | None:
    """The table a sheet's rows look like when the first of them is data already; None when it is not."""
    if len(sheet.rows) < ENOUGH:
        return None
    strip = layout.whole(sheet)
    if not _is_data(sheet, 0) or not any(_is_data(sheet, at) for at in range(1, min(4, len(sheet.rows)))):
        return None
    counts: dict[str, int] = {}
    for table in schema.TABLES.values():
        kinds = [_kind(column) for column in table.columns.values() if column.required != "O"]
        for place, cells in enumerate(sheet.columns):
            if strip.left <= place < strip.right and _matches(cells, sheet, kinds):
                counts[table.name] = counts.get(table.name, 0) + 1
    best = max(counts.values(), default=0)
    core = [name for name, count in counts.items() if count == best and schema.TABLES[name].core]
    return (core or list(counts))[0] if best >= COLUMNS_PROVE else None


def _kind(column: schema.Column) -> str:
    return column.list or column.type


def _matches(cells: Cells, sheet: Sheet, kinds: list[str]) -> bool:
    texts = sample(cells, 0)
    if not texts:
        return False
    if _are_dates(cells, texts, 0):
        return "date" in kinds
    listed = [choices.words(kind) for kind in kinds if kind in schema.LISTS or kind in _LISTED]
    return any(sum(choices.code(known, text) is not None for text in texts) >= CLEAR * len(texts) for known in listed)


def _is_data(sheet: Sheet, position: int) -> bool:
    """Whether a row holds a number or a date and values of closed lists: it is no row of headings."""
    stored = listed = 0
    for cells in sheet.columns:
        text = cells.text[position].as_py()
        if not text:
            continue
        for values in (cells.number, cells.moment):
            if values is not None and values[position].is_valid:
                stored += 1
                break
        else:
            if dates.read(text) or numbers.read(text):
                stored += 1
            elif _KEY.match(text.strip()) or any(plain(text) in choices.words(name) for name in _LISTED):
                listed += 1
    return stored >= 1 and stored + listed >= COLUMNS_PROVE
