"""How many received rows stand behind a figure, each counted once whatever the countries it serves."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import store
from metrics.asking import ask
from metrics.cubes import Cube, cube
from metrics.definitions import Metric, metric
from metrics.question import EVERYONE, Filter, Scope, Viewer, condition, filters, pinned, wanted
from metrics.rolled import rollups
from settings import settings


@dataclass(frozen=True)
class Received:
    """Where the rows behind a view were counted at publish, and for which aggregates: those that bring something to a
    sum of `brings` (and to parts of it), under any condition to one `measure`, or all rows, for a model. Told apart by
    year (`by_year`), a row seen from several years counts under each: such a count stands for a question within one."""

    rollup: str
    brings: frozenset[str] = frozenset()
    measure: str = ""
    by_year: bool = False


RECEIVED = {
    "out_revenue": Received("rollup_revenue_received", brings=frozenset({"sum(confirmed_usd)"})),
    "out_partner_year": Received("rollup_partner_received", by_year=True),
    "out_change": Received("rollup_change_received", by_year=True),
    "out_revenue_restated": Received("rollup_restated_received", brings=frozenset({"sum(exchange_usd)"}), by_year=True),
    "out_flow": Received("rollup_flow_place", measure="usd"),
    # An agreement brings its worth, an expenditure what was spent; a gap is one or the other.
    "out_delivery": Received("rollup_delivery", brings=frozenset({"sum(spent_usd)", "sum(signed_usd)"})),
}
#: The count to add up, by the places a question names: within them a row that serves several counts once.
ONCE = {
    frozenset[str](): "rows_all",
    frozenset({"bureau"}): "rows_bureau",
    frozenset({"bureau_now"}): "rows_bureau_now",
    frozenset({"country"}): "rows_country",
    frozenset({"country", "bureau"}): "rows_country",
    frozenset({"country", "bureau_now"}): "rows_country",
}
PLACES = {"country", "bureau", "bureau_now"}


def count(
    name: str,
    where: Mapping[str, Any] | None = None,
    viewer: Viewer | None = None,
    as_of: date | None = None,
    warehouse: Path | None = None,
) -> int:
    """How many received rows stand behind the metric `name`: what a trace counts, without looking for the cells. None
    of those behind a figure that is not told, for there would be as many of them as persons."""
    one = metric(name)
    if (one.minimum or 0) > 1 and ask(name, (), where, viewer, as_of, warehouse).value(name) is None:
        return 0
    scope = Scope(filters(where), viewer or EVERYONE, as_of, warehouse or settings.warehouse)
    return counted(one, pinned(one, (), scope))


def counted(one: Metric, scope: Scope) -> int:
    """The same for a question already put in order: counted at publish, else from memory, else in SQL."""
    reader, kept = scope.reader(), wanted(one.view, scope)
    found = _received(one, reader, kept)
    in_memory = cube(reader, one.view) if found is None else None
    if in_memory:
        found = in_memory.counted(_lineage(one), [] if one.model else list(one.aggregates().values()), kept)
    if found is None:
        ending, params = behind(one, scope)
        found = reader.query(f"select count(*) from (select 1 {ending})", params).rows[0][0]
    return int(found)


def _received(one: Metric, reader: store.Reader, kept: tuple[Filter, ...]) -> int | None:
    """The rows counted at publish; None where they were not, or not for such a question."""
    how = RECEIVED.get(one.view)
    asked = {column: manner for column, manner, _ in kept}
    if how is None or not asked.keys() <= reader.columns(how.rollup).keys():
        return None
    rows = ONCE.get(frozenset(asked.keys() & PLACES), "")
    counted = cube(reader, how.rollup)
    if counted and rows not in reader.columns(how.rollup) and _are_of_one_country(counted, kept):
        rows = "rows_country"
    is_one_each = all(asked[column] == "=" for column in asked.keys() & PLACES)
    summed = _summed(one, how, rows, reader)
    if summed is None or rows not in reader.columns(how.rollup) or not is_one_each:
        return None
    if how.by_year and not _is_within_a_year(kept):
        return None
    found = counted.answer((), [summed, f"count({rows})", "count(organisation)"], kept) if counted else None
    if found is None:
        return None
    added, told, cells = (column[0] for column in found)
    return int(added or 0) if told == cells else None  # some were not counted: a row stands twice there


def _are_of_one_country(counted: Cube, kept: tuple[Filter, ...]) -> bool:
    """Whether what passes is of one country: within it a row that serves several counts once."""
    found = counted.answer(("country",), (), kept)
    return found is not None and len(found[0]) == 1


def _summed(one: Metric, how: Received, rows: str, reader: store.Reader) -> str | None:
    """What adds up to the rows that bring something to the metric, over such a rollup; None where nothing does."""
    if one.model or one.minimum is not None:
        return None if how.brings or how.measure else f"sum({rows})"
    aggregates = [*one.aggregates().values()]
    if how.measure:
        is_told = any(each.name == how.rollup and each.answers(one, ()) for each in rollups(reader))
        is_alone = is_told and len(aggregates) == 1
        return re.sub(rf"(then |sum\()-?{how.measure}\b", rf"\1{rows}", aggregates[0]) if is_alone else None
    return f"sum({rows})" if how.brings == {sql for sql in aggregates if not _is_part(sql, aggregates)} else None


def _is_part(sql: str, aggregates: Sequence[str]) -> bool:
    """Whether an aggregate adds some of the rows that another adds whole: what brings to it brings to the other."""
    found = re.fullmatch(r"sum\(case when .+? then (\w+)(?: else 0)? end\)", sql)
    return found is not None and f"sum({found[1]})" in aggregates


def _is_within_a_year(kept: tuple[Filter, ...]) -> bool:
    """Whether the filters leave rows of one year only: "2026", "2026-Q3" and "2026-07" begin with it."""
    return any(
        column in {"year", "quarter", "month"}
        and manner in {"=", "between"}
        and None not in values
        and len({str(value)[:4] for value in values}) == 1
        for column, manner, values in kept
    )


def _lineage(one: Metric) -> list[str]:
    """What tells one received row from another; the row itself is not told where persons are counted."""
    return (
        ["submission_id", "sheet", "origin"] if one.minimum is not None else ["submission_id", "sheet", "row", "origin"]
    )


def behind(one: Metric, scope: Scope) -> tuple[str, dict[str, Any]]:
    """The received rows behind a metric, as the end of a query, and its parameters."""
    clause, params = condition(one.view, scope)
    kept = f"from {one.view}{clause}" + (" and " if clause else " where ") + "submission_id is not null"
    return f"{kept} group by {', '.join(_lineage(one))}{_standing_behind(one)}", params


def _standing_behind(one: Metric) -> str:
    """The received rows that bring something: a pledge met on the way to the receipts does not carry them."""
    if one.model:
        return ""
    brought = " or ".join(f"coalesce({sql}, 0) <> 0" for sql in one.aggregates().values())
    return f" having {brought}"
