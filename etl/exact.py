"""Decimal columns without floating point: values in ten-thousandths as 64-bit integers, and back to decimal(18, 4)."""

from decimal import ROUND_HALF_UP, Decimal

import numpy as np
import pyarrow as pa

#: decimal(18, 4): how the warehouse stores amounts.
AMOUNT = pa.decimal128(18, 4)
#: decimal(18, 8): how rates of exchange are stored; 0.30669065 Kuwaiti dinars per dollar need their digits.
RATE = pa.decimal128(18, 8)
#: decimal(18, 2): how sums of US dollars are told.
DOLLARS = pa.decimal128(18, 2)
#: The largest amount decimal(18, 4) can hold.
LARGEST = Decimal("99999999999999")
#: Above this a double no longer holds four decimals: typed cells are then read by their digits.
EXACT_DOUBLE = 5e10


def ten_thousandths(value: Decimal) -> int | None:
    """The value in ten-thousandths, half up; None when it does not fit."""
    if abs(value) > LARGEST:
        return None
    return int((value * 10_000).to_integral_value(ROUND_HALF_UP))


def decimals(values: np.ndarray, missing: np.ndarray, kind: pa.DataType = AMOUNT) -> pa.Array:
    """Scaled 64-bit integers as a decimal column, null where `missing`."""
    halves = np.empty((len(values), 2), dtype=np.int64)
    halves[:, 0] = values
    halves[:, 1] = values >> 63
    present = pa.array(~missing)
    buffers = [present.buffers()[1] if missing.any() else None, pa.py_buffer(halves)]
    return pa.Array.from_buffers(kind, len(values), buffers)


def scaled(column: pa.Array) -> tuple[np.ndarray, np.ndarray]:
    """(scaled 64-bit integers, missing) of a decimal column whose values fit in 18 digits."""
    if isinstance(column, pa.ChunkedArray):
        column = column.combine_chunks()
    missing = column.is_null().to_numpy(zero_copy_only=False)
    if not len(column):
        return np.zeros(0, dtype=np.int64), missing
    data = column.buffers()[1]
    halves = np.frombuffer(data, dtype=np.int64)[2 * column.offset : 2 * (column.offset + len(column)) : 2]
    return np.where(missing, 0, halves), missing


def from_doubles(values: np.ndarray, factor: int = 1) -> np.ndarray:
    """Doubles typed by people, in ten-thousandths: 0.1 + 0.2 is 3000. Values must be finite and fit."""
    result = np.rint(values * (10_000.0 * factor)).astype(np.int64)
    for place in np.flatnonzero(np.abs(values) >= EXACT_DOUBLE / factor):
        result[place] = ten_thousandths(Decimal(repr(float(values[place]))) * factor) or 0
    return result
