"""Money against results, one point each, in markup; what is not measured stands in a band of its own, never at zero."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import words
from charts.chart import Chart, Column
from charts.marks import element, percent, text
from charts.theme import step_labels, steps

#: Width and height of the field in pixels where names are placed: of a telephone first, of a card then.
NARROW_PX, WIDE_PX, TALL_PX = 230, 480, 250
#: A letter and a line of a name, and the radii of the smallest and of the largest point, in pixels.
LETTER_PX, LINE_PX = 6.4, 15
SMALLEST_PX, LARGEST_PX = 5, 15
#: Where a name may stand beside its point, the best first.
SIDES = ("right", "left", "above", "below")
#: Round values on an axis by powers of ten; where 1, 2, 5 make more, the powers alone.
MOST_ROUNDS = 5
#: Room around the outermost points, as a share of the scale.
AROUND = 0.12

Box = tuple[float, float, float, float]


@dataclass(frozen=True)
class Spot:
    """One point: `across` is money, `up` the result (None where none is measured), `size` what its area shows."""

    label: str
    across: float
    up: float | None
    size: float
    href: str | None = None
    told: str = ""
    letters: int = 22

    @property
    def name(self) -> str:
        """The label as it stands beside the point."""
        return self.label if len(self.label) <= self.letters else f"{self.label[: self.letters - 1].rstrip()}…"


@dataclass(frozen=True)
class Axis:
    """One scale: from `low` to `high`, even or by powers of ten; `mark` is the value worth a line, with its name."""

    low: float
    high: float
    unit: str
    by_powers: bool = False
    mark: tuple[float, str] | None = None

    def share(self, value: float) -> float:
        """Where a value stands, 0..1."""
        low, high, value = (math.log10(one) if self.by_powers else one for one in (self.low, self.high, value))
        return min(max((value - low) / ((high - low) or 1), 0.0), 1.0)

    def rounds(self, lang: str) -> list[tuple[float, str]]:
        """The round values with their labels."""
        if not self.by_powers:
            found = steps(self.low, self.high, 5)
            return list(zip(found, step_labels(found, self.unit, lang), strict=True))
        powers = range(math.floor(math.log10(self.low)), math.ceil(math.log10(self.high)) + 1)
        found = [size * 10.0**power for power in powers for size in (1, 2, 5)]
        found = [value for value in found if self.low <= value <= self.high]
        if len(found) > MOST_ROUNDS:
            found = [value for value in found if _is_power(value)]
        return [(value, words.value(value, self.unit, lang)) for value in found]


def axis_of(values: Sequence[float], unit: str, mark: tuple[float, str] | None = None) -> Axis:
    """The axis that shows the values, and the mark, with some room; money goes by powers of ten."""
    if unit == "usd":
        known = [value for value in values if value > 0] or [1.0, 10.0]
        return Axis(min(known) / 1.6, max(known) * 1.6, unit, by_powers=True)
    shown = [*values, *([mark[0]] if mark else [])] or [0.0, 1.0]
    room = max((max(shown) - min(shown)) * AROUND, 0.02)
    return Axis(max(min(shown) - room, 0.0), max(shown) + room, unit, mark=mark)


def quadrant(
    spots: Sequence[Spot],
    *,
    axes: tuple[Axis, Axis],
    names: tuple[str, str],
    sized_by: tuple[str, str],
    lang: str,
    finding: str,
    subtitle: str,
    empty: str,
    unmeasured: str,
    heading: str = "",
    summary: str = "",
) -> Chart:
    """One point per spot. `axes`: money, then results; `names`: what they are called.

    `sized_by`: what the area shows, and its unit. `unmeasured` names the band of those without a result.
    """
    measured = [spot for spot in spots if spot.up is not None]
    other = [spot for spot in spots if spot.up is None]
    drawn = [_field(measured, axes, names, lang, max((spot.size for spot in spots), default=1) or 1)]
    if other:
        drawn.append(_band(other, axes[0], unmeasured, max(spot.size for spot in spots) or 1))
    drawn.append(_across(axes[0], names[0], lang))
    return Chart(
        form="quadrant",
        finding=finding,
        subtitle=subtitle,
        unit=axes[1].unit,
        columns=(
            Column(heading or words.say("charts-label", lang)),
            Column(names[0], axes[0].unit),
            Column(names[1], axes[1].unit),
            Column(*sized_by),
        ),
        rows=tuple((spot.label, spot.across, spot.up, spot.size) for spot in spots),
        marks=element("div", drawn, class_="plane"),
        summary=summary or finding,
        empty=empty,
        links=tuple(spot.href for spot in spots),
    )


def _field(spots: Sequence[Spot], axes: tuple[Axis, Axis], names: tuple[str, str], lang: str, most: float) -> str:
    """The points over their grid, the two values worth a line, and the names that find room."""
    across, up = axes
    pieces = [
        element("i", element("span", text(said)), class_="step", style=f"inset-block-end:{percent(up.share(value))}")
        for value, said in up.rounds(lang)
    ]
    if across.mark:
        line = f"inset-inline-start:{percent(across.share(across.mark[0]))}"
        pieces.append(element("i", element("span", text(across.mark[1])), class_="worth upright", style=line))
    if up.mark:
        line = f"inset-block-end:{percent(up.share(up.mark[0]))}"
        pieces.append(element("i", element("span", text(up.mark[1])), class_="worth", style=line))
    sides = _sides(spots, axes, most)
    pieces += [
        _spot(spot, across.share(spot.across), up.share(spot.up or 0), most, sides.get(place, ("", "")))
        for place, spot in enumerate(spots)
    ]
    title = element("span", text(names[1]), class_="upward")
    return title + element("div", pieces, class_="ground", style=f"block-size:{TALL_PX}px")


def _band(spots: Sequence[Spot], across: Axis, said: str, most: float) -> str:
    """Those without a measured result, by their money alone."""
    side = ("right" if across.share(spots[0].across) < 0.5 else "left", "") if len(spots) == 1 else ("", "")
    points = [_spot(spot, across.share(spot.across), 0.5, most, side) for spot in spots]
    return element("p", text(said), class_="unmeasured-name") + element("div", points, class_="unmeasured")


def _across(across: Axis, name: str, lang: str) -> str:
    """The round values of money; a telephone shows the powers of ten where there are many."""
    rounds = across.rounds(lang)
    labels = [
        element(
            "span",
            text(said),
            class_="minor" if across.by_powers and len(rounds) > 3 and not _is_power(value) else None,
            style=f"inset-inline-start:{percent(across.share(value))}",
        )
        for value, said in rounds
    ]
    return element("div", labels, class_="rounds", aria_hidden="true") + element("p", text(name), class_="across")


def _is_power(value: float) -> bool:
    """Whether a value is 1, 10, 100…"""
    return abs(math.log10(value) - round(math.log10(value))) < 1e-9


def _spot(spot: Spot, across: float, up: float, most: float, side: tuple[str, str]) -> str:
    """The point, as a link where it leads somewhere, with its name where there is room."""
    style = f"inset-inline-start:{percent(across)};inset-block-end:{percent(up)};--size:{2 * _radius(spot, most):.0f}px"
    named = element("span", text(spot.name), class_=" ".join(side).strip()) if side[0] else ""
    shown = named or element("span", text(spot.label), class_="unseen")
    if spot.href:
        return element("a", shown, class_="spot", href=spot.href, title=spot.told or None, style=style)
    return element("span", shown, class_="spot", title=spot.told or None, style=style)


def _radius(spot: Spot, most: float) -> float:
    """In pixels; the area grows with what the point shows."""
    return max(LARGEST_PX * math.sqrt(max(spot.size, 0) / most), SMALLEST_PX)


def _sides(spots: Sequence[Spot], axes: tuple[Axis, Axis], most: float) -> dict[int, tuple[str, str]]:
    """{point: (side of its name, "minor" where a telephone has no room)}, the largest points first."""
    found: dict[int, tuple[str, str]] = {}
    order = sorted(range(len(spots)), key=lambda place: -spots[place].size)
    for wide, also in ((NARROW_PX, ""), (WIDE_PX, "minor")):
        points = [_point(spot, axes, wide, most) for spot in spots]
        names = [_name(spots[place], axes, wide, most, side) for place, (side, _) in found.items()]
        for place in order:
            others = [*points[:place], *points[place + 1 :], *names]
            for side in SIDES if place not in found else ():
                box = _name(spots[place], axes, wide, most, side)
                if _is_inside(box, wide) and not any(_overlap(box, other) for other in others):
                    found[place] = (side, also)
                    names.append(box)
                    break
    return found


def _is_inside(box: Box, wide: int) -> bool:
    return box[0] >= -4 and box[2] <= wide + 8 and box[1] >= 0 and box[3] <= TALL_PX


def _point(spot: Spot, axes: tuple[Axis, Axis], wide: int, most: float) -> Box:
    x, y, radius = axes[0].share(spot.across) * wide, axes[1].share(spot.up or 0) * TALL_PX, _radius(spot, most)
    return (x - radius, y - radius, x + radius, y + radius)


def _name(spot: Spot, axes: tuple[Axis, Axis], wide: int, most: float, side: str) -> Box:
    """The place a name would take, in pixels from the bottom left."""
    left, bottom, right, top = _point(spot, axes, wide, most)
    long, x, y = len(spot.name) * LETTER_PX, (left + right) / 2, (bottom + top) / 2
    return {
        "right": (right + 4, y - LINE_PX / 2, right + 4 + long, y + LINE_PX / 2),
        "left": (left - 4 - long, y - LINE_PX / 2, left - 4, y + LINE_PX / 2),
        "above": (x - long / 2, top + 1, x + long / 2, top + 1 + LINE_PX),
        "below": (x - long / 2, bottom - 1 - LINE_PX, x + long / 2, bottom - 1),
    }[side]


def _overlap(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
