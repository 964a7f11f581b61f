"""The twelve months a network is looked at over, and the twelve before; all of it where exchanges bear no date."""

from dataclasses import dataclass
from datetime import date
from typing import Any

import metrics
from components import State


@dataclass(frozen=True)
class Window:
    """The last twelve months of the data, if its exchanges are dated."""

    last: str | None
    months_known: tuple[str, ...]

    @property
    def is_dated(self) -> bool:
        """Whether exchanges bear dates at all."""
        return bool(self.months_known)

    def has_past(self, months: int = 23) -> bool:
        """Whether exchanges were reported so many months before the last: 23 for the whole of the year before."""
        return self.is_dated and self.months_known[0] <= self.shifted(-months)

    def months(self, before: bool = False) -> dict[str, Any]:
        """The filter for exchanges of the twelve months, or of the twelve before."""
        if not self.is_dated:
            return {}
        end = -12 if before else 0
        return {"month": (self.shifted(end - 11), self.shifted(end))}

    def month(self, before: bool = False) -> dict[str, Any]:
        """The filter for what is counted at a month's end: the last, or the same a year ago."""
        return {"month": self.shifted(-12 if before else 0)} if self.is_dated else {}

    def listed(self) -> list[str]:
        """The twelve months, oldest first."""
        return [self.shifted(step) for step in range(-11, 1)]

    def shifted(self, months: int) -> str:
        """The last month moved by so many months: '2026-09' moved by -12 is '2025-09'."""
        assert self.last is not None
        count = int(self.last[:4]) * 12 + int(self.last[5:7]) - 1 + months
        return f"{count // 12}-{count % 12 + 1:02d}"


def window(state: State) -> Window:
    """The twelve months up to the day the data speak of."""
    answer = metrics.ask("exchanges", by=["month"], where=state.where(), **state.asking)
    known = tuple(month for month, count in answer.rows if month and count)
    today = state.today or date.today()
    last = f"{today:%Y-%m}"
    return Window(last, tuple(month for month in known if month <= last))
