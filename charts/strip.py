"""Dots on one line of time: how long each thing has waited, its area what it weighs, hollow where nobody answered."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import words
from charts.chart import Chart, Column
from charts.marks import element, percent, text

#: The drawing's own pixels: the width dots are placed for, and the diameters of the least and of the most.
WIDE_PX, LEAST_PX, MOST_PX = 620, 7, 40
#: Days in the steps a scale of time may have; the first that needs at most `STEPS` of them is taken.
STEPS_DAYS, STEPS = (30, 90, 180, 365, 730, 1825), 6


@dataclass(frozen=True)
class Dot:
    """One thing that waits: its name and place, days since it was said, what it weighs (None: not said), in words."""

    name: str
    place: str
    days: int
    weight: float | None
    is_hollow: bool = False
    href: str | None = None
    more: tuple[object, ...] = ()


def strip(
    dots: Sequence[Dot],
    *,
    unit: str,
    lang: str,
    finding: str,
    subtitle: str,
    empty: str,
    columns: Sequence[Column],
    names: tuple[str, str],
    summary: str = "",
) -> Chart:
    """One dot per thing, the oldest at the right; area is weight in `unit`. `names` label a full and a hollow dot.

    `columns` head the table: name, place, days, weight, then one per entry of `more`. The dots are followed with a
    pointer; a page lists the same addresses for the keyboard.
    """
    last = max((dot.days for dot in dots), default=0)
    return Chart(
        form="strip",
        finding=finding,
        subtitle=subtitle,
        unit=unit,
        columns=tuple(columns),
        rows=tuple((dot.name, dot.place, dot.days, dot.weight, *dot.more) for dot in dots),
        marks=_drawing(dots, last, names, unit, lang) if dots else "",
        summary=summary or finding,
        empty=empty,
    )


@lru_cache(maxsize=256)
def placed(things: tuple[tuple[int, float | None], ...]) -> tuple[tuple[int, float, float, float], ...]:
    """(index, share across, pixels off the middle, diameter) of each (days, weight).

    Large dots first, each as near the middle as it fits. A page redraws the same dots, so the places are kept.
    """
    last = max((days for days, _ in things), default=0) or 1
    heaviest = max((weight or 0 for _, weight in things), default=0) or 1
    taken: list[tuple[int, float, float, float]] = []
    for index in sorted(range(len(things)), key=lambda at: (-(things[at][1] or 0), things[at][0])):
        days, weight = things[index]
        size = max(LEAST_PX, MOST_PX * math.sqrt((weight or 0) / heaviest))
        across = days / last
        taken.append((index, across, _off(across, size, taken), size))
    return tuple(taken)


def _off(across: float, size: float, taken: Sequence[tuple[int, float, float, float]]) -> float:
    """The least distance from the middle, up or down, at which a dot touches no other."""
    near = [
        (aside, beside, touching)
        for _, other, beside, width in taken
        if (aside := abs(across - other) * WIDE_PX) < (touching := (size + width) / 2)
    ]
    for step in range(0, 400, 2):
        for off in (step, -step) if step else (0,):
            if all(math.hypot(aside, off - beside) >= touching for aside, beside, touching in near):
                return float(off)
    return 0.0


def _drawing(dots: Sequence[Dot], last: int, names: tuple[str, str], unit: str, lang: str) -> str:
    every = placed(tuple((dot.days, dot.weight) for dot in dots))
    tall = max(abs(off) + size / 2 for _, _, off, size in every)
    marks = [_dot(dots[index], across, off, size, unit, lang) for index, across, off, size in every]
    steps = [
        element("i", element("span", text(said)), class_="age-step", style=f"inset-inline-start:{percent(day / last)}")
        for day, said in _steps(last, lang)
    ]
    field = element("div", [*steps, *marks], class_="ages", style=f"--tall:{math.ceil(tall * 2)}px", aria_hidden="true")
    key = [element("li", element("i", class_=f"age {shade}") + text(name)) for name, shade in _key(dots, names)]
    return element("ul", key, class_="legend", role="list") + field


def _key(dots: Sequence[Dot], names: tuple[str, str]) -> list[tuple[str, str]]:
    shades = {dot.is_hollow for dot in dots}
    return [(name, shade) for name, shade, is_hollow in zip(names, ("", "hollow"), (False, True), strict=True)
            if is_hollow in shades]  # fmt: skip


def _dot(dot: Dot, across: float, off: float, size: float, unit: str, lang: str) -> str:
    said = (dot.name, dot.place, words.say("charts-days", lang, n=dot.days), words.value(dot.weight, unit, lang))
    told = " · ".join(piece for piece in said if piece)
    style = f"--x:{percent(across)};--off:{off:.0f}px;--d:{size:.0f}px"
    shade = "age hollow" if dot.is_hollow else "age"
    if dot.href:
        return element("a", class_=shade, style=style, href=dot.href, title=told, tabindex="-1")
    return element("i", class_=shade, style=style, title=told)


def _steps(last: int, lang: str) -> list[tuple[int, str]]:
    """Round ages under the dots: months, then years."""
    step = next((days for days in STEPS_DAYS if last / days <= STEPS), STEPS_DAYS[-1])
    return [(day, _age(day, lang)) for day in range(0, last + 1, step)] if last else []


def _age(days: int, lang: str) -> str:
    years = days / 365
    if days >= 365 and years == int(years):
        return words.say("charts-years", lang, n=int(years))
    return words.say("charts-months", lang, n=round(days / 30.4))
