"""A value written once for several rows: merged down a column, said on the first row, or on a line above a group."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np
import pyarrow as pa

import schema
from etl.book import Cells, Sheet
from etl.placed import Heading

#: Types of columns whose blanks a merged cell may fill; an amount merged over rows is one amount, not several.
_FILLED = frozenset({"ref", "text", "choice", "date", "shares", "list"})
#: Without merged ranges, the share of blanks in a reference column that shows it is written once per group.
BLANKS_SHOW = 0.4
#: The same, for the columns on the left of a table, one group within another; and how many blanks, at least.
LEADING_BLANKS, LEADING_BARE = 0.3, 2
#: Groups there must be, at least.
GROUPS = 2


@dataclass(frozen=True)
class Filled:
    """One column whose blanks took the value above them: the cells, how many, and from where ("merged", "above").

    `rows` are the numbers of the rows where the values stand.
    """

    cells: Cells
    count: int
    how: str
    rows: np.ndarray


def leading(
    sheet: Sheet, table: schema.Table, headings: Iterable[Heading], positions: np.ndarray
) -> dict[str, np.ndarray]:
    """{column: the row whose value each row shows} of the columns on the left that are written once for a group.

    What the schema says to be the same for a group's rows goes with the group.
    """
    found: dict[str, np.ndarray] = {}
    named = sorted((heading for heading in headings if heading.column), key=lambda heading: heading.position)
    for heading in named if len(positions) else ():
        about = table.columns[heading.column or ""]
        blank = ~sheet.columns[heading.position].text.is_valid().to_numpy(zero_copy_only=False)
        own = [int(at) for at in positions if not blank[at]]
        bare = int(blank[positions].sum())
        shows = bare >= max(LEADING_BARE, LEADING_BLANKS * len(positions)) and len(own) >= GROUPS
        shows = shows and not blank[int(positions[0])]
        if not shows or about.type not in _FILLED or about.unique or about.required != "R":
            break
        found[about.name] = _last_of(own, blank, positions)
    for heading in named:
        about = table.columns[heading.column or ""]
        if about.per in found:
            blank = ~sheet.columns[heading.position].text.is_valid().to_numpy(zero_copy_only=False)
            group = found[about.per or ""]
            found[about.name] = np.where(blank, group, np.arange(len(blank)))
    return found


def _last_of(own: list[int], blank: np.ndarray, positions: np.ndarray) -> np.ndarray:
    """For each row the row whose value it shows: its own, or the last one above that has one."""
    from_row = np.arange(len(blank))
    bare = positions[blank[positions]]
    from_row[bare] = np.array(own)[np.searchsorted(own, bare, side="right") - 1]
    return from_row


def fill(
    sheet: Sheet,
    table: schema.Table,
    column: str,
    place: int,
    positions: np.ndarray,
    groups: Mapping[int, str],
    led: np.ndarray | None = None,
) -> Filled | None:
    """The cells of a column at those positions, its blanks filled; None where there is nothing to fill.

    `led` gives the row whose value each row shows, where the column is one of those `leading` tells.
    """
    about = table.columns[column]
    if (about.type not in _FILLED and led is None) or about.unique:
        return None
    cells = sheet.columns[place]
    blank = ~cells.text.is_valid().to_numpy(zero_copy_only=False)
    if not blank[positions].any():
        return None
    from_row = _merged(sheet, place, blank)
    how = "merged"
    if from_row is None and about.type == "ref":
        from_row, how = _from_above(cells, blank, positions, groups, about.required == "R"), "above"
    if from_row is None and led is not None:
        from_row, how = led, "above"
    if from_row is None:
        return None
    count = int((from_row[positions] != positions).sum())
    shown = from_row[positions]
    return Filled(cells.take(pa.array(shown)), count, how, sheet.rows[shown]) if count else None


def _merged(sheet: Sheet, place: int, blank: np.ndarray) -> np.ndarray | None:
    """For each row the row whose value it shows: its own, or the first of the merged range it lies in."""
    ranges = [(top, bottom) for top, bottom, left, right in sheet.merged if left <= place <= right and bottom > top]
    if not ranges:
        return None
    from_row = np.arange(len(sheet.rows))
    at_row = {int(number) - 1: at for at, number in enumerate(sheet.rows.tolist())}
    for top, bottom in ranges:
        first = at_row.get(top)
        for row in range(top + 1, bottom + 1):
            at = at_row.get(row)
            if at is not None and first is not None and blank[at]:
                from_row[at] = first
    return from_row if (from_row != np.arange(len(from_row))).any() else None


def _from_above(
    cells: Cells, blank: np.ndarray, positions: np.ndarray, groups: Mapping[int, str], required: bool
) -> np.ndarray | None:
    """The same, for a reference written on the first row of each group only, or on a line above it."""
    first = int(positions[0])
    heads = [at for at in groups if not blank[at]]
    own = [int(at) for at in positions if not blank[at]]
    if heads and not own:
        starts = sorted(heads)
    elif required and blank[positions].mean() >= BLANKS_SHOW and len(own) >= GROUPS and not blank[first]:
        starts = sorted({*own, *heads})
    else:
        return None
    if starts[0] > first:
        return None
    from_row = np.arange(len(blank))
    above = np.array(starts)[np.searchsorted(starts, positions[blank[positions]], side="right") - 1]
    from_row[positions[blank[positions]]] = above
    return from_row


def from_groups(groups: Mapping[int, str], positions: np.ndarray) -> tuple[list[str | None], int] | None:
    """The text of the line above each row, for a reference that has no column; None unless every row has one."""
    if not groups or not len(positions):
        return None
    starts = sorted(groups)
    if starts[0] > int(positions[0]):
        return None
    which = np.searchsorted(starts, positions, side="right") - 1
    if len(set(which.tolist())) < min(GROUPS, len(starts)) or len(starts) > len(positions):
        return None
    return [groups[starts[each]] for each in which.tolist()], len(positions)
