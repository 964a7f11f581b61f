"""The network of five thousand people and half a million exchanges: its figures judged, then timed, then its page."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import metrics
import store
from bench import judging
from bench.asking import answer, client
from bench.measure import Line, timed
from metrics.asking import forget
from settings import settings

ORGANISATION = "demo"
#: The server's share of the page for a question nobody put before, and of one metric, in milliseconds.
PAGE_MS, METRIC_MS = 250, 50
#: Those timed one by one.
NAMES = (
    *("network_density", "network_centralisation", "reciprocity", "cross_region_share", "ei_index", "bridge_share"),
    *(
        "broker_fragility",
        "reply_coverage",
        "reply_hours",
        "lost_regulars",
        "isolated_offices",
        "pair_regularity",
        "silent_pairs",
    ),
)
#: How far a figure may be from its judge: the last digits of a float.
CLOSE = 1e-9


def differences(warehouse: Path, organisation: str, where: dict[str, Any] | None = None) -> list[str]:
    """The figures that are not what a judge finds in the exchanges as received; empty when all are."""
    reader = store.reader(warehouse)
    today = reader.query("select today from clock where organisation = $o", {"o": organisation}).rows[0][0]
    found = judging.exchanges(reader, organisation)
    expected = (
        judging.shape(found)
        | judging.replies(found, today)
        | judging.members(reader, organisation, found, today)
        | judging.pairs(found, today)
    )
    wrong = []
    for name, theirs in expected.items():
        ours = metrics.ask(name, where={"organisation": organisation, **(where or {})}, warehouse=warehouse).value(name)
        if (ours is None) != (theirs is None) or abs((ours or 0) - (theirs or 0)) > CLOSE:
            wrong.append(f"{name}: {ours} here, {theirs} there")
    return wrong


def lines(warehouse: Path) -> Iterator[Line]:
    """How many figures the judge does not find; then each figure's time, and the page's."""
    wrong = differences(warehouse, ORGANISATION)
    yield Line("network: figures a graph library does not find", [len(wrong)], "figures", 0, note="; ".join(wrong))
    for name in NAMES:
        yield Line(
            f"network: {name}, new period", [_new(name, warehouse, month) for month in range(1, 10)], "ms", METRIC_MS
        )
    settings.warehouse = warehouse
    os.environ["PANORAMA_WAREHOUSE"] = str(warehouse)
    browser = client()
    answer(browser, "/network", "")
    yield Line("network: the whole page, new question", [_page(browser, day) for day in range(1, 10)], "ms", PAGE_MS)


def _new(name: str, warehouse: Path, month: int) -> float:
    """Milliseconds of one figure over months nobody asked about before; of pairs, over their days in touch."""
    period = {"contact_days": (month, None)} if "pair" in name else {"month": ("2025-10", f"2026-{month:02d}")}
    where = {"organisation": ORGANISATION, **period}
    return timed(lambda: metrics.ask(name, where=where, warehouse=warehouse), runs=1)[0]


def _page(browser: Any, number: int) -> float:
    """Milliseconds of the page when every figure is asked anew."""
    forget()
    return timed(lambda: answer(browser, "/network", f"again={number}"), runs=1)[0]
