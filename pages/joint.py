"""What do agencies and partners do together, where, with what money counted once, and do their platforms decide?"""

import dash

from components import read
from components.tags import Element
from pages._joint import one

dash.register_page(__name__, path="/joint", order=67, section="network", icon="users", words="joint-nav")


def layout(**query: str) -> Element:
    """The page for what the URL asks."""
    return one.page_of(read(query, path="/joint"))
