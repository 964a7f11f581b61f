"""What the values of a column deny: a heading that seems to be one whose list, limits or key they break."""

from dataclasses import replace

import schema
from etl import below, choices, numbers
from etl.book import Sheet
from etl.placed import Heading, Placed, Remark

#: The share of different codes that a column of keys must have.
KEYS_DIFFER = 0.5


def refuted(sheet: Sheet, placed: Placed) -> Placed:
    """The same table; a column that could not hold its values is not what its heading seemed.

    An optional column whose list or limits they break, or one that hardly resembles its heading and that they belie.
    """
    if placed.table is None:
        return placed
    columns = schema.TABLES[placed.table].columns
    wrong = {
        heading.position: heading
        for heading in placed.headings
        if heading.column
        and heading.how != "remembered"
        and (
            _cannot_hold(columns[heading.column], sheet, placed, heading)
            or (heading.how == "fuzzy" and _belies(columns[heading.column], sheet, placed, heading))
        )
    }
    if not wrong:
        return placed
    kept = tuple(replace(each, column=None) if each.position in wrong else each for each in placed.headings)
    asked = [Remark("heading-unknown", at, heading.text) for at, heading in wrong.items()]
    others = [remark for remark in placed.remarks if remark.position not in wrong]
    return replace(placed, headings=kept, remarks=(*others, *asked))


def _belies(column: schema.Column, sheet: Sheet, placed: Placed, heading: Heading) -> bool:
    """Whether values say that a heading only resembles the column's: a key repeats itself, a list knows none."""
    if column.unique:
        return 0 < below.different(sheet, placed, heading) < KEYS_DIFFER
    texts = below.texts(sheet, placed, heading)
    known = choices.words(column.list) if column.type == "choice" and column.list else {}
    return bool(known and texts) and all(choices.code(known, text) is None for text in texts)


def strange(sheet: Sheet, placed: Placed) -> int:
    """How many columns of a table have a closed list that none of the values below their headings is of."""
    columns = schema.TABLES[placed.table or ""].columns
    found = 0
    for heading in placed.headings:
        listed = columns[heading.column].list if heading.column and columns[heading.column].type == "choice" else None
        texts = below.texts(sheet, placed, heading) if listed else []
        known = choices.words(listed) if listed else {}
        found += len(texts) >= below.ENOUGH and all(choices.code(known, text) is None for text in texts)
    return found


def _cannot_hold(column: schema.Column, sheet: Sheet, placed: Placed, heading: Heading) -> bool:
    if column.required != "O":
        return False
    if column.type == "choice" and column.list and heading.how != "kind":
        return _is_of_no_list(column, sheet, placed, heading)
    if column.maximum is None or column.type not in ("integer", "decimal"):
        return False
    read = [numbers.read(text) for text in below.texts(sheet, placed, heading)]
    over = sum(1 for number in read if number and number.value > column.maximum)
    return len(read) > below.ENOUGH and 2 * over > len(read)


def _is_of_no_list(column: schema.Column, sheet: Sheet, placed: Placed, heading: Heading) -> bool:
    """Whether several rows say nothing of the column's list, nor anything like it: "Lead source: Web" is no origin."""
    rows = below.rows(sheet, placed, heading)
    texts = below.texts(sheet, placed, heading)
    if len(rows) - rows.null_count <= below.ENOUGH or not texts:
        return False
    known = choices.words(column.list or "")
    return all(choices.code(known, text) is None and choices.nearest(known, text) is None for text in texts)
