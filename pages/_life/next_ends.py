"""What ends next, and what ended badly: one line per agreement, with the form that says what comes of it."""

from collections.abc import Callable, Sequence
from typing import Any

import metrics
import words
from charts import Column
from components import Pill, State, Written, table, table_card
from pages._life.asked import act, here, link, titled, told_once
from pages._life.ladder import RUNGS
from pages._panorama.arranging import Piece

Writer = Callable[[dict[str, Any]], list[Any]]

SHOWN = 6
NEXT = ["agreement_id", "agreement_title", "partner_name", "ends_on", "is_followed_up", "owner", "end_band"]
BADLY = ["agreement_id", "agreement_title", "partner_name", "date", "end_reason", "had_plan", "owner"]


def next_card(state: State) -> Piece:
    """Agreements of the ladder, the nearest end first: what is begun behind each, whose it is, and its next state."""
    lang = state.lang
    found = metrics.ask("agreement_worth", by=NEXT, where=here(state, end_band=list(RUNGS)), **state.asking).records()
    rows = sorted(found, key=lambda row: (row["ends_on"], row["agreement_id"]))
    if not rows:
        return words.say("life-ladder-none", lang)
    said = {True: Pill("on_track", words.say("life-begun", lang)),
            False: Pill("late", words.say("life-nothing-begun", lang))}  # fmt: skip

    def written(row: dict[str, Any]) -> list[Any]:
        begun, usd = said[bool(row["is_followed_up"])], row["agreement_worth"]
        return [titled(row, lang), row["ends_on"], begun, usd, row["owner"], act(row, "state", state)]

    heads = (("agreement", ""), ("ends", "date"), ("begun", "pill"), ("worth", "usd"), ("owner", ""), ("act", ""))
    first = words.day(rows[0]["ends_on"], lang)
    return _told("next", words.say("life-next", lang, n=len(rows), day=first), heads, rows, written, state)


def badly_card(state: State) -> Piece:
    """Agreements terminated before their term, the latest first: why, under what plan, and what is still to be said."""
    lang, early = state.lang, here(state, is_ended_early=True)
    rows = told_once(metrics.rows("out_in_force", BADLY, early, ["-date"], **state.asking), "agreement_id")
    if not rows:
        return words.say("life-early-none", lang)
    ended = here(state, status="terminated")
    worth = metrics.ask("agreement_worth", by="agreement_id", where=ended, **state.asking).by("agreement_id")
    reasons = metrics.names("end_reason", lang)
    plans = {True: Pill("on_track", words.say("life-planned", lang)),
             False: Pill("late", words.say("life-unplanned", lang))}  # fmt: skip

    def written(row: dict[str, Any]) -> list[Any]:
        why = reasons.get(row["end_reason"], words.say("life-reason-unsaid", lang))
        form, usd = "state" if row["had_plan"] else "waiver", worth.get(row["agreement_id"])
        plan = plans[bool(row["had_plan"])]
        return [titled(row, lang), row["date"], why, plan, usd, row["owner"], act(row, form, state)]

    heads = (("agreement", ""), ("ended", "date"), ("why", ""), ("plan", "pill"), ("worth", "usd"), ("owner", ""),
             ("act", ""))  # fmt: skip
    return _told("badly", words.say("life-badly", lang, n=len(rows)), heads, rows, written, state)


def owed_card(state: State) -> Piece:
    """Contacts and visits that were due after an end and nobody noted, the oldest first."""
    lang = state.lang
    read = ["agreement_id", "agreement_title", "partner_name", "kind", "date", "owner"]
    late = here(state, is_late=True, origin="follow_up")
    rows = told_once(metrics.rows("out_promise", read, late, ["date"], **state.asking), "agreement_id", "kind", "date")
    if not rows:
        return words.say("life-owed-none", lang)
    kinds = metrics.names("follow_up_kind", lang)

    def written(row: dict[str, Any]) -> list[Any]:
        kind = kinds.get(row["kind"].removeprefix("follow_up_"), row["kind"])
        return [titled(row, lang), kind, row["date"], row["owner"], act(row, "follow-up", state)]

    heads = (("agreement", ""), ("kind", ""), ("due", "date"), ("owner", ""), ("act", ""))
    return _told("owed", words.say("life-owed", lang, n=len(rows)), heads, rows, written, state)


#: What each card stands on: its figure and its sheet.
STANDS = {
    "next": ("running_out", "life-source-agreements"),
    "badly": ("early_termination_rate", "life-source-agreements"),
    "owed": ("contacts_on_time", "life-source-follow-up"),
}


def _told(name: str, title: str, heads: Any, rows: Sequence[Any], written: Writer, state: State) -> Piece:
    lang, (metric, source) = state.lang, STANDS[name]
    columns = [Column(words.say(f"life-head-{key}", lang), unit) for key, unit in heads]
    links = Written(rows, lambda row: link(row, state))
    content = table(columns, Written(rows, written), title, lang, row_links=links, limit=SHOWN)
    return table_card(
        f"life-{name}", title, words.say(f"life-{name}-what", lang), content, state, metric=metric,
        where=here(state), source=words.say(source, lang), span=12,
    )  # fmt: skip
