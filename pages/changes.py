"""What changed in a figure since a day, and why? New data, late reports, corrections, rates, to the cent."""

import dash

import words
from components import as_of_filter, country_filter, page, read, region_filter, year_filter
from components.tags import Element
from pages._changes import asked, causes, questions, rows

dash.register_page(__name__, path="/changes", order=84, section="data", icon="list-check", words="changes-nav")


def layout(**query: str) -> Element:
    """The restatement of the figure the URL names, between the two days it names."""
    state = read(query, path="/changes")
    wanted = asked.asked(state)
    filters = [asked.metric_filter(wanted), asked.since_filter(wanted), as_of_filter(state), year_filter(state)]
    place = [region_filter(state), *([country_filter(state, [state.country])] if state.country else [])]
    asked_by_board = questions.card(state)
    return page(
        state,
        title=words.say("changes-title", state.lang),
        lead=causes.lead(wanted),
        filters=[*filters, *place],
        children=[
            *(causes.waterfall_card(wanted), causes.table_of_causes(wanted), rows.rows_card(wanted)),
            *([asked_by_board] if asked_by_board else []),
        ],
    )
