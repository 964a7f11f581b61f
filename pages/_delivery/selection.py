"""Why this implementer? What decided, and the skill left aside for it."""

import metrics
import words
from charts import bars
from components import State
from pages._delivery.asked import told
from pages._life.asked import here, share, value
from pages._panorama.arranging import Piece, charted


def card(state: State) -> Piece:
    """Agreements by what decided their implementer, with the points between the best available and the chosen."""
    lang, where = state.lang, here(state)
    found = metrics.ask(["carried_agreements", "skill_gap"], by="selection_basis", where=where, **state.asking).rows
    names = metrics.names("selection_basis", lang)
    known = sorted(((code, n, gap) for code, n, gap in found if code and n), key=lambda row: -row[1])
    direct, top, bottom = share("direct_selection_share", state)
    gap = value("skill_gap", state)
    note = words.say("delivery-skill", lang, points=words.decimal(gap, lang)) if gap is not None else ""
    chart = bars(
        [(names.get(code or "", words.NOTHING), n) for code, n, _ in known],
        unit="count",
        lang=lang,
        finding=words.say("delivery-selection", lang, share=words.percent(direct, lang), top=top, bottom=bottom),
        subtitle=words.say("delivery-selection-what", lang),
        empty=words.say("delivery-selection-none", lang),
        changes=[
            words.say("delivery-points", lang, n=words.decimal(points, lang)) if points is not None else ""
            for _, _, points in known
        ],
        links=[state.link("/agreement", basis=code, **state.here()) for code, _, _ in known],
        heading=words.say("metrics-column-selection_basis", lang),
    )
    stands_on = told("direct_selection_share", state, "delivery")
    return charted("delivery-selection", chart, state, stands_on, span=6, note=note)
