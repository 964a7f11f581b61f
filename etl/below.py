"""What stands below a heading: the different texts, and whether most of them are of one kind."""

import re
from collections.abc import Callable, Mapping

import pyarrow as pa
import pyarrow.compute as pc

import schema
from etl import choices, dates, numbers
from etl.book import Cells, Sheet
from etl.placed import Heading, Placed
from etl.spell import plain

#: Different values of a column that are looked at.
SAMPLE = 40
#: The share of them that must be of one kind, and how many there must be.
CLEAR, ENOUGH = 0.8, 2
#: The share of values that bears out what a heading's words propose.
MOSTLY = 0.5
#: Letters of the longest code.
LONGEST_CODE = 24
#: Lists whose values tell their column by themselves, and what a key looks like.
LISTED = ("currency", "country")
KEY = re.compile(r"^(?=.*\d)[A-Za-z0-9]{1,10}(?:[-_/ .][A-Za-z0-9]{1,10}){1,4}$")

#: The keys that rows of other tables bear in the same workbook: {table: keys}.
Keys = Mapping[str, frozenset[str]]


def sample(cells: Cells, first: int, last: int | None = None, most: int | None = SAMPLE) -> list[str]:
    """Some of the different texts of a column (`most` None: all)."""
    texts = cells.text.slice(first, None if last is None else max(0, last - first))
    return [text for text in pc.unique(texts if most is None else texts.slice(0, 2000)).to_pylist() if text][:most]


def texts(sheet: Sheet, placed: Placed, heading: Heading, most: int | None = SAMPLE) -> list[str]:
    """Some of the different texts below a heading of a table (`most` None: all)."""
    return sample(sheet.columns[heading.position], placed.header + 1, placed.until, most)


def rows(sheet: Sheet, placed: Placed, heading: Heading) -> pa.Array:
    """Every text below a heading of a table, with its blanks."""
    count = None if placed.until is None else max(0, placed.until - placed.header - 1)
    return sheet.columns[heading.position].text.slice(placed.header + 1, count)


def are_dates(cells: Cells, texts: list[str], first: int) -> bool:
    if cells.moment is not None and cells.moment.slice(first).null_count < len(cells.moment) - first:
        return True
    return share(texts, lambda text: dates.read(text) is not None) >= CLEAR


def share(texts: list[str], holds: Callable[[str], bool]) -> float:
    return sum(1 for text in texts if holds(text)) / len(texts) if texts else 0.0


def is_code(text: str) -> bool:
    return len(text) <= LONGEST_CODE and any(sign.isdigit() for sign in text)


def different(sheet: Sheet, placed: Placed, heading: Heading, fewest: int = ENOUGH) -> float:
    """The share of a column's values that are different; 0 for hardly any."""
    below = rows(sheet, placed, heading).drop_null()
    return len(pc.unique(below)) / len(below) if len(below) >= fewest else 0.0


def is_of_kind(
    column: schema.Column, cells: Cells, texts: list[str], first: int, keys: Keys, offices: Mapping[str, str]
) -> bool:
    """Whether most values could stand in the column; a text is what is neither number, date nor yes."""
    if column.type in ("decimal", "integer", "percent"):
        return share(texts, lambda text: numbers.read(text) is not None) >= MOSTLY
    if column.type == "flag":
        return share(texts, lambda text: plain(text) in choices.YES | choices.NO) >= MOSTLY
    if column.type == "shares":
        return share(texts, lambda text: any(sign.isdigit() for sign in text)) >= MOSTLY
    if column.type == "ref" and column.ref == "office.office":
        return share(texts, lambda text: choices.code(dict(offices), text) is not None) >= MOSTLY
    if column.type == "choice" and column.list:
        known = choices.words(column.list)
        return share(texts, lambda text: choices.code(known, text) is not None) >= MOSTLY
    if column.type == "date":
        return are_dates(cells, texts, first) or share(texts, lambda text: dates.read(text) is not None) >= MOSTLY
    return cells.moment is None and share(texts, _is_text) >= MOSTLY


def _is_text(text: str) -> bool:
    return numbers.read(text) is None and dates.read(text) is None and plain(text) not in choices.YES | choices.NO
