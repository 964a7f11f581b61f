"""What ends within 270 days, rung by rung: decide, negotiate, sign; and what has nothing begun behind it."""

import metrics
import words
from charts.stacks import stacked_bars
from components import State
from pages._life.asked import here
from pages._panorama.arranging import Piece, charted

#: The rungs from the farthest to the nearest.
RUNGS = ("270", "180", "090", "030")


def card(state: State) -> Piece:
    """One bar per rung in US dollars: with something begun, and with nothing."""
    lang = state.lang
    answer = metrics.ask("agreement_worth", by=["end_band", "is_followed_up"], where=here(state), **state.asking)
    worth = {(band, bool(begun)): usd or 0 for band, begun, usd in answer.rows if band}
    if not worth:
        return words.say("life-ladder-none", lang)
    counts = metrics.ask("running_out", by="end_band", where=here(state), **state.asking).by("end_band")
    bare = sum(usd for (_, begun), usd in worth.items() if not begun)
    rows = [
        (words.say(f"life-rung-{rung}", lang), [worth.get((rung, True)), worth.get((rung, False))]) for rung in RUNGS
    ]
    said = [
        words.say("life-rung-said", lang, n=int(counts.get(rung) or 0),
                  usd=words.money(sum(worth.get((rung, begun), 0) for begun in (True, False)), lang))
        for rung in RUNGS
    ]  # fmt: skip
    unprepared = metrics.ask("running_out_unprepared", where=here(state), **state.asking).value(
        "running_out_unprepared"
    )
    chart = stacked_bars(
        rows,
        [(words.say("life-begun", lang), "first"), (words.say("life-nothing-begun", lang), "missing")],
        unit="usd",
        lang=lang,
        finding=words.say("life-ladder", lang, n=int(unprepared or 0), usd=words.money(bare, lang)),
        subtitle=words.say("life-ladder-what", lang),
        empty=words.say("life-ladder-none", lang),
        heading=words.say("life-rung", lang),
        said=said,
        links=[state.link("/agreement", rung=rung, **state.here()) for rung in RUNGS],
    )
    told = {"metric": "running_out", "where": here(state), "source": words.say("life-source-agreements", lang)}
    return charted("life-ladder", chart, state, told, span=6)
