"""The versions of one table two by two: which rows changed, what they are worth, what a rate alone did."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

import schema
from etl import exact, money
from etl.portfolio import Portfolio
from etl.versions import Fetch, Timeline, Versions
from schema.cells import cell, position

#: The kind under which gifts are told: their quantity at their unit value.
IN_KIND = "in_kind"
#: Parts of a row told as its key where its table has none.
KEY_PARTS = 6
#: What stands between the parts of a row said in one text, and for one that is not stated.
_SEPARATOR, _MISSING = "\x1f", "\x00"


class Compared:
    """The versions of one table compared two by two."""

    def __init__(self, held: Portfolio, found: Versions, line: Timeline, fetch: Fetch | None) -> None:
        self.held, self.found, self.line, self.fetch = held, found, line, fetch
        self.pairs = np.flatnonzero((found.at >= 0) & ~found.is_overtaken & (found.previous >= 0))
        self.columns = {name: self._differs(values) for name, values in found.values.items()}
        self.measures = list(self._measures())
        changed = np.zeros(len(self.pairs), dtype=bool)
        for differs in self.columns.values():
            changed |= differs
        moved = np.zeros(len(self.pairs), dtype=bool)
        for measure in self.measures:
            moved |= measure.dollars[self.pairs] != measure.dollars[found.previous[self.pairs]]
        self.changed, self.revalued = self.pairs[changed], self.pairs[~changed & moved]
        self.same = int(np.count_nonzero(~changed & ~moved))

    def _differs(self, values: pa.Array) -> np.ndarray:
        """For each pair, whether a column says something else than before."""
        if not len(self.pairs):
            return np.zeros(0, dtype=bool)
        after = values.take(pa.array(self.pairs))
        before = values.take(pa.array(self.found.previous[self.pairs]))
        is_other = pc.fill_null(pc.not_equal(after, before), False)
        return pc.or_(is_other, pc.not_equal(pc.is_null(after), pc.is_null(before))).to_numpy(zero_copy_only=False)

    def _measures(self) -> Iterator["Measure"]:
        """What each row is worth: flows by kind, gifts at quantity × unit value, other amounts by their column."""
        table, values = self.found.table, self.found.values
        for column in table.money():
            dollars = self.found.dollars[column.name]
            worth = dollars.ten_thousandths
            if table.name == IN_KIND:
                if column.name != "unit_value":
                    continue
                worth = money.product(values["quantity"], worth)
            names, of = [f"{table.name}.{column.name}"], np.zeros(len(worth), dtype=np.int64)
            if table.name == "flow":
                coded = pc.dictionary_encode(pc.fill_null(values["kind"], "unknown"))
                names, of = coded.dictionary.to_pylist(), coded.indices.to_numpy().astype(np.int64)
            elif table.name == IN_KIND:
                names = [IN_KIND]
            yield Measure(names, of, worth, self._by_rate(column, worth))

    def _by_rate(self, column: schema.Column, worth: np.ndarray) -> np.ndarray:
        """For each pair, the dollars owed to another rate for the same day: the amount is valued again at the old."""
        found, pairs = self.found, self.pairs
        if not len(pairs):
            return np.zeros(0, dtype=np.int64)
        dollars, before = found.dollars[column.name], found.previous[pairs]
        basis = dollars.basis.to_numpy(zero_copy_only=False)
        is_rate = (basis[pairs] == money.RATE) & (basis[before] == money.RATE)
        same = ~self.columns[str(column.currency)] & is_rate & (dollars.rate[pairs] != dollars.rate[before])
        if column.on:
            same &= ~self.columns[column.on]
        effect = np.zeros(len(pairs), dtype=np.int64)
        if found.table.name == IN_KIND:
            effect[same] = worth[pairs[same]] - worth[before[same]]
            return effect
        amounts, _ = exact.scaled(found.values[column.name].take(pa.array(pairs[same])))
        at_old = np.rint(amounts / dollars.rate[before[same]] / 100).astype(np.int64) * 100
        is_same_amount = ~self.columns[column.name][same]
        effect[same] = worth[pairs[same]] - np.where(is_same_amount, worth[before[same]], at_old)
        return effect

    def key(self, at: int) -> tuple[str, ...]:
        """The key of a version as text; the first things it says where its table has no key."""
        said = (self.found.values[name][at].as_py() for name in self.found.table.key or self.found.table.columns)
        return tuple("" if part is None else str(part) for part in said)[:KEY_PARTS]

    def sheet(self, at: int) -> str:
        return self.found.sheets[at].as_py() or ""

    def cell(self, at: int, column: str) -> str | None:
        """Where an arriving row has its value of a column."""
        rows = self.held.tables[self.found.table.name]
        letter = self.held.sources[rows.source[self.found.at[at]]].letters.get(column)
        return cell(letter, int(self.found.row[at])) if letter else None


@dataclass(frozen=True)
class Measure:
    """Dollars of the versions of a table: kinds, the kind of each row, ten-thousandths; by pair, what a rate did."""

    names: list[str]
    of: np.ndarray
    dollars: np.ndarray
    by_rate: np.ndarray


def renamed(compared: Compared, new: np.ndarray, gone: np.ndarray) -> dict[int, int]:
    """{new row: the row that went}, where all is the same but the key, and only one row is so."""
    table = compared.found.table
    others = [name for name in table.columns if name not in table.key]
    if not table.key or not len(new) or not len(gone) or len(others) < 2:
        return {}
    texts = [
        pc.binary_join_element_wise(
            *(pc.cast(compared.found.values[name].take(pa.array(at)), pa.string()) for name in others),
            _SEPARATOR, null_handling="replace", null_replacement=_MISSING,
        ).to_pylist()
        for at in (new, gone)
    ]  # fmt: skip
    places: list[dict[str, list[int]]] = [{}, {}]
    for at, listed, found in zip((new, gone), texts, places, strict=True):
        for place, text in zip(at.tolist(), listed, strict=True):
            found.setdefault(text, []).append(place)
    came, went = places
    return {came[text][0]: went[text][0] for text in came if len(came[text]) == 1 and len(went.get(text, ())) == 1}


def waited(compared: Compared, number: int, new: np.ndarray) -> set[int]:
    """The new rows whose key waited for a correction in the file that this one replaces."""
    found, before, table = compared.found, compared.line.before(number), compared.found.table
    if before is None or not table.key or not len(new):
        return set()
    if before.entry is not None:
        held = found.held_keys.get(compared.line.place_of[before.entry], frozenset())
        return {at for at in new.tolist() if found.keys[at].as_py() in held} if held else set()
    if compared.fetch is None:
        return set()
    keys = _keys_that_waited(compared.fetch, before.submission_id, table)
    if not keys:
        return set()
    parts = [pc.cast(found.values[name].take(pa.array(new)), pa.string()).to_pylist() for name in table.key]
    return {at for at, *key in zip(new.tolist(), *parts, strict=True) if _plain(key) in keys}


def _keys_that_waited(fetch: Fetch, submission: str, table: schema.Table) -> set[tuple[str, ...]]:
    """The keys, as received, of a submission's rows of one table that were held."""
    letters = fetch(
        "select sheet, column_name, letter from raw_column where submission_id = $id and table_name = $table"
        " and column_name = any($key)",
        {"id": submission, "table": table.name, "key": list(table.key)},
    ).to_pylist()
    places = {(each["sheet"], each["column_name"]): position(each["letter"]) for each in letters}
    waiting = fetch(
        "select sheet, cells from raw_row where submission_id = $id and fate = 'held' and sheet = any($sheets)",
        {"id": submission, "sheets": sorted({sheet for sheet, _ in places}) or [""]},
    ).to_pylist()
    found = set()
    for each in waiting:
        at = [places.get((each["sheet"], name)) for name in table.key]
        texts = [each["cells"][one] if one is not None and one < len(each["cells"]) else None for one in at]
        if any(texts):
            found.add(_plain(texts))
    return found


def _plain(texts: Sequence[str | None]) -> tuple[str, ...]:
    return tuple((text or "").strip().casefold() for text in texts)
