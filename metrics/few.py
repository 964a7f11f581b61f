"""Figures about a few persons are not told, nor is what would give them away by subtraction."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from metrics.answer import Row

#: Columns whose values share persons out: what is hidden under one of them is the whole less the others.
SHARING = frozenset({"office", "country", "bureau", "bureau_now", "consent", "language"})


def hidden(by: Sequence[str], counts: Mapping[Row, int], minimum: int) -> set[Row]:
    """The groups not to be told: those of fewer than `minimum` persons; and where those beside one another hide fewer
    than that in all, the smallest of the others as well."""
    found = {key for key, count in counts.items() if count < minimum}
    if minimum < 2:
        return found
    places = [place for place, column in enumerate(by) if column in SHARING]
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
