"""Who is there to do it: posts by bureau, dedicated or shared, filled or vacant, and at which level they may sign."""

import metrics
import words
from charts import Column
from components import Pill, State, table, table_card
from pages._panorama.arranging import Piece

HEADS = (("office", ""), ("post", ""), ("dedicated", ""), ("since", "date"), ("vacancy", ""), ("delegation", ""))
SHOWN = 15


def card(state: State, span: int = 12) -> Piece:
    """One row per post, what is vacant first; a bureau without any says so."""
    lang, where = state.lang, state.where("region")
    asked = ["office", "post", "is_dedicated", "date", "is_filled", "vacant_days", "delegation", "office_kind"]
    found = metrics.rows(
        "out_staffing", asked, where, order=["-vacant_days", "office", "post"], **state.asking
    ).records()
    if not found:
        return words.say("plans-posts-none", lang)
    names = metrics.names("office", lang, state.as_of, organisation=state.organisation)
    levels = metrics.names("delegation", lang)
    rows = [
        [names.get(one["office"], one["office"]), one["post"] or words.say("plans-no-post", lang),
         words.say("shell-yes" if one["is_dedicated"] else "shell-no", lang), one["date"], _pill(one, lang),
         levels.get(str(one["delegation"]), words.NOTHING)]
        for one in sorted(found, key=lambda one: (one["is_filled"], one["office_kind"] != "bureau"))
    ]  # fmt: skip
    columns = [Column(words.say(f"plans-{key}", lang), unit) for key, unit in HEADS]
    answer = metrics.ask(["staffing_coverage", "dedicated_posts", "vacant_posts"], where=where, **state.asking)
    top, bottom = answer.parts("staffing_coverage")[0]
    title = words.say("plans-posts", lang, top=words.whole(top or 0, lang), bottom=words.whole(bottom or 0, lang),
                      vacant=int(answer.value("vacant_posts") or 0))  # fmt: skip
    content = table(columns, rows, title, lang, limit=SHOWN)
    what, source = words.say("plans-posts-what", lang), words.say("plans-source-posts", lang)
    return table_card("plans-posts", title, what, content, state, metric="dedicated_posts", where=where, source=source,
                      span=span)  # fmt: skip


def _pill(one: dict[str, object], lang: str) -> Pill:
    if one["post"] is None:
        return Pill("no_data", words.say("plans-not-sent", lang))
    if one["is_filled"]:
        return Pill("on_track", words.say("plans-filled", lang))
    return Pill("late", words.say("plans-vacant", lang, n=int(str(one["vacant_days"] or 0))))
