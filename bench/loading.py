"""How fast workbooks become figures: the command people type, over a folder of two hundred workbooks."""

import json
import tempfile
from collections.abc import Iterator
from pathlib import Path

from bench import children, workbooks
from bench.measure import Line

ROWS_A_SECOND, MEMORY_MB = 40_000, 1_000
WORKBOOKS = 200
RUNS = 5


def lines(directory: Path, count: int = WORKBOOKS) -> Iterator[Line]:
    """Rows a second from the first byte read to the version published, lineage and findings included."""
    paths = workbooks.write(directory / "workbooks", count)
    ended, read, accepted, findings = [], 0, 0, 0
    for _ in range(RUNS):
        with tempfile.TemporaryDirectory() as kept:
            command = ["-m", "etl", "load", *map(str, paths), "--json", "--quiet", "--warehouse", kept]
            done = children.run(command)
        ended.append(done)
        sheets = [sheet for one in json.loads(done.printed)["submissions"] for sheet in one["sheets"]]
        read = sum(sheet["read"] for sheet in sheets)
        accepted = sum(sheet["accepted"] for sheet in sheets)
        findings = sum(len(one["findings"]) for one in json.loads(done.printed)["submissions"])
    note = f"{count} workbooks, {read:,} rows read, {accepted / read:.1%} accepted, {findings:,} findings"
    rates = [read / one.seconds for one in ended]
    yield Line("load: office workbooks, end to end", rates, "rows/s", ROWS_A_SECOND, at_least=True, note=note)
    yield Line("load: processor time, every process", [one.core_seconds for one in ended], "core-s")
    yield Line("load: peak memory, every process", [one.peak_mb for one in ended], "MB", MEMORY_MB)
