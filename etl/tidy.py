"""A column as received, as typed values and problems: judged as a whole, by its own evidence, never by a guess."""

from collections.abc import Callable

import schema
from etl import amounts, days, shares, wording
from etl.amounts import proved_mark
from etl.book import Cells
from etl.column import STORED, Problem, Reading, Tidied, blank
from etl.days import proved_order
from etl.shares import split_shares

_TIDIERS: dict[str, Callable[[schema.Column, Cells, Reading], Tidied]] = {
    "text": wording.words_of,
    "choice": wording.choice,
    "ref": wording.choice,
    "url": wording.words_of,
    "list": wording.listed,
    "shares": shares.shares,
    "flag": wording.flag,
    "date": days.days_of,
    "decimal": amounts.decimal,
    "integer": amounts.integer,
    "percent": amounts.percent,
}


def tidy(column: schema.Column, cells: Cells, reading: Reading) -> Tidied:
    """The column's typed values. Numbers are decimal(18, 4), percentages fractions, choices codes."""
    return _TIDIERS[column.type](column, cells, reading)


__all__ = [
    "STORED",
    "Problem",
    "Reading",
    "Tidied",
    "blank",
    "proved_mark",
    "proved_order",
    "split_shares",
    "tidy",
]
