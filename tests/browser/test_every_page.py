"""Every page opens in three languages, at a desk and on a telephone, with the network cut, for every reader."""

from pathlib import Path
from typing import Any

import axe_playwright_python
import dash
import pytest

import app
import words
from tests.browser.conftest import Watched

AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
app.create_app()
#: Every page there is, and a bureau's own.
PATHS = sorted({entry["path"] for entry in dash.page_registry.values()} | {"/region?region=RBD"})
#: What a reader would call serious; axe's own two highest degrees.
SERIOUS = {"serious", "critical"}


def _in(lang: str, path: str) -> str:
    return f"{path}{'&' if '?' in path else '?'}lang={lang}"


@pytest.mark.parametrize("path", PATHS)
def test_a_page_opens_without_an_error_a_stray_request_or_a_serious_violation(watched: Watched, path: str) -> None:
    """In French and in one more language, in turn; its words are read in all three without a browser (tests/pages)."""
    for lang in ("es" if PATHS.index(path) % 2 else "en", "fr"):
        page = watched.open(_in(lang, path))
        assert page.get_attribute("html", "lang") == lang
        assert page.inner_text("h1").strip() not in {"", words.say("shell-failed", lang)}
        assert words.say("shell-fictional", lang) in page.inner_text("body"), "what is fictional says so"
    found: list[dict[str, Any]] = page.evaluate(f"async () => {{ {AXE}; return (await axe.run()).violations }}")
    assert [(one["id"], one["nodes"][0]["target"]) for one in found if one["impact"] in SERIOUS] == []
    assert watched.errors == []
    assert watched.strays == []


@pytest.mark.parametrize("path", PATHS)
def test_a_page_fits_a_telephone(narrow: Watched, path: str) -> None:
    page = narrow.open(_in("fr", path))
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    assert narrow.errors == []


@pytest.mark.parametrize("path", ["/", "/region?region=RBD", "/network"])
def test_every_chart_says_what_it_stands_on(watched: Watched, path: str) -> None:
    page = watched.open(_in("fr", path))
    for card in page.query_selector_all("section.card:has(.graph)"):
        heading, footer = card.query_selector("h2"), card.query_selector("footer")
        assert heading is not None and heading.inner_text().strip()
        assert footer is not None
        assert "30 sept. 2026" in footer.inner_text().replace("\u202f", " ").replace("\u00a0", " ")
        assert card.query_selector("[role=group][aria-label]") is not None
