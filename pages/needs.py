"""What does the field need, and who is best placed to answer it? Needs beside offers, what nobody answers, by age."""

import dash

from components import read
from components.tags import Element
from pages._needs import every, one

dash.register_page(__name__, path="/needs", order=50, section="results", icon="arrows-exchange", words="needs-nav")


def layout(**query: str) -> Element:
    """All needs and offers, or the one need the URL names."""
    state = read(query, path="/needs")
    return one.page_of(state) if state.query.get("need") else every.page_of(state)
