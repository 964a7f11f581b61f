"""Is the field's work made known, and are promises of visibility kept? Content, clearance, use, events, follow-ups."""

import dash

from components import read
from components.tags import Element
from pages._communication import whole

dash.register_page(
    __name__, path="/communication", order=62, section="network", icon="photo", words="communication-nav"
)


def layout(**query: str) -> Element:
    """The page for what the URL asks."""
    return whole.page_of(read(query, path="/communication"))
