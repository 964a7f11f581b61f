"""Write the fictional portfolio's workbooks: `python -m data.demo [DIR]`."""

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from data.demo import FICTIONAL, SEED, WORKBOOKS
from data.demo.errors import Planted, located, plant
from data.demo.habits import habit
from data.demo.ledger import OFFICES, as_offices_say, ledger_envelope, ledger_rows
from data.demo.sending import Envelope, content, envelopes, meta, rate_envelopes, rate_rows
from data.demo.whole import whole
from data.demo.workbook import Content, Writer

MANIFEST = "manifest.json"


def write(folder: Path) -> list[Planted]:
    """Every workbook into the folder, in place of those an earlier run wrote, with a manifest of what was planted."""
    folder.mkdir(parents=True, exist_ok=True)
    _clear(folder)
    portfolio = whole()
    planted: list[Planted] = []
    for envelope in envelopes():
        written = content(portfolio, envelope)
        if envelope.office.code in OFFICES:
            written.tables["flow"] = as_offices_say(envelope.office.code, written.tables["flow"])
        faults = plant(envelope, written)
        placed = Writer(folder / envelope.name, habit(envelope.office)).write(written)
        planted += located(faults, envelope, written, placed)
    for rates in rate_envelopes():
        _of_headquarters(folder, rates, "exchange_rate", rate_rows(rates.end))
    _of_headquarters(folder, ledger_envelope(), "flow", ledger_rows(portfolio))
    files = sorted(path.name for path in folder.glob("*.xlsx"))
    manifest = {"about": FICTIONAL, "seed": SEED, "files": files, "planted": [asdict(fault) for fault in planted]}
    (folder / MANIFEST).write_text(json.dumps(manifest, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    return planted


def _of_headquarters(folder: Path, envelope: Envelope, table: str, rows: list[dict[str, Any]]) -> None:
    """One table of headquarters' services, plainly written."""
    plainly = replace(habit(envelope.office), dates="true", has_other_sheet=False, extra_columns=0, totals=False)
    Writer(folder / envelope.name, plainly).write(Content(meta(envelope), {table: rows}, envelope.period))


def _clear(folder: Path) -> None:
    """Remove what an earlier run wrote there, by its manifest; nothing else."""
    manifest = folder / MANIFEST
    if manifest.exists():
        for name in json.loads(manifest.read_text(encoding="utf-8"))["files"]:
            (folder / name).unlink(missing_ok=True)


def main(arguments: Sequence[str] | None = None) -> int:
    """Write, then say what was written."""
    folder: Path = _parser().parse_args(arguments).folder
    try:
        planted = write(folder)
    except OSError as error:
        print(f"{folder}: {error.strerror}; name a folder that can be written.", file=sys.stderr)
        return 2
    count = len(list(folder.glob("*.xlsx")))
    print(f"{count} workbooks of a fictional agency in {folder}, with {len(planted)} planted faults ({MANIFEST}).")
    return 0


def _parser() -> argparse.ArgumentParser:
    about = "Write the workbooks a fictional agency's offices would send, the same ones every time."
    parser = argparse.ArgumentParser(prog="python -m data.demo", description=about)
    help = "where to write, in place of what an earlier run wrote there (default: data/demo/workbooks)"
    parser.add_argument("folder", nargs="?", type=Path, default=WORKBOOKS, metavar="DIR", help=help)
    return parser


if __name__ == "__main__":
    sys.exit(main())
