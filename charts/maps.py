"""Maps: shades for rates, circles for amounts, always with the United Nations disclaimer and never alone."""

from collections.abc import Sequence

import words
from charts.chart import Chart, Column, hrefs, numbers
from charts.theme import CARD, INK, PRIMARY, SHADES, WORSE, Figure, layout, safe

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
#: The largest circle, in pixels across.
LARGEST_PX = 46


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
            "thickness": 10,
            "len": 0.5,
            "x": 0,
            "xanchor": "left",
            "y": 0,
            "yanchor": "bottom",
            "outlinewidth": 0,
            "nticks": 4,
            "tickfont": {"size": 11},
            "tickformat": ".0%" if unit == "ratio" else "",
        },
    }
    edges = [row for row in known if row[0] in set(outlined)]
    data = [shaded, _edge(edges), _names(known, unit, lang)] if edges else [shaded, _names(known, unit, lang)]
    return _map(
        data, rows, "map_shades", unit, lang, finding, subtitle, empty, links, is_world, heading, summary, height
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
    largest = max([*numbers([row[2] for row in known]), 0]) or 1
    circles = {
        "type": "scattergeo",
        "mode": "markers",
        "locationmode": "ISO-3",
        "locations": [row[0] for row in known],
        "marker": {
            "size": [abs(row[2] or 0) for row in known],
            "sizemode": "area",
            "sizeref": 2 * largest / LARGEST_PX**2,
            "sizemin": 3,
            "color": PRIMARY,
            "opacity": 0.72,
            "line": {"color": [WORSE if row[0] in set(outlined) else CARD for row in known], "width": 1.5},
        },
        "text": [f"{safe(row[1])}: {words.value(row[2], unit, lang)}" for row in known],
        "hovertemplate": "%{text}<extra></extra>",
        "customdata": _links_of(rows, known, links),
    }
    data = [_ground(rows), circles, _names(known, unit, lang)]
    return _map(
        data, rows, "map_circles", unit, lang, finding, subtitle, empty, links, is_world, heading, summary, height
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
    is_world: bool,
    heading: str,
    summary: str,
    height: int,
) -> Chart:
    flat = layout(lang, height, margin={"l": 0, "r": 0, "t": 0, "b": 0}, geo=_geo(is_world))
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


def _geo(is_world: bool) -> Figure:
    """The frame. plotly 7 crops to the data unless told not to, so both wishes are written."""
    frame: Figure = {
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
        "projection": {"type": "natural earth" if is_world else "mercator"},
        "fitbounds": False if is_world else "locations",
    }
    if is_world:
        frame |= {"lataxis": {"range": [-56, 80]}, "lonaxis": {"range": [-168, 190]}}
    return frame


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


def _names(known: Sequence[Place], unit: str, lang: str, most: int = 5) -> Figure:
    """The largest places, named on the map."""
    named = sorted(known, key=lambda row: -(row[2] or 0))[:most]
    return {
        "type": "scattergeo",
        "mode": "text",
        "locationmode": "ISO-3",
        "locations": [row[0] for row in named],
        "text": [f"{safe(row[1])} {words.value(row[2], unit, lang)}" for row in named],
        "textfont": {"size": 11, "color": INK},
        "textposition": "bottom center",
        "hoverinfo": "skip",
    }


def _links_of(rows: Sequence[Place], known: Sequence[Place], links: Sequence[str | None] | None) -> list:
    by_place = {row[0]: link for row, link in zip(rows, hrefs(links, len(rows)), strict=True)}
    return [by_place[row[0]] for row in known]
