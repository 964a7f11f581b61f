"""What people answered about headings and sheets: noted in the register, and looked for in files loaded before."""

from collections.abc import Mapping
from pathlib import Path

import register
from etl.past import Query
from etl.rules.reading import ABOUT_HEADINGS, ABOUT_READINGS, ABOUT_SHEETS, UNDER_AN_ANSWER
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
    ours. Office "" is every office. Under `table` "flow#order" or "flow#mark", `text` is a column and `column` how it
    reads: "day" or "month" first, "," or "." for decimals, percentages out of "1" or "100"."""
    key = text if "#" in table else plain_heading(text) if table else plain(text)
    register.remember_heading(organisation, office, table, key, column, decided_by, warehouse=warehouse)


def unheeded(query: Query, organisation: str, answers: Answers) -> set[str]:
    """The content hashes of loaded files read before what was answered about them, or under another answer."""
    return (
        _waiting(query, organisation, answers)
        | _otherwise(query, organisation, answers)
        | _withdrawn(query, organisation, answers)
    )


def _told(answers: Answers, office: str | None) -> Mapping[tuple[str, str], str | None]:
    """What holds for an office: what was said for every office, then its own."""
    return {**answers.get("", {}), **answers.get(office or "", {})}


def _waiting(query: Query, organisation: str, answers: Answers) -> set[str]:
    """Files with a question that has been answered since."""
    if not answers:
        return set()
    rows = query(
        "select submission.content_sha256, submission.office, finding.rule, finding.sheet, finding.value,"
        " json_extract_string(finding.details, '$.in'), finding.column_name"
        " from finding join submission on submission.submission_id = finding.submission_id"
        " where submission.organisation = $organisation and finding.rule = any($rules)",
        {"organisation": organisation, "rules": [*ABOUT_HEADINGS, *ABOUT_SHEETS, *ABOUT_READINGS]},
    ).rows
    return {sha256 for sha256, office, *asked in rows if _key(*asked) in _told(answers, office)}


def _key(rule: str, sheet: str | None, value: str | None, table: str | None, column: str | None) -> tuple[str, str]:
    """Under what the answer to a finding is noted."""
    if rule in ABOUT_SHEETS:
        return "", plain(sheet or "")
    if rule in ABOUT_READINGS:
        return f"{table}#{ABOUT_READINGS[rule]}", column or ""
    return table or "", plain_heading(value or "")


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


def _withdrawn(query: Query, organisation: str, answers: Answers) -> set[str]:
    """Files with a sheet or values read under an answer that no longer stands, or stands otherwise."""
    rows = query(
        "select submission.content_sha256, submission.office, finding.rule, finding.sheet, finding.column_name,"
        " json_extract_string(finding.details, '$.in'), json_extract_string(finding.details, '$.kind'),"
        " json_extract_string(finding.details, '$.answer')"
        " from finding join submission on submission.submission_id = finding.submission_id"
        " where submission.organisation = $organisation and finding.rule = any($rules)",
        {"organisation": organisation, "rules": list(UNDER_AN_ANSWER)},
    ).rows
    return {
        sha256
        for sha256, office, rule, sheet, column, table, kind, answer in rows
        if _told(answers, office).get(
            (f"{table}#{kind}", column or "") if rule == "reading-answered" else ("", plain(sheet or "")), ""
        )
        != answer
    }
