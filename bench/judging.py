"""The figures of the network computed another way: from the exchanges as received, by a maintained graph library."""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from statistics import fmean, median, pstdev

import networkx

import store

#: Places after which two offices stand between equally many.
PLACES = 6
SHAPE = (
    *("network_density", "network_centralisation", "reciprocity", "cross_region_share", "expected_cross_region_share"),
    *("ei_index", "bridge_share", "broker_fragility"),
)


@dataclass(frozen=True)
class Exchange:
    """One row of an office's sheet, with the region each end belongs to on that day."""

    on: date | None
    source: str | None
    target: str | None
    home: str | None
    abroad: str | None
    writer: str | None
    channel: str
    count: int
    delay_h: float | None


def exchanges(reader: store.Reader, organisation: str) -> list[Exchange]:
    """The exchanges of an organisation as its offices wrote them; an office left out is that of the person named."""
    about = {"organisation": organisation}
    today = reader.query("select today from clock where organisation = $organisation", about).rows[0][0]
    office = dict(
        reader.query(
            "select practitioner_id, office from core_practitioner where organisation = $organisation", about
        ).rows
    )
    spans: dict[str, list[tuple[date, date, str]]] = defaultdict(list)
    sql = "select office, valid_from, valid_to, bureau_now from core_membership where organisation = $organisation"
    for code, first, last, bureau in reader.query(sql, about).rows:
        spans[code].append((first, last, bureau))

    def region(code: str | None, on: date | None) -> str | None:
        day = on or today
        return next((bureau for first, last, bureau in spans.get(code or "", ()) if first <= day <= last), None)

    sql = (
        "select date, from_office, to_office, from_practitioner, to_practitioner, channel, count, delay_h"
        " from core_exchange where organisation = $organisation"
    )
    found = []
    for on, source, target, writer, reader_of, channel, count, delay in reader.query(sql, about).rows:
        source, target = source or office.get(writer), target or office.get(reader_of)
        ends = (source, target, region(source, on), region(target, on))
        found.append(Exchange(on, *ends, writer, channel, count or 1, None if delay is None else float(delay)))
    return found


def shape(found: Sequence[Exchange]) -> dict[str, float | None]:
    """What a graph says: density, centralisation, reciprocity, regions, bridges, brokers."""
    graph = networkx.DiGraph()
    graph.add_nodes_from({one.source for one in found if one.source} | {one.target for one in found if one.target})
    tied = [one for one in found if one.source and one.target]
    if not tied:
        return {name: None for name in SHAPE} | {"exchanges": sum(one.count for one in found)}
    graph.add_edges_from((one.source, one.target) for one in tied if one.source != one.target)
    contacts = graph.to_undirected()
    placed = [one for one in tied if one.home and one.abroad]
    across = sum(one.count for one in placed if one.home != one.abroad)
    within = sum(one.count for one in placed if one.home == one.abroad)
    sent, got = Counter[str](), Counter[str]()
    for one in placed:
        sent[str(one.home)] += one.count
        got[str(one.abroad)] += one.count
    total = across + within
    degrees = [degree for _, degree in contacts.degree()]
    n = len(degrees)
    return {
        "exchanges": sum(one.count for one in found),
        "network_density": networkx.density(graph),
        "network_centralisation": sum(max(degrees) - degree for degree in degrees) / ((n - 1) * (n - 2)),
        "reciprocity": networkx.overall_reciprocity(graph),
        "cross_region_share": across / total,
        "expected_cross_region_share": 1 - sum(sent[region] / total * got[region] / total for region in sent),
        "ei_index": (across - within) / total,
        "bridge_share": _bridges(placed),
        "broker_fragility": _fragility(contacts, placed),
    }


def _bridges(placed: Sequence[Exchange]) -> float:
    crossing = [one for one in placed if one.home != one.abroad]
    carried = Counter[str]()
    for one in crossing:
        carried.update({str(one.source): one.count})
        carried.update({str(one.target): one.count})
    top = {office for office, _ in sorted(carried.items(), key=lambda pair: (-pair[1], pair[0]))[:3]}
    return sum(one.count for one in crossing if {one.source, one.target} & top) / sum(one.count for one in crossing)


def _fragility(contacts: networkx.Graph, placed: Sequence[Exchange]) -> float:
    home = {one.source: one.home for one in placed} | {one.target: one.abroad for one in placed}
    between = networkx.betweenness_centrality(contacts, normalized=False)
    leaving = sorted(between, key=lambda office: (-round(between[office], PLACES), office))[:3]
    staying = contacts.copy()
    staying.remove_nodes_from(leaving)

    def bridges(graph: networkx.Graph) -> int:
        return sum(
            home.get(one) != home.get(other) for one, other in graph.edges() if home.get(one) and home.get(other)
        )

    return 1 - bridges(staying) / bridges(contacts)


def replies(found: Sequence[Exchange], today: date) -> dict[str, float | None]:
    """Questions that another office answered within seven days ÷ questions a week old or answered; the median hours."""
    answers: dict[str, dict[date, float | None]] = defaultdict(dict)
    for one in found:
        if one.channel == "answer" and one.on and one.target and one.source and one.source != one.target:
            said = answers[one.target].get(one.on)
            answers[one.target][one.on] = max((x for x in (said, one.delay_h) if x is not None), default=None)
    days = {office: sorted(told) for office, told in answers.items()}
    judged = replied = 0
    waits: list[float] = []
    for one in found:
        if one.channel != "question" or one.on is None:
            continue
        known = days.get(one.source or "", [])
        place = bisect_left(known, one.on)
        first = known[place] if place < len(known) else None
        if first is not None and first <= one.on + timedelta(7):
            replied, judged = replied + one.count, judged + one.count
            said = answers[str(one.source)][first]
            waits.append(24.0 * (first - one.on).days if said is None else said)
        elif first is not None or one.on + timedelta(7) <= today:
            judged += one.count
    return {"reply_coverage": replied / judged if judged else None, "reply_hours": median(waits) if waits else None}


def pairs(found: Sequence[Exchange], today: date) -> dict[str, float | None]:
    """How evenly pairs of offices exchange over the last year, and how many of them are silent for over thirty days."""
    first = today.replace(year=today.year - 1)
    days: dict[frozenset[str], set[date]] = defaultdict(set)
    for one in found:
        if one.source and one.target and one.source != one.target and one.on and first <= one.on <= today:
            days[frozenset({one.source, one.target})].add(one.on)
    even = []
    for listed in (sorted(met) for met in days.values() if len(met) > 2):
        gaps = [(after - before).days for before, after in pairwise(listed)]
        even.append(max(0.0, 1 - pstdev(gaps) / fmean(gaps)))
    silent = sum((today - max(met)).days > 30 for met in days.values())
    return {"pair_regularity": fmean(even) if even else None, "silent_pairs": silent / len(days) if days else None}


def members(reader: store.Reader, organisation: str, found: Sequence[Exchange], today: date) -> dict[str, float | None]:
    """Members who acted in the 90 days to today ÷ members; those of four acts in the 90 days before, and none since."""
    sql = (
        "select practitioner_id from core_practitioner where organisation = $organisation"
        " and coalesce(joined_on, $today) <= $today and coalesce(left_on, $today) >= $today"
    )
    standing = {one for (one,) in reader.query(sql, {"organisation": organisation, "today": today}).rows}
    ages = [
        (one.writer, (today - one.on).days) for one in found if one.on and one.writer in standing and one.on <= today
    ]
    now = Counter(writer for writer, age in ages if age < 90)
    before = Counter(writer for writer, age in ages if 90 <= age < 180)
    lost = sum(count >= 4 and not now[writer] for writer, count in before.items())
    is_told = len(standing) >= 5 and any(one.on for one in found)
    return {
        "active_practitioners": len(now) / len(standing) if is_told else None,
        "lost_regulars": lost if is_told else None,
    }
