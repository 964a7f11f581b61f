"""What remains after the end: results seen to hold at 6, 12 and 24 months, contact kept, who carries on."""

import metrics
import words
from charts.stacks import stacked_bars
from components import State
from components import tags as html
from pages._life.asked import here, share
from pages._panorama.arranging import Piece, charted

#: Months after the end at which results are visited.
VISITS = (6, 12, 24)
ALSO = ("contact_continuity", "local_capacity_at_end", "supporters_identified", "durability_checked")


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
    lines = [html.Li(said) for name in ALSO for said in [_also(name, state)] if said]
    told = {"metric": "sustained_results", "where": here(state), "source": words.say("life-source-follow-up", lang)}
    return charted("life-after", chart, state, told, span=6, under=[html.Ul(lines, className="quiet")] if lines else [])


def _also(name: str, state: State) -> str:
    """A share with what it was counted on; nothing where there was nothing to count."""
    lang, (ratio, top, bottom) = state.lang, share(name, state)
    of = words.say("life-of", lang, top=words.whole(top, lang), bottom=words.whole(bottom, lang))
    label = words.pick(metrics.metric(name).label, lang)
    return words.say("life-also", lang, label=label, share=words.percent(ratio, lang), of=of) if bottom else ""
