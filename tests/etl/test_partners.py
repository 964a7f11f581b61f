"""One partner under two names: proposed with its evidence and money, joined by a decision, parted by its undoing."""

import json
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

import metrics
import register
from etl import partners
from etl.__main__ import main
from etl.likeness import Partner
from etl.partner_queue import queue
from etl.report import Report
from settings import OPEN_END
from tests.etl.conftest import office, table

Load = Callable[..., Report]
DEMO = {"organisation": "demo"}


@pytest.fixture
def two_spellings(tmp_path: Path, load: Load) -> None:
    """Télécom du Golfe twice, once in capitals with its legal form, and its foundation; 100 000 and 40 000 dollars."""
    names = ("Télécom du Golfe", "TELECOM DU GOLFE S.A.", "Fondation Télécom du Golfe")
    listed = table("partner", *({"partner_id": f"P-{at}", "name": name} for at, name in enumerate(names, 1)))
    deals = table("agreement", {}, {"agreement_id": "TG-2026-005", "partner_id": "P-2", "amount": 40_000})
    load(office(tmp_path / "togo.xlsx", partner=listed, agreement=deals))


def revenue(warehouse: Path) -> dict[str, float]:
    return dict(metrics.ask("confirmed_revenue", ["partner_id"], DEMO, warehouse=warehouse).rows)


def told(capsys: pytest.CaptureFixture[str], warehouse: Path, *words_said: str) -> dict:
    assert main(["partners", "--warehouse", str(warehouse), "--organisation", "demo", "--json", *words_said]) == 0
    return json.loads(capsys.readouterr().out)


@pytest.mark.usefixtures("two_spellings")
def test_a_load_proposes_what_may_be_one_with_the_money_at_stake(warehouse: Path) -> None:
    (row,) = queue(warehouse, "demo")
    assert (row["partner_id"], row["principal_id"], row["verdict"]) == ("P-2", "P-1", "same")
    assert (row["partner_usd"], row["principal_usd"]) == (Decimal(40_000), Decimal(100_000))
    assert row["evidence"] == ["name", "country"]
    assert revenue(warehouse) == {"P-1": 100_000, "P-2": 40_000}


@pytest.mark.usefixtures("two_spellings")
def test_a_decision_joins_two_in_every_figure_and_its_undoing_parts_them(
    warehouse: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    after = told(capsys, warehouse, "--same", "P-2", "P-1", "--by", "A. K.", "--reason", "même registre de commerce")
    assert after["proposals"] == []
    assert revenue(warehouse) == {"P-1": 140_000}
    assert metrics.ask("partners", (), DEMO, warehouse=warehouse).value("partners") == 1
    (decision,) = after["decisions"]
    before = told(capsys, warehouse, "--undo", str(decision["id"]), "--by", "A. K.")
    assert [row["partner_id"] for row in before["proposals"]] == ["P-2"]
    assert revenue(warehouse) == {"P-1": 100_000, "P-2": 40_000}


@pytest.mark.usefixtures("two_spellings")
def test_two_found_to_be_two_are_not_asked_about_again(warehouse: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert told(capsys, warehouse, "--apart", "P-2", "P-1", "--by", "A. K.")["proposals"] == []
    assert register.apart("demo", warehouse=warehouse) == {frozenset(("P-1", "P-2"))}
    assert revenue(warehouse) == {"P-1": 100_000, "P-2": 40_000}


def test_a_confidential_partner_is_proposed_by_its_number_only(tmp_path: Path, load: Load, warehouse: Path) -> None:
    listed = table("partner", {}, {"partner_id": "P-2", "name": "TELECOM DU GOLFE", "confidential": "oui"})
    load(office(tmp_path / "togo.xlsx", partner=listed))
    (row,) = queue(warehouse, "demo")
    assert {row[f"{side}_id"]: row[f"{side}_name"] for side in ("partner", "principal")} == {
        "P-1": "Télécom du Golfe",
        "P-2": None,
    }


def test_nothing_is_joined_without_asking_where_no_limit_is_stated() -> None:
    assert partners.merging_limit("demo") == 0
    assert partners.merging_limit("an organisation without settings") == 0


def test_the_name_that_stays_is_that_of_the_larger_partner() -> None:
    listed = [Partner("b", "Golfe Assurances"), Partner("a", "GOLFE ASSURANCES SA"), Partner("c", "Autre Chose")]
    (found,) = partners.proposals(listed, {"a": Decimal(5), "b": Decimal(3)})
    assert (found.partner.partner_id, found.principal.partner_id, found.partner_usd) == ("b", "a", Decimal(3))


# The past ------------------------------------------------------------------------------------------------------------


def revenue_known(warehouse: Path, day: date) -> dict[str, float]:
    return dict(metrics.ask("confirmed_revenue", ["partner_id"], DEMO, as_of=day, warehouse=warehouse).rows)


@pytest.mark.usefixtures("two_spellings")
def test_on_a_past_day_two_partners_not_yet_joined_are_two(warehouse: Path, capsys: pytest.CaptureFixture[str]) -> None:
    today = datetime.now(UTC).date()
    two, one = {"P-1": 100_000, "P-2": 40_000}, {"P-1": 140_000}
    (decision,) = told(capsys, warehouse, "--same", "P-2", "P-1", "--by", "A. K.")["decisions"]
    assert revenue_known(warehouse, today - timedelta(days=1)) == two
    assert revenue_known(warehouse, today) == one == revenue(warehouse)
    told(capsys, warehouse, "--undo", str(decision["id"]), "--by", "A. K.")
    assert revenue_known(warehouse, today) == two == revenue(warehouse)


def test_each_link_is_known_from_its_decision_to_its_undoing() -> None:
    first, second, third = date(2026, 10, 1), date(2026, 10, 8), date(2026, 11, 2)
    history = [(first, {"P-2": "P-1"}), (second, {"P-2": "P-0", "P-1": "P-0"}), (third, {"P-1": "P-0"})]
    assert partners.spans(history, {"P-1": ("P-0", "person")}, {}) == [
        ("P-1", "P-0", "person", second, OPEN_END),
        ("P-2", "P-0", "person", second, third),
        ("P-2", "P-1", "person", first, second),
    ]


def test_what_the_house_joined_itself_is_known_from_the_day_both_were() -> None:
    seen, said = date(2026, 10, 3), date(2026, 11, 2)
    links = {"P-2": ("P-1", "automatic"), "P-1": ("P-0", "person")}
    assert partners.spans([(said, {"P-1": "P-0"})], links, {"P-2": seen}) == [
        ("P-1", "P-0", "person", said, OPEN_END),
        ("P-2", "P-0", "automatic", said, OPEN_END),
        ("P-2", "P-1", "automatic", seen, said),
    ]
