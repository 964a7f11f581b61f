"""What a director takes into a meeting: the page of a bureau, and of a country, on one sheet of A4 landscape."""

import re

import pytest

from tests.browser.conftest import Watched


@pytest.mark.parametrize("path", ["/region?region=RBN&lang=es", "/country?country=NGA&lang=fr"])
def test_the_page_prints_on_one_sheet_with_nothing_cut(watched: Watched, path: str) -> None:
    page = watched.open(path)
    sheet = page.pdf(prefer_css_page_size=True)
    assert len(re.findall(rb"/Type\s*/Page\b", sheet)) == 1
    assert re.search(rb"/MediaBox\s*\[0 0 84\d\.?\d* 59\d\.?\d*\]", sheet), "A4, lying"
    page.emulate_media(media="print")
    cut = "[...document.querySelectorAll('#page .card')].filter(one => one.scrollWidth > one.clientWidth + 1).length"
    assert page.evaluate(cut) == 0
