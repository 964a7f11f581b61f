"""Another organisation's sheets made into rows of our tables, by the expressions of its family's file."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pyarrow as pa

import schema
import store
from etl import book, checking
from etl.book import Cells
from etl.checking import ACCEPTED, HELD, IGNORED, Finding
from etl.families import Family, Produce, Source, column_behind
from settings import UnknownOrganisation, organisation

#: The decimal mark of files that programs write, and of what an expression computes.
MACHINE_MARK = "."


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
    with store.scratch() as scratch:
        for other in family.sources:
            if other.alias != source.alias:
                scratch.register(other.alias, beside.get(other.alias, _nothing(other)))
        scratch.register(source.alias, _dressed(source))
        for signature, sql in family.macros.items():
            scratch.run(f"create macro {signature} as {sql}")
        checked = []
        columns = []
        for made in family.produced_from(source.alias):
            texts = scratch.table(statement(made))
            places = _places(made, source)
            columns += [(made.table, name, letter, _heading(source, letter)) for name, letter in places.items()]
            checked.append(_judged(family, made, source, texts, places))
        ignored = [
            (number, scratch.table(f"select row from {_quoted(source.alias)} where {rule.where}")["row"].to_numpy())
            for number, rule in enumerate(family.ignores)
            if rule.source == source.alias
        ]
    fates, notes, findings = _fates(family, source, checked, ignored)
    return Produced(tuple(checked), fates, notes, findings, tuple(columns))


def _nothing(source: Source) -> pa.Table:
    """A source none of whose files is in this load: its headings, without a row."""
    names = [*(source.headings or source.columns), "row"]
    return pa.table({name: pa.array([], pa.int32() if name == "row" else pa.string()) for name in names})


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _dressed(source: SourceSheet) -> pa.Table:
    count = source.rows.num_rows
    table = source.rows
    for name, value in (("file_name", source.file_name), ("sheet", source.sheet)):
        if name not in table.column_names:
            table = table.append_column(name, pa.array([value] * count, pa.string()))
    return table


def statement(made: Produce) -> str:
    """The question that makes the rows: each expression as text, the source row beside it, one per key if asked."""
    table = schema.TABLES[made.table]
    expressions = ",\n    ".join(f"cast({text} as varchar) as {_quoted(name)}" for name, text in made.columns.items())
    sql = f"select\n    {expressions},\n    row as source_row\nfrom {_quoted(made.source)}"
    if made.where:
        sql += f"\nwhere {made.where}"
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
        {name: book.position(letter) for name, letter in places.items()},
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
    for made in family.produces:
        if made.table not in schema.TABLES:
            wrong.append(f"{made.table} is no table")
        else:
            unknown = set(made.columns) - set(schema.TABLES[made.table].columns)
            wrong += [f"{made.table} has no column {name}" for name in sorted(unknown)]
    wrong += [f"{alias} is no SQL name" for alias in aliases if not re.fullmatch(r"[a-z_][a-z0-9_]*", alias)]
    return wrong


__all__ = ["ACCEPTED", "Produced", "SourceSheet", "check_expressions", "produce", "statement"]
