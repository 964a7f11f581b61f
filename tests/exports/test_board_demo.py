"""The briefing of the fictional agency: five bureaux, a sample of its figures asked again, no secret named."""

from pathlib import Path
from zipfile import ZipFile

import openpyxl
import pytest

import metrics
import store
from exports import board
from exports.board import Briefing
from metrics import Viewer
from tests.exports.conftest import written

#: One figure in so many is asked again.
SAMPLE = 20


@pytest.fixture(scope="module")
def briefing(demo_warehouse: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Briefing]:
    """The French briefing of the whole fictional agency."""
    path = tmp_path_factory.mktemp("board") / "board.xlsx"
    return path, board.write(path, lang="fr", organisation="demo", warehouse=demo_warehouse)


def test_each_bureau_that_stands_has_its_page(briefing: tuple[Path, Briefing]) -> None:
    bureaux = [name for name in briefing[1].sheets if name.startswith("RB")]
    assert bureaux == ["RBB Bangkok", "RBD Dakar", "RBC Le Caire", "RBN Nairobi", "RBP Panama"]


def test_johannesburg_has_its_own_page_in_the_years_it_stood(demo_warehouse: Path) -> None:
    remit = board.brief(lang="en", organisation="demo", warehouse=demo_warehouse, period="2024")
    assert "RBJ" in [place.code for place in remit.bureaux]


def test_a_sample_of_its_figures_is_the_screens(briefing: tuple[Path, Briefing], demo_warehouse: Path) -> None:
    path, one = briefing
    shown = openpyxl.load_workbook(path, data_only=True)
    sample = one.figures[::SAMPLE]
    in_cells = [round(float(shown[placed.sheet][placed.cell].value), 6) for placed in sample]
    again = [
        metrics.ask(placed.figure.metric.name, where=placed.figure.where, warehouse=demo_warehouse).value(
            placed.figure.metric.name
        )
        for placed in sample
    ]
    assert len(sample) > 150
    assert in_cells == [round(float(value), 6) if value is not None else None for value in again]


def test_no_confidential_partner_is_named(briefing: tuple[Path, Briefing], demo_warehouse: Path) -> None:
    names = [
        row[0] for row in store.reader(demo_warehouse).query("select name from core_partner where confidential").rows
    ]
    with ZipFile(briefing[0]) as archive:
        text = archive.read("xl/sharedStrings.xml").decode()
    assert names
    assert [name for name in names if name in text] == []


def test_who_may_see_one_office_reads_that_office_only(tiny: Path, tmp_path: Path) -> None:
    viewer = Viewer("togo", frozenset({"TGO"}))
    one = written(tmp_path / "board.xlsx", lang="en", organisation="tiny", warehouse=tiny, viewer=viewer)
    revenue = next(placed for placed in one.briefing.figures if placed.figure.metric.name == "confirmed_revenue")
    assert revenue.figure.value == -3000
    cells = {cell for sheet in one.shown for row in sheet.iter_rows(values_only=True) for cell in row}
    assert "Togo" in cells
    assert not cells & {"Kenya", "Benin", "Nairobi"}
