"""A viewer of one office is given no row of another, whatever table or view is asked."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

import metrics
import store
from metrics.question import PERSONAL

TOGO = metrics.Viewer("focal point", frozenset({"TGO"}))


def tables(warehouse: Path, as_of: date | None = None) -> dict[str, list[str]]:
    """Every table and view that may be named, with its columns."""
    found = store.reader(warehouse, as_of).query(
        "select table_name, column_name from information_schema.columns where table_catalog = current_database()"
    )
    listed: dict[str, list[str]] = {}
    for table, column in found.rows:
        listed.setdefault(table, []).append(column)
    return listed


def offices_of(table: str, columns: list[str], warehouse: Path, as_of: date | None = None) -> set[Any]:
    """The offices whose rows a viewer of Togo is given: those the rows name, else those of the files they stand in."""
    whose = "office" if "office" in columns else "submission_id"
    told = [column for column in columns if column not in PERSONAL]
    asked = [whose, *(column for column in told if column != whose)] if whose in columns else told
    given = metrics.rows(table, asked, viewer=TOGO, as_of=as_of, warehouse=warehouse)
    if whose == "office":
        return {row[0] for row in given.rows}
    sender = dict(store.reader(warehouse).query("select submission_id, office from submission").rows)
    return {sender[row[0]] for row in given.rows}


@pytest.mark.parametrize("as_of", [None, date(2026, 10, 15)])
def test_no_table_or_view_gives_the_rows_of_another_office(tiny: Path, as_of: date | None) -> None:
    seen: set[Any] = set()
    refused: set[str] = set()
    for table, columns in tables(tiny, as_of).items():
        try:
            seen |= offices_of(table, columns, tiny, as_of)
        except metrics.OutOfSight:
            refused.add(table)
    assert seen == {"TGO"}
    assert refused == {
        table for table, columns in tables(tiny, as_of).items() if not {"office", "submission_id"} & {*columns}
    }
    assert {"partner_link", "partner_proposal", "organisation"} <= refused


def test_the_rows_of_the_office_s_own_files_are_given(tiny: Path) -> None:
    agreements = metrics.rows("core_agreement", ["agreement_id"], viewer=TOGO, warehouse=tiny)
    assert agreements.rows == (("A6",),)
    cells = metrics.rows("raw_row", ["submission_id"], viewer=TOGO, warehouse=tiny).column("submission_id")
    assert {*cells} == {"togo1", "togo"}


def test_a_filter_does_not_reach_the_files_of_another(tiny: Path) -> None:
    kenya = {"submission_id": "kenya"}
    assert metrics.rows("raw_row", ["cells"], kenya, viewer=TOGO, warehouse=tiny).rows == ()
    assert metrics.rows("core_partner", ["name"], {"partner_id": "P3"}, viewer=TOGO, warehouse=tiny).rows == ()


def test_what_nobody_owns_is_refused_in_words(tiny: Path) -> None:
    with pytest.raises(metrics.OutOfSight) as refused:
        metrics.rows("partner_link", ["partner_id"], viewer=TOGO, warehouse=tiny)
    assert refused.value.say("fr").startswith("Rien dans partner_link ne dit à quel bureau est une ligne")


def test_the_demo_gives_an_office_nothing_of_another(demo_warehouse: Path) -> None:
    seen: set[Any] = set()
    for table, columns in tables(demo_warehouse).items():
        if {"office", "submission_id"} & {*columns}:
            seen |= offices_of(table, columns, demo_warehouse)
    assert seen == {"TGO"}
