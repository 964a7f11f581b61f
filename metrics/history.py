"""What a cell said before: earlier values of the same key, each with its file, its cell and the day it was known."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import schema
import store
from schema import cells

#: One received row: submission, sheet, number, and the letters of its cells that stand apart.
Place = tuple[str, str, int, str | None]


@dataclass(frozen=True)
class Earlier:
    """An earlier value of the same row, and in dollars where it is money."""

    value: str
    usd: float | None
    file: str
    sheet: str
    cell: str
    known_on: date


def earlier(reader: store.Reader, origin: str, column: str, places: Sequence[Place]) -> Mapping[Place, list[Earlier]]:
    """{row: what the same key said before, oldest first} for rows of the table `origin`; only values that differ."""
    table = schema.TABLES.get(origin)
    if table is None or not table.key or column not in table.columns or not places:
        return {}
    same = " and ".join(f"former.{key} is not distinct from latest.{key}" for key in table.key)
    usd = f"former.{column}_usd" if table.columns[column].is_money else "null"
    is_told = "letters" in reader.columns(f"accepted_{origin}")  # an earlier house did not say them
    letters = ("latest.letters", "former.letters") if is_told else ("null", "null")
    found = reader.query(
        f"select latest.submission_id, latest.sheet, latest.row, {letters[0]}, cast(former.{column} as varchar), {usd},"
        f" submission.file_name, former.sheet, former.row, {letters[1]}, raw_column.letter, former.known_from"
        f" from core_{origin} as latest"
        f" inner join accepted_{origin} as former on former.organisation = latest.organisation and {same}"
        " and former.submission_id <> latest.submission_id and former.known_from <= latest.known_from"
        f" and former.{column} is distinct from latest.{column}"
        " inner join submission on submission.submission_id = former.submission_id"
        " and submission.known_on = former.known_from"  # as its file said it: a rate known later is no earlier value
        " left join raw_column on raw_column.submission_id = former.submission_id and raw_column.sheet = former.sheet"
        " and raw_column.table_name = $origin and raw_column.column_name = $column"
        " where latest.submission_id = any($submissions) and latest.row = any($rows)"
        " order by former.known_from, former.submission_id",
        {
            "origin": origin,
            "column": column,
            "submissions": sorted({place[0] for place in places}),
            "rows": sorted({place[2] for place in places}),
        },
    ).rows
    wanted = set(places)
    told: dict[Place, list[Earlier]] = {}
    for submission, sheet, row, letters, *former in found:
        if (submission, sheet, row, letters) in wanted:
            told.setdefault((submission, sheet, row, letters), []).append(_earlier(column, *former))
    return told


def _earlier(
    column: str,
    value: Any,
    usd: Any,
    file: str,
    sheet: str,
    row: int,
    apart: str | None,
    own: str | None,
    known_on: date,
) -> Earlier:
    number = value.rstrip("0").rstrip(".") if isinstance(value, str) and "." in value else value
    letter = schema.letters_of(apart).get(column, own)
    cell = cells.cell(letter, row) if letter else f"{row}:{row}"
    return Earlier(number or "", None if usd is None else float(usd), file or "", sheet, cell, known_on)
