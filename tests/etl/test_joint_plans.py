"""Joint work plans of country teams: three languages, lines numbered alike, subtotals, money to the cent."""

from pathlib import Path

import pytest

import etl
import metrics
from tests.etl.conftest import write

HEADS = {
    "BEN": ["Effet", "Code", "Produit / sous-produit", "Organismes participants", "Groupe de résultats", "Modalité",
            "Date de début", "Budget total requis (USD)", "Montant disponible (USD)"],
    "KEN": ["Outcome", "Code", "Output / sub-output", "Participating UN agencies", "Results group", "Modality",
            "Start date", "Total required (USD)", "Available (USD)"],
    "COL": ["Efecto", "Código", "Producto / subproducto", "Organismos participantes", "Grupo de resultados",
            "Modalidad", "Fecha de inicio", "Presupuesto total requerido (USD)", "Monto disponible (USD)"],
}  # fmt: skip
MODALITIES = {"BEN": ("Parallèle", "Groupée"), "KEN": ("Parallel", "Pooled"), "COL": ("Paralela", "Conjunta")}


def plan(folder: Path, office: str) -> Path:
    alone, together = MODALITIES[office]
    lines = [
        ["Services", "1.1.1", "Écoles", "UNICEF, OMS; PNUD", "GR 1", together, "2026-01-01", 1250000.55, 800000.25],
        [None, "1.1.2", "Semences", "FAO / PAM", "GR 1", together, "2026-01-01", 640000, 640000],
        ["Sous-total", None, None, None, None, None, None, 1890000.55, None],
        ["Emploi", "2.1.1", "Formation", "OIT", "GR 2", alone, "2026-01-01", 98000.40, 20000],
    ]
    return write(folder / f"{office}_plan_2026.xlsx", Plan=[["2026"], [], HEADS[office], *lines])


def test_country_teams_number_their_lines_alike_and_keep_their_own_money(tmp_path: Path) -> None:
    report = etl.load([plan(tmp_path, office) for office in HEADS], tmp_path / "warehouse", "demo")
    sheets = [sheet for each in report.submissions for sheet in each.sheets if sheet.table == "joint_programme"]
    assert [(sheet.header_row, sheet.accepted, sheet.held, sheet.ignored) for sheet in sheets] == [(3, 3, 0, 1)] * 3
    asked = ["joint_budget", "joint_programmes", "joint_share"]
    told = metrics.ask(asked, by="office", warehouse=tmp_path / "warehouse").rows
    share = 1890000.55 / 1988000.95
    assert sorted(told) == [(office, 1988000.95, 3, pytest.approx(share)) for office in sorted(HEADS)]
    entities = metrics.ask("entity_programmes", by="entity", warehouse=tmp_path / "warehouse").by("entity")
    assert entities["FAO"] == entities["PAM"] == 3
