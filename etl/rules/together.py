"""What the values of one row must be beside one another."""

from collections.abc import Iterable

import pyarrow as pa
import pyarrow.compute as pc

from etl.dates import MONTHS
from etl.rules import NOTE, WARNING, Frame, rule
from etl.rules.rows import positions
from etl.spell import plain
from etl.tidy import Problem

#: Parts and the whole they belong to, by table.
PARTS = {
    "result": (("women", "people"), ("children", "people")),
    "consultation": (("decisions_done", "decisions"),),
    "evaluation": (("parties_present", "parties_invited"),),
}
#: An agreement in one of these states has ended, on some day.
ENDED = pa.array(["ended", "closed", "terminated"])


@rule("part-exceeds-whole", WARNING)
def part_exceeds_whole(frame: Frame) -> Iterable[Problem]:
    """More women, or more children, than people; more decisions carried out than taken."""
    for part, whole in PARTS.get(frame.table.name, ()):
        if part in frame.texts and whole in frame.texts:
            more = pc.greater(frame.values[part], frame.values[whole])
            for at in positions(pc.and_(more, pc.greater_equal(frame.values[whole], 0))):
                details = {"first_column": part, "second_column": whole, "whole": frame.values[whole][at].as_py()}
                yield Problem("part-exceeds-whole", part, at, details)


@rule("end-missing", NOTE)
def end_missing(frame: Frame) -> Iterable[Problem]:
    """An agreement that has ended without the day it ended."""
    if frame.table.name != "agreement" or not frame.is_office:
        return
    wrong = pc.is_in(frame.values["status"], ENDED)
    where = "status"
    if "ended_on" in frame.texts:
        wrong, where = pc.and_(wrong, pc.is_null(frame.texts["ended_on"])), "ended_on"
    for at in positions(wrong):
        yield Problem("end-missing", where, at, {"status": frame.values["status"][at].as_py()})


@rule("not-a-period", WARNING)
def not_a_period(frame: Frame) -> Iterable[Problem]:
    """A period in which no year, month, quarter or day can be seen."""
    if frame.table.name == "result" and "period" in frame.texts:
        for text in pc.unique(frame.texts["period"]).drop_null().to_pylist():
            if not any(sign.isdigit() for sign in text) and MONTHS.keys().isdisjoint(plain(text).split()):
                for at in positions(pc.equal(frame.texts["period"], text)):
                    yield Problem("not-a-period", "period", at)
