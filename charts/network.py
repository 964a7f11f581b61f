"""Who works with whom: points placed by the caller, ties between them, one group in colour over grey."""

from collections.abc import Sequence
from dataclasses import dataclass

import words
from charts.chart import Chart, Column
from charts.theme import CARD, PRIMARY, SECOND, Figure, axis, layout, narrow, safe

#: Below this width the drawing is only as high as its points need, plus the room of a name.
NARROW_PX, LEAST_PX, NAME_PX = 520, 200, 80
#: The width its points have on a telephone, in pixels.
TELEPHONE_PX = 210
#: The largest and smallest point, in pixels across.
LARGEST_PX, SMALLEST_PX = 30, 7


@dataclass(frozen=True)
class Node:
    """An office (never a person below the group's threshold): where it stands, how large, and in which group."""

    id: str
    name: str
    x: float
    y: float
    size: float
    group: str = ""
    href: str | None = None


@dataclass(frozen=True)
class Tie:
    """Two nodes that exchange, `weight` times."""

    source: str
    target: str
    weight: float = 1
    href: str | None = None


def network_graph(
    nodes: Sequence[Node],
    ties: Sequence[Tie],
    *,
    lang: str,
    finding: str,
    subtitle: str,
    empty: str,
    highlighted: str | None = None,
    groups: dict[str, str] | None = None,
    heading: str = "",
    size_name: str = "",
    summary: str = "",
    height: int = 480,
) -> Chart:
    """Points and their ties. `highlighted` is the group in colour; `groups` maps each group to the name printed."""
    place = {node.id: node for node in nodes}
    own = {node.id for node in nodes if node.group == highlighted} if highlighted else set()
    ours = [tie for tie in ties if tie.source in own or tie.target in own]
    others = [tie for tie in ties if tie.source not in own and tie.target not in own]
    listed = [tie for tie in sorted(ties, key=lambda tie: -tie.weight) if tie.source in place and tie.target in place]
    hidden = axis(visible=False)
    figure = {
        "data": [
            _ties(others, place, "#D5DCE5", 1.0),
            _ties(ours, place, "#7FB2DC", 1.4),
            _points(nodes, own, size_name, lang),
        ],
        "layout": layout(
            lang,
            height,
            xaxis=hidden,
            yaxis={**hidden, "scaleanchor": "x"},
            margin={"l": 16, "r": 16, "t": 24, "b": 16},
            annotations=_group_names(nodes, groups or {}, highlighted),
            meta=narrow(NARROW_PX, {"height": _height(nodes, height)}),
        ),
    }
    return Chart(
        form="network",
        finding=finding,
        subtitle=subtitle,
        unit="count",
        columns=(
            Column(heading or words.say("charts-from", lang)),
            Column(words.say("charts-to", lang)),
            Column(words.say("charts-ties", lang), "count"),
        ),
        rows=tuple((place[tie.source].name, place[tie.target].name, tie.weight) for tie in listed),
        links=tuple(tie.href for tie in listed),
        figure=figure,
        summary=summary or finding,
        empty=empty,
    )


def _height(nodes: Sequence[Node], most: int) -> int:
    """How high the drawing is where it is narrow, in pixels: both directions are to the same scale."""
    across = [node.x for node in nodes] or [0.0]
    upward = [node.y for node in nodes] or [0.0]
    ratio = (max(upward) - min(upward)) / ((max(across) - min(across)) or 1)
    return min(most, max(LEAST_PX, round(TELEPHONE_PX * ratio) + NAME_PX))


def _ties(ties: Sequence[Tie], place: dict[str, Node], colour: str, width: float) -> Figure:
    """All ties as one broken line: one trace costs the browser far less than one per tie."""
    x: list[float | None] = []
    y: list[float | None] = []
    for tie in ties:
        if tie.source in place and tie.target in place:
            x += [place[tie.source].x, place[tie.target].x, None]
            y += [place[tie.source].y, place[tie.target].y, None]
    return {
        "type": "scatter",
        "mode": "lines",
        "x": x,
        "y": y,
        "line": {"color": colour, "width": width},
        "hoverinfo": "skip",
    }


def _points(nodes: Sequence[Node], own: set[str], size_name: str, lang: str) -> Figure:
    largest = max([node.size for node in nodes], default=1) or 1
    return {
        "type": "scatter",
        "mode": "markers",
        "x": [node.x for node in nodes],
        "y": [node.y for node in nodes],
        "marker": {
            "size": [SMALLEST_PX + (LARGEST_PX - SMALLEST_PX) * (node.size / largest) ** 0.5 for node in nodes],
            "color": [PRIMARY if node.id in own else "#B9C3D0" for node in nodes],
            "opacity": 0.9,
            "line": {"color": CARD, "width": 1},
        },
        "text": [f"{safe(node.name)}: {words.whole(node.size, lang)} {safe(size_name)}".rstrip() for node in nodes],
        "customdata": [{"href": node.href} if node.href else None for node in nodes],
        "hovertemplate": "%{text}<extra></extra>",
    }


def _group_names(nodes: Sequence[Node], groups: dict[str, str], highlighted: str | None) -> list[Figure]:
    """Each group's name above its topmost point."""
    labels = []
    for group, name in groups.items():
        members = [node for node in nodes if node.group == group]
        if members:
            top = max(members, key=lambda node: node.y)
            is_own = group == highlighted
            middle = sum(node.x for node in members) / len(members)
            text = f"<b>{safe(name)}</b>" if is_own else safe(name)
            colour = PRIMARY if is_own else SECOND
            labels.append(
                {
                    "x": middle,
                    "y": top.y,
                    "yshift": 16,
                    "text": text,
                    "showarrow": False,
                    "font": {"size": 12, "color": colour},
                    "bgcolor": "rgba(255,255,255,0.75)",
                }
            )
    return labels
