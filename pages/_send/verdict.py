"""What the check said of one file, sorted as the page shows it: accepted, to confirm, to correct."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import etl
import schema
from etl.rules.reading import ABOUT_READINGS

#: Rules that ask about a heading or a sheet, and wait for the answer.
ASKING = ("heading-proposed", "heading-several", "heading-unknown", "sheet-unknown")
#: Read by likeness: nothing waits, but whoever sent it may say otherwise.
NEAR = "heading-near"
#: A column without which rows cannot be read, and how many such columns are offered for one heading.
LACKING, OFFERED = "column-missing", 5
#: A right row whose agreement or partner is itself held.
WAITS = "waits"
#: Kinds of money that are no kind of flow.
IN_KIND, UNKNOWN_KIND = "in_kind", "unknown"

Finding = Mapping[str, Any]


@dataclass(frozen=True)
class Group:
    """Findings of one rule in one column, told once; the first stands for the others."""

    first: Finding
    others: tuple[Finding, ...]


def grouped(findings: Iterable[Finding]) -> list[Group]:
    """Findings of one rule about one column of one sheet together; of one sheet, where they have no cell."""
    groups: dict[tuple[Any, ...], list[Finding]] = {}
    for one in findings:
        about = one["column"] if one["cell"] else None
        groups.setdefault((one["rule"], one["sheet"], bool(one["cell"]), about), []).append(one)
    return [Group(listed[0], tuple(listed[1:])) for listed in groups.values()]


@dataclass(frozen=True)
class Verdict:
    """One file as checked; `told` is its submission in the JSON of etl.report.as_json."""

    told: Mapping[str, Any]

    @property
    def id(self) -> str:
        """The reference of the submission: the first letters of its content's hash."""
        return str(self.told["submission_id"])

    @property
    def name(self) -> str:
        """The file's own name."""
        return str(self.told["file"])

    @property
    def office(self) -> str | None:
        """The office it comes from, as far as the file or its name says."""
        return self.told["office"]

    @property
    def was_read(self) -> bool:
        """Whether the file could be opened at all."""
        return not any(one["rule"].startswith("file-") and one["severity"] == "error" for one in self.findings)

    @property
    def is_strange(self) -> bool:
        """Whether no row of the file was taken for one of ours."""
        return not self.rows("accepted") and not self.rows("held")

    @property
    def findings(self) -> list[Finding]:
        """Everything there is to say of the file."""
        return list(self.told["findings"])

    @property
    def sheets(self) -> list[Mapping[str, Any]]:
        """Rows read, accepted, held and ignored on each sheet."""
        return list(self.told["sheets"])

    def rows(self, fate: str) -> int:
        """How many rows of the file were `read`, `accepted`, `held` or `ignored`."""
        return sum(sheet[fate] for sheet in self.sheets)

    def money(self, fate: str) -> float:
        """US dollars `read`, `accepted` or `held`, of every kind."""
        return round(sum(kind[f"{fate}_usd"] for kind in self.told["money"].values()), 2)

    @property
    def questions(self) -> list[Finding]:
        """Headings and sheets that wait for an answer: a near one is proposed, or a column is missing."""
        return [one for one in self.of(*ASKING) if self.proposals(one)]

    @property
    def strangers(self) -> list[Finding]:
        """Headings and sheets nothing of ours resembles: kept, not read, and no one has to say anything."""
        return [one for one in self.of(*ASKING) if not self.proposals(one)]

    @property
    def readings(self) -> list[Group]:
        """Columns whose values read two ways, which an answer can settle; each by its first value."""
        return grouped(self.of(*ABOUT_READINGS))

    @property
    def asked(self) -> int:
        """How many questions wait for an answer."""
        return len(self.questions) + len(self.readings)

    @property
    def errors(self) -> list[Finding]:
        """What holds rows back and can be corrected where it stands."""
        return [one for one in self._grave("error") if one["rule"] != WAITS]

    @property
    def waiting(self) -> list[Finding]:
        """Rows with nothing wrong but another row they refer to: they follow it."""
        return self.of(WAITS)

    @property
    def warnings(self) -> list[Finding]:
        """What was accepted with a remark."""
        return self._grave("warning")

    @property
    def notes(self) -> list[Finding]:
        """What calls for nothing."""
        return self._grave("note")

    def proposals(self, finding: Finding) -> list[str]:
        """The columns a heading may be (the tables, for a sheet): those it resembles, else those its sheet lacks."""
        details = finding["details"]
        if finding["rule"] == "heading-unknown":
            lacking = [one for one in self.of(LACKING) if one["sheet"] == finding["sheet"]]
            return [one["column"] for one in lacking if one["details"].get("in") == details.get("in")][:OFFERED]
        found = details.get("columns") or [details.get("table" if finding["rule"] == "sheet-unknown" else "column")]
        return [one for one in found if one][:OFFERED]

    def of(self, *rules: str) -> list[Finding]:
        """The findings of these rules."""
        return [one for one in self.findings if one["rule"] in rules]

    def _grave(self, severity: str) -> list[Finding]:
        elsewhere = {*ASKING, NEAR, *ABOUT_READINGS}
        return [one for one in self.findings if one["severity"] == severity and one["rule"] not in elsewhere]


def verdicts(checked: Mapping[str, Any]) -> list[Verdict]:
    """The files of a check."""
    return [Verdict(told) for told in checked.get("submissions", [])]


def sentences(finding: Finding, lang: str) -> tuple[str, str]:
    """What is wrong and what to do, in the reader's language."""
    said = {name: finding[name] for name in ("value", "cell", "column", "sheet")}
    return etl.sentences(finding["rule"], lang, json.dumps(finding["details"]), **said)


def column_label(finding: Finding, lang: str) -> str:
    """The column a finding is about, as its reader calls it."""
    columns = schema.TABLES[table].columns if (table := finding["details"].get("in")) in schema.TABLES else {}
    return columns[finding["column"]].label[lang] if finding["column"] in columns else finding["column"] or ""


def place(finding: Finding) -> str:
    """Where a finding is: its cell, else its sheet."""
    return str(finding["cell"] or finding["sheet"] or "")
