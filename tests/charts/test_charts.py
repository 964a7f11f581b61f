"""Each chart is a dictionary plotly accepts, carries its own table, and keeps the promises of screens.md 6.2."""

from collections.abc import Callable

import plotly.graph_objects as go
import pytest

import charts
import words
from charts import Chart, Node, Panel, Tie

MONTHS = [f"2026-{month:02d}" for month in range(1, 13)]
SAID = {"finding": "Deux fois plus", "subtitle": "Dakar · 2026 · M$", "empty": "Rien n’a été déposé."}


def lines(lang: str) -> Chart:
    return charts.cumulative_lines(
        MONTHS,
        [1e6, 2e6, 3e6] + [None] * 9,
        [0.5e6 * month for month in range(1, 13)],
        [0.6e6 * month for month in range(1, 13)],
        names=("2026", "2025", "plan"),
        partial=True,
        unit="usd",
        lang=lang,
        **SAID,
    )


def panels(lang: str) -> Chart:
    known = tuple(month / 12 if month < 10 else None for month in range(1, 13))
    plan = tuple(month / 12 for month in range(1, 13))
    six = [Panel(f"Bureau {number}", tuple(MONTHS), known, plan, f"/region?region=R{number}") for number in range(6)]
    return charts.panels(six, names=("Confirmé", "Plan"), lang=lang, **SAID)


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


def sparkline(lang: str) -> Chart:
    return charts.sparkline([1, None, 3], unit="count", lang=lang, finding="Trois")


EVERY = [lines, panels, circles, shades, columns, network, sparkline]


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


def test_the_month_that_is_not_over_is_dashed_or_hatched() -> None:
    dashes = [trace["line"].get("dash") for trace in lines("fr").figure["data"] if trace["mode"] == "lines"]
    assert dashes == [None, "dot", None, "dash"]
    assert [part["marker"]["pattern"]["shape"] for part in columns("fr").figure["data"]] == [["", "", "/"]] * 2


def test_nothing_is_drawn_after_today() -> None:
    this_year = [trace for trace in lines("fr").figure["data"] if trace["name"] == "2026"]
    assert max(max(trace["x"]) for trace in this_year) == 2


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


def test_a_mark_that_opens_a_page_carries_its_address() -> None:
    assert circles("fr").figure["data"][1]["customdata"] == [{"href": "/a"}, {"href": "/b"}]
    assert panels("fr").links[0] == "/region?region=R0"


def test_panels_share_one_scale() -> None:
    layout = panels("fr").figure["layout"]
    scales = [tuple(axis["range"]) for name, axis in layout.items() if name.startswith("yaxis")]
    assert len(scales) == 6 and len(set(scales)) == 1


def test_a_bureau_clearly_behind_is_red_and_the_others_are_not() -> None:
    plan = tuple(month / 12 for month in range(1, 13))
    late = Panel("Johannesburg", tuple(MONTHS), tuple(value * 0.7 for value in plan[:9]), plan)
    fine = Panel("Dakar", tuple(MONTHS), plan[:9], plan)
    figure = charts.panels([late, fine], names=("Confirmé", "Plan"), lang="fr", **SAID).figure
    dots = [trace for trace in figure["data"] if trace["mode"] == "markers+text"]
    assert [dot["textfont"]["color"] for dot in dots] == ["#B3261E", "#0A66B0"]


def test_axes_write_numbers_as_the_reader_does() -> None:
    assert lines("fr").figure["layout"]["yaxis"]["ticktext"] == ["0", "2", "4", "6\u00a0M$"]
    assert lines("en").figure["layout"]["yaxis"]["ticktext"] == ["0", "2", "4", "$6M"]


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
