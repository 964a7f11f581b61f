"""What is at stake in each sheet's rows: their dollars, and a little each, so that tables without money weigh too."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

import numpy as np
import pyarrow.compute as pc

from etl import money
from etl.checking import HELD
from etl.portfolio import Portfolio, Rows
from etl.settle import Settled

#: What a row weighs at least, in ten-thousandths of a dollar (house rule): less than most payments, yet not nothing.
LEAST = 1_000 * 10_000


@dataclass(frozen=True)
class Weight:
    """The rows of one table on one sheet of a file: how many, how many wait, what is at stake in all and in those."""

    submission: int
    sheet: str
    table: str
    rows: int
    held: int
    weight_usd: Decimal
    held_usd: Decimal


def worth(rows: Rows, settled: Settled) -> np.ndarray | None:
    """The dollars of each row, in ten-thousandths: its first amount; a gift at its quantity. None without an amount."""
    if not rows.table.money():
        return None
    dollars = settled.dollars[rows.table.name, rows.table.money()[0].name].ten_thousandths
    if rows.table.name == "in_kind":
        dollars = money.product(pc.fill_null(rows.values["quantity"], 0), dollars)
    return np.abs(dollars)


def weights(held: Portfolio, settled: Settled) -> Iterator[Weight]:
    """The weight of every sheet of a load, table by table."""
    for rows in held.tables.values():
        if rows.table.name == "meta" or not len(rows):
            continue
        known = worth(rows, settled)
        each = np.full(len(rows), LEAST, dtype=np.int64) if known is None else np.maximum(known, LEAST)
        waits = rows.fates >= HELD
        found = {name: np.bincount(rows.source, of, len(held.sources)) for name, of in _sums(each, waits).items()}
        for number in np.flatnonzero(found["rows"]).tolist():
            source = held.sources[number]
            yield Weight(
                source.submission,
                source.sheet,
                rows.table.name,
                int(found["rows"][number]),
                int(found["held"][number]),
                _cents(found["weight"][number]),
                _cents(found["waiting"][number]),
            )


def _sums(each: np.ndarray, waits: np.ndarray) -> dict[str, np.ndarray]:
    return {"rows": np.ones(len(each)), "held": waits, "weight": each, "waiting": each * waits}


def _cents(ten_thousandths: float) -> Decimal:
    return Decimal(int(ten_thousandths)).scaleb(-4).quantize(Decimal("0.01"))
