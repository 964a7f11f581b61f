"""One door for every figure: a screen, a workbook and the command line ask here and cannot disagree."""

import importlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from functools import lru_cache
from pathlib import Path
from typing import Any

from metrics.answer import Answer, Row
from metrics.cubes import cube
from metrics.definitions import Metric, metric
from metrics.question import EVERYONE, Scope, Viewer, checked, condition, filters, pinned, table_for, wanted
from settings import settings

#: Answers kept: a day's questions of a few hundred readers.
ANSWERS_KEPT = 4096


def ask(
    names: str | Sequence[str],
    by: str | Sequence[str] = (),
    where: Mapping[str, Any] | None = None,
    viewer: Viewer | None = None,
    as_of: date | None = None,
    warehouse: Path | None = None,
) -> Answer:
    """The metrics `names`, broken down `by` columns of their views, over the rows `where` keeps, as known on `as_of`.

    `where` maps a column to a value, a list of values, a (from, to) tuple, or None for “not stated”. Metrics of
    different views are asked apart and laid side by side, so no join can count a dollar twice. Money is in USD, to
    the cent; a ratio is 0..1; a figure that does not apply is None. Raises UnknownMetric, UnknownColumn, WrongValue.
    """
    names = (names,) if isinstance(names, str) else tuple(names)
    by = (by,) if isinstance(by, str) else tuple(by)
    scope = Scope(filters(where), viewer or EVERYONE, as_of, warehouse or settings.warehouse)
    return _answered(scope.reader().version, names, by, scope)


@lru_cache(maxsize=ANSWERS_KEPT)
def _answered(version: str, names: tuple[str, ...], by: tuple[str, ...], scope: Scope) -> Answer:
    """The answer for that version: the version is part of the key, so a kept answer is always right."""
    asked = [metric(name) for name in names]
    found = [_ask_together(group, by, scope) for group in _groups(asked)]
    keys = sorted({key for answered in found for key in answered}, key=_sortable)
    if not by:
        keys = [()]
    cells: dict[str, dict[Row, Any]] = {}
    for answered in found:
        for key, values in answered.items():
            for name, cell in values.items():
                cells.setdefault(name, {})[key] = cell
    lines = tuple((*key, *(_value(one, _cell(cells, one.name, key)) for one in asked)) for key in keys)
    parts = {one.name: tuple(_parts(_cell(cells, one.name, key)) for key in keys) for one in asked if one.is_ratio}
    return Answer((*by, *names), lines, version, parts)


def _sortable(key: Row) -> tuple[tuple[bool, str, Any], ...]:
    """Breakdown values in order, what is not stated last."""
    return tuple((value is None, type(value).__name__, 0 if value is None else value) for value in key)


def _cell(cells: Mapping[str, Mapping[Row, Any]], name: str, key: Row) -> Any:
    return cells.get(name, {}).get(key)


def _groups(asked: Iterable[Metric]) -> list[list[Metric]]:
    """Metrics that one query can answer: the same view, and no rows of their own."""
    groups: dict[tuple[str, str], list[Metric]] = {}
    for one in asked:
        groups.setdefault((one.view, one.name if one.model else one.pinned or ""), []).append(one)
    return list(groups.values())


def _ask_together(group: list[Metric], by: tuple[str, ...], scope: Scope) -> dict[Row, dict[str, Any]]:
    """{breakdown: {metric: raw cell}} for metrics of one view."""
    first = group[0]
    shown = tuple(column for column in by if column != first.expands)
    reader = scope.reader()
    checked(first.view, shown, reader)
    scope = pinned(first, shown, scope)
    kept = wanted(first.view, scope)
    table = table_for(group, [*shown, *(column for column, _, _ in kept)], reader)
    grain = (*shown, *(column for column in first.grain if column not in shown))
    aggregates = {name: sql for one in group for name, sql in one.aggregates().items()}
    in_memory = cube(reader, table)
    found = in_memory.answer(grain, list(aggregates.values()), kept) if in_memory else None
    if found is None:
        found = _queried(table, grain, aggregates, first.view, scope)
    if first.model:
        return _modelled(first, by, shown, (*grain, *aggregates), found)
    width = len(shown)
    return {tuple(row[:width]): _cells(group, dict(zip(aggregates, row[width:], strict=True))) for row in found}


def _queried(table: str, grain: Sequence[str], aggregates: Mapping[str, str], view: str, scope: Scope) -> list[Row]:
    """The same answer in SQL. Every name was checked against the view or is our own; values are parameters."""
    clause, params = condition(view, scope)
    selected = [*grain, *(f'{sql} as "{name}"' for name, sql in aggregates.items())]
    grouping = f" group by {', '.join(grain)}" if grain else ""
    return scope.reader().query(f"select {', '.join(selected)} from {table}{clause}{grouping}", params).rows


def _cells(group: list[Metric], values: Mapping[str, Any]) -> dict[str, Any]:
    cells: dict[str, Any] = {}
    for one in group:
        hidden = one.minimum is not None and (values.get(f"{one.name}.n") or 0) < one.minimum
        if one.is_ratio:
            cells[one.name] = (values[f"{one.name}.top"], values[f"{one.name}.bottom"]) if not hidden else None
        else:
            cells[one.name] = values[one.name] if not hidden else None
    return cells


def _modelled(
    one: Metric, by: tuple[str, ...], shown: tuple[str, ...], columns: tuple[str, ...], rows: list[Row]
) -> dict[Row, dict[str, Any]]:
    """Run the metric's model over the rows of each breakdown."""
    model = _model(str(one.model))
    names = [column.removeprefix(f"{one.name}.") for column in columns]
    width, silent = len(shown), (None,) * len(one.aggregates())
    groups: dict[Row, list[dict[str, Any]]] = {} if shown else {(): []}
    for row in rows:
        members = groups.setdefault(tuple(row[:width]), [])
        if tuple(row[-len(silent) :]) != silent:  # a row that states nothing has nothing to say to a model
            members.append(dict(zip(names, row, strict=True)))
    found: dict[Row, dict[str, Any]] = {}
    for key, members in groups.items():
        outcome = model(members)
        if one.expands in by and isinstance(outcome, Mapping):
            place = by.index(str(one.expands))
            for expanded, cell in outcome.items():
                found[(*key[:place], expanded, *key[place:])] = {one.name: cell}
        else:
            total = _total(outcome)
            found[key] = {one.name: total}
    return found


def _total(outcome: Any) -> Any:
    if not isinstance(outcome, Mapping):
        return outcome
    return sum(cell for cell in outcome.values() if cell is not None)


@lru_cache
def _model(path: str) -> Callable[[list[dict[str, Any]]], Any]:
    module, _, function = path.partition(":")
    return getattr(importlib.import_module(f"metrics.{module}"), function)


def _value(one: Metric, cell: Any) -> float | None:
    if one.is_ratio:
        top, bottom = cell if cell is not None else (None, None)
        if not bottom:
            return None
        return float(Decimal(str(top or 0)) / Decimal(str(bottom)))
    if cell is None:
        return None
    if one.unit == "usd":
        return float(round(Decimal(str(cell)), 2))
    if one.unit in {"count", "persons"}:
        return int(cell)
    return float(cell)


def _parts(cell: Any) -> tuple[float | None, float | None]:
    if cell is None:
        return (None, None)
    top, bottom = cell
    return (None if top is None else float(top), None if bottom is None else float(bottom))


def rows(
    view: str,
    columns: Sequence[str],
    where: Mapping[str, Any] | None = None,
    order: Sequence[str] = (),
    limit: int | None = None,
    viewer: Viewer | None = None,
    as_of: date | None = None,
    warehouse: Path | None = None,
) -> Answer:
    """A list of things (decisions, notes, findings) with the same rights and checks as a figure.

    `order` names columns, a leading “-” for descending; what is not stated comes last.
    """
    scope = Scope(filters(where), viewer or EVERYONE, as_of, warehouse or settings.warehouse)
    return _listed(scope.reader().version, view, tuple(columns), scope, tuple(order), limit)


@lru_cache(maxsize=ANSWERS_KEPT)
def _listed(
    version: str, view: str, columns: tuple[str, ...], scope: Scope, order: tuple[str, ...], limit: int | None
) -> Answer:
    reader = scope.reader()
    sorting = tuple((name.removeprefix("-"), name.startswith("-")) for name in order)
    checked(view, [*columns, *(name for name, _ in sorting)], reader)
    in_memory = cube(reader, view)
    found = in_memory.listed(columns, wanted(view, scope), sorting, limit) if in_memory else None
    if found is None:
        clause, params = condition(view, scope)
        placed = [f"{name} {'desc' if is_falling else 'asc'} nulls last" for name, is_falling in sorting]
        ordering = f" order by {', '.join(placed)}" if placed else ""
        limiting = f" limit {int(limit)}" if limit is not None else ""
        answer = reader.query(f"select {', '.join(columns)} from {view}{clause}{ordering}{limiting}", params)
        found = [tuple(float(cell) if isinstance(cell, Decimal) else cell for cell in row) for row in answer.rows]
    return Answer(columns, tuple(found), version)
