"""The page of South-South cooperation: who with whom, what about, how rooted, what came of it."""

import metrics
from components import Figure, State, as_of_filter, metric_figure, page
from components.tags import Element
from pages._panorama.arranging import arranged
from pages._south_south.aligned import aligned_card
from pages._south_south.asked import Asked, filters
from pages._south_south.carried import forums_card as commitments_card
from pages._south_south.carried import learning_card, strategy_card
from pages._south_south.exchanges import forums_card, list_card, themes_card, years_card
from pages._south_south.pairs import pairs_card, ranked_card
from pages._south_south.places import map_card
from pages._south_south.rooted import offices_card, rooted_card
from words import percent, say, whole

#: Figures under the title, and the word that says what each stands on.
SHARES = ("sstc_reciprocity", "sstc_private_share", "sstc_result_share")


def page_of(state: State) -> Element:
    """The page for that state."""
    one = Asked(state)
    rows = [
        [pairs_card(one)],
        [map_card(one, "provider"), map_card(one, "beneficiary")],
        [ranked_card(one, "provider"), ranked_card(one, "beneficiary")],
        [rooted_card(one), forums_card(one)],
        [offices_card(one)],
        [strategy_card(one), learning_card(one)],
        [aligned_card(one)],
        [commitments_card(one)],
        [themes_card(one), years_card(one)],
        [list_card(one)],
    ]
    return page(
        state,
        title=say("south-south-title", state.lang),
        lead=_lead(one),
        filters=[*filters(one), as_of_filter(state)],
        figures=_figures(one),
        children=arranged("south-south", rows, state.lang),
    )


def _lead(one: Asked) -> str:
    """How many projects between how many countries, and how many pairs give and receive."""
    lang, projects = one.lang, one.value("sstc_projects")
    if not projects:
        return say("south-south-lead-nothing", lang)
    said = [say("south-south-lead", lang, n=int(projects), shown=whole(projects, lang),
                providers=len(one.counted("provider")), hosts=len(one.counted("beneficiary")))]  # fmt: skip
    reciprocal = one.value("sstc_reciprocity")
    if reciprocal is not None:
        said.append(say("south-south-lead-both", lang, share=percent(reciprocal, lang)))
    together = one.value("sstc_joint_share")
    if together:
        said.append(say("south-south-lead-joint", lang, share=percent(together, lang)))
    return " ".join(said)


def _figures(one: Asked) -> list[Figure]:
    """Projects, pairs, the three shares with what they stand on, and how rooted it is."""
    state, lang = one.state, one.lang
    counts = []
    for name in ("sstc_projects", "sstc_pairs"):
        counts.append(metric_figure(name, one.value(name) or None, state, where=one.where()))
    shares = []
    for name in SHARES:
        top, bottom = one.parts(name)
        note = say("impact-of", lang, top=whole(top, lang), bottom=whole(bottom, lang)) if bottom else ""
        shares.append(metric_figure(name, one.value(name), state, note=note, where=one.where()))
    rooted = metrics.ask("sstc_institutionalisation", where=state.where(), **state.asking)
    value = rooted.value("sstc_institutionalisation")
    return [*counts, *shares, metric_figure("sstc_institutionalisation", value, state, where=state.where())]
