"""What delivery says of itself holds together: fees within the money, nobody better than the best, causes told."""

from collections.abc import Iterable

import pyarrow as pa
import pyarrow.compute as pc

from etl.rules import WARNING, Frame, rule
from etl.rules.rows import positions
from etl.tidy import Problem


def _number(frame: Frame, name: str) -> pa.Array:
    return pc.cast(frame.values[name], pa.float64())


@rule("fee-above-amount", WARNING)
def fee_above_amount(frame: Frame) -> Iterable[Problem]:
    """More is kept on the way than is passed on: an amount and a fee written in each other's place?"""
    if frame.table.name == "chain_link" and {"fee", "amount"} <= frame.texts.keys():
        yield from (
            Problem("fee-above-amount", "fee", at)
            for at in positions(pc.greater(_number(frame, "fee"), _number(frame, "amount")))
        )


@rule("better-than-best", WARNING)
def better_than_best(frame: Frame) -> Iterable[Problem]:
    """The implementer chosen scores above the best available: one of the two is wrong."""
    if frame.table.name == "delivery" and {"chosen_score", "best_score"} <= frame.texts.keys():
        yield from (
            Problem("better-than-best", "best_score", at)
            for at in positions(pc.greater(_number(frame, "chosen_score"), _number(frame, "best_score")))
        )


@rule("moved-without-cause", WARNING)
def moved_without_cause(frame: Frame) -> Iterable[Problem]:
    """A milestone put back without a word on why."""
    if frame.table.name != "milestone_risk" or not frame.is_office or "current_on" not in frame.texts:
        return
    moved = pc.greater(frame.values["current_on"], frame.values["first_on"])
    promised = pc.equal(frame.values["kind"], "milestone")
    silent = pc.and_(pc.is_null(frame.values["cause"]), pc.is_null(frame.values["cause_code"]))
    wrong = pc.and_(pc.and_(pc.fill_null(moved, False), pc.fill_null(promised, False)), silent)
    yield from (Problem("moved-without-cause", "current_on", at) for at in positions(wrong))
