"""Who learns from whom in the South, who makes it possible, and is that rooted in our offices? Exchanges and proof."""

import dash

from components import read
from components.tags import Element
from pages._south_south import one

dash.register_page(
    __name__, path="/south-south", order=66, section="network", icon="world", words="south-south-nav"
)  # fmt: skip


def layout(**query: str) -> Element:
    """The page for what the URL asks."""
    return one.page_of(read(query, path="/south-south"))
