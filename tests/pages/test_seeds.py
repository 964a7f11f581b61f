"""The founding documents are answered: every row is in the table of docs/seeds.md, and what it names exists."""

import re
from urllib.parse import urlsplit

import dash
import flask
import pytest

from metrics.definitions import METRICS
from settings import ROOT

#: Rows of each founding document, in the order of the table.
DOCUMENTS = {"W": 39, "U": 22, "I": 13, "T": 14, "O": 23}
_ROW = re.compile(r"^\| ([WUITO]\d+) \| (.*) \| (.*) \| (.*) \| (.*) \|$", re.MULTILINE)
_CODE = re.compile(r"`([^`]+)`")

ROWS = _ROW.findall((ROOT / "docs" / "seeds.md").read_text(encoding="utf-8"))


def test_no_row_of_a_founding_document_is_lost() -> None:
    assert [row for row, *_ in ROWS] == [f"{letter}{n + 1}" for letter, last in DOCUMENTS.items() for n in range(last)]


@pytest.mark.parametrize(("row", "where"), [(row, where) for row, _, where, _, _ in ROWS])
def test_the_pages_a_row_names_are_pages(server: flask.Flask, row: str, where: str) -> None:
    paths = {page["path"] for page in dash.page_registry.values()}
    assert {urlsplit(named).path for named in _CODE.findall(where) if named.startswith("/")} <= paths


@pytest.mark.parametrize(("row", "figures"), [(row, figures) for row, _, _, figures, _ in ROWS])
def test_the_figures_a_row_names_are_measures(row: str, figures: str) -> None:
    assert set(_CODE.findall(figures)) <= METRICS.keys()


@pytest.mark.parametrize(("row", "tests"), [(row, tests) for row, *_, tests in ROWS])
def test_the_tests_a_row_names_are_written(row: str, tests: str) -> None:
    for named in _CODE.findall(tests):
        file, _, function = named.partition("::")
        assert f"\ndef {function}" in (ROOT / file).read_text(encoding="utf-8"), named
