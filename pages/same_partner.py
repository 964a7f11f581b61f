"""One partner under several names? Two by two, with why and the money at stake; joined or told apart."""

import dash

import words
from components import page, read
from components.tags import Element
from pages._same_partner import decided, pairs

dash.register_page(__name__, path="/partners/same", order=84, section="data", icon="users", words="partners-nav")


def layout(**query: str) -> Element:
    """The open questions of the organisation in view, then what was decided, each undone with one button."""
    state = read(query, path="/partners/same")
    found = pairs.open_pairs(state)
    return page(
        state,
        title=words.say("partners-title", state.lang),
        lead=pairs.lead(found, state.lang),
        children=[pairs.pairs_card(state, found, query.get("refused")), decided.decided_card(state)],
    )
