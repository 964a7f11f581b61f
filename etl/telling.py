"""What a file would change, said in the reader's language, and the same for machines."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

import schema
import words
from etl.difference import CAUSES, Difference, MoneyDifference, RowDifference, TableDifference
from etl.elsewhere import Elsewhere

#: The states of rows, in the order they are told.
STATES = ("new", "released", "changed", "revalued", "renamed", "vanished", "held", "left_out", "same")
#: Rows told one by one under each table on the command line; all those kept are in --json.
SHOWN = 8


def sentences(difference: Difference, lang: str) -> list[str]:
    """What changes, from the whole to the row: one sentence a line, deeper ones indented by two spaces."""
    lines = [against(difference, lang)]
    if difference.is_nothing:
        return [*lines, f"  {words.say('difference-nothing', lang)}"]
    for table in difference.tables:
        if set(table.counts) - {"same"}:
            lines.append(f"  {counted(table, lang)}")
            lines += [f"    {row_said(table.table, row, lang)}" for row in table.rows[:SHOWN]]
    lines += [f"  {money_said(each, lang)}" for each in difference.money]
    lines += [f"  {elsewhere_said(each, lang)}" for each in difference.elsewhere]
    silent = [silence_said(table, row, lang) for table, row in difference.silent]
    if silent:
        lines.append(f"  {words.say('difference-silent', lang)}")
        lines += [f"    {line}" for line in silent[:SHOWN]]
    return lines


def against(difference: Difference, lang: str) -> str:
    """What the file is compared with: the one it replaces, or nothing yet."""
    if difference.is_past:
        return words.say("difference-past", lang)
    if difference.replaces is None or difference.replaces_known_on is None:
        return words.say("difference-first", lang)
    day = words.day(difference.replaces_known_on, lang)
    return words.say("difference-against", lang, file=difference.replaces, day=day)


def counted(table: TableDifference, lang: str) -> str:
    """“Flux : 1 ligne nouvelle, 2 modifiées”."""
    parts = [
        words.say(
            f"difference-count-{state}", lang, n=table.counts[state], shown=words.whole(table.counts[state], lang)
        )
        for state in STATES
        if table.counts.get(state)
    ]
    return words.say("difference-table", lang, table=schema.TABLES[table.table].label[lang], parts=", ".join(parts))


def row_said(table: str, row: RowDifference, lang: str) -> str:
    """One row: its key, what became of it, each value before and after with its cell, what it brings."""
    changes = "; ".join(_change(table, change, row, lang) for change in row.changes)
    usd = f" ({signed(row.usd, lang)})" if row.usd else ""
    return words.say(
        f"difference-row-{row.state}",
        lang,
        named=_key(row.key),
        was=_key(row.was),
        changes=changes,
        place=f"{row.sheet} {row.row}",
        usd=usd,
    )


def _change(table: str, change: Any, row: RowDifference, lang: str) -> str:
    column = schema.TABLES[table].columns[change.column]
    cell = f" ({row.sheet} {change.cell})" if change.cell else ""
    before, after = value_said(change.before, column, lang), value_said(change.after, column, lang)
    return words.say("difference-change", lang, column=column.label[lang], before=before, after=after) + cell


def value_said(value: Any, column: schema.Column, lang: str) -> str:
    """A typed value as people of that language write it."""
    if value is None:
        return words.NOTHING
    if isinstance(value, bool):
        return words.say("difference-yes" if value else "difference-no", lang)
    if isinstance(value, date):
        return words.day(value, lang)
    if column.type == "percent":
        return words.percent(float(value), lang, 1)
    if isinstance(value, Decimal | float | int):
        number = float(value)
        return words.decimal(number, lang, 0 if number.is_integer() else 4 if abs(number) < 100 else 2)
    if column.type == "choice" and column.list and column.list != "office":
        return schema.choice_label(column.list, value, lang)
    return str(value)


def money_said(each: MoneyDifference, lang: str) -> str:
    """“Encaissement : 40 000,00 $ → 45 000,00 $ (+5 000,00 $) : corrections +5 000,00 $”."""
    causes = ", ".join(
        words.say(f"difference-cause-{cause}", lang, usd=signed(each.causes[cause], lang))
        for cause in CAUSES
        if each.causes.get(cause)
    )
    return words.say(
        "difference-money",
        lang,
        kind=kind_said(each.kind, lang),
        before=words.money_exact(float(each.before_usd), lang),
        after=words.money_exact(float(each.after_usd), lang),
        change=signed(each.after_usd - each.before_usd, lang),
        causes=causes or words.say("difference-no-cause", lang),
    )


def elsewhere_said(each: Elsewhere, lang: str) -> str:
    """What the file's rates change in other files."""
    return words.say(
        "difference-elsewhere",
        lang,
        kind=kind_said(each.kind, lang),
        n=each.rows,
        rows=words.whole(each.rows, lang),
        files=words.whole(each.files, lang),
        before=words.money_exact(float(each.before_usd), lang),
        after=words.money_exact(float(each.after_usd), lang),
        change=signed(each.after_usd - each.before_usd, lang),
    )


def kind_said(kind: str, lang: str) -> str:
    """A kind of money: a kind of flow, gifts in kind, or an amount of another table."""
    table, _, column = kind.partition(".")
    if column:
        return f"{schema.TABLES[table].label[lang]}, {schema.TABLES[table].columns[column].label[lang]}"
    if table in schema.TABLES:
        return schema.TABLES[table].label[lang]
    if table == "unknown":
        return words.say("difference-kind-unknown", lang)
    return schema.choice_label("flow_kind", table, lang)


def silence_said(table: str, row: RowDifference, lang: str) -> str:
    """A change the file does not speak of, and where it is."""
    return words.say(
        f"difference-silent-{row.silence}",
        lang,
        table=schema.TABLES[table].label[lang],
        named=_key(row.key),
        was=_key(row.was),
        office=row.office or words.NOTHING,
        place=f"{row.sheet} {row.row}",
        usd=signed(row.usd, lang),
    )


def signed(usd: Decimal, lang: str) -> str:
    """Dollars and cents that say which way they go."""
    return f"{'+' if usd > 0 else ''}{words.money_exact(float(usd), lang)}"


def _key(parts: tuple[str, ...]) -> str:
    return " · ".join(part for part in parts if part)


def as_json(difference: Difference | None, lang: str) -> dict[str, Any] | None:
    """The difference for machines, with the sentences people read."""
    if difference is None:
        return None
    known_on = difference.replaces_known_on
    return {
        "replaces": difference.replaces,
        "replaces_known_on": str(known_on) if known_on else None,
        "is_past": difference.is_past,
        "tables": [_table(table) for table in difference.tables],
        "money": [
            {
                "kind": each.kind, "before_usd": float(each.before_usd), "after_usd": float(each.after_usd),
                "causes": {cause: float(usd) for cause, usd in each.causes.items()},
            }
            for each in difference.money
        ],
        "elsewhere": [
            {
                "kind": each.kind, "rows": each.rows, "files": each.files, "before_usd": float(each.before_usd),
                "after_usd": float(each.after_usd),
            }
            for each in difference.elsewhere
        ],
        "silent": [{"table": table, **_row(row)} for table, row in difference.silent],
        "sentences": sentences(difference, lang),
    }  # fmt: skip


def _table(table: TableDifference) -> dict[str, Any]:
    counts = {state: table.counts.get(state, 0) for state in STATES}
    return {"table": table.table, **counts, "rows": [_row(row) for row in table.rows]}


def _row(row: RowDifference) -> dict[str, Any]:
    return {
        "state": row.state, "key": list(row.key), "was": list(row.was), "sheet": row.sheet, "row": row.row,
        "usd": float(row.usd), "silence": row.silence, "office": row.office, "changes": list(_changes(row)),
    }  # fmt: skip


def _changes(row: RowDifference) -> Iterator[dict[str, Any]]:
    for change in row.changes:
        before, after = _plain(change.before), _plain(change.after)
        yield {"column": change.column, "before": before, "after": after, "cell": change.cell}


def _plain(value: Any) -> Any:
    if isinstance(value, Decimal):
        return float(value)
    return value if value is None or isinstance(value, bool | int | float | str) else str(value)
