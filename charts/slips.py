"""From the first day promised to the day it is now: one line each on one calendar, the cause by shape and word."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import words
from charts.chart import Chart, Column
from charts.marks import element, link, percent, text

#: The marker of each cause; each is told apart without colour. A cause nobody coded is a plain dot.
SHAPES = {"supply": "square", "capacity": "triangle", "security": "diamond", "politics": "bar", "partner": "ring",
          "us": "cross"}  # fmt: skip
PLAIN = "round"
#: From where on the scale today stands nearer to its end: of the two ends the farther one is named beside it.
HALF = 0.5
#: Width of one printed letter, in the unit of style sheets that follows the type size.
LETTER_CH = 0.9


@dataclass(frozen=True)
class Slip:
    """One promise: its name, the first day, the day now, the code of its cause, what is printed after, its page."""

    label: str
    first: date
    now: date
    cause: str | None
    said: str
    told: str
    href: str | None = None
    cells: tuple[str | float | date | None, ...] = ()


def slips(
    of: Sequence[Slip],
    columns: Sequence[Column],
    *,
    today: date,
    causes: dict[str, str],
    lang: str,
    finding: str,
    subtitle: str,
    empty: str,
) -> Chart:
    """One line per promise that moved; `causes` names their codes, `columns` are those of the table, the name first."""
    days = [day for one in of for day in (one.first, one.now)] + [today]
    start, end = min(days), max(days)
    span = max((end - start).days, 1)
    used = dict.fromkeys(one.cause for one in of)
    legend = [element("li", element("i", class_="mark-hollow") + text(words.say("charts-first-day", lang)))]
    legend += [
        element("li", element("i", class_=f"mark-{SHAPES.get(cause or '', PLAIN)}") + text(_named(cause, causes, lang)))
        for cause in used
    ]
    room = max((len(one.said) for one in of), default=0) * LETTER_CH + 1
    lines = [element("li", _line(one, start, span), title=one.told) for one in of]
    lines.append(element("li", _scale(start, end, today, span, lang), class_="scale", aria_hidden="true"))
    return Chart(
        form="slips",
        finding=finding,
        subtitle=subtitle,
        unit="days",
        columns=tuple(columns),
        rows=tuple((one.label, *one.cells) for one in of),
        marks=element("ul", legend, class_="legend", role="list")
        + element("ul", lines, class_="lines", style=f"--room:{room:.1f}ch", role="list")
        if of
        else "",
        summary=finding,
        empty=empty,
        links=tuple(one.href for one in of),
    )


def _named(cause: str | None, causes: dict[str, str], lang: str) -> str:
    return causes.get(cause or "", words.say("charts-no-cause", lang))


def _line(one: Slip, start: date, span: int) -> str:
    """The first promise, hollow; the way since; the day now, in the shape of its cause."""
    first, now = (percent((day - start).days / span) for day in (one.first, one.now))
    width = percent(abs((one.now - one.first).days) / span)
    pieces = [
        element("i", class_="way", style=f"inset-inline-start:{first};inline-size:{width}"),
        element("i", class_="mark-hollow", style=f"inset-inline-start:{first}"),
        element("i", class_=f"mark-{SHAPES.get(one.cause or '', PLAIN)}", style=f"inset-inline-start:{now}"),
        element("b", text(one.said), style="inset-inline-start:100%"),
    ]
    return link(text(one.label), one.href, class_="name") + element("span", pieces, class_="plot")


def _scale(start: date, end: date, today: date, span: int, lang: str) -> str:
    """Today, and whichever end of the calendar lies farther from it."""
    place = (today - start).days / span
    ends = [(start, 0.0), (today, place)] if place > HALF else [(today, place), (end, 1.0)]
    marks = [
        element(
            "span", text(words.day(day, lang)), style=f"inset-inline-start:{percent(at)};translate:{-100 * at:.0f}% 4px"
        )
        for day, at in ends
    ]
    now = element("i", class_="today", style=f"inset-inline-start:{percent(place)}")
    return element("span", class_="name") + element("span", [*marks, now], class_="plot")
