"""What a row must be by itself and beside the other rows of its sheet."""

import csv
from collections.abc import Iterable
from datetime import date
from functools import cache

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

import schema
from etl.rules import ERROR, WARNING, Frame, rule
from etl.spell import NOTHING_WORDS, is_nothing
from etl.tidy import Problem, split_shares
from settings import REFERENCE

#: Pairs of dates that follow one another, by table.
ORDER = {
    "agreement": (("starts_on", "planned_end_on"), ("starts_on", "ended_on")),
    "need": (("declared_on", "due_on"),),
    "opportunity": (("first_contact_on", "expected_signature_on"),),
    "suggestion": (("made_on", "answered_on"), ("answered_on", "told_on")),
    "board_question": (("asked_on", "answered_on"),),
    "pilot": (("started_on", "decided_on"),),
    "support_request": (("requested_on", "replied_on"), ("replied_on", "solved_on")),
    "due_diligence": (("date", "valid_until"),),
    "corrective_action": (("signed_on", "done_on"),),
    "meta": (("period_start", "period_end"),),
}
#: An agreement in one of these states was signed.
SIGNED = pa.array(["signed", "active", "suspended", "ended", "closed", "terminated", "expired"])
#: Money of these kinds comes in; a negative amount is a correction and is said.
INCOMING = pa.array(["pledge", "commitment", "instalment_due", "receipt", "recognised"])
#: Columns that name the office a row belongs to: not sent, they are the workbook's own office.
BY_OFFICE = frozenset({"office", "counted_by", "lead_office"})
#: Letters or digits in the shortest name of a partner (workbook.md).
SHORTEST_NAME = 2
#: Letters of the shortest word that is not somebody's name: "NC" and "So" may be.
SHORTEST_WORD = 3
#: What makes two flows look like one: everything but their key.
SAME_FLOW = ("agreement_id", "kind", "date", "amount", "currency", "programme_year")


def positions(mask: pa.Array) -> list[int]:
    """Where a mask is true."""
    return np.flatnonzero(pc.fill_null(mask, False).to_numpy(zero_copy_only=False)).tolist()


def decides(table: schema.Table, column: schema.Column) -> bool:
    """Whether a row means nothing without this required column: its key, references, money, date or kind."""
    currencies = {money.currency for money in table.money()}
    return column.required == "R" and (
        column.name in table.key
        or (column.type in ("ref", "date", "decimal") and column.name not in BY_OFFICE)
        or column.name in currencies
        or (table.name == "flow" and column.name == "kind")
    )


#: What other organisations may leave unsaid though our offices may not: a regional result has no one place, an output
#: often no baseline; what was achieved still counts.
UNSAID = {"result": frozenset({"baseline", "target", "place"}), "south_south": frozenset({"date"})}


def is_asked(frame: Frame, column: schema.Column) -> bool:
    """Whether a blank in this required column is a breach: always of our offices, of others where it decides."""
    unsaid = UNSAID.get(frame.table.name, frozenset())
    return frame.is_office or (decides(frame.table, column) and column.name not in unsaid)


@rule("required", ERROR)
def required(frame: Frame) -> Iterable[Problem]:
    """A required cell is blank. Of other organisations only what decides is asked."""
    for name, column in frame.table.columns.items():
        if column.required != "R" or name not in frame.texts:
            continue
        if not is_asked(frame, column):
            continue
        if frame.texts[name].null_count and frame.values[name].null_count:
            blank = pc.and_(pc.is_null(frame.texts[name]), pc.is_null(frame.values[name]))
            yield from (Problem("required", name, at) for at in positions(blank))


#: Words that say "nothing here" and are nobody's name.
_NO_TEXT = pa.array(sorted(word for word in NOTHING_WORDS if not (word.isalpha() and len(word) < SHORTEST_WORD)))


@rule("required-nothing", ERROR)
def required_nothing(frame: Frame) -> Iterable[Problem]:
    """A required cell says "n/a" or "-"."""
    for name, column in frame.table.columns.items():
        if column.required != "R" or name not in frame.texts or column.type == "flag":
            continue
        if not is_asked(frame, column):
            continue
        for at in positions(_says_nothing(frame, name)):
            if is_nothing(frame.texts[name][at].as_py()):
                yield Problem("required-nothing", name, at)


def _says_nothing(frame: Frame, name: str) -> pa.Array:
    """Where a cell may say that it says nothing: no value came of it, or a text that is one of those words."""
    if frame.table.columns[name].type != "text":
        return pc.and_(pc.is_valid(frame.texts[name]), pc.is_null(frame.values[name]))
    return pc.is_in(pc.utf8_lower(pc.utf8_trim_whitespace(frame.texts[name])), _NO_TEXT)


@rule("out-of-range", ERROR)
def out_of_range(frame: Frame) -> Iterable[Problem]:
    """A number below or above what its column allows; zero as the lowest has its own rule."""
    for name, column in _measured(frame):
        low, high = column.minimum, column.maximum
        span = pc.min_max(frame.values[name]).as_py()
        if low and span["min"] is not None and float(span["min"]) < low:
            wrong = pc.less(pc.cast(frame.values[name], pa.float64()), low)
            yield from (Problem("out-of-range", name, at, _range(column)) for at in positions(wrong))
        if high is not None and span["max"] is not None and float(span["max"]) > high:
            wrong = pc.greater(pc.cast(frame.values[name], pa.float64()), high)
            yield from (Problem("out-of-range", name, at, _range(column)) for at in positions(wrong))


def _measured(frame: Frame) -> Iterable[tuple[str, schema.Column]]:
    """The columns sent that hold numbers within limits."""
    for name in frame.texts:
        column = frame.table.columns[name]
        limited = column.minimum is not None or column.maximum is not None
        if limited and column.type in ("decimal", "integer", "percent"):
            yield name, column


def _range(column: schema.Column) -> dict[str, float]:
    return {"minimum": column.minimum or 0, "maximum": column.maximum if column.maximum is not None else 10**12}


@rule("negative", ERROR)
def negative(frame: Frame) -> Iterable[Problem]:
    """A number below zero where the column does not allow it."""
    for name, column in _measured(frame):
        lowest = pc.min(frame.values[name]).as_py()
        if column.minimum == 0 and lowest is not None and lowest < 0:
            wrong = pc.less(pc.cast(frame.values[name], pa.float64()), 0)
            yield from (Problem("negative", name, at) for at in positions(wrong))


@rule("negative-flow", WARNING)
def negative_flow(frame: Frame) -> Iterable[Problem]:
    """Money that comes in with a minus sign: a correction, or a refund under another name."""
    if frame.table.name == "flow" and (pc.min(frame.values["amount"]).as_py() or 0) < 0:
        amounts = pc.cast(frame.values["amount"], pa.float64())
        wrong = pc.and_(pc.less(amounts, 0), pc.is_in(frame.values["kind"], INCOMING))
        yield from (Problem("negative-flow", "amount", at) for at in positions(wrong))


@rule("order", ERROR)
def order(frame: Frame) -> Iterable[Problem]:
    """A span that ends before it begins."""
    for first, second in ORDER.get(frame.table.name, ()):
        if first in frame.texts and second in frame.texts:
            wrong = pc.greater(frame.values[first], frame.values[second])
            for at in positions(wrong):
                details = {
                    "first_column": first,
                    "second_column": second,
                    "start": str(frame.values[first][at].as_py()),
                    "end": str(frame.values[second][at].as_py()),
                }
                yield Problem("order", second, at, details)


@rule("signature-missing", ERROR)
def signature_missing(frame: Frame) -> Iterable[Problem]:
    """A signed agreement without its signature date."""
    if frame.table.name == "agreement" and frame.is_office and "signed_on" in frame.texts:
        wrong = pc.and_(pc.is_in(frame.values["status"], SIGNED), pc.is_null(frame.texts["signed_on"]))
        for at in positions(wrong):
            yield Problem("signature-missing", "signed_on", at, {"status": frame.values["status"][at].as_py()})


@rule("currency-missing", ERROR)
def currency_missing(frame: Frame) -> Iterable[Problem]:
    """An amount without a currency, in a table where amounts are always money."""
    for money in frame.table.money():
        assert money.currency is not None
        if frame.table.columns[money.currency].required == "O" or frame.table.name == "target":
            continue
        lacking = pc.and_(pc.is_valid(frame.values[money.name]), pc.is_null(frame.values[money.currency]))
        if money.currency in frame.texts:
            lacking = pc.and_(lacking, pc.is_null(frame.texts[money.currency]))
            if frame.table.columns[money.currency].required == "R":
                continue
        elif frame.values[money.currency].null_count == len(frame.rows):
            continue
        for at in positions(lacking):
            yield Problem("currency-missing", money.name, at)


@rule("name-too-short", ERROR)
def name_too_short(frame: Frame) -> Iterable[Problem]:
    """A partner's name without a letter, or of fewer than two letters and digits: "3M" is a name, "3" is none."""
    if frame.table.name == "partner":
        short = pc.less(pc.utf8_length(frame.values["name"]), SHORTEST_NAME + 3)
        for at in positions(short):
            signs = [sign for sign in frame.values["name"][at].as_py() if sign.isalnum()]
            if len(signs) < SHORTEST_NAME or not any(map(str.isalpha, signs)):
                yield Problem("name-too-short", "name", at)


@rule("not-a-goal", ERROR)
def not_a_goal(frame: Frame) -> Iterable[Problem]:
    """A share of something that is no Sustainable Development Goal or target."""
    if "sdg_shares" not in frame.texts:
        return
    encoded = pc.dictionary_encode(frame.values["sdg_shares"])
    wrong = {text: part for text in encoded.dictionary.to_pylist() if (part := _no_goal(text)) is not None}
    if wrong:
        for at in positions(pc.is_in(frame.values["sdg_shares"], pa.array(list(wrong)))):
            yield Problem("not-a-goal", "sdg_shares", at, {"part": wrong[frame.values["sdg_shares"][at].as_py()]})


def _no_goal(shares: str | None) -> str | None:
    for code, _ in split_shares(shares):
        goal, _, target = code.partition(".")
        if not (goal.isdigit() and 1 <= int(goal) <= 17 and (not target or target[:2].isalnum())):
            return code
    return None


@cache
def redenominations() -> dict[str, tuple[date, str, float]]:
    """{old currency: (first day of the new one, the new one, old units per new)}."""
    with (REFERENCE / "redenominations.csv").open(encoding="utf-8", newline="") as lines:
        return {
            row["currency_old"]: (date.fromisoformat(row["on"]), row["currency_new"], float(row["units_old_per_new"]))
            for row in csv.DictReader(lines)
        }


@rule("redenominated", ERROR)
def redenominated(frame: Frame) -> Iterable[Problem]:
    """An amount in a currency that had been replaced by then."""
    for money in frame.table.money():
        assert money.currency is not None
        currency = frame.values[money.currency]
        on = frame.values[money.on] if money.on else pa.nulls(len(currency), pa.date32())
        known = redenominations()
        if known.keys().isdisjoint(pc.unique(currency).to_pylist()):
            continue
        for at in positions(pc.is_in(currency, pa.array(list(known)))):
            since, new, factor = known[currency[at].as_py()]
            day = on[at].as_py()
            if day is None or day >= since:
                details = {"currency": currency[at].as_py(), "new": new, "since": str(since), "factor": factor}
                place = money.currency if money.currency in frame.texts else money.name
                yield Problem("redenominated", place, at, details)


def _codes(arrays: list[pa.Array]) -> np.ndarray:
    """One number per row, equal where all the arrays are equal (blank equals blank); stops once all rows differ."""
    combined = np.zeros(len(arrays[0]), dtype=np.int64)
    for array in arrays:
        indices = pc.dictionary_encode(array, null_encoding="encode").indices.to_numpy()
        combined = combined * (int(indices.max(initial=0)) + 1) + indices
        found, combined = np.unique(combined, return_inverse=True)
        if len(found) == len(combined):
            break
    return combined


def _whole_rows(frame: Frame) -> list[pa.Array]:
    """The texts of every column sent, the telling ones first: keys, then money."""
    telling = [
        name for name in (*frame.table.key, *(column.name for column in frame.table.money())) if name in frame.texts
    ]
    return [frame.texts[name] for name in dict.fromkeys([*telling, *frame.texts])]


def repeated(codes: np.ndarray) -> list[tuple[int, int]]:
    """[(position, position of the first row that is the same)] of every row that repeats an earlier one."""
    distinct, firsts, inverse = np.unique(codes, return_index=True, return_inverse=True)
    if len(distinct) == len(codes):
        return []
    first_of = firsts[inverse]
    return [(int(at), int(first_of[at])) for at in np.flatnonzero(first_of != np.arange(len(codes)))]


@rule("duplicate-row", ERROR)
def duplicate_row(frame: Frame) -> Iterable[Problem]:
    """A row that says exactly what an earlier one says: two payments, or one written twice?"""
    if len(frame.rows) < 2 or not frame.is_office or not (frame.table.key or frame.table.money()):
        return
    for at, first in repeated(_codes(_whole_rows(frame))):
        place = _telling(frame)
        yield Problem("duplicate-row", place, at, {"row": int(frame.rows[first])})


def _telling(frame: Frame) -> str:
    """The column whose cell a duplicate is shown at: the money, else the key, else the first."""
    money = [column.name for column in frame.table.money() if column.name in frame.texts]
    keys = [key for key in frame.table.key if key in frame.texts]
    return (money or keys or list(frame.texts))[0]


@rule("duplicate-key", ERROR)
def duplicate_key(frame: Frame) -> Iterable[Problem]:
    """A key that an earlier row of the sheet bears, with other contents."""
    keys = [key for key in frame.table.key if key in frame.values]
    if len(frame.rows) < 2 or not keys or frame.table.name == "meta":
        return
    if any(key not in frame.texts and frame.table.columns[key].required != "O" for key in keys):
        return
    whole = pc.is_valid(frame.values[keys[0]]).to_numpy(zero_copy_only=False)
    found = repeated(_codes([frame.values[key] for key in keys]))
    same = {at for at, _ in repeated(_codes(_whole_rows(frame)))} if frame.is_office and found else set()
    for at, first in found:
        if whole[at] and at not in same:
            key = " · ".join(
                str(frame.values[key][at].as_py()) for key in keys if frame.values[key][at].as_py() is not None
            )
            yield Problem("duplicate-key", keys[0], at, {"row": int(frame.rows[first]), "code": key})


@rule("duplicate-likely", WARNING)
def duplicate_likely(frame: Frame) -> Iterable[Problem]:
    """Two flows alike in everything but their number."""
    if frame.table.name != "flow" or len(frame.rows) < 2 or "flow_id" not in frame.texts or not frame.is_office:
        return
    columns = [frame.values[name] for name in SAME_FLOW]
    whole = np.logical_and.reduce([pc.is_valid(column).to_numpy(zero_copy_only=False) for column in columns[:-1]])
    found = repeated(_codes(columns))
    same = {at for at, _ in repeated(_codes(_whole_rows(frame)))} if found else set()
    for at, first in found:
        if whole[at] and at not in same:
            yield Problem("duplicate-likely", "amount", at, {"row": int(frame.rows[first])})
