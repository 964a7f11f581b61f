"""Are agreements carried out? Money, time and results side by side, what slips, through whose hands, and who trusts."""

import dash

from components import read
from components.tags import Element
from pages._delivery import one

dash.register_page(
    __name__, path="/delivery", order=52, section="results", icon="clipboard-check", words="delivery-nav"
)


def layout(**query: str) -> Element:
    """The page for what the URL asks."""
    return one.page_of(read(query, path="/delivery"))
