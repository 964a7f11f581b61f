"""What must have happened before an agreement is ended early or closed, and that two persons answer for what needs two.

The gates of a passage need what every file said of the agreement: see etl/gates.py.
"""

from collections.abc import Iterable

import pyarrow.compute as pc

from etl.rules import ERROR, WARNING, Frame, declare, rule
from etl.rules.rows import positions
from etl.spell import same_person
from etl.tidy import Problem

WITHOUT_PLAN, GATE_SHUT = "termination-without-plan", "closure-gate-shut"
declare(ERROR, WITHOUT_PLAN, GATE_SHUT)


@rule("waiver-of-one", ERROR)
def waiver_of_one(frame: Frame) -> Iterable[Problem]:
    """A waiver granted by the person who asks for it."""
    if frame.table.name == "waiver":
        for at in _same(frame, "asked_by", "approved_by"):
            yield Problem("waiver-of-one", "approved_by", at, {"person": frame.values["asked_by"][at].as_py()})


@rule("verified-by-doer", WARNING)
def verified_by_doer(frame: Frame) -> Iterable[Problem]:
    """A corrective measure verified by the person who answers for it, or who closed it."""
    if frame.table.name == "corrective_action":
        found = {
            at for column in ("agency_owner", "partner_owner", "done_by") for at in _same(frame, column, "verified_by")
        }
        for at in sorted(found):
            yield Problem("verified-by-doer", "verified_by", at, {"person": frame.values["verified_by"][at].as_py()})


def _same(frame: Frame, one: str, other: str) -> list[int]:
    """The rows in which two columns name the same person, however it is written."""
    both = pc.and_(pc.is_valid(frame.values[one]), pc.is_valid(frame.values[other]))
    return [at for at in positions(both) if same_person(frame.values[one][at].as_py(), frame.values[other][at].as_py())]
