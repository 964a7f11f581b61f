"""Each chart is a dictionary plotly accepts, carries its own table, and keeps the promises of screens.md 6.2."""

from collections.abc import Callable

import plotly.graph_objects as go
import pytest

import charts
import words
from charts import Chart, Node, Tie

MONTHS = [f"2026-{month:02d}" for month in range(1, 13)]
SAID = {"finding": "Deux fois plus", "subtitle": "Dakar · 2026 · M$", "empty": "Rien n’a été déposé."}


def circles(lang: str) -> Chart:
    rows = [("NGA", "Nigéria", 5e6), ("TGO", "Togo", 1e6), ("TCD", "Tchad", None)]
    return charts.map_circles(rows, unit="usd", lang=lang, links=["/a", "/b", "/c"], outlined=["TGO"], **SAID)


def shades(lang: str) -> Chart:
    rows = [("NGA", "Nigéria", 0.9), ("TGO", "Togo", 0.4), ("TCD", "Tchad", None)]
    return charts.map_choropleth(rows, unit="ratio", lang=lang, outlined=["TGO"], **SAID)


def columns(lang: str) -> Chart:
    series = [("Questions", [3, 4, 2]), ("Mentorat", [1, 1, 1])]
    return charts.stacked_columns(MONTHS[:3], series, partial_last=True, unit="count", lang=lang, **SAID)


def network(lang: str) -> Chart:
    nodes = [Node("a", "Lomé", 0, 0, 4, "RBD", "/a"), Node("b", "Nairobi", 1, 1, 9, "RBN")]
    return charts.network_graph(
        nodes, [Tie("a", "b", 3)], highlighted="RBD", groups={"RBD": "Dakar"}, lang=lang, **SAID
    )


EVERY = [circles, shades, columns, network]


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


def test_every_map_says_that_borders_are_no_endorsement() -> None:
    for lang in words.LANGUAGES:
        assert circles(lang).note == words.say("charts-disclaimer", lang)
    assert "Abyei" in charts.disclaimer(["SDN", "KEN"], "en")
    assert charts.disclaimer(["PSE"], "en").startswith(words.say("charts-disclaimer-long", "en"))


def test_a_map_frames_the_countries_in_view_and_leaves_none_out() -> None:
    frame = circles("fr").figure["layout"]["geo"]
    west, east = frame["lonaxis"]["range"]
    assert frame["fitbounds"] is False
    assert west < 0 and 24 < east < 30
    assert circles("fr").figure["data"][0]["locations"] == ["NGA", "TGO", "TCD"]


def test_a_country_without_value_is_on_the_map_and_bears_no_mark() -> None:
    ground, marks = circles("fr").figure["data"]
    assert "TCD" in ground["locations"] and "TCD" not in marks["locations"]


def test_labels_of_a_map_never_lie_on_one_another() -> None:
    rows = [("TGO", "Togo", 3e6), ("BEN", "Bénin", 2.9e6), ("GHA", "Ghana", 2.8e6), ("CIV", "Côte d’Ivoire", 2.7e6)]
    crowd = [*rows, ("BFA", "Burkina Faso", 1e6), ("MLI", "Mali", 1e6), ("TCD", "Tchad", 1e6)]
    marks = charts.map_circles(crowd, unit="usd", lang="fr", **SAID).figure["data"][1]
    assert 1 <= len([text for text in marks["text"] if text]) < len(crowd)


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
