"""The faults planted in the workbooks, one by one: where, what somebody typed, which rule should say so."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from data.demo.money import usd
from data.demo.sending import Envelope
from data.demo.workbook import SUBTOTAL, Content, Placed, Raw

Lines = list[dict[str, Any]]


@dataclass(frozen=True)
class Fault:
    """One fault. `where` finds the row it befalls; `change` what is typed instead; `how` what is done with the row.

    `set` changes the row; `add` appends a changed copy of it, `repeat` a true copy right below, `subtotal` a sum above.
    """

    office: str
    table: str
    column: str
    rule: str
    severity: str
    change: dict[str, Any]
    why: str
    where: dict[str, Any] = field(default_factory=dict)
    how: str = "set"
    nth: int = 0

    @property
    def is_held(self) -> bool:
        """Whether the row must wait for the office."""
        return self.severity == "error"


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
    rule: str
    severity: str
    is_held: bool
    usd_at_stake: float
    why: str


FAULTS: tuple[Fault, ...] = (
    # Lomé's workbook, as the product's own screen shows it.
    Fault("TGO", "flow", "date", "impossible-date", "error", {"date": Raw("31/02/2026")}, "There is no 31 February.",
          {"agreement_id": "TG-2026-007", "kind": "receipt"}),
    Fault("TGO", "flow", "agreement_id", "unknown-reference", "error",
          {"agreement_id": "TG-2025-199", "flow_id": "TG-F9001"}, "Two digits of TG-2025-119 were exchanged for a 9.",
          {"agreement_id": "TG-2025-119", "kind": "receipt"}, how="add"),
    Fault("TGO", "flow", "amount", "not-a-number", "error", {"amount": Raw("douze mille")}, "An amount in words.",
          {"agreement_id": "TG-2026-011", "kind": "receipt"}),
    Fault("TGO", "flow", "amount", "duplicate-row", "error", {}, "The same receipt twice.",
          {"agreement_id": "TG-2026-004", "kind": "receipt"}, how="repeat"),
    Fault("TGO", "agreement", "partner_id", "reference-by-name", "note", {"partner_id": "FONDATION BANQUE DU GOLFE"},
          "The partner's name where its number belongs.", {"agreement_id": "TG-2026-007"}),
    Fault("TGO", "flow", "agreement_id", "reference-spelling", "warning", {"agreement_id": "TG 2026 004"},
          "Spaces instead of hyphens.", {"agreement_id": "TG-2026-004", "kind": "commitment"}),
    Fault("TGO", "flow", "amount", "rows-set-aside", "note", {}, "A subtotal among the rows.",
          {"kind": "receipt"}, how="subtotal", nth=6),
    Fault("TGO", "result", "target", "required-nothing", "error", {"target": Raw("n.d.")}, "A result without its target.",
          {"direction": "increasing"}, nth=1),
    # Elsewhere.
    Fault("KEN", "flow", "amount", "negative-flow", "warning", {"amount": -18_500.0, "currency": "USD", "flow_id": "KE-F9001"},
          "Money given back, entered as a receipt.", {"kind": "receipt"}, how="add"),
    Fault("COL", "agreement", "planned_end_on", "order", "error", {"agreement_id": "CO-2026-090", "swap": True},
          "The end before the start.", {"status": "active"}, how="add"),
    Fault("BFA", "agreement", "country_shares", "shares-sum", "error",
          {"agreement_id": "BF-2026-090", "country_shares": Raw("BFA 60; NER 35")}, "Shares that make 95.",
          {"status": "active"}, how="add"),
    Fault("UGA", "agreement", "country_shares", "not-in-list", "error",
          {"agreement_id": "UG-2026-090", "country_shares": Raw("Wakambia 100")}, "A country that does not exist.",
          {"status": "active"}, how="add"),
    Fault("LBR", "flow", "currency", "no-rate", "error", {"currency": "LRD", "amount": 4_200_000.0, "flow_id": "LR-F9001"},
          "A currency headquarters publishes no rate for.", {"kind": "receipt"}, how="add"),
    Fault("PAK", "need", "required_amount", "negative", "error", {"required_amount": -250_000.0, "need_id": "PK-B-9001"},
          "A need that would cost less than nothing.", {}, how="add"),
    Fault("PHL", "opportunity", "stage", "not-in-list", "error", {"stage": Raw("hot lead")}, "A stage of the office's own.",
          {}),
    Fault("ARM", "flow", "date", "date-in-doubt", "error", {"date": Raw("03/04/2026"), "flow_id": "AM-F9001"},
          "3 April or 4 March? Nothing in the column tells.", {"kind": "receipt"}, how="add"),
    Fault("MOZ", "flow", "amount", "number-in-doubt", "error", {"amount": Raw("1,250"), "flow_id": "MZ-F9001"},
          "1 250 or 1.25? Nothing in the column tells.", {"kind": "receipt"}, how="add"),
    Fault("ETH", "practitioner", "practitioner_id", "duplicate-key", "error", {"role": "Interpreter"},
          "Two people under one pseudonym.", {}, how="add"),
    Fault("PER", "agreement", "signed_on", "signature-missing", "error", {"agreement_id": "PE-2026-090", "signed_on": None},
          "A running agreement that nobody signed.", {"status": "active"}, how="add"),
    Fault("EGY", "flow", "amount", "currency-conflict", "error", {"amount": Raw("USD 45000"), "currency": "EGP", "flow_id": "EG-F9001"},
          "Dollars in the amount, pounds in the currency.", {"kind": "receipt"}, how="add"),
    Fault("IND", "result", "children", "negative", "error", {"children": -40}, "Fewer children than none.",
          {"tier": "1"}),
    Fault("NGA", "flow", "kind", "required", "error", {"kind": None, "flow_id": "NG-F9001"}, "A line that is neither paid nor due.",
          {"kind": "receipt"}, how="add"),
    Fault("SEN", "partner", "name", "name-too-short", "error", {"partner_id": "P-9001", "name": "X"}, "A partner called X.",
          {}, how="add"),
    Fault("CIV", "flow", "amount", "duplicate-likely", "warning", {"flow_id": "CI-F9001"}, "The same receipt under two numbers.",
          {"kind": "receipt"}, how="add"),
    Fault("HTI", "flow", "amount", "error-cell", "error", {"amount": Raw("#REF!"), "flow_id": "HT-F9001"},
          "A formula that lost its cell.", {"kind": "receipt"}, how="add"),
    Fault("VEN", "flow", "currency", "redenominated", "error", {"currency": "VEF", "amount": 9_000_000.0, "flow_id": "VE-F9001"},
          "A currency replaced in 2018.", {"kind": "receipt"}, how="add"),
    Fault("JOR", "agreement", "sdg_shares", "not-a-goal", "error", {"agreement_id": "JO-2026-090", "sdg_shares": "18 100"},
          "There are seventeen goals.", {"status": "active"}, how="add"),
    Fault("RBP", "exchange", "to_office", "not-in-list", "error", {"to_office": Raw("Atlántida")}, "An office nobody knows.", {}),
    Fault("GHA", "agreement", "planned_end_on", "date-of-a-period", "warning", {"planned_end_on": Raw("December 2027")},
          "A month where a day is asked.", {"status": "active"}),
    Fault("KHM", "agreement", "title", "too-long", "warning", {"title": "School meals " * 13}, "A title of a paragraph's length.",
          {"status": "active"}),
    Fault("TCD", "corrective_action", "partner_owner", "required", "error", {"partner_owner": None},
          "A measure nobody at the partner answers for.", {}),
    Fault("ZMB", "agreement", "counted_by", "not-in-list", "error", {"agreement_id": "ZM-2026-090", "counted_by": Raw("Southern unit")},
          "An office that is not one.", {"status": "active"}, how="add"),
)  # fmt: skip


def plant(envelope: Envelope, content: Content) -> list[tuple[Fault, dict[str, Any]]]:
    """Change the rows of one workbook; returns each fault with the row that bears it. Only the last version has faults."""
    if envelope.is_replaced or envelope.period != "2026-Q3":
        return []
    planted = []
    for fault in FAULTS:
        if fault.office == envelope.office.code and fault.table in content.tables:
            planted.append((fault, _HOW[fault.how](fault, content.tables[fault.table])))
    return planted


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


def _changed(fault: Fault, row: dict[str, Any]) -> dict[str, Any]:
    changed = row | {name: value for name, value in fault.change.items() if name != "swap"}
    if fault.change.get("swap"):
        changed |= {"starts_on": row["planned_end_on"], "planned_end_on": row["starts_on"]}
    return changed


def _set(fault: Fault, rows: Lines) -> dict[str, Any]:
    at = _found(fault, rows)
    rows[at] = _changed(fault, rows[at])
    return rows[at]


def _add(fault: Fault, rows: Lines) -> dict[str, Any]:
    rows.append(
        _changed(fault, rows[_found(fault, rows)]) | {"need_ids": None}
        if fault.table == "agreement"
        else _changed(fault, rows[_found(fault, rows)])
    )
    return rows[-1]


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
        rule=fault.rule,
        severity=fault.severity,
        is_held=fault.is_held,
        usd_at_stake=_at_stake(fault, row),
        why=fault.why,
    )


def _at_stake(fault: Fault, row: dict[str, Any]) -> float:
    """Dollars that wait with the row; 0 where nobody can tell."""
    amount, currency = row.get("amount", row.get("required_amount")), row.get("currency")
    day = next((row[name] for name in ("date", "signed_on", "declared_on") if hasattr(row.get(name), "year")), None)
    if not isinstance(amount, int | float) or not isinstance(currency, str) or day is None or not fault.is_held:
        return 0.0
    try:
        return round(usd(amount, currency, day), 2)
    except KeyError:
        return 0.0
