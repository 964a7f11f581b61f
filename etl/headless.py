"""Which table a sheet is that has no headings: its first row holds values already."""

import schema
from etl import below, choices, dates, layout, numbers
from etl.book import Cells, Sheet
from etl.spell import plain

#: Columns of a sheet that must be of a clear kind before its first row is said to be data.
COLUMNS_PROVE = 3


def without_headings(sheet: Sheet) -> str | None:
    """The table a sheet's rows look like when the first of them is data already; None when it is not."""
    if len(sheet.rows) < below.ENOUGH:
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
    texts = below.sample(cells, 0)
    if not texts:
        return False
    if below.are_dates(cells, texts, 0):
        return "date" in kinds
    listed = [choices.words(kind) for kind in kinds if kind in schema.LISTS or kind in below.LISTED]
    return any(
        sum(choices.code(known, text) is not None for text in texts) >= below.CLEAR * len(texts) for known in listed
    )


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
            elif below.KEY.match(text.strip()) or any(plain(text) in choices.words(name) for name in below.LISTED):
                listed += 1
    return stored >= 1 and stored + listed >= COLUMNS_PROVE
