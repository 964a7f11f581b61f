"""Horizontal bars, from zero: lengths to compare, a tick for the target, or steps from one total to the next."""

from collections.abc import Sequence

import words
from charts.chart import Chart, Column, hrefs, numbers
from charts.theme import (
    BETTER,
    CATEGORIES,
    INK,
    PRIMARY,
    SOURCES,
    TEAL,
    WORSE,
    Figure,
    axis,
    folded,
    layout,
    narrow,
    safe,
    value_axis,
)

#: Height of one bar with its space, and of what stands around the bars, in pixels.
ROW_PX, AROUND_PX = 44, 24
#: Below this width bars leave more room to what is printed after them.
NARROW_PX = 330


def bars(
    rows: Sequence[tuple[str, float | None]],
    *,
    unit: str,
    lang: str,
    finding: str,
    subtitle: str,
    empty: str,
    codes: Sequence[str] | None = None,
    changes: Sequence[str] | None = None,
    better: Sequence[bool | None] | None = None,
    links: Sequence[str | None] | None = None,
    highlighted: str | None = None,
    heading: str = "",
    summary: str = "",
) -> Chart:
    """One bar per (label, value), in the order given, the value printed at its end.

    `codes` (individuals, businesses, foundations, other) choose the fixed colours of sources. `changes` are texts
    printed after the values, `better` says of each whether it is good. `highlighted`: the one label in colour.
    """
    labels, values = [row[0] for row in rows], [row[1] for row in rows]
    ends = [_end_text(value, unit, lang, *_change(changes, better, index)) for index, value in enumerate(values)]
    trace = _bar_trace(labels, values, _colours(labels, codes, highlighted), hrefs(links, len(rows)))
    trace |= {"text": ends, "textposition": "outside", "cliponaxis": False, "textfont": {"size": 12, "color": INK}}
    room, narrow_room = (1.75, 2.3) if changes else (1.28, 1.45)
    top, bottom = max([*numbers(values), 0]) or 1, min([*numbers(values), 0])
    hidden = axis(visible=False, range=[bottom * room, top * room])
    arranged = narrow(NARROW_PX, {"xaxis.range": [bottom * narrow_room, top * narrow_room]})
    return Chart(
        form="bars",
        finding=finding,
        subtitle=subtitle,
        unit=unit,
        columns=_columns(heading, unit, lang, [words.say("charts-value", lang)], bool(changes)),
        rows=tuple((*row, changes[index]) if changes else tuple(row) for index, row in enumerate(rows)),
        figure={
            "data": [trace],
            "layout": layout(lang, _height(rows), xaxis=hidden, yaxis=_labels_axis(labels), bargap=0.4, meta=arranged),
        },
        summary=summary or finding,
        empty=empty,
        links=tuple(links or ()),
    )


def ranked(rows: Sequence[tuple[str, float | None]], *, limit: int = 10, **described: object) -> Chart:
    """The companion of a map: the longest bars first, `limit` of them."""
    order = sorted(rows, key=lambda row: (row[1] is None, -(row[1] or 0)))[:limit]
    return bars(order, **described)  # type: ignore[arg-type]


def target_bars(
    rows: Sequence[tuple[str, float | None, float | None]],
    *,
    unit: str,
    lang: str,
    finding: str,
    subtitle: str,
    empty: str,
    names: tuple[str, str] | None = None,
    links: Sequence[str | None] | None = None,
    heading: str = "",
    summary: str = "",
    colour: str = TEAL,
) -> Chart:
    """One bar per (label, value, target): the bar what was done, the tick what was planned; `names` label the two."""
    done, planned = names or (words.say("charts-actual", lang), words.say("charts-target", lang))
    labels, values = [row[0] for row in rows], [row[1] for row in rows]
    targets = [row[2] for row in rows]
    longest = max([*numbers(values), *numbers(targets), 0]) or 1
    trace = _bar_trace(labels, values, [colour] * len(rows), hrefs(links, len(rows)))
    trace |= {
        "name": done,
        "text": [words.value(value, unit, lang) for value in values],
        "textposition": "none",
        "hovertemplate": f"%{{y}} · {safe(done)}: %{{text}}<extra></extra>",
    }
    figure = {
        "data": [trace, _ticks(labels, targets, planned, unit, lang), _values(trace, targets)],
        "layout": layout(
            lang,
            _height(rows),
            xaxis=value_axis(0, longest, unit, lang, room=0.16),
            yaxis=_labels_axis(labels),
            bargap=0.45,
        ),
    }
    return Chart(
        form="target_bars",
        finding=finding,
        subtitle=subtitle,
        unit=unit,
        columns=_columns(heading, unit, lang, [done, planned], False),
        rows=tuple(tuple(row) for row in rows),
        figure=figure,
        summary=summary or finding,
        empty=empty,
        links=tuple(links or ()),
    )


def waterfall(
    rows: Sequence[tuple[str, float | None, str]],
    *,
    unit: str,
    lang: str,
    finding: str,
    subtitle: str,
    empty: str,
    good: str = "up",
    heading: str = "",
    summary: str = "",
) -> Chart:
    """From one total to the next: rows (label, amount, kind: 'start', 'change' or 'total'); `good` is up or down."""
    labels = [folded(safe(row[0])) for row in rows]
    up, down = (BETTER, WORSE) if good == "up" else (WORSE, BETTER)
    measures = {"start": "absolute", "change": "relative", "total": "total"}
    reached = _running([(row[1] or 0, row[2]) for row in rows])
    amounts = [total if row[2] == "total" else row[1] for row, total in zip(rows, reached, strict=True)]
    trace = {
        "type": "waterfall",
        "orientation": "h",
        "y": labels,
        "x": [row[1] for row in rows],
        "measure": [measures[row[2]] for row in rows],
        "text": [_signed(value, row[2], unit, lang) for value, row in zip(amounts, rows, strict=True)],
        "textposition": "outside",
        "cliponaxis": False,
        "increasing": {"marker": {"color": up}},
        "decreasing": {"marker": {"color": down}},
        "totals": {"marker": {"color": PRIMARY}},
        "connector": {"line": {"color": "#CBD5E1", "width": 1}},
        "hovertemplate": "%{y}: %{text}<extra></extra>",
    }
    span = [min([0, *reached]), (max([0, *reached]) or 1) * 1.5]
    return Chart(
        form="waterfall",
        finding=finding,
        subtitle=subtitle,
        unit=unit,
        columns=_columns(heading, unit, lang, [words.say("charts-value", lang)], False),
        rows=tuple((row[0], amount) for row, amount in zip(rows, amounts, strict=True)),
        figure={
            "data": [trace],
            "layout": layout(
                lang, _height(rows), xaxis=axis(visible=False, range=span), yaxis=_labels_axis(labels), waterfallgap=0.4
            ),
        },
        summary=summary or finding,
        empty=empty,
    )


def _bar_trace(labels: Sequence[str], values: Sequence[float | None], colours: list[str], links: list) -> Figure:
    return {
        "type": "bar",
        "orientation": "h",
        "y": [folded(safe(label)) for label in labels],
        "x": list(values),
        "marker": {"color": colours},
        "customdata": links,
        "hovertemplate": "%{y}: %{text}<extra></extra>",
    }


def _labels_axis(labels: Sequence[str]) -> Figure:
    return axis(type="category", autorange="reversed", tickfont={"size": 12, "color": INK}, ticksuffix="  ")


def _height(rows: Sequence[object]) -> int:
    return AROUND_PX + ROW_PX * max(len(rows), 1)


def _colours(labels: Sequence[str], codes: Sequence[str] | None, highlighted: str | None) -> list[str]:
    if codes:
        return [SOURCES.get(code, CATEGORIES[-1]) for code in codes]
    if highlighted:
        return [PRIMARY if label == highlighted else "#C3CCD8" for label in labels]
    return [PRIMARY] * len(labels)


def _change(changes: Sequence[str] | None, better: Sequence[bool | None] | None, index: int) -> tuple[str, bool | None]:
    return (changes[index] if changes else "", better[index] if better else None)


def _end_text(value: float | None, unit: str, lang: str, change: str, is_better: bool | None) -> str:
    text = words.value(value, unit, lang)
    if not change:
        return text
    colour = {True: BETTER, False: WORSE, None: "#63738A"}[is_better]
    return f"{text}   <span style='color:{colour}'>{safe(change)}</span>"


def _ticks(labels: Sequence[str], targets: Sequence[float | None], name: str, unit: str, lang: str) -> Figure:
    return {
        "type": "scatter",
        "mode": "markers",
        "name": name,
        "y": [folded(safe(label)) for label in labels],
        "x": list(targets),
        "marker": {"symbol": "line-ns", "size": 26, "line": {"width": 2.5, "color": INK}},
        "text": [words.value(target, unit, lang) for target in targets],
        "hovertemplate": f"%{{y}} · {safe(name)}: %{{text}}<extra></extra>",
    }


def _values(bar: Figure, targets: Sequence[float | None]) -> Figure:
    """The values, printed after the bar or after its tick, whichever reaches further: one never covers the other."""
    return {
        "type": "scatter",
        "mode": "text",
        "y": bar["y"],
        "x": [max(done or 0, planned or 0) for done, planned in zip(bar["x"], targets, strict=True)],
        "text": [f"\u2002{text}" for text in bar["text"]],
        "textposition": "middle right",
        "textfont": {"size": 12, "color": INK},
        "cliponaxis": False,
        "hoverinfo": "skip",
    }


def _columns(heading: str, unit: str, lang: str, values: list[str], with_changes: bool) -> tuple[Column, ...]:
    columns = [Column(heading or words.say("charts-label", lang)), *(Column(name, unit) for name in values)]
    if with_changes:
        columns.append(Column(words.say("charts-change", lang)))
    return tuple(columns)


def _signed(value: float | None, kind: str, unit: str, lang: str) -> str:
    text = words.value(value, unit, lang)
    return f"+{text}" if kind == "change" and value and value > 0 else text


def _running(rows: list[tuple[float, str]]) -> list[float]:
    """The heights a waterfall passes through."""
    total, passed = 0.0, []
    for amount, kind in rows:
        total = amount if kind == "start" else total if kind == "total" else total + amount
        passed.append(total)
    return passed
