"""The published files the house must read, loaded once by the command people use."""

import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import pytest

from settings import ROOT
from tests.conftest import shared

REAL = ROOT.parent / "shared" / "data" / "real"
FOLDERS = (
    "unhcr-iati-2018", "cbi-ukraine", "network-email-eu-core", "network-rladies", "unsceb", "usaid-awards",
    "undp-south-south", "uninfo",
)  # fmt: skip


@dataclass(frozen=True)
class Loaded:
    """A warehouse with every source in it, and what the loads said of each file."""

    warehouse: Path
    answers: dict[str, dict[str, Any]]

    @cached_property
    def files(self) -> dict[str, dict[str, Any]]:
        """What was said of each file, by its name."""
        return {file["file"]: file for answer in self.answers.values() for file in answer["submissions"]}


@pytest.fixture(scope="session")
def real() -> Path:
    """The folder of published files; without it these tests have nothing to read."""
    if not REAL.exists():
        pytest.skip(f"The published files are not here: {REAL} does not exist.")
    return REAL


@pytest.fixture(scope="session")
def loaded(real: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Loaded]:
    """Each folder loaded by `python -m etl load FOLDER --json`, which must answer 0."""
    with shared(tmp_path_factory, "real") as home:
        warehouse, told = home / "warehouse", home / "answers.json"
        if not told.exists():
            told.write_text(json.dumps({folder: _load(real / folder, warehouse) for folder in FOLDERS}))
    yield Loaded(warehouse, json.loads(told.read_text()))


def _load(folder: Path, warehouse: Path) -> dict[str, Any]:
    command = [sys.executable, "-m", "etl", "load", str(folder), "--warehouse", str(warehouse), "--json"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer
