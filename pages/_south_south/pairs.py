"""Who provides and who receives: a square of the countries that do most, and both sides ranked."""

import charts
import metrics
import words
from charts.grid import grid
from components import chart_card
from pages._panorama.arranging import Piece
from pages._south_south.asked import Asked

#: Countries on each side of the square, and ranked.
SIDE, RANKED = 10, 12


def pairs_card(one: Asked) -> Piece:
    """Projects from each provider to each beneficiary; rows and columns open the country."""
    lang, state = one.lang, one.state
    givers = [code for code, _ in one.counted("provider")[:SIDE]]
    takers = [code for code, _ in one.counted("beneficiary")[:SIDE]]
    if not givers or not takers:
        return words.say("south-south-no-pair", lang)
    where = one.where() | {"provider": givers, "beneficiary": takers}
    found = metrics.ask("sstc_projects", by=["provider", "beneficiary"], where=where, **state.asking).rows
    counts = {(giver, taker): count for giver, taker, count in found if giver != taker}
    names = metrics.names("country", lang)
    chart = grid(
        [(names.get(code, code), state.link(provider=code)) for code in givers],
        [(code, names.get(code, code), state.link(beneficiary=code)) for code in takers],
        [[None if giver == taker else counts.get((giver, taker), 0) for taker in takers] for giver in givers],
        unit="count",
        lang=lang,
        finding=_finding(counts, names, lang),
        subtitle=words.say("south-south-pairs-what", lang, givers=len(givers), takers=len(takers)),
        heading=words.say("south-south-provider", lang),
    )
    return chart_card(
        "south-south-pairs",
        chart,
        state,
        metric="sstc_projects",
        where=one.where(),
        source=words.say("south-south-source", lang),
        span=12,
        note=words.say("south-south-pairs-note", lang),
    )


def _finding(counts: dict[tuple[str, str], float | None], names: dict[str, str], lang: str) -> str:
    """The pair with most projects among those drawn."""
    known = [(count, pair) for pair, count in counts.items() if count]
    if not known:
        return words.say("south-south-pairs-none", lang)
    most, (giver, taker) = max(known)
    return words.say(
        "south-south-pairs", lang, n=int(most), giver=names.get(giver, giver), taker=names.get(taker, taker)
    )


def ranked_card(one: Asked, side: str) -> Piece:
    """The countries on one side, those with most projects first; each opens its exchanges."""
    lang, state = one.lang, one.state
    found = one.counted(side)
    if not found or state.query.get(side):
        return ""
    names = metrics.names("country", lang)
    shown = found[:RANKED]
    first = names.get(shown[0][0], shown[0][0])
    chart = charts.bars(
        [(names.get(code, code), count) for code, count in shown],
        unit="count",
        lang=lang,
        finding=words.say(f"south-south-most-{side}", lang, name=first, n=int(shown[0][1])),
        subtitle=words.say("south-south-ranked-what", lang, n=len(shown), total=len(found)),
        empty="",
        heading=words.say(f"south-south-{side}", lang),
        links=[state.link(**{side: code}) for code, _ in shown],
    )
    return chart_card(
        f"south-south-{side}s",
        chart,
        state,
        metric="sstc_projects",
        where=one.where(),
        source=words.say("south-south-source", lang),
        span=6,
    )
