"""What came, what counts, what is held and why? Every file received, and one file with its cells marked."""

import dash

from components import read
from components.tags import Element
from pages._received import one_file, register

dash.register_page(__name__, path="/received", order=80, section="data", icon="files", words="received-nav")


def layout(**query: str) -> Element:
    """The register of files, or the one the URL names."""
    state = read(query, path="/received")
    return one_file.page_of(state) if state.file else register.page_of(state)
