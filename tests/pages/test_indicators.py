"""The figures of the glossary held against the plan, last year or another bureau: one word of the address."""

import re

from components import compare_filter, comparison, held, read
from tests.pages.conftest import Opened, plain


def _told(opened: Opened, address: str) -> dict[str, str]:
    """{indicator: its value and what it is held against}."""
    html = opened(address).html
    articles = re.findall(r'<article id="(\w+)">.*?<p class="held">(.*?)<button', html, re.S)
    return {name: plain(told) for name, told in articles}


def test_confirmed_revenue_is_held_against_the_same_months_and_the_phased_plan(opened: Opened) -> None:
    """The year under way counts to September, and so does the year before; the plan is that of the same months."""
    year, plan = _told(opened, "/indicators?compare=year"), _told(opened, "/indicators?compare=plan")
    state = read({"lang": "fr", "compare": "year"}, "/indicators")
    (found,) = held(["confirmed_revenue"], state)
    assert found.where["month"] == ("2026-01", "2026-09") and found.where["organisation"] == state.organisation
    assert year["confirmed_revenue"].startswith(plan["confirmed_revenue"].split(" contre ")[0])
    assert "contre 2025 :" in year["confirmed_revenue"] and "contre le plan :" in plan["confirmed_revenue"]
    assert "sans objet" in plan["signed_value"], "what has no plan is held against none"


def test_a_bureau_is_held_against_another_and_not_ranked(opened: Opened) -> None:
    told = opened("/indicators?region=RBD&compare=RBN&topic=agreements").html
    assert "contre Nairobi" in plain(told) and 'class="change better"' not in told and "(mieux)" not in told
    state = read({"lang": "fr", "region": "RBD", "compare": "RBN"}, "/indicators")
    assert comparison(state).kind == "region" and comparison(state).code == "RBN"
    assert [value for value, _ in compare_filter(state).options] == ["plan", "year", "RBN"], "never with itself"


def test_without_a_comparison_the_page_defines_and_asks_nothing(opened: Opened) -> None:
    assert 'class="held"' not in opened("/indicators").html
    wrong = opened("/indicators?compare=plna")
    assert "Le plus proche est plan" in wrong.text and 'class="held"' not in wrong.html
