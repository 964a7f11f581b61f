"""What partners were promised: visibility owed and kept by bureau, what is late, and the contacts due after an end."""

from typing import Any

import charts
import metrics
import words
from charts import Column
from components import State, chart_card, table, table_card
from pages._panorama.arranging import Piece
from pages._revenue.places import to

#: Contacts and checks due after an agreement ends, as promises name them.
AFTER = "follow_up_"
SHOWN = 12
_ASKED = ["agreement_id", "agreement_title", "partner_name", "label", "kind", "date", "done_on", "is_late", "owner"]


def kept_card(state: State, span: int = 5) -> Piece:
    """Share of visibility commitments kept, by bureau, the least kept first."""
    lang, where = state.lang, state.where("region")
    by = "office" if state.region else "bureau_now"
    answer = metrics.ask("visibility_kept", by=by, where=where, **state.asking)
    known = sorted(((code, share) for code, share in answer.rows if code and share is not None), key=lambda row: row[1])
    whole = metrics.ask("visibility_kept", where=where, **state.asking)
    if not known:
        return words.say("communication-owed-none", lang)
    names = metrics.names("office", lang, state.as_of, organisation=state.organisation)
    top, bottom = whole.parts("visibility_kept")[0]
    said = {"top": words.whole(top or 0, lang), "bottom": words.whole(bottom or 0, lang)}
    chart = charts.bars(
        [(str(names.get(code, code)), share) for code, share in known[:SHOWN]],
        unit="ratio",
        lang=lang,
        finding=words.say("communication-kept", lang, share=words.percent(whole.value("visibility_kept"), lang)),
        subtitle=words.say("communication-kept-what", lang, **said),
        empty=words.say("communication-owed-none", lang),
        links=None if state.region else [state.link(region=code, structure="now") for code, _ in known[:SHOWN]],
        heading=words.say("plans-office" if state.region else "plans-bureau", lang),
    )
    source = words.say("communication-source-visibility", lang)
    return chart_card("communication-kept", chart, state, metric="visibility_kept", where=where, source=source,
                      span=span)  # fmt: skip


def late_card(state: State, span: int = 7) -> Piece:
    """Visibility owed and not given, the oldest first: before the partner notices."""
    lang = state.lang
    found = _promised(state, kind="visibility", is_late=True)
    if not found:
        return words.say("communication-late-none", lang)
    rows = [[one["label"], *_agreement(one, lang), one["date"], one["owner"] or words.NOTHING] for one in found]
    heads = (("commitment", ""), ("agreement", ""), ("partner", ""), ("due", "date"), ("owner", ""))
    columns = [Column(words.say(f"communication-{key}", lang), unit) for key, unit in heads]
    title = words.say("communication-late", lang, n=len(rows))
    content = table(columns, rows, title, lang, row_links=[_link(one, state) for one in found], limit=SHOWN)
    what, source = words.say("communication-late-what", lang), words.say("communication-source-visibility", lang)
    return table_card("communication-late", title, what, content, state, metric="visibility_kept",
                      where=state.where("region"), source=source, n=len(rows), span=span)  # fmt: skip


def after_card(state: State, span: int = 5) -> Piece:
    """Contacts and checks promised after an agreement ended: kept, late, to come."""
    lang = state.lang
    kinds = [f"{AFTER}{code}" for code in metrics.names("follow_up_kind", lang)]
    found = _promised(state, kind=kinds)
    if not found:
        return words.say("communication-after-none", lang)
    late = [one for one in found if one["is_late"]]
    rows = [
        [words.say(f"agreement-kind-{one['kind'].replace('_', '-')}", lang), *_agreement(one, lang), one["date"],
         one["done_on"]]
        for one in sorted(found, key=lambda one: (one["done_on"] is not None, one["date"]))
    ]  # fmt: skip
    heads = (("contact", ""), ("agreement", ""), ("partner", ""), ("due", "date"), ("done", "date"))
    columns = [Column(words.say(f"communication-{key}", lang), unit) for key, unit in heads]
    title = words.say("communication-after", lang, n=len(found), late=len(late))
    content = table(columns, rows, title, lang, limit=SHOWN)
    what, source = words.say("communication-after-what", lang), words.say("communication-source-after", lang)
    return table_card("communication-after", title, what, content, state, source=source, n=len(found), span=span)


def _promised(state: State, **extra: Any) -> list[dict[str, Any]]:
    """Promises of those kinds, each once whatever its places, the oldest first."""
    found = metrics.rows("out_promise", _ASKED, state.where("region", **extra), order=["date"], **state.asking)
    return list({(one["agreement_id"], one["kind"], one["label"], one["date"]): one
                 for one in found.records()}.values())  # fmt: skip


def _agreement(one: dict[str, Any], lang: str) -> tuple[str, str]:
    """The agreement's title and its partner; nothing of a confidential one."""
    hidden = words.say("panorama-confidential", lang)
    return (one["agreement_title"] or one["agreement_id"], one["partner_name"]) if one["partner_name"] else (
        hidden, hidden)  # fmt: skip


def _link(one: dict[str, Any], state: State) -> str | None:
    return to(state, "/agreement", agreement=one["agreement_id"]) if one["partner_name"] else None
