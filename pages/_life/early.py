"""Agreements that ended before their term: how many each year, why, and whether a plan to put them right came first."""

import metrics
import words
from charts.bars import bars
from components import State
from pages._life.asked import here, share
from pages._panorama.arranging import Piece, charted


def card(state: State) -> Piece:
    """One bar per reason, every year on record."""
    lang = state.lang
    where = here(state, is_ended_early=True)
    answer = metrics.ask("agreement_worth", by="end_reason", where=here(state, status="terminated"), **state.asking)
    counted = metrics.ask("early_termination_rate", by="end_reason", where=where, **state.asking)
    numbers = {
        row[0]: int(parts[0] or 0)
        for row, parts in zip(counted.rows, counted.parts("early_termination_rate"), strict=True)
    }
    worth = {reason: usd for reason, usd in answer.rows}
    ordered = sorted(numbers, key=lambda reason: (-numbers[reason], str(reason)))
    names = metrics.names("end_reason", lang)
    _, planned, ended = share("terminations_with_plan", state)
    rate, _, _ = share("early_termination_rate", state, year=state.year)
    chart = bars(
        [(names.get(str(reason), words.say("life-reason-unsaid", lang)), numbers[reason]) for reason in ordered],
        unit="count",
        lang=lang,
        finding=words.say("life-early", lang, n=ended, planned=planned),
        subtitle=words.say("life-early-what", lang, year=str(state.year), rate=words.percent(rate, lang)),
        empty=words.say("life-early-none", lang),
        changes=[words.money(worth.get(reason), lang) for reason in ordered],
        links=[state.link("/agreement", status="terminated", reason=reason, **state.here()) for reason in ordered],
        heading=words.say("life-reason", lang),
    )
    told = {
        "metric": "early_termination_rate",
        "where": here(state),
        "source": words.say("life-source-agreements", lang),
    }
    return charted("life-early", chart, state, told, span=6, fewest=1)
