"""What is carried with others: ideas, openings, challenges with an owner on both sides, enabling actions, promises."""

from typing import Any

import metrics
import words
from charts import Column
from components import Bar, Pill, State, table, table_card
from pages._joint.money import here
from pages._panorama.arranging import Piece
from pages._revenue.places import to

#: Each kind of entry, and the metric that says how well it goes.
MEASURED = {
    "idea": "ideas_turned", "opportunity": "digital_started", "challenge": "challenges_shared",
    "enabling": "enabling_done", "commitment": "commitments_on_time",
}  # fmt: skip
SHOWN = 12
READ = ["entry_id", "kind", "label", "with_kind", "is_digital", "our_owner", "their_owner", "due_on", "done_on",
        "is_late", "is_started", "agreement_id", "effect", "date"]  # fmt: skip
HEADS = (("entry", ""), ("kind", ""), ("with", ""), ("ours", ""), ("theirs", ""), ("state", ""), ("effect", ""))


def measures_card(state: State) -> Piece:
    """One row per kind: how many, and the share that goes well."""
    lang, where = state.lang, here(state)
    counts = metrics.ask("register_entries", by="kind", where=where, **state.asking).by("kind")
    if not any(counts.values()):
        return words.say("joint-register-none", lang)
    kinds, rows = metrics.names("register_kind", lang), []
    for kind, name in MEASURED.items():
        answer = metrics.ask(name, where=where, **state.asking)
        share, (top, bottom) = answer.value(name), answer.parts(name)[0]
        of = (
            words.say("impact-of", lang, top=words.whole(top, lang), bottom=words.whole(bottom, lang)) if bottom else ""
        )
        label = words.pick(metrics.metric(name).label, lang)
        rows.append([kinds[kind], counts.get(kind), label, of or words.NOTHING, share, Bar(share, tone="good")])
    columns = [
        Column(words.say("joint-head-kind", lang)),
        Column(words.say("joint-entries", lang), "count"),
        Column(words.say("joint-measure", lang)),
        Column(""),
        Column(words.say("joint-share", lang), "ratio"),
        Column(""),
    ]
    both = metrics.ask("challenges_shared", where=where, **state.asking).value("challenges_shared")
    title = words.say(
        "joint-common", lang, n=int(sum(n or 0 for n in counts.values())), share=words.percent(both, lang)
    )
    what, name = words.say("joint-common-what", lang), "register_entries"
    content = table(columns, rows, title, lang)
    return table_card("joint-common", title, what, content, state, metric=name, where=where, span=12)


def entries_card(state: State) -> Piece:
    """The entries themselves: promises that are late first, then the newest."""
    lang, where = state.lang, here(state)
    found = metrics.rows("out_entry", READ, where, ["-date", "entry_id"], **state.asking).records()
    if not found:
        return ""
    rows = sorted(found, key=lambda row: not row["is_late"])
    late = sum(bool(row["is_late"]) for row in rows)
    alone = sum(row["kind"] == "challenge" and not (row["our_owner"] and row["their_owner"]) for row in rows)
    title = words.say("joint-entries-title", lang, late=late, alone=alone)
    content = table(
        [Column(words.say(f"joint-head-{key}", lang), unit) for key, unit in HEADS],
        [_row(row, lang) for row in rows],
        title,
        lang,
        row_links=[_became(row, state) for row in rows],
        limit=SHOWN,
    )  # fmt: skip
    what, name = words.say("joint-entries-what", lang), "register_entries"
    return table_card("joint-entries", title, what, content, state, metric=name, where=where, span=12)


def _became(row: dict[str, Any], state: State) -> str | None:
    """The way to the agreement an entry became."""
    return to(state, "/agreement", agreement=row["agreement_id"]) if row["agreement_id"] else None


def _row(row: dict[str, Any], lang: str) -> list[Any]:
    kind = metrics.names("register_kind", lang).get(row["kind"], row["kind"])
    if row["is_digital"]:
        kind = f"{kind} · {words.say('joint-digital', lang)}"
    nobody = words.say("life-plan-nobody", lang)
    return [
        row["label"],
        kind,
        metrics.names("counterpart", lang).get(row["with_kind"] or "", words.NOTHING),
        row["our_owner"] or nobody,
        row["their_owner"] or nobody,
        _state(row, lang),
        row["effect"] or words.NOTHING,
    ]


def _state(row: dict[str, Any], lang: str) -> Pill:
    if row["agreement_id"]:
        return Pill("on_track", words.say("joint-became", lang))
    if row["done_on"]:
        return Pill("on_track", words.say("joint-done", lang, day=words.day(row["done_on"], lang)))
    if row["is_late"]:
        return Pill("late", words.say("joint-due", lang, day=words.day(row["due_on"], lang)))
    if row["is_started"]:
        return Pill("watch", words.say("joint-begun", lang))
    return Pill("no_data", words.say("joint-listed", lang))
