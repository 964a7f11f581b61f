"""Figures as plain dictionaries, described once: rows and words in, a Chart out. No plotting library is imported."""

from charts.bars import bars, ranked, target_bars, waterfall
from charts.chart import Chart, Column
from charts.columns import TooManyParts, stacked_columns
from charts.lines import cumulative_lines
from charts.maps import disclaimer, map_choropleth, map_circles
from charts.matrix import matrix
from charts.network import Node, Tie, network_graph
from charts.panels import Panel, panels
from charts.timeline import Event, Lane, timeline

__all__ = [
    "Chart",
    "Column",
    "Event",
    "Lane",
    "Node",
    "Panel",
    "Tie",
    "TooManyParts",
    "bars",
    "cumulative_lines",
    "disclaimer",
    "map_choropleth",
    "map_circles",
    "matrix",
    "network_graph",
    "panels",
    "ranked",
    "stacked_columns",
    "target_bars",
    "timeline",
    "waterfall",
]
