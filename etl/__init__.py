"""From the spreadsheets offices send to the warehouse: received, read, recognised, tidied, checked, matched, loaded."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from etl.report import Report

__all__ = ["answer", "apply", "check", "load", "reason", "rebuild", "sentences"]


def load(
    paths: Iterable[Path | str],
    warehouse: Path | None = None,
    organisation: str | None = None,
    progress: Callable[[str], None] | None = None,
) -> "Report":
    """Load files and folders and publish the next version. Raises receive.NothingToLoad, store.Busy, load.Unreconciled.

    `organisation` is the code of the organisation whose office workbooks these are (settings.organisation by default).
    """
    from etl import run

    return run.load([Path(path) for path in paths], warehouse, organisation, progress)


def check(
    paths: Iterable[Path | str],
    warehouse: Path | None = None,
    organisation: str | None = None,
    progress: Callable[[str], None] | None = None,
) -> "Report":
    """The same judgement against the warehouse as it stands; nothing is kept or published."""
    from etl import run

    return run.check([Path(path) for path in paths], warehouse, organisation, progress)


def rebuild(
    warehouse: Path | None = None, organisation: str | None = None, progress: Callable[[str], None] | None = None
) -> "Report":
    """The warehouse again from every file as received: the same figures."""
    from etl import run

    return run.rebuild(warehouse, organisation, progress)


def answer(
    organisation: str,
    office: str,
    table: str,
    text: str,
    column: str | None,
    decided_by: str,
    warehouse: Path | None = None,
) -> None:
    """Remember what a heading of an office's sheet is: `column` of `table`, or None for none of ours.

    With table "", `text` is a sheet's name and `column` the table it is. Office "" is every office. The next check
    heeds it, and so do `apply` and the next load for files loaded before.
    """
    from etl import answers

    answers.note(organisation, office, table, text, column, decided_by, warehouse)


def apply(
    warehouse: Path | None = None, organisation: str | None = None, progress: Callable[[str], None] | None = None
) -> "Report":
    """Read again the loaded files whose questions were answered since, and publish what that changes."""
    from etl import run

    return run.apply(warehouse, organisation, progress)


def reason(note: str | None, lang: str) -> str:
    """Why a row was set aside (raw_row.note), in words."""
    from etl import run

    return run.reason(note, lang)


def sentences(
    rule: str,
    lang: str,
    details: str | None = None,
    value: str | None = None,
    cell: str | None = None,
    column: str | None = None,
    sheet: str | None = None,
) -> tuple[str, str]:
    """(what is wrong, what to do) of a finding, from the columns of the `finding` table. Raises words.MissingWord."""
    from etl import report

    return report.sentences(rule, lang, details, value, cell, column, sheet)
