"""Which tellings of one flow are one: by the office's workbook, the finance ledger, the relations file.

A function of the tellings alone, of one agreement and kind (docs/decisions/0024). What is sure is paired, what is
not stays apart and is said: two flows that are alike are two until something tells that they are one.
"""

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

#: Whose word counts, the first before the last: a file of the ledger, a line said to come from it, the office's own,
#: a file of relations, a line said to come from there. What was published is another organisation's word of another.
RANKS = {("ledger", True): 0, ("ledger", False): 1, ("office", False): 2, ("crm", True): 3, ("crm", False): 4}
#: Days between the day of a payment and the day it is entered elsewhere.
POSTED_WITHIN = 15
#: Days within which one amount told by two sources, and nothing else, makes one wonder.
ASKED_WITHIN = 45
#: Days that the parts of one deposit may be from it.
DEPOSIT_WITHIN = 31
#: Share of an amount that a bank or a rounding may take.
ALIKE = Decimal("0.01")
#: Share by which the only two flows of one day may differ and be one.
SAME_DAY = Decimal("0.1")


@dataclass(frozen=True, slots=True)
class Telling:
    """One flow as one source tells it; `number` is the one it was given, None where it has none."""

    rank: int
    day: date
    amount: Decimal
    currency: str | None
    usd: Decimal | None
    number: str | None = None


@dataclass(frozen=True, slots=True)
class Pair:
    """A telling set aside for the one that counts, and why: number, exact, near, day, total."""

    aside: int
    kept: int
    how: str


@dataclass
class Once:
    """The tellings that are one, and doubts: (a telling, the one it may be although nothing proves it)."""

    pairs: list[Pair] = field(default_factory=list)
    doubts: list[tuple[int, int]] = field(default_factory=list)


def rank(register: str | None, source: str | None) -> int | None:
    """The rank of a row by the kind of its file and its own word; None where it is not compared."""
    if register:
        return RANKS.get((register, True))
    return RANKS.get((source or "office", False))


def told_once(tellings: Sequence[Telling]) -> Once:
    """The tellings of one agreement and kind that are one flow; each rank is read beside those above it."""
    found = Once()
    kept: list[int] = []
    for each in sorted({one.rank for one in tellings}):
        mine = [at for at, one in enumerate(tellings) if one.rank == each]
        reading = _Reading(tellings, mine, kept)
        reading.pair()
        found.pairs += reading.pairs
        found.doubts += reading.doubts()
        kept = [*kept, *reading.mine]
    return found


class _Reading:
    """The flows of one source beside those that count already, while they are paired."""

    def __init__(self, tellings: Sequence[Telling], mine: Sequence[int], kept: Sequence[int]) -> None:
        self.told = tellings
        self.mine, self.kept = list(mine), list(kept)
        self.pairs: list[Pair] = []
        self._every = (tuple(mine), tuple(kept))
        self._all = frozenset((*mine, *kept))
        self._in_order = sorted((*mine, *kept), key=lambda at: tellings[at].day)
        self._days_in_order = [tellings[at].day.toordinal() for at in self._in_order]

    def pair(self) -> None:
        """From the surest to the least sure that is still sure."""
        for how, find in (
            ("number", self._of_one_number),
            ("exact", self._exact),
            ("near", self._near),
            ("day", self._of_one_day),
        ):
            self._take(how, dict(find()))
        self._take("total", dict(self._in_other_parts()))

    def _take(self, how: str, found: Mapping[int, int]) -> None:
        self.pairs += [Pair(at, other, how) for at, other in found.items()]
        self.mine = [at for at in self.mine if at not in found]
        taken = set(found.values())
        self.kept = [at for at in self.kept if at not in taken]

    def _of_one_number(self) -> Iterator[tuple[int, int]]:
        numbers = {self.told[at].number: at for at in self.kept if self.told[at].number}
        for at in self.mine:
            number = self.told[at].number
            if number and number in numbers:
                yield at, numbers.pop(number)

    def _exact(self) -> Iterator[tuple[int, int]]:
        """The same day, amount and currency: the n-th of one source is the n-th of the other."""
        left: dict[object, list[int]] = defaultdict(list)
        for at in self.kept:
            left[self._worth(at)].append(at)
        for at in self.mine:
            if same := left.get(self._worth(at)):
                yield at, same.pop(0)

    def _near(self) -> Iterator[tuple[int, int]]:
        """Alike, a few days apart, and nothing else alike within twice as many: a series is never paired across."""
        left = set(self.kept)
        for at in self.mine:
            for other in self._around(at, POSTED_WITHIN, left):
                days = self._days(at, other)
                if self._are_alike(at, other, ALIKE) and self._is_alone(at, other, days):
                    yield at, other
                    break

    def _is_alone(self, at: int, other: int, days: int) -> bool:
        return not any(
            self._are_alike(one, which, ALIKE)
            for which in (at, other)
            for one in self._around(which, 2 * days, self._all)
            if one not in (at, other)
        )

    def _around(self, at: int, days: int, among: Container[int]) -> Iterator[int]:
        """The flows of `among` within so many days of one."""
        day = self.told[at].day.toordinal()
        first = bisect_left(self._days_in_order, day - days)
        last = bisect_right(self._days_in_order, day + days)
        yield from (one for one in self._in_order[first:last] if one in among)

    def _of_one_day(self) -> Iterator[tuple[int, int]]:
        """The only two left of a day, near in amount: one of the two sources has the amount wrong."""
        mine, kept = (Counter(self.told[at].day for at in every) for every in self._every)
        for at in self.mine:
            day = self.told[at].day
            if mine[day] == kept[day] == 1:
                other = next((one for one in self.kept if self.told[one].day == day), None)
                if other is not None and self._are_alike(at, other, SAME_DAY):
                    yield at, other

    def _in_other_parts(self) -> Iterator[tuple[int, int]]:
        """All that is left of a month on one side comes to the one left on the other: it was booked in parts."""
        mine, kept = set(self.mine), set(self.kept)
        for whole, parts, is_mine in [
            *((at, mine, False) for at in self.kept),
            *((at, kept, True) for at in self.mine),
        ]:
            if whole not in (mine if is_mine else kept):
                continue
            near = list(self._around(whole, DEPOSIT_WITHIN, parts))
            beside = list(self._around(whole, DEPOSIT_WITHIN, mine if is_mine else kept))
            if len(near) < 2 or len(beside) > 1 or not self._comes_to(near, whole):
                continue
            parts.difference_update(near)
            (mine if is_mine else kept).discard(whole)
            yield from [(whole, near[0])] if is_mine else [(at, whole) for at in near]

    def doubts(self) -> Iterable[tuple[int, int]]:
        """What is left on both sides a few days apart, or some weeks and of one amount: nothing proves it is one."""
        left = set(self.kept)
        for at in self.mine:
            near = [
                other
                for other in self._around(at, ASKED_WITHIN, left)
                if self._days(at, other) <= POSTED_WITHIN or self._are_alike(at, other, ALIKE)
            ]
            if near:
                yield at, min(near, key=lambda other: self._days(at, other))

    def _worth(self, at: int) -> tuple[object, ...]:
        return self.told[at].day, self.told[at].amount, self.told[at].currency

    def _days(self, at: int, other: int) -> int:
        return abs((self.told[at].day - self.told[other].day).days)

    def _are_alike(self, at: int, other: int, share: Decimal) -> bool:
        """Whether two amounts are the same but for a share: as written, in dollars where the currencies differ."""
        one, two = self.told[at], self.told[other]
        if one.currency == two.currency:
            return _within(one.amount, two.amount, share)
        return one.usd is not None and two.usd is not None and _within(one.usd, two.usd, share)

    def _comes_to(self, parts: Sequence[int], whole: int) -> bool:
        """Whether some flows are together worth one: as written, in dollars where currencies differ."""
        told, one = [self.told[at] for at in parts], self.told[whole]
        if {each.currency for each in told} == {one.currency}:
            return _within(sum((each.amount for each in told), Decimal(0)), one.amount, ALIKE)
        known = [each.usd for each in told if each.usd is not None]
        return len(known) == len(told) and one.usd is not None and _within(sum(known, Decimal(0)), one.usd, ALIKE)


def _within(one: Decimal, two: Decimal, share: Decimal) -> bool:
    return abs(one - two) <= share * max(abs(one), abs(two)) and (one < 0) == (two < 0)
