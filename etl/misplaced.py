"""A workbook that speaks of another office, or of another time, than it says: its own rows tell."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import numpy as np
import pyarrow as pa

from etl import ours
from etl.checking import Finding
from etl.portfolio import Portfolio, Rows, Submission
from etl.rules import severity
from settings import UnknownOrganisation, organisation

OTHER_OFFICE, OTHER_PERIOD = "content-other-office", "content-other-period"
#: Where a row says whose it is, and when what it tells happened.
WHOSE = {"agreement": "counted_by", "partner": "lead_office", "need": "office"}
WHEN = {"flow": "date", "agreement": "signed_on", "need": "declared_on", "in_kind": "date"}
#: Rows that are needed to say so, and the share of them that must be one other office's.
FEWEST, MOST = 4, 0.8
#: Days before its period in which a workbook tells nothing.
SILENT = timedelta(270)
_OFFICE = "office"


def say(portfolio: Portfolio) -> None:
    """A word about each office's workbook whose rows are all another office's, or all of an earlier time."""
    whose: dict[int, Counter[str]] = defaultdict(Counter)
    days: dict[int, list[date]] = defaultdict(list)
    for name, column in WHOSE.items():
        for number, code in _told(portfolio, name, column):
            whose[number][str(code)] += 1
    for name, column in WHEN.items():
        for number, day in _told(portfolio, name, column):
            days[number].append(day)
    for number, each in enumerate(portfolio.submissions):
        if each.family == _OFFICE and not each.register:
            portfolio.findings[number] += [*_of_another(each, whose[number]), *_of_then(each, days[number])]


def _told(portfolio: Portfolio, name: str, column: str) -> Iterator[tuple[int, Any]]:
    """(number of the submission, what a row says in that column), where it says anything."""
    rows: Rows | None = portfolio.tables.get(name)
    if rows is not None and len(rows):
        at = pa.array(np.arange(len(rows)))
        for number, value in zip(
            portfolio.submission_of(rows).tolist(), rows.values[column].take(at).to_pylist(), strict=True
        ):
            if value is not None:
                yield number, value


def _of_another(each: Submission, whose: Counter[str]) -> Iterator[Finding]:
    total = sum(whose.values())
    if not each.office or whose[each.office] or total < FEWEST or not _is_country(each.organisation, each.office):
        return
    other, count = whose.most_common(1)[0]
    if count >= MOST * total:
        template = ours.template_name(other, each.period or "", each.language)
        details = {"given": each.office, "made_for": other, "count": count, "whole": total, "template": template}
        yield Finding(None, OTHER_OFFICE, severity(OTHER_OFFICE), details=details)


def _of_then(each: Submission, days: list[date]) -> Iterator[Finding]:
    if each.period_start and len(days) >= FEWEST and max(days) < each.period_start - SILENT:
        template = ours.template_name(each.office or "", each.period or "", each.language)
        details = {"given": each.period, "latest": str(max(days)), "count": len(days), "template": template}
        yield Finding(None, OTHER_PERIOD, severity(OTHER_PERIOD), details=details)


def _is_country(code: str, office: str) -> bool:
    """Whether an office speaks for itself alone; a bureau and headquarters send others' rows too."""
    try:
        return any(one.code == office and one.kind == "country" for one in organisation(code).offices)
    except UnknownOrganisation:
        return False
