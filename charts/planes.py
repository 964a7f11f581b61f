"""From longitude and latitude to the planes our maps are drawn on: the world's, and two for parts of it."""

import math
from dataclasses import dataclass
from typing import Literal

Plane = Literal["world", "continents", "regions"]
Point = tuple[float, float]

#: The planes are cut where the Bering strait lies, so that no country but islands is in two pieces; in degrees.
CUT = -169.0
#: Where the planes end towards the poles, in degrees: nobody is counted south of it.
NORTH, SOUTH = 84.0, -60.0
#: Units in a degree of the equirectangular planes, in a radian of Natural Earth: half a pixel to one of a map of 600.
PER_DEGREE: dict[Plane, int] = {"continents": 10, "regions": 25}
PER_RADIAN = 150
#: Half the equator in Natural Earth, and the height of the northern edge, both in radians.
HALF_EQUATOR, TOP = 2.7354, 1.3988


def natural_earth(longitude: float, latitude: float) -> Point:
    """Natural Earth I, in radians of a globe of radius 1, y upwards; degrees in.

    The polynomial of Šavrič, Jenny, Patterson, Petrovič and Hurni, "A Polynomial Equation for the Natural Earth
    Projection", Cartography and Geographic Information Science 38 (4), 2011, 363–372.
    """
    around, up = math.radians(longitude), math.radians(latitude)
    square = up * up
    fourth = square * square
    tenth = fourth * fourth * square
    x = around * (0.870700 - 0.131979 * square - 0.013791 * fourth + 0.003971 * tenth - 0.001529 * tenth * square)
    sixth, eighth = fourth * square, fourth * fourth
    y = up * (1.007226 + 0.015085 * square - 0.044475 * sixth + 0.028874 * eighth - 0.005916 * tenth)
    return x, y


def eastward(longitude: float) -> float:
    """The same meridian counted from the cut: -175 → 185."""
    return longitude + 360 if longitude < CUT else longitude


def place(plane: Plane, longitude: float, latitude: float) -> Point:
    """Where a point lies on a plane, in its units from the top left; `longitude` is counted from the cut."""
    if plane in PER_DEGREE:
        return (longitude - CUT) * PER_DEGREE[plane], (NORTH - latitude) * PER_DEGREE[plane]
    x, y = natural_earth(longitude - CUT - 180, latitude)
    return (x + HALF_EQUATOR) * PER_RADIAN, (TOP - y) * PER_RADIAN


@dataclass(frozen=True)
class View:
    """The part of a plane a map shows, in its units."""

    plane: Plane
    left: int
    top: int
    wide: int
    tall: int

    def share(self, longitude: float, latitude: float) -> Point:
        """Where a point lies, as shares of the map's width and height from its top left."""
        x, y = place(self.plane, eastward(longitude), latitude)
        return (x - self.left) / self.wide, (y - self.top) / self.tall
