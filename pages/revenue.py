"""Where does the money stand, who carries it, and where will the year end? From the word signed to the dollar spent."""

import dash

from components import read
from components.tags import Element
from pages._revenue import one

dash.register_page(__name__, path="/revenue", order=40, section="results", icon="coins", words="revenue-nav")


def layout(**query: str) -> Element:
    """The page for what the URL asks."""
    return one.page_of(read(query, path="/revenue"))
