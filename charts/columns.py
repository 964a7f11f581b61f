"""Columns by month, at most four parts to a stack; the month that is not over is hatched."""

from collections.abc import Sequence

import words
from charts.chart import Chart, Column
from charts.theme import CARD, CATEGORIES, LIGHT, SOURCES, Figure, axis, layout, narrow, safe, value_axis

#: More parts than this cannot be told apart by colour (screens.md 6.3).
MOST_PARTS = 4
#: Below this width every third month is named.
NARROW_PX = 460
#: From the base upward, as in the pictures: blue, light blue, plum, amber.
STACK = (SOURCES["individuals"], LIGHT, SOURCES["foundations"], SOURCES["businesses"])


class TooManyParts(ValueError):
    """A stack was given more than four parts; group the smallest as "other"."""


def stacked_columns(
    months: Sequence[str],
    series: Sequence[tuple[str, Sequence[float | None]]],
    *,
    unit: str,
    lang: str,
    finding: str,
    subtitle: str,
    empty: str,
    partial_last: bool = False,
    codes: Sequence[str] | None = None,
    summary: str = "",
    height: int = 280,
) -> Chart:
    """One column per month ('2026-01'…), one part per (name, values). Raises TooManyParts above four.

    `partial_last`: the last month is not over. `codes` choose the fixed colours of sources.
    """
    if len(series) > MOST_PARTS:
        raise TooManyParts(f"{len(series)} parts do not fit one stack; at most {MOST_PARTS}.")
    colours = [SOURCES.get(code, CATEGORIES[-1]) for code in codes] if codes else list(STACK)
    labels = [words.month(month, lang) for month in months]
    totals = [sum(values[index] or 0 for _, values in series) for index in range(len(months))]
    traces = [
        _part(name, values, colour, unit, lang, partial_last)
        for (name, values), colour in zip(series, colours, strict=False)
    ]
    figure = {
        "data": traces,
        "layout": layout(
            lang,
            height,
            barmode="stack",
            bargap=0.3,
            margin={"l": 8, "r": 8, "t": 40, "b": 8, "pad": 4},
            showlegend=len(series) > 1,
            legend={
                "orientation": "h",
                "x": 0,
                "y": 1.02,
                "yanchor": "bottom",
                "font": {"size": 12},
                "traceorder": "reversed",
                "itemclick": False,
                "itemdoubleclick": False,
            },
            xaxis=axis(tickmode="array", tickvals=list(range(len(months))), ticktext=labels, tickangle=0),
            yaxis=value_axis(0, max([*totals, 0]) or 1, unit, lang, 4),
            meta=narrow(NARROW_PX, {"xaxis.tickvals": list(range(0, len(months), 3)), "xaxis.ticktext": labels[::3]}),
        ),
    }
    return Chart(
        form="stacked_columns",
        finding=finding,
        subtitle=subtitle,
        unit=unit,
        columns=(Column(words.say("charts-month", lang)), *(Column(name, unit) for name, _ in series)),
        rows=tuple((f"{labels[i]} {months[i][:4]}", *(values[i] for _, values in series)) for i in range(len(months))),
        figure=figure,
        summary=summary or finding,
        empty=empty,
        note=words.say("charts-partial", lang) if partial_last else "",
    )


def _part(name: str, values: Sequence[float | None], colour: str, unit: str, lang: str, partial_last: bool) -> Figure:
    marker: Figure = {"color": colour}
    if partial_last and len(values):
        marker["pattern"] = {
            "shape": [""] * (len(values) - 1) + ["/"],
            "fillmode": "overlay",
            "fgcolor": CARD,
            "size": 6,
            "solidity": 0.3,
        }
    return {
        "type": "bar",
        "name": safe(name),
        "x": list(range(len(values))),
        "y": list(values),
        "marker": marker,
        "text": [words.value(value, unit, lang) for value in values],
        "textposition": "none",
        "hovertemplate": f"{safe(name)}: %{{text}}<extra></extra>",
    }
