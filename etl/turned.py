"""Forms with one record per column, as sheets with one record per row."""

from dataclasses import replace

import numpy as np
import pyarrow as pa

from etl import headings
from etl.book import Cells, Sheet

#: Sizes of the largest form, and the headings that one of its first columns must have, and their share of its cells.
MOST_ROWS, MOST_COLUMNS, ENOUGH, ENOUGH_SHARE = 200, 60, 5, 0.4
#: Columns from the left in which the headings of a form are looked for.
WITHIN = 3


def may_be_form(sheet: Sheet) -> bool:
    """Whether one of the first columns holds headings of one table."""
    if not ENOUGH <= len(sheet.rows) <= MOST_ROWS or not 2 <= len(sheet.columns) <= MOST_COLUMNS:
        return False
    for column in sheet.columns[:WITHIN]:
        texts = column.text.drop_null().to_pylist()
        counts: dict[str, int] = {}
        for text in dict.fromkeys(texts):
            for table in headings.tables_that_know(text) if len(text) <= LONGEST else ():
                counts[table] = counts.get(table, 0) + 1
        if max(counts.values(), default=0) >= max(ENOUGH, ENOUGH_SHARE * len(texts)):
            return True
    return False


#: Letters of the longest heading of a form.
LONGEST = 80


def turned(sheet: Sheet) -> Sheet:
    """The same cells, each column a row and each row a column; `rows` are the numbers of the columns, from 1."""
    kept = [at for at, column in enumerate(sheet.columns) if column.text.null_count < len(column.text)]
    places = {int(number) - 1: at for at, number in enumerate(sheet.rows.tolist())}
    columns = [_across(sheet, kept, places.get(place)) for place in range(max(places) + 1)]
    merged = tuple((left, right, top, bottom) for top, bottom, left, right in sheet.merged)
    return replace(
        sheet,
        rows=np.array(kept, dtype=np.int32) + 1,
        columns=tuple(columns),
        merged=merged,
        formulas={},
        hidden_rows=0,
        hidden_columns=(),
        is_turned=True,
    )


def _across(sheet: Sheet, kept: list[int], at: int | None) -> Cells:
    """One row of a sheet as a column."""
    if at is None:
        return Cells(pa.nulls(len(kept), pa.string()))
    cells = [sheet.columns[place] for place in kept]
    text = pa.array([column.text[at].as_py() for column in cells], pa.string())
    number = pa.array([None if each.number is None else each.number[at].as_py() for each in cells], pa.float64())
    moment = pa.array([None if each.moment is None else each.moment[at].as_py() for each in cells], pa.timestamp("s"))
    return Cells(
        text,
        None if number.null_count == len(kept) else number,
        None if moment.null_count == len(kept) else moment,
    )
