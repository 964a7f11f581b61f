"""The faults planted in the workbooks, one by one: where, what somebody typed, which rule should say so."""

import tomllib
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from data.demo import HERE
from data.demo.money import usd
from data.demo.sending import Envelope
from data.demo.workbook import SUBTOTAL, Content, Placed, Raw

Lines = list[dict[str, Any]]


@dataclass(frozen=True)
class Fault:
    """One fault of faults.toml: where it befalls a row, what was typed, which rule should say so and how gravely."""

    office: str
    table: str
    column: str
    rule: str
    severity: str
    why: str
    where: dict[str, Any] = field(default_factory=dict)
    typed: dict[str, str] = field(default_factory=dict)
    change: dict[str, Any] = field(default_factory=dict)
    blank: tuple[str, ...] = ()
    swap: tuple[str, ...] = ()
    how: str = "set"
    nth: int = 0

    @property
    def fate(self) -> str:
        """What becomes of the row: held for the office, let in with a warning, accepted, or ignored."""
        return {"error": "held", "warning": "warning", "note": "accepted"}.get(self.severity, self.severity)

    def changed(self, row: dict[str, Any]) -> dict[str, Any]:
        """The row as somebody spoilt it."""
        typed = {name: Raw(text) for name, text in self.typed.items()}
        swapped = {name: row[other] for name, other in zip(self.swap, reversed(self.swap), strict=True)}
        return row | self.change | typed | swapped | dict.fromkeys(self.blank)


@cache
def faults() -> tuple[Fault, ...]:
    """Every fault to plant, in order."""
    blocks = tomllib.loads((HERE / "faults.toml").read_text(encoding="utf-8"))["fault"]
    return tuple(Fault(**block) for block in blocks)


@dataclass(frozen=True)
class Planted:
    """A fault where it ended up: file, sheet and cell, and the dollars that wait with it."""

    file: str
    sheet: str
    cell: str
    row: int
    table: str
    column: str
    value: str
    typed: bool
    rule: str
    severity: str
    fate: str
    usd_at_stake: float
    why: str


def plant(envelope: Envelope, content: Content) -> list[tuple[Fault, dict[str, Any]]]:
    """Spoil rows of one workbook; returns each fault with its row. Only the version that stands has faults."""
    if envelope.is_replaced or envelope.period != "2026-Q3":
        return []
    mine = [fault for fault in faults() if fault.office == envelope.office.code]
    return [(fault, _HOW[fault.how](fault, content.tables[fault.table])) for fault in mine]


def _found(fault: Fault, rows: Lines) -> int:
    """The position of the row a fault befalls. Raises LookupError when the portfolio has none like it."""
    like = [
        at
        for at, row in enumerate(rows)
        if all(row.get(name) == value for name, value in fault.where.items()) and not _is_marked(row)
    ]
    if len(like) <= fault.nth:
        raise LookupError(f"{fault.office} has no row of {fault.table} like {fault.where}")
    return like[fault.nth]


def _is_marked(row: dict[str, Any]) -> bool:
    return SUBTOTAL in row or any(isinstance(value, Raw) for value in row.values())


def _set(fault: Fault, rows: Lines) -> dict[str, Any]:
    at = _found(fault, rows)
    rows[at] = fault.changed(rows[at])
    return rows[at]


def _add(fault: Fault, rows: Lines) -> dict[str, Any]:
    at = _found(fault, rows)
    alone = {"need_ids": None} if fault.table == "agreement" else {}
    rows.insert(at + 1, fault.changed(rows[at] | alone))
    return rows[at + 1]


def _repeat(fault: Fault, rows: Lines) -> dict[str, Any]:
    at = _found(fault, rows)
    rows.insert(at + 1, dict(rows[at]))
    return rows[at + 1]


def _subtotal(fault: Fault, rows: Lines) -> dict[str, Any]:
    at = _found(fault, rows)
    rows.insert(at, {SUBTOTAL: [row for row in rows[:at] if SUBTOTAL not in row]})
    return rows[at]


_HOW: dict[str, Callable[[Fault, Lines], dict[str, Any]]] = {
    "set": _set,
    "add": _add,
    "repeat": _repeat,
    "subtotal": _subtotal,
}


def located(
    planted: list[tuple[Fault, dict[str, Any]]], envelope: Envelope, content: Content, placed: dict[str, Placed]
) -> list[Planted]:
    """Each fault with the cell it ended up in."""
    return [_located(fault, row, envelope, content.tables[fault.table], placed[fault.table]) for fault, row in planted]


def _located(fault: Fault, row: dict[str, Any], envelope: Envelope, rows: Lines, placed: Placed) -> Planted:
    at = next(place for place, each in enumerate(rows) if each is row)
    value = row.get(fault.column)
    return Planted(
        file=envelope.name,
        sheet=placed.sheet,
        cell=placed.cell(fault.column, at),
        row=placed.rows[at],
        table=fault.table,
        column=fault.column,
        value=value.text if isinstance(value, Raw) else "" if value is None else str(value),
        typed=fault.column in fault.typed,
        rule=fault.rule,
        severity=fault.severity,
        fate=fault.fate,
        usd_at_stake=_at_stake(fault, row),
        why=fault.why,
    )


def _at_stake(fault: Fault, row: dict[str, Any]) -> float:
    """Dollars that wait with the row; 0 where nobody can tell."""
    amount, currency = row.get("amount", row.get("required_amount")), row.get("currency")
    day = next((row[name] for name in ("date", "signed_on", "declared_on") if hasattr(row.get(name), "year")), None)
    if not isinstance(amount, int | float) or not isinstance(currency, str) or day is None or fault.fate != "held":
        return 0.0
    try:
        return round(usd(amount, currency, day), 2)
    except KeyError:
        return 0.0
