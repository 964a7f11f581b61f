"""The Board workbook of the tiny portfolio, written once in each language, as its readers would open it."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from zipfile import ZipFile

import openpyxl
import pytest
from openpyxl.workbook import Workbook

import words
from exports import board
from exports.board import Briefing


@dataclass(frozen=True)
class Written:
    """A workbook as written: what the writer says of it, its cells as shown, and its formulas."""

    path: Path
    briefing: Briefing
    shown: Workbook
    formulas: Workbook

    def parts(self, pattern: str) -> dict[str, str]:
        """The XML of the file's parts whose name holds `pattern`."""
        with ZipFile(self.path) as archive:
            return {name: archive.read(name).decode() for name in archive.namelist() if pattern in name}


def written(path: Path, **asked: object) -> Written:
    """Write the workbook and open it twice: with the values kept in it, and with its formulas."""
    briefing = board.write(path, **asked)  # type: ignore[arg-type]
    return Written(path, briefing, openpyxl.load_workbook(path, data_only=True), openpyxl.load_workbook(path))


@pytest.fixture(scope="session")
def workbooks(tiny: Path, tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Written]:
    """The whole portfolio, in French, English and Spanish."""
    home = tmp_path_factory.mktemp("board")
    return {
        lang: written(home / f"{lang}.xlsx", lang=lang, organisation="tiny", warehouse=tiny) for lang in words.LANGUAGES
    }


@pytest.fixture(scope="session")
def workbook(workbooks: Mapping[str, Written]) -> Written:
    """The French one."""
    return workbooks["fr"]
