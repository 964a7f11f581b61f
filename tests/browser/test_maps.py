"""A map in a real browser: the land is there, letters keep their size, a mark is followed by keyboard."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Watched

PAGES = {"/?lang=fr": "#overview-map", "/region?region=RBD&lang=fr": "#region-map"}
#: The width of what each <use> shows, in units of its plane: nothing, where the drawing may not be fetched.
LAND = "map => [...map.querySelectorAll('use')].map(use => use.getBBox().width > 100)"
NAMES = """map => {
    const page = map.getBoundingClientRect();
    return [...map.querySelectorAll('a > span')].filter(name => name.offsetWidth).map(name => {
        const box = name.getBoundingClientRect();
        const isInside = box.left > page.left - 6 && box.right < page.right + 6;
        return [parseFloat(getComputedStyle(name).fontSize) >= 11, isInside];
    });
}"""
ROUND = "map => [...map.querySelectorAll('a')].every(mark => mark.offsetWidth === mark.offsetHeight)"


def _holds(page: Page, card: str, is_named: bool = True) -> None:
    drawn = page.locator(f"{card} .map")
    page.wait_for_function(f"map => ({LAND})(map).every(Boolean)", arg=drawn.element_handle())
    names = drawn.evaluate(NAMES)
    assert (3 <= len(names) <= 7) is is_named and set(map(tuple, names)) <= {(True, True)}
    assert drawn.evaluate(ROUND)
    assert page.locator(f"{card} .main-svg").count() == 0


@pytest.mark.parametrize("path", PAGES)
def test_a_map_is_drawn_with_its_names_at_a_desk_and_on_a_telephone(
    watched: Watched, narrow: Watched, path: str
) -> None:
    for place in (watched, narrow):
        is_listed = place is narrow and PAGES[path] == "#overview-map"  # the world's names are in the list under it
        _holds(place.open(path), PAGES[path], is_named=not is_listed)
        assert (place.errors, place.strays) == ([], [])


def test_a_map_stays_when_the_network_is_cut(watched: Watched) -> None:
    page = watched.open("/region?region=RBD&lang=fr")
    _holds(page, "#region-map")
    page.context.set_offline(True)
    page.set_viewport_size({"width": 500, "height": 800})
    _holds(page, "#region-map")
    page.context.set_offline(False)


def test_a_mark_is_followed_by_keyboard_and_says_where_it_leads(watched: Watched) -> None:
    page = watched.open("/region?region=RBD&lang=fr")
    mark = page.locator("#region-map .map > a[href*='country=NGA']")
    expect(mark).to_have_accessible_name(mark.get_attribute("aria-label") or "")
    assert "Nigéria\u00a0:" in (mark.get_attribute("aria-label") or "")
    mark.focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**country=NGA**")
    watched.drawn()
    _holds(page, "#region-map")
