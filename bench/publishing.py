"""Publishing the next version while people read: how long, how much memory, and what the readers notice."""

import resource
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import metrics
import store
from bench.measure import Line
from settings import ROOT

#: A publish of ten million flows may take minutes, and this much memory; a reader sees the new version within a second.
MEMORY_MB, VISIBLE_MS = 8_000, 1_000
#: How often the reader asks.
EVERY_S = 0.02


def lines(warehouse: Path, runs: int = 5) -> Iterator[Line]:
    """`runs` publishes of the whole warehouse by another process, watched by a reader here."""
    watched = [_watch(warehouse) for _ in range(runs)]
    yield Line("publish: the next version, whole", [each["seconds"] for each in watched], "s")
    yield Line("publish: peak memory", [each["peak_mb"] for each in watched], "MB", MEMORY_MB)
    size = store.live_path(warehouse).stat().st_size / 1e6
    yield Line("publish: size of the version", [size], "MB")
    yield Line("publish: longest a reader waited meanwhile", [each["longest_ms"] for each in watched], "ms")
    yield Line(
        "publish: new version visible after the swap", [each["visible_ms"] for each in watched], "ms", VISIBLE_MS
    )


def _watch(warehouse: Path) -> dict[str, float]:
    """One publish: a question is put every few hundredths of a second until the answer is the new version's."""
    before = _version({}, warehouse)
    child = subprocess.Popen(
        [sys.executable, "-m", "bench.publishing", str(warehouse)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    longest, seen, seen_at = 0.0, before, 0.0
    while seen == before:
        if child.poll() not in (None, 0):
            raise RuntimeError("The publish failed.")
        started = time.time()
        seen = _version(_another(started), warehouse)
        seen_at = time.time()
        if seen == before:
            longest = max(longest, seen_at - started)
        time.sleep(EVERY_S)
    said, _ = child.communicate()
    seconds, peak_mb, swapped_at = (float(part) for part in said.split())
    return {
        "seconds": seconds,
        "peak_mb": peak_mb,
        "longest_ms": longest * 1000,
        "visible_ms": max(0.0, seen_at - swapped_at) * 1000,
    }


def _version(where: dict[str, tuple[str, str]], warehouse: Path) -> str:
    """Put the reader's question; the version that answered it."""
    return metrics.ask("confirmed_revenue", "bureau", where, warehouse=warehouse).version


def _another(moment: float) -> dict[str, tuple[str, str]]:
    """A filter hardly ever put before, so that the answer is worked out and not remembered."""
    return {"month": ("2019-01", f"2026-09 {moment}")}


def publish(warehouse: Path) -> tuple[float, float, float]:
    """(seconds, peak MB, moment of the swap) of one publish of what is there."""
    started = time.perf_counter()
    with store.draft(warehouse) as draft:
        draft.publish()
        swapped_at = (warehouse / "current").lstat().st_ctime
        seconds = time.perf_counter() - started
    return seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000, swapped_at


if __name__ == "__main__":
    print(*publish(Path(sys.argv[1])))
