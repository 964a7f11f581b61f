"""By keyboard alone: search from anywhere, narrow and sort a table, keep a view under a name and open it again."""

from tests.browser.conftest import Watched


def test_search_a_table_and_saved_views_need_no_mouse(watched: Watched) -> None:
    page = watched.open("/country?lang=fr")
    page.wait_for_selector("#shell-started", state="attached")
    page.focus("#find-country-directory")
    page.keyboard.type("kén")
    page.wait_for_selector("#country-directory .narrow [role=status]")
    assert page.inner_text("#country-directory tbody tr >> nth=0").startswith("Kenya")
    assert page.evaluate("() => document.activeElement.id") == "find-country-directory", "the field keeps the keyboard"
    page.focus("#country-directory th a >> nth=2")
    page.keyboard.press("Enter")
    page.wait_for_selector("#country-directory th[aria-sort=descending]")
    assert "find-country-directory=k" in page.url and "sort-country-directory=3-desc" in page.url

    page.focus("#shell-views summary")
    page.keyboard.press("Enter")
    page.focus("#views-name")
    page.keyboard.press("Control+A")
    page.keyboard.type("Le Kenya")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_selector("#shell-views li a")
    kept = page.get_attribute("#shell-views li a", "href") or ""
    assert kept.startswith("/country?") and "sort-country-directory=3-desc" in kept and "as_of=" in kept

    page.evaluate("() => document.activeElement.blur()")
    page.keyboard.press("/")
    page.keyboard.type("kenya")
    page.keyboard.press("Enter")
    page.wait_for_selector("#search-countries a")
    page.focus("#shell-views li a")
    page.keyboard.press("Enter")
    page.wait_for_selector("#country-directory th[aria-sort=descending]")
    assert page.input_value("#find-country-directory") == "kén"
    assert watched.errors == []
