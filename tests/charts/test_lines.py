"""Lines and small multiples are markup: what is drawn is the data, nothing is drawn after today."""

import re

import pytest

import charts
import words
from charts import Chart, Panel

MONTHS = [f"2026-{month:02d}" for month in range(1, 13)]
SAID = {"finding": "Deux fois plus", "subtitle": "Dakar · 2026 · M$", "empty": "Rien n’a été déposé."}
PLAN = tuple(month / 12 for month in range(1, 13))


def lines(lang: str = "fr", partial: bool = True) -> Chart:
    return charts.cumulative_lines(
        MONTHS,
        [1e6, 2e6, 3e6] + [None] * 9,
        [0.5e6 * month for month in range(1, 13)],
        [0.6e6 * month for month in range(1, 13)],
        names=("2026", "2025", "plan"),
        partial=partial,
        unit="usd",
        lang=lang,
        **SAID,
    )


def panels(*of: Panel, lang: str = "fr") -> Chart:
    six = [Panel(f"Bureau {number}", tuple(MONTHS), PLAN[:9], PLAN, f"/region?region=R{number}") for number in range(6)]
    return charts.panels(of or six, names=("Confirmé", "Plan"), lang=lang, **SAID)


def paths(chart: Chart) -> list[tuple[str, list[tuple[int, int]]]]:
    """Each line drawn: its style and its points, from the top left of a square of 1000."""
    return [
        (style, [(int(x), int(y)) for x, y in re.findall(r"(\d+) (\d+)", points)])
        for style, points in re.findall(r'<path class="(\w+)" d="([^"]+)"', chart.marks)
    ]


@pytest.mark.parametrize("lang", words.LANGUAGES)
@pytest.mark.parametrize("draw", [lines, lambda lang: panels(lang=lang)])
def test_the_drawing_is_there_without_any_script_and_carries_its_table(draw, lang: str) -> None:  # type: ignore[no-untyped-def]
    chart = draw(lang)
    assert chart.marks and not chart.figure and "<script" not in chart.marks
    assert {len(row) for row in chart.rows} == {len(chart.columns)}


def test_the_month_that_is_not_over_is_dashed() -> None:
    assert [style for style, _ in paths(lines())] == ["quiet", "plan", "area", "main", "partial"]
    assert [style for style, _ in paths(lines(partial=False))] == ["quiet", "plan", "area", "main"]


def test_nothing_is_drawn_after_today() -> None:
    drawn = dict(paths(lines()))
    third = round(2 / 11 * 1000)
    assert drawn["partial"][-1][0] == third and max(x for x, _ in drawn["main"]) < third
    assert drawn["quiet"][-1][0] == drawn["plan"][-1][0] == 1000


def test_heights_are_to_scale_from_zero() -> None:
    drawn = dict(paths(lines()))
    last_year, plan = drawn["quiet"][-1], drawn["plan"][-1]
    assert (1000 - last_year[1]) / (1000 - plan[1]) == pytest.approx(6.0 / 7.2, abs=0.002)
    assert [step for step in re.findall(r'class="step" style="inset-block-end:([\d.]+)%"', lines().marks)][0] == "0"


def test_axes_write_numbers_as_the_reader_does() -> None:
    assert re.findall(r'class="step"[^>]*><span>([^<]+)<', lines("fr").marks) == ["0", "2", "4", "6\u00a0M$"]
    assert re.findall(r'class="step"[^>]*><span>([^<]+)<', lines("en").marks) == ["0", "2", "4", "$6M"]


def test_each_month_tells_every_line_that_has_a_value_there() -> None:
    told = re.findall(r'data-said="([^"]+)"', lines().marks)
    assert len(told) == 12
    assert told[0].split("\n")[1:] == [
        f"{name}: {words.money(value, 'fr')}" for name, value in (("2026", 1e6), ("2025", 0.5e6), ("plan", 0.6e6))
    ]
    assert [line.split(":")[0] for line in told[-1].split("\n")[1:]] == ["2025", "plan"]


def test_names_at_the_ends_of_lines_do_not_lie_on_one_another() -> None:
    known, last, plan = [1.0] + [None] * 11, [float(n) for n in range(12)], [n * 1.001 for n in range(12)]
    close = charts.cumulative_lines(
        MONTHS, known, last, plan, names=("2026", "2025", "plan"), unit="usd", lang="fr", **SAID
    )
    ends = [float(at) for at in re.findall(r'class="at-end" style="inset-block-end:([\d.]+)%"', close.marks)]
    assert len(ends) == 2 and ends[1] - ends[0] >= 7


def test_a_gap_in_the_months_is_a_gap_in_the_line() -> None:
    known = [1.0, 2.0, None, 4.0] + [None] * 8
    chart = charts.cumulative_lines(MONTHS, known, names=("2026", "2025", "plan"), unit="usd", lang="fr", **SAID)
    assert [len(points) for style, points in paths(chart) if style == "main"] == [2, 1]


def test_panels_share_one_scale() -> None:
    late = Panel("Johannesburg", tuple(MONTHS), tuple(value * 0.5 for value in PLAN[:9]), PLAN)
    chart = panels(late, Panel("Dakar", tuple(MONTHS), PLAN[:9], PLAN))
    (_, half), (_, full) = [one for one in paths(chart) if one[0] == "main"]
    assert 1000 - half[-1][1] == pytest.approx((1000 - full[-1][1]) / 2, abs=1)


def test_a_bureau_clearly_behind_is_red_and_the_others_are_not() -> None:
    late = Panel("Johannesburg", tuple(MONTHS), tuple(value * 0.7 for value in PLAN[:9]), PLAN)
    fine = Panel("Dakar", tuple(MONTHS), PLAN[:9], PLAN)
    assert re.findall(r'class="beside (\w+)"', panels(late, fine).marks) == ["below", "left"]


def test_a_panel_opens_its_bureau() -> None:
    assert re.findall(r'<a href="([^"]+)"', panels().marks)[0] == "/region?region=R0"
    assert panels().links[0] == "/region?region=R0"


def test_a_bureau_that_sent_nothing_has_a_panel_without_a_line() -> None:
    silent = Panel("Panama", tuple(MONTHS), (None,) * 12, PLAN)
    assert [style for style, _ in paths(panels(silent))] == ["plan"]
