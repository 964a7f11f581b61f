"""One door for every figure: a screen, a workbook and the command line ask here and cannot disagree."""

import importlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import lru_cache
from pathlib import Path
from typing import Any

from metrics.answer import Answer, Row
from metrics.cubes import cube
from metrics.definitions import Metric, metric
from metrics.few import TIME, hidden, judged
from metrics.question import (
    EVERYONE,
    Scope,
    Viewer,
    checked,
    condition,
    filters,
    pinned,
    supposing_nothing,
    wanted,
)
from metrics.rolled import table_for
from metrics.supposing import Supposition
from settings import settings

#: One metric's raw figures by breakdown: an aggregate, or the (top, bottom) of a ratio.
Cells = dict[Row, Any]

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
    cells: dict[str, Cells] = {}
    for group in _groups(asked):
        cells |= _ask_together(group, by, scope)
    keys = _ordered(dict.fromkeys(key for column in cells.values() for key in column)) if by else [()]
    values = [[_value(one, cells[one.name].get(key)) for key in keys] for one in asked]
    lines = tuple((*key, *line) for key, *line in zip(keys, *values, strict=True))
    parts = {one.name: tuple(_parts(cells[one.name].get(key)) for key in keys) for one in asked if one.is_ratio}
    return Answer((*by, *names), lines, version, parts)


def _ordered(keys: Iterable[Row]) -> list[Row]:
    """Breakdown values in order; only where some are not stated does each need more than itself to be compared."""
    try:
        return sorted(keys)
    except TypeError:
        return sorted(keys, key=_sortable)


def forget() -> None:
    """Drop the answers kept, for whoever measures how long a new one takes."""
    _answered.cache_clear()
    _listed.cache_clear()


def _sortable(key: Row) -> tuple[tuple[bool, Any], ...]:
    """Breakdown values in order, what is not stated last."""
    return tuple((value is None, value) for value in key)


def _groups(asked: Iterable[Metric]) -> list[list[Metric]]:
    """Metrics that one query can answer: the same view, and no rows of their own."""
    groups: dict[tuple[str, str], list[Metric]] = {}
    for one in asked:
        groups.setdefault((one.view, one.name if one.model else one.pinned or ""), []).append(one)
    return list(groups.values())


def _ask_together(group: list[Metric], by: tuple[str, ...], scope: Scope) -> dict[str, Cells]:
    """The raw figures of metrics of one view."""
    first = group[0]
    shown = tuple(column for column in by if column != first.expands)
    reader = scope.reader()
    checked(first.view, shown, reader)
    asked, scope = scope, pinned(first, shown, scope)
    kept = wanted(first.view, scope)
    table = table_for(group, [*shown, *(column for column, _, _ in kept)], reader)
    grain = (*shown, *(column for column in first.grain if column not in shown))
    aggregates = {name: sql for one in group for name, sql in one.aggregates().items()}
    in_memory = cube(reader, table)
    found = in_memory.answer(grain, list(aggregates.values()), kept) if in_memory else None
    if found is None:
        found = _queried(table, grain, aggregates, first.view, scope)
    if first.model:
        return _modelled(first, by, shown, (*grain, *aggregates), found, asked)
    keys = _keys(found[: len(shown)])
    stated = dict(zip(aggregates, found[len(shown) :], strict=True))
    return {one.name: dict(zip(keys, _figures(one, stated, shown, keys, scope), strict=True)) for one in group}


def _keys(columns: list[list[Any]]) -> list[Row]:
    """The breakdown of each row; one empty one where there is no breakdown."""
    return list(zip(*columns, strict=True)) if columns else [()]


def _queried(
    table: str, grain: Sequence[str], aggregates: Mapping[str, str], view: str, scope: Scope
) -> list[list[Any]]:
    """The same columns by SQL. Every name was checked against the view or is our own; values are parameters."""
    clause, params = condition(view, scope)
    selected = [*grain, *(f'{sql} as "{name}"' for name, sql in aggregates.items())]
    grouping = f" group by {', '.join(grain)}" if grain else ""
    rows = scope.reader().query(f"select {', '.join(selected)} from {table}{clause}{grouping}", params).rows
    return [list(column) for column in zip(*rows, strict=True)] if rows else [[] for _ in selected]


def _figures(
    one: Metric, stated: Mapping[str, list[Any]], by: tuple[str, ...], keys: list[Row], scope: Scope
) -> list[Any]:
    """A metric's raw figures, row by row; None for a group of too few persons, or that would give one away."""
    if one.is_ratio:
        figures = list(zip(stated[f"{one.name}.top"], stated[f"{one.name}.bottom"], strict=True))
    else:
        figures = stated[one.name]
    if one.minimum is None:
        return figures
    counts = {key: int(count or 0) for key, count in zip(keys, stated[f"{one.name}.n"], strict=True)}
    untold = {key for key, count in counts.items() if count < one.minimum} | _given_away(one, by, scope)
    return [None if key in untold else cell for key, cell in zip(keys, figures, strict=True)]


def _given_away(one: Metric, by: tuple[str, ...], scope: Scope) -> set[Row]:
    """The rows that hold a group not to be told, wherever the question names it: broken down by, or filtered."""
    reader, filtered = scope.reader(), [column for column, _, _ in scope.filters]
    columns = judged((*by, *filtered), reader.columns(one.view).keys())
    if not columns or (one.minimum or 0) < 2:
        return set()
    grain = (*columns, *(column for column in by if column in TIME))
    whole = replace(scope, filters=tuple(kept for kept in scope.filters if kept[0] in TIME))
    untold = hidden(grain, _persons(one, grain, whole), one.minimum or 0)
    cells, places = _persons(one, grain, scope), [grain.index(column) for column in by]
    for column in {*by, *filtered} & {*columns}:
        untold |= _left_over(one, grain, grain.index(column), cells, scope)
    return {tuple(cell[place] for place in places) for cell in cells if cell in untold}


def _left_over(one: Metric, grain: tuple[str, ...], place: int, cells: Mapping[Row, int], scope: Scope) -> set[Row]:
    """The groups that differ by too few persons from what is told without the column at that place, where persons may
    stand in several of its groups."""
    column, rest = grain[place], (*grain[:place], *grain[place + 1 :])
    around = replace(scope, filters=tuple(kept for kept in scope.filters if kept[0] != column))
    without = _persons(one, rest, around)
    within = _persons(one, rest, scope) if len(around.filters) < len(scope.filters) else {}
    few = range(1, one.minimum or 0)
    beside = {cell: (*cell[:place], *cell[place + 1 :]) for cell in cells}
    return {cell for cell, key in beside.items() if without.get(key, 0) - within.get(key, cells[cell]) in few}


def _persons(one: Metric, grain: tuple[str, ...], scope: Scope) -> dict[Row, int]:
    """How many persons stand in each group."""
    sql, in_memory = str(one.minimum_of), cube(scope.reader(), one.view)
    found = in_memory.answer(grain, [sql], wanted(one.view, scope)) if in_memory else None
    if found is None:
        found = _queried(one.view, grain, {"n": sql}, one.view, scope)
    return {tuple(key): int(count or 0) for *key, count in zip(*found, strict=True)}


def _modelled(
    one: Metric,
    by: tuple[str, ...],
    shown: tuple[str, ...],
    names: tuple[str, ...],
    columns: list[list[Any]],
    scope: Scope,
) -> dict[str, Cells]:
    """Run the metric's model over the columns of each breakdown, with what the question supposes of them."""
    model = _model(str(one.model))
    names = tuple(name.removeprefix(f"{one.name}.") for name in names)
    groups = {key: dict(zip(names, part, strict=True)) for key, part in _parted(columns, len(shown)).items()}
    found: Cells = {}
    for key, named in groups.items():
        supposed = _supposition(one, scope, dict(zip(shown, key, strict=True)))
        outcome = model(named, supposed) if supposed else model(named)
        if one.expands in by and isinstance(outcome, Mapping):
            place = by.index(str(one.expands))
            found |= {(*key[:place], expanded, *key[place:]): cell for expanded, cell in outcome.items()}
        else:
            found[key] = _total(outcome)
    return {one.name: found}


def _supposition(one: Metric, scope: Scope, place: Mapping[str, Any]) -> Supposition | None:
    """What a question supposes, and how other figures are asked over the rows of one place of its breakdown."""
    chosen = {column: str(values[0]) for column, _, values in scope.filters if column in one.may_suppose and values}
    if not chosen:
        return None
    rows = supposing_nothing(one, scope)

    def figure(name: str, **more: Any) -> float | None:
        narrowed = replace(rows, filters=(*rows.filters, *filters(place), *filters(more)))
        return _answered(rows.reader().version, (name,), (), narrowed).value(name)

    return Supposition(chosen, figure)


def _parted(columns: list[list[Any]], width: int) -> dict[Row, list[list[Any]]]:
    """The columns of each breakdown, which the first `width` of them tell apart."""
    if not width:
        return {(): columns}
    places: dict[Row, list[int]] = {}
    for place, key in enumerate(zip(*columns[:width], strict=True)):
        places.setdefault(key, []).append(place)
    return {key: [[column[place] for place in chosen] for column in columns] for key, chosen in places.items()}


def _total(outcome: Any) -> Any:
    if not isinstance(outcome, Mapping):
        return outcome
    stated = [cell for cell in outcome.values() if cell is not None]
    return sum(stated) if stated else None


@lru_cache
def _model(path: str) -> Callable[..., Any]:
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
        return float(round(cell if isinstance(cell, Decimal) else Decimal(str(cell)), 2))
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
