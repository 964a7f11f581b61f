"""What each year's cohort has brought so far, by months since its partners came: lines of different lengths."""

from collections.abc import Sequence
from dataclasses import dataclass

import words
from charts.chart import Chart, Column
from charts.field import Scale, Stroke, at_end, bands, field, grid, scale_of, under
from charts.marks import element, link, percent, text
from charts.theme import step_labels, steps

#: Lines told apart on one drawing.
MOST = 4
#: What stands at the end of two lines keeps at least this share of the height apart.
APART = 0.08
#: Space between two named months: a year.
YEAR = 12


@dataclass(frozen=True)
class Cohort:
    """One line: its name, what was brought within 0, 1, 2… months, and the months all its members have had."""

    name: str
    values: Sequence[float]
    seen: int


def cohort_lines(
    cohorts: Sequence[Cohort],
    *,
    last: int,
    even: str,
    unit: str,
    lang: str,
    finding: str,
    subtitle: str,
    empty: str,
    heading: str,
    height: int = 280,
    links: Sequence[str | None] = (),
) -> Chart:
    """A line per cohort over months 0 to `last`, dashed where only some of its partners have been seen that long.

    `links`: one address per cohort, where its end leads.
    `even` names the height at which what was invested is paid back, 1. At most four cohorts.
    """
    shown = cohorts[-MOST:]
    return Chart(
        form="cohorts",
        finding=finding,
        subtitle=subtitle,
        unit=unit,
        columns=(Column(heading, "count"), *(Column(one.name, unit) for one in shown)),
        rows=tuple(
            (month, *(one.values[month] if month < len(one.values) else None for one in shown))
            for month in range(last + 1)
        ),
        marks=_drawing(shown, last, even, unit, lang, height, links[-MOST:]) if shown else "",
        summary=finding,
        empty=empty,
    )


def _drawing(
    cohorts: Sequence[Cohort], last: int, even: str, unit: str, lang: str, height: int, links: Sequence[str | None]
) -> str:
    top = max([1.0, *(value for one in cohorts for value in one.values)])
    scale = scale_of(last + 1, 0, top)
    rounds = steps(0, top)
    strokes = [Stroke([1.0] * (last + 1), "plan")]
    strokes += [stroke for place, one in enumerate(cohorts) for stroke in _strokes(one, place)]
    whole = [one for one in cohorts if len(one.values) > last]
    short = [one for one in cohorts if 0 < len(one.values) <= last]
    ends = _ends([(one.values[-1], one.name) for one in whole] + [(1.0, even)], top)
    said = {one.name: words.value(one.values[-1], unit, lang) for one in cohorts if one.values}
    hrefs = [*links, *([None] * (len(cohorts) - len(links)))]
    around = [
        grid(scale, rounds, step_labels(rounds, unit, lang)),
        under(scale, [(month, words.whole(month, lang)) for month in range(0, last + 1, YEAR)]),
        *(at_end(scale, at, name, said.get(name, "")) for at, name in ends),
        *(
            _end(scale, one, place, said[one.name], one in short, hrefs[place])
            for place, one in enumerate(cohorts)
            if one.values
        ),
        bands(scale, [_told(cohorts, month, unit, lang) for month in range(last + 1)]),
    ]
    room = max(len(name) + 6 for _, name in ends)
    narrow = max(len(name) for _, name in ends)
    drawn = field(scale, strokes, around, height)
    return element("div", drawn, class_="curve", style=f"--room:{room}ch;--narrow-room:{narrow}ch")


def _end(scale: Scale, one: Cohort, place: int, said: str, is_named: bool, href: str | None) -> str:
    """The last point of a line, and its name beside it where the line ends before the drawing does."""
    value = one.values[-1]
    at = f"inset-inline-start:{percent(scale.across(len(one.values) - 1))};inset-block-end:{percent(scale.up(value))}"
    named = (
        element("b", text(f"{one.name} {said}"), class_=f"beside right cohort-{place}", style=at) if is_named else ""
    )
    told = f"{one.name} {said}"
    return link("", href, class_=f"dot cohort-{place}", style=at, title=told, aria_label=told if href else None) + named


def _strokes(one: Cohort, place: int) -> list[Stroke]:
    """Solid as far as every partner was seen, dashed after."""
    seen = max(one.seen, 0)
    whole, rest = one.values[: seen + 1], one.values[seen:]
    found = [Stroke(whole, f"cohort-{place}")] if len(whole) > 1 else []
    return [*found, Stroke(rest, f"cohort-{place} in-part", first=seen)] if len(rest) > 1 else found


def _ends(ends: Sequence[tuple[float, str]], top: float) -> list[tuple[float, str]]:
    """(height, name) where each line ends, the heights apart from each other."""
    placed: list[tuple[float, str]] = []
    for value, name in sorted(ends):
        placed.append((max(value, placed[-1][0] + top * APART) if placed else value, name))
    return placed


def _told(cohorts: Sequence[Cohort], month: int, unit: str, lang: str) -> str:
    """What a month says: each cohort's value there."""
    said = [f"{one.name}: {words.value(one.values[month], unit, lang)}" for one in cohorts if month < len(one.values)]
    return "\n".join([words.whole(month, lang), *said]) if said else ""
