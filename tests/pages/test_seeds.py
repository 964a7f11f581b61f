"""What was asked is answered: every row is in its table of docs/, and what it names exists."""

import re
from urllib.parse import urlsplit

import dash
import flask
import pytest

from metrics.definitions import METRICS
from settings import ROOT

#: Each table: the rows it must hold, in order, by what they begin with and how many there are.
TABLES: dict[str, dict[str, int]] = {
    "seeds": {"W": 39, "U": 22, "I": 13, "T": 14, "O": 23},
    "intake": {"ING-": 15, "DQL-0": 9},
    "portfolio": {"HQO-0": 9, "REG-0": 8, "CTY-0": 5, "P36-0": 7, "REV-": 12, "IMP-0": 8, "UXA-0": 6},
}
#: Rows a table leaves out, since they are asked for later: P2.
LATER = {"portfolio": {"CTY-03"}}
_ROW = re.compile(r"^\| ([A-Z][A-Z\d]*-?\d+) \| (.*) \| (.*) \| (.*) \| (.*) \|$", re.MULTILINE)
_CODE = re.compile(r"`([^`]+)`")

READ = {table: _ROW.findall((ROOT / "docs" / f"{table}.md").read_text(encoding="utf-8")) for table in TABLES}
ROWS = [row for rows in READ.values() for row in rows]


def _numbered(prefix: str, count: int) -> list[str]:
    """W1 … W39; HQO-01 … HQO-09; REV-01 … REV-12."""
    if prefix.endswith("-"):
        return [f"{prefix}{number:02d}" for number in range(1, count + 1)]
    return [f"{prefix}{number}" for number in range(1, count + 1)]


@pytest.mark.parametrize("table", TABLES)
def test_no_row_that_was_asked_is_lost(table: str) -> None:
    asked = [row for prefix, count in TABLES[table].items() for row in _numbered(prefix, count)]
    later = LATER.get(table, set())
    assert [row for row, *_ in READ[table]] == [row for row in asked if row not in later]


@pytest.mark.parametrize(("row", "where"), [(row, where) for row, _, where, _, _ in ROWS])
def test_the_pages_a_row_names_are_pages(server: flask.Flask, row: str, where: str) -> None:
    paths = {page["path"] for page in dash.page_registry.values()}
    assert {urlsplit(named).path for named in _CODE.findall(where) if named.startswith("/")} <= paths


def test_the_cards_the_tables_name_are_written() -> None:
    pages = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "pages").rglob("*.py"))
    named = {urlsplit(one).fragment for *_, where, _, _ in ROWS for one in _CODE.findall(where) if one.startswith("/")}
    written = {card for card in named if f'"{card}"' in pages or f'"{card.rpartition("-")[0]}-{{' in pages}
    assert named - written - {""} == set()


@pytest.mark.parametrize(("row", "figures"), [(row, figures) for row, _, _, figures, _ in ROWS])
def test_the_figures_a_row_names_are_measures(row: str, figures: str) -> None:
    assert set(_CODE.findall(figures)) <= METRICS.keys()


@pytest.mark.parametrize(("row", "tests"), [(row, tests) for row, *_, tests in ROWS])
def test_the_tests_a_row_names_are_written(row: str, tests: str) -> None:
    for named in _CODE.findall(tests):
        file, _, function = named.partition("::")
        assert f"\ndef {function}" in (ROOT / file).read_text(encoding="utf-8"), named
