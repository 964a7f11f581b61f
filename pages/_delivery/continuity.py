"""New or continued: does money carry on what works, or start again, and how far does a service depend on its giver?"""

import metrics
import words
from charts.stacks import stacked_bars
from components import State
from pages._delivery.asked import parts, told
from pages._life.asked import here, value
from pages._panorama.arranging import Piece, charted


def card(state: State) -> Piece:
    """One bar per year of signature: value continued, value new."""
    lang, where = state.lang, here(state)
    found = metrics.ask("carried_value", by=["year", "continuity"], where=where, **state.asking).rows
    worth = {(year, kind): usd for year, kind, usd in found if year and kind and usd}
    years = sorted({year for year, _ in worth})
    share = value("continuation_share", state)
    depends = value("dependency", state)
    hangs = words.say("delivery-dependency", lang, share=words.percent(depends, lang)) if depends is not None else ""
    note = " · ".join(said for said in (parts("continuation_share", state), hangs) if said)
    chart = stacked_bars(
        [(str(year), [worth.get((year, "continued")), worth.get((year, "new"))]) for year in years],
        [(words.say("delivery-continued", lang), "first"), (words.say("delivery-new", lang), "second")],
        unit="usd",
        lang=lang,
        finding=words.say("delivery-continuity", lang, share=words.percent(share, lang)),
        subtitle=words.say("delivery-continuity-what", lang),
        empty=words.say("delivery-continuity-none", lang),
        heading=words.say("metrics-column-year", lang),
        partial=[str(state.today.year)] if state.today else [],
    )
    return charted(
        "delivery-continuity", chart, state, told("continuation_share", state, "delivery"), span=6, note=note
    )
