"""Does the network hold, and who should meet whom? Bridges, silos, activity and what is reused. Never a person."""

import dash

import metrics
import words
from components import Figure, State, metric_figure, page, read, region_filter
from components.tags import Element
from pages._network import activity, graph, holding, lines, meeting, mentoring, pair, portal, silos
from pages._network.window import Window, window
from pages._panorama.arranging import Piece, arranged

dash.register_page(__name__, path="/network", order=60, section="network", icon="affiliate", words="network-nav")

#: Figures under the title, in the order they are read, and whether each counts the exchanges of the twelve months.
FIGURES = (
    ("active_practitioners", False),
    ("cross_region_share", True),
    ("exchanges", True),
    ("network_density", True),
    ("lost_regulars", False),
    ("isolated_offices", False),
)


def layout(**query: str) -> Element:
    """The page for what the URL asks."""
    state = read(query, path="/network")
    when = window(state)
    return page(
        state,
        title=words.say("network-title", state.lang),
        lead=_lead(state, when),
        filters=[region_filter(state)],
        figures=_figures(state, when),
        children=arranged("network-absent", _rows(state, when), state.lang),
    )


def _rows(state: State, when: Window) -> list[list[Piece]]:
    """The cards, row by row: who with whom, whether it holds, who should meet, what flows, is found, reused, taught."""
    return [
        [graph.who_with_whom(state, when), silos.matrix(state, when)],
        [pair.card(state, when)],
        [holding.shape_card(state, when, 6), meeting.card(state, when, 6)],
        [lines.regularity_card(state, 5), lines.silent_card(state, 7)],
        [activity.by_month(state, when), activity.reused(state, when)],
        [portal.searches_card(state, when, 5), portal.guidance_card(state, 7)],
        [mentoring.card(state, when, 12)],
        [silos.isolated(state)],
    ]


def _asked(name: str, counts_exchanges: bool, state: State, when: Window, before: bool = False) -> dict:
    """The filter of one figure: the twelve months for exchanges, the month they end for what is counted on a day."""
    where = state.where()
    if counts_exchanges:
        return where | when.months(before)
    return where | when.month(before)


def _figures(state: State, when: Window) -> list[Figure]:
    return [_figure(name, counts, state, when) for name, counts in FIGURES]


def _figure(name: str, counts_exchanges: bool, state: State, when: Window) -> Figure:
    where = _asked(name, counts_exchanges, state, when)
    answer = metrics.ask(name, where=where, **state.asking)
    value, before = answer.value(name), None
    if when.has_past(23 if counts_exchanges else 15):
        past = _asked(name, counts_exchanges, state, when, before=True)
        before = metrics.ask(name, where=past, **state.asking).value(name)
    is_ratio = metrics.metric(name).is_ratio
    note = ""
    if name == "cross_region_share" and value is not None:
        expected = metrics.ask("expected_cross_region_share", where=where, **state.asking)
        note = words.say(
            "network-by-chance",
            state.lang,
            share=words.percent(expected.value("expected_cross_region_share"), state.lang),
        )
    elif is_ratio and answer.parts(name)[0][1]:
        top, bottom = answer.parts(name)[0]
        note = words.say(
            "network-of", state.lang, top=words.whole(top, state.lang), bottom=words.whole(bottom, state.lang)
        )
    return metric_figure(name, value, state, before=before, bar=value if is_ratio else None, note=note, where=where)


def _lead(state: State, when: Window) -> str:
    """What a director should know first: who takes part, what crosses regions, who carries it, who is alone."""
    lang = state.lang
    exchanged = state.where(**when.months())
    total = metrics.ask("exchanges", where=exchanged, **state.asking).value("exchanges")
    if not total:
        return words.say("network-lead-nothing", lang)
    said = [_taking_part(state, when)]
    crossing = metrics.ask(["cross_region_share", "bridge_share"], where=exchanged, **state.asking)
    share, bridges = crossing.value("cross_region_share"), crossing.value("bridge_share")
    if share is not None:
        said.append(words.say("network-lead-crossing", lang, share=words.percent(share, lang)))
    if bridges is not None:
        names = ", ".join(graph.bridge_builders(state, when))
        said.append(words.say("network-lead-bridges", lang, share=words.percent(bridges, lang), names=names))
    alone = metrics.ask("isolated_offices", where=state.where() | when.month(), **state.asking)
    count = int(alone.value("isolated_offices") or 0)
    if count:
        said.append(words.say("network-lead-isolated", lang, n=count, href="#network-isolated"))
    return " ".join(piece for piece in said if piece)


def _taking_part(state: State, when: Window) -> str:
    answer = metrics.ask("active_practitioners", where=state.where() | when.month(), **state.asking)
    active, members = answer.parts("active_practitioners")[0]
    if members:
        return words.say(
            "network-lead-active",
            state.lang,
            active=words.whole(active, state.lang),
            members=words.whole(members, state.lang),
        )
    total = metrics.ask("exchanges", where=state.where(**when.months()), **state.asking).value("exchanges")
    key = "network-lead-exchanges" if when.is_dated else "network-lead-undated"
    return words.say(key, state.lang, exchanges=words.whole(total, state.lang))
