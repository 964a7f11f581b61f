"""The fictional portfolio, its workbooks and its warehouse, each made once for all promises."""

import json
from pathlib import Path
from typing import Any

import pytest

import etl
from data.demo.__main__ import MANIFEST, write
from data.demo.portfolio import Portfolio
from data.demo.whole import whole
from etl.report import Report


@pytest.fixture(scope="session")
def portfolio() -> Portfolio:
    """Every fact of the story."""
    return whole()


@pytest.fixture(scope="session")
def workbooks(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of workbooks, written once."""
    folder = tmp_path_factory.mktemp("workbooks")
    write(folder)
    return folder


@pytest.fixture(scope="session")
def planted(workbooks: Path) -> list[dict[str, Any]]:
    """What the manifest says was planted."""
    found: list[dict[str, Any]] = json.loads((workbooks / MANIFEST).read_text(encoding="utf-8"))["planted"]
    return found


@pytest.fixture(scope="session")
def warehouse(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty place for a warehouse."""
    return tmp_path_factory.mktemp("warehouse")


@pytest.fixture(scope="session")
def loaded(workbooks: Path, warehouse: Path) -> Report:
    """All workbooks loaded and published."""
    return etl.load([workbooks], warehouse)
