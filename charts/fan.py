"""Where a cumulated year is going: what is known, what is expected, and the band the end should fall in."""

from collections.abc import Sequence

import words
from charts.chart import Chart, Column, numbers
from charts.field import SIDE, Scale, Stroke, at_end, bands, dot, field, grid, scale_of, under
from charts.marks import element
from charts.theme import step_labels, steps

#: What stands at the end of two lines keeps at least this share of the height apart.
APART = 0.075
#: (expected, low, high) of a month.
Point = tuple[float, float | None, float | None]


def fan(
    months: Sequence[str],
    known: Sequence[float],
    path: Sequence[Point],
    plan: Sequence[float | None] | None = None,
    *,
    names: tuple[str, str, str, str, str],
    unit: str,
    lang: str,
    finding: str,
    subtitle: str,
    empty: str,
    height: int = 300,
) -> Chart:
    """Cumulated values by month ('2026-01'…): `known` from the first one on, then `path` for the months that are left.

    `names` label what is known, what is expected, the low, the high and the plan.
    """
    labels = [words.month(month, lang) for month in months]
    points: list[tuple[float | None, ...]] = [(value, None, None, None) for value in known]
    points += [(None, *point) for point in path]
    rows = tuple(
        (label, *point, plan[place] if plan else None)
        for place, (label, point) in enumerate(zip(labels, points, strict=True))
    )
    return Chart(
        form="fan",
        finding=finding,
        subtitle=subtitle,
        unit=unit,
        columns=(Column(words.say("charts-month", lang)), *(Column(name, unit) for name in names)),
        rows=rows,
        marks=_drawing(labels, known, path, plan, names, unit, lang, height) if known else "",
        summary=finding,
        empty=empty,
    )


def _drawing(
    labels: Sequence[str],
    known: Sequence[float],
    path: Sequence[Point],
    plan: Sequence[float | None] | None,
    heads: Sequence[str],
    unit: str,
    lang: str,
    height: int,
) -> str:
    values = [*known, *numbers([value for point in path for value in point]), *numbers(plan or [])]
    top = max([*values, 0]) or 1
    scale = scale_of(len(labels), 0, top)
    rounds = steps(0, top)
    ahead = [known[-1], *(point[0] for point in path)]
    strokes = [Stroke(plan, "plan")] if plan else []
    strokes += [Stroke(ahead, "partial", first=len(known) - 1), Stroke(known, "main", filled=True)]
    ends = _ends(path, plan, heads, top)
    around = [
        _band(scale, known, path) + grid(scale, rounds, step_labels(rounds, unit, lang)),
        under(scale, list(enumerate(labels)), every=3),
        *(at_end(scale, at, words.value(value, unit, lang), said) for at, said, value in ends),
        dot(scale, len(known) - 1, known[-1]),
        bands(scale, _told(labels, known, path, plan, heads, unit, lang)),
    ]
    room = max((len(f"{said} {words.value(value, unit, lang)}") for _, said, value in ends), default=0)
    narrow_room = max((len(words.value(value, unit, lang)) for _, _, value in ends), default=0)
    drawn = field(scale, strokes, around, height)
    return element("div", drawn, class_="curve", style=f"--room:{room}ch;--narrow-room:{narrow_room}ch")


def _band(scale: Scale, known: Sequence[float], path: Sequence[Point]) -> str:
    """The area between the low and the high of each month left, from the last point known."""
    first = len(known) - 1
    highs = [(first, known[-1]), *((first + 1 + at, point[2]) for at, point in enumerate(path))]
    lows = [(first + 1 + at, point[1]) for at, point in enumerate(path)]
    corners = [
        f"{round(scale.across(at) * SIDE)} {round((1 - scale.up(value)) * SIDE)}"
        for at, value in [*highs, *reversed(lows)]
        if value is not None
    ]
    shape = f'<path class="fan" d="M{"L".join(corners)}Z"/>'
    return f'<svg viewBox="0 0 {SIDE} {SIDE}" preserveAspectRatio="none" aria-hidden="true">{shape}</svg>'


def _ends(
    path: Sequence[Point], plan: Sequence[float | None] | None, heads: Sequence[str], top: float
) -> list[tuple[float, str, float]]:
    """(height, name, value) of what the year may end at, the heights apart from each other."""
    expected, low, high = path[-1] if path else (None, None, None)
    named = list(zip((expected, low, high), heads[1:4], strict=True))
    named.append((plan[-1] if plan else None, heads[4]))
    placed: list[tuple[float, str, float]] = []
    for value, name in sorted((value, name) for value, name in named if value is not None):
        placed.append((max(value, placed[-1][0] + top * APART) if placed else value, name, value))
    return placed


def _told(
    labels: Sequence[str],
    known: Sequence[float],
    path: Sequence[Point],
    plan: Sequence[float | None] | None,
    heads: Sequence[str],
    unit: str,
    lang: str,
) -> list[str]:
    """What each month says."""
    said = []
    for place, label in enumerate(labels):
        is_known = place < len(known)
        values = (known[place], None, None, None) if is_known else (None, *path[place - len(known)])
        pairs = zip(heads, (*values, plan[place] if plan else None), strict=True)
        lines = [f"{name}: {words.value(value, unit, lang)}" for name, value in pairs if value is not None]
        said.append("\n".join([label, *lines]))
    return said
