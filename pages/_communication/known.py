"""Whether local work is known inside: stories put on the portal and how many other offices opened each. Never who."""

import metrics
import words
from charts import Column
from components import State, table, table_card
from pages._network.window import Window
from pages._panorama.arranging import Piece

HEADS = (("story", ""), ("from", ""), ("sent", "date"), ("other-offices", "count"))
SHOWN = 8


def card(state: State, when: Window, span: int = 12) -> Piece:
    """One row per story on the portal, the best known first."""
    lang, where = state.lang, state.where("region") | {"month": (when.shifted(-11), when.shifted(0))}
    asked, order = ["title", "office", "date", "other_offices"], ["-other_offices", "-date", "content_id"]
    found = metrics.rows("out_content", asked, {**where, "is_on_portal": True}, order, **state.asking).rows
    if not found:
        return words.say("ties-known-none", lang)
    names = metrics.names("office", lang, state.as_of, organisation=state.organisation)
    rows = [[title, str(names.get(office, office)).split(" — ")[0], day, n] for title, office, day, n in found]
    columns = [Column(words.say(f"ties-{key}", lang), unit) for key, unit in HEADS]
    top, bottom = metrics.ask("stories_known_inside", where=where, **state.asking).parts("stories_known_inside")[0]
    title = words.say("ties-known", lang, n=int(top or 0), total=words.whole(bottom or 0, lang))
    content = table(columns, rows, title, lang, limit=SHOWN)
    return table_card("communication-known", title, words.say("ties-known-what", lang), content, state,
                      metric="stories_known_inside", where=where, source=words.say("ties-known-source", lang),
                      n=len(rows), span=span)  # fmt: skip
