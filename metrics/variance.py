"""Why a period brought more or less than the same months a year before: each dollar of it under one cause."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any

#: The causes, as they are read: partners who came, came back, give more, give less, gave last year for years to come,
#: left; then rates of exchange, money given back or written down, what offices have not sent yet, and what no partner
#: explains.
CAUSES = (
    *("new", "recaptured", "upgraded", "downgraded", "running", "lost"),
    *("exchange", "corrected", "late", "unexplained"),
)

#: Each column of what a question found, one entry per partner, in millionths of a dollar: of the period, of the same
#: months a year before, whether it ever gave before the year, whether an agreement of the year before still runs, what
#: changed through exchange, corrections and workbooks not sent yet, and the two figures compared.
Columns = Mapping[str, Sequence[Any]]
MICRO, CENT = Decimal("0.000001"), Decimal("0.01")


def by_cause(columns: Columns) -> dict[str, Decimal]:
    """USD of the difference by cause; they add up, to the cent, to the period's figure less last year's."""
    found: dict[str, int] = {}
    for cause, amount in _parts(columns):
        found[cause] = found.get(cause, 0) + amount
    return _closed(found, _cents(_sum(columns["after"])) - _cents(_sum(columns["prior"])))


def counts(columns: Columns) -> dict[str, int]:
    """Partners under each cause; one may stand under its movement, under corrections and under late reports."""
    found: dict[str, int] = {}
    for cause, _ in _parts(columns):
        found[cause] = found.get(cause, 0) + 1
    return found


def _parts(columns: Columns) -> Iterator[tuple[str, int]]:
    """What each partner brings to the difference, cause by cause; nothing where it brings the same."""
    names = ("partner_id", "now", "before", "earlier", "running")
    for partner, now, before, earlier, running in zip(*(columns[name] for name in names), strict=True):
        if now != before:
            yield movement(partner, now or 0, before or 0, bool(earlier), bool(running)), (now or 0) - (before or 0)
    for cause in ("exchange", "corrected", "late"):
        yield from ((cause, amount) for amount in columns[cause] if amount)


def movement(partner: str | None, now: int, before: int, earlier: bool, running: bool) -> str:
    """The cause a partner's change falls under; what names no partner explains nothing."""
    if partner is None:
        return "unexplained"
    if not before:
        return "recaptured" if earlier else "new"
    if not now:
        return "running" if running else "lost"
    return "upgraded" if now > before else "downgraded"


def _sum(amounts: Sequence[int | None]) -> int:
    return sum(amount for amount in amounts if amount)


def _cents(amount: int) -> Decimal:
    """Millionths of a dollar as USD, to the cent."""
    return (int(amount) * MICRO).quantize(CENT)


def _closed(found: Mapping[str, int], whole: Decimal) -> dict[str, Decimal]:
    """The causes in cents; what rounding leaves goes to the largest, so that they add up to the whole."""
    told = {cause: _cents(amount) for cause, amount in found.items()}
    left = whole - sum(told.values(), Decimal(0))
    if left and told:
        told[max(told, key=lambda cause: abs(told[cause]))] += left
    return told
