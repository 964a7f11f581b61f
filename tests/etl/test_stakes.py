"""A row that waits says how many dollars it keeps out, once, under its first error."""

import json
from collections.abc import Callable
from pathlib import Path

from etl.report import Report
from tests.etl.conftest import office, table


def test_each_held_row_tells_its_dollars_once(
    tmp_path: Path, load: Callable[..., Report], query: Callable[..., list[tuple]]
) -> None:
    flows = table(
        "flow", {}, {"flow_id": "F-2", "agreement_id": "TG-9", "kind": "cadeau", "amount": 250}, {"amount": "x"}
    )
    load(office(tmp_path / "Togo.xlsx", flow=flows))
    told = query("select row, rule, details from finding where severity = 'error' order by row, rule")
    assert sum(json.loads(details).get("usd", 0) for _, _, details in told) == 250
    assert [row for row, _, details in told if "usd" in json.loads(details)] == [3]
    assert query("select sum(held_usd) from out_correction") == [(250,)]
