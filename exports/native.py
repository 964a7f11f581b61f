"""Charts Excel draws itself: bound to the cells of a table, labelled directly, told in words to who cannot see them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from exports import look
from exports.paper import Page, Zone, clean

_SMALL = {"name": look.FONT, "size": 9, "color": look.SECOND}
_LABEL = {"name": look.FONT, "size": 8, "color": look.INK}
#: A bar, the label of its row, and the title and legend around them, in pixels.
BAR_HEIGHT, LABEL_HEIGHT, BARS_AROUND = 14, 26, 96
#: How far a chart stands from the corner of its cell, in pixels.
OFFSET = 2
#: What Excel keeps of an alternative text; longer ones are cut by some readers of the file.
LONGEST_ALT = 1_000


@dataclass(frozen=True)
class Part:
    """One series: the column of the zone it draws, its name in the legend, its colour; labelled bars show values.

    `is_total`: an unseen series that only carries the total above a stack.
    """

    column: int
    name: str
    colour: str
    is_labelled: bool = False
    is_total: bool = False


@dataclass(frozen=True)
class Drawing:
    """A chart described by what it draws. `form`: columns (stacked) or bars (horizontal)."""

    form: str
    title: str
    alt: str
    zone: Zone
    parts: Sequence[Part]
    unit: str
    rows: int | None = None


def draw(page: Page, drawing: Drawing, row: int, column: int, width: int, height: int) -> None:
    """Put the chart at that cell, `width` by `height` pixels, with its alternative text."""
    chart = _columns(page, drawing) if drawing.form == "columns" else _bars(page, drawing)
    chart.set_title({"name": clean(drawing.title), "name_font": _title_font(), "overlay": False})
    chart.set_chartarea({"border": {"none": True}, "fill": {"color": look.CARD}})
    chart.set_plotarea({"border": {"none": True}, "fill": {"none": True}})
    chart.set_size({"width": width, "height": height})
    alt = clean(drawing.alt)[:LONGEST_ALT]
    page.sheet.insert_chart(
        row, column, chart, {"description": alt, "object_position": 1, "x_offset": OFFSET, "y_offset": OFFSET}
    )
    page.hang(row, column, width + OFFSET, height + OFFSET)
    page.book.charts.append((page.name, alt))


def height(zone: Zone, parts: int, most: int) -> int:
    """Pixels a bar chart needs for the rows it shows: room for each label, and for title and legend."""
    rows = min(zone.last - zone.first + 1, most)
    return BARS_AROUND + rows * max(BAR_HEIGHT * parts, LABEL_HEIGHT)


def _title_font() -> dict[str, Any]:
    return {"name": look.FONT, "size": 11, "bold": True, "color": look.INK}


def _ranges(drawing: Drawing, part: Part) -> dict[str, Any]:
    """Name, categories and values of one series, the rows cut to the first `rows`."""
    zone = drawing.zone
    values, categories = zone.cells(part.column), zone.cells(0)
    if drawing.rows is not None:
        last = min(zone.last, zone.first + drawing.rows - 1)
        values[3] = categories[3] = last
    return {"name": clean(part.name), "categories": categories, "values": values}


def _format(page: Page, drawing: Drawing, part: Part, is_axis: bool = False) -> str:
    """The number format of labels and axes: that of the column, whatever the size of the value."""
    zone, lang = drawing.zone, page.brief.lang
    if drawing.unit == "usd":
        shown_in = zone.scales[part.column]
        size, commas = (1e6, ",,") if shown_in == "M" else (1e3, ",")
        decimals = "" if is_axis and zone.tops[part.column] >= 4 * size else ".0"
        return f"{look.LOCALES[lang]}0{decimals}{commas}"
    return look.number_format(drawing.unit, zone.tops[part.column], lang)


def _labels(page: Page, drawing: Drawing, part: Part, position: str) -> dict[str, Any]:
    return {"value": True, "position": position, "font": _LABEL, "num_format": _format(page, drawing, part)}


def _columns(page: Page, drawing: Drawing) -> Any:
    """Stacked columns; a part of kind “labels” is an unseen line that carries the totals."""
    chart = page.book.file.add_chart({"type": "column", "subtype": "stacked"})
    for part in drawing.parts:
        if not part.is_total:
            chart.add_series(
                {**_ranges(drawing, part), "fill": {"color": part.colour}, "border": {"none": True}, "gap": 45}
            )
    totals = [part for part in drawing.parts if part.is_total]
    if totals:
        line = page.book.file.add_chart({"type": "line"})
        line.add_series(
            {
                **_ranges(drawing, totals[0]),
                "line": {"none": True},
                "marker": {"type": "none"},
                "data_labels": _labels(page, drawing, totals[0], "above"),
            }
        )
        chart.combine(line)
    chart.set_x_axis({"num_font": _SMALL, "line": {"color": look.QUIET}, "major_tick_mark": "none"})
    chart.set_y_axis(
        {
            "num_font": _SMALL,
            "num_format": _format(page, drawing, drawing.parts[-1], is_axis=True),
            "line": {"none": True},
            "major_gridlines": {"visible": True, "line": {"color": look.LINE, "width": 0.75}},
            "major_tick_mark": "none",
            **_from_zero(drawing),
        }
    )
    hidden = [len(drawing.parts) - 1] if totals else []
    chart.set_legend({"position": "bottom", "font": _SMALL, "delete_series": hidden})
    return chart


def _bars(page: Page, drawing: Drawing) -> Any:
    """Horizontal bars from zero, the first row on top; two parts stand side by side."""
    chart = page.book.file.add_chart({"type": "bar"})
    for part in drawing.parts:
        chart.add_series({**_ranges(drawing, part), **_bar_look(page, drawing, part), "gap": 45, "overlap": -5})
    chart.set_y_axis(
        {
            "reverse": True,
            "num_font": _SMALL,
            "line": {"color": look.QUIET},
            "major_tick_mark": "none",
            "interval_unit": 1,
        }
    )
    chart.set_x_axis(
        {"visible": False, "major_gridlines": {"visible": False}, "label_position": "none", **_from_zero(drawing)}
    )
    if len(drawing.parts) > 1:
        chart.set_legend({"position": "bottom", "font": _SMALL})
    else:
        chart.set_legend({"none": True})
    return chart


def _from_zero(drawing: Drawing) -> Mapping[str, Any]:
    """Bars start from zero; a refund that outweighs the rest needs room under it."""
    return {} if min(drawing.zone.lows[part.column] for part in drawing.parts) < 0 else {"min": 0}


def _bar_look(page: Page, drawing: Drawing, part: Part) -> Mapping[str, Any]:
    labels = {"data_labels": _labels(page, drawing, part, "outside_end")} if part.is_labelled else {}
    return {"fill": {"color": part.colour}, "border": {"none": True}, **labels}
