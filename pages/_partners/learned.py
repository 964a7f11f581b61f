"""What is owed to the partner in visibility, what ended with it, why, and what was learned."""

from typing import Any

import metrics
import words
from charts import Column
from components import Link, table, table_card
from components import tags as html
from components.markup import address
from components.tags import Element
from pages._agreement.kept import name_of, pill
from pages._panorama.arranging import Piece
from pages._partners.whose import Partner, Row

#: States of an agreement that is over.
OVER = ("ended", "closed", "terminated", "cancelled", "expired")


def visibility_card(partner: Partner, promises: list[Row]) -> Piece:
    """Each commitment, when it was due, when it was kept, and the proof."""
    state, lang = partner.state, partner.state.lang
    owed = [one for one in promises if one["kind"] == "visibility"]
    if not owed:
        return words.say("partner360-no-visibility", lang)
    columns = [
        Column(words.say("partner360-commitment", lang)),
        Column(words.say("agreement-due-on", lang), "date"),
        Column(words.say("agreement-done-on", lang), "date"),
        Column(words.say("timeline-state", lang)),
        Column(words.say("agreement-evidence", lang)),
    ]
    rows: list[list[Any]] = [
        [name_of(one, lang), one["date"], one["done_on"], pill(one, lang), _proof(one["proof"], lang)] for one in owed
    ]
    kept = partner.ask("visibility_kept")
    share = words.percent(kept, lang) if kept is not None else words.NOTHING
    title = words.say("partner360-visibility", lang, n=len(owed), share=share)
    shown, where = table(columns, rows, title, lang), partner.where()
    what = words.say("partner360-visibility-what", lang)
    return table_card("partner-visibility", title, what, shown, state, metric="visibility_kept", where=where, span=5)


def _proof(proof: str | None, lang: str) -> Element | str:
    if not proof:
        return words.NOTHING
    return html.A(words.say("agreement-proof", lang), href=address(proof), rel="noopener noreferrer", target="_blank")


def ended_card(partner: Partner, promises: list[Row]) -> Piece:
    """The agreements that are over, why, and the lesson of their evaluation."""
    state, lang = partner.state, partner.state.lang
    columns = ["agreement_id", "agreement_title", "status", "ends_on", "end_reason"]
    found = {row["agreement_id"]: row for row in partner.rows("out_term", columns, order=["ends_on"], status=[*OVER])}
    if not found:
        return words.say("partner360-nothing-ended", lang)
    lessons: dict[str, list[str]] = {}
    for one in promises:
        if one["kind"].startswith("evaluation") and one["detail"]:
            lessons.setdefault(one["agreement_id"], []).append(one["detail"])
    headings = [
        Column(words.say("agreement-nav-one", lang)),
        Column(words.say("agreement-end", lang), "date"),
        Column(words.say("agreement-reason", lang)),
        Column(words.say("agreement-learned", lang)),
    ]
    rows = [_ended(row, lessons.get(code, []), partner) for code, row in reversed(found.items())]
    title = words.say("partner360-ended", lang, n=len(rows), learned=sum(code in found for code in lessons))
    shown = table(headings, rows, title, lang, limit=8)
    what = words.say("partner360-ended-what", lang)
    return table_card("partner-ended", title, what, shown, state, n=len(rows), span=12)


def _ended(row: Row, lessons: list[str], partner: Partner) -> list[Any]:
    lang = partner.state.lang
    status = metrics.names("status", lang).get(str(row["status"]), words.NOTHING)
    reason = metrics.names("end_reason", lang).get(str(row["end_reason"]))
    href = partner.state.link("/agreement", agreement=row["agreement_id"])
    return [
        Link(row["agreement_title"] or row["agreement_id"], href),
        row["ends_on"],
        f"{status} · {reason}" if reason else status,
        " ".join(dict.fromkeys(lessons)) or words.NOTHING,
    ]
