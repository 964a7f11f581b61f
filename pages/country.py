"""Who helps my country, with what, and what is nobody's yet? No country in the URL, the directory to choose from."""

import dash

from components import read
from components.tags import Element
from pages._country import directory, one

dash.register_page(__name__, path="/country", order=22, section="portfolio", icon="map-pin", words="country-nav")


def layout(**query: str) -> Element:
    """The page for what the URL asks."""
    state = read(query, path="/country")
    return one.page_of(state) if state.country else directory.page_of(state)
