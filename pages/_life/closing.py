"""What keeps ended agreements from being closed: one row per agreement, one column per gate."""

from typing import Any

import metrics
import words
from charts import Column
from components import Pill, State, Written, table, table_card
from pages._life.asked import here, link, share, titled
from pages._panorama.arranging import Piece

SHOWN = 12
GATES = ("money", "evaluation", "corrective", "visibility", "lessons", "follow_up")
READ = [
    "agreement_id",
    "agreement_title",
    "partner_name",
    "status",
    "date",
    "gate",
    "is_passed",
    "is_waived",
    "days_since_end",
]


def card(state: State) -> Piece:
    """The ended agreements that are not closed, the most gates missing first."""
    lang = state.lang
    found = metrics.rows("out_gate", READ, here(state), **state.asking)
    if not found.rows:
        return words.say("life-closing-none", lang)
    agreements: dict[str, dict[str, Any]] = {}
    for row in found.rows:
        agreement, gate, is_passed = row[0], row[5], row[6] or (None if row[7] else False)
        one = agreements.get(agreement)
        if one is None:
            one = agreements[agreement] = dict(zip(READ, row, strict=True)) | {"passed": 0}
        one["passed"] += (is_passed is not False) and gate not in one  # told once per country
        one[gate] = is_passed
    ordered = sorted(agreements.values(), key=lambda one: (one["passed"], -one["days_since_end"]))
    ready = sum(one["passed"] == len(GATES) for one in ordered)
    names = metrics.names("status", lang)

    def written(one: dict[str, Any]) -> list[Any]:
        state_name = names.get(one["status"], one["status"])
        return [titled(one, lang), state_name, one["days_since_end"], *(_gate(one[gate], lang) for gate in GATES)]

    columns = [
        Column(words.say("life-plan-agreement", lang)),
        Column(words.say("life-state", lang)),
        Column(words.say("life-since-end", lang), "count"),
        *(Column(words.say(f"life-gate-{gate.replace('_', '-')}", lang)) for gate in GATES),
    ]
    met, _, _ = share("closure_gates_met", state)
    title = words.say("life-closing", lang, n=len(ordered), ready=ready)
    links = Written(ordered, lambda one: link(one, state))
    content = table(columns, Written(ordered, written), title, lang, row_links=links, limit=SHOWN)
    what = words.say("life-closing-what", lang, share=words.percent(met, lang))
    return table_card(
        "life-closing", title, what, content, state, metric="closure_gates_met", where=here(state),
        source=words.say("life-source-closing", lang), span=12,
    )  # fmt: skip


def _gate(is_passed: bool | None, lang: str) -> Pill:
    if is_passed is None:
        return Pill("neutral", words.say("life-waived", lang))
    return (
        Pill("on_track", words.say("life-passed", lang)) if is_passed else Pill("late", words.say("life-missing", lang))
    )
