"""One agreement as the warehouse knows it: its terms, its places, each thing told once however many the places."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import metrics
import words
from components import State

Row = dict[str, Any]

#: States before any signature, those under way, and those after the end.
BEFORE = ("development", "review", "signature")
RUNNING = ("signed", "active", "suspended")

_TERMS = [
    *("agreement_id", "agreement_title", "description", "partner_id", "partner_name", "source", "agreement_type"),
    *("status", "activity_area", "modality", "earmarking", "end_reason", "counted_by", "owner", "is_counted"),
    *("is_conditional", "country", "office", "share", "date", "starts_on", "planned_end_on", "ended_on", "ends_on"),
]


@dataclass(frozen=True)
class Agreement:
    """An agreement in view: what it says, and the share of its value each country bears."""

    state: State
    code: str
    terms: Row
    places: tuple[Row, ...]

    def where(self, **more: Any) -> dict[str, Any]:
        """The filter of its rows."""
        return {"organisation": self.state.organisation, "agreement_id": self.code, **more}

    def ask(self, name: str) -> float | None:
        """One figure of this agreement."""
        return metrics.ask(name, where=self.where(), **self.state.asking).value(name)

    def rows(self, view: str, columns: Sequence[str], *sums: str, order: Sequence[str] = ()) -> list[Row]:
        """The records of a view, each once: what countries share is added up again."""
        asked = [*columns, *sums, "submission_id", "sheet", "row"]
        found = metrics.rows(view, asked, self.where(), order=order, **self.state.asking)
        return once(found.records(), *sums)

    @property
    def title(self) -> str:
        """Its title, or its code."""
        return str(self.terms["agreement_title"] or self.code)

    @property
    def partner(self) -> str:
        """The partner's name, where it may be shown."""
        return str(self.terms["partner_name"] or words.say("panorama-confidential", self.state.lang))

    @property
    def status(self) -> str:
        """Its state, in the reader's words."""
        status = self.terms["status"]
        return metrics.names("status", self.state.lang).get(str(status), words.NOTHING)

    @property
    def span(self) -> tuple[date, date] | None:
        """Its first and its last day, where both are known and in order."""
        first, last = self.terms["starts_on"] or self.terms["date"], self.terms["ends_on"]
        return (first, last) if first and last and first < last else None


def found(state: State, code: str) -> Agreement | None:
    """The agreement of that code, in any case of letters, if this reader may see it."""
    for asked in dict.fromkeys((code, code.upper())):
        where = {"organisation": state.organisation, "agreement_id": asked}
        rows = metrics.rows("out_term", _TERMS, where, order=["-share", "country"], **state.asking).records()
        if rows:
            return Agreement(state, asked, rows[0], tuple(rows))
    return None


def once(records: Sequence[Mapping[str, Any]], *sums: str) -> list[Row]:
    """One record per received row; the columns `sums`, which countries share, added up."""
    kept: dict[tuple[Any, ...], Row] = {}
    for record in records:
        key = (record["submission_id"], record["sheet"], record["row"], record.get("kind"))
        if key not in kept:
            kept[key] = dict(record)
            continue
        for name in sums:
            if record[name] is not None:
                kept[key][name] = (kept[key][name] or 0) + record[name]
    return list(kept.values())
