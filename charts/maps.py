"""Maps: shades for rates, circles for amounts, always with the United Nations disclaimer and never alone."""

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import words
from charts.chart import Chart, Column, hrefs, numbers
from charts.theme import CARD, INK, PRIMARY, SHADES, WORSE, Figure, layout, narrow, safe, step_labels, steps

#: (ISO3, name, value) of one place.
Place = tuple[str, str, float | None]
#: Countries whose drawing calls for the long disclaimer (screens.md 6.4, UN map guidance).
LONG_DISCLAIMER = {"ISR", "PSE"}
#: A line added when any of these countries is drawn.
ADDED_LINES = {
    "charts-disclaimer-kashmir": {"IND", "PAK"},
    "charts-disclaimer-sudan": {"SDN", "SSD"},
    "charts-disclaimer-abyei": {"SDN", "SSD"},
    "charts-disclaimer-falkland": {"ARG", "FLK"},
}
#: The largest circle, in pixels across, on a regional map and on the world.
LARGEST_PX, LARGEST_WORLD_PX = 44, 34
#: Label point and main extent of each country, taken from the border files (assets/topojson, property ct and arcs).
PLACES = Path(__file__).parent / "places.csv"
#: The page a map is arranged for, in pixels, and the size of a label's letters and lines on it.
PAGE_PX, LETTER_PX, LINE_PX = (420.0, 300.0), 6.2, 14.0
#: The same on a telephone, where the map is also lower.
NARROW_PX, NARROW_HEIGHT_PX, NARROW_BELOW_PX = (300.0, 220.0), 230, 340
MOST_LABELS, LONGEST_LABEL = 7, 26
SIDES = ("bottom center", "middle right", "middle left", "top center")
#: Letters stay readable over dark land.
HALO = "0 0 3px #fff, 0 0 3px #fff, 0 0 2px #fff"
Box = tuple[float, float, float, float]
Page = tuple[float, float]


def map_choropleth(
    rows: Sequence[Place],
    *,
    unit: str,
    lang: str,
    finding: str,
    subtitle: str,
    empty: str,
    outlined: Sequence[str] = (),
    links: Sequence[str | None] | None = None,
    is_world: bool = False,
    heading: str = "",
    summary: str = "",
    height: int = 320,
) -> Chart:
    """Countries shaded by a rate, those in `outlined` edged in red; `is_world`: the whole world, else only them."""
    known = [row for row in rows if row[2] is not None]
    box = frame([] if is_world else [row[0] for row in rows])
    marks = steps(0, max([*numbers([row[2] for row in known]), 0]) or 1, 3)
    shaded = {
        "type": "choropleth",
        "locationmode": "ISO-3",
        "locations": [row[0] for row in known],
        "z": [row[2] for row in known],
        "colorscale": [list(shade) for shade in SHADES],
        "marker": {"line": {"color": CARD, "width": 0.8}},
        "text": [f"{safe(row[1])}: {words.value(row[2], unit, lang)}" for row in known],
        "hovertemplate": "%{text}<extra></extra>",
        "customdata": _links_of(rows, known, links),
        "colorbar": {
            "orientation": "h",
            "thickness": 8,
            "len": 0.42,
            "x": 0,
            "xanchor": "left",
            "y": 0,
            "yanchor": "top",
            "outlinewidth": 0,
            "tickvals": marks,
            "ticktext": step_labels(marks, unit, lang),
            "tickfont": {"size": 11},
        },
    }
    edges = [row for row in known if row[0] in set(outlined)]
    data = [shaded, *([_edge(edges)] if edges else []), _names(known, unit, lang, box)]
    arranged = _narrow(_labels(known, [0.0] * len(known), unit, lang, box, NARROW_PX), len(data) - 1)
    return _map(
        data, rows, "map_shades", unit, lang, finding, subtitle, empty, links, box, arranged, heading, summary, height
    )


def map_circles(
    rows: Sequence[Place],
    *,
    unit: str,
    lang: str,
    finding: str,
    subtitle: str,
    empty: str,
    outlined: Sequence[str] = (),
    links: Sequence[str | None] | None = None,
    is_world: bool = False,
    heading: str = "",
    summary: str = "",
    height: int = 320,
) -> Chart:
    """Countries marked by a circle whose area is an amount; those in `outlined` edged in red."""
    known = sorted((row for row in rows if row[2]), key=lambda row: -(row[2] or 0))
    box = frame([] if is_world else [row[0] for row in rows])
    largest, largest_px = (
        max([*numbers([row[2] for row in known]), 0]) or 1,
        LARGEST_WORLD_PX if is_world else LARGEST_PX,
    )
    sizes = [largest_px * ((row[2] or 0) / largest) ** 0.5 if (row[2] or 0) > 0 else 3.0 for row in known]
    circles = {
        "type": "scattergeo",
        "mode": "markers+text",
        "locationmode": "ISO-3",
        "locations": [row[0] for row in known],
        "marker": {
            "size": sizes,
            "color": PRIMARY,
            "opacity": 0.72,
            "line": {"color": [WORSE if row[0] in set(outlined) else CARD for row in known], "width": 1.5},
        },
        "hovertext": [f"{safe(row[1])}: {words.value(row[2], unit, lang)}" for row in known],
        "hoverinfo": "text",
        "customdata": _links_of(rows, known, links),
        **_labels(known, sizes, unit, lang, box),
    }
    data = [_ground(rows), circles]
    arranged = _narrow(_labels(known, sizes, unit, lang, box, NARROW_PX), 1)
    return _map(
        data, rows, "map_circles", unit, lang, finding, subtitle, empty, links, box, arranged, heading, summary, height
    )


def disclaimer(countries: Sequence[str], lang: str) -> str:
    """What must be printed under a map that draws `countries` (ISO3)."""
    drawn = set(countries)
    lines = [words.say("charts-disclaimer-long" if drawn & LONG_DISCLAIMER else "charts-disclaimer", lang)]
    lines += [words.say(key, lang) for key, concerned in ADDED_LINES.items() if drawn & concerned]
    return " ".join(lines)


def _map(
    data: list[Figure],
    rows: Sequence[Place],
    form: str,
    unit: str,
    lang: str,
    finding: str,
    subtitle: str,
    empty: str,
    links: Sequence[str | None] | None,
    box: Box,
    arranged: Figure,
    heading: str,
    summary: str,
    height: int,
) -> Chart:
    flat = layout(
        lang,
        height,
        margin={"l": 0, "r": 0, "t": 0, "b": 30 if form == "map_shades" else 0},
        geo=_geo(box),
        meta=arranged,
    )
    del flat["xaxis"], flat["yaxis"]
    return Chart(
        form=form,
        finding=finding,
        subtitle=subtitle,
        unit=unit,
        columns=(Column(heading or words.say("charts-country", lang)), Column(words.say("charts-value", lang), unit)),
        rows=tuple((row[1], row[2]) for row in rows),
        figure={"data": data, "layout": flat},
        summary=summary or finding,
        empty=empty,
        note=disclaimer([row[0] for row in rows], lang),
        links=tuple(links or ()),
    )


def _narrow(labels: Figure, trace: int) -> Figure:
    """On a telephone: a lower map, and only the names that have room there."""
    traces = (trace, {"text": labels["text"], "textposition": labels["textposition"]})
    return narrow(NARROW_BELOW_PX, {"height": NARROW_HEIGHT_PX}, [traces])


def _geo(box: Box) -> Figure:
    """What the map shows: the degrees of `box`. plotly 7 crops to the data unless told not to."""
    west, south, east, north = box
    is_wide = east - west > 200
    return {
        "resolution": 110,
        "showframe": False,
        "showcoastlines": False,
        "showland": True,
        "landcolor": "#EDF1F6",
        "showcountries": True,
        "countrycolor": CARD,
        "countrywidth": 0.6,
        "showlakes": False,
        "bgcolor": "rgba(0,0,0,0)",
        "projection": {"type": "natural earth" if is_wide else "equirectangular"},
        "fitbounds": False,
        "lataxis": {"range": [south, north]},
        "lonaxis": {"range": [west, east]},
    }


def _ground(rows: Sequence[Place]) -> Figure:
    """The countries in view, in the palest shade, so that circles stand on the right land."""
    return {
        "type": "choropleth",
        "locationmode": "ISO-3",
        "locations": [row[0] for row in rows],
        "z": [0] * len(rows),
        "colorscale": [[0, "#DCE7F2"], [1, "#DCE7F2"]],
        "showscale": False,
        "marker": {"line": {"color": CARD, "width": 0.8}},
        "hoverinfo": "skip",
    }


def _edge(rows: Sequence[Place]) -> Figure:
    return {
        "type": "choropleth",
        "locationmode": "ISO-3",
        "locations": [row[0] for row in rows],
        "z": [0] * len(rows),
        "colorscale": [[0, "rgba(0,0,0,0)"], [1, "rgba(0,0,0,0)"]],
        "showscale": False,
        "marker": {"line": {"color": WORSE, "width": 2}},
        "hoverinfo": "skip",
    }


@dataclass(frozen=True)
class Spot:
    """Where a country is labelled, and how far its main land reaches, in degrees."""

    longitude: float
    latitude: float
    west: float
    south: float
    east: float
    north: float


@cache
def spots() -> dict[str, Spot]:
    """{ISO3: Spot} of every country the border files draw."""
    with PLACES.open(encoding="utf-8", newline="") as lines:
        return {
            line.pop("iso3"): Spot(**{name: float(value) for name, value in line.items()})
            for line in csv.DictReader(lines)
        }


def frame(codes: Sequence[str]) -> Box:
    """West, south, east, north around the countries `codes`, with a margin; the world when there is none."""
    found = [spots()[code] for code in codes if code in spots()]
    if not found:
        return (-168.0, -56.0, 190.0, 80.0)
    west, south = min(spot.west for spot in found), min(spot.south for spot in found)
    east, north = max(spot.east for spot in found), max(spot.north for spot in found)
    margin = max(east - west, north - south) * 0.06
    return _widened((west - margin, max(south - margin, -60.0), east + margin, min(north + margin, 82.0)))


def _widened(box: Box) -> Box:
    """The same box at least as wide as the page is for its height, so that no name is cut at the edge of the land."""
    west, south, east, north = box
    missing = (north - south) * PAGE_PX[0] / PAGE_PX[1] - (east - west)
    return (west - missing / 2, south, east + missing / 2, north) if missing > 0 else box


def _names(known: Sequence[Place], unit: str, lang: str, box: Box) -> Figure:
    """Names printed on a shaded map, where there is room."""
    return {
        "type": "scattergeo",
        "mode": "text",
        "locationmode": "ISO-3",
        "locations": [row[0] for row in known],
        "hoverinfo": "skip",
        **_labels(known, [0.0] * len(known), unit, lang, box),
    }


def _labels(
    known: Sequence[Place], sizes: Sequence[float], unit: str, lang: str, box: Box, page: Page = PAGE_PX
) -> Figure:
    """The largest places named, as long as no name lies on another or on a larger circle (`sizes`, in pixels)."""
    texts = {row[0]: f"{row[1]} {words.value(row[2], unit, lang)}" for row in known}
    sides = _placed(known, dict(zip(texts, sizes, strict=True)), texts, box, page)
    return {
        "text": [safe(texts[row[0]]) if row[0] in sides else "" for row in known],
        "textposition": [sides.get(row[0], SIDES[0]) for row in known],
        "textfont": {"size": 11, "color": INK, "shadow": HALO},
    }


def _placed(
    known: Sequence[Place], sizes: dict[str, float], texts: dict[str, str], box: Box, page: Page
) -> dict[str, str]:
    """{ISO3: side} of the labels that found room, the largest places first."""
    points = {row[0]: _point(row[0], box, page) for row in known if row[0] in spots()}
    names: list[Box] = []
    circles: list[Box] = []
    sides: dict[str, str] = {}
    for code, _, _ in sorted(known, key=lambda row: -(row[2] or 0)):
        if code not in points or len(sides) == MOST_LABELS:
            continue
        for side in SIDES if len(texts[code]) <= LONGEST_LABEL else ():
            label = _box(points[code], sizes[code], len(texts[code]), side)
            if _is_inside(label, page) and not any(_meet(label, other) for other in (*names, *circles)):
                sides[code] = side
                names.append(label)
                break
        circles.append(_circle(points[code], sizes[code]))
    return sides


def _point(code: str, box: Box, page: Page) -> tuple[float, float]:
    """Where a country is labelled on the page, in pixels from the top left; near enough to keep labels apart."""
    west, south, east, north = box
    spot, (wide, tall) = spots()[code], page
    scale = min(wide / (east - west), tall / (north - south))
    right, down = spot.longitude - (west + east) / 2, (south + north) / 2 - spot.latitude
    return (right * scale + wide / 2, down * scale + tall / 2)


def _circle(point: tuple[float, float], size: float) -> Box:
    x, y = point
    return (x - size / 2, y - size / 2, x + size / 2, y + size / 2)


def _box(point: tuple[float, float], size: float, letters: int, side: str) -> Box:
    """The rectangle of a label beside a circle."""
    x, y = point
    wide, away = letters * LETTER_PX, size / 2 + 3
    match side:
        case "middle right":
            return (x + away, y - LINE_PX / 2, x + away + wide, y + LINE_PX / 2)
        case "middle left":
            return (x - away - wide, y - LINE_PX / 2, x - away, y + LINE_PX / 2)
        case "top center":
            return (x - wide / 2, y - away - LINE_PX, x + wide / 2, y - away)
        case _:
            return (x - wide / 2, y + away, x + wide / 2, y + away + LINE_PX)


def _is_inside(label: Box, page: Page) -> bool:
    return label[0] >= 0 and label[1] >= 0 and label[2] <= page[0] and label[3] <= page[1]


def _meet(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _links_of(rows: Sequence[Place], known: Sequence[Place], links: Sequence[str | None] | None) -> list:
    by_place = {row[0]: link for row, link in zip(rows, hrefs(links, len(rows)), strict=True)}
    return [by_place[row[0]] for row in known]
