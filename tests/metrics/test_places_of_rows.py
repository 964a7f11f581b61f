"""Rows lie in the order a view states, so that a question about one partner reads few of them, and misses none."""

from pathlib import Path

import pytest

import layers
import metrics
import schema
import store
from metrics import asking, counting, question
from metrics.rolled import Rollup

FLOWS = Rollup("rollup", "out_flow", frozenset({"kind", "is_counted", "year"}), frozenset({"usd"}))


def test_a_long_view_is_laid_down_in_the_order_it_states(tiny: Path) -> None:
    assert {"out_flow", "out_revenue", "rollup_change_bureau"} <= set(schema.placed_by())
    assert not set(schema.placed_by()) & schema.marked("Never kept")
    files = schema.views() | schema.rollups()
    for layer, columns in schema.placed_by().items():
        assert set(columns) <= set(store.reader(tiny).columns(layer))
        assert layers._placed(layer, files[layer]).endswith(f"\norder by {', '.join(columns)};")
    assert layers._placed("out_plan", schema.views()["out_plan"]) == schema.views()["out_plan"]


def test_an_agreement_is_asked_with_its_partner_and_says_the_same(tiny: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (known,) = {
        (row["agreement_id"], row["partner_id"])
        for row in metrics.rows("out_agreement", ["agreement_id", "partner_id"], limit=1, warehouse=tiny).records()
    }
    scope = question.Scope(question.filters({"agreement_id": known[0]}), question.EVERYONE, None, tiny)
    clause, params = question.condition("out_flow", scope)
    assert clause.endswith("and partner_id in (cast($p1_0 as VARCHAR))") and params["p1_0"] == known[1]
    assert "partner_id" not in question.condition("out_agreement", scope)[0]
    for module in (asking, counting):
        monkeypatch.setattr(module, "cube", lambda reader, table: None)
    asking._answered.cache_clear()
    by_agreement = metrics.ask("cash_received", by="agreement_id", warehouse=tiny)
    for agreement, usd in by_agreement.rows:
        assert (
            metrics.ask("cash_received", where={"agreement_id": agreement}, warehouse=tiny).value("cash_received")
            == usd
        )
    asking._answered.cache_clear()


def test_an_agreement_nobody_knows_is_asked_as_it_is_written(tiny: Path) -> None:
    scope = question.Scope(question.filters({"agreement_id": ["nobody’s", None]}), question.EVERYONE, None, tiny)
    assert "partner_id" not in question.condition("out_flow", scope)[0]


@pytest.mark.parametrize(
    ("sql", "is_rolled_up"),
    [
        ("sum(case when kind in ('receipt', 'refund') and is_counted then usd end)", True),
        ("sum(case when kind in ('receipt', 'refund') then usd when kind = 'expenditure' then -usd end)", True),
        ("sum(case when kind = 'fee' then -usd else 0 end)", True),
        ("sum(case when kind = 'fee' then usd * rate end)", False),
        ("sum(case when kind = 'fee' then usd * rate when kind = 'receipt' then usd end)", False),
        ("sum(case when kind = 'fee' then -amount end)", False),
        ("sum(case when kind = 'fee' then usd when currency = 'USD' then -usd end)", False),
        ("sum(case when kind = 'fee' then usd else amount end)", False),
    ],
)
def test_a_sum_is_asked_of_a_rollup_that_holds_all_it_names(sql: str, is_rolled_up: bool) -> None:
    assert FLOWS._rolls_up(sql) is is_rolled_up


def test_received_rows_are_counted_at_publish_where_none_stands_twice_in_a_country(tiny: Path) -> None:
    for rollup in ("rollup_flow_place", "rollup_delivery"):
        found = store.reader(tiny).query(f"select count(*), count(rows_country), sum(rows_country) from {rollup}").rows
        ((cells, told, rows),) = found
        assert cells == told and rows > 0
