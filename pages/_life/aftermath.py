"""What remains after the end: results seen to hold at 6, 12 and 24 months, contact kept, who carries on."""

import metrics
import words
from charts.stacks import stacked_bars
from components import State
from components import tags as html
from pages._life.asked import here, share, value
from pages._panorama.arranging import Piece, charted

#: Months after the end at which results are visited.
VISITS = (6, 12, 24)
ALSO = (
    "contact_continuity", "contacts_on_time", "notices_acknowledged", "local_capacity_at_end", "supporters_identified",
    "durability_checked",
)  # fmt: skip


def card(state: State) -> Piece:
    """One bar per visit due: results that hold, that do not, and visits nobody made."""
    lang = state.lang
    where = here(state, is_due=True)
    answer = metrics.ask("visits", by=["months_after", "is_checked", "result_holds"], where=where, **state.asking)
    found: dict[int, list[float]] = {month: [0.0, 0.0, 0.0] for month in VISITS}
    for months, is_checked, holds, n in answer.rows:
        nearest = min(VISITS, key=lambda visit: abs(visit - (months or 0)))
        found[nearest][2 if not is_checked else 0 if holds else 1] += n or 0
    rows = [(words.say("life-months", lang, n=months), list(counts)) for months, counts in found.items() if sum(counts)]
    held, kept, seen = share("sustained_results", state)
    chart = stacked_bars(
        rows,
        [(words.say("life-holds", lang), "first"), (words.say("life-holds-not", lang), "second"),
         (words.say("life-not-visited", lang), "missing")],
        unit="count",
        lang=lang,
        finding=words.say("life-after", lang, share=words.percent(held, lang), kept=kept, n=seen),
        subtitle=words.say("life-after-what", lang),
        empty=words.say("life-after-none", lang),
        heading=words.say("life-visit", lang),
    )  # fmt: skip
    told = [*(_also(name, state) for name in ALSO), _capacity(state), _trust(state)]
    lines = [html.Li(said) for said in told if said]
    stands = {"metric": "sustained_results", "where": here(state), "source": words.say("life-source-follow-up", lang)}
    return charted(
        "life-after", chart, state, stands, span=6, under=[html.Ul(lines, className="quiet")] if lines else []
    )


def _capacity(state: State) -> str:
    """The mean score of local capacity, out of four."""
    lang, score = state.lang, value("local_capacity_score", state)
    label = words.pick(metrics.metric("local_capacity_score").label, lang)
    return (
        words.say("life-also-value", lang, label=label, value=words.decimal(score, lang)) if score is not None else ""
    )


def _trust(state: State) -> str:
    """By how many points trust has moved a year after the end, and in how many agreements it is known."""
    lang, (change, _, n) = state.lang, share("trust_after_a_year", state)
    if change is None:
        return ""
    points = f"{'+' if change > 0 else ''}{words.decimal(change, lang)}"
    label = words.pick(metrics.metric("trust_after_a_year").label, lang)
    return words.say("life-also-trust", lang, label=label, points=points, n=n)


def _also(name: str, state: State) -> str:
    """A share with what it was counted on; nothing where there was nothing to count."""
    lang, (ratio, top, bottom) = state.lang, share(name, state)
    of = words.say("life-of", lang, top=words.whole(top, lang), bottom=words.whole(bottom, lang))
    label = words.pick(metrics.metric(name).label, lang)
    return words.say("life-also", lang, label=label, share=words.percent(ratio, lang), of=of) if bottom else ""
