"""Which files told what of this agreement: one line per file and sheet, each of which opens."""

from collections import Counter

import metrics
import words
from charts import Column
from components import Link, table, table_card
from pages._agreement.facts import Agreement
from pages._panorama.arranging import Piece

#: The views the page reads, whose rows are pointed at.
VIEWS = ("out_term", "out_flow", "out_result", "out_promise", "out_in_kind", "out_proof")


def card(agreement: Agreement) -> Piece:
    """The files behind the page, the newest first."""
    state, lang = agreement.state, agreement.state.lang
    counted = _counted(agreement)
    where = {"organisation": state.organisation, "submission_id": sorted({file for file, _ in counted})}
    asked = ["submission_id", "file_name", "office", "period", "known_on"]
    files = {row[0]: row[1:] for row in metrics.rows("out_submission", asked, where, **state.asking).rows}
    offices = metrics.names("office", lang, state.as_of, organisation=state.organisation)
    rows = []
    for (file, sheet), n in counted.items():
        name, office, period, known_on = files.get(file, (file, None, None, None))
        href = state.link("/received", file=file, sheet=sheet)
        sender = offices.get(str(office), words.NOTHING)
        rows.append([Link(str(name), href), sheet, sender, words.quarter(period, lang), known_on, n])
    rows.sort(key=lambda row: (str(row[4] or ""), row[5]), reverse=True)
    columns = [
        Column(words.say("agreement-file", lang)),
        Column(words.say("agreement-sheet", lang)),
        Column(words.say("agreement-sent-by", lang)),
        Column(words.say("agreement-period", lang)),
        Column(words.say("agreement-known", lang), "date"),
        Column(words.say("agreement-rows", lang), "count"),
    ]
    title = words.say("agreement-files", lang, n=len({file for file, _ in counted}))
    if not rows:
        return words.say("agreement-no-file", lang)
    shown = table(columns, rows, title, lang)
    what = words.say("agreement-files-what", lang)
    return table_card("agreement-files", title, what, shown, state, n=sum(counted.values()), span=12)


def _counted(agreement: Agreement) -> Counter[tuple[str, str]]:
    """{(file, sheet): rows received there that speak of this agreement}, each row once."""
    seen = {
        (row["submission_id"], row["sheet"], row["row"])
        for view in VIEWS
        for row in agreement.rows(view, [])
        if row["submission_id"]
    }
    return Counter((file, sheet) for file, sheet, _ in sorted(seen))
