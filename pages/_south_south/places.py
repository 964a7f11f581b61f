"""Where exchanges come from and where they go, on two maps; the same countries are ranked under them."""

import charts
import metrics
import words
from components import chart_card
from pages._panorama.arranging import Piece
from pages._south_south.asked import Asked


def map_card(one: Asked, side: str) -> Piece:
    """The countries of one side (provider, beneficiary), each a circle of its projects that opens them."""
    lang, state = one.lang, one.state
    found = one.counted(side)
    if not found or state.query.get(side):
        return ""
    names = metrics.names("country", lang)
    chart = charts.map_circles(
        [(code, names.get(code, code), count) for code, count in found],
        unit="count",
        lang=lang,
        is_world=True,
        links=[state.link(**{side: code}) for code, _ in found],
        finding=words.say(f"south-south-map-{side}", lang, n=len(found)),
        subtitle=words.say("south-south-map-what", lang),
        empty="",
        heading=words.say(f"south-south-{side}", lang),
    )
    source = words.say("south-south-source", lang)
    return chart_card(
        f"south-south-map-{side}", chart, state, metric="sstc_projects", where=one.where(), source=source, span=6
    )
