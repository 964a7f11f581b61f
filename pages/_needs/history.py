"""What became of one need: declared, asked, matched, result; each step with its day and where it can be read."""

from datetime import date
from typing import Any

import metrics
import words
from charts import Column
from components import State, table, table_card
from pages._needs.listed import Row, partner_of

#: The steps of a need, in the order they happen.
STEPS = ("declared", "asked", "signed", "reached")


def card(state: State, need: Row, span: int = 7) -> Any:
    """Every dated thing that answers the need, the oldest first."""
    lang = state.lang
    found = sorted([_declared(need, lang), *_asked(state, need), *_signed(state, need), *_reached(state, need)],
                   key=lambda step: (step[0] or date.max, STEPS.index(step[1])))  # fmt: skip
    rows = [[day, words.say(f"needs-step-{step}", lang), what] for day, step, what, _ in found]
    columns = [
        Column(words.say("needs-day", lang), "date"),
        Column(words.say("needs-step", lang)),
        Column(words.say("needs-what-happened", lang)),
    ]
    title = words.say(f"needs-history-{_reach(found)}", lang)
    content = table(columns, rows, title, lang, row_links=[link for *_, link in found])
    where = state.where(need_id=need["need_id"])
    return table_card("needs-steps", title, words.say("needs-history-what", lang), content, state,
                      metric="needs_declared", where=where, source=words.say("needs-source", lang),
                      span=span)  # fmt: skip


Step = tuple[Any, str, str, str | None]


def _reach(found: list[Step]) -> str:
    """The furthest step the need came to."""
    return max((step for _, step, _, _ in found), key=STEPS.index)


def _declared(need: Row, lang: str) -> Step:
    return need["date"], "declared", words.say("needs-declared-by", lang, office=need["office"] or words.NOTHING), None


def _asked(state: State, need: Row) -> list[Step]:
    """Whom an office asked, and where the talk stands."""
    columns = ["date", "partner_id", "partner_name", "stage", "office", "title"]
    found = metrics.rows("out_asked", columns, state.where(need_id=need["need_id"]), ["date"], **state.asking).records()
    stages = metrics.names("opportunity_stage", state.lang)
    return [
        (
            one["date"],
            "asked",
            f"{partner_of(one, state.lang)} · {stages.get(str(one['stage']), one['stage'])}",
            state.link("/partners", partner=one["partner_id"]) if one["partner_name"] else None,
        )
        for one in found
    ]


def agreements_of(state: State, need: Row) -> list[Row]:
    """The agreements that say they answer the need, each once, signed or not."""
    columns = ["agreement_id", "agreement_title", "partner_id", "partner_name", "date", "is_active"]
    where = state.where(need_id=need["need_id"])
    found = metrics.rows("out_need_answer", columns, where, order=["date"], **state.asking).records()
    return list({row["agreement_id"]: row for row in found}.values())


def _signed(state: State, need: Row) -> list[Step]:
    """The agreements that answer it; one signed before it was declared says so."""
    steps: list[Step] = []
    for one in agreements_of(state, need):
        if one["date"] is None:
            continue
        said = f"{one['agreement_title'] or one['agreement_id']} · {partner_of(one, state.lang)}"
        if not one["partner_name"]:
            said = partner_of(one, state.lang)
        if one["date"] < need["date"]:
            said = words.say("needs-signed-before", state.lang, what=said)
        link = state.link("/agreement", agreement=one["agreement_id"]) if one["partner_name"] else None
        steps.append((one["date"], "signed", said, link))
    return steps


def _reached(state: State, need: Row) -> list[Step]:
    """What its agreements reached, as last measured, and the stories told of them."""
    codes = [row["agreement_id"] for row in agreements_of(state, need) if row["partner_name"]]
    if not codes:
        return []
    where = state.where(agreement_id=codes)
    asked = ["date", "title", "outcome", "agreement_id"]
    told = metrics.rows("out_example", asked, where, order=["date"], **state.asking).records()
    asked = ["verified_on", "indicator", "actual", "target", "agreement_id"]
    found = metrics.rows("out_result", asked, {**where, "is_latest": 1}, **state.asking).records()
    measured = {
        (one["agreement_id"], one["indicator"]): _measured(one, state) for one in found if one["actual"] is not None
    }
    return [
        *measured.values(),
        *((one["date"], "reached", one["outcome"] or one["title"],
           state.link("/agreement", agreement=one["agreement_id"])) for one in told),
    ]  # fmt: skip


def _measured(result: Row, state: State) -> Step:
    """One result as last measured."""
    lang = state.lang
    said = {"actual": words.whole(result["actual"], lang), "target": words.whole(result["target"], lang)}
    what = words.say("needs-measured", lang, indicator=result["indicator"], **said)
    return result["verified_on"], "reached", what, state.link("/agreement", agreement=result["agreement_id"])
