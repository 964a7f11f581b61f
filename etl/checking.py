"""The judgement of one sheet: columns tidied, rules asked, each row accepted, accepted with a warning, or held."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

import schema
from etl import exact, numbers, same_flow
from etl.book import Cells
from etl.rules import ERROR, RULES, WARNING, Frame, rows, severity
from etl.spell import plain
from etl.tidy import Problem, Reading, Tidied, blank, proved_mark, proved_order, tidy

#: How a row fares; the order is that of the numbers in a fate array.
FATES = ("accepted", "warning", "held", "ignored", "header", "title")
ACCEPTED, WARNED, HELD, IGNORED, HEADER, TITLE = range(6)
#: Findings of one rule in one column that are told one by one; beyond, their number is.
MOST_ALIKE = 2_000
#: Letters of a made key at most, where its column says none.
LONGEST_KEY = 40
#: Rules about an optional value that could not be read: the row comes in without it.
_VALUE_RULES = frozenset(
    {
        "not-a-number", "number-in-doubt", "number-too-large", "not-whole", "not-a-date", "impossible-date",
        "date-in-doubt", "date-too-far", "percent-in-doubt", "not-in-list", "not-a-flag", "error-cell",
        "formula-without-value", "formula-stale",
    }
)  # fmt: skip


@dataclass(frozen=True)
class Finding:
    """One thing to say: where, what was there, which rule, how grave, and the arguments of its sentence."""

    sheet: str | None
    rule: str
    severity: str
    row: int | None = None
    cell: str | None = None
    column: str | None = None
    value: str | None = None
    details: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Received:
    """The rows of one table before they are typed: cells by column, row numbers, places, and units in headings.

    `mark` is the decimal mark of a layout that is known to have one; a column that proves another follows its own.
    `orders` gives the order of day and month some headings ask for, `marks` and `wholes` the decimal mark and what
    percentages are out of, as people answered for a column, `stale` what formulas give whose cells show something
    else; `is_text` says that the sheet has no stored numbers at all; `beside` are the days and amounts that the same
    rows say of other values, which prove what these do not.
    """

    table: schema.Table
    sheet: str
    rows: np.ndarray
    cells: dict[str, Cells]
    places: dict[str, int]
    units: dict[str, tuple[int, str | None]] = field(default_factory=dict)
    is_1904: bool = False
    mark: str | None = None
    orders: Mapping[str, str] = field(default_factory=dict)
    marks: Mapping[str, str] = field(default_factory=dict)
    wholes: Mapping[str, str] = field(default_factory=dict)
    stale: Mapping[str, Mapping[int, float]] = field(default_factory=dict)
    is_text: bool = False
    beside: Mapping[str, tuple[Cells, ...]] = field(default_factory=dict)
    under: int | None = None
    is_turned: bool = False
    shown: Mapping[str, np.ndarray] = field(default_factory=dict)

    def reach(self) -> dict[str, int]:
        """Where each column is to be seen: in its own place, or in the cell whose heading says it."""
        said = {} if self.under is None else {name: self.under for name in self.cells if name not in self.places}
        return self.places | said


@dataclass(frozen=True)
class Checked:
    """One sheet judged: its frame, a fate per row (ACCEPTED, WARNED or HELD), and what there is to say."""

    frame: Frame
    fates: np.ndarray
    findings: tuple[Finding, ...]


@dataclass(frozen=True)
class Workbook:
    """What a workbook says for all its sheets: language, whose offices, its own office and default currency.

    `is_office` is False for another organisation's layout, of which less is asked.
    """

    lang: str
    organisation: str | None
    is_office: bool = True
    office: str | None = None
    default_currency: str | None = None


def check(received: Received, book: Workbook) -> Checked:
    """Every value typed and every row judged by the rules that need no other sheet."""
    proved = _proved(received, book.lang)
    tidied = {
        name: tidy(received.table.columns[name], cells, _reading(received, name, book, proved))
        for name, cells in received.cells.items()
    }
    count = len(received.rows)
    values = {
        name: tidied[name].values if name in tidied else blank(column, count)
        for name, column in received.table.columns.items()
    }
    problems = [problem for found in tidied.values() for problem in found.problems]
    problems += _fill_currencies(received, values, tidied, book.default_currency)
    problems += _stale(received)
    problems += _stored_otherwise(received) if book.is_office and not received.is_text else []
    _fill_defaults(received, values, book)
    problems += _made_keys(received, values) if book.is_office else []
    named = _keys_from_names(received, values, book.office) if book.is_office else {}
    problems += [Problem("key-from-name", next(iter(named)), None, {"count": len(received.rows)})] if named else []
    frame = Frame(
        received.table,
        received.sheet,
        received.rows,
        values,
        {name: cells.text for name, cells in received.cells.items()},
        received.places | named,
        book.lang,
        book.is_office,
        received.under,
        received.is_turned,
        received.shown,
    )
    for rule in RULES.values():
        if rule.find is not None:
            problems += rule.find(frame)
    if book.is_office:
        problems += missing_columns(frame)
    return judged(frame, problems)


def _proved(received: Received, lang: str) -> tuple[str | None, str | None]:
    """What the sheet proves as a whole: the order of day and month, the decimal mark."""
    typed = {
        kind: [
            cells
            for name, cells in received.cells.items()
            if received.table.columns[name].type == kind and not _is_stored(cells)
        ]
        + [cells for cells in received.beside.get(kind, ()) if not _is_stored(cells)]
        for kind in ("date", "decimal")
    }
    order = proved_order(typed["date"], lang) if typed["date"] else None
    return order, received.mark or (proved_mark(typed["decimal"]) if len(typed["decimal"]) > 1 else None)


def _is_stored(cells: Cells) -> bool:
    """Whether Excel stored every value of the column as a number or a date."""
    stored = [column for column in (cells.number, cells.moment) if column is not None]
    return sum(len(column) - column.null_count for column in stored) == len(cells.text) - cells.text.null_count


def _reading(received: Received, name: str, book: Workbook, proved: tuple[str | None, str | None]) -> Reading:
    scale, currency = received.units.get(name, (1, None))
    order = received.orders.get(name) or proved[0]
    mark = received.marks.get(name) or proved[1]
    whole = received.wholes.get(name)
    return Reading(book.lang, book.organisation, scale, currency, received.is_1904, order, mark, whole)


def _fill_currencies(
    received: Received, values: dict[str, pa.Array], tidied: dict[str, Tidied], default: str | None
) -> list[Problem]:
    """An amount's currency: its column, else the cell, the heading, or the workbook's; two that differ clash."""
    problems: list[Problem] = []
    for money in received.table.money():
        if money.name not in tidied:
            continue
        assert money.currency is not None
        said = values[money.currency]
        in_heading = received.units.get(money.name, (1, None))[1]
        named = tidied[money.name].currencies
        if in_heading:
            given = pa.array([in_heading] * len(received.rows), pa.string())
            named = given if named is None else pc.coalesce(named, given)
        if named is not None:
            clash = pc.fill_null(pc.not_equal(said, named), False)
            for at in np.flatnonzero(clash.to_numpy(zero_copy_only=False)).tolist():
                details = {"first": named[at].as_py(), "second": said[at].as_py()}
                problems.append(Problem("currency-conflict", money.name, at, details))
            said = pc.coalesce(said, named)
        lacking = pc.and_(pc.is_null(said), pc.is_valid(values[money.name]))
        if money.currency in received.cells:
            lacking = pc.and_(lacking, pc.is_null(received.cells[money.currency].text))
        if default and received.table.columns[money.currency].required == "R" and pc.any(lacking).as_py():
            said = pc.if_else(lacking, default, said)
            count = pc.sum(lacking).as_py()
            problems.append(Problem("currency-by-default", money.name, None, {"currency": default, "count": count}))
        values[money.currency] = said
    return problems


def _fill_defaults(received: Received, values: dict[str, pa.Array], book: Workbook) -> None:
    """A column not sent takes its default; a required flag is "no", and the office of a row is the workbook's own."""
    for name, column in received.table.columns.items():
        if name not in received.cells and column.type == "flag" and (column.default or column.required == "R"):
            values[name] = pa.array([column.default == "yes"] * len(received.rows), pa.bool_())
        elif name not in received.cells and column.default and column.type in ("choice", "text"):
            values[name] = pa.array([column.default] * len(received.rows), pa.string())
        elif name not in received.cells and name in rows.BY_OFFICE and column.required == "R" and column.type == "ref":
            values[name] = pa.array([book.office] * len(received.rows), pa.string())


def _stale(received: Received) -> list[Problem]:
    """Cells that show something else than what their formula gives."""
    return [
        Problem("formula-stale", name, at, {"computed": computed})
        for name, cells in received.stale.items()
        for at, computed in cells.items()
    ]


def _stored_otherwise(received: Received) -> Iterable[Problem]:
    """One word per column whose numbers are typed as text, or whose dates are bare numbers."""
    for name, cells in received.cells.items():
        kind = received.table.columns[name].type
        if name not in received.places or cells.text.null_count == len(cells.text):
            continue
        if kind in ("decimal", "integer", "percent"):
            typed = cells.text if cells.number is None else pc.if_else(pc.is_valid(cells.number), None, cells.text)
            count = sum(1 for text in typed.drop_null().to_pylist() if numbers.read(text)) if _some(typed) else 0
            if count:
                yield Problem("numbers-as-text", name, None, {"count": count, "column": name})
        elif kind == "date" and cells.number is not None:
            count = len(cells.number) - cells.number.null_count
            if count:
                details = {"count": count, "column": name, "calendar": "1904" if received.is_1904 else "1900"}
                yield Problem("dates-as-numbers", name, None, details)


def _some(texts: pa.Array) -> bool:
    return texts.null_count < len(texts)


def _made_keys(received: Received, values: dict[str, pa.Array]) -> list[Problem]:
    """Flows nobody numbered are known by their agreement, kind and day, and their rank among those alike."""
    if received.table.name != "flow" or "flow_id" in received.cells or not len(received.rows):
        return []
    seen: Counter[tuple[str, str, date]] = Counter()
    made: list[str | None] = []
    for told in zip(*(values[name].to_pylist() for name in ("agreement_id", "kind", "date")), strict=True):
        seen[told] += 1
        agreement, kind, day = told
        made.append(same_flow.made_key(agreement, kind, day, seen[told]) if agreement and kind and day else None)
    values["flow_id"] = pa.array(made, pa.string())
    return [Problem("key-made", None, None, {"count": len(made) - made.count(None)})]


def _keys_from_names(received: Received, values: dict[str, pa.Array], office: str | None) -> dict[str, int]:
    """{the key: where it was read} of partners without codes: each is known by its office and its name."""
    if received.table.name != "partner" or "partner_id" in received.cells or "name" not in received.places:
        return {}
    longest = received.table.columns["partner_id"].longest or LONGEST_KEY
    names = [plain(name or "").upper().replace(" ", "-") for name in values["name"].to_pylist()]
    keys = [f"{office}-{name}"[:longest] if office else name[:longest] for name in names]
    values["partner_id"] = pa.array([key if name else None for key, name in zip(keys, names, strict=True)], pa.string())
    return {"partner_id": received.places["name"]}


def missing_columns(frame: Frame) -> list[Problem]:
    """Required columns nobody sent: the ones a row means nothing without hold every row, the others are said once."""
    problems = []
    currencies = {money.currency for money in frame.table.money()}
    for name, column in frame.table.columns.items():
        if column.required != "R" or name in frame.texts or column.type == "flag":
            continue
        if not pc.any(pc.is_null(frame.values[name]), min_count=0).as_py():
            continue
        if name == "flow_id" or (name in currencies and frame.values[name].null_count < len(frame.rows)):
            continue
        rule = "column-missing" if rows.decides(frame.table, column) else "column-absent"
        problems.append(Problem(rule, name, None))
    return problems


def grave(frame: Frame, problem: Problem) -> str:
    """How grave a problem is here: an unreadable value that its row can do without does not hold it."""
    column = frame.table.columns.get(problem.column or "")
    if problem.rule in _VALUE_RULES and column is not None:
        spared = column.required == "O" or not rows.is_asked(frame, column)
        return WARNING if spared else severity(problem.rule)
    return severity(problem.rule)


def judged(frame: Frame, problems: Iterable[Problem]) -> Checked:
    """Fates and findings from problems; a problem of a whole column that is an error holds every row."""
    fates = np.zeros(len(frame.rows), dtype=np.int8)
    findings: list[Finding] = []
    told: Counter[tuple[str, str | None]] = Counter()
    for problem in sorted(problems, key=lambda problem: (problem.at is not None, problem.at or 0)):
        grade = grave(frame, problem)
        told[problem.rule, problem.column] += 1
        if told[problem.rule, problem.column] <= MOST_ALIKE:
            findings.append(finding(frame, problem, grade))
        if grade == ERROR:
            fates[slice(None) if problem.at is None else problem.at] = HELD
        elif grade == WARNING and problem.at is not None:
            fates[problem.at] = max(fates[problem.at], WARNED)
    return Checked(frame, fates, (*findings, *_and_more(frame, told)))


def _and_more(frame: Frame, told: Counter[tuple[str, str | None]]) -> Iterable[Finding]:
    """One word for all the findings of a kind beyond those that are told one by one."""
    for (rule, column), count in told.items():
        if count > MOST_ALIKE:
            details = {"count": count - MOST_ALIKE, "rule": rule, "in": frame.table.name}
            yield Finding(frame.sheet, "more-alike", severity("more-alike"), column=column, details=details)


def finding(frame: Frame, problem: Problem, grade: str) -> Finding:
    """A problem with its sheet, row, cell and value."""
    return Finding(
        frame.sheet,
        problem.rule,
        grade,
        frame.number(problem.column, problem.at),
        frame.cell(problem.column, problem.at),
        problem.column,
        frame.text(problem.column, problem.at),
        problem.details | {"in": frame.table.name},
    )


def typed(checked: Checked) -> pa.Table:
    """The frame as one table: its columns, `row` and `fate`."""
    columns = {name: checked.frame.values[name] for name in checked.frame.table.columns}
    columns["row"] = pa.array(checked.frame.rows, pa.int32())
    columns["fate"] = pa.array(checked.fates, pa.int8())
    return pa.table(columns)


__all__ = ["Checked", "Finding", "Received", "check", "exact", "judged", "typed"]
