"""What each number means: the metrics declared in metrics/*.toml, read once."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from metrics.errors import UnknownMetric, nearest

HERE = Path(__file__).parent


@dataclass(frozen=True)
class Metric:
    """One number: an aggregate over one view, a ratio of two aggregates, or a small model over the view's rows.

    `sql` is the aggregate; a ratio has `top` and `bottom` instead, a model has `model` ("module:function"),
    `grain` (the columns its rows are grouped by) and `measures` (the aggregates it receives).
    `pinned` is the time column that takes today's value when the question names none (a stock, not a sum over time), or
    the flag of the newest period.
    `may_suppose` names what a question may suppose beside its columns (metrics/supposing.py).
    `cell` is the column of the received sheet where the figure is written. `minimum` hides groups of fewer persons.
    """

    name: str
    id: str
    topic: str
    view: str
    unit: str
    direction: str
    owner: str
    label: Mapping[str, str]
    definition: Mapping[str, str]
    formula: Mapping[str, str]
    pitfalls: Mapping[str, str]
    source: str = ""
    version: int = 1
    valid_from: str = ""
    sql: str | None = None
    top: str | None = None
    bottom: str | None = None
    model: str | None = None
    grain: tuple[str, ...] = ()
    measures: Mapping[str, str] = field(default_factory=dict)
    expands: str | None = None
    cell: str | None = None
    pinned: str | None = None
    minimum: int | None = None
    minimum_of: str | None = None
    may_suppose: tuple[str, ...] = ()

    @property
    def is_ratio(self) -> bool:
        """Whether the value is one sum divided by another."""
        return self.top is not None

    def aggregates(self) -> dict[str, str]:
        """The SQL aggregates to select for this metric, by output column."""
        if self.model:
            chosen = {f"{self.name}.{name}": sql for name, sql in self.measures.items()}
        elif self.is_ratio:
            chosen = {f"{self.name}.top": str(self.top), f"{self.name}.bottom": str(self.bottom)}
        else:
            chosen = {self.name: str(self.sql)}
        if self.minimum_of:
            chosen[f"{self.name}.n"] = self.minimum_of
        return chosen


def _metric(name: str, topic: str, block: Mapping[str, Any], shared: Mapping[str, Any]) -> Metric:
    stated = {**shared, **block}
    stated |= {key: tuple(stated.get(key, ())) for key in ("grain", "may_suppose")}
    return Metric(name=name, topic=topic, **stated)


def _load() -> dict[str, Metric]:
    found: dict[str, Metric] = {}
    for path in sorted(HERE.glob("*.toml")):
        document = tomllib.loads(path.read_text(encoding="utf-8"))
        shared = {key: value for key, value in document.items() if not isinstance(value, dict)}
        for name, block in document.items():
            if isinstance(block, dict):
                if name in found:
                    raise ValueError(f"Two metrics are called {name!r}; the second is in {path.name}.")
                found[name] = _metric(name, path.stem, block, shared)
    return found


METRICS: dict[str, Metric] = _load()


def metric(name: str) -> Metric:
    """The metric of that name. Raises UnknownMetric, which names the nearest right one."""
    if name not in METRICS:
        raise UnknownMetric("metrics-unknown-metric", name=name, nearest=nearest(name, METRICS))
    return METRICS[name]
