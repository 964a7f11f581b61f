"""Draws assets/land/*.svg and charts/land.json again from assets/topojson: `python -m assets.build.land`.

The United Nations borders are taken as they are: nothing is moved, added or left out but bends too small to be seen at
600 pixels and islets smaller than a pixel. A border two countries share is one line, drawn once.
"""

import hashlib
import json
import math
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, get_args

from charts import land
from charts.planes import CUT, SOUTH, Plane, eastward, place

ROOT = Path(__file__).parents[2]
BORDERS = ROOT / "assets" / "topojson" / "world_110m.json"
DRAWINGS = ROOT / "assets" / "land"
#: How far a simplified line may stray, and how small an islet may be to be left out, in units of the plane.
STRAYS: dict[Plane, float] = {"world": 1.0, "continents": 1.5, "regions": 1.0}
ISLET: dict[Plane, int] = {"world": 5, "continents": 8, "regions": 5}
Point = tuple[float, float]
SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg"><path id="land" d="{land}" fill-rule="evenodd"/>'
    '<path id="borders" d="{borders}" fill="none" stroke-linejoin="round" vector-effect="non-scaling-stroke"/></svg>\n'
)


def build() -> None:
    """Write the drawing of each plane, and the arcs its countries are joined from."""
    topology = json.loads(BORDERS.read_text(encoding="utf-8"))
    DRAWINGS.mkdir(exist_ok=True)
    planes = {plane: plane_of(topology, plane) for plane in get_args(Plane)}
    for plane, told in planes.items():
        refs = [ref for country in told["countries"].values() for ref in country]
        times = Counter(land.index(ref) for ref in refs)
        shared = [land.corners(index, told["arcs"]) for index, n in sorted(times.items()) if n > 1]
        coast = land.path(land.rings(refs, told["arcs"]))
        drawing = SVG.format(land=coast, borders=land.path(shared, closed=False))
        (DRAWINGS / f"{plane}.svg").write_text(drawing, encoding="utf-8")
        told["stamp"] = hashlib.sha256(drawing.encode()).hexdigest()[:8]
    land.LAND.write_text(json.dumps(planes, separators=(",", ":")) + "\n", encoding="utf-8")


def plane_of(topology: dict[str, Any], plane: Plane) -> dict[str, Any]:
    """{arcs, countries} of one plane: arcs in its units, simplified; each country the arcs around it."""
    lines = [list(_degrees(arc, topology["transform"])) for arc in topology["arcs"]]
    rings = [(code, ring) for code, ring in _rings(topology) if not _is_polar(ring, lines)]
    arcs: dict[int, list[land.Corner]] = {}
    for _, ring in rings:
        is_beyond = _middle(ring, lines) < CUT
        for index in map(land.index, ring):
            moved = [(x + 360 if is_beyond else eastward(x), y) for x, y in lines[index]]
            arcs[index] = simplified([place(plane, *point) for point in moved], STRAYS[plane])
    return _numbered(_without_islets(rings, arcs, plane), arcs)


def simplified(line: Sequence[Point], strays: float) -> list[land.Corner]:
    """`line` with the fewest corners that stay within `strays` of it (Douglas and Peucker, 1973), on whole units."""
    kept = {0, len(line) - 1} | _corners(line, 0, len(line) - 1, strays)
    corners = [(round(line[index][0]), round(line[index][1])) for index in sorted(kept)]
    return [corner for index, corner in enumerate(corners) if index == 0 or corner != corners[index - 1]]


def _corners(line: Sequence[Point], first: int, last: int, strays: float) -> set[int]:
    if last - first < 2:
        return set()
    away, furthest = max((_away(line[index], line[first], line[last]), index) for index in range(first + 1, last))
    if away <= strays:
        return set()
    return {furthest} | _corners(line, first, furthest, strays) | _corners(line, furthest, last, strays)


def _away(point: Point, start: Point, end: Point) -> float:
    """How far `point` lies from the line between two others."""
    wide, tall = end[0] - start[0], end[1] - start[1]
    length = wide * wide + tall * tall
    along = ((point[0] - start[0]) * wide + (point[1] - start[1]) * tall) / length if length else 0.0
    along = max(0.0, min(1.0, along))
    return math.dist(point, (start[0] + along * wide, start[1] + along * tall))


def _degrees(arc: Sequence[Sequence[int]], transform: dict[str, Any]) -> Iterator[Point]:
    """Longitude and latitude of each point of an arc, which TopoJSON writes as steps."""
    x = y = 0
    for right, up in arc:
        x, y = x + right, y + up
        (wide, tall), (west, south) = transform["scale"], transform["translate"]
        yield x * wide + west, y * tall + south


def _rings(topology: dict[str, Any]) -> Iterator[tuple[str, list[int]]]:
    """(ISO3, arcs) of each closed line around a country or a disputed area."""
    for shape in topology["objects"]["countries"]["geometries"]:
        for polygon in [shape["arcs"]] if shape["type"] == "Polygon" else shape["arcs"]:
            for ring in polygon:
                yield shape["id"], ring


def _is_polar(ring: Sequence[int], lines: Sequence[Sequence[Point]]) -> bool:
    return all(y < SOUTH for ref in ring for _, y in lines[land.index(ref)])


def _middle(ring: Sequence[int], lines: Sequence[Sequence[Point]]) -> float:
    """The middle longitude of a ring."""
    eastings = [x for ref in ring for x, _ in lines[land.index(ref)]]
    return (min(eastings) + max(eastings)) / 2


def _without_islets(
    rings: Sequence[tuple[str, list[int]]], arcs: dict[int, list[land.Corner]], plane: Plane
) -> list[tuple[str, list[int]]]:
    """Rings large enough to be seen, and the largest of each country whatever its size."""
    sizes = [_size([corner for ref in ring for corner in arcs[land.index(ref)]]) for _, ring in rings]
    largest = {
        code: max(size for size, (other, _) in zip(sizes, rings, strict=True) if other == code) for code, _ in rings
    }
    shared = Counter(land.index(ref) for _, ring in rings for ref in ring)
    return [
        (code, ring)
        for size, (code, ring) in zip(sizes, rings, strict=True)
        if size >= ISLET[plane] or size == largest[code] or any(shared[land.index(ref)] > 1 for ref in ring)
    ]


def _size(corners: Sequence[land.Corner]) -> int:
    """The longer side of the box around a ring."""
    across, down = [x for x, _ in corners], [y for _, y in corners]
    return max(max(across) - min(across), max(down) - min(down))


def _numbered(rings: Sequence[tuple[str, list[int]]], arcs: dict[int, list[land.Corner]]) -> dict[str, Any]:
    """The arcs in use, numbered from 0, and each country's in those numbers."""
    used = sorted({land.index(ref) for _, ring in rings for ref in ring})
    numbers = {index: number for number, index in enumerate(used)}
    countries: dict[str, list[int]] = {}
    for code, ring in rings:
        told = [numbers[ref] if ref >= 0 else ~numbers[~ref] for ref in ring]
        countries.setdefault(code, []).extend(told)
    return {"arcs": [_steps(arcs[index]) for index in used], "countries": dict(sorted(countries.items()))}


def _steps(line: Sequence[land.Corner]) -> list[int]:
    """x, y of the first corner, then the step to each next one."""
    before = [(0, 0), *line]
    return [n for here, there in zip(before, line, strict=False) for n in (there[0] - here[0], there[1] - here[1])]


if __name__ == "__main__":
    build()
