"""What a workbook handed back says of things that have no cell, and of more cells than a sheet can comment."""

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

from exports.annotated import Found, composed
from exports.annotated_notes import MOST_NOTES


def finding(rule: str, cell: str | None, column: str, **details: Any) -> dict[str, Any]:
    return {
        "sheet": "Flux", "row": None, "cell": cell, "column_name": column, "value": None, "rule": rule,
        "severity": "error", "details": json.dumps({"in": "flow", **details}),
    }  # fmt: skip


def found(*findings: dict[str, Any]) -> Found:
    return Found(Path("Togo.xlsx"), "Togo.xlsx", "en", True, 1, Decimal(0), findings)


def test_a_missing_column_marks_the_first_heading_of_its_table() -> None:
    missing = [finding("column-missing", None, name, headings_at="B4") for name in ("amount", "currency")]
    handback = composed(found(*missing), "en")
    assert [(line.cell, line.place, line.target) for line in handback.lines] == [("B4", "B4", "B4")] * 2
    assert handback.tints("Flux") == {"B4": "error"}
    assert "“Amount”" in handback.notes("Flux")["B4"] and "“Currency”" in handback.notes("Flux")["B4"]


def test_more_cells_than_comments_is_said_on_the_first_sheet() -> None:
    every = [finding("required", f"A{row}", "amount") for row in range(2, MOST_NOTES + 3)]
    assert sum("5,000 cells bear a comment" in text for text in composed(found(*every), "en").sentences) == 1
    assert not any("bear a comment" in text for text in composed(found(*every[1:]), "en").sentences)
