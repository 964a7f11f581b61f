"""Whether the network holds: density, centralisation, bridges, brokers. Tests hold each to a graph library."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np

#: Each column of what a question found: offices or regions at both ends, and the exchanges between them.
Columns = Mapping[str, Sequence[Any]]

#: Offices whose bridges are looked at together: “three bureaux carry 41 % of the bridges”.
BRIDGE_BUILDERS = 3


def _offices(columns: Columns) -> set[str]:
    """The offices that take part, were it only among themselves."""
    return {*columns["from_office"], *columns["to_office"]} - {None}


def _ties(columns: Columns) -> set[tuple[str, str]]:
    """Who writes to whom, each direction once; an office has no tie with itself."""
    ends = zip(columns["from_office"], columns["to_office"], columns["exchanges"], strict=True)
    return {(source, target) for source, target, count in ends if count and source and target and source != target}


def _contacts(columns: Columns) -> set[tuple[str, str]]:
    """Pairs of offices in touch, whoever writes."""
    return {(min(tie), max(tie)) for tie in _ties(columns)}


def density(columns: Columns) -> float | None:
    """Ties ÷ possible ties, n(n−1), among the offices that take part. None where no exchange says with whom."""
    ties, n = len(_ties(columns)), len(_offices(columns))
    return ties / (n * (n - 1)) if ties else None


def centralisation(columns: Columns) -> float | None:
    """Freeman degree centralisation of who is in touch with whom: 0 all alike, 1 a star. None below three."""
    degrees = dict.fromkeys(_offices(columns), 0)
    contacts = _contacts(columns)
    if len(degrees) < 3 or not contacts:
        return None
    for pair in contacts:
        for office in pair:
            degrees[office] += 1
    most = max(degrees.values())
    return sum(most - degree for degree in degrees.values()) / ((len(degrees) - 1) * (len(degrees) - 2))


def _regions(columns: Columns) -> Iterator[tuple[str, str, float]]:
    """(region of the writer, region of the reader, exchanges) where both are known."""
    for source, target, count in zip(columns["from_bureau"], columns["to_bureau"], columns["exchanges"], strict=True):
        if source is not None and target is not None:
            yield source, target, float(count or 0)


def ei_index(columns: Columns) -> float | None:
    """(between − within) ÷ (between + within), −1 all inside to 1 all across (Krackhardt and Stern 1988)."""
    within = sum(count for source, target, count in _regions(columns) if source == target)
    between = sum(count for source, target, count in _regions(columns) if source != target)
    return (between - within) / (between + within) if between + within else None


def expected_cross_share(columns: Columns) -> float | None:
    """The cross-region share if each exchange picked its addressee at random among all the exchanges received."""
    sent: dict[str, float] = {}
    got: dict[str, float] = {}
    for source, target, count in _regions(columns):
        sent[source] = sent.get(source, 0) + count
        got[target] = got.get(target, 0) + count
    total = sum(sent.values())
    if not total:
        return None
    return 1 - sum(sent[region] * got.get(region, 0) for region in sent) / total**2


def bridge_share(columns: Columns) -> float | None:
    """The share of cross-region exchanges that pass through the three offices that carry most of them."""
    crossing = _crossing(columns)
    total = sum(count for _, _, count in crossing)
    if not total:
        return None
    builders = set(bridge_builders(columns))
    return sum(count for source, target, count in crossing if source in builders or target in builders) / total


def bridge_builders(columns: Columns) -> list[str]:
    """The three offices most cross-region exchanges start or end at, the first in order of weight."""
    carried: dict[str, float] = {}
    for source, target, count in _crossing(columns):
        carried[source] = carried.get(source, 0) + count
        carried[target] = carried.get(target, 0) + count
    return sorted(carried, key=lambda office: (-carried[office], office))[:BRIDGE_BUILDERS]


def _crossing(columns: Columns) -> list[tuple[str, str, float]]:
    """(writer, reader, exchanges) where both regions are known and differ."""
    names = ("from_office", "to_office", "from_bureau", "to_bureau", "exchanges")
    return [
        (source, target, float(count or 0))
        for source, target, home, abroad, count in zip(*(columns[name] for name in names), strict=True)
        if home is not None and abroad is not None and home != abroad
    ]


def reciprocity(columns: Columns) -> float | None:
    """Directed ties that are answered by one the other way ÷ all directed ties. None where nobody is tied."""
    ties = _ties(columns)
    return sum((target, source) in ties for source, target in ties) / len(ties) if ties else None


#: Above this many offices betweenness is estimated from as many of them, always the same ones.
SAMPLED = 500


def brokers(columns: Columns, most: int = BRIDGE_BUILDERS) -> list[str]:
    """The offices that most shortest paths between others pass through (Freeman 1977), the first in order of weight."""
    offices = sorted(_offices(columns))
    if not offices:
        return []
    place = {office: number for number, office in enumerate(offices)}
    contacts = np.zeros((len(offices), len(offices)))
    for one, other in _contacts(columns):
        contacts[place[one], place[other]] = contacts[place[other], place[one]] = 1
    between = _betweenness(contacts).round(6)  # what is equal by hand stays equal: the alphabet decides
    return [offices[number] for number in np.lexsort((np.arange(len(offices)), -between))[:most]]


def _betweenness(contacts: np.ndarray) -> np.ndarray:
    """For each office the shortest paths through it, from every office at once, layer by layer (Brandes 2001)."""
    count = len(contacts)
    starts = np.linspace(0, count - 1, min(count, SAMPLED)).astype(int)
    paths = np.eye(count)[starts]
    layers = [paths > 0]
    seen, front = layers[0], paths
    while True:
        reached = _through(front, contacts)
        front = np.where(seen, 0, reached)
        if not front.any():
            break
        paths = paths + front
        layers.append(front > 0)
        seen = seen | layers[-1]
    leaning = np.zeros_like(paths)
    for nearer, layer in zip(reversed(layers[:-1]), reversed(layers[1:]), strict=True):
        share = np.divide(1 + leaning, paths, out=np.zeros_like(paths), where=layer)
        leaning += np.where(nearer, paths * _through(share, contacts), 0)
    leaning[np.arange(len(starts)), starts] = 0
    return leaning.sum(axis=0) * (count / len(starts)) / 2


def _through(rows: np.ndarray, contacts: np.ndarray) -> np.ndarray:
    """Rows carried over to each office's contacts. Not `@`: its threads wait for one another on a busy machine."""
    return np.einsum("ij,jk->ik", rows, contacts)


def broker_fragility(columns: Columns) -> float | None:
    """Cross-region ties lost if the three offices most others pass through were to leave ÷ all cross-region ties."""
    homes = {
        **dict(zip(columns["from_office"], columns["from_bureau"], strict=True)),
        **dict(zip(columns["to_office"], columns["to_bureau"], strict=True)),
    }
    ties = [
        (source, target)
        for source, target in _contacts(columns)
        if homes.get(source) and homes.get(target) and homes[source] != homes[target]
    ]
    if not ties:
        return None
    leaving = set(brokers(columns))
    return sum(source in leaving or target in leaving for source, target in ties) / len(ties)
