"""One small agency: two bureaux, one of which closed, and one file received in June, replaced in July."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest

import store
from settings import OPEN_END, settings

AGENCY = "agency"
#:  office | kind   | country | bureau | from       | to
OFFICES = [
    ("HQ", "headquarters", None, None, date(2020, 1, 1), OPEN_END),
    ("RBD", "bureau", None, "RBD", date(2020, 1, 1), OPEN_END),
    ("RBJ", "bureau", None, "RBJ", date(2020, 1, 1), date(2024, 12, 31)),
    ("TGO", "country", "TGO", "RBD", date(2020, 1, 1), OPEN_END),
]
NAMES = {"HQ": "Siège", "RBD": "Dakar", "RBJ": "Johannesburg", "TGO": "Togo"}


def _columns(*names: str, rows: list[tuple[Any, ...]]) -> pa.Table:
    return pa.table({name: [row[place] for row in rows] for place, name in enumerate(names)})


def _offices() -> pa.Table:
    named = [(AGENCY, *office, *[NAMES[office[0]]] * 3, date(2020, 1, 1), OPEN_END) for office in OFFICES]
    return _columns(
        *("organisation", "office", "kind", "country", "bureau", "valid_from", "valid_to"),
        *("name_fr", "name_en", "name_es", "known_from", "known_to"),
        rows=named,
    )


def _submissions() -> pa.Table:
    months = [("S1", date(2026, 6, 30), date(2026, 7, 20)), ("S2", date(2026, 7, 20), OPEN_END)]
    return _columns(
        *(
            "submission_id",
            "organisation",
            "family",
            "office",
            "period",
            "period_end",
            "known_on",
            "known_to",
            "file_name",
        ),
        rows=[
            (number, AGENCY, "office", "TGO", "2026-Q2", date(2026, 6, 30), known_on, known_to, f"{number}.xlsx")
            for number, known_on, known_to in months
        ],
    )


@pytest.fixture
def agency(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Its warehouse, in view."""
    with store.draft(tmp_path) as draft:
        draft.insert("organisation", _columns("organisation", "name_fr", "name_en", "name_es", "is_fictional",
                                              rows=[(AGENCY, "Agence", "Agency", "Agencia", True)]))  # fmt: skip
        draft.insert("accepted_office", _offices())
        draft.insert("submission", _submissions())
        draft.publish()
    monkeypatch.setattr(settings, "warehouse", tmp_path)
    yield tmp_path
