"""What a load or a check answers, per file: rows and money read, accepted, held, ignored, and what to correct."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, field, fields
from datetime import date
from decimal import Decimal
from typing import Any

import schema
import words
from etl import choices, telling
from etl.checking import Finding
from etl.difference import Difference

ZERO = Decimal("0.00")


@dataclass(frozen=True)
class SheetReport:
    """One sheet's rows: read = accepted + held + ignored; `warned` are those accepted that bear a warning."""

    sheet: str
    table: str | None
    header_row: int | None
    read: int
    accepted: int
    held: int
    ignored: int
    warned: int = 0


@dataclass(frozen=True)
class MoneyReport:
    """US dollars of one kind of flow (or in kind) in one file; `warned_usd` is part of what is accepted."""

    read_usd: Decimal = ZERO
    accepted_usd: Decimal = ZERO
    held_usd: Decimal = ZERO
    ignored_usd: Decimal = ZERO
    warned_usd: Decimal = ZERO

    def __add__(self, other: "MoneyReport") -> "MoneyReport":
        """Two together, part by part."""
        return MoneyReport(*(getattr(self, part.name) + getattr(other, part.name) for part in fields(MoneyReport)))


@dataclass(frozen=True)
class SubmissionReport:
    """One file: what it is, its sheets, its money, its findings, what it changes in what stood.

    `was_read` is False when nothing could be read.
    """

    submission_id: str
    file: str
    family: str
    organisation: str
    office: str | None
    period: str | None
    known_on: date | None
    status: str
    was_read: bool
    sheets: tuple[SheetReport, ...] = ()
    money: dict[str, MoneyReport] = field(default_factory=dict)
    findings: tuple[Finding, ...] = ()
    difference: Difference | None = None

    @property
    def held(self) -> int:
        """Rows that wait for a correction."""
        return sum(sheet.held for sheet in self.sheets)


@dataclass(frozen=True)
class Report:
    """What one command did; `version` is the version published, None when nothing was."""

    version: str | None
    submissions: tuple[SubmissionReport, ...]

    @property
    def all_read(self) -> bool:
        """Whether every file could be read."""
        return all(submission.was_read for submission in self.submissions)


def message(finding: Finding, lang: str) -> str:
    """The sentence of a finding."""
    return words.say(f"rule-{finding.rule}", lang, **_arguments(finding, lang))


def remedy(finding: Finding, lang: str) -> str:
    """The gesture expected of whoever can mend it."""
    return words.say(f"rule-{finding.rule}-remedy", lang, **_arguments(finding, lang))


def sentences(
    rule: str,
    lang: str,
    details: str | None,
    value: str | None,
    cell: str | None,
    column: str | None,
    sheet: str | None,
) -> tuple[str, str]:
    """(message, remedy) of a finding as the warehouse keeps it; `details` is its JSON."""
    said = said_arguments(json.loads(details or "{}"), value, cell, column, sheet, lang)
    return words.say(f"rule-{rule}", lang, **said), words.say(f"rule-{rule}-remedy", lang, **said)


def _arguments(finding: Finding, lang: str) -> dict[str, Any]:
    return said_arguments(finding.details, finding.value, finding.cell, finding.column, finding.sheet, lang)


def said_arguments(
    details: dict[str, Any], value: str | None, cell: str | None, column: str | None, sheet: str | None, lang: str
) -> dict[str, Any]:
    """Details as stored (numbers, ISO dates, codes) as texts; names every rule may use: value, cell, column, sheet."""
    table, target = details.get("in"), details.get("table")
    said: dict[str, Any] = {
        "value": value or "", "cell": cell or "", "sheet": sheet or "", "column": _column(column, table, lang),
        "table": schema.TABLES[target].label[lang] if target in schema.TABLES else "",
        "proposal": "", "nearest": "", "name": "",
    }  # fmt: skip
    listed = details.get("list")
    for name, given in details.items():
        if name not in ("table", "in"):
            said[name] = _said(name, given, table, listed, lang)
    said["place"] = str(details.get("sheet", ""))
    said["example"] = _example(listed, column, lang)
    said["name"] = f", {said['name']}" if said["name"] else ""
    for name in ("proposal", "nearest", "table"):
        said[f"has_{name}"] = "yes" if said[name] else "no"
    said.setdefault("why", "spelling")
    return said


def _example(listed: str | None, column: str | None, lang: str) -> str:
    """What a right value looks like: the first names of a list, or shares."""
    if column in ("country_shares", "origin_shares"):
        return "TGO 70; BEN 30"
    return choices.examples(listed, lang) if listed and listed != "office" else "TGO, RBD"


def _column(column: str | None, table: str | None, lang: str) -> str:
    """The label of a column of a table; its own name where the table has none of that name."""
    columns = schema.TABLES[table].columns if table in schema.TABLES else {}
    return columns[column].label[lang] if column and column in columns else column or ""


def _said(name: str, given: Any, table: str | None, listed: str | None, lang: str) -> str:
    if isinstance(given, dict):
        return str(given[lang])
    if name in ("column", "first_column", "second_column"):
        return _column(given, table, lang)
    if name == "columns" and not isinstance(given, int):
        return ", ".join(_column(each, table, lang) for each in given)
    if name == "nearest" and listed and listed != "office":
        return schema.choice_label(listed, given, lang)
    if name == "reason":
        return words.say(f"etl-row-{given}", lang)
    if name == "kind":
        return schema.choice_label("flow_kind", str(given), lang)
    if name == "status":
        return schema.choice_label("agreement_status", given, lang)
    if name == "month" and isinstance(given, int):
        return words.month(date(2000, given, 1), lang, short=False)
    if name in ("day", "year", "row"):
        return str(given)
    if isinstance(given, str) and name in _DAYS:
        return words.day(date.fromisoformat(given), lang)
    if isinstance(given, float) and not given.is_integer():
        return words.decimal(given, lang, 4 if abs(given) < 100 else 2).rstrip("0").rstrip(",.")
    if isinstance(given, int | float) and not isinstance(given, bool):
        return words.whole(given, lang)
    return str(given)


_DAYS = frozenset({"date", "start", "end", "since", "signed", "declared", "first_day", "second_day", "known", "latest"})


def as_json(report: Report, lang: str) -> dict[str, Any]:
    """The report as architecture.md describes it."""
    return {"version": report.version, "submissions": [_submission(each, lang) for each in report.submissions]}


def _submission(submission: SubmissionReport, lang: str) -> dict[str, Any]:
    return {
        "file": submission.file,
        "submission_id": submission.submission_id,
        "organisation": submission.organisation,
        "family": submission.family,
        "office": submission.office,
        "period": submission.period,
        "known_on": str(submission.known_on) if submission.known_on else None,
        "status": submission.status,
        "sheets": [
            {
                "sheet": sheet.sheet, "table": sheet.table, "header_row": sheet.header_row, "read": sheet.read,
                "accepted": sheet.accepted, "held": sheet.held, "ignored": sheet.ignored, "warned": sheet.warned,
            }
            for sheet in submission.sheets
        ],
        "money": {
            kind: {
                "read_usd": float(money.read_usd), "accepted_usd": float(money.accepted_usd),
                "held_usd": float(money.held_usd), "ignored_usd": float(money.ignored_usd),
                "warned_usd": float(money.warned_usd),
            }
            for kind, money in sorted(submission.money.items())
        },
        "findings": [
            {
                "sheet": finding.sheet, "cell": finding.cell, "value": finding.value, "rule": finding.rule,
                "severity": finding.severity, "row": finding.row, "column": finding.column,
                "message": message(finding, lang), "remedy": remedy(finding, lang), "details": finding.details,
            }
            for finding in submission.findings
        ],
        "difference": telling.as_json(submission.difference, lang),
    }  # fmt: skip


def total(sheets: Iterable[SheetReport]) -> dict[str, int]:
    """{read, accepted, held, ignored, warned: rows} over sheets."""
    listed = list(sheets)
    names = ("read", "accepted", "held", "ignored", "warned")
    return {name: sum(getattr(sheet, name) for sheet in listed) for name in names}
