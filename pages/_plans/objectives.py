"""How far each bureau is from its objectives, beside the share of the year that has passed."""

from datetime import date

import charts
import metrics
import words
from components import State, chart_card
from pages._panorama.arranging import Piece


def card(state: State, span: int = 5) -> Piece:
    """One bar per bureau, or per objective inside one; the tick is the share of the year elapsed."""
    lang, where = state.lang, state.where("year", "region")
    by = "objective" if state.region else "bureau_now"
    answer = metrics.ask("objective_attainment", by=by, where=where, **state.asking)
    known = [(code, share) for code, share in answer.rows if share is not None]
    if not known:
        return words.say("plans-objectives-none", lang, year=str(state.year))
    names = metrics.names("office", lang, state.as_of, organisation=state.organisation)
    elapsed = _elapsed(state)
    rows = [(str(names.get(code, code)), share, elapsed) for code, share in sorted(known, key=lambda row: row[1])]
    whole = metrics.ask(["objective_attainment", "objectives_measured"], where=where, **state.asking)
    measured, total = whole.parts("objectives_measured")[0]
    said = {"measured": words.whole(measured or 0, lang), "total": words.whole(total or 0, lang)}
    chart = charts.target_bars(
        rows,
        unit="ratio",
        lang=lang,
        finding=words.say("plans-objectives", lang, share=words.percent(whole.value("objective_attainment"), lang),
                          elapsed=words.percent(elapsed, lang)),
        subtitle=words.say("plans-objectives-what", lang, **said),
        empty=words.say("plans-objectives-none", lang, year=str(state.year)),
        names=(words.say("plans-reached", lang), words.say("plans-elapsed", lang)),
        links=None if state.region else [
            state.link(region=code, structure="now") for code, _ in sorted(known, key=lambda row: row[1])
        ],
        heading=words.say("plans-objective" if state.region else "plans-bureau", lang),
    )  # fmt: skip
    source = words.say("plans-source", lang)
    return chart_card("plans-objectives", chart, state, metric="objective_attainment", where=where, source=source,
                      span=span, fewest=1)  # fmt: skip


def _elapsed(state: State) -> float:
    """The share of the year in view that has passed on the day the data speak of."""
    today = state.as_of or state.today or date.today()
    day = min(max(today, date(state.year, 1, 1)), date(state.year, 12, 31))
    return (day - date(state.year, 1, 1)).days / (date(state.year, 12, 31) - date(state.year, 1, 1)).days
