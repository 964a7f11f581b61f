"""What people answered about headings and sheets: noted in the register, and looked for in files loaded before."""

from collections.abc import Mapping
from pathlib import Path

import register
from etl.past import Query
from etl.rules.reading import ABOUT_HEADINGS, ABOUT_SHEETS
from etl.spell import plain, plain_heading
from register import Answers


def note(
    organisation: str,
    office: str,
    table: str,
    text: str,
    column: str | None,
    decided_by: str,
    warehouse: Path | None = None,
) -> None:
    """Remember that a heading of an office's `table` is `column`, or that a sheet (table "") is that table; None: not
    ours. Office "" is every office."""
    key = plain_heading(text) if table else plain(text)
    register.remember_heading(organisation, office, table, key, column, decided_by, warehouse=warehouse)


def unheeded(query: Query, organisation: str, answers: Answers) -> set[str]:
    """The content hashes of loaded files read before what was answered about them, or under another answer."""
    return _waiting(query, organisation, answers) | _otherwise(query, organisation, answers)


def _told(answers: Answers, office: str | None) -> Mapping[tuple[str, str], str | None]:
    """What holds for an office: what was said for every office, then its own."""
    return {**answers.get("", {}), **answers.get(office or "", {})}


def _waiting(query: Query, organisation: str, answers: Answers) -> set[str]:
    """Files with a question that has been answered since."""
    if not answers:
        return set()
    rows = query(
        "select submission.content_sha256, submission.office, finding.rule, finding.sheet, finding.value,"
        " json_extract_string(finding.details, '$.in')"
        " from finding join submission on submission.submission_id = finding.submission_id"
        " where submission.organisation = $organisation and finding.rule = any($rules)",
        {"organisation": organisation, "rules": [*ABOUT_HEADINGS, *ABOUT_SHEETS]},
    ).rows
    found = set()
    for sha256, office, rule, sheet, value, table in rows:
        is_sheet = rule in ABOUT_SHEETS
        key = ("", plain(sheet or "")) if is_sheet else (table or "", plain_heading(value or ""))
        if key in _told(answers, office):
            found.add(sha256)
    return found


def _otherwise(query: Query, organisation: str, answers: Answers) -> set[str]:
    """Files with a heading read as was answered then, and answered otherwise since."""
    rows = query(
        "select submission.content_sha256, submission.office, raw_column.table_name, raw_column.heading,"
        " raw_column.column_name from raw_column"
        " join submission on submission.submission_id = raw_column.submission_id"
        " where submission.organisation = $organisation and raw_column.how = 'remembered'",
        {"organisation": organisation},
    ).rows
    return {
        sha256
        for sha256, office, table, heading, column in rows
        if _told(answers, office).get((table, plain_heading(heading)), "") != (column and column.partition("[")[0])
    }
