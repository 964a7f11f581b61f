"""What the tests of the metrics share besides the tiny portfolio."""

from pathlib import Path

import pytest

import store
from metrics.definitions import METRICS


@pytest.fixture(scope="session")
def tiny_columns(tiny: Path) -> set[str]:
    """Every column of every view a metric reads, and the breakdowns models add."""
    reader = store.reader(tiny)
    views = {one.view for one in METRICS.values()} | set(store.known_views())
    columns = {column for view in views if view.startswith("out_") for column in reader.columns(view)}
    return columns | {one.expands for one in METRICS.values() if one.expands}
