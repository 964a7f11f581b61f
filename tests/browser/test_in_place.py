"""A page changed in place reads as the page opened afresh; the keyboard, Back and the drawer keep their promises."""

from tests.browser.conftest import Watched

#: Resolves once the answer to the last change was drawn: the address is what was asked, and nothing is awaited.
SETTLED = """async (has) => {
    const page = document.getElementById('shell-page');
    for (let frame = 0; frame < 600; frame++) {
        await new Promise(requestAnimationFrame);
        if (location.search.includes(has) && !page.hasAttribute('aria-busy') && frame > 30) return;
    }
    throw new Error('the page did not settle on ' + has);
}"""
READ = "() => document.querySelector('#shell #page').innerText.replace(/\\s+/g, ' ')"


def _choose(watched: Watched, key: str, value: str) -> None:
    page = watched.page
    page.focus(f"#shell select[data-query={key}]")
    page.select_option(f"#shell select[data-query={key}]", value)
    page.evaluate(SETTLED, f"{key}={value}" if value else "")
    watched.drawn()


def _live(watched: Watched, path: str) -> None:
    watched.open(path)
    watched.page.wait_for_selector("#shell #page h1")
    watched.page.wait_for_selector("#shell-started", state="attached")
    watched.drawn()


def test_a_page_changed_in_place_reads_as_the_page_opened_afresh(watched: Watched) -> None:
    _live(watched, "/region?region=RBD&lang=fr")
    for country in ("TGO", "GHA", "STP", "NGA"):
        _choose(watched, "country", country)
        changed = watched.page.evaluate(READ)
        _live(watched, f"/region?region=RBD&lang=fr&country={country}")
        assert watched.page.evaluate(READ) == changed, country
    assert watched.errors == []


def test_a_change_keeps_the_keyboard_where_it_was_and_the_cards_that_stand(watched: Watched) -> None:
    _live(watched, "/region?region=RBD&lang=fr")
    watched.page.evaluate("() => { document.getElementById('region-cumulated-graph').kept = true; }")
    _choose(watched, "country", "TGO")
    assert watched.page.evaluate("() => document.activeElement.dataset.query") == "country"
    assert watched.page.evaluate("() => document.getElementById('region-cumulated-graph').kept")


def test_back_returns_to_the_choice_before(watched: Watched) -> None:
    _live(watched, "/region?region=RBD&lang=fr")
    before = watched.page.evaluate(READ)
    _choose(watched, "country", "TGO")
    watched.page.go_back()
    watched.page.evaluate(SETTLED, "region=RBD")
    watched.drawn()
    assert watched.page.evaluate(READ) == before
    assert watched.page.evaluate("() => document.querySelector('#shell [data-query=country]').value") == ""


def test_a_figure_opens_on_its_cells_by_keyboard_and_closes_with_escape(watched: Watched) -> None:
    _live(watched, "/region?region=RBD&lang=fr")
    watched.page.focus("#shell .figure .asks >> nth=0")
    watched.page.keyboard.press("Enter")
    watched.page.wait_for_selector("#shell-drawer[open] table")
    assert "ligne" in watched.page.inner_text("#shell-drawer .trace-lead")
    watched.page.keyboard.press("Escape")
    assert watched.page.evaluate("() => document.activeElement.classList.contains('asks')")
    assert watched.errors == []
