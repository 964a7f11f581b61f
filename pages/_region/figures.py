"""The figures of a bureau: the four of the first ten seconds, then people and partners."""

from collections.abc import Sequence
from typing import Any

import metrics
import words
from components import Figure, metric_figure
from pages._panorama.decisions import decisions_figure
from pages._panorama.figures import achievement, field_driven, known
from pages._panorama.revenue import Revenue, revenue_figure
from pages._panorama.scope import Scope
from pages._region import impact


def figures(scope: Scope, revenue: Revenue, decided: Sequence[dict[str, Any]]) -> list[Figure]:
    """The four figures of the first ten seconds, then people and partners."""
    four = [revenue_figure(scope, revenue), field_driven(scope), achievement(scope)]
    if scope.is_now:
        four.append(decisions_figure(scope, decided, "#region-decisions"))
    four.append(impact.people_figure(scope))
    if scope.is_now:
        four.append(partners_figure(scope))
    return known(four)


def partners_figure(scope: Scope) -> Figure:
    """Active partners today, and the share of last year's that gave again in the last year that is over."""
    state = scope.state
    where = state.where("region", "country", "source")
    count = metrics.ask("active_partners", where=where, **state.asking).value("active_partners")
    year = state.year if scope.is_whole_year else state.year - 1
    kept = metrics.ask("retention_rate", where={**where, "year": year}, **state.asking).value("retention_rate")
    note = (
        ""
        if kept is None
        else words.say(
            "region-retention", state.lang, share=words.percent(kept, state.lang), year=str(year), before=str(year - 1)
        )
    )
    return metric_figure("active_partners", count, state, note=note, bar=kept, where=where)
