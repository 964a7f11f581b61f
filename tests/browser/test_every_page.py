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


@pytest.mark.parametrize("lang", words.LANGUAGES)
@pytest.mark.parametrize("path", PATHS)
def test_a_page_opens_without_an_error_or_a_request_leaving_the_host(watched: Watched, path: str, lang: str) -> None:
    page = watched.open(f"{path}{'&' if '?' in path else '?'}lang={lang}")
    assert page.get_attribute("html", "lang") == lang
    assert page.inner_text("h1").strip() not in {"", words.say("shell-failed", lang)}
    assert watched.errors == []
    assert watched.strays == []


@pytest.mark.parametrize("path", PATHS)
def test_axe_finds_no_serious_violation(watched: Watched, path: str) -> None:
    page = watched.open(f"{path}{'&' if '?' in path else '?'}lang=fr")
    found: list[dict[str, Any]] = page.evaluate(f"async () => {{ {AXE}; return (await axe.run()).violations }}")
    serious = [(one["id"], [node["target"] for node in one["nodes"]][:3]) for one in found if one["impact"] in SERIOUS]
    assert serious == []


@pytest.mark.parametrize("path", PATHS)
def test_a_page_fits_a_telephone(narrow: Watched, path: str) -> None:
    page = narrow.open(f"{path}{'&' if '?' in path else '?'}lang=fr")
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    assert narrow.errors == []


@pytest.mark.parametrize("path", ["/", "/region?region=RBD", "/network"])
def test_every_chart_says_what_it_stands_on(watched: Watched, path: str) -> None:
    page = watched.open(f"{path}{'&' if '?' in path else '?'}lang=fr")
    for card in page.query_selector_all("section.card:has(.graph)"):
        heading, footer = card.query_selector("h2"), card.query_selector("footer")
        assert heading is not None and heading.inner_text().strip()
        assert footer is not None
        assert "30 sept. 2026" in footer.inner_text().replace("\u202f", " ").replace("\u00a0", " ")
        assert card.query_selector("[role=group][aria-label]") is not None


def test_the_fictional_portfolio_says_so_on_every_page(watched: Watched) -> None:
    for path in PATHS:
        assert "fictif" in watched.open(path).inner_text("body").lower(), path
