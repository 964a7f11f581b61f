"""All files of a load side by side, table by table, with what the warehouse already knows."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

import schema
from etl.checking import Finding
from schema.cells import cell

#: Registers beside the offices' workbooks whose extracts are read: the finance ledger, the relations file.
REGISTERS = ("ledger", "crm")
#: Where a flow is told: submission, sheet, row, and the letters of its cells where those are not its columns' own.
Place = tuple[str, str, int, str]


@dataclass(frozen=True)
class Again:
    """What totals lose or gain because another source tells a flow too: ten-thousandths of a dollar, before and after.

    `submission` numbers the file of the load by which it happens.
    """

    submission: int
    kind: str
    before: int
    after: int


@dataclass(frozen=True)
class LeftOut:
    """A flow that goes on counting: the file of the load that no longer tells it, its key and place."""

    submission: int
    key: str
    sheet: str
    row: int


@dataclass(frozen=True)
class Submission:
    """One file received from one office for one period (or one file of another organisation's family)."""

    submission_id: str
    organisation: str
    family: str
    office: str | None
    period: str | None
    period_start: date | None
    period_end: date | None
    known_on: date
    received_at: datetime
    file_name: str
    content_sha256: str
    author: str | None
    language: str
    status: str | None
    identity: str

    @property
    def register(self) -> str | None:
        """The register whose extract the file is (ledger, crm), as its identity says; None for an office's workbook."""
        first = self.identity.partition("|")[0]
        return first if first in REGISTERS else None

    def fallback_day(self) -> date:
        """The day whose rate applies to an amount that has no day of its own."""
        return self.period_end or self.known_on


@dataclass
class Rows:
    """The rows of one table in this load. `source` numbers the sheet they come from; fates change as files meet."""

    table: schema.Table
    values: dict[str, pa.Array]
    row: np.ndarray
    source: np.ndarray
    fates: np.ndarray
    extra: dict[str, pa.Array] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.row)


@dataclass(frozen=True)
class Source:
    """One sheet of one file: whose submission, which sheet, and the letter of each column of the table.

    `apart` names those letters that are not the ones the sheet's headings are kept under, as its rows carry them.
    """

    submission: int
    sheet: str
    letters: Mapping[str, str]
    apart: str | None = None


@dataclass
class Portfolio:
    """What a load holds in hand while files are matched with one another.

    `known_as` gives the key that flows of the warehouse have once the load is in, by the key they had; `aside` are the
    flows that another source tells too, here or in the warehouse, and `again` what totals lose or gain by it;
    `left_out` are flows that go on counting though a later file would list them and does not.
    """

    submissions: list[Submission]
    sources: list[Source]
    tables: dict[str, Rows]
    findings: list[list[Finding]]
    known_as: dict[str, str] = field(default_factory=dict)
    aside: frozenset[Place] = frozenset()
    again: list[Again] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)

    def submission_of(self, rows: Rows) -> np.ndarray:
        """The number of the submission of each row."""
        of_source = np.array([source.submission for source in self.sources], dtype=np.int32)
        return of_source[rows.source] if len(rows) else np.zeros(0, dtype=np.int32)

    def hold(self, rows: Rows, at: int, fate: int) -> None:
        """A row fares no better than `fate` from now on."""
        rows.fates[at] = max(rows.fates[at], fate)

    def was_sent(self, rows: Rows, at: int, column: str) -> bool:
        """Whether the row's sheet has that column."""
        return column in self.sources[rows.source[at]].letters

    def say(self, rows: Rows, at: int, column: str | None, rule: str, grade: str, details: dict[str, Any]) -> None:
        """A finding about one row, at its cell."""
        source = self.sources[rows.source[at]]
        letter = source.letters.get(column or "")
        row = int(rows.row[at])
        value = _text(rows.values[column][at].as_py()) if column else None
        where = cell(letter, row) if letter else None
        self.findings[source.submission].append(
            Finding(source.sheet, rule, grade, row, where, column, value, details | {"in": rows.table.name})
        )


def _text(value: Any) -> str | None:
    return None if value is None else str(value)


def stacked(table: schema.Table, parts: Iterable[tuple[pa.Table, int]]) -> Rows:
    """The rows of one table from every sheet that holds some; each part comes with the number of its sheet."""
    listed = list(parts)
    whole = pa.concat_tables([part for part, _ in listed]).combine_chunks()
    source = np.repeat([number for _, number in listed], [part.num_rows for part, _ in listed]).astype(np.int32)
    values = {name: _flat(whole[name]) for name in table.columns}
    return Rows(table, values, whole["row"].to_numpy(), source, whole["fate"].to_numpy().copy())


def _flat(column: pa.ChunkedArray) -> pa.Array:
    if column.num_chunks == 1:
        return column.chunk(0)
    return pa.concat_arrays(column.chunks) if column.num_chunks else pa.nulls(0, column.type)


def in_order(tables: Iterable[str]) -> list[str]:
    """Tables, each after the tables it refers to."""
    wanted = set(tables)
    ordered: list[str] = []

    def place(name: str, above: frozenset[str]) -> None:
        if name in ordered or name not in wanted or name in above:
            return
        for target in sorted(references(name).values()):
            place(target[0], above | {name})
        ordered.append(name)

    for name in sorted(wanted):
        place(name, frozenset())
    return ordered


def references(table: str) -> dict[str, tuple[str, str]]:
    """{column: (table, column)} it refers to."""
    found = {}
    for column in schema.TABLES[table].columns.values():
        if column.ref and column.type == "ref":
            target, _, key = column.ref.partition(".")
            found[column.name] = (target, key)
    return found


def positions(mask: pa.Array) -> list[int]:
    """Where a mask is true."""
    return np.flatnonzero(pc.fill_null(mask, False).to_numpy(zero_copy_only=False)).tolist()
