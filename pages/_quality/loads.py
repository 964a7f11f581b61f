"""The last files that came: from whom, what is in, what waits, and since when; what they changed is a click away."""

import metrics
import words
from components import Column, Link, State, table, table_card
from components.tags import Element

#: Files shown, the newest first.
SHOWN = 10


def loads_card(state: State, span: int = 12) -> Element:
    """One line per file, which opens it with its cells marked; the changes since the newest day are beside."""
    lang, where = state.lang, state.where("region")
    by = ["known_on", "file_name", "office", "submission_id"]
    answer = metrics.ask(["rows_accepted", "rows_held"], by=by, where=where, **state.asking)
    held = metrics.ask("held_value", by="submission_id", where=where, **state.asking).by("submission_id")
    newest = sorted(answer.rows, key=lambda row: (row[0], row[1]), reverse=True)[:SHOWN]
    names = metrics.names("office", lang, state.as_of, organisation=state.organisation)
    columns = [
        Column(words.say("quality-known", lang), "date"),
        Column(words.say("quality-file", lang)),
        Column(words.say("calendar-office", lang)),
        Column(words.say("quality-accepted", lang), "count"),
        Column(words.say("quality-waiting", lang), "count"),
        Column(words.say("quality-held", lang), "usd"),
        Column(words.say("quality-changed", lang)),
    ]
    rows = [
        [
            known_on,
            Link(file, state.link("/received", file=submission)),
            names.get(office or "", office or words.NOTHING),
            accepted,
            waiting or None,
            held.get(submission) or None,
            Link(words.say("quality-see-changes", lang), state.link("/changes", since=str(known_on))),
        ]
        for known_on, file, office, submission, accepted, waiting in newest
    ]
    title = words.say("quality-loads", lang, n=len(rows), shown=words.whole(len(rows), lang))
    return table_card(
        "quality-loads",
        title,
        words.say("quality-loads-what", lang),
        table(columns, rows, title, lang),
        state,
        metric="files",
        where=where,
        source=words.say("calendar-source", lang),
        span=span,
    )
