"""What did the partnerships change, who says so, and do donors and communities agree? Results, people, goals, proof."""

import dash

from components import read
from components.tags import Element
from pages._impact import one

dash.register_page(__name__, path="/impact", order=44, section="results", icon="target-arrow", words="impact-nav")


def layout(**query: str) -> Element:
    """The page for what the URL asks."""
    return one.page_of(read(query, path="/impact"))
