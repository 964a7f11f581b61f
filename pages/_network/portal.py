"""The knowledge portal: is guidance found, who does not find, and which documents are stale."""

import metrics
import words
from charts import Column
from components import Pill, State, table, table_card
from pages._network.window import Window
from pages._panorama.arranging import Piece

SHOWN = 8
DOCUMENTS = (("document", ""), ("office", ""), ("reviewed", "date"), ("views", "count"), ("reused", "count"),
             ("cited", "count"), ("freshness", ""))  # fmt: skip


def searches_card(state: State, when: Window, span: int = 5) -> Piece:
    """Searches by bureau: how many end on a document within a minute, how many on none; the worst first."""
    lang, where = state.lang, state.where("region") | when.months()
    by = "office" if state.region else "bureau_now"
    answer = metrics.ask(["findability", "failed_searches"], by=by, where=where, **state.asking)
    searches = [bottom for _, bottom in answer.parts("findability")]
    found = [(*row, n) for row, n in zip(answer.rows, searches, strict=True) if row[0] and n]
    if not found:
        return words.say("network-searches-none", lang)
    names = metrics.names("office", lang, state.as_of, organisation=state.organisation)
    rows = [
        [str(names.get(code, code)).split(" — ")[0], n, fast, failed]
        for code, fast, failed, n in sorted(found, key=lambda row: -(row[2] or 0))
    ]
    whole = metrics.ask(["findability", "failed_searches"], where=where, **state.asking)
    total = [words.say("needs-in-all", lang), sum(row[1] for row in rows), *whole.rows[0]]
    columns = [Column(words.say("network-office", lang)), Column(words.say("network-searches", lang), "count"),
               Column(words.say("ties-found-fast", lang), "ratio"),
               Column(words.say("ties-found-nothing", lang), "ratio")]  # fmt: skip
    share, failed = (words.percent(whole.value(name), lang) for name in ("findability", "failed_searches"))
    title = words.say("network-searches-finding", lang, share=share, failed=failed)
    content = table(columns, rows, title, lang, total=total, limit=SHOWN)
    what, source = words.say("network-searches-what", lang), words.say("network-portal-source", lang)
    return table_card("network-searches", title, what, content, state, metric="findability", where=where, source=source,
                      span=span)  # fmt: skip


def guidance_card(state: State, span: int = 7) -> Piece:
    """Documents by age of their last review, the stalest first, with how often each is opened and taken up."""
    lang, where = state.lang, state.where()
    asked = ["document", "office", "date", "opens", "reuses", "citing_offices", "is_fresh"]
    found = metrics.rows("out_guidance", asked, where, order=["is_fresh", "date"], **state.asking).rows
    if not found:
        return words.say("network-guidance-none", lang)
    names = metrics.names("office", lang, state.as_of, organisation=state.organisation)
    rows = [
        [document, str(names.get(office, office or words.NOTHING)).split(" — ")[0], day, opens, reuses, cited,
         Pill("on_track" if is_fresh else "late", words.say(f"network-{'fresh' if is_fresh else 'stale'}", lang))]
        for document, office, day, opens, reuses, cited, is_fresh in found
    ]  # fmt: skip
    columns = [Column(words.say(f"network-{key}", lang), unit) for key, unit in DOCUMENTS]
    share = metrics.ask("guidance_freshness", where=where, **state.asking).value("guidance_freshness")
    title = words.say("network-guidance", lang, share=words.percent(share, lang), n=sum(not row[6] for row in found))
    content = table(columns, rows, title, lang, limit=SHOWN)
    top, bottom = metrics.ask("practices_cited", where=where, **state.asking).parts("practices_cited")[0]
    said = words.say("ties-cited", lang, top=words.whole(top or 0, lang), bottom=words.whole(bottom, lang))
    what, source = f"{words.say('network-guidance-what', lang)} · {said}", words.say("network-portal-source", lang)
    return table_card("network-guidance", title, what, content, state, metric="guidance_freshness", where=where,
                      source=source, span=span)  # fmt: skip
