"""Who with whom, in a square: values printed, and an outline where there is more than chance would give."""

from collections.abc import Sequence

import words
from charts.chart import Chart, Column
from charts.theme import CARD, INK, SECOND, Figure, axis, layout, safe

Square = Sequence[Sequence[float | None]]
CELL_PX = 44


def matrix(
    names: Sequence[str],
    values: Square,
    *,
    unit: str,
    lang: str,
    finding: str,
    subtitle: str,
    empty: str,
    expected: Square | None = None,
    short: Sequence[str] | None = None,
    heading: str = "",
    summary: str = "",
) -> Chart:
    """`values[row][column]` between the bureaux `names`, None where it does not apply; `short` names the columns."""
    heads = list(short or [_shortened(name) for name in names])
    rows = [[None if value is None else float(value) for value in line] for line in values]
    largest = max([value for line in rows for value in line if value is not None], default=1) or 1
    heat = {
        "type": "heatmap",
        "x": heads,
        "y": [safe(name) for name in names],
        "z": rows,
        "zmin": 0,
        "zmax": largest,
        "colorscale": [[0, "#F1F6FB"], [1, "#0A5FA6"]],
        "showscale": False,
        "xgap": 3,
        "ygap": 3,
        "hoverongaps": False,
        "hoverinfo": "skip",
    }
    figure = {
        "data": [heat],
        "layout": layout(
            lang,
            CELL_PX * len(names) + 48,
            xaxis=axis(type="category", tickangle=0, tickfont={"size": 11, "color": SECOND}, side="bottom"),
            yaxis=axis(type="category", autorange="reversed", tickfont={"size": 11, "color": SECOND}),
            annotations=_printed(rows, largest, unit, lang),
            shapes=_outlines(rows, expected),
        ),
    }
    return Chart(
        form="matrix",
        finding=finding,
        subtitle=subtitle,
        unit=unit,
        columns=(Column(heading or words.say("charts-label", lang)), *(Column(name, unit) for name in names)),
        rows=tuple((name, *line) for name, line in zip(names, rows, strict=True)),
        figure=figure,
        summary=summary or finding,
        empty=empty,
    )


def _shortened(name: str) -> str:
    return safe(name if len(name) <= 5 else name[:4] + ".")


def _printed(rows: Square, largest: float, unit: str, lang: str) -> list[Figure]:
    """Each value in its cell, white on dark shades."""
    return [
        {
            "x": column,
            "y": row,
            "text": words.value(value, unit, lang),
            "showarrow": False,
            "font": {"size": 11, "color": CARD if value > largest * 0.55 else INK},
        }
        for row, line in enumerate(rows)
        for column, value in enumerate(line)
        if value is not None
    ]


def _outlines(rows: Square, expected: Square | None) -> list[Figure]:
    """A frame around each pair that exchanges more than chance would give."""
    if expected is None:
        return []
    return [
        {
            "type": "rect",
            "xref": "x",
            "yref": "y",
            "x0": column - 0.46,
            "x1": column + 0.46,
            "y0": row - 0.46,
            "y1": row + 0.46,
            "line": {"color": "#D97706", "width": 2},
            "fillcolor": "rgba(0,0,0,0)",
        }
        for row, line in enumerate(rows)
        for column, value in enumerate(line)
        if value is not None and (chance := expected[row][column]) is not None and value > chance
    ]
