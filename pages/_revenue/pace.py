"""Whether what may still be signed is enough for the plan of the year, and how long a signature takes."""

import metrics
import words
from pages._panorama.scope import Scope
from pages._revenue.places import here


def pace(scope: Scope) -> list[str]:
    """How much of what the plan lacks is covered, and the time to sign; nothing where nothing says."""
    return [said for said in (_cover(scope), _time(scope)) if said]


def _cover(scope: Scope) -> str:
    """A plan knows no source, and only the running year is still to be covered."""
    state = scope.state
    if state.source or not scope.is_now or scope.is_whole_year:
        return ""
    where = here(scope)
    found = metrics.ask(["pipeline_coverage", "plan_attainment"], where=where, **state.asking)
    share = found.value("pipeline_coverage")
    if share is not None:
        return words.say("pace-cover", state.lang, share=words.percent(share, state.lang), year=str(state.year))
    planned = metrics.ask("plan_value", where=here(scope, "year"), **state.asking).value("plan_value")
    return words.say("pace-covered", state.lang, year=str(state.year)) if planned else ""


def _time(scope: Scope) -> str:
    """The day by which half are signed, or a quarter where half are not yet."""
    lang = scope.state.lang
    found = metrics.ask(["cycle_days", "cycle_quarter_days"], where=here(scope), **scope.state.asking)
    half, quarter = found.value("cycle_days"), found.value("cycle_quarter_days")
    if half is not None:
        return words.say("pace-half", lang, n=int(half))
    return words.say("pace-quarter", lang, n=int(quarter)) if quarter is not None else words.say("pace-few", lang)
