"""The support desk: requests on the four tracks, how fast they are answered, what they made possible, which wait."""

import metrics
import words
from charts import Column
from components import State, table, table_card
from pages._panorama.arranging import Piece

ASKED = (
    *("support_requests", "support_replied_share", "support_reply_days", "support_solve_days"),
    *("support_satisfaction", "support_hours"),
)
UNITS = ("count", "ratio", "days", "days", "index", "count")
TRACKS = ("needs", "awareness", "prospecting", "visibility")
SHOWN = 12


def tracks_card(state: State, span: int = 7) -> Piece:
    """One row per track: how many, answered in time, days, satisfaction; coverage and median are read together."""
    lang, where = state.lang, state.where("year", "region")
    answer = metrics.ask(ASKED, by="track", where=where, **state.asking)
    found = {row[0]: row[1:] for row in answer.rows}
    if not found:
        return words.say("plans-support-none", lang, year=str(state.year))
    names = metrics.names("support_track", lang)
    rows = [[names.get(track, track), *found[track]] for track in TRACKS if track in found]
    whole = metrics.ask(ASKED, where=where, **state.asking)
    total = [words.say("needs-in-all", lang), *whole.rows[0]]
    columns = [Column(words.say("plans-track", lang)),
               *(Column(words.pick(metrics.metric(name).label, lang), unit)
                 for name, unit in zip(ASKED, UNITS, strict=True))]  # fmt: skip
    share, days = whole.value("support_replied_share"), whole.value("support_reply_days")
    said = {"share": words.percent(share, lang), "days": words.decimal(days, lang, 1)}
    title = words.say("plans-support" if share is not None else "plans-support-new", lang, **said)
    outcomes = _outcomes(state)
    what = words.say("plans-support-what", lang, n=outcomes)
    source = words.say("plans-source-support", lang)
    content = table(columns, rows, title, lang, total=total)
    return table_card("plans-support", title, what, content, state, metric="support_replied_share", where=where,
                      source=source, span=span)  # fmt: skip


def _outcomes(state: State) -> int:
    """Requests of the year that say what they made possible."""
    where = state.where("year", "region", is_solved=True)
    found = metrics.rows("out_support", ["outcome"], where, **state.asking).column("outcome")
    return sum(bool(one) for one in found)


def waiting_card(state: State, span: int = 5) -> Piece:
    """The requests nobody has answered, the oldest first; then what the latest answered ones made possible."""
    lang = state.lang
    asked = ["request_id", "office", "track", "date", "open_days", "is_replied", "outcome"]
    where = state.where("year", "region", is_solved=False)
    found = metrics.rows("out_support", asked, where, order=["is_replied", "-open_days"], **state.asking).records()
    if not found:
        return words.say("plans-waiting-none", lang)
    offices = metrics.names("office", lang, state.as_of, organisation=state.organisation)
    tracks = metrics.names("support_track", lang)
    rows = [
        [f"{str(offices.get(one['office'], one['office'])).split(' — ')[0]} ({one['request_id']})",
         tracks.get(one["track"], one["track"]), one["date"], one["open_days"],
         words.say("plans-answered" if one["is_replied"] else "plans-unanswered", lang)]
        for one in found
    ]  # fmt: skip
    heads = (("request", ""), ("track", ""), ("asked-on", "date"), ("open-days", "count"), ("state", ""))
    columns = [Column(words.say(f"plans-{key}", lang), unit) for key, unit in heads]
    waiting = sum(not one["is_replied"] for one in found)
    title = words.say("plans-waiting", lang, n=len(found), waiting=waiting)
    content = table(columns, rows, title, lang, limit=SHOWN)
    what, source = words.say("plans-waiting-what", lang), words.say("plans-source-support", lang)
    return table_card("plans-waiting", title, what, content, state, metric="support_waiting",
                      where=state.where("year", "region"), source=source, span=span)  # fmt: skip
