"""From a question to its SQL: which columns may be named, which rows count, which rollup answers it exactly."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from functools import lru_cache
from pathlib import Path
from typing import Any

import schema
import store
from metrics.definitions import Metric
from metrics.errors import OfPersons, OutOfSight, UnknownColumn, UnknownValue, WrongValue, nearest

#: A filter as it travels in a cache key: (column, "=" | "in" | "between" | "null", values).
Filter = tuple[str, str, tuple[Any, ...]]


@dataclass(frozen=True)
class Viewer:
    """Who asks. `offices` limits what they see; None sees everything (until sign-in lands, everyone does)."""

    name: str = "everyone"
    offices: frozenset[str] | None = None


EVERYONE = Viewer()

#: Columns that tell one person from another: a figure may count them, nobody may ask a published view by them (an
#: office's own template is written from the rows it sent).
PERSONAL = frozenset({"practitioner_id"})

#: The periods whose figure is that of their last part, by what a metric is pinned to.
CLOSED_BY = {"month": ("quarter", "year"), "is_newest": ("year",)}


@dataclass(frozen=True)
class Scope:
    """What every question carries besides its names: filters, viewer, day, warehouse."""

    filters: tuple[Filter, ...]
    viewer: Viewer
    as_of: date | None
    directory: Path | None

    def reader(self) -> store.Reader:
        """The version of the warehouse that answers."""
        return store.reader(self.directory, self.as_of)


def filters(where: Mapping[str, Any] | None) -> tuple[Filter, ...]:
    """`where` as an ordered, hashable list: a tuple is a range, any other collection a choice, None an empty cell."""
    listed: list[Filter] = []
    for column, wanted in sorted((where or {}).items()):
        if wanted is None:
            listed.append((column, "null", ()))
        elif isinstance(wanted, tuple):
            listed.append((column, "between", wanted))
        elif isinstance(wanted, Iterable) and not isinstance(wanted, str):
            listed.append((column, "in", tuple(wanted)))
        else:
            listed.append((column, "=", (wanted,)))
    return tuple(listed)


def checked(view: str, columns: Sequence[str], reader: store.Reader) -> None:
    """Raise UnknownColumn for a column the view does not have: names come from URLs and never reach SQL unchecked; and
    OfPersons for one that tells persons apart, were it only in a filter."""
    known = reader.columns(view)
    for column in columns:
        if column in PERSONAL and view.startswith("out_"):
            raise OfPersons("metrics-never-persons", name=column)
        if column not in known:
            raise UnknownColumn("metrics-unknown-column", name=column, view=view, nearest=nearest(column, [*known]))


def wanted(view: str, scope: Scope) -> tuple[Filter, ...]:
    """The filters of a question, the viewer's offices among them, each value as its column's type. Raises
    UnknownColumn, WrongValue for a value its column cannot take, and OutOfSight where nothing says whose a row is."""
    reader = scope.reader()
    asked = scope.filters
    if scope.viewer.offices is not None:
        asked = (*asked, _own(view, scope.viewer.offices, reader))
    checked(view, [column for column, _, _ in asked], reader)
    types = reader.columns(view)
    return tuple(
        (column, how, tuple(None if value is None else _readable(column, types[column], value) for value in values))
        for column, how, values in asked
    )


def _own(view: str, offices: frozenset[str], reader: store.Reader) -> Filter:
    """The filter that leaves a viewer the rows of these offices: those that name one, else those of a file one sent."""
    known = reader.columns(view)
    if "office" in known:
        return ("office", "in", tuple(sorted(offices)))
    if "submission_id" in known:
        return ("submission_id", "in", _sent_by(offices, reader))
    if known:
        raise OutOfSight("metrics-out-of-sight", view=view)
    raise UnknownColumn("metrics-unknown-column", name="office", view=view, nearest="")


@lru_cache(maxsize=64)
def _sent_by(offices: frozenset[str], reader: store.Reader) -> tuple[str, ...]:
    """The submissions of these offices."""
    found = reader.query(
        "select submission_id from submission where list_contains($offices, office) order by submission_id",
        {"offices": sorted(offices)},
    )
    return tuple(str(submission) for (submission,) in found.rows)


def condition(view: str, scope: Scope) -> tuple[str, dict[str, Any]]:
    """The `where` clause of a question and its parameters. Raises what `wanted` raises."""
    types = scope.reader().columns(view)
    clauses: list[str] = []
    params: dict[str, Any] = {}
    kept = wanted(view, scope)
    for number, (column, how, values) in enumerate((*kept, *_by_partner(view, kept, scope))):
        slots = [f"cast($p{number}_{i} as {types[column]})" for i in range(len(values))]
        params |= {f"p{number}_{i}": value for i, value in enumerate(values) if value is not None}
        clauses.append(_clause(column, how, values, slots))
    return (" where " + " and ".join(clauses) if clauses else ""), params


def _by_partner(view: str, kept: tuple[Filter, ...], scope: Scope) -> tuple[Filter, ...]:
    """The partners of the agreements asked for, where rows lie by partner: no row less, and the engine reads few."""
    named = {column: (how, values) for column, how, values in kept}
    how, agreements = named.get("agreement_id", ("", ()))
    if scope.as_of or how not in {"=", "in"} or "partner_id" in named or view not in _lying_by_partner():
        return ()
    partners = _partners_of(agreements, scope.reader())
    return (("partner_id", "in", partners),) if partners else ()


@lru_cache(maxsize=1)
def _lying_by_partner() -> frozenset[str]:
    """The views whose rows lie by partner, and those that repeat the rows of one."""
    placed = [name for name, columns in schema.placed_by().items() if "partner_id" in columns]
    reads = re.compile(rf"\b(?:from|join) (?:{'|'.join(placed)})\b")
    repeated = [name for name in schema.marked("Never kept") if reads.search(schema.views()[name])]
    return frozenset((*placed, *repeated))


@lru_cache(maxsize=1024)
def _partners_of(agreements: tuple[str | None, ...], reader: store.Reader) -> tuple[str, ...]:
    """The partners of those agreements; nothing where one of them has none that is known."""
    found = reader.query(
        "select distinct agreement_id, partner_id from out_agreement where list_contains($agreements, agreement_id)",
        {"agreements": [*agreements]},
    ).rows
    is_whole = {agreement for agreement, _ in found} == {*agreements} and all(partner for _, partner in found)
    return tuple(sorted({partner for _, partner in found})) if is_whole else ()


def pinned(one: Metric, shown: Sequence[str], scope: Scope) -> Scope:
    """The scope with today's month, quarter or year added where the metric needs one and the question names none.

    What is counted at a month's end is, for a quarter or a year, what its last month says; what is counted quarter by
    quarter is, for a year, what its last quarter says.
    """
    scope = supposing_nothing(one, scope)
    named = {*shown, *(column for column, _, _ in scope.filters)}
    if one.pinned is None or named & {"date", "month", "period", one.pinned}:
        return scope
    coarser = [period for period in ("quarter", "year") if period in named]
    if coarser:
        is_closed = coarser[0] in CLOSED_BY.get(one.pinned, ())
        return _narrowed(scope, f"closes_{coarser[0]}", True) if is_closed else scope
    if one.pinned == "is_newest":
        return _narrowed(scope, "is_newest", True)
    organisations = [value for column, _, values in scope.filters if column == "organisation" for value in values]
    known = [day for code, day in _days(scope.reader()) if not organisations or code in organisations]
    if not known:
        return scope
    today = max(known)
    now = {"year": today.year, "quarter": f"{today.year}-Q{(today.month + 2) // 3}", "month": f"{today:%Y-%m}"}
    return _narrowed(scope, one.pinned, now[one.pinned])


def supposing_nothing(one: Metric, scope: Scope) -> Scope:
    """The question about the rows alone, without what the metric may suppose of them."""
    kept = tuple(kept for kept in scope.filters if kept[0] not in one.may_suppose)
    return scope if len(kept) == len(scope.filters) else replace(scope, filters=kept)


def _narrowed(scope: Scope, column: str, value: Any) -> Scope:
    """The scope with one more filter."""
    return replace(scope, filters=(*scope.filters, (column, "=", (value,))))


@lru_cache(maxsize=8)
def _days(reader: store.Reader) -> tuple[tuple[str, date], ...]:
    """The day each organisation's data speak of."""
    return tuple((code, day) for code, day in reader.query("select organisation, today from clock").rows)


def _clause(column: str, how: str, values: tuple[Any, ...], slots: list[str]) -> str:
    if how == "null":
        return f"{column} is null"
    if how == "between":
        ends = zip((">=", "<="), slots, values, strict=True)
        bounds = [f"{column} {sign} {slot}" for sign, slot, value in ends if value is not None]
        return " and ".join(bounds) or "true"
    if how == "=":
        return f"{column} = {slots[0]}"
    named = [slot for slot, value in zip(slots, values, strict=True) if value is not None]
    among = f"{column} in ({', '.join(named)})" if named else "false"
    return f"({among} or {column} is null)" if None in values else among


# Values -------------------------------------------------------------------------------------------------------------

#: Bits a whole number may take, by column type; a column type in neither table is text.
_BITS = {"TINYINT": 7, "SMALLINT": 15, "INTEGER": 31, "BIGINT": 63, "HUGEINT": 127}
_FLAGS = {"true": True, "false": False, "1": True, "0": False}
#: Values of one column among which the nearest is looked for.
_COMPARED = 20_000


def _readable(column: str, kind: str, value: Any) -> Any:
    """`value` as the column's type. Raises WrongValue, which says what the column takes."""
    expected, read = _reading(kind)
    try:
        return read(value)
    except (ValueError, TypeError, OverflowError, InvalidOperation, KeyError):
        raise WrongValue("metrics-wrong-value", column=column, value=str(value), expected=expected) from None


def _reading(kind: str) -> tuple[str, Callable[[Any], Any]]:
    """What a column of that type takes, in a word of the catalogue, and how a value is read as such."""
    if kind == "DATE":
        return "date", lambda value: value if isinstance(value, date) else date.fromisoformat(str(value))
    if kind == "TIMESTAMP":
        return "moment", lambda value: value if isinstance(value, datetime) else datetime.fromisoformat(str(value))
    if kind == "BOOLEAN":
        return "flag", lambda value: _FLAGS[str(value).strip().lower()]
    if kind in _BITS:
        return "integer", lambda value: _whole(value, _BITS[kind])
    if kind == "DOUBLE" or kind.startswith("DECIMAL"):
        return "number", lambda value: _number(value, kind)
    return "text", str


def _whole(value: Any, bits: int) -> int:
    number = int(str(value))
    if abs(number) >= 2**bits:
        raise ValueError(value)
    return number


def _number(value: Any, kind: str) -> Decimal:
    """A finite number with no more digits before the point than DECIMAL(width,scale) can hold."""
    number = Decimal(str(value))
    width = re.match(r"DECIMAL\((\d+),(\d+)\)", kind)
    digits = int(width[1]) - int(width[2]) if width else 300
    if not number.is_finite() or abs(number) >= Decimal(10) ** digits:
        raise ValueError(value)
    return number


def check_values(view: str, scope: Scope) -> None:
    """Raise UnknownValue for a text that no row of the view bears in its column, naming the nearest that one does.

    Reads the view once per filter: for a question whose answer came out empty, not for every question.
    """
    types = scope.reader().columns(view)
    for column, how, values in scope.filters:
        if how not in {"=", "in"} or types.get(column) != "VARCHAR":
            continue
        for value in (str(value) for value in values if value is not None):
            known = () if _is_borne(view, column, value, scope) else _values(view, column, scope)
            if known:
                raise UnknownValue("metrics-unknown-value", column=column, value=value, nearest=nearest(value, known))


def _is_borne(view: str, column: str, value: str, scope: Scope) -> bool:
    seen, params = condition(view, replace(scope, filters=((column, "=", (value,)),)))
    return bool(scope.reader().query(f"select 1 from {view}{seen} limit 1", params).rows)


def _values(view: str, column: str, scope: Scope) -> list[str]:
    """The texts of a column, among the rows the viewer may see."""
    seen, params = condition(view, replace(scope, filters=()))
    found = scope.reader().query(f"select distinct {column} from {view}{seen} limit {_COMPARED}", params)
    return [str(value) for (value,) in found.rows if value is not None]
