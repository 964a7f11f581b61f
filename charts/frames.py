"""What part of the world a map shows, and where on it each country is marked."""

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from charts.planes import NORTH, SOUTH, Plane, View, eastward, place

#: Label point and extent of the largest land of each country, taken from the border files (assets/topojson, property ct
#: and arcs), an extent across the date line counted on beyond 180.
PLACES = Path(__file__).parent / "places.csv"
#: A map is as wide as this many times its height, so that names have room beside the land and cards stay as tall.
SHAPE = 1.4
#: The least a map shows, in degrees: an island alone would say nothing of where it lies.
LEAST = 9.0
#: Wider than this, in degrees, finer shapes would not be seen.
FINE_BELOW = 70.0
#: The world as it is shown: no one is counted nearer the poles than this, in degrees.
WORLD_NORTH, WORLD_SOUTH = 80.0, -56.0
#: West, south, east, north, in degrees; the longitudes counted eastward from charts.planes.CUT.
Box = tuple[float, float, float, float]


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


def view(codes: Sequence[str], is_world: bool = False) -> View:
    """The part of a plane that shows the countries `codes` (ISO3); the world when asked, or when they lie all around
    it, or when none is known."""
    boxes = [_extent(spots()[code]) for code in codes if code in spots()]
    if is_world or not boxes:
        return world()
    west, south = min(box[0] for box in boxes), min(box[1] for box in boxes)
    east, north = max(box[2] for box in boxes), max(box[3] for box in boxes)
    return _seen(_shaped(_with_margin((west, south, east, north)))) if east - west < 180 else world()


@cache
def world() -> View:
    """The whole world, as far as it is lived in."""
    top, bottom = place("world", 0, WORLD_NORTH)[1], place("world", 0, WORLD_SOUTH)[1]
    left, right = place("world", -169, 0)[0], place("world", 191, 0)[0]
    return View("world", round(left), round(top), round(right - left), round(bottom - top))


def _extent(spot: Spot) -> Box:
    """The box of a country's main land."""
    return eastward(spot.west), spot.south, eastward(spot.east), spot.north


def _with_margin(box: Box) -> Box:
    west, south, east, north = box
    margin = max(max(east - west, north - south) * 0.06, (LEAST - (north - south)) / 2)
    return west - margin, south - margin, east + margin, north + margin


def _shaped(box: Box) -> Box:
    """The same box in the shape of a map: wider or taller, kept off the poles."""
    west, south, east, north = box
    wider, taller = (north - south) * SHAPE - (east - west), (east - west) / SHAPE - (north - south)
    west, east = (west - wider / 2, east + wider / 2) if wider > 0 else (west, east)
    south, north = (south - taller / 2, north + taller / 2) if taller > 0 else (south, north)
    moved = min(NORTH - north, 0) or max(SOUTH - south, 0)
    return west, south + moved, east, north + moved


def _seen(box: Box) -> View:
    west, south, east, north = box
    plane: Plane = "regions" if east - west < FINE_BELOW else "continents"
    (left, top), (right, bottom) = place(plane, west, north), place(plane, east, south)
    return View(plane, round(left), round(top), round(right - left), round(bottom - top))
