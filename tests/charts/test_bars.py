"""Bars, steps and squares are markup: to scale, escaped, readable without a script."""

import re

import pytest

import charts
import words
from charts import Chart
from charts.stacks import stacked_bars

SAID = {"finding": "Deux fois plus", "subtitle": "Dakar · 2026 · M$", "empty": "Rien n’a été déposé."}


def bars(lang: str = "fr") -> Chart:
    rows = [("Entreprises", 9e6), ("Fondations", 4e6), ("Autres", None)]
    changes, better = ["▲ 37 %", "▼ 2 %", ""], [True, False, None]
    codes = ["businesses", "foundations", "other"]
    return charts.bars(rows, codes=codes, changes=changes, better=better, unit="usd", lang=lang, **SAID)


def targets(lang: str = "fr") -> Chart:
    rows = [("Nutrition", 171e3, 200e3), ("Énergie", 48e3, None)]
    return charts.target_bars(rows, unit="persons", lang=lang, links=["/a?need=1", None], **SAID)


def waterfall(lang: str = "fr") -> Chart:
    rows = [("2025", 10e6, "start"), ("Gagnés", 4e6, "change"), ("Perdus", -1e6, "change"), ("2026", None, "total")]
    return charts.waterfall(rows, unit="usd", lang=lang, **SAID)


def matrix(lang: str = "fr") -> Chart:
    chances = [[0.1, 0.1], [0.1, 0.1]]
    values = [[None, 0.2], [0.05, None]]
    return charts.matrix(["Dakar", "Nairobi"], values, expected=chances, unit="ratio", lang=lang, **SAID)


EVERY = [bars, targets, waterfall, matrix]


def placed(chart: Chart, piece: str = "bar-mark") -> list[tuple[float, float]]:
    """Where each mark begins and how long it is, in percent of the scale."""
    found = re.findall(rf'class="{piece}" style="inset-inline-start:([\d.]+)%(?:;inline-size:([\d.]+)%)?', chart.marks)
    return [(float(start), float(length or 0)) for start, length in found]


@pytest.mark.parametrize("draw", EVERY)
@pytest.mark.parametrize("lang", words.LANGUAGES)
def test_the_drawing_is_there_without_any_script_and_carries_its_table(draw, lang: str) -> None:  # type: ignore[no-untyped-def]
    chart = draw(lang)
    assert chart.marks and not chart.figure and "<script" not in chart.marks
    assert {len(row) for row in chart.rows} == {len(chart.columns)}
    assert chart.summary and chart.finding


def test_bars_start_from_zero_and_are_to_scale() -> None:
    assert placed(bars()) == [(0, 100), (0, 44.44), (0, 0)]


def test_a_value_that_is_missing_is_said_and_has_no_length() -> None:
    assert words.value(None, "usd", "fr") in bars().marks


def test_refunds_that_outweigh_gifts_lie_left_of_zero() -> None:
    chart = charts.bars([("Dakar", 3.0), ("Nairobi", -1.0)], unit="usd", lang="fr", **SAID)
    assert placed(chart) == [(25, 75), (0, 25)]


def test_a_change_says_whether_it_is_good() -> None:
    assert re.findall(r'<em( class="\w+")?>([^<]+)</em>', bars().marks) == [
        (' class="better"', "▲ 37 %"),
        (' class="worse"', "▼ 2 %"),
    ]


def test_a_target_is_a_tick_on_the_scale_of_the_bars() -> None:
    assert placed(targets()) == [(0, 85.5), (0, 24)]
    assert placed(targets(), "tick") == [(100, 0)]


def test_a_bar_that_opens_a_page_is_a_link_and_the_others_are_not() -> None:
    assert re.findall(r"<a[^>]*href=\"([^\"]+)\"", targets().marks) == ["/a?need=1"]


def test_the_axis_is_written_as_the_reader_writes() -> None:
    assert [re.findall(r"%\">([^<]+)</span>", targets(lang).marks)[-1] for lang in ("fr", "en")] == ["200\u00a0k"] * 2


def test_a_waterfall_ends_where_its_steps_lead() -> None:
    assert waterfall().rows[-1] == ("2026", 13e6)
    assert placed(waterfall()) == [(0, 71.43), (71.43, 28.57), (92.86, 7.14), (0, 92.86)]


def test_more_than_chance_is_framed_and_the_diagonal_is_empty() -> None:
    cells = re.findall(r"<td(?: class=\"([\w ]+)\")?(?: style=\"[^\"]+\")?>([^<]*)</td>", matrix().marks)
    assert cells == [("", ""), ("", ""), ("more", "20\u202f%"), ("", "5\u202f%"), ("", "")]


def test_a_name_from_a_file_is_text_not_markup() -> None:
    chart = charts.bars([("<b>Partenaire</b> & Cie", 1.0)], unit="usd", lang="fr", links=["javascript:x"], **SAID)
    assert "&lt;b&gt;Partenaire&lt;/b&gt; &amp; Cie" in chart.marks
    assert "javascript" not in chart.marks
    assert "<b>P" not in charts.matrix(["<b>P"], [[1.0]], unit="count", lang="fr", **SAID).marks


def test_a_period_that_is_not_over_is_hatched_and_the_chart_says_so() -> None:
    said = {"unit": "usd", "lang": "fr", "finding": "f", "subtitle": "s", "empty": "e"}
    chart = charts.bars([("2025", 2.0), ("2026, à fin septembre", 1.0)], partial=["2026, à fin septembre"], **said)
    assert chart.marks.count('class="bar-mark partial"') == 1 and chart.marks.count('class="bar-mark"') == 1
    assert chart.note == "Hachuré\u00a0: période incomplète."
    whole = charts.target_bars([("2025", 2.0, 1.0)], **said)
    assert "partial" not in whole.marks and whole.note == ""
    stack = stacked_bars([("2025", [1.0]), ("2026", [1.0])], [("reçu", "first")], partial=["2026"], **said)
    assert stack.marks.count('<li class="partial">') == 1 and stack.note == chart.note
