"""Do weaker implementers slip further, and do they grow? Capacity before and after, beside the slips of milestones."""

import metrics
import words
from charts import bars
from components import State
from pages._delivery.asked import days, parts, told
from pages._life.asked import here, value
from pages._panorama.arranging import Piece, charted

BANDS = ("low", "middle", "high")


def card(state: State) -> Piece:
    """Median of the largest slip by what capacity was before the agreement."""
    lang, where = state.lang, here(state)
    asked = ["capacity_slip", "capacity_change"]
    found = metrics.ask(asked, by="capacity_band", where=where, **state.asking).rows
    known = {band: (slip, gain) for band, slip, gain in found if band and slip is not None}
    shown = [band for band in BANDS if band in known]
    change = value("capacity_change", state)
    gained = words.say("delivery-gained", lang, n=words.decimal(change, lang)) if change is not None else ""
    notes = [parts("capacity_assessed", state), parts("local_implementers", state), gained]
    chart = bars(
        [(words.say(f"delivery-band-{band}", lang), known[band][0]) for band in shown],
        unit="days",
        lang=lang,
        finding=words.say(
            "delivery-capacity", lang, low=days(known.get("low", (None,))[0], lang),
            high=days(known.get("high", (None,))[0], lang),
        ),
        subtitle=words.say("delivery-capacity-what", lang),
        empty=words.say("delivery-capacity-none", lang),
        changes=[
            words.say("delivery-gain", lang, n=words.decimal(gain, lang)) if gain is not None else ""
            for _, gain in (known[band] for band in shown)
        ],
        heading=words.say("metrics-column-capacity_band", lang),
    )  # fmt: skip
    note = " · ".join(note for note in notes if note)
    return charted("delivery-capacity", chart, state, told("capacity_slip", state, "capacity"), span=6, note=note)
