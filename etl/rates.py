"""Which rate of exchange holds on a day: an organisation's own, else the UN's, else the ECB's, else the IMF's."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from etl import exact
from etl.money import Rates, Series

#: The families of reference rates, the first that reaches a day wins, with the days one of their rates may hold: the
#: UN revises each month (treasury.un.org), the ECB each working day, the IMF's yearly average until the next is out.
REFERENCE = {"un_operational_rates": 62, "ecb_reference_rates": 62, "imf_yearly_rates": 731}
#: Rates an organisation sent itself come first and hold until its next; those of another organisation come last.
OWN, OTHERS = "own", "others"
ORDER = (OWN, *REFERENCE, OTHERS)

#: What is asked of every rate: whose, from which family of files, known when, and the rate.
COLUMNS = pa.schema(
    [
        ("organisation", pa.string()),
        ("family", pa.string()),
        ("known_on", pa.date32()),
        ("currency", pa.string()),
        ("valid_from", pa.date32()),
        ("units_per_usd", exact.RATE),
    ]
)


@dataclass(frozen=True)
class Known:
    """Every rate the house knows, of all organisations (`COLUMNS`).

    Rates of replaced files count too, so that the same files give the same dollars in whatever order they came.
    """

    table: pa.Table

    @cached_property
    def _sorted(self) -> "_Columns":
        table = self.table
        codes = pc.dictionary_encode(table["currency"].combine_chunks())
        units, _ = exact.scaled(table["units_per_usd"])
        days = pc.cast(table["valid_from"], pa.int32()).to_numpy().astype(np.int64)
        known = pc.cast(table["known_on"], pa.int32()).to_numpy()
        return _Columns(
            codes.dictionary.to_pylist(),
            codes.indices.to_numpy(zero_copy_only=False),
            units,
            days,
            known,
            _ranks(table["family"]),
            table["organisation"].to_numpy(),
        )

    def of(self, organisation: str) -> Rates:
        """The rates as one organisation uses them: of two of one origin for one day, the one known last."""
        if not self.table.num_rows:
            return Rates({})
        told = self._sorted
        own = np.where(told.organisation == organisation, ORDER.index(OWN), ORDER.index(OTHERS))
        rank = np.where(told.rank >= 0, told.rank, own)
        order = np.lexsort((told.known_on, told.day, rank, told.currency))
        order = order[told.units[order] > 0]
        group = told.currency[order].astype(np.int64) * len(ORDER) + rank[order]
        last = np.append((np.diff(group) != 0) | (np.diff(told.day[order]) != 0), True)[: len(order)]
        order, group = order[last], group[last]
        series: dict[str, list[Series]] = {}
        for number, start, end in _runs(group):
            currency, origin = told.names[number // len(ORDER)], ORDER[number % len(ORDER)]
            within = order[start:end]
            found = Series(origin, told.day[within], told.units[within], REFERENCE.get(origin))
            series.setdefault(currency, []).append(found)
        return Rates({currency: tuple(listed) for currency, listed in series.items()})


@dataclass(frozen=True)
class _Columns:
    names: list[str]
    currency: np.ndarray
    units: np.ndarray
    day: np.ndarray
    known_on: np.ndarray
    rank: np.ndarray
    organisation: np.ndarray


def _ranks(families: pa.ChunkedArray) -> np.ndarray:
    """The place in `ORDER` of a reference family; -1 for rates somebody sent."""
    found = pc.index_in(families, pa.array(ORDER[1:-1]))
    return pc.fill_null(pc.add(found, 1), -1).to_numpy()


def _runs(group: np.ndarray) -> Iterable[tuple[int, int, int]]:
    """(group, where it begins, where it ends) of a sorted array."""
    starts = np.flatnonzero(np.append(True, np.diff(group) != 0)) if len(group) else np.array([], dtype=np.int64)
    for start, end in zip(starts.tolist(), [*starts[1:].tolist(), len(group)], strict=True):
        yield int(group[start]), start, end


def listed(rows: Iterable[tuple[str, str, date, str, date, Decimal]]) -> Known:
    """Rates given one by one, in the order of `COLUMNS`."""
    columns = list(zip(*rows, strict=True)) or [()] * len(COLUMNS)
    arrays = [pa.array(column, field.type) for column, field in zip(columns, COLUMNS, strict=True)]
    return Known(pa.table(arrays, schema=COLUMNS))
