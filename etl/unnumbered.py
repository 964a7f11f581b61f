"""Flows that offices do not number, under the key of the flow they are: as they arrive, and in the warehouse."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import numpy as np
import pyarrow as pa

import store
from etl.checking import HELD, WARNED, Finding
from etl.past import Past
from etl.portfolio import LeftOut, Portfolio, Rows, Submission
from etl.rules import severity
from etl.same_flow import File, Same, Told, same_flows

#: The family of the workbooks our own offices fill in, the only ones whose flows may lack a number.
OFFICE = "office"
#: The rules by which a flow is said to be perhaps one that stands already, or to be told no more.
RULE, LEFT_OUT = "same-flow-unsure", "flow-left-out"
#: Flows a file leaves out that are told one by one; beyond, their number is.
LISTED = 50

#: (organisation, office)
Whose = tuple[str, str]


@dataclass(frozen=True, slots=True)
class _File:
    """One file in time."""

    known_on: date
    period_end: date | None
    received_at: datetime
    submission_id: str
    identity: str
    period_start: date | None
    file_name: str

    @property
    def moment(self) -> tuple[Any, ...]:
        return self.known_on, self.period_end or date.max, self.received_at, self.submission_id


@dataclass(frozen=True, slots=True)
class _Row:
    """One flow of a file: where it stands, the key it has, what it says; `at` is its place among those that arrive."""

    file: _File
    sheet: str
    row: int
    letters: str | None
    key: str | None
    is_numbered: bool
    agreement: str
    kind: str
    day: date
    amount: Decimal | None
    currency: str | None
    at: int | None = None

    @property
    def place(self) -> tuple[str, str, int, str]:
        return self.file.submission_id, self.sheet, self.row, self.letters or ""


def recall(portfolio: Portfolio, past: Past) -> None:
    """Give the flows that arrive without a number the key of the flow they are, and say where that is not sure."""
    flows = portfolio.tables.get("flow")
    if flows is None or not len(flows):
        return
    wanted = _without_numbers(portfolio, flows)
    for organisation in {each.organisation for each in portfolio.submissions if each.family == OFFICE}:
        wanted |= _offices(past.query, organisation)
    if not wanted:
        return
    keys: dict[int, str] = {}
    for whose, mine in sorted(_arriving(portfolio, flows, wanted).items()):
        rows = [*_standing(past.query, whose, past.leaving_out), *mine]
        if len({row.file.submission_id for row in rows}) < 2 and len({row.key for row in mine}) == len(mine):
            continue
        rows, found = _followed(rows)
        for row, key in zip(rows, found.keys, strict=True):
            if row.at is not None and not row.is_numbered:
                keys[row.at] = key
            elif row.at is None and row.key and row.key != key:
                portfolio.known_as[row.key] = key
        _say(portfolio, flows, rows, found)
        _say_left_out(portfolio, rows, found)
    if keys:
        told = flows.values["flow_id"].to_pylist()
        for at, key in keys.items():
            told[at] = key
        flows.values["flow_id"] = pa.array(told, pa.string())


def follow(draft: store.Draft) -> None:
    """The keys of the flows in a draft, for the offices of the files in the temporary table `touched`.

    Files whose flows change their key are touched too.
    """
    asked = draft.query(
        "select distinct organisation, office from submission where family = $family and office is not null"
        " and submission_id in (select submission_id from touched)",
        {"family": OFFICE},
    ).rows
    offices = {organisation: _offices(draft.query, organisation) for organisation, _ in asked}
    moved: list[tuple[str, str, int, str, str]] = []
    for whose in sorted(set(asked)):
        if whose in offices[whose[0]]:
            rows, found = _followed(_standing(draft.query, whose, ()))
            moved += [(*row.place, key) for row, key in zip(rows, found.keys, strict=True) if row.key != key]
    if moved:
        _rename(draft, moved)


def _rename(draft: store.Draft, moved: Sequence[tuple[str, str, int, str, str]]) -> None:
    names = ("submission_id", "sheet", "row", "letters", "flow_id")
    draft.run("create or replace temp table renamed (submission_id varchar, sheet varchar, row integer,"
              " letters varchar, flow_id varchar)")  # fmt: skip
    columns = {name: pa.array(column) for name, column in zip(names, zip(*moved, strict=True), strict=True)}
    draft.insert("renamed", pa.table(columns))
    draft.run(
        "update accepted_flow set flow_id = renamed.flow_id from renamed"
        " where renamed.submission_id = accepted_flow.submission_id and renamed.sheet = accepted_flow.sheet"
        " and renamed.row = accepted_flow.row and renamed.letters = coalesce(accepted_flow.letters, '')"
    )
    draft.run("insert into touched select distinct submission_id from renamed")
    draft.run("drop table renamed")


def _without_numbers(portfolio: Portfolio, flows: Rows) -> set[Whose]:
    """The offices whose arriving files have a sheet of flows without numbers."""
    sources = [portfolio.sources[number] for number in np.unique(flows.source)]
    sent = [portfolio.submissions[each.submission] for each in sources if "flow_id" not in each.letters]
    return {(each.organisation, each.office) for each in sent if each.family == OFFICE and each.office}


def _offices(query: Any, organisation: str) -> set[Whose]:
    """The offices some of whose flows have no number."""
    rows = query(
        f"select distinct office from submission where organisation = $organisation and office is not null"
        f" and submission_id in (select submission_id from ({_UNNUMBERED}))",
        {"organisation": organisation, "family": OFFICE},
    ).rows
    return {(organisation, office) for (office,) in rows}


#: Sheets of flows, received from an organisation's offices, without a column of numbers.
_UNNUMBERED = (
    "select submission_id, sheet from raw_column where table_name = 'flow' and submission_id in"
    " (select submission_id from submission where organisation = $organisation and family = $family)"
    " group by submission_id, sheet"
    " having count(case when starts_with(column_name, 'flow_id') then 1 end) = 0"
)


def _standing(query: Any, whose: Whose, but: Iterable[str]) -> list[_Row]:
    """Every flow the files of an office ever told, as its file told it."""
    found = query(
        "select submission.known_on, submission.period_end, submission.received_at, submission.submission_id,"
        " submission.identity, submission.period_start, submission.file_name, told.sheet, told.row, told.letters,"
        " told.flow_id, unnumbered.sheet is null, told.agreement_id, told.kind, told.date, told.amount, told.currency"
        " from accepted_flow as told"
        " join submission on submission.submission_id = told.submission_id and submission.known_on = told.known_from"
        f" left join ({_UNNUMBERED}) as unnumbered"
        " on unnumbered.submission_id = told.submission_id and unnumbered.sheet = told.sheet"
        " where submission.organisation = $organisation and submission.office = $office and submission.family = $family"
        " and not submission.submission_id = any($but)",
        {"organisation": whose[0], "office": whose[1], "family": OFFICE, "but": sorted(but) or [""]},
    ).rows
    files: dict[str, _File] = {}
    return [
        _Row(files.setdefault(row[3], _File(*row[:7])), *row[7:]) for row in found if row[12] and row[13] and row[14]
    ]


def _arriving(portfolio: Portfolio, flows: Rows, wanted: set[Whose]) -> Mapping[Whose, list[_Row]]:
    """The flows of a load that are let in, of the offices wanted."""
    files = [_file(each) for each in portfolio.submissions]
    submissions = portfolio.submission_of(flows)
    names = ("flow_id", "agreement_id", "kind", "date", "amount", "currency")
    kept = np.flatnonzero(flows.fates < HELD)
    is_wanted = [
        each.family == OFFICE and (each.organisation, each.office or "") in wanted for each in portfolio.submissions
    ]
    kept = kept[np.array(is_wanted)[submissions[kept]]]
    values = zip(*(flows.values[name].take(pa.array(kept)).to_pylist() for name in names), strict=True)
    found: dict[Whose, list[_Row]] = defaultdict(list)
    for at, (key, agreement, kind, day, amount, currency) in zip(kept.tolist(), values, strict=True):
        source, submission = portfolio.sources[flows.source[at]], portfolio.submissions[submissions[at]]
        if agreement and kind and day:
            found[submission.organisation, submission.office or ""].append(
                _Row(
                    files[submissions[at]], source.sheet, int(flows.row[at]), source.apart, key,
                    "flow_id" in source.letters, agreement, kind, day, amount, currency, at,
                )
            )  # fmt: skip
    return found


def _file(each: Submission) -> _File:
    return _File(
        each.known_on, each.period_end, each.received_at, each.submission_id, each.identity, each.period_start,
        each.file_name,
    )  # fmt: skip


def _followed(rows: list[_Row]) -> tuple[list[_Row], Same]:
    """(the same rows in the order of time, the key of each)."""
    rows = sorted(rows, key=lambda row: (row.file.moment, row.sheet, row.row, row.letters or ""))
    files = list(dict.fromkeys(row.file for row in rows))
    numbers = {file.submission_id: number for number, file in enumerate(files)}
    told = [
        Told(
            numbers[row.file.submission_id], row.agreement, row.kind, row.day, row.amount, row.currency,
            row.key if row.is_numbered else None,
        )
        for row in rows
    ]  # fmt: skip
    spans = [File(file.identity, file.period_start, file.period_end or file.known_on) for file in files]
    return rows, same_flows(spans, told)


def _say(portfolio: Portfolio, flows: Rows, rows: Sequence[_Row], found: Same) -> None:
    """A word at each flow that may be one which stands, and which one."""
    for new, old in found.doubts:
        at, former = rows[new].at, rows[old]
        if at is not None:
            details = {
                "file": former.file.file_name,
                "sheet": former.sheet,
                "row": former.row,
                "date": str(former.day),
                "amount": float(former.amount or 0),
                "currency": former.currency or "",
            }
            portfolio.say(flows, at, "amount", RULE, severity(RULE), details)
            portfolio.hold(flows, at, WARNED)


def _say_left_out(portfolio: Portfolio, rows: Sequence[_Row], found: Same) -> None:
    """A word, in the file that leaves them out, about flows that go on counting though it does not tell them."""
    files = list(dict.fromkeys(row.file.submission_id for row in rows))
    numbers = {each.submission_id: number for number, each in enumerate(portfolio.submissions)}
    listed: dict[int, list[_Row]] = defaultdict(list)
    for file, was in found.left_out:
        if files[file] in numbers:
            listed[numbers[files[file]]].append(rows[was])
    for number, gone in listed.items():
        portfolio.left_out += [LeftOut(number, row.key or "", row.sheet, row.row) for row in gone]
        told = portfolio.findings[number]
        told += [_left_out(row) for row in gone[:LISTED]]
        if len(gone) > LISTED:
            details = {"count": len(gone) - LISTED, "rule": LEFT_OUT, "in": "flow"}
            told.append(Finding(None, "more-alike", severity("more-alike"), details=details))


def _left_out(row: _Row) -> Finding:
    details = {
        "file": row.file.file_name,
        "sheet": row.sheet,
        "row": row.row,
        "date": str(row.day),
        "amount": float(row.amount or 0),
        "currency": row.currency or "",
        "kind": row.kind,
        "agreement": row.agreement,
        "in": "flow",
    }
    return Finding(None, LEFT_OUT, severity(LEFT_OUT), details=details)
