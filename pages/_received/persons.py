"""What a received file says of persons is not shown: their rows stay in the file, which its office has."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from typing import Any

import metrics
from components import SheetRow, State
from schema.cells import position

#: A sheet of this table speaks of persons line by line; elsewhere these columns name one.
PERSONS = "practitioner"
NAMING = frozenset({"practitioner_id", "from_practitioner", "to_practitioner"})
HIDDEN = "•••"


class Veil:
    """Which columns of one received file name persons."""

    def __init__(self, state: State) -> None:
        self._state = state

    @cached_property
    def _columns(self) -> dict[str, list[tuple[str, str | None, str]]]:
        """{sheet: (table, our column, letter)} as the file was read."""
        asked = ["sheet", "table_name", "column_name", "letter"]
        found: dict[str, list[tuple[str, str | None, str]]] = {}
        where = {"submission_id": self._state.file}
        for sheet, *column in metrics.rows("raw_column", asked, where, **self._state.asking).rows:
            found.setdefault(sheet, []).append(tuple(column))
        return found

    def is_turned(self, sheet: str) -> bool:
        """Whether the sheet is a form with a record per column."""
        return any(letter.isdigit() for _, _, letter in self._columns.get(sheet, ()))

    def hides_all(self, sheet: str) -> bool:
        """Whether every line of the sheet is a person."""
        return any(table == PERSONS for table, _, _ in self._columns.get(sheet, ()))

    def hides(self, sheet: str) -> bool:
        """Whether something of the sheet is hidden."""
        return self.hides_all(sheet) or any(column in NAMING for _, column, _ in self._columns.get(sheet, ()))

    def over_rows(self, sheet: str, header: int | None, rows: Sequence[SheetRow]) -> list[SheetRow]:
        """The rows with what names persons hidden; the headings stay."""
        if not self.hides(sheet):
            return list(rows)
        hidden = {position(letter) for _, column, letter in self._columns[sheet] if column in NAMING}
        return [row if row.number <= (header or 0) else self._over(row, hidden, self.hides_all(sheet)) for row in rows]

    def _over(self, row: SheetRow, hidden: set[int], is_all: bool) -> SheetRow:
        cells = [HIDDEN if cell and (is_all or place in hidden) else cell for place, cell in enumerate(row.cells)]
        return replace(row, cells=cells)

    def over_finding(self, finding: Mapping[str, Any]) -> dict[str, Any]:
        """A finding without what it quotes of a person; where it is and what to do stay."""
        said = dict(finding)
        if said["column_name"] in NAMING or self.hides_all(said["sheet"] or ""):
            details = json.loads(said["details"] or "{}")
            details.pop("samples", None)
            said["details"] = json.dumps(details, ensure_ascii=False)
            if said["cell"] and said["row"]:
                said["value"] = HIDDEN if said["value"] else said["value"]
        return said
