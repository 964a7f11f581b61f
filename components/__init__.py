"""Dash pieces that two or more pages share: page, figures, cards, tables, filters, the drawer behind a figure."""

from charts import Column
from components.cards import (
    Decision,
    Example,
    Remark,
    Step,
    card,
    chart_card,
    decision_list,
    example_card,
    findings_list,
    graph,
    note_card,
    source_line,
    steps,
    table_card,
    text_card,
)
from components.comparing import Comparison, Held, compare_filter, comparison, held
from components.figures import Figure, bullet, changed, figure_strip, metric_figure, status_pill
from components.filters import (
    Filter,
    as_of_filter,
    country_filter,
    filter_bar,
    organisation_filter,
    region_filter,
    source_filter,
    structure_filter,
    year_filter,
)
from components.pages import page, plain_page
from components.prose import empty, lead, prose
from components.sheets import SheetRow, sheet_grid
from components.state import State, bureaux, facts_of, read
from components.tables import Bar, Link, Pill, table
from components.tracing import Question, asks, defines, definition
from components.writing import Written

__all__ = [
    "Bar",
    "Column",
    "Comparison",
    "Decision",
    "Example",
    "Figure",
    "Filter",
    "Held",
    "Link",
    "Pill",
    "Question",
    "Remark",
    "SheetRow",
    "State",
    "Step",
    "Written",
    "as_of_filter",
    "asks",
    "bullet",
    "bureaux",
    "card",
    "changed",
    "chart_card",
    "compare_filter",
    "comparison",
    "country_filter",
    "decision_list",
    "defines",
    "definition",
    "empty",
    "example_card",
    "facts_of",
    "figure_strip",
    "filter_bar",
    "findings_list",
    "graph",
    "held",
    "lead",
    "metric_figure",
    "note_card",
    "organisation_filter",
    "page",
    "plain_page",
    "prose",
    "read",
    "region_filter",
    "sheet_grid",
    "source_filter",
    "source_line",
    "status_pill",
    "steps",
    "structure_filter",
    "table",
    "table_card",
    "text_card",
    "year_filter",
]
