"""Lines over the months of a year: this year against the plan and last year; and a line without axes."""

from collections.abc import Sequence

import words
from charts.chart import Chart, Column, numbers
from charts.theme import PRIMARY, QUIET, THIRD, Figure, axis, layout, narrow, safe, value_axis

Values = Sequence[float | None]


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
) -> Chart:
    """Cumulated values by month ('2026-01'…), None after today. `names` label this year, last year, the plan.

    `partial`: the last month of this year is not over, so its segment is dashed.
    """
    lines = [line for line in ((names[1], last_year), (names[2], plan)) if line[1] is not None]
    known = numbers([*this_year, *(value for _, values in lines for value in values or ())])
    low, high = min([*known, 0]), max([*known, 0]) or 1
    labels = [words.month(month, lang) for month in months]
    ends = _ends(lines, (high - low) * 0.075, unit, lang)
    traces = [_quiet_line(name, values or (), dotted=values is plan) for name, values in lines]
    traces += _main_line(names[0], this_year, partial)
    figure = {
        "data": _with_hover(traces, labels, unit, lang),
        "layout": layout(
            lang,
            height,
            margin={"l": 8, "r": _room([f"{name} {value}" for _, name, value in ends]), "t": 12, "b": 8, "pad": 4},
            hovermode="x unified",
            xaxis=axis(tickmode="array", tickvals=list(range(len(months))), ticktext=labels, tickangle=0),
            yaxis=value_axis(low, high, unit, lang),
            annotations=[_right_label(height, f"{name} {value}") for height, name, value in ends]
            + _last_value(names[0], this_year, unit, lang),
            meta=_narrow(labels, ends),
        ),
    }
    columns = [
        Column(words.say("charts-month", lang)),
        Column(names[0], unit),
        *(Column(name, unit) for name, _ in lines),
    ]
    series = [labels, this_year, *(values or () for _, values in lines)]
    return Chart(
        form="lines",
        finding=finding,
        subtitle=subtitle,
        unit=unit,
        columns=tuple(columns),
        rows=tuple(zip(*series, strict=True)),
        figure=figure,
        summary=summary or finding,
        empty=empty,
    )


def _quiet_line(name: str, values: Values, dotted: bool) -> Figure:
    line = {"color": THIRD, "width": 1.5, "dash": "dot"} if dotted else {"color": QUIET, "width": 2}
    return {
        "type": "scatter",
        "mode": "lines",
        "name": name,
        "x": list(range(len(values))),
        "y": list(values),
        "line": line,
    }


def _main_line(name: str, values: Values, partial: bool) -> list[Figure]:
    """The year in view: solid to the last full month, then dashed when that month is not over."""
    known = len(values) - next((i for i, value in enumerate(reversed(values)) if value is not None), len(values))
    solid = known - 1 if partial else known
    shared: Figure = {"type": "scatter", "name": name, "mode": "lines"}
    blue = {"color": PRIMARY, "width": 2.5}
    full: Figure = {
        **shared,
        "x": list(range(solid)),
        "y": list(values[:solid]),
        "line": blue,
        "fill": "tozeroy",
        "fillcolor": "rgba(10,102,176,0.08)",
    }
    traces: list[Figure] = [full]
    if partial and known > 1:
        ends = [known - 2, known - 1]
        dashed = {
            **shared,
            "x": ends,
            "y": [values[i] for i in ends],
            "line": {**blue, "dash": "dash"},
            "showlegend": False,
        }
        traces.append(dashed)
    if known:
        dot: Figure = {
            "type": "scatter",
            "mode": "markers",
            "name": name,
            "marker": {"size": 9, "color": PRIMARY},
            "hoverinfo": "skip",
        }
        traces.append({**dot, "x": [known - 1], "y": [values[known - 1]]})
    return traces


def _with_hover(traces: list[Figure], labels: list[str], unit: str, lang: str) -> list[Figure]:
    for trace in traces:
        trace["text"] = [words.value(value, unit, lang) for value in trace["y"]]
        if trace.get("hoverinfo") != "skip":
            trace["hovertemplate"] = f"{safe(trace['name'])}: %{{text}}<extra></extra>"
    return traces


#: Height on the axis, name, value: what stands where a line ends.
End = tuple[float, str, str]
#: Width of a character of an end label, in pixels at 11 px.
CHARACTER_PX = 6.4
#: Below this width every third month is named, and lines end in names without values.
NARROW_PX = 520


def _ends(lines: Sequence[tuple[str, Values | None]], gap: float, unit: str, lang: str) -> list[End]:
    """Name and value where each comparison line ends, at least `gap` apart."""
    lasts = [(numbers(values or ())[-1:], name) for name, values in lines]
    ends = [(last[0], safe(name), words.value(last[0], unit, lang)) for last, name in lasts if last]
    placed: list[End] = []
    for height, name, value in sorted(ends):
        placed.append((max(height, placed[-1][0] + gap) if placed else height, name, value))
    return placed


def _last_value(name: str, values: Values, unit: str, lang: str) -> list[Figure]:
    """This year's value beside its last point."""
    known = [(index, value) for index, value in enumerate(values) if value is not None]
    if not known:
        return []
    index, value = known[-1]
    is_early = index < 2
    return [
        {
            "x": index,
            "y": value,
            "text": f"<b>{words.value(value, unit, lang)}</b> {safe(name)}",
            "showarrow": False,
            "xanchor": "left" if is_early else "right",
            "yanchor": "bottom",
            "xshift": 4 if is_early else -4,
            "yshift": 6,
            "font": {"color": PRIMARY, "size": 13},
        }
    ]


def _right_label(height: float, text: str) -> Figure:
    return {
        "xref": "paper",
        "x": 1,
        "xshift": 4,
        "y": height,
        "text": text,
        "showarrow": False,
        "xanchor": "left",
        "align": "left",
        "font": {"size": 11, "color": THIRD},
    }


def _room(texts: Sequence[str]) -> int:
    """Pixels that the longest of these labels needs to the right of the plot."""
    return 14 + round(CHARACTER_PX * max([len(text) for text in texts], default=0))


def _narrow(labels: Sequence[str], ends: Sequence[End]) -> Figure:
    """On a phone: every third month, and names without values at the ends of the lines."""
    months: Figure = {"xaxis.tickvals": list(range(0, len(labels), 3)), "xaxis.ticktext": list(labels[::3])}
    names = {f"annotations[{index}].text": name for index, (_, name, _) in enumerate(ends)}
    return narrow(NARROW_PX, {**months, **names, "margin.r": _room([name for _, name, _ in ends])})


def sparkline(
    values: Values, *, unit: str, lang: str, finding: str, labels: Sequence[str] = (), height: int = 40
) -> Chart:
    """A line without axes, its last point marked; `labels` name the points in the table."""
    known = [(index, value) for index, value in enumerate(values) if value is not None]
    line = {
        "type": "scatter",
        "mode": "lines",
        "x": list(range(len(values))),
        "y": list(values),
        "line": {"color": PRIMARY, "width": 2},
        "hoverinfo": "skip",
    }
    dot: Figure = {
        "type": "scatter",
        "mode": "markers",
        "x": [known[-1][0]] if known else [],
        "y": [known[-1][1]] if known else [],
        "marker": {"size": 6, "color": PRIMARY},
        "hoverinfo": "skip",
    }
    hidden = axis(visible=False)
    return Chart(
        form="sparkline",
        finding=finding,
        subtitle="",
        unit=unit,
        columns=(Column(words.say("charts-month", lang)), Column(finding, unit)),
        rows=tuple(zip(labels or [str(index + 1) for index in range(len(values))], values, strict=True)),
        figure={
            "data": [line, dot],
            "layout": layout(lang, height, xaxis=hidden, yaxis=hidden, margin={"l": 2, "r": 6, "t": 4, "b": 4}),
        },
        summary=finding,
    )
