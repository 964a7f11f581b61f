"""Maps: shades for rates, circles for amounts, always with the United Nations disclaimer and never alone.

A map is markup: the land and its borders are one drawing the browser keeps (assets/land), the countries in view are
paths over it, and each mark is a link placed in percent, so that letters keep their size on a telephone.
"""

from collections.abc import Sequence

import words
from charts import land, map_names
from charts.chart import Chart, Column, numbers
from charts.frames import spots, view
from charts.map_names import Mark, Names
from charts.marks import element, link, percent, text
from charts.planes import View
from charts.theme import SHADES, step_labels, steps

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
#: The largest circle, in pixels across, on a regional map and on the world; the smallest anywhere.
LARGEST_PX, LARGEST_WORLD_PX, SMALLEST_PX = 44, 34, 3
#: A country too small for the border files is a dot of this many pixels on a shaded map.
DOT_PX = 8


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
    seen, leads = view([row[0] for row in rows], is_world), _leads(rows, links)
    known = [row for row in rows if row[2] is not None]
    shades = _Scale(numbers([row[2] for row in known]))
    has_shape = land.drawn(seen.plane)
    shapes = [_shape(row, seen, shades, unit, lang, leads.get(row[0])) for row in known if row[0] in has_shape]
    edges = [element("path", d=_outline(seen, [code]), class_="edged") for code in outlined if code in has_shape]
    marks = [_mark(row, seen, 0 if row[0] in has_shape else DOT_PX, unit, lang) for row in known if row[0] in spots()]
    names = map_names.both(marks, seen.wide / seen.tall)
    dots = [
        _dot(mark, names, unit, lang, leads.get(mark.code), mark.code in outlined, shades.colour(mark.value))
        if mark.size_px
        else _name(mark, names)
        for mark in marks
    ]
    drawing = _framed(seen, height, [*shapes, _borders(seen), *edges], dots) + _key(shades, unit, lang)
    return _map(drawing, rows, "map_shades", unit, lang, finding, subtitle, empty, links, heading, summary)


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
    """Countries marked by a circle whose area is an amount; those in `outlined` edged in red.

    `height` is the most pixels the map is tall; it is as wide as its place, and keeps its shape.
    """
    seen, leads = view([row[0] for row in rows], is_world), _leads(rows, links)
    known = sorted((row for row in rows if row[2] and row[0] in spots()), key=lambda row: -(row[2] or 0))
    largest_px = LARGEST_WORLD_PX if is_world else LARGEST_PX
    largest = max([*numbers([row[2] for row in known]), 0]) or 1
    marks = [_mark(row, seen, _size(row[2], largest, largest_px), unit, lang) for row in known]
    names = map_names.both(marks, seen.wide / seen.tall)
    ground = element("path", d=_outline(seen, [row[0] for row in rows]), class_="ground")
    dots = [_dot(mark, names, unit, lang, leads.get(mark.code), mark.code in outlined) for mark in marks]
    drawing = _framed(seen, height, [ground, _borders(seen)], dots)
    return _map(drawing, rows, "map_circles", unit, lang, finding, subtitle, empty, links, heading, summary)


def disclaimer(countries: Sequence[str], lang: str) -> str:
    """What must be printed under a map that draws `countries` (ISO3)."""
    drawn = set(countries)
    lines = [words.say("charts-disclaimer-long" if drawn & LONG_DISCLAIMER else "charts-disclaimer", lang)]
    lines += [words.say(key, lang) for key, concerned in ADDED_LINES.items() if drawn & concerned]
    return " ".join(lines)


def _map(
    drawing: str,
    rows: Sequence[Place],
    form: str,
    unit: str,
    lang: str,
    finding: str,
    subtitle: str,
    empty: str,
    links: Sequence[str | None] | None,
    heading: str,
    summary: str,
) -> Chart:
    return Chart(
        form=form,
        finding=finding,
        subtitle=subtitle,
        unit=unit,
        columns=(Column(heading or words.say("charts-country", lang)), Column(words.say("charts-value", lang), unit)),
        rows=tuple((row[1], row[2]) for row in rows),
        marks=drawing,
        summary=summary or finding,
        empty=empty,
        note=disclaimer([row[0] for row in rows], lang),
        links=tuple(links or ()),
    )


def _leads(rows: Sequence[Place], links: Sequence[str | None] | None) -> dict[str, str]:
    """{ISO3: where its mark leads}."""
    return {row[0]: link for row, link in zip(rows, links or [None] * len(rows), strict=True) if link}


def _mark(row: Place, seen: View, size_px: float, unit: str, lang: str) -> Mark:
    spot, usd = spots()[row[0]], row[2] or 0.0
    at = seen.share(spot.longitude, spot.latitude)
    return Mark(row[0], row[1], usd, at, size_px, f"{row[1]} {words.value(row[2], unit, lang)}")


def _size(value: float | None, largest: float, largest_px: float) -> float:
    """How many pixels across a circle is, its area being the value; what has no area is a point."""
    return max(largest_px * ((value or 0) / largest) ** 0.5, 0.0) if (value or 0) > 0 else SMALLEST_PX


# ---- land ------------------------------------------------------------------------------------------------------------
def _framed(seen: View, height: int, paths: Sequence[str], marks: Sequence[str]) -> str:
    """The map: the land, what lies over it, and the marks, in a frame as tall as `height` pixels at the most."""
    shape = seen.wide / seen.tall
    inside = [element("use", href=land.drawing(seen.plane, "land"), class_="land"), *paths]
    drawing = element("svg", inside, viewBox=f"{seen.left} {seen.top} {seen.wide} {seen.tall}")
    style = f"aspect-ratio:{seen.wide}/{seen.tall};max-inline-size:{round(height * shape)}px"
    return element("div", [drawing, *marks], class_="map", style=style)


def _borders(seen: View) -> str:
    """Every border once, over the shades, so that none is drawn twice."""
    return element("use", href=land.drawing(seen.plane, "borders"), class_="borders")


def _outline(seen: View, codes: Sequence[str]) -> str:
    return land.outline(seen.plane, frozenset(codes))


def _shape(row: Place, seen: View, shades: "_Scale", unit: str, lang: str, href: str | None) -> str:
    """A country in its shade, which says its name and value and opens its page."""
    path = element("path", d=_outline(seen, [row[0]]), fill=shades.colour(row[2] or 0.0))
    inside = element("title", text(_said(row[1], row[2], unit, lang))) + path
    return link(inside, href) if href else element("g", inside)


# ---- marks -----------------------------------------------------------------------------------------------------------
def _dot(
    mark: Mark, names: Names, unit: str, lang: str, href: str | None, is_outlined: bool, colour: str | None = None
) -> str:
    """A circle, which says its name and value and opens its page; its written name, if any, stands beside it."""
    return link(
        _written(mark, names),
        href,
        class_="edged" if is_outlined else None,
        style=_at(mark) + (f";--shade:{colour}" if colour else ""),
        role=None if href else "img",
        aria_label=_said(mark.name, mark.value, unit, lang),
    )


def _name(mark: Mark, names: Names) -> str:
    """A name alone, over a shade that already says it to who cannot see it."""
    return element("span", _written(mark, names), class_="at", style=_at(mark), aria_hidden="true")


def _at(mark: Mark) -> str:
    """Where a mark stands, in percent to a third of a pixel, and how many pixels across: assets/maps.css reads them."""
    return f"--x:{mark.at[0] * 100:.1f};--y:{mark.at[1] * 100:.1f};--d:{round(mark.size_px)}"


def _written(mark: Mark, names: Names) -> str:
    """The name where a wide map has room for it, and where a narrow one has."""
    wide, narrow = names.get(mark.code, ("", ""))
    if wide == narrow:
        return element("span", text(mark.text), class_=wide) if wide else ""
    arranged = [f"wide {wide}" if wide else "", f"narrow {narrow}" if narrow else ""]
    return "".join(element("span", text(mark.text), class_=side) for side in arranged if side)


def _said(name: str, value: float | None, unit: str, lang: str) -> str:
    return words.say("maps-mark", lang, name=name, value=words.value(value, unit, lang))


# ---- shades ----------------------------------------------------------------------------------------------------------
class _Scale:
    """The shade of each value, from zero (or the least, where it is less) to the most."""

    def __init__(self, values: Sequence[float]) -> None:
        self.low, self.high = min([*values, 0.0]), max([*values, 0.0]) or 1.0

    def share(self, value: float) -> float:
        """Where a value lies between the ends, 0..1."""
        return (value - self.low) / (self.high - self.low)

    def colour(self, value: float) -> str:
        """The colour of a value, between those of theme.SHADES."""
        share = self.share(value)
        (start, pale), (end, dark) = next(
            pair for pair in zip(SHADES, SHADES[1:], strict=False) if share <= pair[1][0] or pair[1] == SHADES[-1]
        )
        part = (share - start) / (end - start)
        mixed = (round(int(pale[at : at + 2], 16) * (1 - part) + int(dark[at : at + 2], 16) * part) for at in (1, 3, 5))
        return "#" + "".join(f"{one:02X}" for one in mixed)


def _key(shades: _Scale, unit: str, lang: str) -> str:
    """What each shade stands for: a bar from the palest to the darkest, and round values under it."""
    stops = steps(shades.low, shades.high, 3)
    ramp = ",".join(f"{colour} {percent(share)}" for share, colour in SHADES)
    labels = [
        element("span", text(label), style=f"--x:{percent(shades.share(stop))}")
        for stop, label in zip(stops, step_labels(stops, unit, lang), strict=True)
    ]
    bar = element("i", style=f"background:linear-gradient(to right,{ramp})")
    return element("div", [bar, *labels], class_="key")
