"""Binary workbooks are read as the others are, and a workbook under another's ending is read for what it is."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from etl import judge
from tests.etl.collection import binary, files

GRID: files.Grid = [
    ["Registre des versements"],
    ["ID flux", "Réf. accord", "Nature", "Date", "Montant", "Devise", "Source"],
    ["F-1", "TG-1", "Encaissement", date(2026, 3, 15), 100.5, "USD", "Bureau"],
    ["F-2", "TG-1", "Encaissement", "16 mars 2026", "1 200,25", "EUR", "Bureau"],
    ["F-3", "TG-2", "Encaissement", date(2026, 3, 17), "#REF!", "USD", "Bureau"],
    ["Total", None, None, None, 1300.75],
]


def test_a_binary_workbook_is_read_through(tmp_path: Path) -> None:
    path = binary.write(tmp_path / "Togo_T3-2026.xlsb", {"Versements": GRID, "Vide": [["x"]]})
    found = judge.judge(path, path.name, "demo")
    (flows,) = found.tables
    columns = (flows[name].to_pylist() for name in ("flow_id", "date", "amount", "currency", "fate"))
    assert list(zip(*columns, strict=True)) == [
        ("F-1", date(2026, 3, 15), Decimal("100.5"), "USD", 0),
        ("F-2", date(2026, 3, 16), Decimal("1200.25"), "EUR", 0),
        ("F-3", date(2026, 3, 17), None, "USD", 2),
    ]
    # The reader gives an error cell of this kind as a blank: its row waits all the same, at its cell.
    assert [(each.cell, each.rule) for each in found.findings if each.severity == "error"] == [("E5", "required")]


@pytest.mark.parametrize("ending", [".xls", ".xlsb", ".ods", ".csv"])
def test_a_workbook_under_another_ending_is_read(tmp_path: Path, ending: str) -> None:
    path = files.write(tmp_path / "Togo.xlsx", {"Versements": (GRID, [])})
    renamed = path.rename(tmp_path / f"Togo_T3-2026{ending}")
    assert judge.judge(renamed, renamed.name, "demo").tables[0].num_rows == 3
