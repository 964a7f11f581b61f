"""Who is due, who is late, who is silent, and what is at stake? The calendar of submissions, office by office."""

import dash

import words
from components import as_of_filter, page, read, region_filter
from components.tags import Element
from pages._calendar import corrections, grid, quality, reminders
from pages._calendar.due import due_of

dash.register_page(__name__, path="/calendar", order=82, section="data", icon="calendar", words="calendar-nav")


def layout(**query: str) -> Element:
    """The calendar of the bureau the URL names, or of all."""
    state = read(query, path="/calendar")
    due = due_of(state)
    return page(
        state,
        title=words.say("calendar-title", state.lang),
        lead=grid.lead(due),
        filters=[region_filter(state), as_of_filter(state)],
        figures=grid.figures(due),
        children=[
            grid.grid_card(due),
            corrections.corrections_card(due),
            quality.quality_card(due),
            reminders.reminders_card(due),
        ],
    )
