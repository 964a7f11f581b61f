"""Which declared needs the agreement answers, and whether they were declared before it was signed."""

import metrics
import words
from charts import Column
from components import Pill, table, table_card
from pages._agreement.facts import Agreement, Row
from pages._panorama.arranging import Piece


def card(agreement: Agreement) -> Piece:
    """The needs, the share of the value that answers the field in the title."""
    state, lang = agreement.state, agreement.state.lang
    asked = ["need_id", "need_title", "need_country", "declared_on", "need_status", "date"]
    found = metrics.rows("out_need_answer", asked, agreement.where(), order=["declared_on"], **state.asking).records()
    needs = {row["need_id"]: row for row in found if row["need_id"]}
    rows = [_row(row, lang) for row in needs.values()]
    columns = [
        Column(words.say("agreement-need", lang)),
        Column(words.say("agreement-country", lang)),
        Column(words.say("agreement-declared", lang), "date"),
        Column(words.say("agreement-before", lang)),
        Column(words.say("timeline-state", lang)),
    ]
    driven = agreement.ask("field_driven_share")
    share = words.percent(driven, lang) if driven is not None else words.NOTHING
    title = words.say("agreement-needs", lang, n=len(rows), share=share)
    if not rows:
        return words.say("agreement-no-need", lang)
    shown = table(columns, rows, title, lang)
    what, where = words.say("agreement-needs-what", lang), agreement.where()
    return table_card("agreement-needs", title, what, shown, state, metric="field_driven_share", where=where, span=12)


def _row(row: Row, lang: str) -> list[object]:
    before = bool(row["declared_on"] and row["date"] and row["declared_on"] <= row["date"])
    look = Pill("on_track" if before else "watch", words.say("shell-yes" if before else "shell-no", lang))
    return [
        f"{row['need_title'] or row['need_id']} ({row['need_id']})",
        metrics.names("country", lang).get(str(row["need_country"]), words.NOTHING),
        row["declared_on"],
        look,
        metrics.names("need_status", lang).get(str(row["need_status"]), words.NOTHING),
    ]
