"""What waits for a decision: one entry per thing to decide, in the order it should be read."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

import metrics
import store
from pages._panorama.scope import Scope
from settings import settings

COLUMNS = [
    *("kind", "subject_id", "title", "partner_name", "owner", "office", "country"),
    *("usd", "due_on", "days", "urgency", "detail", "submission_id"),
]

Row = Mapping[str, Any]


def decision_rows(scope: Scope) -> Sequence[dict[str, Any]]:
    """One entry per thing to decide, with the money and the places of all its rows, in the order to be read."""
    state, where = scope.state, scope.state.where("region", "country")
    version = store.reader(as_of=state.as_of).version
    return _ranked(settings.warehouse, version, tuple(where.items()), state.viewer, state.as_of)


@lru_cache(maxsize=256)
def _ranked(
    warehouse: Path, version: str, where: tuple[tuple[str, Any], ...], viewer: metrics.Viewer, as_of: date | None
) -> tuple[dict[str, Any], ...]:
    """The same, merged and sorted once per version and place: there may be thousands, and each page reads them."""
    rows = metrics.rows("out_decision", COLUMNS, dict(where), order=["urgency"], viewer=viewer, as_of=as_of).records()
    groups: dict[tuple[Any, ...], list[Row]] = defaultdict(list)
    for row in rows:
        groups[row["kind"], row["subject_id"], row["title"]].append(row)
    return tuple(_mixed(sorted(_silences(_merged(group) for group in groups.values()), key=_pressing)))


def _merged(group: Sequence[Row]) -> dict[str, Any]:
    if len(group) == 1:  # most things to decide concern one place, and there may be thousands
        row = group[0]
        return {
            **row,
            "countries": [row["country"]] if row["country"] else [],
            "offices": [row["office"]] if row["office"] else [],
        }
    amounts = [row["usd"] for row in group if row["usd"] is not None]
    first = min(group, key=lambda row: (row["urgency"], row["days"] is None, row["days"] or 0))
    return {
        **first,
        "usd": sum(amounts) if amounts else None,
        "countries": sorted({row["country"] for row in group if row["country"]}),
        "offices": sorted({row["office"] for row in group if row["office"]}),
    }


def _silences(rows: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """Workbooks that did not come make one entry per period, however many offices are silent."""
    kept, silent = [], defaultdict(list)
    for row in rows:
        if row["kind"] == "reporting":
            silent[row["title"]].append(row)
        else:
            kept.append(row)
    for group in silent.values():
        kept.append(group[0] | {"offices": sorted({office for row in group for office in row["offices"]})})
    return kept


def _pressing(row: Row) -> tuple[Any, ...]:
    """Urgency, then money, then the nearest day."""
    return (row["urgency"], -(row["usd"] or 0), row["due_on"] is None, row["due_on"], row["title"] or "")


def _mixed(rows: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """The same order, but within one urgency the weightiest of each kind comes first: ten alike would hide the rest."""
    seen: Counter[tuple[int, str]] = Counter()
    ranked = []
    for place, row in enumerate(rows):
        kind = (row["urgency"], row["kind"])
        ranked.append((row["urgency"], seen[kind], place))
        seen[kind] += 1
    return [rows[place] for _, _, place in sorted(ranked)]


def stake(scope: Scope) -> tuple[int, float | None]:
    """(things to decide, money at stake in USD) in the place in view."""
    where = scope.state.where("region", "country")
    answer = metrics.ask(["decisions", "decision_value"], where=where, **scope.state.asking)
    return int(answer.value("decisions") or 0), answer.value("decision_value")
