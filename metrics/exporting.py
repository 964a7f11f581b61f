"""A trace to take away: one line per received row, safe to open in a spreadsheet."""

import csv
import io
import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import words
from metrics.history import Earlier
from metrics.tracing import Source, Trace

#: The columns of an export, in the order they are read; their headings are words `lineage-<column>`.
COLUMNS = (
    "file", "office", "sender", "received_at", "known_on", "sheet", "row", "cell", "heading", "received", "brings",
    "rate", "rate_from", "rate_origin", "rate_known_on", "basis", "earlier", "submission_id",
)  # fmt: skip
_NUMBER = re.compile(r"^[-+]?\d[\d\s.,\u202f\u00a0]*$")


def headings(lang: str) -> list[str]:
    """The headings of the export in that language."""
    return [words.say(f"lineage-{column.replace('_', '-')}", lang) for column in COLUMNS]


def lines(found: Trace, lang: str) -> Iterable[list[Any]]:
    """One list of plain values per received row, in the order of COLUMNS."""
    for source in found.sources:
        yield [_value(source, column, lang) for column in COLUMNS]


def _value(source: Source, column: str, lang: str) -> Any:
    if column == "earlier":
        return "; ".join(before(each, lang) for each in source.earlier)
    if column == "basis":
        return words.say(f"shell-basis-{source.basis}", lang) if source.basis else ""
    if column == "rate_origin":
        return origin(source.rate_origin, lang)
    return getattr(source, column)


def before(each: Earlier, lang: str) -> str:
    """An earlier value in words: what it was, where, until when it was known."""
    place = f"{each.file} › {each.sheet} › {each.cell}"
    return words.say("lineage-before", lang, value=each.value, place=place, day=words.day(each.known_on, lang))


def origin(code: str | None, lang: str) -> str:
    """Where a rate comes from, in words."""
    key = f"rate-origin-{code}"
    return words.say(key, lang) if code and words.known(key, lang) else code or ""


def as_csv(columns: Iterable[str], rows: Iterable[Sequence[Any]]) -> str:
    """Lines of CSV in which no text can be taken for a formula."""
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\n")
    writer.writerow([harmless(column) for column in columns])
    writer.writerows([harmless(plain(cell)) for cell in row] for row in rows)
    return written.getvalue().rstrip("\n")


def harmless(cell: Any) -> Any:
    """A text that a spreadsheet would run as a formula gets an apostrophe before it; a number stays a number."""
    if isinstance(cell, str) and cell[:1] in ("=", "+", "-", "@", "\t", "\r") and not _NUMBER.match(cell):
        return f"'{cell}"
    return cell


def plain(cell: Any) -> Any:
    """A value as JSON and CSV know it."""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, Decimal):
        return float(cell)
    if isinstance(cell, datetime):
        return cell.isoformat(timespec="seconds")
    return cell.isoformat() if isinstance(cell, date) else cell
