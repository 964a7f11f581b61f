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

#: Each column of what a question found, one entry per partner: USD of the period, of the same months a year before,
#: whether it ever gave before the year, whether an agreement of the year before still runs, what changed through
#: exchange, corrections and workbooks not sent yet, and the two figures compared.
Columns = Mapping[str, Sequence[Any]]
ZERO = Decimal(0)
CENT = Decimal("0.01")


def by_cause(columns: Columns) -> dict[str, Decimal]:
    """USD of the difference by cause; they add up, to the cent, to the period's figure less last year's."""
    found: dict[str, Decimal] = {}
    for cause, usd in _parts(columns):
        found[cause] = found.get(cause, ZERO) + usd
    whole = _cents(columns["after"]) - _cents(columns["prior"])
    return _closed(found, whole)


def counts(columns: Columns) -> dict[str, int]:
    """Partners under each cause; one may stand under its movement, under corrections and under late reports."""
    found: dict[str, int] = {}
    for cause, _ in _parts(columns):
        found[cause] = found.get(cause, 0) + 1
    return found


def _parts(columns: Columns) -> Iterator[tuple[str, Decimal]]:
    """What each partner brings to the difference, cause by cause; nothing where it brings the same."""
    names = ("partner_id", "now", "before", "earlier", "running")
    for partner, now, before, earlier, running in zip(*(columns[name] for name in names), strict=True):
        change = (now or ZERO) - (before or ZERO)
        if change:
            yield movement(partner, now or ZERO, before or ZERO, bool(earlier), bool(running)), change
    for cause in ("exchange", "corrected", "late"):
        yield from ((cause, usd) for usd in columns[cause] if usd)


def movement(partner: str | None, now: Decimal, before: Decimal, earlier: bool, running: bool) -> str:
    """The cause a partner's change falls under; what names no partner explains nothing."""
    if partner is None:
        return "unexplained"
    if not before:
        return "recaptured" if earlier else "new"
    if not now:
        return "running" if running else "lost"
    return "upgraded" if now > before else "downgraded"


def _cents(amounts: Sequence[Decimal | None]) -> Decimal:
    return sum((usd for usd in amounts if usd), ZERO).quantize(CENT)


def _closed(found: Mapping[str, Decimal], whole: Decimal) -> dict[str, Decimal]:
    """The causes in cents; what rounding leaves goes to the largest, so that they add up to the whole."""
    told = {cause: usd.quantize(CENT) for cause, usd in found.items()}
    left = whole - sum(told.values(), ZERO)
    if left and told:
        told[max(told, key=lambda cause: abs(told[cause]))] += left
    return told
