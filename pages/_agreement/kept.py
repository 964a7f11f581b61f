"""What was promised under the agreement, and what became of it: milestones, corrective measures, evaluations."""

from datetime import date
from typing import Any

import words
from charts import Column
from components import Pill, table, table_card
from pages._agreement.facts import Agreement, Row
from pages._panorama.arranging import Piece

#: What the milestones card lists; all but a milestone is noted, not promised.
STEPS = ("milestone", "risk", "obstacle", "adaptation", "scope", "budget")
LOOKS = {"done": "on_track", "late": "late", "coming": "neutral", "noted": "watch"}
_ASKED = [
    *("kind", "label", "detail", "owner", "partner_owner", "date", "current_on", "done_on"),
    *("is_done", "is_late", "proof", "verified_by"),
]


def promises(agreement: Agreement) -> list[Row]:
    """Everything promised, in the order of the first dates; money effects in USD."""
    return agreement.rows("out_promise", _ASKED, "effect_usd", order=["date", "kind", "label"])


def state_of(promise: Row) -> str:
    """done, late, coming; noted for what promises nothing."""
    if promise["kind"] in STEPS[1:]:
        return "noted"
    if promise["is_done"]:
        return "done"
    return "late" if promise["is_late"] else "coming"


def day_of(promise: Row) -> date:
    """The day it stands on: done, else today's date for it, else the first one promised."""
    return promise["done_on"] or promise["current_on"] or promise["date"]


def name_of(promise: Row, lang: str) -> str:
    """Its own words, or those of its kind."""
    return promise["label"] or words.say(f"agreement-kind-{promise['kind'].replace('_', '-')}", lang)


def pill(promise: Row, lang: str) -> Pill:
    """Its state, by shape and word."""
    return Pill(LOOKS[state_of(promise)], words.say(f"timeline-{state_of(promise)}", lang))


def milestones_card(agreement: Agreement, told: list[Row]) -> Piece:
    """The steps of the work, the first date promised beside the others."""
    lang = agreement.state.lang
    steps = [one for one in told if one["kind"] in STEPS]
    columns = [
        Column(words.say("agreement-step", lang)),
        Column(words.say("timeline-first", lang), "date"),
        Column(words.say("agreement-now-on", lang), "date"),
        Column(words.say("agreement-done-on", lang), "date"),
        Column(words.say("timeline-state", lang)),
        Column(words.say("agreement-cause", lang)),
    ]
    rows: list[list[Any]] = [
        [name_of(one, lang), one["date"], one["current_on"], one["done_on"], pill(one, lang), _or(one["detail"])]
        for one in steps
    ]
    unmet = {_place(one): one["inaction_usd"] for one in agreement.rows("out_risk", ["kind"], "inaction_usd")}
    if any(unmet.values()):
        columns.append(Column(words.say("delivery-head-inaction", lang), "usd"))
        rows = [[*row, unmet.get(_place(one))] for row, one in zip(rows, steps, strict=True)]
    late = sum(state_of(one) == "late" for one in steps)
    title = words.say("agreement-milestones", lang, n=len(steps), late=late)
    return _card("milestones", agreement, title, columns, rows, metric="on_time_milestones")


def corrective_card(agreement: Agreement, told: list[Row]) -> Piece:
    """The measures of the corrective plan, with an owner on each side."""
    lang = agreement.state.lang
    measures = [one for one in told if one["kind"] == "corrective"]
    columns = [
        Column(words.say("agreement-measure-taken", lang)),
        Column(words.say("agreement-trigger", lang)),
        Column(words.say("agreement-our-owner", lang)),
        Column(words.say("agreement-their-owner", lang)),
        Column(words.say("agreement-due-on", lang), "date"),
        Column(words.say("agreement-done-on", lang), "date"),
        Column(words.say("timeline-state", lang)),
        Column(words.say("agreement-effect", lang), "usd"),
        Column(words.say("agreement-verified-by", lang)),
    ]
    rows: list[list[Any]] = [
        [one["label"], _or(one["detail"]), _or(one["owner"]), _or(one["partner_owner"]), one["date"], one["done_on"],
         pill(one, lang), one["effect_usd"], _or(one["verified_by"])]
        for one in measures
    ]  # fmt: skip
    open_ = sum(not one["is_done"] for one in measures)
    title = words.say("agreement-corrective", lang, n=len(measures), open=open_)
    effects = [one["effect_usd"] for one in measures if one["effect_usd"] is not None]
    total = [words.say("agreement-all", lang), *[""] * 6, sum(effects), ""] if len(effects) > 1 else None
    return _card("corrective", agreement, title, columns, rows, metric="corrective_closure", total=total)


def evaluations_card(agreement: Agreement, told: list[Row]) -> Piece:
    """Evaluations, visits after the end and visibility, due and done."""
    lang = agreement.state.lang
    others = [one for one in told if one["kind"] not in (*STEPS, "corrective")]
    columns = [
        Column(words.say("agreement-promise", lang)),
        Column(words.say("agreement-due-on", lang), "date"),
        Column(words.say("agreement-done-on", lang), "date"),
        Column(words.say("timeline-state", lang)),
        Column(words.say("agreement-marks", lang)),
        Column(words.say("agreement-learned", lang)),
    ]
    scores = {_place(one): one for one in agreement.rows("out_review", ["quality_score", "result_score"])}
    rows: list[list[Any]] = [
        [name_of(one, lang), one["date"], one["done_on"], pill(one, lang), _scored(scores.get(_place(one)), lang),
         _or(one["detail"])]
        for one in others
    ]  # fmt: skip
    late = sum(state_of(one) == "late" for one in others)
    title = words.say("agreement-evaluations", lang, n=len(others), late=late)
    return _card("evaluations", agreement, title, columns, rows, metric="promises_late")


def _card(
    name: str,
    agreement: Agreement,
    title: str,
    columns: list[Column],
    rows: list[list[Any]],
    *,
    metric: str,
    total: list[Any] | None = None,
) -> Piece:
    lang, where = agreement.state.lang, agreement.where()
    if not rows:
        return words.say(f"agreement-no-{name}", lang)
    shown = table(columns, rows, title, lang, total=total)
    what = words.say(f"agreement-{name}-what", lang)
    return table_card(
        f"agreement-{name}", title, what, shown, agreement.state, metric=metric, where=where, n=len(rows), span=12
    )


def _place(row: Row) -> tuple[Any, ...]:
    """The received row it was told in."""
    return row["submission_id"], row["sheet"], row["row"]


def _scored(review: Row | None, lang: str) -> str:
    """The two scores of an evaluation, of 100."""
    if review is None or review["quality_score"] is None or review["result_score"] is None:
        return words.NOTHING
    quality, result = (words.decimal(review[f"{one}_score"], lang, 0) for one in ("quality", "result"))
    return words.say("life-scores", lang, quality=quality, result=result)


def _or(text: str | None) -> str:
    return text or words.NOTHING
