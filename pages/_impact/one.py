"""The page of impact: results against targets, people, goals, the two definitions of success, and what proves it."""

from components import State, as_of_filter, country_filter, page, region_filter, source_filter, year_filter
from components.tags import Element
from metrics import ask
from pages._impact.asked import asked, partner_filter
from pages._impact.contribution import contribution_card
from pages._impact.evidence import chain_card, grades_card
from pages._impact.figures import figures, lead
from pages._impact.goals import goal_card, goals_card, together_card
from pages._impact.inequality import marked_card, marker_card
from pages._impact.named import named_card
from pages._impact.people import people_card
from pages._impact.results import results_card
from pages._impact.stories import stories_card
from pages._impact.success import success_card
from pages._panorama.arranging import arranged
from words import say


def page_of(state: State) -> Element:
    """The page for that state."""
    one = asked(state)
    rows = [
        [results_card(one)],
        [people_card(one), contribution_card(one)],
        [success_card(one), named_card(one)],
        [goals_card(one), together_card(one)],
        [goal_card(one)],
        [marker_card(one), marked_card(one)],
        [grades_card(one), chain_card(one)],
        [stories_card(one)],
    ]
    there = state.where("year", "region")
    countries = [code for code, _ in ask("results", by="country", where=there, **state.asking).rows if code]
    filters = [year_filter(state), region_filter(state), country_filter(state, countries), source_filter(state)]
    return page(
        state,
        title=say("impact-title", state.lang),
        lead=lead(one),
        filters=[*filters, partner_filter(one), as_of_filter(state)],
        figures=figures(one),
        children=arranged("impact", rows, state.lang),
    )
