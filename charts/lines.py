"""Lines over the months of a year: this year against the plan and last year."""

from collections.abc import Sequence

import words
from charts.chart import Chart, Column, numbers
from charts.field import Scale, Stroke, Values, at_end, bands, beside, dot, field, grid, scale_of, under
from charts.marks import element, text
from charts.theme import step_labels, steps

#: Height of one line of type as a share of the scale: end labels closer than this would lie on one another.
TYPE = 0.075
#: Before this month the value of the last point stands on its right.
EARLY = 2


def cumulative_lines(
    months: Sequence[str],
    this_year: Values,
    last_year: Values | None = None,
    plan: Values | None = None,
    *,
    names: tuple[str, str, str],
    unit: str,
    lang: str,
    finding: str,
    subtitle: str,
    empty: str,
    partial: bool = False,
    summary: str = "",
    height: int = 300,
    links: Sequence[str | None] = (),
) -> Chart:
    """Cumulated values by month ('2026-01'…), None after today. `names` label this year, last year, the plan.

    `links`: one address per month, what its value is made of.

    `partial`: the last month of this year is not over, so its segment is dashed. `height` of the drawing in pixels.
    """
    lines = [(name, values) for name, values in ((names[1], last_year), (names[2], plan)) if values is not None]
    labels = [words.month(month, lang) for month in months]
    columns = [
        Column(words.say("charts-month", lang)),
        Column(names[0], unit),
        *(Column(name, unit) for name, _ in lines),
    ]
    series = [(names[0], this_year), *lines]
    return Chart(
        form="curve",
        finding=finding,
        subtitle=subtitle,
        unit=unit,
        columns=tuple(columns),
        rows=tuple(zip(labels, *(values for _, values in series), strict=True)),
        marks=_drawing(labels, series, partial, plan, unit, lang, height, links),
        summary=summary or finding,
        empty=empty,
        note=words.say("charts-partial-line", lang) if partial else "",
        links=tuple(links),
    )


def _drawing(
    labels: Sequence[str],
    series: Sequence[tuple[str, Values]],
    partial: bool,
    plan: Values | None,
    unit: str,
    lang: str,
    height: int,
    links: Sequence[str | None],
) -> str:
    known = numbers([value for _, values in series for value in values])
    scale = scale_of(len(labels), min([*known, 0]), max([*known, 0]) or 1)
    (name, this_year), *others = series
    rounds = steps(scale.low, max([*known, 0]) or 1)
    strokes = [Stroke(values, "plan" if values is plan else "quiet") for _, values in others]
    ends = _ends(others, (scale.high - scale.low) * TYPE)
    around = [
        grid(scale, rounds, step_labels(rounds, unit, lang)),
        under(scale, list(enumerate(labels)), every=3),
        *(at_end(scale, at, said, words.value(value, unit, lang)) for at, said, value in ends),
        *_last(scale, name, this_year, unit, lang),
        bands(scale, _told(labels, series, unit, lang), links),
    ]
    room = max((len(f"{said} {words.value(value, unit, lang)}") for _, said, value in ends), default=0)
    narrow_room = max((len(said) for _, said, _ in ends), default=0)
    drawn = field(scale, [*strokes, *_main(this_year, partial)], around, height)
    return element("div", drawn, class_="curve", style=f"--room:{room}ch;--narrow-room:{narrow_room}ch")


def _main(values: Values, partial: bool) -> list[Stroke]:
    """The year in view: solid to the last full month, then dashed when that month is not over."""
    known = _last_known(values) + 1
    if not partial or known < 2:
        return [Stroke(values, "main", filled=True)]
    full, rest = values[: known - 1], values[known - 2 : known]
    return [Stroke(full, "main", filled=True), Stroke(rest, "partial", first=known - 2)]


def _last_known(values: Values) -> int:
    """The index of the last value that is there, -1 when none is."""
    return max((index for index, value in enumerate(values) if value is not None), default=-1)


def _last(scale: Scale, name: str, values: Values, unit: str, lang: str) -> list[str]:
    """This year's last point and its value."""
    index = _last_known(values)
    if index < 0:
        return []
    value = values[index] or 0.0
    said = f"{element('strong', text(words.value(value, unit, lang)))} {text(name)}"
    return [dot(scale, index, value), beside(scale, index, value, said, "right" if index < EARLY else "left")]


def _ends(lines: Sequence[tuple[str, Values]], gap: float) -> list[tuple[float, str, float]]:
    """(height, name, value) where each line of comparison ends, the heights at least `gap` apart."""
    lasts = [(numbers(values)[-1:], name) for name, values in lines]
    placed: list[tuple[float, str, float]] = []
    for value, name in sorted((last[0], name) for last, name in lasts if last):
        placed.append((max(value, placed[-1][0] + gap) if placed else value, name, value))
    return placed


def _told(labels: Sequence[str], series: Sequence[tuple[str, Values]], unit: str, lang: str) -> list[str]:
    """What each month says: every line's value there."""
    return [
        "\n".join(
            [
                label,
                *(
                    f"{name}: {words.value(values[index], unit, lang)}"
                    for name, values in series
                    if index < len(values) and values[index] is not None
                ),
            ]
        )
        for index, label in enumerate(labels)
    ]
