"""Figures about a few persons are not told, nor what would give them away by subtraction, in one answer or two."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence

from metrics.answer import Row

#: Columns that do not share persons out: a person is there in every month, and every question is of one house.
TIME = frozenset({
    "organisation", "date", "month", "quarter", "year", "period", "closes_quarter", "closes_year", "is_newest",
})  # fmt: skip
#: Columns that stand within another: what is hidden in a bureau is judged there, whoever asks without naming it.
WITHIN = {"office": "bureau_now", "country": "bureau_now"}


def judged(named: Sequence[str], known: Collection[str]) -> tuple[str, ...]:
    """The columns over which a question about persons is judged: those it breaks down or filters by, time apart, and
    those they stand within. A filter hides what a breakdown would: whoever asks twice learns what one answer tells."""
    sharing = [column for column in dict.fromkeys(named) if column not in TIME]
    around = [WITHIN[column] for column in sharing if column in WITHIN and WITHIN[column] in known]
    return tuple(dict.fromkeys((*sharing, *around)))


def hidden(by: Sequence[str], counts: Mapping[Row, int], minimum: int) -> set[Row]:
    """The groups not to be told: those of fewer than `minimum` persons; and where those beside one another hide fewer
    than that in all, the smallest of the others as well."""
    found = {key for key, count in counts.items() if count < minimum}
    if minimum < 2:
        return found
    places = [place for place, column in enumerate(by) if column not in TIME]
    while True:
        more = {key for place in places for key in _given_away(place, counts, found, minimum)}
        if not more:
            return found
        found |= more


def _given_away(place: int, counts: Mapping[Row, int], found: set[Row], minimum: int) -> set[Row]:
    """Of each set of groups that differ in one column alone, the one to hide with those hidden."""
    sets: dict[Row, list[Row]] = defaultdict(list)
    for key in counts:
        sets[(*key[:place], *key[place + 1 :])].append(key)
    more = set()
    for beside in sets.values():
        kept = [key for key in beside if key not in found]
        if kept and 0 < sum(counts[key] for key in beside if key in found) < minimum:
            more.add(min(kept, key=lambda key: (counts[key], tuple(str(part) for part in key))))
    return more
