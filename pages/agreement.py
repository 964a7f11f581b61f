"""Where does this agreement stand: money, time, results, promises, and which file says so? Without one, all of them."""

import dash

from components import read
from components.tags import Element
from pages._agreement import listing, one

dash.register_page(__name__, path="/agreement", order=24, section="portfolio", icon="file-text", words="agreement-nav")


def layout(**query: str) -> Element:
    """The agreement the URL names, or all of them."""
    state = read(query, path="/agreement")
    return one.page_of(state) if state.query.get("agreement") else listing.page_of(state)
