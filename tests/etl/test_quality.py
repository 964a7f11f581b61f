"""Quality over all tables, sources side by side, and totals that are those of the rows, on one small load."""

from collections.abc import Callable
from pathlib import Path

import metrics
from etl.report import Report
from tests.etl.conftest import office, table


def test_a_row_weighs_its_dollars_or_a_thousand_sources_are_compared_and_the_ledger_wins(
    load: Callable[..., Report], warehouse: Path, tmp_path: Path
) -> None:
    told = [("F-1", "office", 40_000), ("F-2", "ledger", 38_000), ("F-3", "crm", 40_000)]
    flows = [{"flow_id": name, "kind": "recognised", "source": by, "amount": usd} for name, by, usd in told]
    needs = table("need", {}, {"need_id": "B-2", "kind": "miracle"})
    load(office(tmp_path / "TGO.xlsx", flow=table("flow", *flows), need=needs))
    # A partner, an agreement of 100 000, flows of 118 000, two needs without an amount, one of which waits.
    assert metrics.ask(["quality_score"], warehouse=warehouse).parts("quality_score") == [(220_000.0, 221_000.0)]
    (row,) = metrics.rows("out_reconciliation", ["ledger_usd", "gap_usd", "gap_reason"], {}, warehouse=warehouse).rows
    assert row == (38_000, 2_000, "amount")
    names = ["reconciliation_gap"]
    assert metrics.ask(names, warehouse=warehouse).parts("reconciliation_gap") == [(2_000.0, 38_000.0)]
    assert metrics.ask(["confirmed_revenue"], warehouse=warehouse).value("confirmed_revenue") == 38_000.0
    assert metrics.ask(["controls_failed"], warehouse=warehouse).value("controls_failed") == 0
