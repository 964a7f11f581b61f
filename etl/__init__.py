"""From the spreadsheets offices send to the warehouse: received, read, recognised, tidied, checked, matched, loaded."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from etl.report import Report

__all__ = ["check", "load", "reason", "rebuild", "sentences"]


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
