"""Who met whom at events and webinars, about what, and whether the two exchanged again within thirty days."""

import metrics
import words
from charts import Column
from components import Pill, State, table, table_card
from pages._network.window import Window
from pages._panorama.arranging import Piece

SHOWN = 10
HEADS = (("day", "date"), ("event", ""), ("host", ""), ("met", ""), ("participants", "count"), ("followed", ""))


def card(state: State, when: Window, span: int = 7) -> Piece:
    """The latest meetings first; offices, never persons."""
    lang = state.lang
    where = state.where("region") | {"month": (when.shifted(-11), when.shifted(0))}
    asked = ["date", "title", "topic", "from_office", "to_office", "participants", "is_judged", "is_followed"]
    found = metrics.rows("out_event", asked, where, order=["-date", "from_office"], **state.asking).records()
    if not found:
        return words.say("communication-events-none", lang)
    names = {code: str(name).split(" — ")[0] for code, name in
             metrics.names("office", lang, state.as_of, organisation=state.organisation).items()}  # fmt: skip
    rows = [
        [one["date"], one["title"] or one["topic"] or words.NOTHING, names.get(one["from_office"], words.NOTHING),
         names.get(one["to_office"], words.NOTHING), one["participants"], _pill(one, lang)]
        for one in found
    ]  # fmt: skip
    share = words.percent(metrics.ask("event_follow_up", where=where, **state.asking).value("event_follow_up"), lang)
    title = words.say("communication-events", lang, n=len(found), share=share)
    columns = [Column(words.say(f"communication-{key}", lang), unit) for key, unit in HEADS]
    content = table(columns, rows, title, lang, limit=SHOWN)
    what, source = words.say("communication-events-what", lang), words.say("network-source", lang)
    return table_card("communication-events", title, what, content, state, metric="event_follow_up", where=where,
                      source=source, n=len(found), span=span)  # fmt: skip


def _pill(one: dict[str, object], lang: str) -> Pill:
    if one["is_followed"]:
        return Pill("on_track", words.say("communication-was-followed", lang))
    key = "not-followed" if one["is_judged"] else "not-judged"
    return Pill("watch" if one["is_judged"] else "no_data", words.say(f"communication-{key}", lang))
