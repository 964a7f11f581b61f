"""The fictional portfolio, its workbooks and its warehouse, each made once for all promises."""

import json
from pathlib import Path
from typing import Any

import pytest

from data.demo.__main__ import MANIFEST
from data.demo.portfolio import Portfolio
from data.demo.whole import whole
from etl.report import Report
from tests.conftest import Demo


@pytest.fixture(scope="session")
def portfolio() -> Portfolio:
    """Every fact of the story."""
    return whole()


@pytest.fixture(scope="session")
def workbooks(demo: Demo) -> Path:
    """The folder of workbooks, written once."""
    return demo.workbooks


@pytest.fixture(scope="session")
def planted(workbooks: Path) -> list[dict[str, Any]]:
    """What the manifest says was planted."""
    found: list[dict[str, Any]] = json.loads((workbooks / MANIFEST).read_text(encoding="utf-8"))["planted"]
    return found


@pytest.fixture(scope="session")
def warehouse(demo: Demo) -> Path:
    """The warehouse they were loaded into."""
    return demo.warehouse


@pytest.fixture(scope="session")
def loaded(demo: Demo) -> Report:
    """What the load said."""
    return demo.report
