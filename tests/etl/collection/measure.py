"""The four shares: headings recognised without help, faults found at their cell, false alarms, money conserved."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from etl import judge
from tests.etl.collection.cases import Case

#: Fates of rows that are let in.
LET_IN = (0, 1)


@dataclass
class Shares:
    """Counts over a collection, and the shares they make."""

    headings: int = 0
    recognised: int = 0
    wrongly: int = 0
    faults: int = 0
    found: int = 0
    cells: int = 0
    alarms: int = 0
    purses: int = 0
    conserved: int = 0
    missed: list[str] = field(default_factory=list)

    def table(self) -> str:
        """The shares as a small table."""
        lines = (
            ("headings recognised without help", self.recognised, self.headings),
            ("headings taken for another column", self.wrongly, self.headings),
            ("faults found at their cell", self.found, self.faults),
            ("false alarms per cell of data", self.alarms, self.cells),
            ("money conserved to the cent, per file", self.conserved, self.purses),
        )
        return "\n".join(f"{name:40} {part:6} / {whole:6}  {part / max(1, whole):7.2%}" for name, part, whole in lines)


def measure(cases: Iterable[Case]) -> Shares:
    """Judge every file and count."""
    shares = Shares()
    for case in cases:
        _count(shares, case, judge.judge(case.path, case.path.name, "demo"))
    return shares


def _count(shares: Shares, case: Case, judged: Any) -> None:
    named = {(sheet, letter): (table, column) for sheet, table, column, letter, _, _ in judged.columns if column}
    every: dict[tuple[str, str, str], str] = {}
    for sheet, table, column, letter, _, _ in judged.columns:
        if column:
            every[sheet, letter, table or ""] = column.partition("[")[0]
    for (sheet, cell), (table, column) in case.headings.items():
        letter = cell.rstrip("0123456789")
        shares.headings += 1
        read = every.get((sheet, letter, table))
        if read == column:
            shares.recognised += 1
        else:
            shares.wrongly += read is not None
            shares.missed.append(f"{case.path.name} {cell} {table}.{column} → {named.get((sheet, letter))}")
    told = Counter()
    for finding in judged.findings:
        if finding.severity == "note" or finding.cell is None:
            continue
        told[finding.rule] += 1
        rules = case.faults.get((finding.sheet or "", finding.cell))
        if rules is None and finding.rule != "duplicate-likely":
            shares.alarms += 1
            shares.missed.append(f"{case.path.name} {finding.cell} ALARM {finding.rule} {finding.value!r}")
    at_cell = {(finding.sheet, finding.cell, finding.rule) for finding in judged.findings}
    for (sheet, cell), rules in case.faults.items():
        shares.faults += 1
        hit = any((sheet, cell, rule) in at_cell for rule in rules)
        shares.found += hit
        if not hit:
            shares.missed.append(f"{case.path.name} {cell} MISSED {sorted(rules)}")
    shares.cells += case.cells
    if case.money:
        shares.purses += 1
        got = _money(judged)
        whole = {currency: amount.quantize(Decimal("0.01")) for currency, amount in case.money.items()}
        shares.conserved += got == whole
        if got != whole:
            shares.missed.append(f"{case.path.name} MONEY {got} ≠ {whole}")


def _money(judged: Any) -> dict[str, Decimal]:
    """The amounts of flows let in, by currency."""
    found: dict[str, Decimal] = {}
    for table in judged.tables:
        if "flow_id" in table.column_names:
            columns = (table[name].to_pylist() for name in ("amount", "currency", "fate"))
            for amount, currency, fate in zip(*columns, strict=True):
                if fate in LET_IN and amount is not None:
                    found[currency] = found.get(currency, Decimal(0)) + amount
    return {currency: amount.quantize(Decimal("0.01")) for currency, amount in found.items()}
