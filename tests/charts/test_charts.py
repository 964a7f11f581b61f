"""Each chart is a dictionary plotly accepts, carries its own table, and keeps the promises of screens.md 6.2."""

import re
from collections.abc import Callable

import plotly.graph_objects as go
import pytest

import charts
import words
from charts import Chart, Node, Tie
from settings import ROOT

MONTHS = [f"2026-{month:02d}" for month in range(1, 13)]
SAID = {"finding": "Deux fois plus", "subtitle": "Dakar · 2026 · M$", "empty": "Rien n’a été déposé."}


def columns(lang: str) -> Chart:
    series = [("Questions", [3, 4, 2]), ("Mentorat", [1, 1, 1])]
    return charts.stacked_columns(MONTHS[:3], series, partial_last=True, unit="count", lang=lang, **SAID)


def network(lang: str) -> Chart:
    nodes = [Node("a", "Lomé", 0, 0, 4, "RBD", "/a"), Node("b", "Nairobi", 1, 1, 9, "RBN")]
    return charts.network_graph(
        nodes, [Tie("a", "b", 3)], highlighted="RBD", groups={"RBD": "Dakar"}, lang=lang, **SAID
    )


EVERY = [columns, network]


@pytest.mark.parametrize("lang", words.LANGUAGES)
@pytest.mark.parametrize("draw", EVERY)
def test_plotly_accepts_each_dictionary(draw: Callable[[str], Chart], lang: str) -> None:
    figure = draw(lang).figure
    go.Figure({"data": figure["data"], "layout": figure["layout"]})


@pytest.mark.parametrize("draw", EVERY)
def test_a_chart_carries_a_table_as_wide_as_its_columns(draw: Callable[[str], Chart]) -> None:
    chart = draw("fr")
    assert chart.rows
    assert {len(row) for row in chart.rows} == {len(chart.columns)}
    assert chart.summary and chart.finding


@pytest.mark.parametrize("draw", EVERY)
def test_no_chart_tells_more_than_four_categories_by_colour(draw: Callable[[str], Chart]) -> None:
    bars_ = [trace for trace in draw("fr").figure["data"] if trace["type"] == "bar"]
    assert len({str(trace["marker"]["color"]) for trace in bars_}) <= 4


def test_columns_start_from_zero() -> None:
    assert columns("fr").figure["layout"]["yaxis"]["range"][0] == 0


def test_the_month_that_is_not_over_is_hatched() -> None:
    assert [part["marker"]["pattern"]["shape"] for part in columns("fr").figure["data"]] == [["", "", "/"]] * 2


def test_five_parts_do_not_fit_one_stack() -> None:
    with pytest.raises(charts.TooManyParts, match="5 parts"):
        charts.stacked_columns(MONTHS[:1], [(str(part), [1]) for part in range(5)], unit="count", lang="en", **SAID)


def test_a_chart_without_values_knows_it() -> None:
    assert charts.bars([], unit="usd", lang="fr", **SAID).is_empty
    assert charts.bars([("Dakar", None)], unit="usd", lang="fr", **SAID).is_empty
    assert not charts.bars([("Dakar", 1.0)], unit="usd", lang="fr", **SAID).is_empty


def test_a_ranked_list_puts_the_longest_first_and_what_is_unknown_last() -> None:
    rows = [("Mali", None), ("Togo", 1.0), ("Ghana", 3.0), ("Niger", 2.0)]
    assert [row[0] for row in charts.ranked(rows, limit=3, unit="usd", lang="fr", **SAID).rows] == [
        "Ghana",
        "Niger",
        "Togo",
    ]


def test_the_library_we_serve_knows_each_form_we_give_it() -> None:
    entry = (ROOT / "assets" / "build" / "entry.js").read_text(encoding="utf-8")
    registered = {"scatter", *re.findall(r"plotly\.js/lib/(\w+)'", entry)}
    figures = [figure for draw in EVERY if (figure := draw("fr").figure)]
    assert figures and {trace["type"] for figure in figures for trace in figure["data"]} <= registered
