"""Bars made of parts, from zero: what a whole is made of, and what of it is missing (hatched, never a colour alone)."""

from collections.abc import Collection, Sequence

import words
from charts.bars import partial_note
from charts.chart import Chart, Column
from charts.columns import MOST_PARTS, TooManyParts
from charts.marks import element, link, percent, text

#: Width of a printed letter, as a share of the figure zero.
LETTER_CH = 0.9


def stacked_bars(
    rows: Sequence[tuple[str, Sequence[float | None]]],
    parts: Sequence[tuple[str, str]],
    *,
    unit: str,
    lang: str,
    finding: str,
    subtitle: str,
    empty: str,
    heading: str = "",
    said: Sequence[str] | None = None,
    links: Sequence[str | None] = (),
    partial: Collection[str] = (),
) -> Chart:
    """One bar per (label, values), one part per (name, shade); shades are first, second, third, missing (hatched).

    `said` is printed after each bar, else its whole. `partial`: the labels of periods that are not over, hatched and
    said. Raises TooManyParts above four.
    """
    if len(parts) > MOST_PARTS:
        raise TooManyParts(f"{len(parts)} parts do not fit one bar; at most {MOST_PARTS}.")
    names = [name for name, _ in parts]
    return Chart(
        form="stacked_bars",
        finding=finding,
        subtitle=subtitle,
        unit=unit,
        columns=(Column(heading or words.say("charts-label", lang)), *(Column(name, unit) for name in names)),
        rows=tuple((label, *values) for label, values in rows),
        marks=_drawing(rows, parts, said, unit, lang, links, partial),
        summary=finding,
        empty=empty,
        note=partial_note(partial, lang),
        links=tuple(links),
    )


def _drawing(
    rows: Sequence[tuple[str, Sequence[float | None]]],
    parts: Sequence[tuple[str, str]],
    said: Sequence[str] | None,
    unit: str,
    lang: str,
    links: Sequence[str | None],
    partial: Collection[str],
) -> str:
    wholes = [sum(max(value or 0, 0) for value in values) for _, values in rows]
    printed = said or [words.value(whole, unit, lang) for whole in wholes]
    longest = max([*wholes, 0]) or 1
    lines = [
        element(
            "li",
            link(text(label), href, class_="name") + _line(values, parts, longest, after, unit, lang),
            class_="partial" if label in partial else None,
        )
        for (label, values), after, href in zip(rows, printed, links or [None] * len(rows), strict=True)
    ]
    room = max((len(one) for one in printed), default=0) * LETTER_CH + 1
    bars = element("ul", lines, class_="lines", style=f"--room:{room:.1f}ch", role="list")
    named = [element("li", element("i", class_=f"part {shade}") + text(name)) for name, shade in parts]
    return element("ul", named, class_="legend", role="list") + bars


def _line(
    values: Sequence[float | None],
    parts: Sequence[tuple[str, str]],
    longest: float,
    after: str,
    unit: str,
    lang: str,
) -> str:
    pieces, reached = [], 0.0
    for value, (name, shade) in zip(values, parts, strict=True):
        if value and value > 0:
            place = f"inset-inline-start:{percent(reached / longest)};inline-size:{percent(value / longest)}"
            told = f"{name}: {words.value(value, unit, lang)}"
            pieces.append(element("i", class_=f"bar-mark part {shade}", style=place, title=told))
            reached += value
    pieces.append(element("b", text(after), style=f"inset-inline-start:{percent(reached / longest)}"))
    return element("span", pieces, class_="plot")
