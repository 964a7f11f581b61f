"""Which flow follows which where an office does not number them: the same one sent again, corrected, or another one.

A function of the office's files alone, in the order of time, so that any order of loading gives the same answer
(docs/decisions/0020).
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

#: Kinds of flow whose day is to come; the others are known once their day has passed.
TO_COME = frozenset({"instalment_due", "pledge"})
#: Days by which a corrected day may differ: where the file lists the old one, and where it may begin after it.
EVER, A_LITTLE = 10_000, 31


@dataclass(frozen=True, slots=True)
class File:
    """One file of the office: what a later one must share to replace it, the period it is for."""

    identity: str
    since: date | None
    until: date | None


@dataclass(frozen=True, slots=True)
class Told:
    """A flow as one file tells it; `number` is the office's own, None where it gave none."""

    file: int
    agreement: str
    kind: str
    day: date
    amount: Decimal | None
    currency: str | None
    number: str | None = None

    @property
    def group(self) -> tuple[str, str]:
        """Flows of one agreement and kind: a correction changes neither."""
        return self.agreement, self.kind

    @property
    def worth(self) -> tuple[Decimal | None, str | None]:
        """The amount as it was written."""
        return self.amount, self.currency


@dataclass(frozen=True)
class Same:
    """The key each flow is kept under, and doubts: (a flow, the earlier one that it may be although it differs).

    `left_out`: (a file, a flow that stands and that it would list, but does not tell).
    """

    keys: Sequence[str]
    doubts: Sequence[tuple[int, int]] = ()
    left_out: Sequence[tuple[int, int]] = ()


def made_key(agreement: str, kind: str, day: date, rank: int) -> str:
    """The key of a flow nobody numbered: its agreement, kind and day, and its rank among those alike."""
    return f"{agreement} {kind} {day}" + (f" {rank}" if rank > 1 else "")


def same_flows(files: Sequence[File], told: Sequence[Told]) -> Same:
    """Follow the flows of an office from file to file; `files` and `told` are in the order of time."""
    follower = _Follower(files, told)
    for file in range(len(files)):
        follower.read(file)
    return Same([follower.key[first] for first in follower.first], tuple(follower.doubts), tuple(follower.left_out))


@dataclass
class _Pairs:
    """The flows of one agreement and kind that a file tells, beside those that stood, while they are paired."""

    new: list[int]
    old: list[int]
    found: dict[int, int] = field(default_factory=dict)

    def take(self, pairs: Iterable[tuple[int, int]]) -> None:
        """Keep what was found, and leave it out from now on."""
        self.found |= dict(list(pairs))
        taken = set(self.found.values())
        self.new = [at for at in self.new if at not in self.found]
        self.old = [at for at in self.old if at not in taken]


class _Follower:
    """The flows of an office while its files are gone through. `first` is the first telling of each flow's own line."""

    def __init__(self, files: Sequence[File], told: Sequence[Told]) -> None:
        self.files, self.told = files, told
        self.first = list(range(len(told)))
        self.key: dict[int, str] = {}
        self.doubts: list[tuple[int, int]] = []
        self.left_out: list[tuple[int, int]] = []
        self._standing: dict[tuple[str, str], list[int]] = defaultdict(list)
        self._ranks: Counter[tuple[str, str, date]] = Counter()
        self._number: dict[int, str] = {}
        self._mine: dict[int, list[int]] = defaultdict(list)
        for at, each in enumerate(told):
            self._mine[each.file].append(at)

    def read(self, file: int) -> None:
        """One file: its flows beside what stood when it came."""
        groups: dict[tuple[str, str], _Pairs] = {}
        for at in self._mine[file]:
            group = self.told[at].group
            groups.setdefault(group, _Pairs([], list(self._standing[group]))).new.append(at)
        for pairs in groups.values():
            pairs.take(self._of_one_number(pairs))
            pairs.take(self._alike(pairs))
        repeated = {self.told[was].file for pairs in groups.values() for was in pairs.found.values()}
        days = {kind: min(self._days(file, kind)) for _, kind in groups}
        for (_, kind), pairs in groups.items():
            pairs.take(self._of_one_day(pairs))
            listed = {was: self._lists(file, was, days[kind], repeated) for was in pairs.old}
            pairs.take(self._of_one_amount(pairs, listed))
            self._doubt(file, pairs, listed)
        self._leave_out(file, groups, days, repeated)
        self._keep(file, groups)

    def _days(self, file: int, kind: str) -> Iterable[date]:
        return (self.told[at].day for at in self._mine[file] if self.told[at].kind == kind)

    def _of_one_number(self, pairs: _Pairs) -> Iterable[tuple[int, int]]:
        """The office's own number, or the key made for a flow, which templates hand back."""
        keys = {self.key[self.first[at]]: at for at in pairs.old}
        for at in pairs.new:
            number = self.told[at].number
            if number is not None and number in keys:
                yield at, keys.pop(number)

    def _alike(self, pairs: _Pairs) -> Iterable[tuple[int, int]]:
        """All the same: day, amount, currency."""
        left: dict[object, list[int]] = defaultdict(list)
        for at in pairs.old:
            left[self.told[at].day, self.told[at].worth].append(at)
        for at in pairs.new:
            same = left.get((self.told[at].day, self.told[at].worth), [])
            found = next((was for was in same if self._may_be(at, was)), None)
            if found is not None:
                same.remove(found)
                yield at, found

    def _of_one_day(self, pairs: _Pairs) -> Iterable[tuple[int, int]]:
        """An amount corrected: what is left of one day, in the order of the sheets."""
        for day in sorted({self.told[at].day for at in pairs.new} & {self.told[at].day for at in pairs.old}):
            new, old = ([at for at in left if self.told[at].day == day] for left in (pairs.new, pairs.old))
            yield from ((at, was) for at, was in zip(new, old, strict=False) if self._may_be(at, was))

    def _of_one_amount(self, pairs: _Pairs, listed: Mapping[int, int]) -> Iterable[tuple[int, int]]:
        """A day corrected: the only one left of an amount on either side, where the file would list the old day."""
        new, old = (Counter(self.told[at].worth for at in left) for left in (pairs.new, pairs.old))
        for at in pairs.new:
            worth = self.told[at].worth
            if new[worth] == old.get(worth) == 1:
                was = next(was for was in pairs.old if self.told[was].worth == worth)
                is_near = abs((self.told[at].day - self.told[was].day).days) <= listed[was]
                if is_near and self._may_be(at, was) and self._was_known(at, was):
                    yield at, was

    def _doubt(self, file: int, pairs: _Pairs, listed: Mapping[int, int]) -> None:
        """What is left on both sides, of days that both files would list, and that nothing closes."""
        for at in pairs.new:
            for was in pairs.old:
                is_closed = self.files[self.told[was].file].identity == self.files[file].identity
                if listed[was] and not is_closed and self._may_be(at, was) and self._was_known(at, was):
                    self.doubts.append((at, was))
                    break

    def _leave_out(
        self, file: int, groups: Mapping[tuple[str, str], _Pairs], days: Mapping[str, date], repeated: set[int]
    ) -> None:
        """The flows it does not tell, of the files that it repeats for the better part: they go on counting."""
        told = {was for pairs in groups.values() for was in pairs.found.values()}
        of_file = Counter(self.told[was].file for was in told)
        told |= {was for at, was in self.doubts if self.told[at].file == file}
        missing: dict[int, list[int]] = defaultdict(list)
        for (_, kind), stood in self._standing.items():
            for was in stood:
                if kind in days and was not in told:
                    missing[self.told[was].file].append(was)
        for former, gone in missing.items():
            is_closed = self.files[former].identity == self.files[file].identity
            if former in repeated and not is_closed and len(gone) <= of_file[former]:
                self.left_out += [(file, was) for was in gone]

    def _lists(self, file: int, was: int, first: date, repeated: set[int]) -> int:
        """How many days away a flow that stands may be and be the file's own: none where it would not list it.

        It lists what is of its own days, and what it repeats; where it begins later, the flow may have moved a little.
        """
        former, mine, flow = self.files[self.told[was].file], self.files[file], self.told[was]
        if former.identity == mine.identity or (former.since, former.until) == (mine.since, mine.until):
            return EVER
        if mine.since and mine.until and mine.since <= flow.day <= mine.until:
            return EVER
        if flow.file not in repeated:
            return 0
        return EVER if first <= flow.day else A_LITTLE

    def _was_known(self, at: int, was: int) -> bool:
        """Whether the flow's former file would list what it is said to be now."""
        until = self.files[self.told[was].file].until
        return self.told[at].kind in TO_COME or until is None or self.told[at].day <= until

    def _may_be(self, at: int, was: int) -> bool:
        """Two numbers are two flows."""
        return self.told[at].number is None or self.first[was] not in self._number

    def _keep(self, file: int, groups: dict[tuple[str, str], _Pairs]) -> None:
        """What stands from now on: what the file tells, and what it neither tells nor replaces."""
        followed = {at: was for pairs in groups.values() for at, was in pairs.found.items()}
        for at in self._mine[file]:
            self.first[at] = self.first[followed[at]] if at in followed else at
            self._name(at)
        gone, identity = set(followed.values()), self.files[file].identity
        for group, stood in self._standing.items():
            self._standing[group] = [
                at for at in stood if at not in gone and self.files[self.told[at].file].identity != identity
            ]
        for at in self._mine[file]:
            self._standing[self.told[at].group].append(at)

    def _name(self, at: int) -> None:
        """The key of a flow: the office's first number for it, else one made of how it was first told."""
        first, each = self.first[at], self.told[at]
        if each.number is not None:
            self.key[first] = self._number.setdefault(first, each.number)
        elif first == at:
            self._ranks[each.agreement, each.kind, each.day] += 1
            rank = self._ranks[each.agreement, each.kind, each.day]
            self.key[first] = made_key(each.agreement, each.kind, each.day, rank)
