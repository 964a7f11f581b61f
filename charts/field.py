"""The area lines are drawn in, as markup: scale, steps, lines that stretch with the place and words that do not."""

from collections.abc import Sequence
from dataclasses import dataclass

from charts.marks import element, percent, text

Values = Sequence[float | None]
#: Points of the drawing's own square, which the browser stretches to the place.
SIDE = 1000
#: Room above the highest value, as a share of the scale.
ABOVE = 0.06


@dataclass(frozen=True)
class Scale:
    """Where values stand: `count` points from left to right, `low` to `high` from bottom to top."""

    count: int
    low: float
    high: float

    def across(self, index: float) -> float:
        """The place of a point, 0 left to 1 right."""
        return index / max(self.count - 1, 1)

    def up(self, value: float) -> float:
        """The place of a value, 0 bottom to 1 top."""
        return (value - self.low) / (self.high - self.low)


@dataclass(frozen=True)
class Stroke:
    """One line: `style` is main, partial, quiet or plan; `first` the point it begins at; `filled` to the bottom."""

    values: Values
    style: str
    first: int = 0
    filled: bool = False


def scale_of(count: int, low: float, high: float) -> Scale:
    """The scale that shows `low` to `high` with a little room above."""
    return Scale(count, low, high + (high - low) * ABOVE)


def field(scale: Scale, strokes: Sequence[Stroke], around: Sequence[str], height_px: int | None = None) -> str:
    """The lines over what stands `around` them (steps, points, names: see below)."""
    paths = [path for stroke in strokes for path in _paths(scale, stroke)]
    lines = f'<svg viewBox="0 0 {SIDE} {SIDE}" preserveAspectRatio="none" aria-hidden="true">{"".join(paths)}</svg>'
    style = f"block-size:{height_px}px" if height_px else None
    return element("div", [*around[:1], lines, *around[1:]], class_="sketch", style=style)


def grid(scale: Scale, values: Sequence[float], labels: Sequence[str]) -> str:
    """Quiet lines at round values, each named at its left."""
    return "".join(
        element("i", element("span", text(label)), class_="step", style=f"inset-block-end:{percent(scale.up(value))}")
        for value, label in zip(values, labels, strict=True)
    )


def under(scale: Scale, labels: Sequence[tuple[int, str]], every: int = 1) -> str:
    """Names under the points; where it is narrow only one in `every` is shown."""
    return "".join(
        element(
            "span",
            text(label),
            class_="under" if place % every == 0 else "under minor",
            style=f"inset-inline-start:{percent(scale.across(index))}",
        )
        for place, (index, label) in enumerate(labels)
    )


def dot(scale: Scale, index: int, value: float) -> str:
    """The last point."""
    return element("i", class_="dot", style=_at(scale, index, value))


def beside(scale: Scale, index: int, value: float, said: str, side: str) -> str:
    """Words (markup) beside a point; `side` is a class: left, right, below."""
    return element("b", said, class_=f"beside {side}", style=_at(scale, index, value))


def at_end(scale: Scale, value: float, name: str, said: str) -> str:
    """What stands where a line ends, right of the field; the value goes where it is narrow."""
    style = f"inset-block-end:{percent(scale.up(value))}"
    return element("span", f"{text(name)} {element('span', text(said), class_='minor')}", class_="at-end", style=style)


def bands(scale: Scale, said: Sequence[str], links: Sequence[str | None] = ()) -> str:
    """What a reader who points at a month is told, and what opens; the keyboard has the table's own links."""
    wide = 1 / max(scale.count - 1, 1)
    opened = [*links, *([None] * (len(said) - len(links)))]
    return "".join(
        element(
            "a" if href else "i",
            class_="band",
            href=href,
            tabindex="-1" if href else None,
            aria_hidden="true" if href else None,
            data_said=one,
            style=f"inset-inline-start:{percent(scale.across(index - 0.5))};inline-size:{percent(wide)}",
        )
        for index, (one, href) in enumerate(zip(said, opened, strict=True))
        if one
    )


def _at(scale: Scale, index: int, value: float) -> str:
    return f"inset-inline-start:{percent(scale.across(index))};inset-block-end:{percent(scale.up(value))}"


def _paths(scale: Scale, stroke: Stroke) -> list[str]:
    """A line for each run of known values, over the area under it."""
    paths = []
    for first, run in _runs(stroke.values):
        points = [
            f"{round(scale.across(stroke.first + first + index) * SIDE)} {round((1 - scale.up(value)) * SIDE)}"
            for index, value in enumerate(run)
        ]
        if stroke.filled:
            left, right = points[0].split()[0], points[-1].split()[0]
            paths.append(f'<path class="area" d="M{left} {SIDE}L{"L".join(points)}L{right} {SIDE}Z"/>')
        paths.append(f'<path class="{stroke.style}" d="M{"L".join(points)}"/>')
    return paths


def _runs(values: Values) -> list[tuple[int, list[float]]]:
    """The stretches without a gap: [(first index, values)]."""
    runs: list[tuple[int, list[float]]] = []
    before: float | None = None
    for index, value in enumerate(values):
        if value is not None:
            if before is None:
                runs.append((index, []))
            runs[-1][1].append(value)
        before = value
    return runs
