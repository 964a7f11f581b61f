"""The collection: each file with what is where, which faults are planted at which cells, and what money is on it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from pathlib import Path
from random import Random
from typing import Any

import schema
from tests.etl.collection import rows as made
from tests.etl.collection.files import Book, Grid, cell, write
from tests.etl.collection.words import WRITTEN

LANGUAGES = schema.LANGUAGES
SHEET_NAMES = ("Feuil1", "Sheet1", "Hoja1", "Données", "Suivi", "TGO")
LAYOUTS = ("plain", "titled", "printed", "two-rows", "merged-groups", "stacked", "beside", "noted")
KINDS = (".xlsx", ".xlsx", ".xlsm", ".ods", ".csv")


@dataclass
class Case:
    """One file: the column each heading cell means, faults by cell, and the sound amounts of its flows by currency."""

    path: Path
    headings: dict[tuple[str, str], tuple[str, str]] = field(default_factory=dict)
    faults: dict[tuple[str, str], frozenset[str]] = field(default_factory=dict)
    cells: int = 0
    money: dict[str, Decimal] = field(default_factory=dict)


@dataclass
class _Block:
    """A table on a sheet: its grid, where the headings and data are within it, and what is planted."""

    table: str
    grid: Grid
    heading_row: int
    places: dict[str, int]
    data_rows: list[int]
    rows: list[dict[str, Any]]
    faults: dict[tuple[int, int], frozenset[str]]
    merged: list[tuple[int, int, int, int]] = field(default_factory=list)


def collection(folder: Path, seed: int, count: int) -> Iterator[Case]:
    """That many files, written one by one."""
    for number in range(count):
        dice = Random(seed * 10_007 + number)
        lang = LANGUAGES[number % 3]
        layout = LAYOUTS[(number // 3) % len(LAYOUTS)]
        yield _case(folder, number, lang, layout, dice)


def _case(folder: Path, number: int, lang: str, layout: str, dice: Random) -> Case:
    kind = dice.choice(KINDS) if layout != "merged-groups" else ".xlsx"
    table = dice.choice(("flow", "agreement") if layout in ("printed", "merged-groups") else tuple(made.SHOWN))
    with_faults = number % 2 == 0
    blocks = [_block("flow" if layout == "merged-groups" else table, lang, layout, with_faults, dice)]
    if layout in ("stacked", "beside"):
        other = dice.choice([name for name in made.SHOWN if name != table])
        blocks.append(_block(other, lang, "plain", with_faults, dice))
    case = Case(folder / f"Togo_T3-2026_{number:03d}_{layout}{kind}")
    grid, offsets = _laid_out(blocks, layout, lang, dice)
    name = dice.choice(SHEET_NAMES) if kind != ".csv" else case.path.stem
    merged = []
    for block, (down, right) in zip(blocks, offsets, strict=True):
        _note(case, block, name, down, right)
        merged += [
            f"{cell(top + down, left + right)}:{cell(bottom + down, last + right)}"
            for top, bottom, left, last in block.merged
        ]
    write(case.path, {name: (grid, merged)} if kind != ".csv" else {name: (grid, [])})
    return case


def _laid_out(blocks: list[_Block], layout: str, lang: str, dice: Random) -> tuple[Grid, list[tuple[int, int]]]:
    """One grid of all blocks, and how far down and right each begins."""
    title = {
        "fr": "Suivi des partenariats privés",
        "en": "Private partnerships tracker",
        "es": "Seguimiento de alianzas",
    }[lang]
    above = dice.choice((1, 3, 9)) if layout in ("titled", "printed", "noted") else 0
    grid: Grid = [[title], *([] for _ in range(above - 1))] if above else []
    if layout == "beside":
        first, second = blocks
        width = max(map(len, first.grid)) + 1
        height = max(len(first.grid), len(second.grid))
        for at in range(height):
            left = first.grid[at] if at < len(first.grid) else []
            right = second.grid[at] if at < len(second.grid) else []
            grid.append([*left, *[None] * (width - len(left)), *right])
        return grid, [(0, 0), (0, width)]
    offsets = []
    for at, block in enumerate(blocks):
        if at:
            grid += [[], [dice.choice(("Autres données", "Annex", "Anexo"))]]
        offsets.append((len(grid), 0))
        grid += block.grid
    return grid, offsets


def _note(case: Case, block: _Block, sheet: str, down: int, right: int) -> None:
    for column, place in block.places.items():
        case.headings[sheet, cell(block.heading_row + down, place + right)] = (block.table, column)
    for (row, place), rules in block.faults.items():
        case.faults[sheet, cell(row + down, place + right)] = rules
    case.cells += len(block.data_rows) * len(block.places)
    if block.table == "flow":
        for row in block.rows:
            if row["sound"]:
                amount = Decimal(str(row["amount"]))
                case.money[row["currency"]] = case.money.get(row["currency"], Decimal(0)) + amount


def _block(table: str, lang: str, layout: str, with_faults: bool, dice: Random) -> _Block:
    columns = list(made.SHOWN[table])
    dice.shuffle(columns)
    rows = [made.row(table, number, lang, dice) | {"sound": True} for number in range(dice.randrange(8, 20))]
    if layout == "merged-groups":
        rows.sort(key=lambda row: row["agreement_id"])
        columns = ["agreement_id", *(name for name in columns if name != "agreement_id")]
    faults: dict[tuple[int, str], frozenset[str]] = {}
    if with_faults:
        faults = _plant(table, rows, layout, dice)
    written = [_heading(table, column, lang, dice) for column in columns]
    top: Grid = [list(written)]
    if layout == "two-rows":
        top = _over_two_rows(table, columns, written, lang, dice)
    styles = {name: dice.choice(("stored", "text")) for name in columns}
    day = dice.choice(("slashes", "words", "iso", "dots"))
    block = _Block(
        table, [list(line) for line in top], len(top) - 1, {name: at for at, name in enumerate(columns)}, [], rows, {}
    )
    for number, row in enumerate(rows):
        if layout == "printed" and number and number % 7 == 0:
            block.grid.append([dice.choice(("À reporter", "Suite", "Carried forward"))])
            block.grid += [list(line) for line in top]
        at = len(block.grid)
        block.data_rows.append(at)
        block.grid.append([_written(row[name], name, table, styles, lang, day) for name in columns])
        block.faults |= {(at, columns.index(name)): rules for (which, name), rules in faults.items() if which == number}
    _below(block, columns, layout, lang, dice)
    if layout == "merged-groups":
        _merge(block)
    return block


def _plant(table: str, rows: list[dict[str, Any]], layout: str, dice: Random) -> dict[tuple[int, str], frozenset[str]]:
    known = [fault for fault in made.FAULTS if fault.table == table]
    if layout == "merged-groups":
        known = [fault for fault in known if fault.column != "agreement_id"]
    planted: dict[tuple[int, str], frozenset[str]] = {}
    for which, fault in zip(
        dice.sample(range(1, len(rows)), min(3, len(known))), dice.sample(known, min(3, len(known))), strict=True
    ):
        change = dict(fault.row(rows[which]))
        if "kind" in change:
            change["kind"] = schema.choices("flow_kind")[change["kind"]].label["fr"]
        if "status" in change:
            change["status"] = schema.choices("agreement_status")[change["status"]].label["fr"]
        rows[which] |= change | {fault.column: fault.value, "sound": fault.value == -5000}
        planted[which, fault.column] = fault.rules
    return planted


def _heading(table: str, column: str, lang: str, dice: Random) -> str:
    """What the office writes above the column: our words, others', or either in other clothes."""
    about = schema.TABLES[table].columns[column]
    own = [about.label[lang], *about.headings[lang]]
    other = WRITTEN[table].get(column, {}).get(lang, [])
    text = dice.choice(other) if other and dice.random() < 0.5 else dice.choice(own)
    dress = dice.randrange(9)
    if dress == 1:
        return f"{text} *"
    if dress == 2:
        return f"{dice.randrange(1, 20)}. {text}"
    if dress == 3:
        return text.upper()
    if dress == 4 and " " in text:
        return text.replace(" ", "\n", 1)
    if dress == 5:
        return f"{text} ({ {'fr': 'obligatoire', 'en': 'required', 'es': 'obligatorio'}[lang] })"
    if dress == 6 and len(text) > 7:
        at = dice.randrange(2, len(text) - 2)
        return text[:at] + text[at + 1 :] if text[at].isalpha() else text
    if dress == 7:
        return f" {text} :"
    return text


def _over_two_rows(table: str, columns: list[str], written: list[str], lang: str, dice: Random) -> Grid:
    """Groups of neighbouring columns under a name that says nothing more; single headings stand in the upper row."""
    upper: list[Any] = [None] * len(columns)
    lower: list[Any] = list(written)
    names = {"fr": "Informations", "en": "Details", "es": "Datos"}
    at = 0
    while at < len(columns):
        size = dice.choice((1, 2, 3))
        upper[at] = names[lang] if size > 1 else None
        at += size
    upper[0] = upper[0] or {"fr": "Identification", "en": "Identification", "es": "Identificación"}[lang]
    return [upper, lower]


def _written(value: Any, name: str, table: str, styles: dict[str, str], lang: str, day: str) -> Any:
    column = schema.TABLES[table].columns[name]
    if isinstance(value, date) and styles[name] == "text":
        return made.typed_day(value, lang, day)
    if isinstance(value, float) and column.type == "decimal" and styles[name] == "text":
        return made.typed_number(value, lang)
    return value


def _below(block: _Block, columns: list[str], layout: str, lang: str, dice: Random) -> None:
    if layout not in ("noted", "printed") or "amount" not in columns:
        return
    total: list[Any] = [None] * len(columns)
    place = columns.index("amount")
    label = 0 if place else 1
    total[label] = {"fr": "Total général", "en": "Grand total", "es": "Total general"}[lang]
    total[place] = 123456.78
    block.grid += [
        total,
        [],
        [{"fr": "* Montants provisoires", "en": "* Provisional amounts", "es": "* Montos provisionales"}[lang]],
    ]


def _merge(block: _Block) -> None:
    """The agreement written once over its rows."""
    place = block.places["agreement_id"]
    first = 0
    for at in range(1, len(block.rows) + 1):
        if at == len(block.rows) or block.rows[at]["agreement_id"] != block.rows[first]["agreement_id"]:
            top, bottom = block.data_rows[first], block.data_rows[at - 1]
            if bottom > top:
                block.merged.append((top, bottom, place, place))
                for row in range(top + 1, bottom + 1):
                    block.grid[row][place] = None
            first = at


__all__ = ["Book", "Case", "collection"]
