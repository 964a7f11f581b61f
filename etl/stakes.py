"""What each row that waits keeps out of the figures, in dollars, told once on the first error of the row."""

import numpy as np

from etl import weights
from etl.checking import HELD
from etl.portfolio import Portfolio, Rows
from etl.rules import ERROR
from etl.settle import Settled


def tell(held: Portfolio, settled: Settled) -> None:
    """Add `usd` to the details of the first error of every row that is held and whose dollars are known."""
    worth: list[dict[tuple[str, int], float]] = [{} for _ in held.submissions]
    for rows in held.tables.values():
        if len(rows):
            _weigh(held, rows, settled, worth)
    for findings, known in zip(held.findings, worth, strict=True):
        for found in findings:
            if known and found.severity == ERROR and found.row is not None:
                usd = known.pop((found.sheet or "", found.row), None)
                if usd:
                    found.details["usd"] = usd


def _weigh(held: Portfolio, rows: Rows, settled: Settled, worth: list[dict[tuple[str, int], float]]) -> None:
    """The dollars of a table's held rows."""
    dollars = weights.worth(rows, settled)
    if dollars is None:
        return
    submissions = held.submission_of(rows)
    for at in np.flatnonzero((rows.fates >= HELD) & (dollars != 0)).tolist():
        place = (held.sources[rows.source[at]].sheet, int(rows.row[at]))
        worth[submissions[at]][place] = int(dollars[at]) / 10_000
