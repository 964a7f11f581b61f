"""Small changes entered here, on a page or the command line: judged as if a workbook had brought them, kept for good.

A change is some cells of one row. Who enters it must answer for the row's office; what needs two persons waits for the
second. The whole row, with those cells changed, becomes a workbook of one row in the files as received: it is read,
recognised, checked and matched like any other, its cells are its lineage, `as_of` knows the day it came, `rebuild`
brings it back. What the judgement refuses is not published; the register keeps that it was tried, and why it was not.
"""

import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import etl
import schema
import store
from etl import choices, entry_file, gates, receive, run
from etl.checking import Finding
from etl.past import Past
from etl.report import SubmissionReport
from etl.rules import ERROR
from etl.spell import plain, same_person
from register import Unavailable, entries
from register.entries import Change, Entry
from settings import OPEN_END, settings

#: Tables whose every entry needs a second person.
OF_TWO = frozenset({"waiver"})
#: What a workbook may say with a warning, and nobody may enter.
NOT_ENTERED = frozenset({"verified-by-doer", "date-to-come"})
#: What was promised first, and stays as it was promised.
PROMISED = frozenset({"first_due_on", "first_on", "first_promised_on", "first_budget"})
#: Letters of a name, of a reason or a proof: more is nobody's form.
LONGEST_NAME, LONGEST = 120, 400
#: The doors a change comes through.
PAGE, COMMAND = "page", "command"


class Refused(ValueError):
    """A change that cannot be followed; `why` ends its sentence’s key (enter-refused-…), `details` are its words."""

    def __init__(self, why: str, **details: str) -> None:
        super().__init__(why)
        self.why, self.details = why, details


@dataclass(frozen=True)
class Outcome:
    """What became of an entry: its number and state, the version it is in, and what the judgement had against it."""

    entry: int
    state: str
    version: str | None = None
    findings: tuple[Mapping[str, Any], ...] = ()

    def sentences(self, lang: str) -> list[tuple[str, str]]:
        """(what is wrong, what to do) of each finding."""
        return [told(finding, lang) for finding in self.findings]


def told(finding: Mapping[str, Any], lang: str) -> tuple[str, str]:
    """(what is wrong, what to do) of a finding as the register keeps it."""
    details = str(finding.get("details") or "{}")
    return etl.sentences(str(finding["rule"]), lang, details, finding.get("value"), None, finding.get("column"))


def enter(change: Change, offices: frozenset[str] | None = None, warehouse: Path | None = None) -> Outcome:
    """Keep a change, and take it into the warehouse unless a second person must look first.

    `offices` are those the viewer may see (None: all); what is entered is limited to them, and to those the office
    named answers for. Raises Refused, store.NoWarehouse and register.Unavailable; Busy leaves it for the next `apply`.
    """
    warehouse = warehouse or settings.warehouse
    change = _complete(change, warehouse)
    _allowed(change, change.by_office, offices, warehouse)
    number = entries.note(change, warehouse=warehouse)
    entry = one(change.organisation, number, warehouse)
    return _outcome(entry) if entry.state == entries.WAITING else _taken(entry, warehouse)


def second(
    organisation: str,
    number: int,
    by: str,
    office: str,
    is_approved: bool,
    offices: frozenset[str] | None = None,
    warehouse: Path | None = None,
) -> Outcome:
    """What a second person says of a waiting entry; approved, it is taken in. Raises what `enter` raises."""
    warehouse = warehouse or settings.warehouse
    entry = one(organisation, number, warehouse)
    if entry.state != entries.WAITING:
        raise Refused("not-waiting", number=str(number))
    by = _named(by)
    if same_person(by, entry.change.by):
        raise Refused("same-person", person=by)
    _allowed(entry.change, office, offices, warehouse)
    entries.say(entry, entries.APPROVED if is_approved else entries.DECLINED, by, office, warehouse=warehouse)
    entry = one(organisation, number, warehouse)
    return _taken(entry, warehouse) if is_approved else _outcome(entry)


def one(organisation: str, number: int, warehouse: Path | None = None) -> Entry:
    """The entry of that number. Raises Refused."""
    for entry in entries.of(organisation, warehouse=warehouse or settings.warehouse):
        if entry.id == number:
            return entry
    raise Refused("no-entry", number=str(number))


def catch_up(warehouse: Path | None = None, organisation: str | None = None) -> list[Outcome]:
    """Take in what was entered while a load was writing; what became of each."""
    organisation = organisation or settings.organisation
    warehouse = warehouse or settings.warehouse
    noted = [one for one in entries.of(organisation, warehouse=warehouse) if one.state == entries.NOTED]
    return [_taken(entry, warehouse) for entry in noted]


def remit(organisation: str, office: str, warehouse: Path | None = None) -> frozenset[str]:
    """The offices an office answers for: itself, a bureau's own, all of them at headquarters. Raises Refused."""
    rows = (
        store.reader(warehouse)
        .query(
            "select distinct office, kind, bureau_now from out_office where organisation = $organisation",
            {"organisation": organisation},
        )
        .rows
    )
    kinds = {code: kind for code, kind, _ in rows}
    if office not in kinds:
        raise Refused("no-office", office=office or "?", some=", ".join(sorted(kinds)[:8]))
    if kinds[office] == "headquarters":
        return frozenset(kinds)
    return frozenset(code for code, _, bureau in rows if office in (code, bureau))


def _complete(change: Change, warehouse: Path) -> Change:
    """The change as it will be kept: names without spare spaces, its office found, its table and columns known."""
    table = schema.TABLES.get(change.table)
    if table is None or not table.key:
        raise Refused("no-table", table=change.table)
    unknown = [name for name in (*change.key, *change.values) if name not in table.columns]
    if unknown or not change.values:
        raise Refused("no-column", table=table.label[change.lang], columns=", ".join(unknown) or "?")
    if any(not change.key.get(name) for name in table.key if table.columns[name].required == "R"):
        raise Refused("no-key", columns=", ".join(table.columns[name].label[change.lang] for name in table.key))
    reason = " ".join(change.reason.split())[:LONGEST]
    if not plain(reason):
        raise Refused("no-reason")
    office = _office_of(change, warehouse)
    _follows(change, warehouse)
    _keeps_promises(change, warehouse)
    evidence = " ".join(change.evidence.split())[:LONGEST]
    is_of_two = change.needs_second or change.table in OF_TWO
    return replace(
        change, by=_named(change.by), office=office, reason=reason, evidence=evidence, needs_second=is_of_two
    )


def _follows(change: Change, warehouse: Path) -> None:
    """A state is followed by those that may come after it. Raises Refused."""
    status = change.values.get("status")
    if change.table != "agreement" or not status:
        return
    standing = _row(store.reader(warehouse), change.organisation, "agreement", change.key)
    if standing is None:  # it comes in for the first time, or waited for a correction: the judgement says the rest
        return
    then = gates.NEXT.get(str(standing.get("status")), ())
    if status not in then:
        named = [schema.choice_label("agreement_status", code, change.lang) for code in (standing.get("status"), *then)]
        asked = schema.choice_label("agreement_status", status, change.lang)
        raise Refused("not-next", status=named[0], asked=asked, next=", ".join(named[1:]) or "–")


def _keeps_promises(change: Change, warehouse: Path) -> None:
    """A first promise is never replaced: today’s date for it has a column of its own. Raises Refused."""
    moved = [name for name in PROMISED & change.values.keys() if change.values[name]]
    if not moved:
        return
    standing = _row(store.reader(warehouse), change.organisation, change.table, change.key) or {}
    for name in sorted(moved):
        was, column = standing.get(name), schema.TABLES[change.table].columns[name]
        if was is not None and str(was) != change.values[name]:
            raise Refused("first-stays", column=column.label[change.lang], was=str(was))


def _named(by: str) -> str:
    name = " ".join(by.split())[:LONGEST_NAME]
    if len(plain(name)) < 2:
        raise Refused("no-name")
    return name


def _office_of(change: Change, warehouse: Path) -> str:
    """The office that answers for the row: the agreement's, else the one the row names. Raises Refused."""
    agreement = change.key.get("agreement_id")
    if agreement:
        found = _row(store.reader(warehouse), change.organisation, "agreement", {"agreement_id": agreement})
        if found is None and change.table != "agreement":
            raise Refused("no-row", code=agreement)
        if found is not None:
            return str(found["counted_by"])
    standing = _row(store.reader(warehouse), change.organisation, change.table, change.key) or {}
    names = ("office", "counted_by", "lead_office")
    told = [change.values.get(name) or change.key.get(name) or standing.get(name) for name in names]
    known = choices.office_words(change.organisation)
    codes = (choices.code(known, str(office)) for office in told if office)
    return next((code for code in codes if code), change.by_office)


def _allowed(change: Change, office: str, offices: frozenset[str] | None, warehouse: Path) -> None:
    """Whether someone of that office may touch the row, and sees it at all. Raises Refused."""
    answers_for = remit(change.organisation, office, warehouse)
    if change.office not in answers_for or (offices is not None and change.office not in offices):
        raise Refused("not-your-office", office=office, whose=change.office)


def _row(
    asked: store.Reader | store.Draft, organisation: str, table: str, key: Mapping[str, str]
) -> dict[str, Any] | None:
    """The row of that key as it stands, its own columns only; None where there is none."""
    columns = list(schema.TABLES[table].columns)
    wanted = ", ".join(f'"{name}"' for name in columns)
    same = " and ".join(f'cast("{name}" as varchar) = ${name}' for name in key)
    found = asked.query(
        f"select {wanted} from accepted_{table}"
        f" where organisation = $organisation and known_to = $open and {same} limit 1",
        {**key, "organisation": organisation, "open": OPEN_END},
    ).rows
    return dict(zip(columns, found[0], strict=True)) if found else None


def _taken(entry: Entry, warehouse: Path) -> Outcome:
    """Judge an entry as a workbook of one row and publish it, or note why not. Busy leaves it noted."""
    change = entry.change
    with store.draft(warehouse) as draft, tempfile.TemporaryDirectory(prefix="panorama-entry-") as folder:
        past = Past(draft.query, draft.table)
        mark = f"{entry.id}@{entry.at.isoformat()}"
        if draft.query("select 1 from submission where identity = $mark", {"mark": f"entry|{mark}"}).rows:
            entries.say(entry, entries.TAKEN, change.by, change.by_office, warehouse=warehouse)
            return _outcome(one(change.organisation, entry.id, warehouse))
        standing = _row(draft, change.organisation, change.table, change.key) or {}
        path = entry_file.write(Path(folder), entry, standing, _day(draft, change.organisation))
        incoming = replace(receive.identify([path])[0], entry=mark)
        report = run.brought_in(draft, past, [incoming], warehouse, change.organisation)[0]
        against = _against(report, change)
        if not against:
            receive.keep(incoming, warehouse)
            version = draft.publish()
    verdict = entries.REFUSED if against else entries.TAKEN
    entries.say(entry, verdict, change.by, change.by_office, against, warehouse=warehouse)
    done = _outcome(one(change.organisation, entry.id, warehouse))
    return done if against else replace(done, version=version)


def _day(draft: store.Draft, organisation: str) -> date:
    """The day it is known: today, never before what the house knows already."""
    known = draft.query("select max(known_on) from submission where organisation = $code", {"code": organisation}).rows
    today = datetime.now(UTC).date()
    return max(today, known[0][0] or today)


def _against(report: SubmissionReport, change: Change) -> tuple[dict[str, Any], ...]:
    """What keeps an entry out: every error, and what may be reported but not entered."""
    grave = [
        one
        for one in report.findings
        if one.severity == ERROR or (one.rule in NOT_ENTERED and one.column in change.values)
    ]
    if not grave and report.was_read and sum(sheet.accepted for sheet in report.sheets if sheet.table != "meta") == 1:
        return ()
    return tuple(_plain(one) for one in grave) or ({"rule": "nothing-recognised"},)


def _plain(finding: Finding) -> dict[str, Any]:
    return {
        "rule": finding.rule,
        "column": finding.column,
        "value": finding.value,
        "details": entry_file.dumped(finding.details),
    }


def _outcome(entry: Entry) -> Outcome:
    return Outcome(entry.id, entry.state, None, entry.details)


def place(file: str, sheet: str, row: int) -> str:
    """The proof of a correction: the row of the file it corrects."""
    return f"{file} › {sheet} › {row}"


def corrected(organisation: str, warehouse: Path | None = None) -> frozenset[str]:
    """The rows (`place`) of received files that were corrected here; none where the register does not answer."""
    try:
        known = entries.of(organisation, warehouse=warehouse or settings.warehouse)
    except Unavailable:
        return frozenset()
    return frozenset(one.change.evidence for one in known if one.state == entries.TAKEN and one.change.evidence)


def listed(organisation: str, agreement: str | None = None, warehouse: Path | None = None) -> Sequence[Entry]:
    """The entries of an organisation, or about one agreement, the newest first."""
    found = entries.of(organisation, warehouse=warehouse or settings.warehouse)[::-1]
    return [one for one in found if agreement is None or one.change.key.get("agreement_id") == agreement]


__all__ = [
    "Change",
    "Entry",
    "Outcome",
    "Refused",
    "catch_up",
    "corrected",
    "enter",
    "listed",
    "one",
    "remit",
    "second",
]
