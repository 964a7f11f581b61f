"""A map is markup: land drawn once from the United Nations borders, marks to scale that are links, names apart."""

import json
import re
from collections.abc import Callable, Sequence
from html import unescape
from itertools import combinations

import pytest

import charts
import words
from assets.build import land as drawing
from charts import Chart, land, map_names
from charts.frames import spots, view
from charts.map_names import Mark
from charts.planes import PER_DEGREE, Plane, natural_earth
from settings import ROOT

SAID = {"finding": "Deux fois plus", "subtitle": "Dakar · 2026 · M$", "empty": "Rien n’a été déposé."}
WEST = re.findall(r"\w+", "BEN BFA CAF CIV CMR CPV GHA GIN GMB GNB GNQ LBR MLI MRT NER NGA SEN SLE STP TCD TGO")
EAST = re.findall(r"\w+", "AGO BDI COD COG DJI ETH KEN LSO MDG MOZ MWI NAM RWA SDN SOM SSD SWZ TZA UGA ZMB ZWE")
ASIA = re.findall(r"\w+", "AFG BGD BTN FJI IDN IND KGZ KHM LAO LKA MMR NPL PAK PHL TJK TLS")
NEAR = re.findall(r"\w+", "ARM DZA EGY IRN IRQ JOR LBN LBY MAR PSE SYR TUN TUR UKR YEM")
LATIN = re.findall(r"\w+", "BOL BRB COL CUB DOM ECU GTM HND HTI NIC PER SLV VEN")
MARK = re.compile(
    r'<(?P<tag>a|span)(?: href="(?P<href>[^"]*)")?(?: class="(?P<kind>[^"]*)")?'
    r' style="--x:(?P<x>[^;]+);--y:(?P<y>[^;]+);--d:(?P<size>[^;"]+)[^"]*"'
    r'(?: role="(?P<role>\w+)")? aria-label="(?P<said>[^"]*)">'
)
ROWS = [("NGA", "Nigéria", 4e6), ("TGO", "Togo", 1e6), ("TCD", "Tchad", None)]


def circles(lang: str = "fr", links: Sequence[str | None] | None = ("/a?x=1&y=2", None, "/c")) -> Chart:
    return charts.map_circles(ROWS, unit="usd", lang=lang, links=links, outlined=["TGO"], **SAID)


def shades(lang: str = "fr") -> Chart:
    rows = [("NGA", "Nigéria", 0.9), ("TGO", "Togo", 0.0), ("TCD", "Tchad", None), ("CPV", "Cabo Verde", 0.45)]
    rows.append(("MLT", "Malte", 0.9))
    links = ["/a?x=1&y=2", None, "/c", None, "/m"]
    return charts.map_choropleth(rows, unit="ratio", lang=lang, outlined=["TGO"], links=links, **SAID)


def marks(chart: Chart) -> list[dict[str, str | None]]:
    return [found.groupdict() for found in MARK.finditer(chart.marks)]


def area(path: str) -> float:
    """Twice the area within an outline, the ways of its lines counted."""
    total = x = y = 0
    for ring in re.findall(r"m([^z]+)z", path):
        steps = [int(step) for step in re.findall(r"-?\d+", ring)]
        start = x, y = x + steps[0], y + steps[1]
        for right, down in zip(steps[2::2], steps[3::2], strict=True):
            total += x * (y + down) - (x + right) * y
            x, y = x + right, y + down
        total += x * start[1] - start[0] * y
        x, y = start
    return total


# ---- what a map says -------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("lang", words.LANGUAGES)
@pytest.mark.parametrize("draw", [circles, shades])
def test_a_map_needs_no_library_and_carries_its_table(draw: Callable[[str], Chart], lang: str) -> None:
    chart = draw(lang)
    assert chart.marks and not chart.figure
    assert {len(row) for row in chart.rows} == {len(chart.columns)} == {2}
    assert chart.summary == chart.finding
    assert "<script" not in chart.marks and "http" not in chart.marks


def test_every_map_says_that_borders_are_no_endorsement() -> None:
    for lang in words.LANGUAGES:
        assert circles(lang).note == words.say("charts-disclaimer", lang)
    assert "Abyei" in charts.disclaimer(["SDN", "KEN"], "en")
    assert charts.disclaimer(["PSE"], "en").startswith(words.say("charts-disclaimer-long", "en"))


def test_a_mark_with_an_address_is_a_link_and_any_other_takes_no_focus() -> None:
    linked, alone = marks(circles())
    assert (linked["tag"], unescape(linked["href"] or ""), linked["said"]) == (
        "a",
        "/a?x=1&y=2",
        "Nigéria\u00a0: 4,0\u00a0M$",
    )
    assert (alone["tag"], alone["href"], alone["role"], alone["kind"]) == ("span", None, "img", "edged")
    assert circles(links=None).marks.count("<a ") == 0 and "tabindex" not in circles().marks


def test_a_country_without_value_is_on_the_map_and_bears_no_mark() -> None:
    assert f'd="{land.outline("regions", frozenset({"NGA", "TGO", "TCD"}))}"' in circles().marks
    assert not [mark for mark in marks(circles()) if "Tchad" in (mark["said"] or "")]


def test_the_area_of_a_circle_is_the_amount() -> None:
    large, small = (float(mark["size"] or 0) for mark in marks(circles()))
    assert (large, small) == (44, 22)


def test_a_name_from_a_file_is_text_not_markup() -> None:
    chart = charts.map_circles([("TGO", '<b>"Togo"</b>', 1e6)], unit="usd", lang="en", **SAID)
    assert "<b>" not in chart.marks and "&lt;b&gt;&quot;Togo&quot;" in chart.marks
    risky = charts.map_circles([("TGO", "Togo", 1e6)], unit="usd", lang="en", links=["javascript:alert(1)"], **SAID)
    assert "javascript" not in risky.marks


def test_a_country_nobody_knows_is_in_the_table_only() -> None:
    chart = charts.map_circles([*ROWS, ("XYZ", "Atlantide", 9e6)], unit="usd", lang="fr", **SAID)
    assert chart.rows[-1] == ("Atlantide", 9e6)
    assert "Atlantide" not in chart.marks


# ---- shades ----------------------------------------------------------------------------------------------------------
def test_a_shaded_country_says_its_name_and_opens_its_page() -> None:
    drawn = shades().marks
    nigeria, togo = (land.outline("regions", frozenset({code})) for code in ("NGA", "TGO"))
    said = "Nigéria\u00a0: 90\u202f%"
    assert f'<a href="/a?x=1&amp;y=2"><title>{said}</title><path d="{nigeria}" fill="#0A4F8C"></path></a>' in drawn
    assert f'<g><title>Togo\u00a0: 0\u202f%</title><path d="{togo}" fill="#EAF2FA"></path></g>' in drawn
    assert f'<path d="{togo}" class="edged"></path>' in drawn and "Tchad" not in drawn
    assert re.findall(r'fill="(#\w+)"', drawn)[2] == "#6FA8D6", "halfway"


def test_a_country_too_small_for_the_border_files_is_a_dot_in_its_shade() -> None:
    (malta,) = marks(shades())
    assert (malta["said"], malta["href"]) == ("Malte\u00a0: 90\u202f%", "/m") and "--shade:#0A4F8C" in shades().marks


def test_the_key_writes_round_values_under_the_shades() -> None:
    key = shades("en").marks.split('class="key"')[1]
    assert re.findall(r'--x:([^"]+)">([^<]+)<', key) == [("0%", "0%"), ("55.56%", "50%")]


# ---- where things are ------------------------------------------------------------------------------------------------
def test_natural_earth_agrees_with_another_implementation() -> None:
    # PROJ's own expectation for +proj=natearth +a=6400000, metres (proj.org, test/gie/builtins.gie).
    x, y = natural_earth(2, 1)
    assert (x * 6_400_000, y * 6_400_000) == pytest.approx((194507.265257889288, 112508.737358294515))
    # Patterson's table: the parallel of 45° is 0.9006 of the equator, and lies 0.5571 of the way to the pole.
    assert natural_earth(180, 45)[0] / natural_earth(180, 0)[0] == pytest.approx(0.9006, abs=5e-4)
    assert natural_earth(0, 45)[1] / natural_earth(0, 90)[1] == pytest.approx(0.5571, abs=5e-4)


@pytest.mark.parametrize("codes", [WEST, EAST, ASIA, NEAR, LATIN, ["TGO"], ["FJI", "TON", "WSM"], ["MDV"]])
def test_a_map_frames_the_countries_in_view_and_leaves_none_out(codes: list[str]) -> None:
    seen = view(codes)
    assert seen.wide / seen.tall == pytest.approx(1.4, abs=0.02)
    assert seen.wide / PER_DEGREE[seen.plane] < 160
    for code in codes:
        assert all(0 < share < 1 for share in seen.share(spots()[code].longitude, spots()[code].latitude)), code


def test_countries_all_around_the_world_are_seen_on_the_world() -> None:
    assert view(["KIR", "FJI"]) == view([]) == view(["XYZ"]) == view(WEST, is_world=True)
    assert all(0 < share < 1 for code in ("NZL", "CHL", "ISL", "FJI", "CAN") for share in _on_world(code))


def _on_world(code: str) -> tuple[float, float]:
    return view([]).share(spots()[code].longitude, spots()[code].latitude)


def test_a_country_across_the_date_line_is_in_one_piece() -> None:
    widths = []
    for ring in re.findall(r"m([^z]+)z", land.outline("regions", frozenset({"RUS"}))):
        steps = [int(step) for step in re.findall(r"-?\d+", ring)]
        east = [sum(steps[2 : index + 1 : 2]) for index in range(2, len(steps), 2)]
        widths.append((max([0, *east]) - min([0, *east])) / PER_DEGREE["regions"])
    assert 155 < max(widths) < 170


# ---- borders ---------------------------------------------------------------------------------------------------------
def test_the_drawings_are_those_the_border_files_give() -> None:
    topology = json.loads(drawing.BORDERS.read_text(encoding="utf-8"))
    kept = json.loads(land.LAND.read_text(encoding="utf-8"))
    for plane, told in kept.items():
        assert drawing.plane_of(topology, plane) == {part: told[part] for part in ("arcs", "countries")}
        assert 'id="land"' in (ROOT / "assets" / "land" / f"{plane}.svg").read_text(encoding="utf-8")


@pytest.mark.parametrize("plane", ["world", "continents", "regions"])
def test_each_border_is_drawn_once_and_none_is_left_out(plane: Plane) -> None:
    topology = json.loads(drawing.BORDERS.read_text(encoding="utf-8"))
    refs = [land.index(ref) for _, ring in drawing._rings(topology) for ref in ring]
    svg = (ROOT / "assets" / "land" / f"{plane}.svg").read_text(encoding="utf-8")
    borders = re.findall(r'id="borders" d="([^"]+)"', svg)[0]
    assert borders.count("m") == len(refs) - len(set(refs)) == 342


def test_countries_taken_together_have_no_border_between_them() -> None:
    together = area(land.outline("regions", frozenset(WEST)))
    alone = [area(land.outline("regions", frozenset({code}))) for code in WEST]
    assert together == sum(alone) and all(size != 0 for size in alone)


def test_disputed_areas_keep_their_own_shapes() -> None:
    assert {code for code in land.drawn("regions") if code.startswith("X")} == {
        "XAC",
        "XAP",
        "XBT",
        "XHT",
        "XIT",
        "XJK",
    }


# ---- names and weight ------------------------------------------------------------------------------------------------
def crowd(codes: Sequence[str], is_world: bool = False) -> list[Mark]:
    seen = view(codes, is_world)
    return [
        Mark(
            code,
            code,
            value,
            seen.share(spots()[code].longitude, spots()[code].latitude),
            44 / value**0.5,
            f"{code} 1,4 M$",
        )
        for value, code in enumerate(codes, 1)
    ]


@pytest.mark.parametrize("codes", [WEST, EAST, ASIA, NEAR, LATIN])
@pytest.mark.parametrize(("arrangement", "widths"), [("wide", (420, 500, 660)), ("narrow", (270, 320, 420))])
def test_names_never_lie_on_one_another_at_any_width(codes: list[str], arrangement: str, widths: list[int]) -> None:
    found = map_names.sides(crowd(codes), 1.4, arrangement)
    assert 3 <= len(found) <= map_names.MOST_LABELS
    for wide in widths:
        boxes = [
            map_names._label(mark, found[mark.code], wide, wide / 1.4) for mark in crowd(codes) if mark.code in found
        ]
        assert not [pair for pair in combinations(boxes, 2) if map_names.meet((pair[0], pair[0]), (pair[1], pair[1]))]
        assert all(map_names._is_inside(box, (wide, wide / 1.4)) for box in boxes)


@pytest.mark.parametrize("codes", [WEST, EAST, ASIA, NEAR, LATIN])
def test_a_bureau_s_map_is_light_enough_to_travel_with_each_choice(codes: list[str]) -> None:
    assert _bytes(codes, is_world=False) <= 6_200


def test_the_map_of_the_world_is_light_enough_too() -> None:
    assert _bytes([*WEST, *EAST, *ASIA, *NEAR, *LATIN], is_world=True) <= 15_360


def _bytes(codes: list[str], is_world: bool) -> int:
    rows = [(code, words.say("charts-country", "fr"), 1e6 + 1e5 * index) for index, code in enumerate(codes)]
    links = [f"/region?lang=fr&region=RBD&country={code}&year=2026" for code in codes]
    chart = charts.map_circles(rows, unit="usd", lang="fr", links=links, is_world=is_world, **SAID)
    return len(chart.marks.encode())
