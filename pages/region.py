"""Is my bureau on course? What happened this year, in sixty seconds; no bureau in the URL, the table to choose from."""

import dash

from components import read
from components.tags import Element
from pages._region import chooser, one

dash.register_page(__name__, path="/region", order=20, section="portfolio", icon="map-2", words="region-nav")


def layout(**query: str) -> Element:
    """The page for what the URL asks."""
    state = read(query, path="/region")
    return one.page_of(state) if state.region else chooser.page_of(state)
