"""What the states of money are apart by, the widest gap first: of a partner, of an agreement."""

from typing import Any

import metrics
import words
from components import State, prose
from components import tags as html
from components.tags import Element


def gaps(state: State, where: dict[str, Any], why: str = "gaps-why") -> list[Element]:
    """Why signed, recognised, received and spent differ over the rows `where` keeps; `why` opens the sentence."""
    lang = state.lang
    leaks = metrics.ask("money_leaks", by="leak", where=where, **state.asking).by("leak")
    told = [
        words.say("gaps-one", lang, leak=words.say(f"revenue-leak-{leak.replace('_', '-')}", lang),
                  usd=words.money(abs(usd), lang))
        for leak, usd in sorted(leaks.items(), key=lambda one: -abs(one[1] or 0))
        if usd and abs(usd) >= 1
    ]  # fmt: skip
    said = words.say(why, lang, gaps=" · ".join(told)) if told else words.say("gaps-none", lang)
    return [html.P(prose(said))]
