"""An office's own workbook handed back: what is wrong, cell by cell, in its language, everything else untouched."""

import json
import re
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

import etl
import metrics
import words
from etl import inbox, receive
from etl.one_sheet import LACKING
from etl.report import SubmissionReport
from exports.annotated_notes import MOST_NOTES
from exports.handback import TINTED, Handback, Line
from metrics import EVERYONE, Viewer
from settings import ROOT, settings

#: From the gravest; a row that waits for another needs nothing done to itself: it is listed, not marked.
GRADES = ("error", "waits", "warning", "note")
#: Seconds the writing process may take: a base, and more for each megabyte of the file.
SECONDS, SECONDS_PER_MEGABYTE = 30.0, 6.0
#: Letters of a value shown on the first sheet.
LONGEST_VALUE = 300
#: Letters of the hash a submission is known by.
NAME_LENGTH = 12
_HASH = re.compile(r"[0-9a-f]{12,64}")


class Refused(ValueError):
    """Nothing can be handed back; the words of the exception say why, to the person who asked."""


@dataclass(frozen=True)
class Found:
    """A file, what was found in it (`findings` as the warehouse keeps them), and what waits because of it."""

    path: Path
    file_name: str
    language: str | None
    was_read: bool
    held_rows: int
    held_usd: Decimal
    findings: Sequence[Mapping[str, Any]]


@dataclass(frozen=True)
class Written:
    """What was written: where, whether it is the office's own file or one afresh, and how much there is to correct."""

    path: Path
    is_own: bool
    handback: Handback


def in_path(
    path: Path, lang: str | None = None, organisation: str | None = None, warehouse: Path | None = None
) -> Found:
    """A file judged now, against the warehouse as it stands. Raises receive.NothingToLoad."""
    return of_report(path, etl.check([path], warehouse, organisation).submissions[0], lang)


def of_report(path: Path, report: SubmissionReport, lang: str | None = None) -> Found:
    """A file and what was said of it."""
    findings = [
        {
            "sheet": each.sheet, "row": each.row, "cell": each.cell, "column_name": each.column, "value": each.value,
            "rule": each.rule, "severity": each.severity, "details": json.dumps(each.details),
        }
        for each in report.findings
    ]  # fmt: skip
    held = sum((money.held_usd for money in report.money.values()), Decimal(0))
    return Found(path, path.name, lang, report.was_read, report.held, held, findings)


def in_received(
    sha256: str, lang: str | None = None, viewer: Viewer = EVERYONE, warehouse: Path | None = None
) -> Found:
    """A file received, by its content's hash or the beginning of it. Raises Refused, and store.NoWarehouse."""
    unknown = words.say("handback-unknown-file", lang or settings.language)
    if not _HASH.fullmatch(sha256):
        raise Refused(unknown)
    name = sha256[:NAME_LENGTH]
    asking: dict[str, Any] = {"viewer": viewer, "warehouse": warehouse}
    known = metrics.rows(
        "submission", ["content_sha256", "file_name", "language"], {"submission_id": name}, **asking
    ).records()
    if not known or not known[0]["content_sha256"].startswith(sha256):
        raise Refused(unknown)
    columns = ["sheet", "row", "cell", "column_name", "value", "rule", "severity", "details"]
    own: dict[str, Any] = {"submission_id": name}
    findings = metrics.rows("finding", columns, own, **asking).records()
    rows = metrics.rows("submission_sheet", ["rows_held"], own, **asking).column("rows_held")
    usd = metrics.rows("submission_money", ["held_usd"], own, **asking).column("held_usd")
    try:
        path = receive.by_hash(warehouse or settings.warehouse, known[0]["content_sha256"]).path
    except OSError as error:
        raise Refused(unknown) from error
    was_read = not any(one["rule"].startswith("file-") and one["severity"] == "error" for one in findings)
    held = sum((Decimal(str(value or 0)) for value in usd), Decimal(0))
    return Found(path, known[0]["file_name"], lang or known[0]["language"], was_read, sum(rows), held, findings)


def in_batch(batch: str, submission_id: str, lang: str | None = None, warehouse: Path | None = None) -> Found:
    """A file sent and checked, not loaded yet. Raises Refused."""
    try:
        opened = inbox.open_batch(batch, warehouse)
        path = opened.file(submission_id)
    except inbox.NoBatch as error:
        raise Refused(words.say("handback-unknown-file", lang or settings.language)) from error
    told = opened.checked().get("submissions", ())
    judged = next((one for one in told if one["submission_id"] == submission_id), None)
    if judged is None:
        raise Refused(words.say("handback-not-checked", lang or settings.language))
    findings = [
        one | {"column_name": one["column"], "details": json.dumps(one["details"])} for one in judged["findings"]
    ]
    held = sum((Decimal(str(money["held_usd"])) for money in judged["money"].values()), Decimal(0))
    rows = sum(sheet["held"] for sheet in judged["sheets"])
    was_read = not any(one["rule"].startswith("file-") and one["severity"] == "error" for one in findings)
    return Found(path, judged["file"], lang or opened.lang, was_read, rows, held, findings)


def write(found: Found, out: Path) -> Written:
    """The file with its marks at `out`, whose ending becomes that of the file. Raises Refused."""
    lang = found.language if found.language in words.LANGUAGES else settings.language
    if not found.was_read:
        raise Refused(_why(found, lang))
    handback = composed(found, lang)
    task = {"path": str(found.path.resolve()), "out": str(out.resolve()), "handback": handback.as_words()}
    seconds = SECONDS + SECONDS_PER_MEGABYTE * found.path.stat().st_size / 1_000_000
    try:
        done = subprocess.run(
            [sys.executable, "-m", "exports.annotating"],
            input=json.dumps(task),
            capture_output=True,
            text=True,
            timeout=seconds,
            cwd=ROOT,
            check=True,
        )
        told = json.loads(done.stdout)
    except (subprocess.SubprocessError, ValueError) as error:
        out.unlink(missing_ok=True)
        raise Refused(words.say("handback-not-written", lang, file=found.file_name)) from error
    path = out.with_suffix(told["ending"])
    if path != out:
        out.replace(path)
    return Written(path, told["is_own"], handback)


def file_name(found: Found, written: Written) -> str:
    """What a browser saves it as: the office's own name, and what it is for."""
    mark = words.say("handback-file-mark", written.handback.lang)
    return f"{Path(found.file_name).stem}-{mark}{written.path.suffix}"


def _why(found: Found, lang: str) -> str:
    """The sentences about a file nothing could be read from."""
    return " ".join(text for one in found.findings for text in _sentences(one, lang))


def _sentences(one: Mapping[str, Any], lang: str) -> tuple[str, str]:
    return etl.sentences(
        one["rule"], lang, one["details"], one["value"], one["cell"], one["column_name"], one["sheet"]
    )  # fmt: skip


def composed(found: Found, lang: str) -> Handback:
    """All the words of a workbook handed back."""
    sheets: dict[str | None, int] = {}
    for one in found.findings:
        sheets.setdefault(one["sheet"], len(sheets))
    findings = sorted(
        found.findings,
        key=lambda one: (GRADES.index(_grade(one)), sheets[one["sheet"]], one["row"] or 0),
    )
    return Handback(
        file_name=found.file_name,
        lang=lang,
        sheet_name=words.say("handback-sheet", lang),
        title=words.say("handback-title", lang, file=found.file_name),
        sentences=_header(found, lang),
        headings=tuple(words.say(f"handback-heading-{name}", lang) for name in HEADINGS),
        grades={grade: words.say(f"handback-grade-{grade}", lang) for grade in GRADES},
        footer=words.say("handback-footer", lang),
        afresh=words.say("handback-afresh", lang),
        lines=tuple(_line(one, lang) for one in findings),
    )


HEADINGS = ("number", "sheet", "cell", "value", "message", "remedy", "grade")


def _header(found: Found, lang: str) -> tuple[str, ...]:
    """How much there is to correct, what waits for it, and what to do."""
    counts = {grade: sum(_grade(one) == grade for one in found.findings) for grade in GRADES}
    if not found.held_rows and not counts["error"] and not counts["warning"]:
        return (words.say("handback-nothing", lang),)
    said = {f"{grade}s_shown": words.whole(count, lang) for grade, count in counts.items()}
    about = words.say(
        "handback-counts", lang, errors=counts["error"], warnings=counts["warning"], notes=counts["note"], **said
    )
    waiting = words.say(
        "handback-held", lang, rows=found.held_rows, shown=words.whole(found.held_rows, lang),
        usd=words.money_exact(float(found.held_usd), lang), has_money="yes" if found.held_usd else "no",
    )  # fmt: skip
    return (about, waiting, words.say("handback-how", lang), *_beyond(found, lang))


def _beyond(found: Found, lang: str) -> tuple[str, ...]:
    """A sentence for each sheet with more cells to correct than a sheet can bear comments."""
    cells: dict[str, set[str]] = {}
    for one in found.findings:
        if one["cell"] and one["sheet"] and _grade(one) in TINTED:
            cells.setdefault(one["sheet"], set()).add(one["cell"])
    return tuple(
        words.say(
            "handback-beyond", lang, sheet=sheet, most=words.whole(MOST_NOTES, lang), count=words.whole(len(each), lang)
        )
        for sheet, each in cells.items()
        if len(each) > MOST_NOTES
    )


def _grade(one: Mapping[str, Any]) -> str:
    return "waits" if one["rule"] == "waits" else str(one["severity"])


def _line(one: Mapping[str, Any], lang: str) -> Line:
    message, remedy = _sentences(one, lang)
    value = one["value"] or ""
    cell = one["cell"] or _headings_at(one)
    place, target = cell or "", cell
    if not place and one["row"] and one["sheet"]:
        place, target = words.say("handback-row", lang, row=str(one["row"])), f"{one['row']}:{one['row']}"
    elif not place and one["sheet"]:
        place = words.say("handback-whole-sheet", lang)
    shown = value if len(value) <= LONGEST_VALUE else value[: LONGEST_VALUE - 1] + "…"
    return Line(_grade(one), one["sheet"], cell, place, target, shown, message, remedy)


def _headings_at(one: Mapping[str, Any]) -> str | None:
    """The first heading of the table a missing column is to be added to."""
    if one["rule"] not in LACKING:
        return None
    at = json.loads(one["details"] or "{}").get("headings_at")
    return str(at) if at else None
