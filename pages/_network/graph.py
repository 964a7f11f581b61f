"""Who works with whom: offices as points that keep their place from year to year, ties of three exchanges or more."""

import math
from collections import defaultdict
from dataclasses import replace

import charts
import metrics
import words
from charts import Node, Tie
from components import State, chart_card
from components.tags import Element
from metrics import network
from pages._network import pair
from pages._network.window import Window

#: A tie is drawn from this many exchanges on; fewer is noise.
FEWEST = 3
#: Lines a drawing can bear: of more, only the strongest are drawn, and the subtitle says from how many exchanges on.
MOST = 300
#: How far bureaux stand from the centre, and offices from their bureau's (in units of the drawing).
RING, SPREAD = 10.0, 1.05
GOLDEN_ANGLE = math.pi * (3 - math.sqrt(5))


def who_with_whom(state: State, when: Window) -> Element:
    """The graph of offices, one bureau in colour."""
    lang = state.lang
    where = state.where(**when.months())
    ties = _ties(state, when)
    sizes: dict[str, float] = defaultdict(float)
    for tie in ties:
        sizes[tie.source] += tie.weight
        sizes[tie.target] += tie.weight
    groups = _groups(state)
    names = metrics.names("office", lang, state.as_of, organisation=state.organisation)
    places = _places(groups)
    nodes = [
        Node(office, names.get(office, office), *places[office], sizes.get(office, 0.0), group, _link(state, group))
        for group, offices in groups.items()
        for office in offices
    ]
    fewest, drawn = _strongest(ties)
    share = metrics.ask("bridge_share", where=where, **state.asking).value("bridge_share")
    builders = bridge_builders(state, when)
    finding = (
        words.say("network-graph-finding", lang, share=words.percent(share, lang), names=", ".join(builders))
        if builders
        else words.say("network-graph-plain", lang)
    )
    opened = [replace(tie, href=pair.address(state, "offices", tie.source, tie.target)) for tie in drawn]
    chart = charts.network_graph(
        nodes,
        opened,
        lang=lang,
        finding=finding,
        subtitle=words.say("network-graph-what", lang, fewest=words.whole(fewest, lang)),
        empty=words.say("network-nothing", lang),
        highlighted=state.region,
        groups={group: _short(names.get(group, group)) for group in groups} if len(groups) <= 12 else {},
        heading=words.say("network-office", lang),
        size_name=words.say("network-exchanges", lang),
        height=520,
    )
    total = metrics.ask("exchanges", where=where, **state.asking).value("exchanges")
    return chart_card(
        "network-graph",
        chart,
        state,
        metric="exchanges",
        where=where,
        source=words.say("network-source", lang),
        n=int(total or 0),
        span=8,
        note=words.say("network-privacy", lang),
    )


def bridge_builders(state: State, when: Window) -> list[str]:
    """The names of the three offices that most cross-region exchanges pass through."""
    ends = ["from_office", "to_office", "from_bureau", "to_bureau"]
    where = state.where(**when.months(), is_cross_region=True)
    answer = metrics.ask("exchanges", by=ends, where=where, **state.asking)
    names = metrics.names("office", state.lang, state.as_of, organisation=state.organisation)
    told = {name: answer.column(name) for name in (*ends, "exchanges")} if len(answer) else {}
    return [_short(names.get(office, office)) for office in network.bridge_builders(told)] if told else []


def _ties(state: State, when: Window) -> list[Tie]:
    """Pairs of offices and their exchanges, both ways together."""
    where = state.where(**when.months(), is_tie=True, is_between_offices=True)
    answer = metrics.ask("exchanges", by=["from_office", "to_office"], where=where, **state.asking)
    counts: dict[tuple[str, str], float] = defaultdict(float)
    for source, target, count in answer.rows:
        counts[min(source, target), max(source, target)] += count or 0
    return [Tie(source, target, count) for (source, target), count in counts.items()]


def _strongest(ties: list[Tie]) -> tuple[int, list[Tie]]:
    """From how many exchanges on a tie is drawn, and those ties; all of them where none reaches that."""
    weights = sorted((tie.weight for tie in ties), reverse=True)
    fewest = max(FEWEST, int(weights[MOST]) + 1 if len(weights) > MOST else 0)
    drawn = [tie for tie in ties if tie.weight >= fewest]
    return (fewest, drawn) if drawn else (1, ties)


def _groups(state: State) -> dict[str, list[str]]:
    """The offices open today, by the bureau they belong to today, both in the alphabet of their codes."""
    answer = metrics.rows(
        "out_office",
        ["bureau_now", "office"],
        state.where(is_open=True),
        order=["bureau_now", "office"],
        **state.asking,
    )
    groups: dict[str, list[str]] = defaultdict(list)
    for bureau, office in answer.rows:
        if office not in groups[bureau]:
            groups[bureau].append(office)
    return dict(groups)


def _places(groups: dict[str, list[str]]) -> dict[str, tuple[float, float]]:
    """Where each office stands: bureaux on a ring, their offices in a sunflower. Depends on codes alone."""
    places: dict[str, tuple[float, float]] = {}
    for number, offices in enumerate(groups.values()):
        angle = math.pi / 2 - 2 * math.pi * number / len(groups)
        centre = (RING * 1.25 * math.cos(angle), RING * math.sin(angle)) if len(groups) > 1 else (0.0, 0.0)
        for rank, office in enumerate(offices):
            distance, turn = SPREAD * math.sqrt(rank), rank * GOLDEN_ANGLE
            places[office] = (centre[0] + distance * math.cos(turn), centre[1] + distance * math.sin(turn))
    return places


def _link(state: State, group: str) -> str:
    return state.link(region=None if state.region == group else group)


def _short(name: str) -> str:
    """The town of a bureau, without the region it covers."""
    return name.split(" — ")[0]
