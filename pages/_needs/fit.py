"""Why the private sector: the seven criteria, what each weighs, how far the needs meet it."""

from typing import Any

import charts
import metrics
import words
from components import State, chart_card
from components.tags import Element
from pages._needs.listed import here

#: The criteria, the heaviest first.
CRITERIA = ("expertise", "assets", "market", "speed", "durability", "cost", "local")


def card(state: State, span: int = 5, **extra: Any) -> Element:
    """One bar per criterion with its weight; the needs in view, or the one named in `extra`."""
    lang, where = state.lang, here(state, **(extra or {"is_unmet": True}))
    found = metrics.ask("private_sector_fit", by="criterion", where=where, **state.asking).by("criterion")
    weights = metrics.rows("out_fit", ["criterion", "weight"], where, ["need_id"], len(CRITERIA), **state.asking).rows
    whole = metrics.ask("private_sector_fit", where=where, **state.asking).value("private_sector_fit")
    known: dict[str, float] = dict(weights)
    rows = [
        (words.say("needs-criterion", lang, name=words.say(f"needs-fit-{name}", lang),
                   weight=words.percent(known.get(name), lang)), found.get(name))
        for name in CRITERIA
    ]  # fmt: skip
    key = "needs-fit-one" if extra else "needs-fit"
    chart = charts.bars(
        rows if whole is not None else [],
        unit="ratio",
        lang=lang,
        finding=words.say(key, lang, share=words.percent(whole, lang)),
        subtitle=words.say("needs-fit-what", lang),
        empty=words.say("needs-fit-none", lang),
        heading=words.say("metrics-column-criterion", lang),
    )
    source = words.say("needs-source", lang)
    return chart_card(
        "needs-fit", chart, state, metric="private_sector_fit", where=where, source=source, span=span, fewest=1
    )
