"""The countries side by side on four counts: plan, needs covered, delivery, network; the one that lags most first."""

from typing import Any

import words
from charts import Column
from components import Pill, State, table, table_card
from components import tags as html
from pages._panorama.arranging import Piece
from pages._panorama.footing import Footing
from pages._panorama.scope import Scope
from pages._region.lag import LATE, Counts, counts_of
from pages._region.places import Place


def heat_card(scope: Scope, places: list[Place], footing: Footing, span: int = 7) -> Piece:
    """The table; each figure is the one the country's own page opens with."""
    state, lang = scope.state, scope.state.lang
    found = counts_of(scope, [place for place in places if place.country])
    if not found:
        return words.say("regional-heat-none", lang)
    everything = state.query.get("heat") == "all" or len(found) <= SHOWN + 2
    heads = [Column(words.say(f"regional-heat-{key}", lang), unit) for key, unit in HEADS]
    shown = found if everything else found[:SHOWN]
    title = _finding(found, lang)
    links = [state.link("/country", country=one.code, year=state.year, source=state.source) for one in shown]
    written = table(heads, [_row(one, lang) for one in shown], title, lang, row_links=links)
    more = [] if len(found) <= SHOWN + 2 else [_see_all(state, len(found), everything)]
    where = {**state.where(), "country": [one.code for one in found], "month": scope.span}
    return table_card(
        "region-heat",
        title,
        words.say("regional-heat-what", lang, when=scope.when()),
        html.Div([written, *more], className="by-lag"),
        state,
        metric="plan_attainment",
        where=where,
        span=span,
        **footing.told(),
    )


#: Countries shown before “see all”.
SHOWN = 8
HEADS = (("country", ""), ("plan", "pill"), ("covered", "pill"), ("delivery", "pill"), ("network", "pill"))


def _see_all(state: State, count: int, everything: bool) -> html.P:
    href = state.link(heat=None if everything else "all") + "#region-heat"
    key = "region-see-fewer" if everything else "region-see-all"
    return html.P(html.A(words.say(key, state.lang, n=count, shown=SHOWN), href=href), className="more")


def _row(one: Counts, lang: str) -> list[Any]:
    said = (
        words.percent(one.plan, lang),
        words.percent(one.covered, lang),
        words.points(one.gap, lang),
        words.whole(one.exchanges, lang),
    )
    return [one.name, *(Pill(tone, text) for tone, text in zip(one.tones, said, strict=True))]


def _finding(found: list[Counts], lang: str) -> str:
    """How many countries lag on two counts or more, and the first; else that none does."""
    lagging = [one for one in found if sum(tone in LATE for tone in one.tones) > 1]
    if not lagging:
        return words.say("regional-heat-even", lang, total=len(found))
    return words.say("regional-heat", lang, n=len(lagging), total=len(found), name=lagging[0].name)
