"""What is answered from memory is what SQL would have said, figure by figure and list by list."""

import shutil
import threading
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

import metrics
import store
from metrics import asking, counting, cubes
from metrics.cubes import cube
from metrics.definitions import METRICS

FILTERS: list[dict[str, Any]] = [
    {},
    {"organisation": "tiny"},
    {"country": "TGO"},
    {"country": ["TGO", "BEN", None]},
    {"country": None},
    {"year": (2025, 2026)},
    {"year": (None, 2025)},
    {"month": ("2025-03", "2026-05"), "bureau": "RBD"},
    {"office": "nowhere"},
]


BREAKDOWNS = ("country", "month", "bureau_now", "agreement_id")


@pytest.fixture
def without_memory(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Every question goes to SQL."""
    _forget()
    monkeypatch.setattr(asking, "cube", lambda reader, table: None)
    yield
    _forget()


def _forget() -> None:
    asking._answered.cache_clear()
    asking._listed.cache_clear()


def _asked(tiny: Path, name: str) -> list[Any]:
    """The metric under each filter, whole and by one breakdown; which one turns with the metric and the filter."""
    columns = store.reader(tiny).columns(METRICS[name].view)
    found = []
    for turn, where in enumerate(FILTERS, start=list(METRICS).index(name)):
        if set(where) <= set(columns):
            found.append(metrics.ask(name, where=where, warehouse=tiny).rows)
            by = BREAKDOWNS[turn % len(BREAKDOWNS)]
            if by in columns:
                found.append(metrics.ask(name, by, where, warehouse=tiny).rows)
    return found


@pytest.fixture
def from_memory(tiny: Path) -> dict[str, list[Any]]:
    _forget()
    return {name: _asked(tiny, name) for name in METRICS}


def test_every_metric_says_the_same_from_memory_as_in_sql(
    tiny: Path, from_memory: dict[str, list[Any]], without_memory: None
) -> None:
    for name, found in from_memory.items():
        assert found == _asked(tiny, name), name


@pytest.mark.parametrize("order", [("usd", "title"), ("-usd", "title"), ("-due_on", "-title"), ()])
def test_a_list_comes_in_the_same_order_from_memory_as_from_sql(tiny: Path, order: tuple[str, ...]) -> None:
    columns = ["kind", "title", "usd", "due_on", "office"]
    listed = metrics.rows("out_decision", columns, order=order, limit=5, warehouse=tiny).rows
    ordering = [f"{name.removeprefix('-')} {'desc' if name.startswith('-') else 'asc'} nulls last" for name in order]
    ordered = f" order by {', '.join(ordering)}" if order else ""
    found = store.reader(tiny).query(f"select {', '.join(columns)} from out_decision{ordered} limit 5").rows
    plain = [tuple(float(cell) if isinstance(cell, Decimal) else cell for cell in row) for row in found]
    assert list(listed) == plain


def test_money_adds_up_to_the_last_decimal(tiny: Path) -> None:
    reader = store.reader(tiny)
    in_memory = cube(reader, "out_revenue")
    assert in_memory is not None
    exact = reader.query("select sum(confirmed_usd) from out_revenue").rows
    assert in_memory.answer((), ["sum(confirmed_usd)"], ()) == [[exact[0][0]]]


def test_what_is_more_than_one_aggregate_is_left_to_sql(tiny: Path) -> None:
    in_memory = cube(store.reader(tiny), "out_plan")
    assert in_memory is not None
    assert in_memory.answer((), ["sum(actual_usd) - sum(plan_usd)"], ()) is None


def test_the_past_answers_from_memory_what_its_views_say(tiny: Path) -> None:
    day = date(2026, 7, 1)
    asked = {name: metrics.ask(name, "year", as_of=day, warehouse=tiny) for name in ("confirmed_revenue", "plan_value")}
    views = store.Reader(store.live_path(tiny), day)
    for name, view in (("confirmed_revenue", "out_revenue"), ("plan_value", "out_plan")):
        found = views.query(f"select year, {METRICS[name].sql} from {view} group by year order by year").rows
        assert [(year, float(usd)) for year, usd in found if usd] == [row for row in asked[name].rows if row[1]]
    assert cube(store.reader(tiny, day), "raw_row") is None


PLACES: list[dict[str, Any]] = [
    {},
    {"organisation": "tiny"},
    {"bureau": "RBD", "month": ("2025-01", "2026-05")},
    {"bureau_now": "RBD", "year": 2025},
    {"country": "TGO", "source": "businesses"},
    {"year": 2025, "source": "businesses"},
    {"year": 2025, "country": "TGO"},
    {"year": (2024, 2025), "bureau": "RBD"},
    {"country": "BEN", "bureau": "RBD"},
    {"country": ["TGO", "BEN"]},
    {"country": None},
    {"office": "TGO"},
]


def test_the_rows_behind_a_figure_are_as_many_from_memory_as_in_sql(
    tiny: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    columns = {name: set(store.reader(tiny).columns(one.view)) for name, one in METRICS.items()}
    asked = [
        (name, where)
        for turn, name in enumerate(METRICS)
        for where in PLACES[
            turn % 3 :: 3
        ]  # each metric in a third of the places, each place for a third of the metrics
        if set(where) <= columns[name]
    ]
    counts = [metrics.count(name, where, warehouse=tiny) for name, where in asked]
    assert counts == [metrics.trace(name, where, warehouse=tiny, limit=0).count for name, where in asked]
    monkeypatch.setattr(counting, "cube", lambda reader, table: None)
    assert counts == [metrics.count(name, where, warehouse=tiny) for name, where in asked]


def _versions(tiny: Path, directory: Path, count: int) -> list[store.Reader]:
    """The same version as several files."""
    copies = [directory / f"{number}.duckdb" for number in range(count)]
    return [store.Reader(Path(shutil.copyfile(store.live_path(tiny), copy))) for copy in copies]


def test_a_new_version_is_read_ahead_as_the_one_before_was_asked(
    tiny: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[threading.Thread] = []
    monkeypatch.setattr(cubes, "_is_ahead", True)
    monkeypatch.setattr(cubes.threading.Thread, "start", lambda thread: begun.append(thread))
    former, later = _versions(tiny, tmp_path, 2)
    asked = cube(former, "out_revenue")
    assert asked is not None and begun == []
    asked.answer(("country",), ["sum(confirmed_usd)"], (("year", "=", (2026,)),))
    assert cube(later, "out_plan") is not None and len(begun) == 1
    begun[0].run()
    found = cube(later, "out_revenue")
    assert found is not asked and found is not None and len(begun) == 1
    assert (set(found._coded), set(found._amounts)) == ({"country", "year"}, {"confirmed_usd"})


def test_few_versions_are_remembered_each_with_all_its_tables(
    tiny: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cubes, "READERS_KEPT", 2)
    first, second, third = _versions(tiny, tmp_path, 3)
    kept = cube(first, "out_plan")
    cube(second, "out_plan")
    assert cube(first, "out_plan") is kept
    cube(third, "out_plan")
    assert [*cubes._cubes] == [first, third]
