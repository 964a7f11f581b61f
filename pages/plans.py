"""Are plans made and kept, and is support given when it is asked for? Documents, milestones, objectives, posts."""

import dash

from components import read
from components.tags import Element
from pages._plans import whole

dash.register_page(__name__, path="/plans", order=52, section="results", icon="clipboard-check", words="plans-nav")


def layout(**query: str) -> Element:
    """The page for what the URL asks."""
    return whole.page_of(read(query, path="/plans"))
