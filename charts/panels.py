"""Small multiples: one panel per bureau, each a line of attainment on the same scale as its neighbours."""

from collections.abc import Sequence
from dataclasses import dataclass

import words
from charts.chart import Chart, Column, numbers
from charts.field import Scale, Stroke, beside, dot, field, grid, scale_of, under
from charts.marks import element, link, text
from charts.theme import steps

#: Below this share of the phased plan a panel's last value is red.
CLEARLY = 0.85
#: Height of a panel's field, in pixels.
FIELD_PX = 150


@dataclass(frozen=True)
class Panel:
    """One bureau's year: `actual` and `plan` are cumulated ratios of the annual plan, by month, None after today."""

    title: str
    months: tuple[str, ...]
    actual: tuple[float | None, ...]
    plan: tuple[float | None, ...]
    href: str | None = None
    note: str = ""


def panels(
    of: Sequence[Panel],
    *,
    names: tuple[str, str],
    lang: str,
    finding: str,
    subtitle: str,
    empty: str,
    heading: str = "",
    summary: str = "",
) -> Chart:
    """One small chart per panel, one scale for all, in % of the annual plan; `names` label the line and the plan."""
    top = max([*(value for panel in of for value in numbers([*panel.actual, *panel.plan])), 1.0])
    return Chart(
        form="panels",
        finding=finding,
        subtitle=subtitle,
        unit="ratio",
        columns=(
            Column(heading or words.say("charts-label", lang)),
            Column(words.say("charts-month", lang)),
            Column(names[0], "ratio"),
            Column(names[1], "ratio"),
        ),
        rows=tuple(_last_row(panel, lang) for panel in of),
        marks=element("ul", [_panel(panel, top, lang) for panel in of], class_="panels", role="list"),
        summary=summary or finding,
        empty=empty,
        links=tuple(panel.href for panel in of),
    )


def _panel(panel: Panel, top: float, lang: str) -> str:
    scale = scale_of(len(panel.months), 0, top)
    rounds = steps(0, top, 3)
    around = [
        grid(scale, rounds, [words.percent(value, lang) for value in rounds]),
        under(scale, _ends(panel, lang)),
        *_last(scale, panel, lang),
    ]
    title = link(text(panel.title), panel.href, class_="name")
    note = f" {element('span', text(panel.note))}" if panel.note else ""
    drawn = field(scale, [Stroke(panel.plan, "plan"), Stroke(panel.actual, "main")], around, FIELD_PX)
    return element("li", [element("p", title + note), drawn])


def _ends(panel: Panel, lang: str) -> list[tuple[int, str]]:
    """The first, middle and last months."""
    last = len(panel.months) - 1
    return [(index, words.month(panel.months[index], lang)) for index in sorted({0, last // 2, last}) if last >= 0]


def _last(scale: Scale, panel: Panel, lang: str) -> list[str]:
    """The last point and its share of the plan, red where the bureau is clearly behind."""
    index = _last_known(panel)
    if index < 0:
        return []
    value = panel.actual[index] or 0.0
    said = element("strong", text(words.percent(value, lang)))
    return [dot(scale, index, value), beside(scale, index, value, said, "below" if _is_behind(panel) else "left")]


def _is_behind(panel: Panel) -> bool:
    """Whether a bureau is clearly behind its phased plan; the page says it in words, the colour only repeats it."""
    index = _last_known(panel)
    planned = panel.plan[index] if 0 <= index < len(panel.plan) else None
    return bool(planned) and (panel.actual[index] or 0) < (planned or 0) * CLEARLY


def _last_known(panel: Panel) -> int:
    """The index of the last month with a value, -1 when none has."""
    return max((index for index, value in enumerate(panel.actual) if value is not None), default=-1)


def _last_row(panel: Panel, lang: str) -> tuple[str, str, float | None, float | None]:
    index = _last_known(panel)
    if index < 0:
        return (panel.title, "", None, None)
    planned = panel.plan[index] if index < len(panel.plan) else None
    return (panel.title, words.month(panel.months[index], lang, short=False), panel.actual[index], planned)
