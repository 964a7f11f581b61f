"""Bureau by bureau, which documents stand: the work plan, the plans of its countries, targets, the director's note."""

from datetime import date
from typing import Any

import metrics
import words
from charts import Column
from components import Pill, State, table, table_card
from pages._panorama.arranging import Piece

HEADS = (("bureau", ""), ("own-plan", ""), ("office-plans", ""), ("targets", ""), ("profile", "date"), ("note", "date"))


def card(state: State, span: int = 7) -> Piece:
    """One row per bureau, one column per document."""
    lang, where = state.lang, state.where("year")
    whole = metrics.ask("work_plan_coverage", where=state.where("year", "region"), **state.asking)
    if whole.value("work_plan_coverage") is None:
        return words.say("plans-documents-none", lang, year=str(state.year))
    answer = metrics.ask("work_plan_coverage", by="bureau_now", where=where, **state.asking)
    shares = dict(zip(answer.column("bureau_now"), answer.parts("work_plan_coverage"), strict=True))
    own = _own(state)
    planned = {
        code for code, usd in metrics.ask("plan_value", by="bureau_now", where=where, **state.asking).rows if usd
    }
    notes, profiles = _latest("out_note", state), _latest("out_profile", state)
    names = metrics.names("office", lang, state.as_of, organisation=state.organisation)
    listed = [code for code in own if state.region in (None, code)]
    rows = [
        [names.get(code, code), _approved(own.get(code, ()), lang), _share(shares.get(code), lang),
         _is_there(code in planned, lang), profiles.get(code), notes.get(code)]
        for code in listed
    ]  # fmt: skip
    columns = [Column(words.say(f"plans-{key}", lang), unit) for key, unit in HEADS]
    share = words.percent(whole.value("work_plan_coverage"), lang)
    title = words.say("plans-documents", lang, share=share, year=str(state.year))
    content = table(
        columns, rows, title, lang, row_links=[state.link("/region", region=code, structure="now") for code in listed]
    )
    what, source = words.say("plans-documents-what", lang), words.say("plans-source", lang)
    return table_card("plans-documents", title, what, content, state, metric="work_plan_coverage",
                      where=state.where("year", "region"), source=source, span=span)  # fmt: skip


def _own(state: State) -> dict[str, tuple[bool, date | None]]:
    """{bureau: (whether it sent a plan, the day it was approved)}."""
    where = state.where("year", office_kind="bureau")
    asked = ["office", "is_planned", "approved_on"]
    found = metrics.rows("out_planning", asked, where, order=["office"], **state.asking).rows
    return {office: (is_planned, approved) for office, is_planned, approved in found}


def _latest(view: str, state: State) -> dict[str, date]:
    """{office: the day of its latest document}."""
    found = metrics.rows(view, ["office", "date"], state.where(), order=["date"], **state.asking).rows
    return {office: day for office, day in found if day}


def _approved(own: tuple[Any, ...], lang: str) -> Pill:
    if not own or not own[0]:
        return Pill("no_data", words.say("plans-not-sent", lang))
    if own[1] is None:
        return Pill("watch", words.say("plans-not-approved", lang))
    return Pill("on_track", words.say("plans-approved-on", lang, day=words.day(own[1], lang)))


def _share(parts: tuple[Any, Any] | None, lang: str) -> str:
    top, bottom = parts or (0, 0)
    return words.say("needs-out-of", lang, top=words.whole(top or 0, lang), bottom=words.whole(bottom or 0, lang))


def _is_there(is_there: bool, lang: str) -> Pill:
    return Pill("on_track" if is_there else "no_data", words.say("plans-sent" if is_there else "plans-not-sent", lang))
