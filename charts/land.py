"""The shapes of countries: arcs of the United Nations borders (assets/build/land.py), joined when asked."""

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from itertools import accumulate
from pathlib import Path

from charts.planes import Plane

#: Per plane: the arcs, in its units, each country's arcs (~n: backwards, as in TopoJSON), and the drawing's stamp.
LAND = Path(__file__).parent / "land.json"
#: Where the drawing of all land and all borders of a plane is served.
DRAWING = "/assets/land/{plane}.svg?m={stamp}#{part}"
Corner = tuple[int, int]
#: x, y of the first corner, then the step to each next one: x, y, dx, dy, dx, dy, …
Arc = Sequence[int]


def drawing(plane: Plane, part: str) -> str:
    """The address of the `land` or the `borders` of a plane; it changes with what is drawn."""
    return DRAWING.format(plane=plane, stamp=_land()[plane]["stamp"], part=part)


def drawn(plane: Plane) -> frozenset[str]:
    """The countries (ISO3) that are large enough for the border files to have a shape of them."""
    return frozenset(_land()[plane]["countries"])


@lru_cache(maxsize=512)
def outline(plane: Plane, countries: frozenset[str]) -> str:
    """The outer edge of `countries` (ISO3) taken together, as the d of an SVG path; "" where none has a shape."""
    land = _land()[plane]
    refs = [ref for code in sorted(countries) for ref in land["countries"].get(code, ())]
    return path(rings(refs, land["arcs"]))


def rings(refs: Iterable[int], arcs: Sequence[Arc]) -> list[list[Corner]]:
    """The closed lines around what `refs` enclose: an arc two countries share is no outer edge."""
    kept = list(refs)
    times = Counter(index(ref) for ref in kept)
    lines = [corners(ref, arcs) for ref in kept if times[index(ref)] == 1]
    starting: dict[Corner, list[list[Corner]]] = {}
    for line in reversed(lines):
        starting.setdefault(line[0], []).append(line)
    found = []
    for first in lines:
        if first not in starting[first[0]]:
            continue
        starting[first[0]].remove(first)
        ring = list(first)
        while ring[-1] != ring[0]:
            ring += starting[ring[-1]].pop()[1:]
        found.append(ring)
    return found


def path(lines: Iterable[Sequence[Corner]], closed: bool = True) -> str:
    """Lines as the d of an SVG path, each step relative to the one before: the shortest way to write them."""
    told, x, y = [], 0, 0
    for line in lines:
        start = line[0]
        numbers = [start[0] - x, start[1] - y]
        for before, after in zip(line, line[1:-1] if closed else line[1:], strict=False):
            numbers += [after[0] - before[0], after[1] - before[1]]
        told.append("m" + " ".join(map(str, numbers)).replace(" -", "-") + ("z" if closed else ""))
        x, y = start if closed else line[-1]
    return "".join(told)


def index(ref: int) -> int:
    """The number of the arc that `ref` runs along: TopoJSON writes ~n for arc n backwards."""
    return ref if ref >= 0 else ~ref


def corners(ref: int, arcs: Sequence[Arc]) -> list[Corner]:
    """The corners of an arc, in the direction `ref` runs."""
    steps = arcs[index(ref)]
    line = list(zip(accumulate(steps[::2]), accumulate(steps[1::2]), strict=True))
    return line if ref >= 0 else line[::-1]


@cache
def _land() -> dict:
    found: dict = json.loads(LAND.read_text(encoding="utf-8"))
    return found
