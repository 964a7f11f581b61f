"""A measurement as one line: what, median, 95th percentile, budget, kept or not, and on which machine."""

import math
import os
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Line:
    """One budget: the values measured in `unit`, and what the median and the 95th percentile may be at most.

    `at_least` is for rates, which should be high. Without a budget the line is there to be read beside another.
    """

    what: str
    values: Sequence[float]
    unit: str
    budget: float | None = None
    budget_p95: float | None = None
    at_least: bool = False
    note: str = ""

    @property
    def median(self) -> float:
        return statistics.median(self.values)

    @property
    def p95(self) -> float:
        """The value that 95 in 100 do not exceed."""
        return sorted(self.values)[max(0, math.ceil(0.95 * len(self.values)) - 1)]

    @property
    def is_kept(self) -> bool | None:
        """Whether the budget is kept; None where there is none."""
        if self.budget is None and self.budget_p95 is None:
            return None
        median_kept = self.budget is None or (
            self.median >= self.budget if self.at_least else self.median <= self.budget
        )
        return median_kept and (self.budget_p95 is None or self.p95 <= self.budget_p95)

    def told(self) -> str:
        """The line as it is printed."""
        sign = "≥" if self.at_least else "≤"
        limits = [f"{sign} {_number(self.budget)}" if self.budget is not None else ""]
        limits.append(f"p95 ≤ {_number(self.budget_p95)}" if self.budget_p95 is not None else "")
        budget = ", ".join(limit for limit in limits if limit)
        verdict = {True: "ok", False: "OVER", None: ""}[self.is_kept]
        measured = f"median {_number(self.median)}  p95 {_number(self.p95)} {self.unit}"
        runs = f"n={len(self.values)}"
        return (
            f"{self.what:<58} {measured:<38} {f'budget {budget}' if budget else '':<28} {verdict:<5} {runs} {self.note}"
        )


def _number(value: float | None) -> str:
    if value is None:
        return ""
    if abs(value) >= 100:
        return f"{value:,.0f}"
    return f"{value:.1f}" if abs(value) >= 10 else f"{value:.2f}"


def timed(work: Callable[[], object], runs: int, warm_ups: int = 0) -> list[float]:
    """Milliseconds of each of `runs` calls, after `warm_ups` that are not counted."""
    for _ in range(warm_ups):
        work()
    return [_once(work) for _ in range(runs)]


def _once(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return (time.perf_counter() - started) * 1000


def machine() -> str:
    """The processor, cores, memory and present load of this machine."""
    described = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    names = [line.split(":", 1)[1].strip() for line in described if line.startswith("model name")]
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    load = os.getloadavg()[0]
    return f"{names[0] if names else 'unknown processor'}, {os.cpu_count()} cores, {memory:.0f} GB, load {load:.1f}"
