"""Workbooks written by the tests as offices write them, and the loads that read them."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest

import etl
import store
from etl.checking import Finding
from etl.report import Report, SubmissionReport

Rows = list[list[Any]]

PARTNER = {
    "partner_id": "P-1", "name": "Télécom du Golfe", "org_type": "70", "income_source": "businesses",
    "hq_country": "TGO", "scope": "national", "lead_office": "TGO", "confidential": "non",
}  # fmt: skip
AGREEMENT = {
    "agreement_id": "TG-2026-004", "partner_id": "P-1", "title": "Connectivité", "agreement_type": "donation",
    "status": "active", "signed_on": date(2026, 2, 14), "starts_on": date(2026, 3, 1),
    "planned_end_on": date(2027, 12, 31), "amount": 100_000, "currency": "USD", "conditional": "non",
    "earmarking": "none", "counted_by": "TGO", "country_shares": "TGO 70; BEN 30", "sdg_shares": "2.3 60; 4 40",
    "activity_area": "nutrition", "modality": "funding", "owner": "A. K.",
}  # fmt: skip
FLOW = {
    "flow_id": "F-1", "agreement_id": "TG-2026-004", "kind": "receipt", "date": date(2026, 3, 15), "amount": 40_000,
    "currency": "USD", "source": "office",
}  # fmt: skip
NEED = {
    "need_id": "B-1", "office": "TGO", "country": "TGO", "declared_on": date(2025, 6, 1), "title": "Antennes",
    "sdg": "2", "kind": "funds", "due_on": date(2026, 12, 31), "why_private": "réseau", "status": "open", "priority": 1,
}  # fmt: skip
RATE = {"currency": "XOF", "valid_from": date(2026, 1, 1), "units_per_usd": 560.5}
RESULT = {
    "agreement_id": "TG-2026-004", "indicator": "Repas servis", "level": "output", "defined_by": "community",
    "direction": "increasing", "accumulation": "cumulative", "baseline": 0, "target": 100, "actual": 50,
    "period": "2026-Q3", "place": "TGO", "people": 800, "women": 400,
}  # fmt: skip
EXAMPLES = {
    "result": RESULT,
    "partner": PARTNER,
    "agreement": AGREEMENT,
    "flow": FLOW,
    "need": NEED,
    "exchange_rate": RATE,
}


def table(name: str, *changes: dict[str, Any]) -> Rows:
    """A sheet of one table: its headings, then the example row once per set of changes."""
    rows = [EXAMPLES[name] | change for change in changes]
    headings = list(dict.fromkeys(key for row in rows for key in row))
    return [headings, *([row.get(heading) for heading in headings] for row in rows)]


def meta(office: str = "TGO", quarter: int = 3, extracted: str = "2026-10-03", **more: Any) -> Rows:
    """The first sheet: whose workbook, of which quarter of 2026, known on which day."""
    last = 3 * quarter
    lines = {
        "office": office,
        "period_start": date(2026, last - 2, 1),
        "period_end": date(2026, last, 30 if last in (6, 9) else 31),
        "extracted_on": extracted,
        "language": "fr",
        "status": "final",
        **more,
    }
    return [[key, value] for key, value in lines.items()]


def write(path: Path, **sheets: Rows) -> Path:
    """A real workbook with these sheets."""
    book = openpyxl.Workbook()
    assert book.active is not None
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    path.parent.mkdir(parents=True, exist_ok=True)
    book.save(path)
    return path


def office(path: Path, about: Rows | None = None, **tables: Rows) -> Path:
    """An office's workbook; partner and agreement are there unless told otherwise."""
    known = {"partner": table("partner", {}), "agreement": table("agreement", {})}
    return write(path, README=about or meta(), **known | tables)


def found(report: Report | SubmissionReport) -> list[tuple[str | None, str | None, str, str]]:
    """(sheet, cell, rule, severity) of every finding but notes."""
    submissions = report.submissions if isinstance(report, Report) else [report]
    return [
        (finding.sheet, finding.cell, finding.rule, finding.severity)
        for submission in submissions
        for finding in submission.findings
        if finding.severity != "note"
    ]


def named(findings: tuple[Finding, ...], rule: str) -> list[tuple[str | None, str | None]]:
    """(cell, value) of the findings of one rule."""
    return [(finding.cell, finding.value) for finding in findings if finding.rule == rule]


@pytest.fixture
def warehouse(tmp_path: Path) -> Path:
    """An empty place for a warehouse."""
    return tmp_path / "warehouse"


@pytest.fixture
def load(warehouse: Path) -> Callable[..., Report]:
    """Load files into the test's warehouse."""
    return lambda *paths: etl.load(paths, warehouse, "demo")


@pytest.fixture
def query(warehouse: Path) -> Callable[..., list[tuple]]:
    """Ask the test's warehouse, as it stands or as it was known on a day."""

    def ask(sql: str, as_of: date | None = None) -> list[tuple]:
        return store.reader(warehouse, as_of).query(sql).rows

    return ask
