"""How do partnerships live and end, and what remains of them? States, ends ahead, checks, measures, evaluations."""

import dash

from components import read
from components.tags import Element
from pages._life import one

dash.register_page(__name__, path="/life", order=54, section="results", icon="list-check", words="life-nav")


def layout(**query: str) -> Element:
    """The page for what the URL asks."""
    return one.page_of(read(query, path="/life"))
