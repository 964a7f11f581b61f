"""Small multiples: one panel per bureau, each a line of attainment on the same scale as its neighbours."""

from collections.abc import Sequence
from dataclasses import dataclass

import words
from charts.chart import Chart, Column, numbers
from charts.theme import PRIMARY, THIRD, WORSE, Figure, axis, layout, narrow, safe, steps

PANEL_PX = 170
#: Below this width there are two panels across.
NARROW_PX = 520
#: Below this share of the phased plan a panel's last value is red.
CLEARLY = 0.85


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
    across: int = 3,
    heading: str = "",
    summary: str = "",
) -> Chart:
    """One small chart per panel, one scale for all, in % of the annual plan; `names` label the line and the plan."""
    everything = [value for panel in of for value in numbers([*panel.actual, *panel.plan])]
    top = max([*everything, 1.0])
    wide, tall = _places(len(of), across), _places(len(of), 2)
    figure: Figure = {"data": [], "layout": layout(lang, PANEL_PX * _lines(len(of), across))}
    figure["layout"]["annotations"] = []
    moved: Figure = {"height": PANEL_PX * _lines(len(of), 2)}
    for number, panel in enumerate(of, start=1):
        suffix = "" if number == 1 else str(number)
        figure["data"] += _lines_of(panel, suffix, names, lang)
        x, y = wide[number - 1]
        figure["layout"][f"xaxis{suffix}"] = _months_axis(panel, x, suffix, lang)
        figure["layout"][f"yaxis{suffix}"] = _ratio_axis(top, y, suffix, x[0] == 0, lang)
        figure["layout"]["annotations"].append(_title(panel, x, y))
        moved |= _moved(number, suffix, tall[number - 1])
    figure["layout"]["margin"] = {"l": 8, "r": 8, "t": 30, "b": 8}
    figure["layout"]["meta"] = narrow(NARROW_PX, moved)
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
        figure=figure,
        summary=summary or finding,
        empty=empty,
        links=tuple(panel.href for panel in of),
    )


def _lines(count: int, across: int) -> int:
    return max(1, -(-count // across))


def _places(count: int, across: int) -> list[tuple[list[float], list[float]]]:
    """The (x, y) domain of each panel on a grid `across` wide, first one top left."""
    down = _lines(count, across)
    gap_x, gap_y = 0.05, 0.26 if down > 1 else 0.0
    width, height = (1 - gap_x * (across - 1)) / across, (1 - gap_y * (down - 1)) / down
    places = []
    for index in range(count):
        left, top = (index % across) * (width + gap_x), 1 - (index // across) * (height + gap_y)
        places.append(([round(left, 4), round(left + width, 4)], [round(max(top - height, 0), 4), round(top, 4)]))
    return places


def _lines_of(panel: Panel, suffix: str, names: tuple[str, str], lang: str) -> list[Figure]:
    known = [(index, value) for index, value in enumerate(panel.actual) if value is not None]
    shared: Figure = {"type": "scatter", "xaxis": f"x{suffix}", "yaxis": f"y{suffix}"}
    plan: Figure = {
        **shared,
        "mode": "lines",
        "name": safe(names[1]),
        "x": list(range(len(panel.plan))),
        "y": list(panel.plan),
        "line": {"color": THIRD, "width": 1.5, "dash": "dot"},
    }
    actual: Figure = {
        **shared,
        "mode": "lines",
        "name": safe(names[0]),
        "x": [i for i, _ in known],
        "y": [v for _, v in known],
        "line": {"color": PRIMARY, "width": 2.5},
    }
    for trace in (plan, actual):
        trace["text"] = [words.percent(value, lang) for value in trace["y"]]
        trace["hovertemplate"] = f"{trace['name']}: %{{text}}<extra></extra>"
    last = known[-1:] if known else []
    dot = {
        **shared,
        "mode": "markers+text",
        "x": [i for i, _ in last],
        "y": [v for _, v in last],
        "hoverinfo": "skip",
        "text": [f"<b>{words.percent(v, lang)}</b>" for _, v in last],
        "textposition": "bottom center" if _is_behind(panel, last) else "top left",
        "textfont": {"size": 12, "color": WORSE if _is_behind(panel, last) else PRIMARY},
        "marker": {"size": 7, "color": PRIMARY},
        "cliponaxis": False,
        "customdata": [{"href": panel.href}] if panel.href and last else [],
    }
    return [plan, actual, dot]


def _is_behind(panel: Panel, last: list[tuple[int, float]]) -> bool:
    """Whether a bureau is clearly behind its phased plan; the page says it in words, the colour only repeats it."""
    if not last:
        return False
    index, value = last[0]
    planned = panel.plan[index] if index < len(panel.plan) else None
    return bool(planned) and value < (planned or 0) * CLEARLY


def _months_axis(panel: Panel, domain: list[float], suffix: str, lang: str) -> Figure:
    last = max(len(panel.months) - 1, 0)
    ends = sorted({0, last // 2, last})
    labels = [words.month(panel.months[index], lang) for index in ends] if panel.months else []
    return axis(
        domain=domain,
        anchor=f"y{suffix}",
        range=[-0.3, last + 0.6],
        tickmode="array",
        tickvals=ends,
        ticktext=labels,
        tickangle=0,
        tickfont={"size": 11, "color": THIRD},
        automargin=False,
    )


def _ratio_axis(top: float, domain: list[float], suffix: str, is_first: bool, lang: str) -> Figure:
    scale = steps(0, top, 3)
    labels = [words.percent(value, lang) for value in scale]
    return axis(
        domain=domain,
        anchor=f"x{suffix}",
        range=[0, top * 1.15],
        tickmode="array",
        tickvals=scale,
        ticktext=labels,
        showticklabels=is_first,
        showgrid=True,
        gridcolor="#EEF2F6",
        tickfont={"size": 11, "color": THIRD},
    )


def _title(panel: Panel, x: list[float], y: list[float]) -> Figure:
    name = safe(panel.title)
    text = f"<a href='{safe(panel.href)}' target='_self'><b>{name}</b></a>" if panel.href else f"<b>{name}</b>"
    note = f"  <span style='color:{THIRD}'>{safe(panel.note)}</span>" if panel.note else ""
    return {
        "xref": "paper",
        "yref": "paper",
        "x": x[0],
        "y": y[1],
        "yshift": 24,
        "xanchor": "left",
        "yanchor": "top",
        "showarrow": False,
        "text": text + note,
        "font": {"size": 12, "color": "#10243E"},
    }


def _moved(number: int, suffix: str, place: tuple[list[float], list[float]]) -> Figure:
    """The same panel where a narrow screen shows it, two across."""
    x, y = place
    return {
        f"xaxis{suffix}.domain": x,
        f"yaxis{suffix}.domain": y,
        f"yaxis{suffix}.showticklabels": x[0] == 0,
        f"annotations[{number - 1}].x": x[0],
        f"annotations[{number - 1}].y": y[1],
    }


def _last_row(panel: Panel, lang: str) -> tuple[str, str, float | None, float | None]:
    known = [index for index, value in enumerate(panel.actual) if value is not None]
    if not known:
        return (panel.title, "", None, None)
    index = known[-1]
    planned = panel.plan[index] if index < len(panel.plan) else None
    return (panel.title, words.month(panel.months[index], lang, short=False), panel.actual[index], planned)
