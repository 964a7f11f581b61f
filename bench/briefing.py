"""The Board's briefing, written from the big warehouse by the command people type, once in each language."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

from bench import children
from bench.measure import Line
from schema import LANGUAGES

BUDGET_S = 10
RUNS = 5


def lines(warehouse: Path) -> Iterator[Line]:
    """The whole briefing, every region, in each language; the start of the program is part of it."""
    with tempfile.TemporaryDirectory() as kept:
        for lang in LANGUAGES:
            out = Path(kept) / f"briefing-{lang}.xlsx"
            command = ["-m", "exports", "board", str(out), "--lang", lang, "--warehouse", str(warehouse)]
            ended = [children.run(command) for _ in range(RUNS)]
            size = f"{out.stat().st_size / 1e6:.1f} MB, memory {max(one.peak_mb for one in ended):.0f} MB"
            yield Line(f"briefing: every region, {lang}", [one.seconds for one in ended], "s", BUDGET_S, note=size)
