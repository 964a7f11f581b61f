"""Whether the network holds: density, centralisation, bridges. networkx measures; this room only puts the question."""

from collections.abc import Iterable
from typing import Any

import networkx

Rows = Iterable[dict[str, Any]]

#: Offices whose bridges are looked at together: “three bureaux carry 41 % of the bridges”.
BRIDGE_BUILDERS = 3


def graph(rows: Rows) -> networkx.DiGraph:
    """Offices and their directed ties, weighted by exchanges; ties of an office with itself are left out."""
    found = networkx.DiGraph()
    for row in rows:
        source, target = row["from_office"], row["to_office"]
        found.add_nodes_from(office for office in (source, target) if office is not None)
        if source is not None and target is not None and source != target and (row["exchanges"] or 0) > 0:
            found.add_edge(source, target, weight=float(row["exchanges"]))
    return found


def density(rows: Rows) -> float | None:
    """Ties ÷ possible ties, n(n−1), among the offices that take part. None where no exchange says with whom."""
    found = graph(rows)
    return networkx.density(found) if found.number_of_edges() else None


def centralisation(rows: Rows) -> float | None:
    """Freeman degree centralisation of who is in touch with whom: 0 all alike, 1 a star. None below three."""
    found = graph(rows).to_undirected()
    if len(found) < 3 or not found.number_of_edges():
        return None
    degrees = [degree for _, degree in found.degree()]
    return sum(max(degrees) - degree for degree in degrees) / ((len(found) - 1) * (len(found) - 2))


def _crossing(rows: Rows) -> tuple[float, float]:
    """(exchanges within a region, exchanges between regions)."""
    within = between = 0.0
    for row in rows:
        if row["from_bureau"] is None or row["to_bureau"] is None:
            continue
        if row["from_bureau"] == row["to_bureau"]:
            within += float(row["exchanges"] or 0)
        else:
            between += float(row["exchanges"] or 0)
    return within, between


def ei_index(rows: Rows) -> float | None:
    """(between − within) ÷ (between + within), −1 all inside to 1 all across (Krackhardt and Stern 1988)."""
    within, between = _crossing(rows)
    return (between - within) / (between + within) if between + within else None


def expected_cross_share(rows: Rows) -> float | None:
    """The cross-region share if each exchange picked its addressee at random among all the exchanges received."""
    sent: dict[str, float] = {}
    got: dict[str, float] = {}
    for row in rows:
        if row["from_bureau"] is None or row["to_bureau"] is None:
            continue
        weight = float(row["exchanges"] or 0)
        sent[row["from_bureau"]] = sent.get(row["from_bureau"], 0) + weight
        got[row["to_bureau"]] = got.get(row["to_bureau"], 0) + weight
    total = sum(sent.values())
    if not total:
        return None
    return 1 - sum(sent[region] * got.get(region, 0) for region in sent) / total**2


def bridge_share(rows: Rows) -> float | None:
    """The share of cross-region exchanges that pass through the three offices that carry most of them."""
    carried: dict[str, float] = {}
    crossing = [
        row
        for row in rows
        if row["from_bureau"] is not None and row["to_bureau"] is not None and row["from_bureau"] != row["to_bureau"]
    ]
    total = sum(float(row["exchanges"] or 0) for row in crossing)
    if not total:
        return None
    for row in crossing:
        for office in (row["from_office"], row["to_office"]):
            carried[office] = carried.get(office, 0) + float(row["exchanges"] or 0)
    builders = set(sorted(carried, key=lambda office: (-carried[office], office))[:BRIDGE_BUILDERS])
    through = sum(float(row["exchanges"] or 0) for row in crossing if {row["from_office"], row["to_office"]} & builders)
    return through / total
