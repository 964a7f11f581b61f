"""What waits for me, why, and where do I act? Every alert by owner, what is put off, and the week's digest."""

import dash

from components import read
from components.tags import Element
from pages._alerts import digest, inbox

dash.register_page(__name__, path="/alerts", order=15, section=None, icon="bell", words="alerts-nav")


def layout(**query: str) -> Element:
    """The inbox, or the week's digest."""
    state = read(query, path="/alerts")
    return digest.page_of(state) if state.query.get("digest") else inbox.page_of(state)
