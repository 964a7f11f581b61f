"""Can these figures be relied on? What came, what waits, which totals hold, where sources differ, what was restated."""

import dash

import words
from components import as_of_filter, page, read, region_filter
from components.tags import Element
from pages._calendar import corrections
from pages._calendar.due import due_of
from pages._quality import loads, reconciled, sheets, totals

dash.register_page(__name__, path="/quality", order=83, section="data", icon="clipboard-check", words="quality-nav")


def layout(**query: str) -> Element:
    """Quality and traceability of the bureau the URL names, or of all."""
    state = read(query, path="/quality")
    due = due_of(state)
    return page(
        state,
        title=words.say("quality-title", state.lang),
        lead=sheets.lead(due),
        filters=[region_filter(state), as_of_filter(state)],
        figures=sheets.figures(due),
        children=[
            corrections.corrections_card(due),
            totals.totals_card(state),
            sheets.sheets_card(due),
            loads.loads_card(state),
            reconciled.reconciled_card(state),
        ],
    )
