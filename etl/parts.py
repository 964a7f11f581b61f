"""The data rows of a recognised table, column by column, ready to be typed: one part, or one for each spread value."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

import schema
from etl import filling
from etl.aside import SetAside
from etl.book import Cells, Sheet
from etl.checking import Received
from etl.formulas import Reckoner
from etl.placed import Heading, Placed, Remark, Spread

#: What stands between a row's own key and what its heading adds to it.
KEY_MARK = "/"
#: Types of columns whose formulas are reckoned again.
_RECKONED = frozenset({"decimal", "integer", "percent"})
#: References that a line above a group of rows may say for all of them, by table.
SAID_ABOVE = {"agreement": ("partner_id",), "opportunity": ("partner_id",), "flow": ("agreement_id",)}


@dataclass(frozen=True)
class Taken:
    """Rows to be judged together, the positions they stand at, and what there is to say about how they were taken."""

    received: Received
    positions: np.ndarray
    headings: tuple[Heading, ...]
    remarks: tuple[Remark, ...] = ()


def taken(sheet: Sheet, placed: Placed, positions: np.ndarray, aside: SetAside) -> list[Taken]:
    """The rows at those positions as the table has them: each once, or once for each of its values."""
    assert placed.table is not None
    if not placed.spreads:
        return [_part(sheet, placed, None, positions, aside)]
    parts = []
    for spread in placed.spreads:
        parts.append(_part(sheet, placed, spread, positions[_filled(sheet, spread)[positions]], aside))
    return [_beside_others(part, parts) for part in parts]


def _beside_others(part: Taken, parts: list[Taken]) -> Taken:
    """The rows of one value, with the days and amounts of the others: "15/02/2026" received proves the day pledged."""
    columns = part.received.table.columns
    others = [each.received for each in parts if each is not part]
    beside = {
        kind: tuple(
            cells
            for other in others
            for name, cells in other.cells.items()
            if columns[name].type == kind and other.places.get(name) != part.received.places.get(name)
        )
        for kind in ("date", "decimal")
    }
    return replace(part, received=replace(part.received, beside=beside)) if any(beside.values()) else part


def _filled(sheet: Sheet, spread: Spread) -> np.ndarray:
    """Which rows have a value of this spread."""
    filled = sheet.columns[spread.headings[0].position].text.is_valid().to_numpy(zero_copy_only=False)
    return filled if spread.among is None else filled & np.isin(np.arange(len(filled)), list(spread.among))


def without_value(sheet: Sheet, placed: Placed, positions: np.ndarray) -> np.ndarray:
    """The positions at which none of a table's spread columns holds anything."""
    if not placed.spreads:
        return positions[:0]
    filled = np.zeros(len(sheet.rows), dtype=bool)
    for spread in placed.spreads:
        filled |= _filled(sheet, spread)
    return positions[~filled[positions]]


def _part(sheet: Sheet, placed: Placed, spread: Spread | None, positions: np.ndarray, aside: SetAside) -> Taken:
    table = schema.TABLES[placed.table or ""]
    own = {heading.column for heading in spread.headings} if spread else set()
    used = [heading for heading in placed.headings if heading.column and heading.column not in own]
    used += spread.headings if spread else ()
    cells: dict[str, Cells] = {}
    shown: dict[str, np.ndarray] = {}
    remarks: list[Remark] = []
    everything = len(positions) == len(sheet.rows)
    led = filling.leading(sheet, table, used, positions) if not spread else {}
    at = pa.array(positions)
    for heading in used:
        assert heading.column is not None
        whole = sheet.columns[heading.position]
        filled = (
            filling.fill(
                sheet, table, heading.column, heading.position, positions, aside.groups, led.get(heading.column)
            )
            if len(at)
            else None
        )
        if filled:
            details = {"column": heading.column, "count": filled.count, "how": filled.how}
            remarks.append(Remark("filled-down", heading.position, heading.text, details))
            shown[heading.column] = filled.rows
        cells[heading.column] = filled.cells if filled else whole if everything else whole.take(at)
    says = {**placed.says, **(spread.says if spread else {})}
    cells |= {column: _constant(text, len(positions)) for column, text in says.items() if column not in cells}
    remarks += _said_above(table, cells, positions, aside)
    if spread and spread.tag and len(placed.spreads) > 1:
        _tag_keys(table, cells, spread.tag)
    received = Received(
        table,
        sheet.name,
        sheet.rows[positions],
        cells,
        {heading.column: heading.position for heading in used if heading.column},
        {heading.column: (heading.scale, heading.currency) for heading in used if heading.column},
        sheet.is_1904,
        orders={heading.column: heading.order for heading in used if heading.column and heading.order},
        marks={heading.column: heading.mark for heading in used if heading.column and heading.mark},
        wholes={heading.column: heading.whole for heading in used if heading.column and heading.whole},
        stale=_stale(sheet, table, positions, used),
        is_text=all(column.number is None and column.moment is None for column in sheet.columns),
        under=spread.headings[0].position if spread else None,
        is_turned=sheet.is_turned,
        shown=shown,
    )
    return Taken(received, positions, tuple(used), tuple(remarks))


def _constant(text: str, count: int) -> Cells:
    return Cells(pa.array([text] * count, pa.string()))


def _said_above(table: schema.Table, cells: dict[str, Cells], positions: np.ndarray, aside: SetAside) -> list[Remark]:
    """A reference without a column that a line above each group says: "Brasserie BB" over its agreements."""
    remarks = []
    for column in SAID_ABOVE.get(table.name, ()):
        found = filling.from_groups(aside.groups, positions) if column not in cells else None
        if found:
            texts, count = found
            cells[column] = Cells(pa.array(texts, pa.string()))
            remarks.append(Remark("filled-from-group", None, texts[0], {"column": column, "count": count}))
    return remarks


def _tag_keys(table: schema.Table, cells: dict[str, Cells], tag: str) -> None:
    """A row that becomes several keeps its key, with what sets each of them apart."""
    for key in table.key:
        if table.columns[key].unique and key in cells:
            cells[key] = Cells(pc.binary_join_element_wise(cells[key].text, tag, KEY_MARK))


def _stale(
    sheet: Sheet, table: schema.Table, positions: np.ndarray, used: list[Heading]
) -> Mapping[str, Mapping[int, float]]:
    """{column: {place among these rows: what the formula gives}} of the cells that show something else."""
    if not sheet.formulas:
        return {}
    columns = {heading.position: heading.column or "" for heading in used}
    places = {int(row) - 1: at for at, row in enumerate(sheet.rows[positions].tolist())}
    reckoner = Reckoner(sheet)
    found: dict[str, dict[int, float]] = {}
    for (row, place), formula in sheet.formulas.items():
        column, at = columns.get(place), places.get(row)
        if column is None or at is None or table.columns[column].type not in _RECKONED:
            continue
        numbers = sheet.columns[place].number
        shown = None if numbers is None else numbers[int(positions[at])].as_py()
        computed = None if shown is None else reckoner.differs(formula, shown)
        if computed is not None:
            found.setdefault(column, {})[at] = computed
    return found
