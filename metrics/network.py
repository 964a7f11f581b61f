"""Whether the network holds: density, centralisation, bridges. networkx measures; this room only puts the question."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import networkx

#: Each column of what a question found: offices or regions at both ends, and the exchanges between them.
Columns = Mapping[str, Sequence[Any]]

#: Offices whose bridges are looked at together: “three bureaux carry 41 % of the bridges”.
BRIDGE_BUILDERS = 3


def graph(columns: Columns) -> networkx.DiGraph:
    """Offices and their directed ties, weighted by exchanges; ties of an office with itself are left out."""
    found = networkx.DiGraph()
    found.add_nodes_from({*columns["from_office"], *columns["to_office"]} - {None})
    ties = zip(columns["from_office"], columns["to_office"], columns["exchanges"], strict=True)
    found.add_weighted_edges_from(
        (source, target, float(count))
        for source, target, count in ties
        if source is not None and target is not None and source != target and (count or 0) > 0
    )
    return found


def density(columns: Columns) -> float | None:
    """Ties ÷ possible ties, n(n−1), among the offices that take part. None where no exchange says with whom."""
    found = graph(columns)
    return networkx.density(found) if found.number_of_edges() else None


def centralisation(columns: Columns) -> float | None:
    """Freeman degree centralisation of who is in touch with whom: 0 all alike, 1 a star. None below three."""
    found = graph(columns).to_undirected()
    if len(found) < 3 or not found.number_of_edges():
        return None
    degrees = [degree for _, degree in found.degree()]
    return sum(max(degrees) - degree for degree in degrees) / ((len(found) - 1) * (len(found) - 2))


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
    names = ("from_office", "to_office", "from_bureau", "to_bureau", "exchanges")
    crossing = [
        (source, target, float(count or 0))
        for source, target, home, abroad, count in zip(*(columns[name] for name in names), strict=True)
        if home is not None and abroad is not None and home != abroad
    ]
    total = sum(count for _, _, count in crossing)
    if not total:
        return None
    carried: dict[str, float] = {}
    for source, target, count in crossing:
        carried[source] = carried.get(source, 0) + count
        carried[target] = carried.get(target, 0) + count
    builders = set(sorted(carried, key=lambda office: (-carried[office], office))[:BRIDGE_BUILDERS])
    return sum(count for source, target, count in crossing if source in builders or target in builders) / total


def reciprocity(columns: Columns) -> float | None:
    """Directed ties that are answered by one the other way ÷ all directed ties. None where nobody is tied."""
    found = graph(columns)
    return float(networkx.overall_reciprocity(found)) if found.number_of_edges() else None


#: Above this many offices betweenness is estimated from as many of them, always the same ones.
SAMPLED = 500


def brokers(columns: Columns, most: int = BRIDGE_BUILDERS) -> list[str]:
    """The offices that most shortest paths between others pass through (Freeman 1977), the first in order of weight."""
    found = graph(columns).to_undirected()
    sample = SAMPLED if len(found) > SAMPLED else None
    between = networkx.betweenness_centrality(found, k=sample, seed=1)
    return sorted(between, key=lambda office: (-between[office], office))[:most]


def broker_fragility(columns: Columns) -> float | None:
    """Cross-region ties lost if the three offices most others pass through were to leave ÷ all cross-region ties."""
    homes = {
        **dict(zip(columns["from_office"], columns["from_bureau"], strict=True)),
        **dict(zip(columns["to_office"], columns["to_bureau"], strict=True)),
    }
    ties = [
        (source, target)
        for source, target in graph(columns).to_undirected().edges()
        if homes.get(source) and homes.get(target) and homes[source] != homes[target]
    ]
    if not ties:
        return None
    leaving = set(brokers(columns))
    return sum(source in leaving or target in leaving for source, target in ties) / len(ties)


@dataclass(frozen=True)
class Meeting:
    """Two offices of two regions that do not exchange and could: what one asks about is what the other knows."""

    asks: str
    knows: str
    topic: str
    asked: int
    known: int


#: What an office does with a topic it knows; a question is what it does with one it does not.
KNOWN_BY = ("answer", "share", "mentoring", "webinar")
#: Questions on a topic from which an office seeks, and acts from which one knows.
FEWEST_ASKED, FEWEST_KNOWN = 2, 3


def meetings(acts: Sequence[Sequence[Any]], tied: set[frozenset[str]], most: int = 8) -> list[Meeting]:
    """Who should meet whom, the most asked-for first; each office is sent to one, and no one is sent more than two.

    `acts` are (topic, channel, office, its region, acts); `tied` the pairs that exchange already.
    """
    homes = {office: region for _, _, office, region, _ in acts if office}
    asked: dict[tuple[str, str], int] = {}
    known: dict[str, dict[str, int]] = {}
    for topic, channel, office, _, count in acts:
        if topic and office and channel == "question":
            asked[topic, office] = asked.get((topic, office), 0) + int(count or 0)
        elif topic and office and channel in KNOWN_BY:
            known.setdefault(topic, {})[office] = known.get(topic, {}).get(office, 0) + int(count or 0)
    found: list[Meeting] = []
    sent: dict[str, int] = {}
    for (topic, office), questions in sorted(asked.items(), key=lambda one: (-one[1], one[0])):
        if questions < FEWEST_ASKED or any(meeting.asks == office for meeting in found):
            continue
        for other, count in sorted(known.get(topic, {}).items(), key=lambda one: (-one[1], one[0])):
            is_far = homes.get(other) != homes.get(office) and frozenset((office, other)) not in tied
            if count >= FEWEST_KNOWN and is_far and sent.get(other, 0) < 2:
                found.append(Meeting(office, other, topic, questions, count))
                sent[other] = sent.get(other, 0) + 1
                break
    return found[:most]
