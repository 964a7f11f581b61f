"""What a chart stands on: its source, how many received rows, and how many of the offices that report."""

from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

import metrics
import store
import words
from pages._panorama.scope import Scope


@dataclass(frozen=True)
class Footing:
    """The source line of a card, without its date. `coverage`: offices received ÷ due, None where none is due."""

    source: str
    n: int | None
    coverage: float | None

    def told(self) -> dict[str, Any]:
        """As the cards take it."""
        return {"source": self.source, "n": self.n, "coverage": self.coverage}


def coverage_of(scope: Scope) -> float | None:
    """Offices of the place in view that sent their workbook of the last period ÷ offices that owed one."""
    where = scope.state.where("region", "country", quarter=scope.quarter)
    return metrics.ask("reporting_coverage", where=where, **scope.state.asking).value("reporting_coverage")


def footing(scope: Scope, source: str, metric: str, where: dict[str, Any]) -> Footing:
    """The footing of a figure of that metric over those rows; `source` is a key of the catalogue."""
    version = store.reader(as_of=scope.state.as_of).version
    count = _rows(version, metric, tuple(where.items()), scope.state.viewer, scope.state.as_of)
    return Footing(words.say(source, scope.state.lang), count, coverage_of(scope))


@lru_cache(maxsize=1024)
def _rows(
    version: str, metric: str, where: tuple[tuple[str, Any], ...], viewer: metrics.Viewer, as_of: date | None
) -> int:
    """The received rows behind a figure; the version is part of the key, so a kept count is right."""
    return metrics.count(metric, dict(where), viewer=viewer, as_of=as_of)
