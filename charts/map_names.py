"""Which names a map has room for, and on which side of its mark each one stands."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from charts.planes import Point

#: How wide a letter and how tall a line of a name are taken to be, in pixels.
LETTER_PX, LINE_PX, GAP_PX = 6.2, 14.0, 3.0
#: From this width on a map has the wide arrangement, and its circles no longer grow (assets/maps.css says it again).
WIDE_FROM_PX = 420
#: The narrowest and the widest map each arrangement must suit, in pixels.
WIDTHS_PX = {"wide": (WIDE_FROM_PX, 660), "narrow": (270, WIDE_FROM_PX)}
MOST_LABELS, LONGEST_LABEL = 7, 26
#: Sides in the order they are tried: below, right, left, above.
SIDES = ("b", "r", "l", "t")
#: Left, top, right, bottom, in pixels.
Rectangle = tuple[float, float, float, float]
#: The same rectangle on the narrowest and on the widest map of an arrangement.
Ends = tuple[Rectangle, Rectangle]
#: {ISO3: (side on a wide map, side on a narrow one)}; "" where the name has no room.
Names = Mapping[str, tuple[str, str]]


@dataclass(frozen=True)
class Mark:
    """A country on the map: where (shares of its width and height), how large (pixels across), and what is written."""

    code: str
    name: str
    value: float
    at: Point
    size_px: float
    text: str


def sides(marks: Sequence[Mark], shape: float, arrangement: str) -> dict[str, str]:
    """{ISO3: side} of the names that found room, the largest places first, as long as no name lies on another name or
    on a larger circle, at the narrowest and at the widest; off every circle where there is such a side. `shape` is the
    map's width by its height."""
    first, last = ((width, width / shape) for width in WIDTHS_PX[arrangement])
    order = sorted(marks, key=lambda mark: -mark.value)
    circles = [(_circle(mark, *first), _circle(mark, *last)) for mark in order]
    names: list[Ends] = []
    found: dict[str, str] = {}
    for place, mark in enumerate(order):
        if len(found) == MOST_LABELS:
            break
        if len(mark.text) > LONGEST_LABEL:
            continue
        chosen = _beside(mark, (first, last), names, circles[:place], circles[place + 1 :])
        if chosen:
            found[mark.code], ends = chosen
            names.append(ends)
    return found


def _beside(
    mark: Mark, pages: tuple[Point, Point], names: Sequence[Ends], larger: Sequence[Ends], smaller: Sequence[Ends]
) -> tuple[str, Ends] | None:
    """The first side with room off every circle, else the first off the larger ones; None where there is neither."""
    second: tuple[str, Ends] | None = None
    for side in SIDES:
        ends = (_label(mark, side, *pages[0]), _label(mark, side, *pages[1]))
        if not (_is_inside(ends[0], pages[0]) and _is_inside(ends[1], pages[1])):
            continue
        if any(meet(ends, other) for other in names) or any(meet(ends, other) for other in larger):
            continue
        if second is None:
            second = side, ends
        if not any(meet(ends, other) for other in smaller):
            return side, ends
    return second


def both(marks: Sequence[Mark], shape: float) -> Names:
    """The names there is room for, and where, on a wide map and on a narrow one."""
    wide, narrow = sides(marks, shape, "wide"), sides(marks, shape, "narrow")
    return {code: (wide.get(code, ""), narrow.get(code, "")) for code in {**wide, **narrow}}


def _circle(mark: Mark, wide: float, tall: float) -> Rectangle:
    x, y, half = mark.at[0] * wide, mark.at[1] * tall, _shown(mark, wide) / 2
    return x - half, y - half, x + half, y + half


def _shown(mark: Mark, wide: float) -> float:
    """How many pixels across a circle is on a map that wide."""
    return mark.size_px * min(1.0, wide / WIDE_FROM_PX)


def _label(mark: Mark, side: str, wide: float, tall: float) -> Rectangle:
    """The rectangle of a name beside its circle."""
    x, y, long = mark.at[0] * wide, mark.at[1] * tall, len(mark.text) * LETTER_PX
    away = _shown(mark, wide) / 2 + GAP_PX
    match side:
        case "r":
            return x + away, y - LINE_PX / 2, x + away + long, y + LINE_PX / 2
        case "l":
            return x - away - long, y - LINE_PX / 2, x - away, y + LINE_PX / 2
        case "t":
            return x - long / 2, y - away - LINE_PX, x + long / 2, y - away
        case _:
            return x - long / 2, y + away, x + long / 2, y + away + LINE_PX


def _is_inside(label: Rectangle, page: Point) -> bool:
    return label[0] >= 0 and label[1] >= 0 and label[2] <= page[0] and label[3] <= page[1]


def meet(one: Ends, other: Ends) -> bool:
    """Whether two rectangles lie on each other at some width. Places and sizes grow evenly with the width, so two that
    are apart on the same side at both ends are apart in between."""
    (here, here_wide), (there, there_wide) = one, other
    return not (
        (here[2] <= there[0] and here_wide[2] <= there_wide[0])
        or (there[2] <= here[0] and there_wide[2] <= here_wide[0])
        or (here[3] <= there[1] and here_wide[3] <= there_wide[1])
        or (there[3] <= here[1] and there_wide[3] <= here_wide[1])
    )
