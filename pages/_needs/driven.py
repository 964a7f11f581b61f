"""What the portfolio answers: the agreements in force that name no need, and the companies several offices court."""

import metrics
import words
from charts import Column
from components import State, table, table_card
from pages._needs.listed import here
from pages._panorama.arranging import Piece

SHOWN = 10


def orphans_card(state: State, span: int = 6) -> Piece:
    """The agreements in force that answer no declared need, the largest first."""
    lang, where = state.lang, here(state, is_orphan=True)
    by = ["agreement_id", "agreement_title", "partner_name", "ends_on", "owner"]
    count = metrics.ask("orphan_agreements", where=here(state), **state.asking).value("orphan_agreements")
    listed = metrics.rows("out_need_answer", [*by, "signed_usd"], where, order=["-signed_usd"], **state.asking)
    if not count:
        return words.say("needs-orphans-none", lang)
    once = {row[0]: row for row in reversed(listed.rows)}
    ordered = sorted(once.values(), key=lambda row: -(row[5] or 0))
    hidden = words.say("panorama-confidential", lang)
    rows = [
        [(title or code) if partner else hidden, partner or hidden, usd, ends, owner or words.NOTHING]
        for code, title, partner, ends, owner, usd in ordered
    ]
    heads = (("agreement", ""), ("partner", ""), ("signed", "usd"), ("ends", "date"), ("owner", ""))
    columns = [Column(words.say(f"needs-{key}", lang), unit) for key, unit in heads]
    share = metrics.ask("field_driven_share", where=here(state), **state.asking).value("field_driven_share")
    title = words.say("needs-orphans", lang, n=int(count), share=words.percent(share, lang))
    links = [state.link("/agreement", agreement=row[0]) if row[2] else None for row in ordered]
    content = table(columns, rows, title, lang, row_links=links, limit=SHOWN)
    what, source = words.say("needs-orphans-what", lang), words.say("needs-source-agreements", lang)
    return table_card(
        "needs-orphans", title, what, content, state, metric="orphan_agreements", where=here(state), source=source,
        span=span,
    )  # fmt: skip


def collisions_card(state: State, span: int = 6) -> Piece:
    """The companies two offices or more court at once: one of them should lead."""
    lang, where = state.lang, state.where(is_open=True)
    by = ["partner_id", "partner_name"]
    asked = ["courting_offices", "open_pipeline"]
    found = [row for row in metrics.ask(asked, by=by, where=where, **state.asking).rows if (row[2] or 0) > 1]
    offices = _offices(state)
    if state.region or state.country:
        ours = set(metrics.ask("courting_offices", by="partner_id", where=here(state, is_open=True), **state.asking)
                   .column("partner_id"))  # fmt: skip
        found = [row for row in found if row[0] in ours]
    if not found:
        return words.say("needs-collisions-none", lang)
    ordered = sorted(found, key=lambda row: (-row[2], -(row[3] or 0), row[0]))
    hidden = words.say("panorama-confidential", lang)
    rows = [[name or hidden, n, ", ".join(offices.get(code, ())), usd] for code, name, n, usd in ordered]
    heads = (("partner", ""), ("offices", "count"), ("which", ""), ("hoped", "usd"))
    columns = [Column(words.say(f"needs-{key}", lang), unit) for key, unit in heads]
    title = words.say("needs-collisions", lang, n=len(rows))
    links = [state.link("/partners", partner=row[0]) if row[1] else None for row in ordered]
    content = table(columns, rows, title, lang, row_links=links, limit=SHOWN)
    what, source = words.say("needs-collisions-what", lang), words.say("needs-source-pipeline", lang)
    return table_card("needs-collisions", title, what, content, state, metric="courting_offices", where=where,
                      source=source, span=span)  # fmt: skip


def _offices(state: State) -> dict[str, list[str]]:
    """{partner: the offices that court it}."""
    names = metrics.names("office", state.lang, state.as_of, organisation=state.organisation)
    answer = metrics.ask("courting_offices", by=["partner_id", "office"], where=state.where(is_open=True),
                         **state.asking)  # fmt: skip
    found: dict[str, list[str]] = {}
    for partner, office, n in answer.rows:
        if n and office:
            found.setdefault(partner, []).append(str(names.get(office, office)).split(" — ")[0])
    return found
