"""What one sheet, file or the past says about rows of another: keys twice, days to come, amounts out of scale."""

from collections import Counter
from collections.abc import Callable, Mapping

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from etl.checking import HELD, WARNED
from etl.money import Valued
from etl.portfolio import Portfolio, Rows, positions
from etl.rules import severity
from etl.rules.rows import SIGNED

#: An amount this many times the largest other one of its office is worth a word, where so many others are known.
TIMES, OTHERS = 10, 12
#: Tables whose amounts are compared with the office's others.
COMPARED = ("flow", "agreement")
#: Days on which something has happened, by table.
HAPPENED = {
    "agreement": ("signed_on", "ended_on"),
    "in_kind": ("date",),
    "exchange": ("date",),
    "consultation": ("date",),
    "due_diligence": ("date",),
    "need": ("declared_on",),
    "support_request": ("requested_on", "replied_on", "solved_on"),
    "work_plan": ("done_on",),
    "milestone_risk": ("done_on",),
    "corrective_action": ("signed_on", "done_on"),
    "evaluation": ("done_on",),
    "follow_up": ("done_on",),
    "visibility": ("done_on",),
}
#: The family of our own offices' workbooks.
_OFFICE = "office"
#: What comes from an office, whatever the door: its workbook, or what is entered here.
_OURS = frozenset({_OFFICE, "entry"})

#: {office: (how many amounts it ever reported, the largest in US dollars)} of one organisation and table.
History = Callable[[str, str], Mapping[str, tuple[int, float]]]


def keys_once(portfolio: Portfolio) -> None:
    """A key that another sheet of the same workbook bears already holds the later row."""
    for rows in portfolio.tables.values():
        key = rows.table.key[0] if len(rows.table.key) == 1 and len(rows) else None
        if key and rows.table.columns[key].unique and len(np.unique(rows.source)) > 1:
            _keys_once(portfolio, rows, key)


def _keys_once(portfolio: Portfolio, rows: Rows, key: str) -> None:
    sheets = Counter(portfolio.sources[source].submission for source in np.unique(rows.source).tolist())
    several = [of for of, count in sheets.items() if count > 1 and portfolio.submissions[of].family == _OFFICE]
    submissions = portfolio.submission_of(rows)
    first: dict[tuple[int, str], int] = {}
    for at in np.flatnonzero(np.isin(submissions, several)).tolist():
        text = rows.values[key][at].as_py()
        whose = (int(submissions[at]), text)
        if text is None or (rows.fates[at] >= HELD and whose not in first):
            continue
        before = first.setdefault(whose, at)
        if before != at and rows.source[before] != rows.source[at]:
            sheet = portfolio.sources[rows.source[before]].sheet
            details = {"code": text, "row": int(rows.row[before]), "sheet": sheet}
            portfolio.say(rows, at, key, "duplicate-elsewhere", severity("duplicate-elsewhere"), details)
            portfolio.hold(rows, at, HELD)


def said_once(portfolio: Portfolio) -> None:
    """A cell that serves several rows, as where months stand across, is spoken of once."""
    for submission, findings in zip(portfolio.submissions, portfolio.findings, strict=True):
        if submission.family != _OFFICE:
            continue
        told = {
            (each.sheet, each.rule, each.row, each.cell, each.column, each.value, str(each.details)): each
            for each in reversed(findings)
        }
        if len(told) < len(findings):
            kept = {id(each) for each in told.values()}
            findings[:] = [each for each in findings if id(each) in kept]


def days_to_come(portfolio: Portfolio) -> None:
    """Money said to be received after the day its file speaks of."""
    flows = portfolio.tables.get("flow")
    if flows is None or not len(flows):
        return
    submissions = portfolio.submission_of(flows)
    for at in positions(pc.equal(flows.values["kind"], "receipt")):
        of = portfolio.submissions[submissions[at]]
        day = flows.values["date"][at].as_py()
        if of.family == _OFFICE and day and day > of.known_on and flows.fates[at] < HELD:
            details = {"date": str(day), "known": str(of.known_on)}
            portfolio.say(flows, at, "date", "receipt-in-future", severity("receipt-in-future"), details)
            portfolio.hold(flows, at, WARNED)


def said_done_to_come(portfolio: Portfolio) -> None:
    """What is said to have happened after the day its file speaks of."""
    for name, columns in HAPPENED.items():
        rows = portfolio.tables.get(name)
        if rows is None or not len(rows):
            continue
        known = pa.array([each.known_on for each in portfolio.submissions], pa.date32())
        sent = known.take(pa.array(portfolio.submission_of(rows)))
        for column in columns:
            for at in positions(pc.greater(rows.values[column], sent)):
                of = portfolio.submissions[portfolio.submission_of(rows)[at]]
                if of.family in _OURS and _has_happened(rows, at):
                    details = {"date": str(rows.values[column][at].as_py()), "known": str(of.known_on)}
                    portfolio.say(rows, at, column, "date-to-come", severity("date-to-come"), details)
                    portfolio.hold(rows, at, WARNED)


def _has_happened(rows: Rows, at: int) -> bool:
    """Whether a row speaks of what is: an agreement still to be signed says when it hopes to be."""
    return rows.table.name != "agreement" or rows.values["status"][at].as_py() in (None, *SIGNED.to_pylist())


def out_of_scale(portfolio: Portfolio, dollars: Mapping[tuple[str, str], Valued], history: History) -> None:
    """The one amount of an office that is many times all its others, of this load and of the past."""
    for name in COMPARED:
        rows = portfolio.tables.get(name)
        if rows is not None and len(rows) and (name, "amount") in dollars:
            _out_of_scale(portfolio, rows, dollars[name, "amount"], history)


def _out_of_scale(portfolio: Portfolio, rows: Rows, valued: Valued, history: History) -> None:
    amounts = np.where(valued.known & (rows.fates < HELD), np.abs(valued.ten_thousandths), 0) / 10_000
    whose = [(of.organisation, of.office or "") if of.family == _OFFICE else ("", "") for of in portfolio.submissions]
    offices = [(organisation, office) for organisation, office in dict.fromkeys(whose) if office]
    numbers = {office: number for number, office in enumerate(offices)}
    of_row = np.array([numbers.get(office, -1) for office in whose])[portfolio.submission_of(rows)]
    at = np.flatnonzero((of_row >= 0) & (amounts != 0))
    largest_first = at[np.lexsort((at, -amounts[at], of_row[at]))]
    found, firsts, counts = np.unique(of_row[at], return_index=True, return_counts=True)
    starts = np.cumsum(counts) - counts
    pasts = {organisation: history(organisation, rows.table.name) for organisation in {code for code, _ in offices}}
    for place in np.argsort(firsts).tolist():
        organisation, office = offices[found[place]]
        known, largest = pasts[organisation].get(office, (0, 0.0))
        top, count = int(largest_first[starts[place]]), int(counts[place])
        others = known + count - 1
        most = max(largest, amounts[largest_first[starts[place] + 1]] if count > 1 else 0.0)
        if others >= OTHERS and most and amounts[top] > TIMES * most:
            details = {"usd": float(amounts[top]), "times": TIMES, "largest": float(most), "count": others}
            portfolio.say(rows, top, "amount", "amount-implausible", severity("amount-implausible"), details)
            portfolio.hold(rows, top, WARNED)
