"""What keeps ended agreements from being closed: one row per agreement, one column per gate."""

from collections import Counter
from operator import itemgetter
from typing import Any

import metrics
import words
from charts import Column
from components import Pill, State, Written, table, table_card
from pages._life.asked import act, here, link, share, titled
from pages._panorama.arranging import Piece

SHOWN = 12
GATES = ("money", "evaluation", "corrective", "visibility", "lessons", "follow_up")
READ = ["agreement_id", "agreement_title", "partner_name", "status", "days_since_end"]


def card(state: State) -> Piece:
    """The ended agreements that are not closed, the most gates missing first."""
    lang = state.lang
    # Every agreement stands at each gate: those of one name them all.
    waiting = metrics.rows("out_gate", READ, here(state, gate=GATES[0]), **state.asking)
    if not waiting.rows:
        return words.say("life-closing-none", lang)
    missing, waived = (_gates(state, is_passed=False, is_waived=is_waived) for is_waived in (False, True))
    lacking = Counter(map(itemgetter(0), missing))
    once = {row[0]: row for row in waiting.rows}  # told once per country
    ordered = sorted(once.values(), key=lambda row: (-lacking[row[0]], -row[-1], row[0]))
    ready = len(once) - len(lacking)
    names = metrics.names("status", lang)

    def written(row: tuple[Any, ...]) -> list[Any]:
        passed = [None if (row[0], gate) in waived else (row[0], gate) not in missing for gate in GATES]
        told, state_name = _named(row), names.get(row[3], row[3])
        shown = (_gate(one, lang) for one in passed)
        return [titled(told, lang), state_name, row[-1], *shown, act(told, _form(passed), state)]

    columns = [
        Column(words.say("life-plan-agreement", lang)),
        Column(words.say("life-state", lang)),
        Column(words.say("life-since-end", lang), "count"),
        *(Column(words.say(f"life-gate-{gate.replace('_', '-')}", lang)) for gate in GATES),
        Column(words.say("life-head-act", lang)),
    ]
    met, _, _ = share("closure_gates_met", state)
    title = words.say("life-closing", lang, n=len(ordered), ready=ready)
    links = Written(ordered, lambda row: link(_named(row), state))
    content = table(columns, Written(ordered, written), title, lang, row_links=links, limit=SHOWN)
    what = words.say("life-closing-what", lang, share=words.percent(met, lang))
    return table_card(
        "life-closing", title, what, content, state, metric="closure_gates_met", where=here(state),
        source=words.say("life-source-closing", lang), span=12,
    )  # fmt: skip


def _named(row: tuple[Any, ...]) -> dict[str, Any]:
    return dict(zip(READ, row, strict=True))


def _gates(state: State, **only: Any) -> set[tuple[Any, ...]]:
    """Agreements and their gates, of those that stand so."""
    return set(metrics.rows("out_gate", ["agreement_id", "gate"], here(state, **only), **state.asking).rows)


def _form(passed: list[bool | None]) -> str:
    """What would open the first gate that is shut: a measure, a follow-up, else a waiver; all open: closing."""
    shut = [gate for gate, one in zip(GATES, passed, strict=True) if one is False]
    if not shut:
        return "state"
    return {"corrective": "done", "follow_up": "follow-up"}.get(shut[0], "waiver")


def _gate(is_passed: bool | None, lang: str) -> Pill:
    if is_passed is None:
        return Pill("neutral", words.say("life-waived", lang))
    return (
        Pill("on_track", words.say("life-passed", lang)) if is_passed else Pill("late", words.say("life-missing", lang))
    )
