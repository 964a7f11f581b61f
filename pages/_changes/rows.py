"""The rows that moved the figure most, each with its cause and the file where it is written."""

import words
from components import Column, Link, card, empty, table, table_card
from components.tags import Element
from pages._changes.asked import Asked

#: Rows shown; the causes above count them all.
SHOWN = 25


def rows_card(wanted: Asked, span: int = 12) -> Element:
    """The weightiest first; nothing is said to have moved where nothing has."""
    state, lang, found = wanted.state, wanted.state.lang, wanted.found
    title = words.say("changes-moved", lang)
    if found is None or not found.rows:
        return card("changes-moved", title, "", [empty(words.say("changes-nothing", lang))], span)
    what = words.say("changes-moved-what", lang)
    if wanted.cause:
        title = words.say("changes-moved-by", lang, cause=words.say(f"changes-cause-{wanted.cause}", lang))
        what = f"{what} · [{words.say('changes-all', lang)}]({wanted.link(None)})"
    columns = [
        Column(words.say("changes-key", lang)),
        Column(words.say("changes-cause", lang)),
        Column(words.say("changes-was", lang), "usd_exact"),
        Column(words.say("changes-is", lang), "usd_exact"),
        Column(words.say("changes-usd", lang), "usd_exact"),
        Column(words.say("changes-file", lang)),
        Column(words.say("changes-place", lang)),
    ]
    rows = [
        (
            " · ".join(each.key),
            words.say(f"changes-cause-{each.cause}", lang),
            float(each.before),
            float(each.after),
            float(each.after - each.before),
            Link(each.line.file, state.link("/received", file=each.line.submission_id, sheet=each.line.sheet)),
            f"{each.line.sheet} {each.line.row or ''}".strip(),
        )
        for each in found.rows
    ]
    chosen = [wanted.cause] if wanted.cause else list(found.causes)
    whole = float(sum(found.causes[cause] for cause in chosen))
    counted = sum(found.counts[cause] for cause in chosen)
    total = [words.say("changes-total", lang, n=counted), "", "", "", whole, "", ""]
    return table_card(
        "changes-moved",
        title,
        what,
        table(columns, rows, title, lang, limit=SHOWN, total=total),
        state,
        source=words.say("changes-source", lang),
        n=counted,
        span=span,
    )
