"""Another organisation's layout becomes rows of our tables by the expressions of one file."""

from datetime import date
from pathlib import Path

import pyarrow as pa
import pytest

from etl import families
from etl.families import Family, column_behind
from etl.produce import SourceSheet, check_expressions, produce

GIFTS = """
name = "gifts"
organisation = "gifts"
label = { fr = "Dons", en = "Gifts", es = "Donaciones" }
language = "en"
known_on = '(\\d{4}-\\d{2}-\\d{2})'

[[source]]
alias = "gift"
headings = ["Gift no.", "Giver", "USD", "State"]
[[source]]
alias = "country"
headings = ["Giver", "Country"]

[[produce]]
table = "partner"
source = "gift"
distinct = true
[produce.columns]
partner_id = "lower(Giver)"
name = "Giver"
hq_country = "(select any_value(country.Country) from country where country.Giver = gift.Giver)"

[[produce]]
table = "flow"
source = "gift"
where = "State = 'paid'"
[produce.columns]
flow_id = '"Gift no."'
agreement_id = "lower(Giver)"
kind = "'receipt'"
date = "'2026-01-01'"
amount = "USD"
currency = "'USD'"

[[ignore]]
source = "gift"
where = "State = 'void'"
note = { fr = "annulé", en = "void", es = "anulado" }
"""


@pytest.fixture
def family(tmp_path: Path) -> Family:
    """A small family, read from its file."""
    return written(tmp_path, GIFTS)


def written(folder: Path, text: str) -> Family:
    path = folder / "gifts.toml"
    path.write_text(text, encoding="utf-8")
    return families._family(path)


def gifts() -> SourceSheet:
    rows = {
        "Gift no.": ["1", "2", "3", "4", "5"],
        "Giver": ["Acme", "Acme", "Bolt", None, None],
        "USD": ["10.125", "abc", "7", "1", "2"],
        "State": ["paid", "paid", "promised", "void", "lost"],
        "row": pa.array([2, 3, 4, 5, 6], pa.int32()),
    }
    return SourceSheet("gifts 2026-01-05.csv", "gifts", "gift", pa.table(rows), dict(zip(rows, "ABCD", strict=False)))


def test_rows_are_made_and_judged_and_know_their_cells(family: Family) -> None:
    made = produce(family, gifts(), {"country": pa.table({"Giver": ["Acme"], "Country": ["Togo"], "row": [2]})})
    partners, flows = made.checked
    assert partners.frame.values["partner_id"].to_pylist() == ["acme", "bolt"]
    assert partners.frame.values["hq_country"].to_pylist() == ["TGO", None]
    assert partners.frame.rows.tolist() == [2, 4]
    assert flows.frame.rows.tolist() == [2, 3]
    assert flows.fates.tolist() == [0, 2]
    assert [(finding.cell, finding.rule) for finding in flows.findings] == [("C3", "not-a-number")]


def test_a_source_row_is_as_its_worst_product_and_one_without_is_ignored_for_a_reason_or_held(
    family: Family,
) -> None:
    made = produce(family, gifts(), {})
    assert made.fates.tolist() == [0, 2, 0, 3, 2]
    assert made.notes == (None, None, None, "gifts#0", None)
    assert [(finding.row, finding.rule) for finding in made.findings] == [(6, "nothing-produced")]


def test_the_cell_behind_an_expression_is_the_first_column_it_names() -> None:
    headings = {"Giver": "A", "Gift no.": "B", "USD": "C"}
    assert column_behind('coalesce("Gift no.", Giver)', headings) == "B"
    assert column_behind("upper(giver) || USD", headings) == "A"
    assert column_behind("'USD'", {"Giver": "A"}) is None


def test_a_family_file_that_names_what_is_not_there_says_so(tmp_path: Path, family: Family) -> None:
    assert check_expressions(family) == []
    wrong = GIFTS.replace('table = "flow"\nsource = "gift"', 'table = "flux"\nsource = "don"').replace(
        "name =", "nom ="
    )
    with pytest.raises(KeyError):
        written(tmp_path, wrong)
    wrong = GIFTS.replace('table = "flow"\nsource = "gift"', 'table = "flux"\nsource = "don"').replace(
        "hq_country", "pays"
    )
    assert check_expressions(written(tmp_path, wrong)) == [
        "don is no source",
        "partner has no column pays",
        "flux is no table",
    ]


def test_the_day_a_file_was_known_is_in_its_name(family: Family) -> None:
    assert family.known_day("gifts 2026-01-05.csv") == date(2026, 1, 5)
    assert family.known_day("gifts.csv") is None
