"""No agreement is ended early without a plan to put it right, and none is closed while something is open.

A passage is judged by what was known when it was told: the plan, the measures, the evaluation of that agreement in the
files that came before it or with it, whatever the door they came through. A gate may be waived, with a reason, by a
second person. What had passed before the first file told of it is history, and history is not refused.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

import schema
from etl.checking import HELD
from etl.gather import ENTRY, OFFICE
from etl.past import Past
from etl.portfolio import Place, Portfolio, Rows, positions
from etl.rules import severity
from etl.rules.gates import GATE_SHUT, WITHOUT_PLAN
from etl.settle import Settled
from etl.versions import Timeline, timeline
from settings import OPEN_END, thresholds

TERMINATED, CLOSED = "terminated", "closed"
#: Why an agreement ends before its objectives and its term: by whatever state it is told, that is an early end.
EARLY = frozenset({"unforeseen", "organisational", "context", "performance", "other"})
#: The states an agreement may pass to from each; what is entered here follows them, a workbook says what happened.
NEXT = {
    "development": ("review", "signature", "signed", "cancelled"),
    "review": ("development", "signature", "signed", "cancelled"),
    "signature": ("review", "signed", "cancelled"),
    "signed": ("active", "suspended", TERMINATED, "cancelled"),
    "active": ("suspended", "ended", TERMINATED, "expired"),
    "suspended": ("active", "ended", TERMINATED),
    "expired": ("active", "ended", CLOSED),
    "ended": ("active", CLOSED),
    TERMINATED: (CLOSED,),
}
_PASSAGES = pa.array([TERMINATED, CLOSED, "ended", "cancelled"])
#: What is asked of an agreement to be closed, in the order it is told.
CLOSING = ("corrective", "money", "evaluation", "visibility", "lessons", "follow_up")
#: Money has come in when receipts reach this share of what was signed.
WHOLE = Decimal("0.99")
#: The tables that say whether a gate is open.
_TELLING = ("corrective_action", "evaluation", "visibility", "follow_up", "waiver", "flow")
#: A gate of an agreement of our own is asked of its office's workbooks and of what is entered here.
_OURS = frozenset({OFFICE, ENTRY})


@dataclass(frozen=True)
class Told:
    """What one file told in one row: the place of the file in time, that of the file replacing it, where it lies."""

    place: int
    until: int
    values: Mapping[str, Any]
    at: int = -1

    def stands(self, place: int) -> bool:
        """Whether its file is there and not replaced at that place in time."""
        return self.place <= place < self.until


def judge(held: Portfolio, settled: Settled, past: Past) -> None:
    """Hold the rows that say an agreement is ended early or closed while a gate is shut, and say which."""
    rows = held.tables.get("agreement")
    if rows is None or not len(rows):
        return
    submissions = held.submission_of(rows)
    asked = [
        at
        for at in positions(pc.is_in(rows.values["status"], _PASSAGES))
        if rows.fates[at] < HELD and held.submissions[submissions[at]].family in _OURS and _may_be_shut(rows, at)
    ]
    if asked:
        line = timeline(held, past.fetch)
        places = {at: line.place_of[int(submissions[at])] for at in asked}
        facts = _Facts(held, settled, past, line, {rows.values["agreement_id"][at].as_py() for at in asked})
        for at in sorted(asked, key=places.__getitem__):
            _judge(held, rows, at, places[at], facts)


def _may_be_shut(rows: Rows, at: int) -> bool:
    """Whether a gate may stand before that state: an agreement that met its objectives ends as it likes."""
    values = {name: rows.values[name][at].as_py() for name in ("status", "end_reason", "ended_on", "planned_end_on")}
    if values["status"] != "ended":
        return True
    is_before = values["ended_on"] and values["planned_end_on"] and values["ended_on"] < values["planned_end_on"]
    return bool(is_before) and values["end_reason"] in EARLY


def _judge(held: Portfolio, rows: Rows, at: int, place: int, facts: "_Facts") -> None:
    values = {name: rows.values[name][at].as_py() for name in rows.table.columns}
    of = held.submissions[int(held.submission_of(rows)[at])]
    before = facts.before(of.organisation, values["agreement_id"], place, rows)
    if not _is_told_now(values, of.period_start, before):
        return
    if values["status"] == "cancelled" and before not in ("active", "suspended"):  # it never began
        return
    known = facts.of(of.organisation, values["agreement_id"], place)
    usd = facts.dollars("agreement", "amount", at)
    waived = {row["gate"] for row in known["waiver"] if row["decided_on"] and row["decided_on"] <= of.known_on}
    if values["status"] != CLOSED:
        shut = [] if _is_planned(known, values) or "plan" in waived else ["plan"]
        rule = WITHOUT_PLAN
    else:
        gates = open_gates(known, values, usd, of.known_on, thresholds(of.organisation))
        shut = [gate for gate in CLOSING if not gates[gate] and gate not in waived]
        rule = GATE_SHUT
    if shut:
        names = {lang: ", ".join(_named(gate, known, lang, of.known_on) for gate in shut) for lang in schema.LANGUAGES}
        details = {"code": values["agreement_id"], "gates": names, "shut": " ".join(shut)}
        held.say(rows, at, "status", rule, severity(rule), details)
        held.hold(rows, at, HELD)


def _is_told_now(values: Mapping[str, Any], start: date | None, before: str | None) -> bool:
    """Whether this is news: another state stood, or it is said for the first time of what happened in the period."""
    if before is not None:
        return before != values["status"]
    ended = values["ended_on"] or values["planned_end_on"]
    return start is None or ended is None or ended >= start


def _is_planned(known: Mapping[str, list[dict[str, Any]]], values: Mapping[str, Any]) -> bool:
    """Whether a measure had been agreed by the day the agreement ended."""
    ended = values["ended_on"] or values["planned_end_on"] or date.max
    agreed = [row["signed_on"] or row["first_due_on"] for row in known["corrective_action"]]
    return any(day and day <= ended for day in agreed)


def open_gates(
    known: Mapping[str, list[dict[str, Any]]],
    values: Mapping[str, Any],
    usd: Decimal,
    today: date,
    limits: Mapping[str, float],
) -> dict[str, bool]:
    """{gate: whether it is open} of an agreement to be closed; what asks nothing of it stands open (see out_gate)."""
    ended = values["ended_on"] or values["planned_end_on"]
    starts = values["starts_on"] or values["signed_on"]
    months = (ended.year - starts.year) * 12 + ended.month - starts.month if ended and starts else 0
    is_owed = values["is_counted"] is not False and (
        months >= limits["evaluation_months"] or usd >= limits["evaluation_usd"]
    )
    held = [row for row in known["evaluation"] if _is_done(row, today)]
    final = [row for row in held if row["kind"] == "final"]
    learned = [row for row in held if row["lessons"]]
    received = sum(
        (-abs(row["usd"]) if row["kind"] == "refund" else row["usd"])
        for row in known["flow"]
        if row["kind"] in ("receipt", "refund") and row["date"] and row["date"] <= today
    )
    return {
        "corrective": all(_is_done(row, today) for row in known["corrective_action"]),
        "money": bool(known["flow"]) and received >= WHOLE * usd,
        "evaluation": bool(final) or not is_owed,
        "visibility": all(_is_done(row, today) for row in known["visibility"]),
        "lessons": bool(learned) or not is_owed,
        "follow_up": bool(known["follow_up"]),
    }


def _is_done(row: Mapping[str, Any], today: date) -> bool:
    """Done by that day: a day to come is a promise."""
    return bool(row["done_on"]) and row["done_on"] <= today


def _named(gate: str, known: Mapping[str, list[dict[str, Any]]], lang: str, today: date) -> str:
    """The gate in words, with what is open of it by its own."""
    name = schema.choice_label("closing_gate", gate, lang)
    waiting = [row["measure"] for row in known["corrective_action"] if not _is_done(row, today)]
    return f"{name} ({'; '.join(waiting)})" if gate == "corrective" and waiting else name


class _Facts:
    """What the files in hand and the warehouse say of some agreements, each row with its place in time."""

    def __init__(
        self, held: Portfolio, settled: Settled, past: Past, line: Timeline, agreements: Iterable[str | None]
    ) -> None:
        self._held, self._settled, self._past, self._line = held, settled, past, line
        self._agreements = sorted(code for code in agreements if code)
        self._known = {one.submission_id: place for place, one in enumerate(line.sendings) if one.entry is None}
        self._told: dict[str, dict[tuple[str, str], list[Told]]] = {}

    def dollars(self, table: str, column: str, at: int) -> Decimal:
        """US dollars of an arriving row's amount."""
        return Decimal(int(self._settled.dollars[table, column].ten_thousandths[at])) / 10_000

    def before(self, organisation: str, agreement: str, place: int, rows: Rows) -> str | None:
        """The state the agreement was last said to be in, before that place in time."""
        told = [
            one
            for one in self._rows("agreement").get((organisation, agreement), [])
            if one.place < place and (one.at < 0 or rows.fates[one.at] < HELD)
        ]
        return max(told, key=lambda one: one.place).values["status"] if told else None

    def of(self, organisation: str, agreement: str, place: int) -> dict[str, list[dict[str, Any]]]:
        """{table: its rows of the agreement that stand at that place in time}."""
        return {
            name: _standing(self._rows(name).get((organisation, agreement), []), schema.TABLES[name].key, place)
            for name in _TELLING
        }

    def _rows(self, name: str) -> dict[tuple[str, str], list[Told]]:
        if name not in self._told:
            found: dict[tuple[str, str], list[Told]] = {}
            for organisation, told in (*self._kept(name), *self._arriving(name)):
                found.setdefault((organisation, told.values["agreement_id"]), []).append(told)
            self._told[name] = found
        return self._told[name]

    def _kept(self, name: str) -> Iterable[tuple[str, Told]]:
        """Every version the warehouse ever accepted."""
        if self._past.fetch is None:
            return
        columns = ", ".join(f'"{column}"' for column in _read(name))
        usd = ", amount_usd as usd" if name == "flow" else ""
        found = self._past.fetch(
            f"select organisation, submission_id, sheet, row, letters, {columns}{usd} from accepted_{name}"
            " where agreement_id = any($agreements) and not submission_id = any($ids)",
            {"agreements": self._agreements, "ids": sorted(self._past.leaving_out) or [""]},
        )
        aside = self._aside() if name == "flow" else frozenset()
        for row in found.to_pylist():
            place = self._known.get(row["submission_id"])
            where = (row["submission_id"], row["sheet"], row["row"], row["letters"] or "")
            if place is not None and where not in aside:
                yield row["organisation"], Told(place, int(self._line.ends[place]), row)

    def _aside(self) -> frozenset[Place]:
        """The flows of the warehouse that another source tells too: money comes in once."""
        assert self._past.fetch is not None
        told = self._past.fetch(
            "select submission_id, sheet, row, letters from told_twice where agreement_id = any($agreements)"
            " and known_to = $open",
            {"agreements": self._agreements, "open": OPEN_END},
        )
        return self._held.aside | {tuple(each.values()) for each in told.to_pylist()}

    def _arriving(self, name: str) -> Iterable[tuple[str, Told]]:
        """The rows of this load that are not held."""
        rows = self._held.tables.get(name)
        if rows is None or not len(rows):
            return
        wanted = pc.fill_null(pc.is_in(rows.values["agreement_id"], pa.array(self._agreements)), False)
        submissions = self._held.submission_of(rows)
        for at in np.flatnonzero(wanted.to_numpy(zero_copy_only=False) & (rows.fates < HELD)).tolist():
            values = {column: rows.values[column][at].as_py() for column in _read(name)}
            if name == "flow":
                values["usd"] = self.dollars("flow", "amount", at)
            place = self._line.place_of[int(submissions[at])]
            of, source = self._held.submissions[int(submissions[at])], self._held.sources[rows.source[at]]
            if (
                name == "flow"
                and (of.submission_id, source.sheet, int(rows.row[at]), source.apart or "") in self._held.aside
            ):
                continue
            yield of.organisation, Told(place, int(self._line.ends[place]), values, at)


def _read(table: str) -> Sequence[str]:
    """The columns of a table that a gate needs."""
    if table == "flow":
        return ("flow_id", "agreement_id", "kind", "date")
    return ("agreement_id", "status") if table == "agreement" else tuple(schema.TABLES[table].columns)


def _standing(told: Sequence[Told], key: Sequence[str], place: int) -> list[dict[str, Any]]:
    """Of several versions of one key the last, of those whose file stands at that place in time."""
    last: dict[tuple[Any, ...], Told] = {}
    for one in sorted(told, key=lambda one: one.place):
        if one.place <= place:
            last[tuple(one.values[name] for name in key)] = one
    return [dict(one.values) for one in last.values() if one.stands(place)]
