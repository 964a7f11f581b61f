"""What the page stands on: which offices sent the workbook they owed for the period, bureau by bureau."""

from typing import Any

import metrics
import words
from charts import Column
from components import Bar, table, table_card
from pages._panorama.arranging import Piece
from pages._panorama.naming import bureau_names, short
from pages._panorama.scope import Scope


def coverage_card(scope: Scope, span: int = 7) -> Piece:
    """Received of due, by bureau; a sentence where no office owes a workbook."""
    state, lang = scope.state, scope.state.lang
    where = state.where(quarter=scope.quarter)
    total = metrics.ask("reporting_coverage", where=where, **state.asking)
    received, due = (int(part or 0) for part in total.parts("reporting_coverage")[0])
    if not due:
        return _files(scope)
    answer = metrics.ask(["reporting_coverage", "offices_late"], by="bureau", where=where, **state.asking)
    names = bureau_names(state)
    rows: list[tuple[Any, ...]] = []
    links = []
    for (code, share, late), (came, owed) in zip(answer.rows, answer.parts("reporting_coverage"), strict=True):
        rows.append((short(names.get(code, str(code))), int(owed or 0), int(came or 0), late, Bar(share, 1.0)))
        links.append(state.link("/received", region=code))
    period = words.quarter(scope.quarter, lang)
    title = words.say("overview-coverage-found", lang, n=due - received, received=received, due=due, period=period)
    columns = [
        Column(words.say("overview-bureau", lang)),
        Column(words.say("overview-due", lang), "count"),
        Column(words.say("overview-received", lang), "count"),
        Column(words.say("overview-late", lang), "count"),
        Column("", "bar"),
    ]
    foot = [words.say("overview-all", lang), due, received, sum(row[3] or 0 for row in rows), Bar(received / due, 1.0)]
    return table_card(
        "overview-coverage",
        title,
        words.say("overview-coverage-what", lang, period=period),
        table(columns, rows, title, lang, row_links=links, total=foot),
        state,
        metric="reporting_coverage",
        where=where,
        span=span,
        source=words.say("overview-coverage-source", lang),
    )


def _files(scope: Scope) -> str:
    """An organisation whose offices owe no workbook: how many files came, and when the last one did."""
    state, lang = scope.state, scope.state.lang
    count = int(metrics.ask("files", where=state.where(), **state.asking).value("files") or 0)
    last = metrics.rows("out_submission", ["known_on"], state.where(), order=["-known_on"], limit=1, **state.asking)
    if not last.rows:
        return words.say("overview-no-files", lang)
    day, href = words.day(last.rows[0][0], lang), state.link("/received")
    return words.say("overview-files", lang, n=count, shown=words.whole(count, lang), day=day, href=href)
