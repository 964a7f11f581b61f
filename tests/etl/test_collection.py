"""A collection of offices' own workbooks, written with a seed, is read to shares that may only rise."""

import pytest

from tests.etl.collection.cases import collection
from tests.etl.collection.measure import Shares, measure

#: Which collection, and how many files of it.
SEED, FILES = 11, 96


@pytest.fixture(scope="module")
def shares(tmp_path_factory: pytest.TempPathFactory) -> Shares:
    """What was counted over the whole collection, printed with what was missed for whoever wants to raise it."""
    counted = measure(collection(tmp_path_factory.mktemp("collection"), SEED, FILES))
    print(counted.table(), *counted.missed, sep="\n")
    return counted


def test_headings_are_recognised_without_help(shares: Shares) -> None:
    assert shares.recognised / shares.headings >= 0.98


def test_no_heading_is_taken_for_another_column(shares: Shares) -> None:
    assert shares.wrongly / shares.headings <= 0.002


def test_faults_are_found_at_their_cell(shares: Shares) -> None:
    assert shares.found / shares.faults >= 0.97


def test_honest_cells_raise_no_alarm(shares: Shares) -> None:
    assert shares.alarms / shares.cells <= 0.0005


def test_money_is_conserved_to_the_cent(shares: Shares) -> None:
    assert shares.conserved / shares.purses >= 0.9
