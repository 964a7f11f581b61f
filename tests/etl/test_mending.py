"""A row that waits is corrected here: judged as a workbook is, in the figures, and no longer told to be corrected."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

import etl
import metrics
from components.markup import markup
from components.state import read
from etl import entering
from etl.entering import PAGE, Change
from pages._received import mending
from tests.etl.conftest import AGREEMENT, office, table


def test_one_cell_corrected_on_the_page_lets_its_row_in_under_the_name_of_who_did_it(
    warehouse: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("settings.settings.register_url", f"sqlite:///{tmp_path / 'register.db'}")
    monkeypatch.setattr("settings.settings.warehouse", warehouse)
    etl.load([office(tmp_path / "TGO.xlsx", agreement=table("agreement", {"sdg_shares": "18 100"}))], warehouse, "demo")
    names = ["submission_id", "file_name", "sheet", "row", "column_name", "severity", "details"]
    where: dict[str, Any] = {"column_name": "sdg_shares"}
    (wrong,) = metrics.rows("out_finding", names, where, warehouse=warehouse).records()
    state = read({"file": wrong["submission_id"], "lang": "fr", "organisation": "demo"}, "/received")
    (form,) = mending.mending_card(state, wrong["file_name"], "TGO", [wrong])
    assert 'name="cell-sdg_shares" value="18 100"' in markup(form)
    assert 'name="cell-title" value="Connectivité"' in markup(form)
    told = {name: value.isoformat() if isinstance(value, date) else str(value) for name, value in AGREEMENT.items()}
    key = {"agreement_id": told.pop("agreement_id")}
    said = entering.place(wrong["file_name"], wrong["sheet"], wrong["row"])
    change = Change("demo", "", "agreement", key, told, "Faute de frappe", said, "Awa K.", "TGO", PAGE, "fr")
    assert entering.enter(change, warehouse=warehouse).state == "taken"
    assert metrics.ask(["signed_value"], warehouse=warehouse).value("signed_value") == 100_000.0
    assert entering.corrected("demo", warehouse) == {said}
    (done,) = mending.mending_card(state, wrong["file_name"], "TGO", [wrong])
    assert "corrigée ici par Awa K." in markup(done) and "cell-sdg_shares" not in markup(done)
