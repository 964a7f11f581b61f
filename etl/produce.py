"""Another organisation's sheets made into rows of our tables, by the expressions of its family's file."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache

import numpy as np
import pyarrow as pa

import schema
import store
from etl import checking
from etl.book import Cells
from etl.checking import ACCEPTED, HELD, IGNORED, WARNED, Finding
from etl.families import Family, Ignore, Produce, Remark, Source, column_behind, same_heading
from etl.rules import severity
from schema.cells import position
from settings import UnknownOrganisation, organisation

#: The decimal mark of files that programs write, and of what an expression computes.
MACHINE_MARK = "."
#: The rule by which a family's remark about rows kept as published is said.
RULE = "as-published"


@dataclass(frozen=True)
class SourceSheet:
    """One recognised source sheet: its rows as texts, and the letter of each of its columns."""

    file_name: str
    sheet: str
    alias: str
    rows: pa.Table
    letters: Mapping[str, str]


@dataclass(frozen=True)
class Produced:
    """What one source sheet gave: judged rows of our tables, and the fate of each source row with why."""

    checked: tuple[checking.Checked, ...]
    fates: np.ndarray
    notes: tuple[str | None, ...]
    findings: tuple[Finding, ...]
    columns: tuple[tuple[str, str, str, str], ...]


def settled_offices(code: str) -> str | None:
    """The organisation whose settings list its offices; None when a family's own rows do."""
    try:
        return code if organisation(code).offices else None
    except UnknownOrganisation:
        return None


def produce(family: Family, source: SourceSheet, beside: Mapping[str, pa.Table]) -> Produced:
    """Rows of our tables from one source sheet; `beside` are the family's other sources, for its subqueries."""
    source = _under_own_names(source, family.source(source.alias))
    with store.scratch() as scratch:
        _lay_out(scratch, family, source, beside)
        checked = []
        columns = []
        for made in family.produced_from(source.alias):
            texts = scratch.table(statement(made))
            places = _places(made, source)
            columns += [(made.table, name, letter, _heading(source, letter)) for name, letter in places.items()]
            checked.append(_judged(family, made, source, texts, places))
        ignored = [
            (number, _rows_where(scratch, source, rule.where))
            for number, rule in enumerate(family.ignores)
            if rule.source == source.alias
        ]
        remarks = _remarks(scratch, family, source)
    fates, notes, findings = _fates(family, source, checked, ignored)
    said = np.searchsorted(source.rows["row"].to_numpy(), [remark.row or 0 for remark in remarks])
    fates[said] = np.where(fates[said] == ACCEPTED, WARNED, fates[said])
    return Produced(tuple(checked), fates, notes, (*findings, *remarks), tuple(columns))


def news(family: Family, source: SourceSheet, beside: Mapping[str, pa.Table], known: pa.Table) -> dict[str, date]:
    """{currency: first day} of the rates a sheet brings that are not among those `known` (rates.COLUMNS)."""
    source = _under_own_names(source, family.source(source.alias))
    found: dict[str, date] = {}
    with store.scratch() as scratch:
        _lay_out(scratch, family, source, beside)
        scratch.register("known", known)
        for made in family.produced_from(source.alias):
            if made.table == "exchange_rate":
                rows = scratch.table(
                    "select currency, min(day) as first from (select currency, try_cast(valid_from as date) as day,"
                    f" try_cast(units_per_usd as decimal(18, 8)) as units from ({statement(made)})) as told"
                    " where (currency, day, units) not in (select (currency, valid_from, units_per_usd) from known"
                    f" where family = '{family.name}') group by currency"
                ).to_pylist()
                found |= {row["currency"]: row["first"] for row in rows if row["currency"] and row["first"]}
    return found


def _lay_out(scratch: store.Scratch, family: Family, source: SourceSheet, beside: Mapping[str, pa.Table]) -> None:
    """What the expressions of a family may name: its sources, the redenominations of currencies, its macros."""
    for other in family.sources:
        if other.alias != source.alias:
            scratch.register(other.alias, _renamed(beside.get(other.alias, _nothing(other)), other))
    scratch.register(source.alias, _dressed(family, source))
    scratch.register("redenomination", _redenominations())
    for signature, sql in family.macros.items():
        scratch.run(f"create macro {signature} as {sql}")


@cache
def _redenominations() -> pa.Table:
    """Each currency that gave way to another, with all that came after it: the day it ended, its units per new one."""
    known = {each.currency_old: each for each in schema.redenominations()}
    rows = []
    for old, each in known.items():
        factor, step = 1.0, known.get(old)
        while step is not None:
            factor *= float(step.units_old_per_new)
            rows.append((old, step.currency_new, each.on, factor))
            step = known.get(step.currency_new)
    columns = list(zip(*rows, strict=True))
    kinds = (pa.string(), pa.string(), pa.date32(), pa.float64())
    names = ("currency_old", "currency_new", "since", "units_old_per_new")
    return pa.table([pa.array(column, kind) for column, kind in zip(columns, kinds, strict=True)], names=names)


def _under_own_names(source: SourceSheet, known: Source) -> SourceSheet:
    """The sheet with its columns under the names the family's expressions use, however the headings are spelt."""
    names = known.names()
    letters = {names.get(same_heading(name), name): letter for name, letter in source.letters.items()}
    return replace(source, rows=_renamed(source.rows, known), letters=letters)


def _renamed(rows: pa.Table, known: Source) -> pa.Table:
    names = known.names()
    return rows.rename_columns([names.get(same_heading(name), name) for name in rows.column_names])


def _nothing(source: Source) -> pa.Table:
    """A source none of whose files is in this load: its headings, without a row."""
    names = [*dict.fromkeys(source.names().values()), *source.columns, "row"]
    return pa.table({name: pa.array([], pa.int32() if name == "row" else pa.string()) for name in names})


def _rows_where(scratch: store.Scratch, source: SourceSheet, condition: str) -> np.ndarray:
    """The numbers of the source rows of which a condition is true; it may look at the rows around (`over`)."""
    sql = f"select row from (select row, ({condition}) as is_meant from {_quoted(source.alias)}) where is_meant"
    return scratch.table(f"{sql} order by row")["row"].to_numpy()


def _remarks(scratch: store.Scratch, family: Family, source: SourceSheet) -> list[Finding]:
    """A word, in three languages, about rows that are kept as published and that a reader should know of."""
    found = []
    for remark in family.remarks:
        if remark.source == source.alias:
            letter = source.letters[remark.column] if remark.column else None
            texts = dict(zip(source.rows["row"].to_pylist(), _texts(source, remark.column), strict=True))
            for row in _rows_where(scratch, source, remark.where).tolist():
                cell = f"{letter}{row}" if letter else None
                details = {"note": dict(remark.note)}
                found.append(Finding(source.sheet, RULE, severity(RULE), row, cell, remark.column, texts[row], details))
    return found


def _texts(source: SourceSheet, column: str | None) -> list[str | None]:
    return source.rows[column].to_pylist() if column else [None] * source.rows.num_rows


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _dressed(family: Family, source: SourceSheet) -> pa.Table:
    """The rows with their file and sheet, and with all their `cells` where an expression goes through them."""
    count = source.rows.num_rows
    table = source.rows
    for name, value in (("file_name", source.file_name), ("sheet", source.sheet)):
        if name not in table.column_names:
            table = table.append_column(name, pa.array([value] * count, pa.string()))
    if any("cells" in (made.each or "") for made in family.produced_from(source.alias)):
        table = table.append_column("cells", _cells(source))
    return table


def _cells(source: SourceSheet) -> pa.Array:
    """Each row as a list of {heading, cell}."""
    names = list(source.letters)
    count, width = source.rows.num_rows, len(names)
    order = (np.arange(width)[None, :] * count + np.arange(count)[:, None]).ravel()
    texts = [source.rows[name].combine_chunks() for name in names]
    cells = pa.concat_arrays(texts).take(pa.array(order)) if texts else pa.array([], pa.string())
    headings = pa.array(names, pa.string()).take(pa.array(np.tile(np.arange(width), count)))
    told = pa.StructArray.from_arrays([headings, cells], ["heading", "cell"])
    return pa.ListArray.from_arrays(pa.array(np.arange(count + 1, dtype=np.int32) * width), told)


def statement(made: Produce) -> str:
    """The question that makes the rows: each expression as text, the source row beside it, one per key if asked."""
    table = schema.TABLES[made.table]
    expressions = ",\n    ".join(f"cast({text} as varchar) as {_quoted(name)}" for name, text in made.columns.items())
    rows = _quoted(made.source)
    if made.where:
        rows = f"(select * from (select *, ({made.where}) as is_meant from {rows}) where is_meant) as {rows}"
    if made.each:
        rows = f"(select *, unnest({made.each}) as item from {rows}) as {_quoted(made.source)}"
    sql = f"select\n    {expressions},\n    row as source_row\nfrom {rows}"
    if made.distinct:
        keys = ", ".join(_quoted(key) for key in table.key if key in made.columns)
        filled = " and ".join(f"{_quoted(key)} is not null" for key in table.key if key in made.columns)
        first = f"row_number() over (partition by {keys} order by source_row) = 1"
        sql = f"select * from ({sql}) where {filled} qualify {first}"
    return f"{sql}\norder by source_row"


def _places(made: Produce, source: SourceSheet) -> dict[str, str]:
    found = {name: column_behind(text, source.letters) for name, text in made.columns.items()}
    return {name: letter for name, letter in found.items() if letter}


def _heading(source: SourceSheet, letter: str) -> str:
    return next(name for name, place in source.letters.items() if place == letter)


def _judged(
    family: Family, made: Produce, source: SourceSheet, texts: pa.Table, places: dict[str, str]
) -> checking.Checked:
    received = checking.Received(
        schema.TABLES[made.table],
        source.sheet,
        texts["source_row"].to_numpy().astype(np.int32),
        {name: Cells(texts[name].combine_chunks()) for name in made.columns},
        {name: position(letter) for name, letter in places.items()},
        mark=MACHINE_MARK,
    )
    makes_offices = any(other.table == "office" for other in family.produces)
    offices = None if makes_offices else settled_offices(family.organisation)
    return checking.check(received, checking.Workbook(family.language, offices, is_office=False))


def _fates(
    family: Family, source: SourceSheet, checked: list[checking.Checked], ignored: list[tuple[int, np.ndarray]]
) -> tuple[np.ndarray, tuple[str | None, ...], tuple[Finding, ...]]:
    """A source row is as its worst product; without product it is ignored for a reason the family gives, else held."""
    rows = source.rows["row"].to_numpy()
    fates = np.full(len(rows), -1, dtype=np.int8)
    for made in checked:
        np.maximum.at(fates, np.searchsorted(rows, made.frame.rows), made.fates)
    notes: list[str | None] = [None] * len(rows)
    for number, left_out in ignored:
        for at in np.searchsorted(rows, left_out).tolist():
            if fates[at] < 0:
                fates[at], notes[at] = IGNORED, f"{family.name}#{number}"
    nothing = np.flatnonzero(fates < 0)
    fates[nothing] = HELD
    findings = tuple(Finding(source.sheet, "nothing-produced", "error", int(rows[at])) for at in nothing)
    return fates, tuple(notes), findings


def check_expressions(family: Family) -> list[str]:
    """Names a family's file uses that nothing declares: tables, sources, columns. Empty when all is well."""
    aliases = {source.alias for source in family.sources}
    wrong = [f"{made.source} is no source" for made in family.produces if made.source not in aliases]
    said: tuple[Ignore | Remark, ...] = (*family.ignores, *family.remarks)
    wrong += [f"{rule.source} is no source" for rule in said if rule.source not in aliases]
    for made in family.produces:
        if made.table not in schema.TABLES:
            wrong.append(f"{made.table} is no table")
        else:
            unknown = set(made.columns) - set(schema.TABLES[made.table].columns)
            wrong += [f"{made.table} has no column {name}" for name in sorted(unknown)]
    wrong += [f"{alias} is no SQL name" for alias in aliases if not re.fullmatch(r"[a-z_][a-z0-9_]*", alias)]
    return wrong


__all__ = ["ACCEPTED", "Produced", "SourceSheet", "check_expressions", "produce", "statement"]
