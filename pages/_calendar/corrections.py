"""The three corrections worth most: what to mend first, in dollars, with the way to the cell."""

import json
from typing import Any

import etl
import metrics
import words
from components import Decision, card, decision_list, source_line
from components.tags import Element
from etl import entering
from pages._calendar.due import Due

#: A short list is acted on; a long one is filed.
MOST = 3
COLUMNS = (
    "submission_id", "file_name", "office", "sheet", "row", "cell", "column_name", "value", "rule", "details", "code",
    "held_usd",
)  # fmt: skip


def corrections_card(due: Due, span: int = 6) -> Element:
    """Errors of one kind on one sheet are one correction; the weightiest first."""
    state, lang = due.state, due.state.lang
    found = metrics.rows("out_correction", COLUMNS, due.where, order=["-held_usd", "row"], **state.asking).records()
    done = entering.corrected(state.organisation) if state.as_of is None else frozenset()
    found = [one for one in found if entering.place(one["file_name"], one["sheet"], one["row"]) not in done]
    grouped: dict[tuple[Any, ...], list[dict[str, Any]]] = {}
    for one in found:
        same = one["code"] or one["value"] if one["rule"] in ("unknown-reference", "waits") else one["row"]
        grouped.setdefault((one["submission_id"], one["sheet"], one["rule"], same), []).append(one)
    worth = sorted(grouped.values(), key=lambda ones: -sum(one["held_usd"] for one in ones))
    shown = sum(one["held_usd"] for ones in worth[:MOST] for one in ones)
    title = words.say("calendar-corrections-none", lang)
    if found:
        title = words.say(
            "calendar-corrections",
            lang,
            n=min(len(worth), MOST),
            usd=words.money(shown, lang),
        )
    return card(
        "calendar-corrections",
        title,
        words.say("calendar-corrections-what", lang),
        [decision_list([_correction(due, ones) for ones in worth[:MOST]], words.say("calendar-nothing-held", lang))],
        span,
        source_line(state, words.say("calendar-corrections-source", lang), n=len(found)),
    )


def _correction(due: Due, ones: list[dict[str, Any]]) -> Decision:
    state, lang = due.state, due.state.lang
    first = ones[0]
    said = json.loads(first["details"] or "{}")
    said.pop("usd", None)
    message, remedy = etl.sentences(
        first["rule"], lang, json.dumps(said), first["value"], first["cell"], first["column_name"], first["sheet"]
    )
    names = metrics.names("office", lang, state.as_of, organisation=state.organisation)
    office = names.get(first["office"] or "", first["office"] or words.NOTHING)
    place = " › ".join(
        part for part in (first["file_name"], first["sheet"], first["cell"] or str(first["row"])) if part
    )
    usd = sum(one["held_usd"] for one in ones)
    more = words.say("calendar-correction-rows", lang, n=len(ones), shown=words.whole(len(ones), lang))
    return Decision(
        words.money(usd, lang) if usd else words.say("calendar-no-amount", lang),
        "late" if usd else "watch",
        words.say("calendar-correction", lang, office=office, message=message),
        f"{remedy} {place}{more}",
        state.link("/received", file=first["submission_id"], sheet=first["sheet"]),
        words.say("calendar-open", lang),
    )
