"""Who gives, what became of it, and whom do we owe an answer? Every partner, and one of them from all sides."""

import dash

from components import read
from components.tags import Element
from pages._partners import directory, one

dash.register_page(__name__, path="/partners", order=20, section="portfolio", icon="building", words="partner-nav")


def layout(**query: str) -> Element:
    """All partners, or the one the URL names."""
    state = read(query, path="/partners")
    return one.page_of(state) if state.query.get("partner") else directory.page_of(state)
