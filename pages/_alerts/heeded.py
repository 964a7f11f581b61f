"""Whether alerts are worth their noise: of those that called a month ago, how many were acted upon, by kind."""

import words
from charts import Column
from components import State, card, empty, prose, table, text_card
from components import tags as html
from components.tags import Element
from metrics.alerts import LOOKED_BACK, Heeded, heeded, together
from pages._alerts.putting_off import waiting

HEADS = (("kind", ""), ("called", "count"), ("acted", "count"), ("put-off", "count"), ("lapsed", "count"),
         ("still", "count"), ("precision", "ratio"))  # fmt: skip


def cards(state: State) -> list[Element]:
    """One row per kind of alert, the most frequent first; a sentence where nothing called then. Until it is asked for,
    the way to it: what was known a month ago takes a while to put together."""
    lang = state.lang
    if state.query.get("heeded") != "month":
        href = f"{state.link(heeded='month')}#alerts-heeded"
        way = html.P(prose(words.say("ties-heeded-way", lang, href=href, days=LOOKED_BACK)))
        return [card("alerts-heeded", words.say("ties-heeded-plain", lang), "", [way], 12)]
    found = heeded(state.where("region", "country"), waiting(state), **state.asking)
    if not found:
        said = words.say("ties-heeded-none", lang, days=LOOKED_BACK)
        return [card("alerts-heeded", words.say("ties-heeded-plain", lang), "", [empty(said)], 12)]
    whole = together(found)
    columns = [Column(words.say(f"ties-heeded-{key}", lang), unit) for key, unit in HEADS]
    rows = [_row(words.say(f"alerts-kind-{one.kind.replace('_', '-')}", lang), one) for one in found]
    told = {"share": words.percent(whole.precision, lang), "n": words.whole(whole.called, lang), "days": LOOKED_BACK}
    title = words.say("ties-heeded" if whole.precision is not None else "ties-heeded-plain", lang, **told)
    content = table(columns, rows, title, lang, total=_row(words.say("needs-in-all", lang), whole))
    return [text_card("alerts-heeded", title, words.say("ties-heeded-what", lang), [content], 12)]


def _row(label: str, one: Heeded) -> list[object]:
    return [label, one.called, one.acted, one.put_off, one.lapsed, one.waiting, one.precision]
