"""What raising funds costs and brings: value kept, time to sign (Kaplan and Meier), cover of the plan, payback."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import accumulate
from typing import Any

#: Each column of what a question found; money in USD.
Columns = Mapping[str, Sequence[Any]]

HALF, THREE_QUARTERS = 0.5, 0.75


def value_kept(columns: Columns) -> float | None:
    """Σ value this year of the partners who gave last year ÷ Σ value last year. None where nobody gave."""
    gave = [(now or 0, before) for now, before in zip(columns["now"], columns["before"], strict=True) if before]
    before = sum(usd for _, usd in gave)
    return float(sum(now for now, _ in gave) / before) if before else None


def coverage(columns: Columns) -> float | None:
    """Weighted pipeline ÷ (plan − confirmed); None without a plan, or once what is confirmed reaches it."""
    weighted, plan, confirmed = (sum(usd or 0 for usd in columns[name]) for name in ("weighted", "plan", "confirmed"))
    return float(weighted / (plan - confirmed)) if plan > confirmed else None


def returned(columns: Columns) -> dict[int, float] | None:
    """USD the cohort brought for each dollar invested, by months since its partners signed; together, what it brought
    so far. None where nothing was invested."""
    cost = sum(usd or 0 for usd in columns["cost"])
    if not cost:
        return None
    months = dict.fromkeys((max(month, 0) for month in columns["months_after"] if month is not None), Decimal(0))
    for month, usd in zip(columns["months_after"], columns["cohort"], strict=True):
        if month is not None:
            months[max(month, 0)] += usd or 0
    return {month: float(usd / cost) for month, usd in sorted(months.items())} or {0: 0.0}


def payback(columns: Columns) -> int | None:
    """The month, counted from January of the year of the cost (1), by whose end the cohort had brought what it cost."""
    cost = sum(usd or 0 for usd in columns["cost"])
    brought: dict[int, Decimal] = {}
    for month, usd in zip(columns["months_since"], columns["cohort"], strict=True):
        if month is not None:
            brought[month] = brought.get(month, Decimal(0)) + (usd or 0)
    if not cost:
        return None
    months = sorted(brought)
    so_far = zip(months, accumulate(brought[month] for month in months), strict=True)
    return next((month + 1 for month, usd in so_far if usd >= cost), None)


def median_days(columns: Columns) -> float | None:
    """The day by which half the opportunities are signed (Kaplan and Meier 1958); None while fewer than half are.

    One still open, lost or asleep counts as seen up to its last day and no further.
    """
    return next((days for days, share in survival(columns) if share <= HALF), None)


def quarter_days(columns: Columns) -> float | None:
    """The day by which a quarter of the opportunities are signed; None while fewer are."""
    return next((days for days, share in survival(columns) if share <= THREE_QUARTERS), None)


def survival(columns: Columns) -> Iterator[tuple[int, float]]:
    """(days, share not signed yet) at each day one was signed: S falls by d of the n still seen, ∏ (1 − d ÷ n)."""
    listed = sorted(zip(columns["days_run"], columns["is_signed"], columns["n"], strict=True))
    seen, share = sum(n for _, _, n in listed), 1.0
    for day in sorted({day for day, _, _ in listed}):
        signed = sum(n for days, is_signed, n in listed if days == day and is_signed)
        if signed:
            share *= 1 - signed / seen
            yield day, share
        seen -= sum(n for days, _, n in listed if days == day)
